"""The status bar: counts, E, the epoch, and one sentence at a time."""

from PySide6.QtWidgets import QLabel

from core import edits
from core.records import Kind
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
