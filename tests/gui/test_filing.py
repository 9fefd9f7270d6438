"""Files from the window: nothing is lost without a question, and a bad file leaves the open document as it was."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from core import edits, files
from core.records import EdgeId
from gui.filing import Filing
from gui.messages import Level
from gui.workspace import Workspace
from tests.gui.drawn import J, X

Button = QMessageBox.StandardButton


@pytest.fixture
def filing(chain: Workspace, qtbot: object) -> Filing:
    window = QWidget()
    qtbot.addWidget(window)
    filing = Filing(chain.document, chain.settings, window)
    return filing  # noqa: RET504


@pytest.fixture
def said(chain: Workspace) -> list[tuple[Level, str]]:
    heard: list[tuple[Level, str]] = []
    chain.messages.said.connect(lambda level, sentence, ids: heard.append((level, sentence)))
    return heard


def edit(chain: Workspace) -> None:
    chain.document.perform(edits.edit_edges(chain.document.project, [EdgeId(X, J)], "Set", weight=9.0))


def answering(button: Button) -> Callable[[], None]:
    """Press a button of the question that comes up next."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(button).click()

    QTimer.singleShot(0, press)
    return press


def test_saved_and_opened_again_it_is_the_same(chain: Workspace, filing: Filing, tmp_path: Path) -> None:
    edit(chain)
    path = tmp_path / "net.chainrule"
    chain.document.path = path
    assert filing.save()
    assert chain.document.undo_stack.isClean()
    text = files.dumps(chain.document.project)
    filing.new()
    assert not chain.document.project.network.units
    assert filing.open_path(path)
    assert files.dumps(chain.document.project) == text
    assert chain.document.path == path


def test_unsaved_work_is_asked_about_and_cancel_stays(chain: Workspace, filing: Filing) -> None:
    edit(chain)
    answering(Button.Cancel)
    filing.new()
    assert len(chain.document.project.network.units) == 4
    answering(Button.Discard)
    filing.new()
    assert not chain.document.project.network.units


def test_save_at_the_question_saves_before_it_leaves(chain: Workspace, filing: Filing, tmp_path: Path) -> None:
    chain.document.path = tmp_path / "kept.chainrule"
    edit(chain)
    answering(Button.Save)
    assert filing.may_leave()
    assert files.load(tmp_path / "kept.chainrule").network.edges[EdgeId(X, J)].weight == 9.0


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\x00", b'{"format": "chainrule", "version": 99}', b"[]"])
def test_a_bad_file_says_so_and_changes_nothing(
    chain: Workspace, filing: Filing, said: list, tmp_path: Path, content: bytes
) -> None:
    edit(chain)
    before = files.dumps(chain.document.project)
    path = tmp_path / "bad.chainrule"
    path.write_bytes(content)
    assert not filing.open_path(path)
    assert files.dumps(chain.document.project) == before
    assert chain.document.undo_stack.canUndo()
    assert said[-1][0] is Level.REFUSED
    assert "bad.chainrule" in said[-1][1]


def test_what_cannot_be_written_is_said_and_stays_unsaved(
    chain: Workspace, filing: Filing, said: list, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *arguments: shown.append(arguments[-1]))
    edit(chain)
    chain.document.path = tmp_path / "no such folder" / "net.chainrule"
    assert not filing.save()
    assert not chain.document.undo_stack.isClean()
    assert said[-1][1] == shown[0]
    assert "can't be written" in shown[0]


def test_save_as_adds_the_ending_and_asks_before_it_replaces(
    chain: Workspace, filing: Filing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "net.chainrule").write_text("precious")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "net"), ""))
    answering(Button.No)
    assert not filing.save_as()
    assert (tmp_path / "net.chainrule").read_text() == "precious"
    answering(Button.Yes)
    assert filing.save_as()
    assert chain.document.path == tmp_path / "net.chainrule"


def test_recent_files_are_newest_first_each_once_and_only_those_still_there(
    chain: Workspace, filing: Filing, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{name}.chainrule" for name in "abc"]
    for path in [*paths, paths[0]]:
        files.save(chain.document.project, path)
        assert filing.open_path(path)
    assert filing.recent() == [paths[0], paths[2], paths[1]]
    paths[2].unlink()
    assert filing.recent() == [paths[0], paths[1]]


def test_an_example_opens_as_a_new_document(chain: Workspace, filing: Filing) -> None:
    example = filing.examples()[0]
    filing.open_example(example)
    assert chain.document.path is None
    assert filing.recent() == []


def test_every_example_opens_and_can_be_trained(chain: Workspace, filing: Filing) -> None:
    assert len(filing.examples()) >= 7
    for example in filing.examples():
        assert files.load(example).problems() == []
