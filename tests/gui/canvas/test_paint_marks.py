"""Grid, notes, gestures and bubbles."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from core.records import Kind, Note, NoteId, UnitId
from gui.canvas import paint_marks
from gui.canvas.picture import Bubble, Draft, Ghost
from tests.gui.canvas.painted import SIZE

WINDOW = QRectF(0, 0, SIZE, SIZE)
H, O = UnitId("h"), UnitId("o")  # noqa: E741


def gesture(board):
    return board.paint(lambda painter: paint_marks.paint_gesture(painter, board.picture, board.style))


def test_the_grid_is_thinned_where_its_lines_would_lie_too_close(board):
    def lines(zoom):
        exposed = QRectF(-300 / zoom, -300 / zoom, 600 / zoom, 600 / zoom)
        image = board.paint(lambda painter: paint_marks.paint_grid(painter, board.style, zoom, exposed), zoom)
        return sum(image.pixelColor(x, 3) != board.style.color("canvas") for x in range(SIZE))

    assert 25 <= lines(1.0) <= 70
    assert lines(0.1) <= 90


def test_a_longer_note_takes_more_room(qapp):
    short, long = Note("a"), Note("a long text " * 20)
    assert paint_marks.note_box(short).width() < paint_marks.note_box(long).width() <= 260
    assert paint_marks.note_box(short).height() < paint_marks.note_box(long).height()
    assert paint_marks.note_box(Note("a", (5, 6))).topLeft() == QPointF(5, 6)


def test_notes_are_painted_and_marked(board):
    key = NoteId(1)
    board.picture.drawing.notes[key] = Note("note", (-100, 50))

    def notes():
        return board.paint(lambda painter: paint_marks.paint_notes(painter, board.picture, board.style))

    plain = notes()
    assert board.color(plain, -96, 60) == board.style.color("note")
    board.picture.selected = frozenset([key])
    assert notes() != plain


def test_a_draft_that_is_not_allowed_looks_refused(board):
    board.picture.draft = Draft(H, QPointF(160, 0), O, allowed=True)
    assert board.count(gesture(board), board.style.color("forward")) > 50
    board.picture.draft = Draft(H, QPointF(160, 0), O, allowed=False)
    image = gesture(board)
    assert board.count(image, board.style.color("cycle")) > 50
    assert not board.count(image, board.style.color("forward"))


def test_a_draft_over_empty_canvas_shows_the_unit_that_would_come(board):
    board.picture.draft = Draft(H, QPointF(80, 150))
    image = gesture(board)
    assert any(board.color(image, 80 + dx, 150) != board.style.color("canvas") for dx in (24, 25, 26))


def test_a_ghost_shows_its_kind(board):
    looks = []
    for kind in Kind:
        board.picture.ghost = Ghost(kind, QPointF(0, 150))
        looks.append(gesture(board))
    assert looks[0] != looks[1] != looks[2]


def test_a_rubber_band_is_an_outline(board):
    board.picture.band = QRectF(-50, -50, 100, 100)
    image = gesture(board)
    assert board.color(image, -50, 0) != board.style.color("canvas")
    assert board.color(image, 0, 0) == board.style.color("canvas")


def test_a_bubble_stays_inside_the_window(board):
    bubble = Bubble("A sentence that is long enough to take more than a single line of it.", QPointF(), refused=True)
    for at in (QPointF(5, 5), QPointF(SIZE - 5, SIZE - 5)):
        def paint(painter, at=at):
            painter.resetTransform()
            paint_marks.paint_bubble(painter, bubble, board.style, at, WINDOW)

        image = board.paint(paint)
        right = [image.pixelColor(SIZE - 2, y) for y in range(SIZE)]
        bottom = [image.pixelColor(x, SIZE - 2) for x in range(SIZE)]
        assert all(color == board.style.color("canvas") for color in right + bottom)
        assert board.count(image, board.style.color("refused")) > 20


def test_the_welcome_says_how_to_begin(board):
    image = board.paint(lambda painter: paint_marks.paint_welcome(painter, board.style, WINDOW))
    assert board.count(image, board.style.color("text")) > 50
