"""Paints the rows of the Steps panel: phase headers, and lines done, current and still to come."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from gui.panels.steps_model import TITLES, PhaseRows, StepColumn, StepsModel
from gui.theme import Theme
from gui.widgets import script_text
from gui.widgets.shades import between

PADDING = 6
_BAR = 3
_TINT = 0.14
_GROUP_TINT = 0.05
_GROUND_TINT = 0.07
_LIT = 0.3
_POINTED = 0.18

AnyIndex = QModelIndex | QPersistentModelIndex


def row_height(metrics: QFontMetrics) -> int:
    """Return the height of every row."""
    return metrics.height() + 10


class StepsDelegate(QStyledItemDelegate):
    """Paints headers and lines in the theme's colours."""

    def __init__(self, model: StepsModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme

    def paint_header(self, painter: QPainter, rect: QRect, section: PhaseRows, font: QFont) -> None:
        """Paint the header of a phase: its name and how much of it is done."""
        color, base = self._theme.color(f"phase_{section.phase}"), self._theme.color("base")
        painter.save()
        painter.fillRect(rect, between(base, color, _GROUND_TINT))
        painter.setPen(QPen(between(base, color, 0.45), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(color)
        inner = rect.adjusted(PADDING + _BAR, 0, -PADDING, -1)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, TITLES[section.phase])
        painter.setFont(font)
        painter.setPen(self._theme.color("muted"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, right, self._model.progress(section))
        painter.restore()

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, step: int) -> None:
        column, rect = index.column(), QRect(option.rect)
        phase = self._theme.color(f"phase_{self._model.section_at(index.row()).phase}")
        base = self._theme.color("base")
        ground = self._ground(step, base, phase)
        pointed = self._model.is_pointed_at(index.row())
        painter.fillRect(rect, between(ground, self._theme.color("focus"), _POINTED) if pointed else ground)
        if self._model.is_in_group(step) and column == StepColumn.NUMBER:
            painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), phase)
        painter.setFont(option.font)
        painter.setPen(self._pen(step, column))
        if column == StepColumn.NUMBER:
            inner = rect.adjusted(_BAR, 0, -PADDING, 0)
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(step + 1))
            return
        value, inner = self._model.value_text(step), rect.adjusted(PADDING, 0, -PADDING, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, value)
        room = inner.width() - option.fontMetrics.horizontalAdvance(value) - 2 * PADDING
        script_text.draw(painter, QRectF(inner.left(), inner.top(), room, inner.height()), str(index.data()))

    def _ground(self, step: int, base: QColor, phase: QColor) -> QColor:
        if self._model.is_lit(step):
            return between(base, self._theme.color("reads"), _LIT)
        if self._model.is_current(step):
            return between(base, phase, _TINT)
        return between(base, phase, _GROUP_TINT) if self._model.is_in_group(step) else base

    def _pen(self, step: int, column: int) -> QColor:
        if self._model.is_done(step) and column != StepColumn.NUMBER:
            return self._theme.color("text")
        return self._theme.color("muted")

    # Qt

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell; a header's only cell spans the row."""
        step = self._model.step_at(index.row())
        painter.save()
        if step is None:
            section = self._model.section_at(index.row())
            self.paint_header(painter, option.rect, section, option.font)
        else:
            self._paint_line(painter, option, index, step)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the one height of every row."""
        return QSize(10, row_height(option.fontMetrics))
