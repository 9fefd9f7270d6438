"""The error surface: E of the rows learned from, over one weight or bias or two, while all others stay as they are.

    function = ErrorFunction(project)
    surface = function.surface(function.plan.parameters(project.network), owners, limits)
    surface.axes, surface.losses, surface.gradient

Nothing is made smooth: where E overflows or is not a number, the surface has a hole.
"""

import math
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from core import passes
from core.engine import engine_for
from core.engine.job import Engine, Job
from core.formulae.losses import LOSSES
from core.plan import FloatArray, IntArray, Parameters, Plan, compile_plan, once_a_plan
from core.problems import Aim
from core.project import Project
from core.records import EdgeId, UnitId

Owner = EdgeId | UnitId
Limits = tuple[float, float]

SIZES = {1: (17, 65, 257), 2: (9, 17, 33, 65)}
"""Points along an axis, by the number of axes: a coarse surface comes first, and each finer one has its points."""

_TOLD_SECONDS = 0.03
"""How often it is told how far the work has come."""
_ROWS_AT_ONCE = 4096
_LEAST_HALF, _ROOM = 2.0, 1.2


@dataclass(frozen=True, slots=True, eq=False)
class Surface:
    """E over a lattice of points.

    Attributes:
        owners: the edges whose weights, or the units whose biases, vary: one or two.
        axes: the values of each, ascending.
        losses: E, float64[points of the first], or [points of the second, points of the first]; not finite is a hole.
        parameters: at which all others stand.
        place: what the varied ones are in `parameters`.
        loss, gradient: E there, and its derivative by each of the varied ones.
    """

    owners: tuple[Owner, ...]
    axes: tuple[FloatArray, ...]
    losses: FloatArray
    parameters: Parameters
    place: tuple[float, ...]
    loss: float
    gradient: tuple[float, ...]

    @property
    def limits(self) -> tuple[Limits, ...]:
        """From where to where each axis goes."""
        return tuple((float(axis[0]), float(axis[-1])) for axis in self.axes)

    def heights(self, places: FloatArray) -> FloatArray:
        """Return E at places [number, axes], linear between the points; NaN beyond them and at holes."""
        cells, shares = zip(*(_cell(axis, places[:, n]) for n, axis in enumerate(self.axes)), strict=True)
        inside = np.logical_and.reduce([(share >= 0) & (share <= 1) for share in shares])
        with np.errstate(all="ignore"):
            if len(self.axes) == 1:
                low, high = self.losses[cells[0]], self.losses[cells[0] + 1]
                found = low + shares[0] * (high - low)
            else:
                (i, j), (s, t) = cells, shares
                lower = self.losses[j, i] * (1 - s) + self.losses[j, i + 1] * s
                upper = self.losses[j + 1, i] * (1 - s) + self.losses[j + 1, i + 1] * s
                found = lower * (1 - t) + upper * t
        return np.where(inside, found, np.nan)


@once_a_plan
def _places(plan: Plan) -> Mapping[Owner, int]:
    """Return where each weight and each bias stands among the biases and then the weights."""
    weights: dict[Owner, int] = {edge: plan.n_units + place for place, edge in enumerate(plan.edges)}
    biases: dict[Owner, int] = {plan.units[place]: place for place in np.flatnonzero(plan.has_bias).tolist()}
    return weights | biases


class ErrorFunction:
    """E of a project's rows that are learned from, as a function of its weights and biases.

    Later edits of the project leave it alone, and any thread may ask it.

    Attributes:
        plan: the structure.
        owners: the edges, then the units that have a bias: what E can be looked at over.
        rows: over how many rows E is.
    """

    def __init__(self, project: Project, plan: Plan | None = None) -> None:
        """Raise `NotReadyError` where the project can't be trained yet."""
        project.require(Aim.TRAIN)
        self.plan = plan or compile_plan(project.network)
        inputs, targets = project.training_samples()
        options = project.training
        self._job = Job(self.plan, inputs, targets, options.loss, options.reduction == "mean")
        self._places = _places(self.plan)
        self._engine: Engine | None = None

    @property
    def owners(self) -> tuple[Owner, ...]:
        """The edges, then the units that have a bias."""
        return tuple(self._places)

    @property
    def rows(self) -> int:
        """Over how many rows E is."""
        return self._job.samples

    @property
    def is_quick(self) -> bool:
        """Whether one E takes so little that nobody need wait for it."""
        return self._job.samples * (self.plan.n_edges + 8 * self.plan.n_units) < 2_000_000

    def place_of(self, owner: Owner) -> int:
        """Return where it stands among the biases and then the weights; KeyError where there is none."""
        return self._places[owner]

    def loss(self, parameters: Parameters, owners: Sequence[Owner] = (), values: Sequence[float] = ()) -> float:
        """Return E where these have these values and all else is as in `parameters`; for one thread only."""
        if self._engine is None:
            self._engine = engine_for(self._job)
        vector = _vector(parameters)
        vector[[self._places[owner] for owner in owners]] = values
        return float(self._engine.loss(vector))

    def gradient(self, parameters: Parameters, owners: Sequence[Owner]) -> tuple[float, ...]:
        """Return the derivative of E by each of some weights and biases, by backpropagation."""
        total = np.zeros(self.plan.n_units + self.plan.n_edges)
        for start in range(0, self.rows, _ROWS_AT_ONCE):
            rows = slice(start, start + _ROWS_AT_ONCE)
            passed = passes.forward(self.plan, parameters, self._job.inputs[rows])
            loss = LOSSES[self._job.loss]
            back = passes.backward(self.plan, parameters, passed, self._job.targets[rows], loss)
            with np.errstate(all="ignore"):
                total += np.concatenate([back.deltas.sum(axis=1), back.gradients.sum(axis=1)])
        return tuple(self._job.reduced(float(total[self._places[owner]]), self.rows) for owner in owners)

    def surface(
        self, parameters: Parameters, owners: Sequence[Owner], limits: Sequence[Limits], seconds: float = math.inf
    ) -> Surface:
        """Return the finest surface that there is, or that can be had in about so many seconds."""
        return [each for each in self.refined(parameters, owners, limits, seconds) if isinstance(each, Surface)][-1]

    def refined(
        self, parameters: Parameters, owners: Sequence[Owner], limits: Sequence[Limits], seconds: float = math.inf
    ) -> Iterator[Surface | float]:
        """Yield a coarse surface and then finer ones, and before each how far it has come, from 0 to 1.

        A finer one that would make it take longer than `seconds` altogether is left out.
        """
        began, lattice = time.perf_counter(), _Lattice(engine_for(self._job), _vector(parameters))
        lattice.vary([self._places[owner] for owner in owners])
        place, gradient = lattice.place, self.gradient(parameters, owners)
        loss = lattice.loss_at(place)
        losses: FloatArray | None = None
        for size in SIZES[len(owners)]:
            spent, done = time.perf_counter() - began, 0 if losses is None else losses.size
            if done and spent * size ** len(owners) / done > seconds:
                return
            axes = tuple(np.linspace(low, high, size) for low, high in limits)
            losses = yield from lattice.filled(axes, losses)
            yield Surface(tuple(owners), axes, losses, parameters, place, loss, gradient)


class _Lattice:
    """Evaluates one engine's E at many points, of which only a few parameters differ."""

    def __init__(self, engine: Engine, vector: FloatArray) -> None:
        self._engine, self._vector = engine, vector
        self._varied: list[int] = []

    def vary(self, places: list[int]) -> None:
        """Let these parameters differ."""
        self._varied = places

    @property
    def place(self) -> tuple[float, ...]:
        """Where they stand now."""
        return tuple(self._vector[self._varied].tolist())

    def loss_at(self, values: Sequence[float]) -> float:
        """Return E at a point, and come back."""
        before = self._vector[self._varied]
        self._vector[self._varied] = values
        with np.errstate(all="ignore"):
            found = float(self._engine.loss(self._vector))
        self._vector[self._varied] = before
        return found

    def filled(self, axes: tuple[FloatArray, ...], coarse: FloatArray | None) -> Generator[float, None, FloatArray]:
        """Yield how far it has come, and return E over the axes; some points may be known already."""
        losses = np.empty(tuple(len(axis) for axis in reversed(axes)))
        wanted = np.ones(losses.shape, np.bool_)
        if coarse is not None:
            stride = (len(axes[0]) - 1) // (len(coarse) - 1)
            known = (slice(None, None, stride),) * len(axes)
            losses[known], wanted[known] = coarse, False
        told, points = time.perf_counter(), np.argwhere(wanted).tolist()
        for done, point in enumerate(points):
            losses[tuple(point)] = self.loss_at([axis[n] for axis, n in zip(axes, reversed(point), strict=True)])
            if time.perf_counter() - told > _TOLD_SECONDS:
                yield done / len(points)
                told = time.perf_counter()
        losses.setflags(write=False)
        return losses


def limits_around(center: float, path: FloatArray) -> Limits:
    """Return limits that show a value with room to both sides, the way to 0, and how it came there.

    >>> limits_around(0.5, np.array([3.0, 1.0, 0.5]))
    (-2.5, 3.5)
    """
    finite = path[np.isfinite(path)]
    reach = float(np.abs(finite - center).max()) if len(finite) else 0.0
    half = max(_LEAST_HALF, abs(center), _ROOM * reach)
    return center - half, center + half


def _vector(parameters: Parameters) -> FloatArray:
    return np.concatenate([parameters.biases, parameters.weights])


def _cell(axis: FloatArray, values: FloatArray) -> tuple[IntArray, FloatArray]:
    """Return between which points of an axis values lie, and how far along; beyond the axis less than 0 or above 1."""
    cell = np.clip(np.searchsorted(axis, values, side="right") - 1, 0, len(axis) - 2)
    with np.errstate(all="ignore"):
        return cell, (values - axis[cell]) / (axis[cell + 1] - axis[cell])
