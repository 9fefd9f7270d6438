"""Compare as a user has it: press K, choose, compare, cancel, use a run; whatever is edited meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMessageBox

from core import edits, engine
from core.compare import Goal, Measure
from core.records import UnitId
from gui.actions import Act
from gui.compare.form import NO_GOAL
from gui.compare.window import CompareWindow, open_beside
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.shell import Shell
from gui.theme import Theme
from tests.gui.compare.compared import open_xor
from tests.networks import edge

engine.prepare()


@pytest.fixture
def window(qtbot, workspace):
    open_xor(workspace)
    made = CompareWindow(workspace)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def type_into(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def compare(qtbot, window, seeds="6", epochs="300"):
    type_into(qtbot, window.form.seeds, seeds)
    type_into(qtbot, window.form.epochs, epochs)
    press(qtbot, window.button)
    qtbot.waitUntil(lambda: not window.runner.running, timeout=30_000)


def begin_endless(qtbot, window):
    """Compare runs of which none ends by itself."""
    qtbot.keyClick(window.form.measure, Qt.Key.Key_End)
    assert window.form.measure.name == NO_GOAL
    type_into(qtbot, window.form.epochs, "100000000")
    press(qtbot, window.button)


def test_what_is_typed_last_is_compared_too_and_all_views_show_it(window, qtbot):
    compare(qtbot, window)
    assert len(window.runner.results) == 6
    assert window.runner.comparison.goal == Goal(Measure.ACCURACY, 1.0)
    assert window.results.tables.run_table.rows.rowCount() == 6
    assert window.results.groups.content.rows[0].group.summary.runs == 6
    assert window.bar.value() == window.bar.maximum()
    assert window.button.text() == "&Compare"
    assert window.windowTitle() == "Compare — XOR"


def test_cancelling_by_escape_keeps_the_window_and_what_has_ended(window, qtbot):
    begin_endless(qtbot, window)
    qtbot.waitUntil(lambda: window.runner.comparison is not None and window.runner.comparison.progress > 0)
    assert window.button.text() == "&Cancel"
    assert not window.form.seeds.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.runner.running
    assert window.runner.comparison.goal is None
    assert window.isVisible()
    assert window.runner.said.startswith("Cancelled: 0 of 20 runs")
    assert window.form.seeds.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_closing_while_it_runs_ends_it(window, qtbot):
    begin_endless(qtbot, window)
    qtbot.waitUntil(lambda: window.runner.comparison.progress > 0)
    window.close()
    assert not window.runner.running
    assert not window.runner.comparison.running


def test_edits_while_it_runs_do_not_mix_in_and_the_title_says_so(window, workspace, qtbot):
    document = workspace.document
    begin_endless(qtbot, window)
    document.perform(edits.remove(document.project, [UnitId("h")]))
    assert window.windowTitle() == "Compare — XOR, as it was"
    assert UnitId("h") in window.runner.comparison.project.network.units
    document.undo_stack.undo()
    assert window.windowTitle() == "Compare — XOR"
    window.cancel()


def test_a_start_and_a_result_are_one_undo_step_each(window, workspace, qtbot):
    compare(qtbot, window)
    document, results = workspace.document, window.results
    before = dict(document.project.network.edges)
    results.tables.setCurrentIndex(1)
    results.tables.run_table.selectRow(2)
    press(qtbot, results.tables.start)
    drawn = document.project.copy()
    drawn.apply(document.undo_stack.command(0).change.inverted())
    drawn.apply(edits.randomize(drawn, 2))
    assert dict(document.project.network.edges) == dict(drawn.network.edges)
    assert document.project.training.seed == 2
    document.undo_stack.undo()
    assert dict(document.project.network.edges) == before
    press(qtbot, results.tables.result)
    run, (weights, _) = results.tables.run, (document.project.network.edges, None)
    structure = window.runner.comparison._structure
    assert weights[structure.edges[0]].weight == run.parameters.weights[0]
    document.undo_stack.undo()
    assert dict(document.project.network.edges) == before


def test_a_start_that_does_not_fit_any_more_is_refused_in_a_sentence(window, workspace, qtbot):
    compare(qtbot, window, seeds="2", epochs="5")
    heard = []
    workspace.messages.said.connect(lambda _level, sentence, _ids: heard.append(sentence))
    document = workspace.document
    document.perform(edits.remove(document.project, [edge("a", "o")]))
    count = document.undo_stack.count()
    window.results.tables.run_table.selectRow(0)
    press(qtbot, window.results.tables.start)
    assert "weights don't fit" in heard[-1]
    assert document.undo_stack.count() == count


def test_a_network_that_can_not_be_trained_is_told_before_one_asks(window, workspace):
    document = workspace.document
    document.perform(edits.remove(document.project, list(document.project.network.units)))
    assert not window.button.isEnabled()
    assert "canvas is empty" in window._why.text()
    document.undo_stack.undo()
    assert window.button.isEnabled()


def test_diverged_runs_are_counted(window, workspace, qtbot):
    document = workspace.document
    assert document.perform(edits.set_training(document.project, loss="half_squared_error"))
    assert document.perform(edits.edit_units(document.project, [UnitId("o")], "x", activation="identity"))
    type_into(qtbot, window.form.rates, "1e300")
    compare(qtbot, window, seeds="3", epochs="50")
    (row,) = window.results.groups.content.rows
    assert row.group.summary.diverged == 3
    assert window.results.tables.group_table.rows.row(0)[-1].text == "3"


def test_the_time_it_takes_is_told_after_a_trial(window, qtbot):
    qtbot.waitUntil(lambda: "at most about" in window.form.sentence.text(), timeout=20_000)


def test_k_opens_the_same_window_each_time_and_undo_works_in_it(qtbot, monkeypatch):
    settings = Settings()
    shell = Shell(settings)
    qtbot.addWidget(shell)
    main = MainWindow(shell, settings, Theme(settings))
    shell.show()
    QCoreApplication.processEvents()
    monkeypatch.setattr(QMessageBox, "exec", lambda box: QMessageBox.StandardButton.Discard)
    main.canvas.setFocus()
    qtbot.keyClick(main.canvas, Qt.Key.Key_K)
    made = shell.findChild(CompareWindow)
    assert made.isVisible()
    made.close()
    main.book[Act.COMPARE].trigger()
    assert shell.findChildren(CompareWindow) == [made]
    assert main.book[Act.UNDO] in made.actions()
    open_beside(shell, main.workspace, ())
    qtbot.mouseClick(made.form.optimizers["adam"], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert made.form.optimizers["adam"].isChecked()
    main.shut_down()
    made.close()
