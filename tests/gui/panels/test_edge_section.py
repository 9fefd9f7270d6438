"""An edge's weight and frozen flag are edited by hand, alone or together with others; its numbers are read."""

import pytest
from PySide6.QtCore import QPoint, Qt

from core import edits
from core.records import EdgeId
from core.tracing.trace import Phase, Symbol
from gui.panels.edge_section import EdgeSection
from tests.gui.drawn import J, K, O, X
from tests.gui.shown import give, shown

XJ, JK, KO = EdgeId(X, J), EdgeId(J, K), EdgeId(K, O)


@pytest.fixture
def section(qtbot, chain):
    made = EdgeSection(chain)
    shown(qtbot, made)
    chain.document.changed.connect(made.refresh)
    chain.player.moved.connect(made.refresh_numbers)
    return made


def edge(chain, edge_id):
    return chain.document.project.network.edges[edge_id]


def click(qtbot, box):
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))


def test_a_weight_is_typed_and_undone(qtbot, chain, section):
    section.show_keys([KO])
    assert section.weight.text() == "3"
    give(qtbot, section.weight, "−0,125")
    assert edge(chain, KO).weight == -0.125
    assert chain.document.undo_stack.undoText() == "Set weight k → o"
    chain.document.undo_stack.undo()
    assert (edge(chain, KO).weight, section.weight.text()) == (3.0, "3")


def test_bad_text_changes_nothing(qtbot, chain, section):
    section.show_keys([KO])
    give(qtbot, section.weight, "heavy")
    assert edge(chain, KO).weight == 3.0
    assert "heavy" in section.weight.complaint


def test_a_weight_is_frozen(qtbot, chain, section):
    section.show_keys([KO])
    click(qtbot, section.frozen)
    assert edge(chain, KO).frozen
    click(qtbot, section.frozen)
    assert not edge(chain, KO).frozen


def test_the_numbers_of_the_edge_appear_as_they_are_computed(chain, section):
    section.show_keys([KO])
    assert {label.text() for label in section.numbers.values()} == {"—"}
    chain.player.to_phase(Phase.BACKWARD)
    assert section.numbers[Symbol.CACHE].text() == "0.03580"
    chain.player.last()
    assert "—" not in {label.text() for label in section.numbers.values()}


def test_several_edges_are_edited_in_one_undo(qtbot, chain, section):
    section.show_keys([XJ, JK, KO])
    assert section.weight.placeholderText() == "mixed"
    assert not section.numbers[Symbol.CACHE].isVisible()
    give(qtbot, section.weight, "1")
    assert [edge(chain, e).weight for e in (XJ, JK, KO)] == [1.0] * 3
    chain.document.undo_stack.undo()
    assert [edge(chain, e).weight for e in (XJ, JK, KO)] == [2.0, 5.0, 3.0]
    assert not chain.document.undo_stack.canUndo()


def test_frozen_here_and_there_is_mixed_and_a_click_freezes_all(qtbot, chain, section):
    chain.document.perform(edits.edit_edges(chain.document.project, [KO], "Freeze", frozen=True))
    section.show_keys([JK, KO])
    assert section.frozen.checkState() is Qt.CheckState.PartiallyChecked
    click(qtbot, section.frozen)
    assert [edge(chain, e).frozen for e in (JK, KO)] == [True, True]
