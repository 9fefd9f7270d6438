"""A famous experiment in the window: what is printed beside the document, and what its runs come to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

from core import edits, engine
from core.learning.experiment import Experiment, to_dict
from core.learning.gallery import KEY
from gui.actions import Act
from gui.compare.window import CompareWindow
from gui.learning.experiment_dialog import ExperimentDialog
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.shell import Shell
from gui.theme import Theme
from tests.gui.compare.compared import ended, seeds
from tests.gui.shown import shown
from tests.networks import xor_with_skip

engine.prepare()
EXPERIMENT = Experiment("XOR", "Somebody, 1986", (("rate", "0.5"), ("start", "±0.3")), 20, "Luck.", 30)


def project_of(experiment=EXPERIMENT):
    project = xor_with_skip()
    options = {"learning_rate": 0.5, "initialization": "uniform", "initial_biases": "drawn", "target_loss": 0.1}
    project.apply(edits.set_training(project, epochs=2000, **options))
    project.extra = {KEY: to_dict(experiment)}
    return project


@pytest.fixture
def dialog(qtbot, workspace):
    workspace.document.replace(project_of(), None)
    made = ExperimentDialog(workspace, EXPERIMENT)
    qtbot.addWidget(made)
    made.show()
    return made


def texts(dialog):
    model = dialog.table.model()
    return {model.index(row, 0).data(): [model.index(row, n).data() for n in (1, 2, 3)] for row in range(9)}


def test_what_is_printed_stands_beside_what_the_document_does_and_follows_it(dialog, workspace):
    found = texts(dialog)
    assert found["Learning rate η"] == ["0.5", "0.5", "✓"]
    assert found["Starting weights"] == ["±0.3", "±0.5", "✗"]
    assert found["Targets"] == ["—", "0 and 1", ""]
    assert (found["Units"], found["Skip edges"]) == (["—", "2–1–1", ""], ["—", "yes", ""])
    assert dialog.told.text() == "20 sweeps are printed."
    document = workspace.document
    document.perform(edits.set_training(document.project, learning_rate=0.25, initial_width=0.3))
    assert texts(dialog)["Learning rate η"] == ["0.5", "0.25", "✗"]
    assert texts(dialog)["Starting weights"] == ["±0.3", "±0.3", "✓"]


def test_runs_of_it_are_told_until_it_would_do_something_else(dialog, workspace):
    document = workspace.document
    dialog.show_runs(ended(seeds(4), [10, 30, 40, None], document.project.copy()))
    assert dialog.told.text() == "20 sweeps are printed: quicker than 67 % of the 3 runs here that got there."
    document.perform(edits.set_training(document.project, learning_rate=0.25))
    assert dialog.told.text() == "20 sweeps are printed."
    document.undo_stack.undo()
    assert "67 %" in dialog.told.text()


def test_runs_that_differ_by_more_than_their_seeds_are_not_its(dialog, workspace):
    dialog.show_runs(ended(seeds(2, rates=(0.1, 1.0)), [10, 30, 40, 50], workspace.document.project.copy()))
    dialog.show_runs(ended(seeds(2, optimizers=("adam",)), [10, 30], workspace.document.project.copy()))
    assert dialog.told.text() == "20 sweeps are printed."


def test_what_can_t_be_trained_can_t_be_run_and_says_why(dialog, workspace):
    document = workspace.document
    document.perform(edits.remove(document.project, [*document.project.network.units][-1:]))
    assert not dialog.run.isEnabled()
    assert dialog._obstacle.isVisible()


def test_from_the_printed_figures_to_the_runs_and_back(qtbot, monkeypatch):
    settings = Settings()
    shell = Shell(settings)
    main = MainWindow(shell, settings, Theme(settings))
    shown(qtbot, shell, size=(1300, 800))
    monkeypatch.setattr(QMessageBox, "exec", lambda box: QMessageBox.StandardButton.Discard)
    main.workspace.document.replace(project_of(), None)
    main.book[Act.PRINTED_FIGURES].trigger()
    dialog = shell.findChild(ExperimentDialog)
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    compare = shell.findChild(CompareWindow)
    qtbot.waitUntil(lambda: not compare.runner.running, timeout=30_000)
    assert compare.runner.comparison.total == 30
    assert compare.runner.comparison.goal.value == 0.1
    assert compare.results.groups.content.printed == 20
    assert compare.results.standing.text() == dialog.told.text()
    assert "20 sweeps are printed: " in dialog.told.text()
    compare.close()
    dialog.close()
    QCoreApplication.processEvents()
    main.shut_down()
