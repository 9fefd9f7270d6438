"""The Curves: what a run does, as it does it, beside the runs before it; and the way back to any of its moments."""


from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.notation import Notation
from core.snapshot import StopReason
from gui.plots.chart import Chart, Matrix
from gui.plots.chart_sharing import Sharing
from gui.plots.chart_view import ChartView
from gui.plots.curve_pages import TITLES, Page, page_of
from gui.plots.curve_sources import Sources
from gui.plots.runs_list import RunsList
from gui.plots.scrubber import Scrubber
from gui.settings import Key
from gui.show_button import StayingMenu
from gui.widgets import script_text
from gui.widgets.choice import Choice
from gui.widgets.empty_state import EmptyState
from gui.widgets.throttle import Throttle
from gui.workspace import Workspace

PLOT_MS = 125
"""A chart is drawn anew this often while a run goes on, in milliseconds."""

_OPTIONS = (
    (Key.LOG_LOSS, "&Logarithmic axis"),
    (Key.SMOOTH, "&Smooth, over what was measured"),
    (Key.BY_ITERATION, "Per &iteration"),
    (Key.SHOW_RUNS, "List of &runs"),
)


class CurvesPanel(QWidget):
    """A choice of charts over the runs of the document, and the time machine's slider below."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._sources = Sources(workspace)
        self.setObjectName("curves")
        self.setMinimumSize(240, 150)
        self.choice = Choice(((page.value, title) for page, title in TITLES.items()), "What is shown.")
        self.choice.setAccessibleName("What the curves show")
        self.choice.chosen.connect(lambda name: workspace.settings.put(Key.CURVES_PAGE, name))
        self.chart = ChartView(workspace.theme, self)
        self.runs = RunsList(workspace)
        self.scrubber = Scrubber(workspace)
        self._build()
        self.sharing = Sharing(workspace, self.chart, lambda: self.page.value)
        self._menu.addSeparator()
        self._menu.addActions(self.chart.actions())
        self._throttle = Throttle(self._refresh, PLOT_MS, self)
        self._listen()
        self._on_setting(Key.SHOW_RUNS)

    @property
    def page(self) -> Page:
        """What is shown."""
        name = self._workspace.settings.text(Key.CURVES_PAGE)
        return Page(name) if name in list(Page) else Page.LOSS

    @property
    def readout(self) -> str:
        """What is said above the chart."""
        return self._readout.text()

    # How it is built

    def _build(self) -> None:
        self._empty = EmptyState("Nothing to show yet")
        self._readout = _Readout()
        self._stacked = QWidget()
        self._stack = QStackedLayout(self._stacked)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.chart)
        for shown in (self._empty, self._stacked, self):
            shown.setBackgroundRole(QPalette.ColorRole.Base)
            shown.setAutoFillBackground(True)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._stacked, 1)
        middle.addWidget(self.runs)
        self.runs.setFixedWidth(150)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addLayout(middle, 1)
        column.addWidget(self.scrubber)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 8, 0)
        button = QToolButton(self)
        button.setText("View")
        button.setAccessibleName("How the curves are shown")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = StayingMenu(button)
        self.options: dict[Key, QAction] = {}
        for key, text in _OPTIONS:
            action = self.options[key] = self._menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(self._workspace.settings.flag(key))
            action.toggled.connect(lambda on, key=key: self._workspace.settings.put(key, on))
        button.setMenu(self._menu)
        head.addWidget(self.choice)
        head.addWidget(self._readout, 1)
        head.addWidget(button)
        return head

    # Following the runs

    def _listen(self) -> None:
        space = self._workspace
        for happening in (
            space.runner.frame,
            space.document.changed,
            space.selection.changed,
            space.player.trace_changed,
        ):
            happening.connect(self._request)
        for happening in (space.runner.started, space.runner.finished, space.moments.changed, self.runs.run_changed):
            happening.connect(self._refresh)
        space.settings.changed.connect(self._on_setting)
        space.conventions.changed.connect(self._refresh)
        self.chart.pointed.connect(self._show_readout)
        self.chart.chosen.connect(self._on_chosen)

    def _request(self, *_: object) -> None:
        self._throttle.request()

    def _refresh(self) -> None:
        """Make the chart anew."""
        if not self.isVisible():
            return
        content, why = page_of(self.page, self._sources.view(), self._sources.traces)
        self.chart.rewrite(self._workspace.conventions.notation)
        self.chart.show_content(content, growing=self._workspace.runner.running)
        self._stack.setCurrentIndex(1 if content else 0)
        self._empty.say(why)
        for action in self.chart.actions():
            action.setEnabled(bool(content))
        self.scrubber.show_run(self.runs.run)
        self._mark_moment()
        self._show_readout()
        if not self._sources.traces.is_done:
            self._throttle.request()

    def _mark_moment(self) -> None:
        shown = self._workspace.moments.shown
        if shown is None:
            self.chart.mark(None)
            return
        per = 1 if self._workspace.settings.flag(Key.BY_ITERATION) else shown.run.history.iterations_per_epoch
        self.chart.mark(shown.kept.iteration / per)

    def _show_readout(self) -> None:
        """Say what is read, or else what stands at the end of the newest run."""
        notation = self._workspace.conventions.notation
        self._readout.setText(self._said(notation))
        self._readout.setToolTip(script_text.html(self._said(notation.exact)))
        self.chart.setAccessibleDescription(self._readout.text())

    def _said(self, notation: Notation) -> str:
        said, content = self.chart.said(notation), self.chart.content
        if said or not content:
            return said
        if self.page is Page.LOSS:
            return self._loss_now(notation)
        if isinstance(content, Matrix):
            said = f"{self._sources.when} · accuracy {notation.number(content.confusion.accuracy)}"
        elif self.page in (Page.ACCURACY, Page.GRADIENT, Page.RATE):
            last = len(content.series) - 1
            said = content.said(last, len(content.series[last].x) - 1, notation)
        else:
            said = self._sources.when
        return f"{said} · {content.note}" if content.note else said

    def _loss_now(self, notation: Notation) -> str:
        snapshot, shown = self._workspace.runner.snapshot, self._workspace.moments.shown
        if shown is not None:
            return f"E = {notation.number(shown.loss)} · {shown.place}"
        if snapshot is None:
            return ""
        diverged = snapshot.stop is not None and snapshot.stop.reason is StopReason.DIVERGED
        said = f"E = {notation.number(snapshot.loss)}{snapshot.of_when} · epoch {notation.count(snapshot.epoch)}"
        return f"{said} · diverged" if diverged else said

    def _on_chosen(self, x: float) -> None:
        """Go to the moment that was clicked, in the run whose line it is."""
        content, at = self.chart.content, self.chart.at
        if not isinstance(content, Chart) or not content.counts_x or at is None:
            return
        run = self._workspace.runs.of(content.series[at[0]].run)
        if run is not None:
            per = 1 if self._workspace.settings.flag(Key.BY_ITERATION) else run.history.iterations_per_epoch
            self.runs.take(run)
            self._workspace.moments.show(run, round(x * per))

    def _on_setting(self, key: Key) -> None:
        settings = self._workspace.settings
        if key in self.options:
            self.options[key].setChecked(settings.flag(key))
        self.runs.setVisible(settings.flag(Key.SHOW_RUNS))
        self.choice.show_name(self.page.value)
        if key in self.options or key is Key.CURVES_PAGE:
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was not shown while it was hidden."""
        super().showEvent(event)
        self._refresh()


class _Readout(QLabel):
    """A line of text that is cut short with "…" where there is no room for it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        script_text.draw(painter, QRectF(self.rect()), self.text())
        painter.end()
