"""Keeps the units' response maps in step with what is shown: of a run that goes on, a past moment, or the document."""

from PySide6.QtCore import QObject, Signal

from core.plan import Parameters, Plan, compile_plan
from core.unit_maps import UnitMaps, unit_maps
from gui.shown import Show, shown
from gui.widgets.throttle import Throttle
from gui.workspace import Workspace

_MAP_MS = 110
"""At most nine times a second."""


class Responses(QObject):
    """The maps of a workspace's network, while they are chosen to be shown.

    Attributes:
        maps: what there is, None where nothing is to be shown.

    Signals:
        changed: there are other maps.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.maps: UnitMaps | None = None
        self._throttle = Throttle(self._compute, _MAP_MS, self)
        for happening in (
            workspace.document.altered,
            workspace.document.replaced,
            workspace.document.shown_changed,
            workspace.player.trace_changed,
            workspace.player.row_changed,
            workspace.runner.frame,
            workspace.runner.finished,
            workspace.settings.changed,
            workspace.hold.changed,
        ):
            happening.connect(self.request)
        self.request()

    def request(self, *_: object) -> None:
        """Compute them soon, if they are to be shown; where they are not, forget them at once."""
        if self._are_shown():
            self._throttle.request()
        elif self.maps is not None:
            self.maps = None
            self.changed.emit()

    def _are_shown(self) -> bool:
        return Show.RESPONSE in shown(self._workspace.settings) and not self._workspace.hold.secret_output

    def _compute(self) -> None:
        if not self._are_shown():
            return
        project = self._workspace.document.shown
        plan, parameters = self._newest()
        self.maps = unit_maps(plan, parameters, project.samples()[0], self._workspace.player.row)
        self.changed.emit()

    def _newest(self) -> tuple[Plan, Parameters]:
        runner, network = self._workspace.runner, self._workspace.document.shown.network
        if runner.live and runner.snapshot is not None and runner.plan is not None:
            return runner.plan, runner.snapshot.parameters
        plan = compile_plan(network)
        return plan, plan.parameters(network)
