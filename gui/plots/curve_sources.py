"""Where the curves come from: the runs that are to be seen, the gauge, and the parameters that are shown now."""

from core.change import Change
from core.descent.gauge import Gauge, gauge_of
from core.plan import Parameters, Plan, compile_plan
from core.project import Project
from core.records import EdgeId, Kind, Part, UnitId
from core.wording import tr
from gui.plots.curve_pages import View
from gui.plots.loss_points import LossHistory, LossPoints
from gui.plots.traces import Traces
from gui.settings import Key
from gui.workspace import Workspace


class Sources:
    """Follows a workspace, and makes the view that a page is made from.

    Attributes:
        traces: what has been measured along the runs.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.traces = Traces()
        self._plan: Plan | None = None
        self._gauge: Gauge | None = None
        self._held_out: Gauge | None = None
        self._first_epoch = LossHistory()
        workspace.runner.reset.connect(self._first_epoch.clear)
        workspace.document.changed.connect(self._on_changed)
        workspace.document.replaced.connect(self._forget)
        workspace.runner.started.connect(self._on_started)

    @property
    def when(self) -> str:
        """Which parameters are shown now."""
        shown, runner = self._workspace.moments.shown, self._workspace.runner
        if shown is not None:
            return shown.place
        if runner.running and runner.snapshot is not None:
            return tr("epoch {:,}", runner.snapshot.epoch)
        return tr("now")

    def view(self) -> View:
        """Return what a page is made from."""
        space = self._workspace
        project, flag = space.document.shown, space.settings.flag
        self._follow(project)
        selected: tuple[UnitId | EdgeId, ...] = (*space.selection.edges, *space.selection.units)
        return View(
            runs=tuple(space.runs.as_it_is(run) for run in space.runs.all if not run.hidden),
            gauge=self._gauge,
            held_out=self._held_out,
            parameters=self._parameters(),
            when=self.when,
            network=project.network,
            selected=selected,
            row=space.player.sample,
            early=self._early(),
            by_iteration=flag(Key.BY_ITERATION),
            logarithmic=flag(Key.LOG_LOSS),
            smooth=flag(Key.SMOOTH),
        )

    def _follow(self, project: Project) -> None:
        """Have the plan and the gauge of this very network: a view may be wanted before the news of an edit is here."""
        plan = compile_plan(project.network)
        if plan is not self._plan:
            self._plan, self._gauge, self._held_out = plan, None, None
        if self._gauge is None and project.network.of_kind(Kind.OUTPUT):
            self._gauge = gauge_of(self._plan, project)
            held_out = gauge_of(self._plan, project, held_out=True)
            self._held_out = held_out if len(held_out.rows) else None

    def _early(self) -> LossPoints | None:
        current, snapshot = self._workspace.runs.current, self._workspace.runner.snapshot
        if snapshot is None or current is None or current.hidden or current is not self._workspace.runs.all[-1]:
            return None
        points = self._first_epoch.points(snapshot)
        return points if points.unit == "iteration" and len(points) > 1 else None

    def _parameters(self) -> Parameters | None:
        runner = self._workspace.runner
        if runner.live and runner.snapshot is not None:
            return runner.snapshot.parameters
        return self._plan.parameters(self._workspace.document.shown.network) if self._plan is not None else None

    def _on_changed(self, change: Change) -> None:
        """Measure anew where something else is measured; the labels, too, may be others."""
        if not change.reweighs:
            self._gauge = None
        if change.structural or Part.DATA in change.after or Part.TRAINING in change.after:
            self.traces.forget()

    def _on_started(self) -> None:
        if self._workspace.runner.history is not None:
            self.traces.forget(self._workspace.runner.history)

    def _forget(self) -> None:
        self._gauge = self._held_out = self._plan = None
        self.traces.forget()
