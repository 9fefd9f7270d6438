"""Edges show sign, strength, what is computed and what is lit."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from core.records import EdgeId, UnitId
from core.tracing.trace import Quantity, Symbol
from gui.canvas import paint_edges as painting
from gui.canvas.figures import EdgeFigures, Light, Lights
from gui.canvas.labels import LINE
from gui.canvas.paint_edges import paint_edges, paint_labels
from gui.shown import Show

X, H, O = (UnitId(name) for name in "xho")  # noqa: E741
FIRST, SECOND = EdgeId(X, H), EdgeId(H, O)
ALL = np.array([0, 1])
EVERYWHERE = QRectF(-1000, -1000, 2000, 2000)


def edges(board, zoom=1.0, rows=ALL):
    return board.paint(lambda painter: paint_edges(painter, board.picture, board.style, zoom, rows), zoom)


def labels(board, zoom=1.0):
    return board.paint(lambda painter: paint_labels(painter, board.picture, board.style, zoom, ALL, EVERYWHERE), zoom)


def test_the_sign_is_the_colour(board):
    image = edges(board)
    assert board.color(image, -80, 0) == board.style.color("positive")
    assert board.color(image, 80, 0) == board.style.color("negative")


def test_only_the_rows_asked_for_are_painted(board):
    image = edges(board, rows=np.array([1]))
    assert board.color(image, -80, 0) == board.style.color("canvas")


def test_a_stronger_weight_is_broader(board):
    def breadth():
        image = edges(board)
        return sum(board.color(image, -80, y) != board.style.color("canvas") for y in range(-8, 9))

    broad = breadth()
    board.picture.drawing.weights[0] = 0.05
    assert breadth() < broad


def test_on_a_screen_with_finer_pixels_an_edge_is_as_broad(board):
    def share(ratio):
        image = QImage(QSize(40, 40) * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.translate(100, 20)
        paint_edges(painter, board.picture, board.style, 1.0, ALL)
        painter.end()
        column = [image.pixelColor(20 * ratio, y) for y in range(40 * ratio)]
        return sum(color != QColor("white") for color in column) / len(column)

    assert share(2) == share(1) > 0


def test_an_arrow_head_tells_the_direction(board):
    image = edges(board)

    def breadth(x):
        return sum(board.color(image, x, y) != board.style.color("canvas") for y in range(-10, 11))

    assert breadth(-38) > breadth(-80)
    assert breadth(-120) == breadth(-80)


def test_a_frozen_edge_is_dashed_and_its_label_has_a_lock(board):
    board.picture.drawing.frozen[0] = True
    image = edges(board)
    gaps = sum(board.color(image, x, 0) == board.style.color("canvas") for x in range(-130, -45))
    assert gaps > 10
    assert board.count(labels(board), board.style.color("frozen"), (-110, -10, -50, 10)) > 8


def test_an_edge_that_is_selected_or_lit_lies_on_a_band(board):
    plain = edges(board)
    board.picture.selected = frozenset([FIRST])
    selected = edges(board)
    board.picture.selected = frozenset()
    board.picture.lights = Lights({FIRST: Light.READS}, {}, frozenset([FIRST]), backward=False)
    forward = edges(board)
    board.picture.lights = Lights({FIRST: Light.READS}, {}, frozenset([FIRST]), backward=True)
    backward = edges(board)
    board.picture.cycle = frozenset([FIRST])
    cycle = edges(board)
    beside = [board.color(image, -80, 5).name() for image in (plain, selected, forward, backward, cycle)]
    assert len(set(beside)) == 5
    assert beside[0] == board.style.color("canvas").name()


def test_labels_stand_on_plates_and_gradients_come_below_once_computed(board):
    weights_alone = labels(board)
    assert weights_alone != board.paint(lambda painter: None)
    board.picture.edge_figures = {**board.picture.edge_figures, FIRST: EdgeFigures(2.0, -0.125)}
    assert labels(board) != weights_alone
    board.picture.live = True
    assert labels(board) == weights_alone


def test_a_number_that_is_read_or_written_is_lit(board):
    board.picture.lights = Lights({}, {Quantity(Symbol.WEIGHT, FIRST): Light.READS}, frozenset(), backward=False)
    assert board.count(labels(board), board.style.mixed("reads", "canvas", 0.35)) > 20


def test_letters_too_small_to_read_are_left_out(board):
    blank = board.paint(lambda painter: None)
    assert labels(board, 0.4) == blank
    assert labels(board, 0.8) != blank


def test_no_edges_paint_nothing(board):
    assert edges(board, rows=np.empty(0, dtype=np.int64)) == board.paint(lambda painter: None)


def test_what_is_chosen_is_written_a_line_each_in_the_order_of_the_trace(board):
    full = EdgeFigures(2.0, -0.125, 0.0125, 0.5, 2.0125, cache_number=12)
    board.picture.edge_figures = {**board.picture.edge_figures, FIRST: full}
    board.picture.shown = frozenset(Show)
    written = [(symbol, text) for symbol, text, _ in painting._lines(board.picture, 0)]
    assert written == [
        (Symbol.WEIGHT, "2"),
        (Symbol.CACHE, "C₁₂ 0.5"),
        (Symbol.WEIGHT_GRADIENT, "∂ −0.125"),
        (Symbol.WEIGHT_UPDATE, "Δ 0.0125"),
        (Symbol.NEW_WEIGHT, "→ 2.0125"),  # with the digits by which it moved, as on its line
    ]
    board.picture.shown = frozenset({Show.WEIGHT_UPDATE, Show.DELTA})
    assert [text for _, text, _ in painting._lines(board.picture, 0)] == ["Δ 0.0125"]
    board.picture.live = True
    assert not painting._lines(board.picture, 0), "a run's numbers are not those of the trace"


def test_numbers_that_are_not_computed_have_no_line_and_no_gap(board):
    board.picture.edge_figures = {**board.picture.edge_figures, FIRST: EdgeFigures(2.0, cache=0.5, cache_number=1)}
    board.picture.shown = frozenset(Show)
    assert [text for _, text, _ in painting._lines(board.picture, 0)] == ["2", "C₁ 0.5"]


def test_without_anything_chosen_edges_have_no_labels(board):
    board.picture.shown = frozenset()
    assert labels(board) == board.paint(lambda painter: None)


def test_dots_say_that_lines_are_left_out_and_the_pointer_shows_them(board):
    x, y = (round(place) for place in board.picture.drawing.labels[0].tolist())
    board.picture.edge_figures = {**board.picture.edge_figures, FIRST: EdgeFigures(2.0, -0.125)}
    board.picture.drawing.free_lines[:] = 1
    board.picture.shown = frozenset(Show)
    below = (x - 8, y + round(LINE) + 5, x + 8, y + round(LINE) + 9)

    def dark():
        return 16 * 4 - board.count(labels(board), board.style.color("canvas"), below)

    assert not dark(), "all that is known is written"
    board.picture.edge_figures = {**board.picture.edge_figures, FIRST: EdgeFigures(2.0, -0.125, new_weight=2.0125)}
    assert dark() >= 3
    board.picture.hovered = FIRST
    assert Quantity(Symbol.NEW_WEIGHT, FIRST) not in board.picture.number_boxes
    labels(board)
    assert Quantity(Symbol.NEW_WEIGHT, FIRST) in board.picture.number_boxes
