"""The Sets dialog by hand."""

import pytest

from core.data.sets import SETS
from gui.data.sets_dialog import SetsDialog
from tests.gui.shown import shown


@pytest.fixture
def dialog(qtbot, workspace):
    return shown(qtbot, SetsDialog(workspace), size=(760, 460))


def choose(dialog, name):
    dialog.sets.setCurrentRow(list(SETS).index(name))


@pytest.mark.parametrize("name", SETS)
def test_every_set_can_be_opened(dialog, workspace, name):
    choose(dialog, name)
    assert dialog.button.isEnabled()
    assert dialog.about.text() == SETS[name].about
    workspace.document.perform(dialog.change())
    assert not workspace.document.project.problems()


def test_only_what_a_set_has_a_use_for_is_asked(dialog):
    choose(dialog, "encoder")
    assert not dialog.size_box.isVisible()
    assert dialog.m.isVisible()
    choose(dialog, "circle")
    assert dialog.size_box.isVisible()
    assert not dialog.n.isVisible()


def test_size_noise_and_seed_count(dialog):
    dialog.size_box.setValue(50)
    dialog.noise.setValue(0.2)
    dialog.seed.setValue(9)
    assert (dialog.order.size, dialog.order.noise, dialog.order.seed) == (50, 0.2, 9)
    assert dialog.preview.accessibleDescription() == "50 rows, 2 inputs"


def test_without_drawing_a_network_that_does_not_match_is_refused(qtbot, chain):
    dialog = shown(qtbot, SetsDialog(chain), size=(760, 460))
    assert dialog.draw.isChecked()
    dialog.draw.click()
    assert not dialog.button.isEnabled()
    assert "Circle needs 2 input" in dialog.complaint.text()
    choose(dialog, "sine")
    assert not dialog.draw.isChecked()
    assert dialog.button.isEnabled()
