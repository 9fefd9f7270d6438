"""Every action of the tables does what its name says, and none is left without a slot."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import QApplication

from core.data.classes import classes_of
from core.engine import evaluate
from core.plan import compile_plan
from gui.actions import ACTIONS, Act
from gui.main_window.slots import data_slots, export_slots
from gui.main_window.window import MainWindow
from gui.messages import Level
from gui.settings import Key, Settings
from gui.shell import Shell
from gui.theme import Theme
from tests.gui.shown import shown


@pytest.fixture
def window(qtbot):
    settings = Settings()
    shell = Shell(settings)
    window = MainWindow(shell, settings, Theme(settings))
    shown(qtbot, shell, size=(1300, 800))
    yield window
    window.shut_down()


def test_the_switch_of_the_double_click_shows_what_holds(window: MainWindow, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))  # where no tool of the desktop is
    said = []
    window.workspace.messages.said.connect(lambda level, sentence, _ids: said.append((level, sentence)))
    action = window.book[Act.OPEN_BY_DOUBLE_CLICK]
    action.trigger()
    assert not action.isChecked()
    assert said[-1][0] is Level.REFUSED
    assert "xdg-utils" in said[-1][1]
    for tool in ("update-mime-database", "xdg-mime"):
        (tmp_path / tool).write_text("#!/bin/sh\n")
        (tmp_path / tool).chmod(0o755)
    for is_on, ending in ((True, "now."), (False, "no longer.")):
        action.trigger()
        assert action.isChecked() is is_on
        assert (tmp_path / "applications" / "chainrule.desktop").exists() is is_on
        assert (said[-1][0], said[-1][1].endswith(ending)) == (Level.DONE, True)


def test_the_actions_of_data_and_export_have_slots(window: MainWindow) -> None:
    data = data_slots(window.importing, window.data_tools, window.docks)
    assert {act for act, action in ACTIONS.items() if action.menu == "Data"} <= set(data)
    assert {Act.IMPORT_DATA, Act.EXPORT_DATA} <= set(data)
    exports = {Act.EXPORT_PICTURE, Act.COPY_PICTURE, Act.EXPORT_FILM, Act.EXPORT_STORYBOARD}
    assert set(export_slots(window.exporting)) == exports | {Act.MAKE_SHEETS, Act.GRADE_ANSWERS}


def test_a_dropped_table_becomes_a_trained_classifier(window: MainWindow, qtbot, tmp_path: Path) -> None:
    path = tmp_path / "points.csv"
    rows = [f"{x};{y};{'in' if x * x + y * y < 30 else 'out'}" for x in range(-9, 10, 2) for y in range(-9, 10, 2)]
    path.write_text("across;up;side\n" + "\n".join(rows) + "\n")
    workspace = window.workspace
    workspace.settings.put(Key.FULL_SPEED, True)

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        dialog.hidden.setValue(6)
        dialog.button.click()

    QTimer.singleShot(0, window, lambda: QTimer.singleShot(0, window, accept))
    window.shell.dropped.emit(str(path))
    project = workspace.document.project
    qtbot.waitUntil(lambda: project.dataset.rows == 100)
    with qtbot.waitSignal(workspace.runner.finished, timeout=60_000):
        window.book[Act.TRAIN].trigger()
    inputs, targets = project.samples()
    plan, classes = compile_plan(project.network), classes_of(project)
    answers = evaluate(plan, plan.parameters(project.network), inputs)[plan.outputs].T
    assert (classes.of(answers) == classes.of(targets)).mean() > 0.95
    for _ in range(2):
        window.book[Act.UNDO].trigger()
    assert not project.network.units


def test_selected_rows_are_held_out_by_the_menu(window: MainWindow) -> None:
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().accept())
    window.book[Act.OPEN_SET].trigger()
    table = window.docks.data.table
    table.selectionModel().select(table.rows.index(3, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    window.book[Act.HOLD_OUT_ROWS].trigger()
    assert window.workspace.document.project.dataset.split.rows == (3,)
    assert table.rows.headerData(3, Qt.Orientation.Vertical) == "◇ 4"
