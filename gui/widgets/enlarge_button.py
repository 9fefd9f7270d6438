"""The button by which a panel asks for a window of its own, or to stand among the others again."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from core.wording import tr
from gui.theme import Theme

_ICON = QSize(16, 16)
_FACES = {
    False: ("enlarge", tr("Show this panel large, in a window of its own (Shift+F11).")),
    True: ("shrink", tr("Put this panel back among the others (Shift+F11).")),
}


class EnlargeButton(QToolButton):
    """Shows whether its panel is large; whoever arranges the panels listens to it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._is_large = theme, False
        self.setIconSize(_ICON)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Enlarge the panel"))
        theme.changed.connect(self._redraw)
        self._redraw()

    def show_large(self, is_large: bool) -> None:
        """Show the way back, or the way there."""
        self._is_large = is_large
        self._redraw()

    def _redraw(self) -> None:
        icon, tip = _FACES[self._is_large]
        self.setIcon(self._theme.icon(icon))
        self.setToolTip(tip)
