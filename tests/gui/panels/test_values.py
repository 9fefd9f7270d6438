"""The Values panel by hand: sorted by a click, selected both ways, copied in full."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from core import edits
from core.records import EdgeId, Kind
from gui.panels.values import ValuesPanel
from gui.settings import Key
from tests.gui.drawn import J, K, O, X
from tests.gui.shown import cell_point, click_cell, column_of, shown

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
XJ, JK, KO = EdgeId(X, J), EdgeId(J, K), EdgeId(K, O)


@pytest.fixture
def panel(qtbot, chain):
    return shown(qtbot, ValuesPanel(chain), size=(700, 240))


def click_heading(qtbot, table, column):
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_on_a_heading_sorts(qtbot, chain, panel):
    chain.player.go_to(4)
    click_heading(qtbot, panel.units, 2)
    assert column_of(panel.units, 2) == ["0.8808", "0.9879", "1", "—"]
    click_heading(qtbot, panel.units, 2)
    assert column_of(panel.units, 2) == ["1", "0.9879", "0.8808", "—"]
    click_heading(qtbot, panel.units, 2)
    assert column_of(panel.units, 0) == ["x_i", "j", "k", "o"]


def test_the_order_follows_the_steps_and_the_names(qtbot, chain, panel):
    click_heading(qtbot, panel.units, 1)
    click_heading(qtbot, panel.units, 1)
    assert column_of(panel.units, 0) == ["x_i", "j", "k", "o"]
    chain.player.go_to(3)
    qtbot.waitUntil(lambda: column_of(panel.units, 0) == ["k", "j", "x_i", "o"])
    click_heading(qtbot, panel.units, 0)
    chain.document.perform(edits.rename(chain.document.project, O, "a"))
    assert column_of(panel.units, 0) == ["a", "j", "k", "x_i"]


def test_selected_rows_are_selected_everywhere(qtbot, chain, panel):
    click_cell(qtbot, panel.units, 1, 0)
    assert chain.selection.keys == (J,)
    click_cell(qtbot, panel.units, 3, 0, modifier=CONTROL)
    assert set(chain.selection.keys) == {J, O}


def test_what_is_selected_elsewhere_is_selected_here_and_shown(chain, panel):
    chain.selection.set([JK, KO])
    assert panel.tabs.currentWidget() is panel.edges
    assert panel.edges.selected_owners() == [JK, KO]
    chain.selection.set([K])
    assert panel.tabs.currentWidget() is panel.units
    assert (panel.units.selected_owners(), panel.edges.selected_owners()) == ([K], [])


def test_following_the_selection_does_not_change_it(chain, panel):
    chain.selection.set([J, XJ])
    assert chain.selection.keys == (J, XJ)
    assert panel.units.selected_owners() == [J]
    assert panel.edges.selected_owners() == [XJ]


def test_the_selection_survives_sorting(qtbot, chain, panel):
    chain.selection.set([X])
    click_heading(qtbot, panel.units, 0)
    assert panel.units.selected_owners() == [X] == list(chain.selection.keys)


def test_selected_rows_are_copied_in_full_with_headings(qtbot, chain, panel):
    chain.player.go_to(2)
    click_cell(qtbot, panel.units, 0, 0)
    click_cell(qtbot, panel.units, 1, 0, modifier=SHIFT)
    qtbot.keyClick(panel.units, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().split("\n") == [
        "Unit\ts\tz\tδ\tb\t∂E/∂b\tΔb\tC", "x_i\t1\t1\t\t\t\t\t", "j\t2\t0.8807970779778823\t\t\t\t\t", "",
    ]  # fmt: skip


def test_nothing_selected_copies_every_row(qtbot, chain, panel):
    panel.tabs.setCurrentWidget(panel.edges)
    panel.edges.setFocus()
    qtbot.keyClick(panel.edges, Qt.Key.Key_C, CONTROL)
    assert [line.split("\t")[0] for line in QGuiApplication.clipboard().text().split("\n")] == [
        "Edge", "x_i → j", "j → k", "k → o", "",
    ]  # fmt: skip


def test_one_number_is_copied_from_the_menu(qtbot, chain, panel):
    chain.player.go_to(2)
    click_cell(qtbot, panel.units, 1, 2)
    panel.units.customContextMenuRequested.emit(cell_point(panel.units, 1, 2))
    menu = panel.units.findChild(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert QGuiApplication.clipboard().text() == "0.8807970779778823"


def test_units_and_edges_come_and_go(chain, panel):
    change, unit = edits.add_unit(chain.document.project, Kind.HIDDEN, (0, 0))
    chain.document.perform(change)
    assert column_of(panel.units, 0)[-1] == "h_1"
    chain.document.perform(edits.remove(chain.document.project, [unit, J]))
    assert column_of(panel.units, 0) == ["x_i", "k", "o"]
    assert column_of(panel.edges, 0) == ["k → o"]


def test_names_and_digits_are_followed(chain, panel):
    chain.document.perform(edits.rename(chain.document.project, J, "hub"))
    assert "x_i → hub" in column_of(panel.edges, 0)
    chain.player.go_to(2)
    chain.settings.put(Key.DIGITS, 2)
    assert column_of(panel.units, 2)[1] == "0.88"


def test_what_was_just_written_is_lit(chain, panel):
    chain.player.next()
    table = panel.units
    picture = table.viewport().grab().toImage()

    def ground(row, column):
        rect = table.visualRect(table.model().index(row, column))
        return picture.pixelColor(rect.left() + 2, rect.top() + 2)

    assert ground(1, 1) != ground(1, 2) != ground(3, 2)
    assert ground(3, 1) == ground(3, 2)


def test_a_run_shows_its_own_weights_and_nothing_stale(qtbot, chain, panel):
    chain.player.last()
    with qtbot.waitSignal(chain.runner.frame, timeout=20_000):
        chain.runner.start()
    qtbot.waitUntil(lambda: column_of(panel.edges, 1)[2] != "3", timeout=20_000)
    assert chain.runner.running
    assert set(column_of(panel.edges, 2)) == {"—"}
    with qtbot.waitSignal(chain.runner.finished, timeout=20_000):
        chain.runner.stop()
    trained = chain.document.project.network.edges[KO].weight
    assert panel.edges.values.copied(KO, 1) == repr(trained)


def test_letters_are_left_to_the_window(qtbot, panel):
    click_cell(qtbot, panel.units, 0, 0)
    qtbot.keyClicks(panel.units, "o")
    assert panel.units.currentIndex().row() == 0
