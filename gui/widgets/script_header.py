"""A table's headings with their subscripts set low."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeaderV2, QWidget

from gui.widgets.script_delegate import draw_script

_ARROW = 18
"""The room of the arrow that tells by which column a table is sorted."""


class ScriptHeader(QHeaderView):
    """Paints headings such as x_1 as they are written by hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Paint one heading: its ground by the style, its text by hand."""
        option = QStyleOptionHeaderV2()
        self.initStyleOption(option)
        self.initStyleOptionForIndex(option, logicalIndex)
        option.rect = rect
        text, option.text = option.text, ""
        painter.save()
        self.style().drawControl(QStyle.ControlElement.CE_Header, option, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        is_sorted = option.sortIndicator != QStyleOptionHeaderV2.SortIndicator.None_
        room = QRectF(rect).adjusted(6, 0, -_ARROW if is_sorted else -6, 0)
        draw_script(painter, room, text, Qt.AlignmentFlag.AlignHCenter)
        painter.restore()
