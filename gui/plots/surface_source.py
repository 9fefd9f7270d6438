"""Where the error surface comes from: which weights it is over, what all stand at now, and how they came there."""

from itertools import takewhile

import numpy as np

from core.change import Change, touches_training
from core.descent.runs import Run
from core.errors import ChainruleError
from core.network import Network
from core.plan import FloatArray, Parameters
from core.records import Edge, EdgeId, Key, Part, Unit, UnitId
from core.surface import ErrorFunction, Limits, Owner, limits_around
from core.wording import tr
from core.writing.symbols import Names
from gui.descent import UPDATE
from gui.plots.axes import rounded_limits
from gui.workspace import Workspace

MOST = 2
_NO_PLACES = np.empty((0, MOST))


class SurfaceSource:
    """Follows a workspace.

    Attributes:
        owners: the edges whose weights, or units whose biases, the surface is over; none at first.
        obstacle: why there can be no surface now; "" if there can be.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.owners: tuple[Owner, ...] = ()
        self.obstacle = ""
        self._function: ErrorFunction | None = None
        workspace.document.changed.connect(self._on_changed)
        workspace.document.replaced.connect(self._on_replaced)

    # What it is over

    def choices(self) -> list[Owner]:
        """Return every weight and bias of the document."""
        network = self._workspace.document.project.network
        return [*network.edges, *(unit_id for unit_id, unit in network.units.items() if unit.bias is not None)]

    def selected(self) -> tuple[Owner, ...]:
        """Return the first weights and biases that are selected on the canvas."""
        network = self._workspace.document.project.network
        found = [key for key in self._workspace.selection.keys if has_number(network, key)]
        return tuple(found[:MOST])  # type: ignore[arg-type]  # what has a number is an edge or a unit

    def names(self) -> tuple[str, ...]:
        """Return what they are called."""
        return tuple(Names(self._workspace.document.project).parameter(owner).text for owner in self.owners)

    # What they stand at

    def function(self) -> ErrorFunction | None:
        """Return E as a function of the weights, None where `obstacle` says why there is none."""
        self.obstacle = self._workspace.hold.secret or self._workspace.hold.secret_output
        if self.obstacle:
            return None
        if self._function is None:
            try:
                self._function = ErrorFunction(self._workspace.document.project)
            except ChainruleError as error:
                self.obstacle = str(error)
        return self._function

    def parameters(self) -> Parameters | None:
        """Return all weights and biases as they are shown now: the run's, a past moment's, or the document's."""
        function, runner = self.function(), self._workspace.runner
        if function is None:
            return None
        if self.is_live and runner.snapshot is not None:
            return runner.snapshot.parameters
        return function.plan.parameters(self._workspace.document.shown.network)

    def place(self) -> tuple[float, ...]:
        """Return where the network stands on the surface; there must be a function."""
        function, parameters = self.function(), self.parameters()
        assert function is not None, "asked for without a function"
        assert parameters is not None, "asked for without a function"
        vector = np.concatenate([parameters.biases, parameters.weights])
        return tuple(float(vector[function.place_of(owner)]) for owner in self.owners)

    @property
    def is_live(self) -> bool:
        """Whether a run goes on and its newest weights are shown, not a past moment's."""
        return self._workspace.runner.running and not self._workspace.document.is_past

    @property
    def others(self) -> str:
        """Say at what all other weights stand."""
        shown, runner = self._workspace.moments.shown, self._workspace.runner
        if shown is not None:
            return tr("the others as at {}", shown.place)
        if runner.running and runner.snapshot is not None:
            return tr("the others as at epoch {}", self._workspace.conventions.notation.count(runner.snapshot.epoch))
        return tr("the others as they are now")

    # How they came there

    def path(self) -> FloatArray:
        """Return where the newest run that is not hidden has been, [moments, axes]; the newest place is the last."""
        function, run = self.function(), self._run()
        if function is None or run is None or not run.history.fits(function.plan):
            return _NO_PLACES[:, : len(self.owners)]
        columns = [run.history.column(function.place_of(owner)) for owner in self.owners]
        length = min(map(len, columns))  # a run may go on between two of them
        path = np.stack([column[:length] for column in columns], axis=1)
        return np.vstack([path, self.place()]) if self.is_live else path

    def updates(self) -> FloatArray:
        """Return where the network was before, between and after the updates just applied by hand, [places, axes]."""
        if self._workspace.runner.running or self._workspace.document.is_past:
            return _NO_PLACES[:, : len(self.owners)]
        numbers = (change for change in self._workspace.document.edits_done() if touches_training(change))
        places = [np.array(self.place())]
        for change in takewhile(lambda change: change.label == UPDATE, numbers):
            before = [_number(change, owner, now) for owner, now in zip(self.owners, places[0].tolist(), strict=True)]
            places.insert(0, np.array(before))
        return np.array(places) if len(places) > 1 else _NO_PLACES[:, : len(self.owners)]

    def natural_limits(self) -> tuple[Limits, ...]:
        """Return limits round about where the network stands, with the path in them."""
        ways = np.vstack([self.path(), self.updates()])
        around = (limits_around(value, ways[:, n]) for n, value in enumerate(self.place()))
        return tuple(rounded_limits(np.array(limits), margin=0.0) for limits in around)

    def _run(self) -> Run | None:
        """Return the run whose past moment is shown, or else the newest that is not hidden."""
        shown = self._workspace.moments.shown
        if shown is not None:
            return shown.run
        return next((run for run in reversed(self._workspace.runs.all) if not run.hidden), None)

    # Following the document

    def _on_changed(self, change: Change) -> None:
        if change.structural or Part.DATA in change.after or Part.TRAINING in change.after or self._function is None:
            self._function = None
        network = self._workspace.document.project.network
        self.owners = tuple(owner for owner in self.owners if has_number(network, owner))

    def _on_replaced(self) -> None:
        self._function, self.owners = None, ()


def has_number(network: Network, key: Key) -> bool:
    """Tell whether it is an edge, or a unit with a bias."""
    if isinstance(key, EdgeId):
        return key in network.edges
    return isinstance(key, str) and key in network.units and network.units[UnitId(key)].bias is not None


def _number(change: Change, owner: Owner, now: float) -> float:
    """Return what a weight or bias was before an edit."""
    record = change.before.get(owner)
    if isinstance(record, Edge):
        return record.weight
    return record.bias if isinstance(record, Unit) and record.bias is not None else now
