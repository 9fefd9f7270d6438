"""The Curves: what a run does, as it does it, beside the runs before it; and the way back to any of its moments."""


from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from core.wording import tr
from core.writing.notation import Notation
from gui.menu_button import MenuButton
from gui.plots.chart import Chart, Matrix
from gui.plots.chart_sharing import Sharing
from gui.plots.chart_view import ChartView
from gui.plots.curve_pages import TITLES, Page, page_of
from gui.plots.curve_sources import Sources
from gui.plots.curve_words import last_said, loss_said
from gui.plots.runs_button import RunsButton
from gui.plots.runs_list import RunsList
from gui.plots.scrubber import Scrubber
from gui.settings import Key
from gui.widgets import script_text
from gui.widgets.choice import Choice
from gui.widgets.empty_state import EmptyState
from gui.widgets.enlarge_button import EnlargeButton
from gui.widgets.readout import Readout
from gui.widgets.throttle import Throttle
from gui.workspace import Workspace

_WIDE = 480
"""From so many pixels on there is room for the list of runs, and for what is read beside the choice of pages."""

PLOT_MS = 125
"""A chart is drawn anew this often while a run goes on, in milliseconds."""

_OPTIONS = {
    Key.LOG_LOSS: tr("&Logarithmic axis"),
    Key.SMOOTH: tr("&Smooth, over what was measured"),
    Key.BY_ITERATION: tr("Per &iteration"),
}


class CurvesPanel(QWidget):
    """A choice of charts over the runs of the document, and the time machine's slider below."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._is_wide = True
        self._sources = Sources(workspace)
        self.setObjectName("curves")
        self.setMinimumSize(240, 150)
        self.choice = Choice(((page.value, title) for page, title in TITLES.items()), tr("What is shown."))
        self.choice.setAccessibleName(tr("What the curves show"))
        self.choice.chosen.connect(lambda name: workspace.settings.put(Key.CURVES_PAGE, name))
        self.chart = ChartView(workspace.theme, self)
        self.runs = RunsList(workspace)
        self.scrubber = Scrubber(workspace)
        self._build()
        self.sharing = Sharing(workspace, self.chart, lambda: self.page.value)
        self.view.entries.addSeparator()
        self.view.entries.addActions(self.chart.actions())
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
        self._empty = EmptyState(tr("Nothing to show yet"))
        self._readout = Readout()
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
        self.runs_button = RunsButton(self.runs, middle, self)
        self.runs_button.side_requested.connect(lambda on: self._workspace.settings.put(Key.SHOW_RUNS, on))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._head())
        self._column.addLayout(middle, 1)
        self._column.addWidget(self.scrubber)

    def _head(self) -> QHBoxLayout:
        head = self._head_row = QHBoxLayout()
        head.setContentsMargins(12, 4, 8, 0)
        self.view = MenuButton(tr("View"), tr("How the curves are shown"), self)
        self.view.add_switches(self._workspace.settings, _OPTIONS)
        head.addWidget(self.choice)
        head.addWidget(self._readout, 1)
        head.addWidget(self.runs_button)
        head.addWidget(self.view)
        head.addWidget(EnlargeButton(self._workspace.theme))
        return head

    def _arrange(self) -> None:
        """Give what is read a line of its own, and the list of runs a box, where the panel is narrow."""
        is_wide = self.width() >= _WIDE
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            (self._column if is_wide else self._head_row).removeWidget(self._readout)
            if is_wide:
                self._head_row.insertWidget(1, self._readout, 1)
            else:
                self._column.insertWidget(1, self._readout)
            self._head_row.setStretch(0, 0 if is_wide else 1)
            self._readout.inset(0 if is_wide else 14)
        self.runs_button.arrange(is_wide, self._workspace.settings.flag(Key.SHOW_RUNS))

    # Following the runs

    def _listen(self) -> None:
        space = self._workspace
        for happening in (
            space.runner.frame,
            space.document.altered,
            space.selection.changed,
            space.player.trace_changed,
            space.runner.finished,  # by then the runs have told of their newest
        ):
            happening.connect(self._request)
        for happening in (space.runner.started, space.moments.changed, self.runs.run_changed):
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
        self.chart.heading = self._workspace.document.project.name
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
            return loss_said(self._workspace, content, notation)
        if isinstance(content, Matrix):
            said = tr("{} · accuracy {}", self._sources.when, notation.number(content.confusion.accuracy))
        elif self.page in (Page.ACCURACY, Page.GRADIENT, Page.RATE):
            said = last_said(content, notation)
        elif self.page is Page.SELECTED:
            said = content.title  # through a whole run, not of one moment
        else:
            said = self._sources.when
        return f"{said} · {content.note}" if content.note else said

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
        self._arrange()
        self.choice.show_name(self.page.value)
        if key in (*_OPTIONS, Key.CURVES_PAGE):
            self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew where the panel becomes narrow or wide."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was not shown while it was hidden."""
        super().showEvent(event)
        self._refresh()
