"""A formula, typeset, in a form."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.formulae.activations import Formula
from gui import typeset
from gui.late import Late
from gui.theme import Theme

_SIZE = 16.0
_ABOVE, _BELOW = 19, 15
"""The room over and under the baseline: enough for a fraction, so that formulae one above the other stand evenly."""


class FormulaView(QWidget):
    """Shows one formula; as plain text until mathematics can be typeset.

    Signals:
        clicked: it was clicked.
    """

    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._formula = theme, Formula("", "")
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._late = Late(typeset.load, typeset.is_loaded, self)
        self._late.ready.connect(self._renew)
        theme.changed.connect(self.update)

    @property
    def formula(self) -> Formula:
        """What is shown."""
        return self._formula

    def show_formula(self, formula: Formula) -> None:
        """Show a formula."""
        self._formula = formula
        self.setAccessibleName(formula.text)
        self._renew()

    def _renew(self) -> None:
        self.updateGeometry()
        self.update()

    def _layout(self) -> typeset.Layout:
        return typeset.layout(self._formula.tex, _SIZE, self._formula.text)

    # Qt

    def sizeHint(self) -> QSize:
        """Return the room that the formula needs."""
        return QSize(round(self._layout().width) + 4, _ABOVE + _BELOW)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a formula can't be cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the formula."""
        role = "text" if self.isEnabled() else "disabled"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(1, _ABOVE))
        painter.fillPath(self._layout().path, self._theme.color(role))
        painter.end()
        self._late.want()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell that it was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
