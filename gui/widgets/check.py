"""A check box that can be seen on dark ground, and that shows "mixed" without a click leading back to it."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from gui.widgets.outline import draw_outline


class Check(QCheckBox):
    """On, off, or mixed; a click on mixed makes it on."""

    def show_values(self, values: Iterable[bool]) -> None:
        """Show what all the values are, or that they differ."""
        found = set(values)
        mixed = len(found) > 1
        self.setTristate(mixed)
        on = Qt.CheckState.Checked if True in found else Qt.CheckState.Unchecked
        self.setCheckState(Qt.CheckState.PartiallyChecked if mixed else on)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw an outline round the box."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        draw_outline(QPainter(self), self, QRectF(box))
