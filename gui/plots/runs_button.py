"""The button that opens the list of runs: beside the chart where there is room for it, else in a box above it."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QBoxLayout, QFrame, QToolButton, QVBoxLayout, QWidget

from core.wording import tr
from gui.plots.runs_list import RunsList

_BOX = QSize(260, 200)
_SIDE = 170
"""How wide the list is beside the chart."""


class RunsButton(QToolButton):
    """Holds the list of runs, and shows it where there is room.

    Attributes:
        box: where the list is shown while the panel is too narrow for it.

    Signals:
        side_requested: the list shall stand beside the chart, or no longer.
    """

    side_requested = Signal(bool)

    def __init__(self, runs: RunsList, side: QBoxLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs, self._side = runs, side
        self._is_wide = self._is_wanted = False
        self.box = _Box(self)
        self.setText(tr("Runs"))
        self.setToolTip(tr("The list of runs: show, hide, rename and delete them."))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._on_clicked)
        self.put_aside()

    def arrange(self, is_wide: bool, is_wanted: bool) -> None:
        """Follow the panel's width, and the wish to have the list beside the chart."""
        self._is_wide, self._is_wanted = is_wide, is_wanted
        self.setCheckable(is_wide)
        self.setChecked(is_wide and is_wanted)
        if not self.box.isVisible():
            self._runs.setVisible(is_wide and is_wanted)

    def put_aside(self) -> None:
        """Have the list beside the chart again, shown or not."""
        self._side.addWidget(self._runs)
        self._runs.setFixedWidth(_SIDE)
        self._runs.setVisible(self._is_wide and self._is_wanted)

    def _on_clicked(self) -> None:
        if self._is_wide:
            self.side_requested.emit(not self._is_wanted)
            return
        self._runs.setMinimumWidth(0)
        self._runs.setMaximumWidth(_BOX.width())
        layout = self.box.layout()
        assert layout is not None, "a box with a column"
        layout.addWidget(self._runs)
        self._runs.show()
        rows = max(1, self._runs.count()) * max(18, self._runs.sizeHintForRow(0))
        self.box.resize(_BOX.width(), min(_BOX.height(), rows + 10))
        self.box.move(self._corner())
        self.box.show()
        self._runs.setFocus()

    def _corner(self) -> QPoint:
        """Return where the box stands: over the button, or beneath where the screen ends."""
        screen, top = self.screen().availableGeometry(), self.mapToGlobal(QPoint(0, 0))
        up = top.y() - self.box.height()
        left = max(screen.left(), min(top.x(), screen.right() - _BOX.width()))
        return QPoint(left, up if up >= screen.top() else top.y() + self.height())


class _Box(QFrame):
    """Floats above the window until one clicks beside it or presses Esc."""

    def __init__(self, owner: RunsButton) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self._owner = owner
        self.setAccessibleName(tr("Runs"))
        QVBoxLayout(self).setContentsMargins(2, 2, 2, 2)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the list back."""
        super().hideEvent(event)
        self._owner.put_aside()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Set it off from the window behind by a line, which some styles leave out in the dark."""
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
