"""Light lies where it is asked for, the faint one fainter, and labels stand on it."""

import pytest
from PySide6.QtCore import QRectF

from core.records import EdgeId, UnitId
from core.tracing.trace import Quantity, Symbol
from gui.canvas import paint_spotlight
from gui.canvas.geometry import RADIUS
from gui.canvas.paint_spotlight import paint_beam, paint_beam_labels, paint_frame, paint_pointed
from gui.spotlight import Beam

X, H, O = (UnitId(name) for name in "xho")  # noqa: E741
EDGE = EdgeId(X, H)


@pytest.fixture
def lit(board):
    """Return the board with x → h → o."""
    return board


def image_of(board, beam, zoom=1.0):
    return board.paint(lambda painter: paint_beam(painter, board.picture, board.style, beam), zoom)


def test_what_is_lit_is_lit_and_the_rest_is_not(lit):
    image = image_of(lit, Beam(owners=frozenset({EDGE, H})))
    strong = lit.style.mixed("backward", "canvas", 0.55)
    assert lit.color(image, -80, 0) == strong
    assert lit.color(image, 0, RADIUS + 4) == strong
    assert lit.color(image, 80, 0) == lit.style.color("canvas")
    assert lit.color(image, 160, RADIUS + 6) == lit.style.color("canvas")


def test_what_is_faint_is_fainter_and_the_role_is_the_beam_s(lit):
    image = image_of(lit, Beam(owners=frozenset({EDGE}), faint=frozenset({EDGE, EdgeId(H, O)}), role="forward"))
    assert lit.color(image, -80, 0) == lit.style.mixed("forward", "canvas", 0.55)
    assert lit.color(image, 80, 0) == lit.style.mixed("forward", "canvas", 0.22)


def test_what_is_gone_is_passed_over(lit):
    gone = frozenset({"nobody", EdgeId("nobody", H)})
    image = image_of(lit, Beam(owners=gone, faint=gone, labels=dict.fromkeys(gone, "?")))
    assert lit.count(image, lit.style.color("canvas")) == image.width() * image.height()


def test_a_label_stands_at_its_edge_or_unit_unless_it_could_not_be_read(lit):
    beam = Beam(labels={EDGE: "C3 = 0.5", H: "z = 1"})

    def painted(zoom):
        return lit.paint(lambda painter: paint_beam_labels(painter, lit.picture, lit.style, beam, zoom), 1.0)

    assert lit.count(painted(1.0), lit.style.color("unit_text"), (-110, -30, -50, 0)) > 5
    assert lit.count(painted(1.0), lit.style.color("unit_text"), (-30, 35, 30, 70)) > 5
    small = painted(0.3)
    assert lit.count(small, lit.style.color("canvas")) == small.width() * small.height()


def test_the_number_that_is_pointed_at_has_a_frame_where_it_is_written(lit):
    quantity = Quantity(Symbol.ACTIVATION, H)
    lit.picture.number_boxes[quantity] = QRectF(-20, -8, 40, 16)
    image = lit.paint(lambda painter: paint_frame(painter, lit.picture, lit.style, quantity))
    assert lit.color(image, 0, 8) != lit.style.color("canvas")
    assert lit.color(image, 0, 0) == lit.style.color("canvas")
    other = Quantity(Symbol.DELTA, H)
    blank = lit.paint(lambda painter: paint_frame(painter, lit.picture, lit.style, other))
    assert lit.count(blank, lit.style.color("canvas")) == blank.width() * blank.height()


def test_whose_number_is_pointed_at_is_lit(lit):
    image = lit.paint(lambda painter: paint_pointed(painter, lit.picture, lit.style, Quantity(Symbol.CACHE, EDGE)))
    assert lit.color(image, -80, 0) == lit.style.mixed("reads", "canvas", 0.3)
    blank = lit.paint(lambda painter: paint_pointed(painter, lit.picture, lit.style, Quantity(Symbol.LOSS)))
    assert lit.count(blank, lit.style.color("canvas")) == blank.width() * blank.height()


def test_very_many_bands_are_thin_and_there_all_the_same(lit, monkeypatch):
    monkeypatch.setattr(paint_spotlight, "MANY", 1)
    image = image_of(lit, Beam(faint=frozenset({EDGE, EdgeId(H, O)})))
    color = lit.style.mixed("backward", "canvas", 0.22)
    for x in (-80, 80):
        assert lit.count(image, color, (x, -3, x + 20, 3)) > 10
    assert lit.color(image, -80, 5) == lit.style.color("canvas")
