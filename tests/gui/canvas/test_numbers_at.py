"""The numbers on the canvas can be hit where they are written."""

import numpy as np
import pytest

from core import edits
from core.records import UnitId
from core.tracing.trace import Quantity, Symbol
from gui.canvas.geometry import RADIUS
from gui.canvas.numbers_at import number_at, numbers_of


@pytest.fixture
def stepped(pair):
    """Return hands on x → h → o, x = 1, y = 0, with every line done."""
    document = pair.workspace.document
    document.perform(edits.connect(document.project, pair.id_of("h"), pair.id_of("o")))
    for label, value in (("x", 1.0), ("o", 0.0)):
        document.perform(edits.set_value(document.project, 0, pair.id_of(label), value))
    pair.workspace.player.last()
    pair.canvas.viewport().repaint()
    return pair


def hit(hands, x, y):
    return number_at(hands.canvas.picture, np.array([x, y]), hands.canvas.zoom)


@pytest.mark.parametrize(
    ("label", "dx", "dy", "symbol"),
    [
        ("x", 0, 0, Symbol.INPUT),
        ("h", 0, 0, Symbol.ACTIVATION),
        ("h", 0, -13, Symbol.PREACTIVATION),
        ("h", 0, RADIUS + 11, Symbol.DELTA),
        ("o", RADIUS + 30, 0, Symbol.TARGET),
    ],
)
def test_the_numbers_of_a_unit(stepped, label, dx, dy, symbol):
    x, y = stepped.place(label)
    assert hit(stepped, x + dx, y + dy) == Quantity(symbol, stepped.id_of(label))


def test_the_numbers_of_an_edge(stepped):
    edge, (x, y) = stepped.edge_id("x", "h"), stepped.middle("x", "h")
    assert hit(stepped, x, y) == Quantity(Symbol.WEIGHT, edge)
    assert hit(stepped, x, y + 14) == Quantity(Symbol.WEIGHT_GRADIENT, edge)
    assert hit(stepped, x, y + 28) == Quantity(Symbol.NEW_WEIGHT, edge)


def test_beside_all_of_them_there_is_none(stepped):
    assert hit(stepped, 0, 200) is None


def test_what_is_not_written_any_more_cannot_be_hit(stepped):
    x, y = stepped.place("h")
    stepped.workspace.player.first()
    stepped.canvas.viewport().repaint()
    assert hit(stepped, x, y + RADIUS + 11) is None


def test_what_has_moved_is_hit_where_it_is(stepped):
    document = stepped.workspace.document
    document.perform(edits.move(document.project, {stepped.id_of("h"): (0.0, 90.0)}))
    stepped.canvas.viewport().repaint()
    assert hit(stepped, 0, 90) == Quantity(Symbol.ACTIVATION, stepped.id_of("h"))
    assert hit(stepped, 0, 0) is None


def test_where_nothing_can_be_read_nothing_is_hit(stepped):
    assert number_at(stepped.canvas.picture, np.zeros(2), zoom=0.2) is None


def test_the_numbers_of_a_unit_from_the_top(stepped):
    symbols = [quantity.symbol for quantity in numbers_of(stepped.canvas.picture, stepped.id_of("h"))]
    assert symbols == [Symbol.PREACTIVATION, Symbol.ACTIVATION, Symbol.DELTA]
    assert numbers_of(stepped.canvas.picture, UnitId("nobody")) == []


def test_in_a_batch_the_numbers_of_the_current_line_s_row_stand_there_by_their_names(stepped):
    document, player = stepped.workspace.document, stepped.workspace.player
    x, h = stepped.id_of("x"), stepped.id_of("h")
    for unit, value in ((x, -3.0), (stepped.id_of("o"), 1.0)):
        document.perform(edits.set_value(document.project, 1, unit, value))
    player.toggle_batch()
    other = Quantity(Symbol.PREACTIVATION, h, 1)
    player.go_to(player.trace.written_at[other] + 1)
    stepped.canvas.viewport().repaint()
    assert hit(stepped, 0, -13) == other
    assert stepped.canvas.picture.unit_figures[h].s == -6.0
    assert hit(stepped, *stepped.place("x")) == Quantity(Symbol.INPUT, x, 1)
    assert hit(stepped, *stepped.middle("x", "h")).sample is None


def test_the_canvas_s_x_is_the_equation_s(stepped):
    pointing, x = stepped.workspace.pointing, stepped.id_of("x")
    stepped.move(*stepped.place("x"))
    assert pointing.is_at(Quantity(Symbol.ACTIVATION, x))
    pointing.point_at(Quantity(Symbol.ACTIVATION, x))
    assert pointing.quantity in stepped.canvas.picture.number_boxes
