"""The pens of series: colours and dashes that can be told apart."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from gui.plots.chart import Mark
from gui.theme import Colors
from gui.widgets.shades import between

N_COLORS = 6
_DASHES: tuple[list[float], ...] = ([], [6, 3], [1.5, 2.5], [8, 3, 2, 3], [3, 2], [10, 4])
_LINE, _SIDE, _FAINT = 2.0, 1.2, 1.0
_PALER = {Mark.FAINT: 0.35, Mark.SIDE: 0.7}
"""How much of its colour a line has that stands behind another."""


def pen_of(look: int, colors: Colors, mark: Mark = Mark.LINE) -> QPen:
    """Return the pen of a series: six colours, each of which has its own dashes at first, and then others.

    What is faint is thin and whole; a line of validation is thin, and dashed like the one that it belongs to.
    """
    color = QColor(colors.color(f"series_{look % N_COLORS + 1}"))
    if mark in _PALER:
        color = between(colors.color("base"), color, _PALER[mark])
    width = {Mark.FAINT: _FAINT, Mark.SIDE: _SIDE}.get(mark, _LINE)
    pen = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    dashes = _DASHES[(look + look // N_COLORS) % len(_DASHES)]
    if dashes and mark is not Mark.FAINT:
        pen.setDashPattern([each * _LINE / width for each in dashes])
    return pen
