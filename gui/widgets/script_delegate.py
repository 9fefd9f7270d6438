"""Shows the texts of a table or a list with their subscripts set low."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.widgets import script_text

AnyIndex = QModelIndex | QPersistentModelIndex
PADDING = 6


def draw_script(painter: QPainter, rect: QRectF, text: str, alignment: Qt.AlignmentFlag) -> None:
    """Draw a text with its subscripts at the left, the right or in the middle of a rectangle."""
    room = rect.width() - script_text.width_of(text, painter.font()) - 0.5
    inner = QRectF(rect)
    if alignment & Qt.AlignmentFlag.AlignRight:
        inner.setLeft(rect.left() + max(room, 0.0))
    elif alignment & Qt.AlignmentFlag.AlignHCenter:
        inner.setLeft(rect.left() + max(room / 2, 0.0))
    script_text.draw(painter, inner, text)


class ScriptDelegate(QStyledItemDelegate):
    """Paints a cell as the style does, but for its text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text, cell.text = cell.text, ""
        style = cell.widget.style() if cell.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        selected = bool(cell.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.save()
        painter.setFont(cell.font)
        painter.setPen(cell.palette.color(role))
        draw_script(painter, QRectF(cell.rect).adjusted(PADDING, 0, -PADDING, 0), text, cell.displayAlignment)
        painter.restore()
