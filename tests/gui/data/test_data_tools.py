"""Scaling and holding out by hand."""

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from core import edits
from core.data.split import Split
from core.writing.notation import Notation
from gui.data.data_tools import DataTools, ShareDialog, scaling_said, summary

ROWS = np.array([[1.0, 3.0], [2.0, 2.0], [6.0, 1.0], [7.0, 0.0]])


@pytest.fixture
def tools(qtbot, chain):
    chain.document.perform(edits.set_cells(chain.document.project, 0, 0, ROWS))
    chain.document.undo_stack.clear()
    window = QWidget()
    qtbot.addWidget(window)
    return DataTools(chain, window)


def data(chain):
    return chain.document.project.dataset


def test_inputs_are_scaled_and_the_numbers_told_and_undone(tools, chain):
    tools.normalize()
    assert data(chain).values[:, 0] == pytest.approx([0, 1 / 6, 5 / 6, 1])
    assert data(chain).values[:, 1].tolist() == ROWS[:, 1].tolist()
    assert scaling_said(data(chain).columns[0], Notation(4)) == "(value − 1) / 6"
    assert summary(data(chain)) == "1 column scaled"
    tools.standardize()
    assert data(chain).values[:, 0].std() == pytest.approx(1)
    tools.unscale()
    assert data(chain).values.tolist() == ROWS.tolist()
    for _ in range(3):
        chain.document.undo_stack.undo()
    assert data(chain).values.tolist() == ROWS.tolist()
    assert not chain.document.undo_stack.canUndo()


def test_with_nothing_to_do_it_says_so(tools, chain, workspace):
    said = []
    chain.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    tools.unscale()
    tools.hold_out([])
    tools.hold_out(range(4))
    assert said == [
        "No column is scaled.",
        "Select rows in the Data table first.",
        "At least one row must be left to learn from.",
    ]


def test_selected_rows_are_held_out_and_let_in_again(tools, chain):
    tools.hold_out([1, 2])
    assert data(chain).split == Split(rows=(1, 2))
    assert chain.document.undo_stack.undoText() == "Hold out 2 rows"
    assert summary(data(chain)) == "2 of 4 rows held out"
    tools.hold_out([1])
    assert data(chain).split == Split(rows=(2,))
    tools.hold_out([2])
    assert data(chain).split is None


def test_a_share_is_asked_for(tools, chain):
    def answer():
        dialog = QApplication.activeModalWidget()
        dialog.share.setValue(50)
        dialog.seed.setValue(4)
        dialog.accept()

    QTimer.singleShot(0, answer)
    tools.hold_out_share()
    assert data(chain).split == Split(0.5, 4)
    assert summary(data(chain)) == "2 of 4 rows held out, seed 4"


def test_the_share_dialog_counts_and_nought_holds_nothing_out(qtbot, tools, chain):
    dialog = ShareDialog(data(chain))
    qtbot.addWidget(dialog)
    dialog.share.setValue(25)
    assert dialog._said.text() == "1 row is held out; 3 are learned from."
    dialog.share.setValue(0)
    assert dialog.split is None
    assert dialog.label == "Learn from all rows"
