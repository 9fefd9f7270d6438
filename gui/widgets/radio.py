"""A radio button that can be seen on dark ground."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton

from gui.widgets.outline import draw_outline


class Radio(QRadioButton):
    """One of several."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw an outline round the button."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        ring = QRectF(self.style().subElementRect(QStyle.SubElement.SE_RadioButtonIndicator, option, self))
        draw_outline(QPainter(self), self, ring, ring.width() / 2)
