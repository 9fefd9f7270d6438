"""What is stamped is painted once for its looks and size, and put down wherever it is wanted."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from gui.canvas import stamps
from gui.canvas.stamps import put_down

RED = QColor("red")


@pytest.fixture
def paint(monkeypatch):
    """Return what paints a red square, and counts how often."""
    monkeypatch.setattr(stamps, "_pictures", {})

    def square(painter):
        square.times += 1
        painter.fillRect(-4, -4, 8, 8, RED)

    square.times = 0
    return square


def test_it_is_painted_once_and_put_down_at_each_place(board, paint):
    def put(painter, what=("a",)):
        put_down(painter, what, 10.0, np.array([(-100.0, 20.0), (50.0, -30.0)]), paint)

    image = board.paint(put)
    assert [board.color(image, x, y) for x, y in ((-100, 20), (50, -30), (-97, 23), (53, -33))] == [RED] * 4
    assert board.count(image, RED) == 2 * 8 * 8
    board.paint(put)
    assert paint.times == 1
    board.paint(lambda painter: put(painter, ("b",)))
    assert paint.times == 2
    large = board.paint(put, zoom=2.0)
    assert paint.times == 3
    assert board.count(large, RED) == 2 * 16 * 16


def test_not_more_are_kept_than_there_is_room_for(board, paint):
    for n in range(2 * stamps._MOST_KEPT):
        board.paint(lambda painter, n=n: put_down(painter, (n,), 10.0, np.zeros((1, 2)), paint), zoom=0.1)
    assert len(stamps._pictures) <= stamps._MOST_KEPT
