"""The form by hand: what is typed is what is compared, and what can't be is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from core import edits
from core.compare import Measure
from gui.compare.form import NO_GOAL, CompareForm
from tests.gui.compare.compared import open_xor
from tests.gui.shown import shown


@pytest.fixture
def form(qtbot, workspace):
    open_xor(workspace)
    made = shown(qtbot, CompareForm(workspace), size=(340, 620))
    made.begin(workspace.document.project)
    return made


def type_into(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def check(qtbot, box):
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))


def test_what_is_typed_is_what_is_compared(form, qtbot):
    type_into(qtbot, form.seeds, "7")
    type_into(qtbot, form.first, "3")
    type_into(qtbot, form.rates, "0.1 to 10 in 3")
    type_into(qtbot, form.epochs, "250")
    check(qtbot, form.optimizers["adam"])
    plan = form.wish.plan
    assert len(plan.setups) == 7 * 3 * 2
    assert {setup.seed for setup in plan.setups} == set(range(3, 10))
    assert form.wish.epochs == 250
    assert form.sentence.text() == "2 optimizers × 3 learning rates × 7 seeds = 42 runs."
    assert form.rates.text() == "0.1, 1, 10"


def test_the_documents_own_optimizer_alone_makes_no_group(form, qtbot):
    assert form.optimizers["gradient_descent"].isChecked()
    assert form.wish.optimizers == ()
    check(qtbot, form.optimizers["adam"])
    check(qtbot, form.optimizers["gradient_descent"])
    assert form.wish.optimizers == ("adam",)
    check(qtbot, form.optimizers["adam"])
    assert form.complaint == "Check at least one optimizer."
    assert not form.sentence.isVisible()


def test_goals_come_with_a_number_that_fits_them(form, qtbot):
    for name, value in ((Measure.LOSS.value, 0.01), (Measure.GRADIENT.value, 0.001), (Measure.ACCURACY.value, 1.0)):
        form.measure.show_name(name)
        form.measure.activated.emit(form.measure.currentIndex())
        assert (form.wish.goal.measure.value, form.wish.goal.value) == (name, value)
    type_into(qtbot, form.value, "1.5")
    assert form.complaint.startswith("An accuracy lies between 0 and 1")
    form.measure.show_name(NO_GOAL)
    form.measure.activated.emit(form.measure.currentIndex())
    assert (form.wish.goal, form.complaint, form.value.isEnabled()) == (None, "", False)


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("seeds", "0", "At least one seed"),
        ("seeds", "5000", "at most 2,000"),
        ("seeds", "1.5", "not a whole number"),
        ("first", "-1", "none can be below 0"),
        ("rates", "0.1, no", "is not a number"),
        ("rates", "0", "greater than 0"),
        ("epochs", "0", "at least one epoch"),
        ("epochs", "many", "is not a number"),
    ],
)
def test_bad_input_is_told_in_a_sentence_and_put_right(form, qtbot, name, text, why):
    field = getattr(form, name)
    type_into(qtbot, field, text)
    assert why in form.complaint
    assert not form.commit()
    type_into(qtbot, field, "5")
    assert form.complaint == ""
    assert form.commit()


def test_accuracy_needs_classes(form, workspace):
    project = workspace.document.project
    workspace.document.perform(edits.set_cells(project, 0, 2, [[0.25]]))
    form.refresh()
    assert "no classes" in form.complaint


def test_kept_weights_are_told(form, workspace):
    project = workspace.document.project
    workspace.document.perform(edits.set_training(project, initialization="keep", batch_size=1))
    form.refresh()
    assert "only vary the order of the rows" in form.start.text()


def test_everything_has_a_name_for_screen_readers(form):
    fields = (form.seeds, form.first, form.rates, form.epochs, form.measure, form.value, *form.optimizers.values())
    names = [field.accessibleName() for field in fields]
    assert all(names)
    assert len(set(names)) == len(names)
