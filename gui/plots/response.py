"""What a network computes now, in numbers: a curve, a map, or predictions beside targets."""

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from core.data.classes import classes_of
from core.engine import evaluate
from core.formulae.activations import ACTIVATIONS
from core.plan import FloatArray, IntArray, Parameters, Plan
from core.project import Project
from gui.plots.axes import Limits, rounded_limits

_BUDGET = 2e7
"""Multiplications that one picture may cost, so that a large network does not hold up the window."""

_NO_DATA = np.array([-3.0, 3.0])


class Form(StrEnum):
    """How the response is shown."""

    CURVE = "curve"
    MAP = "map"
    REGIONS = "regions"
    SCATTER = "scatter"


@dataclass(frozen=True, slots=True, eq=False)
class Response:
    """The network's answers.

    Attributes:
        form: a curve for one input and one output, a map for two inputs and one output, regions for two inputs and
            outputs that tell classes, else a scatter.
        rows: the data rows that are shown, by their number in the data.
        inputs, targets, predictions: of those rows, [rows, input or output units]; a target may be NaN.
        grid: where the curve is computed, [points]; empty for a scatter.
        values: ŷ there: [points] for a curve, [up, across] for a map, the lowest row first; for regions the place of
            the class that wins.
        x, y: the limits of the axes.
        levels: the limits of ŷ in a map's colours.
        leads: for regions, by how much the class that wins is ahead of the next, 0 to 1, [up, across].
    """

    form: Form
    rows: IntArray
    inputs: FloatArray
    targets: FloatArray
    predictions: FloatArray
    grid: FloatArray
    values: FloatArray
    x: Limits
    y: Limits
    levels: Limits = (0.0, 1.0)
    leads: FloatArray = field(default_factory=lambda: np.empty((0, 0)))


def form_of(plan: Plan, project: Project) -> Form:
    """Return how a network's response is shown."""
    if len(plan.outputs) == 1 and plan.n_inputs in (1, 2):
        return Form.CURVE if plan.n_inputs == 1 else Form.MAP
    if plan.n_inputs == 2 and len(plan.outputs) > 1:
        joint = all(list(ACTIVATIONS.values())[rule].joint for rule in plan.activation[plan.outputs].tolist())
        return Form.REGIONS if joint or classes_of(project) is not None else Form.SCATTER
    return Form.SCATTER


def response_of(
    plan: Plan, parameters: Parameters, project: Project, held: tuple[Limits, Limits] | None = None
) -> Response:
    """Compute what the network answers, on its data and between them, in one go; the axes may be held."""
    form = form_of(plan, project)
    inputs, targets = project.samples()
    rows = np.flatnonzero(np.isfinite(inputs).all(axis=1))
    rows = rows[:: max(1, -(-len(rows) // _points(plan, 2000)))]
    inputs, targets = inputs[rows], targets[rows]
    spans = list(held) if held else [_span(inputs[:, n]) for n in range(min(2, plan.n_inputs))]
    lattice, grid = _lattice(plan, form, spans)
    answers = predict(plan, parameters, np.concatenate([inputs, lattice]))
    predictions, between = answers[: len(rows)], answers[len(rows) :]
    values = between[:, 0]
    shown = rows, inputs, targets, predictions, grid
    match form:
        case Form.CURVE:
            up = held[1] if held else rounded_limits(np.append(values, targets))
            return Response(form, *shown, values, spans[0], up)
        case Form.MAP:
            side = len(grid)
            return Response(form, *shown, values.reshape(side, side), spans[0], spans[1], _levels(targets, values))
        case Form.REGIONS:
            side = len(grid)
            winners, leads = (part.reshape(side, side) for part in _winners(between))
            return Response(form, *shown, winners, spans[0], spans[1], leads=leads)
    both = rounded_limits(np.append(targets, predictions[np.isfinite(targets)]))
    return Response(form, *shown, values, both, both)


def predict(plan: Plan, parameters: Parameters, inputs: FloatArray) -> FloatArray:
    """Return ŷ, [samples, output units], for inputs [samples, input units]; infinite or NaN where it overflows."""
    if not len(inputs):
        return np.empty((0, len(plan.outputs)))
    with np.errstate(all="ignore"):
        return evaluate(plan, parameters, np.ascontiguousarray(inputs))[plan.outputs].T


def _winners(answers: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return the place of the largest answer in each row, NaN where one is not finite, and its lead over the next."""
    known = np.asarray(np.isfinite(answers).all(axis=1))
    ordered = np.sort(np.where(known[:, None], answers, 0.0), axis=1)
    leads = np.clip(ordered[:, -1] - ordered[:, -2], 0.0, 1.0)
    return np.where(known, np.argmax(np.where(known[:, None], answers, 0.0), axis=1), np.nan), leads


def _points(plan: Plan, most: int) -> int:
    return int(max(16, min(most, _BUDGET / (plan.n_edges + 8 * plan.n_units))))


def _span(column: FloatArray) -> Limits:
    return rounded_limits(column if len(column) > 1 else np.append(_NO_DATA, column))


def _lattice(plan: Plan, form: Form, spans: list[Limits]) -> tuple[FloatArray, FloatArray]:
    """Return the inputs between the data at which to compute, and where they stand along the first axis."""
    if form is Form.CURVE:
        grid = np.linspace(*spans[0], _points(plan, 300))
        return grid[:, None], grid
    if form is Form.SCATTER:
        return np.empty((0, plan.n_inputs)), np.empty(0)
    side = max(12, min(72, int(_points(plan, 72 * 72) ** 0.5)))
    halves = (np.arange(side, dtype=np.float64) + 0.5) / side
    middles = [low + (high - low) * halves for low, high in spans]
    across, up = np.meshgrid(*middles)
    return np.stack([across.ravel(), up.ravel()], axis=1), middles[0]


def _levels(targets: FloatArray, values: FloatArray) -> Limits:
    """Return the range of a map's colours: that of the targets, or of the answers where there are no two targets."""
    known = targets[np.isfinite(targets)]
    two = len(known) > 0 and known.min() < known.max()
    return (float(known.min()), float(known.max())) if two else rounded_limits(values)
