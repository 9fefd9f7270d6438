"""What can be done with a chart: copy and save it, as a picture and as numbers."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog

from core.wording import tr
from gui.messages import Level
from gui.plots.chart_view import ChartView
from gui.plots.surface_canvas import SurfaceCanvas
from gui.workspace import Workspace

_PICTURES = tr("PNG picture (*.png);;SVG picture (*.svg);;PDF (*.pdf)")


class Sharing(QObject):
    """Gives a chart its actions; `name` says what a file with it is called."""

    def __init__(self, workspace: Workspace, chart: ChartView | SurfaceCanvas, name: Callable[[], str]) -> None:
        super().__init__(chart)
        self._workspace, self._chart, self._name = workspace, chart, name
        chart.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, slot in (
            (tr("&Copy picture"), self.copy_picture),
            (tr("Save &picture…"), self._ask_picture),
            (tr("Copy &numbers"), self.copy_csv),
            (tr("Save numbers as CS&V…"), self._ask_csv),
        ):
            action = QAction(text, chart)
            action.triggered.connect(slot)
            chart.addAction(action)
        chart.actions()[0].setShortcut(QKeySequence.StandardKey.Copy)
        chart.actions()[0].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def copy_picture(self) -> None:
        """Copy the chart as a picture."""
        QGuiApplication.clipboard().setImage(self._chart.picture())

    def copy_csv(self) -> None:
        """Copy the chart's numbers as a table."""
        QGuiApplication.clipboard().setText(self._csv())

    def save_picture(self, path: Path) -> None:
        """Save the chart as PNG, SVG or PDF; messages say it where that fails."""
        self._say_saved(path, self._chart.save(path))

    def save_csv(self, path: Path) -> None:
        """Save the chart's numbers as a table; messages say it where that fails."""
        try:
            path.write_text(self._csv(), encoding="utf-8")
        except OSError:
            self._say_saved(path, False)
        else:
            self._say_saved(path, True)

    def _csv(self) -> str:
        content = self._chart.content
        return content.csv(self._workspace.conventions.notation.decimal_comma) if content is not None else ""

    def _ask_picture(self) -> None:
        start = f"{self._name()}.png"
        name, kind = QFileDialog.getSaveFileName(self._chart, tr("Save the chart"), start, _PICTURES)
        if name:
            path = Path(name)
            suffix = kind.partition("*")[2].rstrip(")")
            self.save_picture(path if path.suffix else path.with_suffix(suffix))

    def _ask_csv(self) -> None:
        start = f"{self._name()}.csv"
        name, _ = QFileDialog.getSaveFileName(self._chart, tr("Save the numbers"), start, tr("Tables (*.csv)"))
        if name:
            self.save_csv(Path(name))

    def _say_saved(self, path: Path, saved: bool) -> None:
        if saved:
            self._workspace.messages.say(Level.DONE, tr("Saved {}.", path.name))
        else:
            self._workspace.messages.say(Level.REFUSED, tr("{} can't be written: choose another place.", path))
