"""The printed figures beside the program's, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from core import edits
from core.learning.gallery import KEY, Source, to_dict
from core.records import EdgeId
from gui.learning.gallery_dialog import GalleryDialog, show_printed
from tests.gui.drawn import J, K

FIGURES = (("z_j", "0.8808"), ("C_1", "-0.0362"), ("z_k", "0.5"))
SOURCE = Source("A result", "Somebody, 1986", FIGURES, "z_k is misprinted.")


@pytest.fixture
def dialog(qtbot, chain):
    dialog = GalleryDialog(chain, SOURCE)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def texts(dialog):
    model = dialog.table.model()
    return [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]


def test_each_figure_stands_beside_the_number(dialog):
    assert texts(dialog) == [
        ["z_j", "0.8808", "0.8808", "✓"], ["C_1", "−0.0362", "−0.0362", "✓"], ["z_k", "0.5", "1.0", "✗"],
    ]  # fmt: skip
    assert dialog._told.text().startswith("2 of 3 ")


def test_it_follows_an_edit(chain, dialog):
    chain.document.perform(edits.edit_edges(chain.document.project, [EdgeId(J, K)], "Set", weight=0.0))
    assert texts(dialog)[2] == ["z_k", "0.5", "0.5", "✓"]


def test_a_document_without_figures_says_so(qtbot, chain):
    with qtbot.waitSignal(chain.messages.said) as said:
        show_printed(chain, QWidget())
    assert "Learn → Gallery" in said.args[1]


def test_damaged_figures_are_said(qtbot, chain):
    chain.document.project.extra = {KEY: {"figures": {"z": "much"}}}
    with qtbot.waitSignal(chain.messages.said) as said:
        show_printed(chain, QWidget())
    assert "that of z is no number" in said.args[1]


def test_the_figures_of_the_document_are_shown(qtbot, chain):
    chain.document.project.extra = {KEY: to_dict(SOURCE)}
    parent = QWidget()
    qtbot.addWidget(parent)
    show_printed(chain, parent)
    assert parent.findChild(GalleryDialog).windowTitle() == "A result"
