"""The status bar: counts, E, the epoch, and one sentence at a time."""

import pytest
from PySide6.QtWidgets import QLabel

from core import edits
from core.errors import CycleError
from core.project import Project
from core.records import Kind
from core.tracing.trace import Symbol
from core.writing.notation import Notation
from gui.messages import Level
from gui.settings import Key
from gui.status_line import StatusLine, counts
from gui.workspace import Workspace
from tests.gui.drawn import J


def text(line: StatusLine, name: str) -> str:
    return line.findChild(QLabel, name).text()


def test_it_counts_what_is_there(chain: Workspace, qtbot: object) -> None:
    line = StatusLine(chain)
    qtbot.addWidget(line)
    assert text(line, "counts") == "4 units · 3 edges · 3 parameters"
    chain.document.perform(edits.edit_units(chain.document.project, [J], "Bias", bias=0.5))
    assert text(line, "counts") == "4 units · 3 edges · 4 parameters"


def test_an_empty_network_has_no_units(workspace: Workspace) -> None:
    assert counts(workspace.document.project) == "no units · no edges · no parameters"
    change, _ = edits.add_unit(workspace.document.project, Kind.INPUT, (0, 0))
    workspace.document.perform(change)
    assert counts(workspace.document.project) == "1 unit · no edges · no parameters"


def test_the_loss_is_a_dash_until_it_is_computed(chain: Workspace, qtbot: object) -> None:
    line = StatusLine(chain)
    qtbot.addWidget(line)
    assert text(line, "loss") == "E = —"
    chain.player.last()
    assert text(line, "loss") == "E = 0.0006568"
    chain.settings.put(Key.DIGITS, 2)
    assert text(line, "loss") == "E = 0.00066"


def test_a_sentence_goes_before_the_hint_and_the_hint_comes_back(chain: Workspace, qtbot: object) -> None:
    line = StatusLine(chain)
    qtbot.addWidget(line)
    line.set_hint("Drag from the rim to connect.")
    chain.messages.say(Level.REFUSED, "That would close a loop.")
    line.set_hint("Something else.")
    assert text(line, "sentence") == "That would close a loop."
    line._timer.timeout.emit()
    assert text(line, "sentence") == "Something else."
    line._timer.stop()


def shown(chain: Workspace, qtbot: object) -> StatusLine:
    line = StatusLine(chain)
    qtbot.addWidget(line)
    line.set_hint("What to do next.")
    return line


def refuse(chain: Workspace) -> None:
    chain.messages.refuse(CycleError("That would close a loop.", [J]))


GOES_ON = {
    "an edit": lambda chain: chain.document.perform(edits.move(chain.document.project, {J: (0.0, 9.0)})),
    "undo": lambda chain: chain.document.undo_stack.undo(),
    "another document": lambda chain: chain.document.replace(Project(), None),
    "a step": lambda chain: chain.player.next(),
    "a selection": lambda chain: chain.selection.set([J]),
}


@pytest.mark.parametrize("gesture", GOES_ON)
def test_a_refusal_goes_when_the_user_goes_on(chain: Workspace, qtbot: object, gesture: str) -> None:
    line = shown(chain, qtbot)
    chain.document.perform(edits.move(chain.document.project, {J: (0.0, 5.0)}))
    refuse(chain)
    assert text(line, "sentence") == "That would close a loop."
    GOES_ON[gesture](chain)
    assert text(line, "sentence") == "What to do next."
    assert not line._timer.isActive()


def test_what_an_edit_says_goes_with_it(chain: Workspace, qtbot: object) -> None:
    line = shown(chain, qtbot)
    chain.player.apply_update()
    assert text(line, "sentence").startswith("Updated")
    chain.document.undo_stack.undo()
    assert not text(line, "sentence").startswith("Updated")


def test_what_is_said_because_of_an_edit_stays(chain: Workspace, qtbot: object) -> None:
    line = shown(chain, qtbot)
    chain.player.last()
    refuse(chain)
    chain.document.perform(edits.edit_units(chain.document.project, [J], "Bias", bias=0.5))
    chain.selection.set([J])
    assert text(line, "sentence").startswith("The network changed")
    line._timer.stop()


def test_the_loss_over_the_data_is_told_from_that_of_a_row(chain: Workspace, qtbot: object) -> None:
    line = shown(chain, qtbot)
    document = chain.document
    document.perform(edits.set_cells(document.project, 0, 0, [[1, 3], [2, 1]]))
    chain.player.last()
    assert text(line, "loss") == "E of row 1 = 0.0006568"
    with qtbot.waitSignal(chain.runner.finished):
        chain.runner.one_epoch()
    number = Notation(4).number
    assert text(line, "loss") == f"E = {number(chain.runner.snapshot.loss)}"
    chain.player.last()
    row = chain.player.known(Symbol.LOSS)
    assert text(line, "loss") == f"E = {number(chain.runner.snapshot.loss)} · E of row 1 = {number(row)}"


def test_what_is_said_takes_the_place_of_the_tip_of_what_is_pressed(chain: Workspace, qtbot: object) -> None:
    line = StatusLine(chain)
    qtbot.addWidget(line)
    line.show()
    line.showMessage("Train the network, or pause.")  # what Qt does while a button is pointed at
    chain.messages.say(Level.REFUSED, "There is no data.")
    assert line.currentMessage() == ""
    assert line.findChild(QLabel, "sentence").isVisible()
    assert text(line, "sentence") == "There is no data."
