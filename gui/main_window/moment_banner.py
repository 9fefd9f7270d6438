"""The banner over the canvas that says whose numbers are shown while a past moment is looked at."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from core.wording import tr
from gui.workspace import Workspace

_MARGIN = 6


class MomentBanner(QFrame):
    """Lies over what it is given while a past moment is shown: in the middle at the bottom, or where it hides less.

    `taken` tells which places are better left uncovered.
    """

    def __init__(
        self, workspace: Workspace, over: QWidget, taken: Callable[[], Sequence[QRectF]] = tuple
    ) -> None:
        super().__init__(over)
        self._workspace, self._over, self._taken = workspace, over, taken
        self.setObjectName("moment_banner")
        self.setAutoFillBackground(True)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.branch = QPushButton(tr("&Branch from here"))
        self.now = QPushButton(tr("Back to &now"))
        self.now.setToolTip(tr("Show the document's own weights again (Esc)."))
        self.branch.setToolTip(tr("Give the network these weights, to train on from here: one edit."))
        self.branch.clicked.connect(workspace.moments.branch)
        self.now.clicked.connect(workspace.moments.come_back)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 3, 4, 3)
        self._lay_out(1)
        workspace.moments.changed.connect(self._show)
        workspace.runner.started.connect(self._show)
        workspace.runner.finished.connect(self._show)
        workspace.theme.changed.connect(self._color)
        over.installEventFilter(self)
        self._color()
        self._show()

    def _color(self) -> None:
        name = self._workspace.theme.name_of
        self.setStyleSheet(
            f"#moment_banner {{ background: {name('note')}; border: 1px solid {name('mid')}; border-radius: 6px; }}"
            f"#moment_banner QLabel {{ color: {name('note_text')}; }}"
        )

    def _show(self) -> None:
        shown = self._workspace.moments.shown
        self.setVisible(shown is not None)
        if shown is not None:
            running = self._workspace.runner.running
            self.branch.setEnabled(not running)
            why = tr("training goes on") if running else tr("not the document’s weights")
            self.label.setText(f"{shown.place} ({why})")
            self._place()

    def _place(self) -> None:
        """Lie in one line where that hides nothing, else in two, and in the place that hides least."""
        taken = self._taken()
        for lines in (1, 2):
            self._lay_out(lines)
            place = min(self._places(), key=lambda each: self._hidden(each, taken))
            if not self._hidden(place, taken):
                break
        self.move(place)
        self.raise_()

    def _lay_out(self, lines: int) -> None:
        for widget, one, two in (
            (self.label, (0, 0, 1, 1), (0, 0, 1, 2)), (self.branch, (0, 1), (1, 0)), (self.now, (0, 2), (1, 1)),
        ):  # fmt: skip
            self._grid.removeWidget(widget)
            self._grid.addWidget(widget, *(one if lines == 1 else two))
        self._grid.activate()
        self.resize(self.sizeHint())

    def _places(self) -> list[QPoint]:
        """Return where it may lie, the best first."""
        right, bottom = self._over.width() - self.width(), self._over.height() - self.height() - _MARGIN
        middle, right = max(0, right // 2), max(0, right - _MARGIN)
        return [QPoint(x, y) for y in (bottom, _MARGIN) for x in (middle, _MARGIN, right)]

    def _hidden(self, place: QPoint, taken: Sequence[QRectF]) -> float:
        """Return how much of what is taken it would hide, in square pixels."""
        box = QRectF(QPointF(place), QSizeF(self.size()))
        common = [box.intersected(each) for each in taken]
        return sum(each.width() * each.height() for each in common)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
