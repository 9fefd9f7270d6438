"""A shade lies between two colours."""

from PySide6.QtGui import QColor

from gui.widgets.shades import between

BLACK, WHITE = QColor("black"), QColor("white")


def test_none_half_and_all_of_a_colour():
    assert between(BLACK, WHITE, 0.0) == BLACK
    assert between(BLACK, WHITE, 1.0) == WHITE
    assert between(BLACK, WHITE, 0.5).lightness() in (127, 128)
