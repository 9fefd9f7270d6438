"""What the panels that tell about the trace have in common: they are written anew when it changes, while seen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from core.change import Change, touches_numbers
from core.tracing.trace import Quantity, Trace
from core.writing.equations import EquationWriter
from core.writing.notation import NOT_YET
from gui.widgets.empty_state import EmptyState
from gui.widgets.plain_table import Cell, PlainTable
from gui.workspace import Workspace

MARGIN = 8

_SCRIPT_ROOM = 4
"""So many pixels deeper than the last line of a text its subscripts may reach: the label would clip them."""


class TracePanel(QWidget):
    """A panel with two pages: what it tells, and why it tells nothing.

    Attributes:
        trace: the trace that it tells about, None where there is none.
        is_seen: whether it is shown, and not behind another tab.
        column: where a panel puts its widgets, from the top to the bottom.
        writer, notation: what writes the names and the numbers.
    """

    def __init__(self, workspace: Workspace, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.trace: Trace | None = None
        self.notation = workspace.conventions.notation
        self.writer = EquationWriter(workspace.document.shown, self.notation)
        self._empty = EmptyState(title)
        self._is_old, self.is_seen = True, False
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(content)
        workspace.player.moved.connect(self.request)
        workspace.document.altered.connect(self._on_changed)
        workspace.document.replaced.connect(self.request)
        workspace.runner.started.connect(self.request)
        workspace.runner.finished.connect(self.request)
        workspace.conventions.changed.connect(self.request)

    # For the panels

    def rewrite(self) -> str:
        """Tell what there is to tell; return a sentence where there is nothing."""
        raise NotImplementedError

    def request(self) -> None:
        """Write it anew, at once if it is seen, else when it is."""
        self._is_old = True
        if self.is_seen:
            self._write()

    def set_seen(self, seen: bool) -> None:
        """Write what has changed while it was not seen. Qt shows the docks behind a tab, too, only far outside."""
        self.is_seen = seen
        if seen and self._is_old:
            self._write()

    def known(self, quantity: Quantity) -> float | None:
        """Return a number if it is given or computed by now; while training runs, none of the old ones is."""
        player = self.workspace.player
        running = self.workspace.runner.live or player.trace is None
        return None if running or player.trace is None else player.trace.known(quantity, player.index)

    def name(self, quantity: Quantity) -> str:
        """Return a number's symbol as text."""
        assert self.trace is not None, "only a trace has numbers"
        return self.writer.symbol(self.trace, quantity).text

    def number_cell(self, value: float | None, bold: bool = False) -> Cell:
        """Return the cell of a number, "—" for one that is not computed yet."""
        full = "" if value is None else self.notation.plain(value)
        return Cell(self.notation.number(value), full or NOT_YET, is_number=True, bold=bold)

    @property
    def number_width(self) -> int:
        """How wide a column of numbers is."""
        return self.fontMetrics().horizontalAdvance("−0.000" + "8" * self.notation.digits) + 14

    # Inside

    def _write(self) -> None:
        self._is_old = False
        self.trace = self.workspace.player.trace
        self.writer = EquationWriter(self.workspace.document.shown, self.workspace.conventions.notation)
        self.notation = self.writer.notation
        sentence = self.rewrite()
        for table in self.findChildren(PlainTable) if sentence else ():
            table.show_rows(0, lambda _row: ())
        self._empty.say(sentence)
        self._pages.setCurrentIndex(0 if sentence else 1)

    def _on_changed(self, change: Change) -> None:
        if not touches_numbers(change):  # for numbers the player says so itself
            self.request()

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Be seen."""
        super().showEvent(event)
        self.set_seen(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Be seen no more."""
        super().hideEvent(event)
        self.set_seen(False)


def told(name: str) -> QLabel:
    """Make a label for sentences of a panel."""
    label = _Told()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setContentsMargins(MARGIN, 4, MARGIN, 4)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


class _Told(QLabel):
    """A label that is high enough for the subscripts of its last line.

    PySide6: rich text is as high as its letters on the line, and QLabel clips what reaches below (6.8: j looks like i).
    """

    def sizeHint(self) -> QSize:
        """Return the size of the text, and of what hangs below it."""
        return super().sizeHint() + QSize(0, _SCRIPT_ROOM)

    def minimumSizeHint(self) -> QSize:
        """Return the least size of the text, and of what hangs below it."""
        return super().minimumSizeHint() + QSize(0, _SCRIPT_ROOM)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text in a width, and of what hangs below it."""
        return super().heightForWidth(width) + _SCRIPT_ROOM


def scrolled(content: QWidget) -> QScrollArea:
    """Let a panel's content be scrolled where the panel is low."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
