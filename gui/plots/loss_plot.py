"""The live loss curve: E over the epochs, with a read-out, beside a run."""

import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from core.notation import Notation
from core.snapshot import StopReason
from gui.late import Late
from gui.messages import Level
from gui.plots.loss_points import NO_POINTS, LossHistory, LossPoints
from gui.settings import Key
from gui.widgets.check import Check
from gui.widgets.empty_state import EmptyState
from gui.widgets.throttle import Throttle
from gui.workspace import Workspace

if TYPE_CHECKING:
    from gui.plots.loss_canvas import LossCanvas

PLOT_MS = 125
"""A plot is drawn anew this often while a run goes on, in milliseconds."""

_EMPTY = "Press Train: the loss appears here."
NO_BREAK = "\u00a0"
_CANVAS = "gui.plots.loss_canvas"


def load_canvas() -> None:
    """Import what draws the curve, matplotlib included."""
    importlib.import_module(_CANVAS)


def _is_loaded() -> bool:
    module = sys.modules.get(_CANVAS)
    return module is not None and hasattr(module, "LossCanvas")


class LossPlot(QWidget):
    """Shows how the loss falls while the network trains."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._history = LossHistory()
        self._points = NO_POINTS
        self._canvas: LossCanvas | None = None
        self.setObjectName("loss_plot")
        self.setMinimumSize(240, 130)
        self._build()
        self._add_actions()
        self._late = Late(load_canvas, _is_loaded, self)
        self._late.ready.connect(self._refresh)
        self._throttle = Throttle(self._refresh, PLOT_MS, self)
        workspace.runner.frame.connect(self._throttle.request)
        for happening in (workspace.runner.started, workspace.runner.finished):
            happening.connect(self._refresh)
        workspace.runner.reset.connect(self._clear)
        workspace.settings.changed.connect(self._on_setting)
        workspace.conventions.changed.connect(self._refresh)
        self._refresh()

    @property
    def points(self) -> LossPoints:
        """What is shown."""
        return self._points

    @property
    def canvas(self) -> "LossCanvas | None":
        """Where the curve is painted, None before there is one."""
        return self._canvas

    @property
    def readout(self) -> str:
        """What is said above the curve."""
        return self._readout.said()

    def copy_picture(self) -> None:
        """Copy the curve as a picture."""
        if self._canvas is not None:
            QGuiApplication.clipboard().setImage(self._canvas.picture())

    def copy_csv(self) -> None:
        """Copy the curve's numbers as a table."""
        QGuiApplication.clipboard().setText(self._csv())

    def save_picture(self, path: Path) -> None:
        """Save the curve as a picture; messages say it where that fails."""
        saved = self._canvas is not None and self._canvas.picture().save(str(path))
        self._say_saved(path, saved)

    def save_csv(self, path: Path) -> None:
        """Save the curve's numbers as a table; messages say it where that fails."""
        try:
            path.write_text(self._csv(), encoding="utf-8")
        except OSError:
            self._say_saved(path, False)
        else:
            self._say_saved(path, True)

    # How it is built

    def _build(self) -> None:
        self._empty = EmptyState("No run yet", _EMPTY)
        self._readout = _Readout()
        self._log = Check("Log")
        self._log.setToolTip("Show the loss on a logarithmic axis.")
        self._log.setChecked(self._workspace.settings.flag(Key.LOG_LOSS))
        self._log.toggled.connect(self._on_log)
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 8, 0)
        head.addWidget(self._readout, 1)
        head.addWidget(self._log)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(page)
        for shown in (self._empty, page):
            shown.setBackgroundRole(QPalette.ColorRole.Base)
            shown.setAutoFillBackground(True)

    def _add_actions(self) -> None:
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, slot in (
            ("&Copy picture", self.copy_picture),
            ("&Save picture…", self._ask_picture),
            ("Copy &numbers", self.copy_csv),
            ("Save numbers as CS&V…", self._ask_csv),
        ):
            action = QAction(text, self)
            action.triggered.connect(slot)
            self.addAction(action)
        self.actions()[0].setShortcut(QKeySequence.StandardKey.Copy)
        self.actions()[0].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _ask_picture(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, "Save the loss curve", "loss.png", "Pictures (*.png)")
        if name:
            self.save_picture(Path(name))

    def _ask_csv(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, "Save the losses", "loss.csv", "Tables (*.csv)")
        if name:
            self.save_csv(Path(name))

    def _csv(self) -> str:
        return self._points.csv(self._workspace.conventions.notation.decimal_comma)

    def _say_saved(self, path: Path, saved: bool) -> None:
        if saved:
            self._workspace.messages.say(Level.DONE, f"Saved {path.name}.")
        else:
            self._workspace.messages.say(Level.REFUSED, f"{path} can't be written: choose another place.")

    # Following the run

    def _refresh(self) -> None:
        runner = self._workspace.runner
        if runner.snapshot is not None:
            self._points = self._history.points(runner.snapshot)
        if not self.isVisible():
            return
        if len(self._points) and self._canvas is None and _is_loaded():
            self._make_canvas()
        if self._canvas is not None and len(self._points):
            logarithmic = self._workspace.settings.flag(Key.LOG_LOSS)
            self._canvas.figure.rewrite(self._workspace.conventions.notation)
            self._canvas.show_points(self._points, logarithmic, growing=runner.running)
        self._show_readout()
        showing = bool(len(self._points)) and self._canvas is not None
        self._stack.setCurrentIndex(1 if showing else 0)
        self._empty.say("The curve is coming…" if len(self._points) and not showing else _EMPTY)
        for action in self.actions():
            action.setEnabled(showing)

    def _make_canvas(self) -> None:
        from gui.plots.loss_canvas import LossCanvas  # noqa: PLC0415  (matplotlib comes late)

        self._canvas = LossCanvas(self._workspace.theme, self)
        self._canvas.pointed.connect(self._on_pointed)
        self._column.addWidget(self._canvas, 1)

    def _clear(self) -> None:
        self._history.clear()
        self._points = NO_POINTS
        self._refresh()

    def _show_readout(self) -> None:
        """Say what the point under the cursor is, or else the newest one."""
        if not len(self._points):
            self._readout.say("", "")
            return
        notation = self._workspace.conventions.notation
        tip = self._said(notation.exact) + (f"\n{self._points.manner}" if self._points.manner else "")
        self._readout.say(self._said(notation), tip)
        if self._canvas is not None:
            self._canvas.setAccessibleDescription(self.readout)

    def _said(self, notation: Notation) -> str:
        points, snapshot = self._points, self._workspace.runner.snapshot
        pointed = self._canvas.pointed_at if self._canvas is not None else -1
        if 0 <= pointed < len(points) or snapshot is None:
            return points.said(pointed, notation)
        newest = points.said(len(points) - 1, notation)
        if points.manner:
            newest += f" · now E = {notation.number(snapshot.loss)}{snapshot.of_when}"
        diverged = snapshot.stop is not None and snapshot.stop.reason is StopReason.DIVERGED
        return f"{newest} · diverged" if diverged else newest

    def _on_pointed(self, _index: int) -> None:
        self._show_readout()

    def _on_log(self, on: bool) -> None:
        self._workspace.settings.put(Key.LOG_LOSS, on)

    def _on_setting(self, key: Key) -> None:
        if key is Key.LOG_LOSS:
            self._log.setChecked(self._workspace.settings.flag(key))
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was not shown while it was hidden."""
        super().showEvent(event)
        self._late.want()
        self._refresh()


class _Readout(QLabel):
    """Says its parts in as many lines as they need; none is broken in two."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def say(self, text: str, tip: str) -> None:
        """Show a text of parts with " · " between them."""
        self.setText(" · ".join(part.replace(" ", NO_BREAK) for part in text.split(" · ")))
        self.setToolTip(tip)

    def said(self) -> str:
        """Return what is shown."""
        return self.text().replace(NO_BREAK, " ")
