"""Data come in and go out; where they can't, a sentence says why, and nothing is changed."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from core import edits
from core.data.scaling import Method, scaled
from core.records import Kind
from gui.data.importing import Importing
from gui.messages import Level
from gui.settings import Key


@pytest.fixture
def importing(qtbot, workspace):
    window = QWidget()
    qtbot.addWidget(window)
    return Importing(workspace, window)


@pytest.fixture
def said(workspace):
    heard = []
    workspace.messages.said.connect(lambda level, sentence, ids: heard.append((level, sentence)))
    return heard


def answering(answer: str) -> None:
    def act():
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            getattr(dialog, answer)()

    QTimer.singleShot(0, act)


def test_a_file_is_imported_as_one_edit(importing, workspace, said, tmp_path):
    path = tmp_path / "flowers.csv"
    path.write_text("x,y,kind\n1,2,a\n3,4,b\n5,6,c\n")
    answering("accept")
    importing.import_path(path)
    project = workspace.document.project
    assert len(project.network.of_kind(Kind.OUTPUT)) == 3
    assert said == [(Level.DONE, "Import flowers: 3 rows. Press T to train.")]
    assert workspace.document.undo_stack.count() == 1
    workspace.document.undo_stack.undo()
    assert not project.network.units


def test_cancelling_changes_nothing(importing, workspace, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("x,y\n1,2\n3,4.5\n")
    answering("reject")
    importing.import_path(path)
    assert workspace.document.undo_stack.count() == 0


@pytest.mark.parametrize(("name", "sentence"), [("none.csv", "There is no file"), ("a.xlsx", "is a spreadsheet")])
def test_what_can_t_be_read_is_refused(importing, said, tmp_path, name, sentence):
    importing.import_path(tmp_path / name)
    assert said[0][0] is Level.REFUSED
    assert sentence in said[0][1]


def test_what_was_copied_is_imported(importing, workspace, said):
    QGuiApplication.clipboard().setText("x\ty\n1,5\t2\n2,5\t3,5\n")
    answering("accept")
    importing.import_clipboard()
    assert workspace.document.project.samples()[0].shape == (2, 1)
    QGuiApplication.clipboard().clear()
    importing.import_clipboard()
    assert said[-1] == (Level.REFUSED, "The clipboard holds no text: copy a table first.")


def test_a_set_is_opened(importing, workspace, said):
    answering("accept")
    importing.open_set()
    assert workspace.document.project.name == "Circle"
    assert said[-1][1].endswith("200 rows. Press T to train.")


def test_runs_on_other_data_are_put_aside_but_kept_when_a_network_is_drawn_for_new_ones(qtbot, chain):
    chain.settings.put(Key.FULL_SPEED, True)
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitSignal(chain.runner.finished, timeout=20_000):
        chain.runner.one_epoch()
    assert [run.hidden for run in chain.runs.all] == [False]
    answering("accept")
    Importing(chain, window).open_set()
    assert [run.hidden for run in chain.runs.all] == [True]
    with qtbot.waitSignal(chain.runner.finished, timeout=20_000):
        chain.runner.one_epoch()
    assert [run.hidden for run in chain.runs.all] == [True, False]
    chain.runner.shut_down()


def test_data_are_exported_and_where_there_are_none_it_says_so(importing, workspace, said, tmp_path, monkeypatch):
    path = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    importing.export_data()
    assert "no data to export" in said[-1][1]
    answering("accept")
    importing.open_set()
    importing.export_data()
    assert len(path.read_text().splitlines()) == 201
    assert said[-1] == (Level.DONE, "Exported 200 rows to out.csv.")


def test_scaled_data_are_exported_as_they_came(importing, workspace, said, tmp_path, monkeypatch):
    path = tmp_path / "a.csv"
    path.write_text("x,y\n100.5,2\n300.25,4.5\n")
    answering("accept")
    importing.import_path(path)
    project = workspace.document.project
    workspace.document.perform(edits.set_data(project, "Scale", scaled(project.dataset, [0], Method.STANDARDIZE)))
    assert project.dataset.values[:, 0].tolist() == [-1.0, 1.0]
    out = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    importing.export_data()
    assert out.read_text() == path.read_text()
    assert said[-1] == (Level.DONE, "Exported 2 rows to out.csv, with the numbers from before scaling.")


def test_asking_for_a_file(importing, workspace, tmp_path, monkeypatch):
    path = tmp_path / "a.csv"
    path.write_text("x,y\n1,2\n3,4.5\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    answering("accept")
    importing.import_data()
    assert workspace.document.project.dataset.rows == 2


def test_a_wait_that_is_cancelled_takes_nothing(importing, workspace, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr("gui.data.importing.waited_for", lambda _window, said, _work: asked.append(said))
    path = tmp_path / "large.csv"
    path.write_text("x,y\n1,2\n3,4.5\n")
    importing.import_path(path)
    assert asked == ["Reading large …"]
    assert workspace.document.undo_stack.count() == 0
