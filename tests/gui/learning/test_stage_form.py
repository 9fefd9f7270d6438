"""The form for one stage."""

from __future__ import annotations

import pytest

from core.errors import ChainruleError
from core.learning.exercise import Part
from core.learning.lesson import Do, Stage
from gui.learning.stage_form import StageForm


@pytest.fixture
def form(qtbot):
    form = StageForm()
    qtbot.addWidget(form)
    return form


@pytest.mark.parametrize(
    "stage",
    [
        Stage("Read", "Text."), Stage("Fill", do=Do.FILL, part=Part.CACHE, decimals=6, finer=(("E", 8),), free=True),
        Stage("Train", do=Do.TRAIN, loss=0.01), Stage("See", do=Do.SEE, part=Part.DELTAS),
        Stage("Guess", do=Do.PREDICT, part=Part.DELTAS, free=True),
    ],
)  # fmt: skip
def test_what_is_shown_is_given_back(form, stage):
    form.show_stage(stage)
    assert form.stage() == stage


@pytest.mark.parametrize("text", ["", "low", "-1", "0"])
def test_a_loss_that_is_none_is_said(form, text):
    form.show_stage(Stage("Train", do=Do.TRAIN, loss=0.01))
    form.loss.setText(text)
    with pytest.raises(ChainruleError, match="umber"):
        form.stage()


def test_only_what_counts_is_asked_for(form):
    form.show_stage(Stage("Fill", do=Do.FILL))
    shown = [not widget.isHidden() for widget in (form.part, form.decimals, form.loss, form.free)]
    assert shown == [True, True, False, True]
    form.show_stage(Stage("Train", do=Do.TRAIN, loss=1.0))
    assert [not widget.isHidden() for widget in (form.part, form.decimals, form.loss)] == [False, False, True]
