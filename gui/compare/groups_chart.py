"""What the groups of a comparison came to, as a chart: the share that reached the goal, and the epochs needed."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.compare import Goal, Outcome
from core.plan import FloatArray
from core.wording import tr
from core.writing.notation import Notation
from gui.compare.groups import Group
from gui.compare.wish import goal_said
from gui.plots.axes import Limits, rounded_limits, ticks
from gui.plots.chart import Chart, Mark, Series, table

_WIDE = 20.0
"""Where numbers are so many times apart, their axis is logarithmic."""
_SMALLEST = 1e-12
_FEW_DECADES = 2.5


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """One group in the chart.

    Attributes:
        title: its name.
        group: what it came to.
        runs: those that have a place on the axis, in its order.
        quartiles: of the numbers on the axis; None where they lie beyond it.
    """

    title: str
    group: Group
    runs: tuple[Outcome, ...]
    quartiles: tuple[float | None, ...]


@dataclass(frozen=True, slots=True, eq=False)
class GroupsChart(Chart):
    """A row for each group; its series are the runs with a place on the axis, x is that number, y the row.

    Attributes:
        rows: the groups.
        goal: what was to be reached, None for none: the axis shows E at the end then.
        wide: whether the axis is logarithmic.
        limits: where the axis begins and ends, as logarithms where it is.
        printed: a count of epochs that a source prints, marked on the axis; None for none.
    """

    rows: tuple[Row, ...] = ()
    goal: Goal | None = None
    wide: bool = False
    limits: Limits = (0.0, 1.0)
    printed: int | None = None

    def said(self, series: int, point: int, notation: Notation) -> str:
        """Say what a run came to, e.g. "Adam · seed 3 · reached after 120 epochs · E = 0.01"."""
        row = self.rows[series]
        run = row.runs[point]
        parts = [row.title, tr("seed {}", run.setup.seed)]
        parts += [tr("reached after {} epochs", notation.count(run.needed))] if run.needed is not None else []
        return " · ".join([*parts, f"E = {notation.number(run.loss)}"])

    def csv(self, decimal_comma: bool = False) -> str:
        """Write what every group came to."""
        head = ["group", "runs", "reached", "share", "25 %", "50 %", "75 %", "diverged", "median E"]
        rows: list[list[object]] = [[*head]]
        for row in self.rows:
            if (of := row.group.summary) is not None:
                quartiles = ["" if number is None else number for number in of.quartiles]
                rows.append([row.title, of.runs, of.reached, of.share, *quartiles, of.diverged, of.loss])
        return table(rows, decimal_comma)

    @property
    def ticks(self) -> list[float]:
        """Round numbers on the axis."""
        if not self.wide:
            found = ticks(self.limits, 4)
            return found if self.goal is None else [value for value in found if value == round(value)]
        low, high = (math.floor(self.limits[0]), math.ceil(self.limits[1]))
        factors = (1, 2, 5) if self.limits[1] - self.limits[0] <= _FEW_DECADES else (1,)
        step = max(1, (high - low) // 4)
        powers = range(low, high + 1, step)
        return [factor * 10.0**power for power in powers for factor in factors if self.is_within(factor * 10.0**power)]

    def share(self, value: float) -> float:
        """Return where a number stands on the axis, 0 at its beginning and 1 at its end."""
        place = math.log10(max(value, _SMALLEST)) if self.wide else value
        return min(1.0, max(0.0, (place - self.limits[0]) / (self.limits[1] - self.limits[0])))

    def is_within(self, value: float) -> bool:
        """Whether a number stands on the axis."""
        return self.limits[0] - 1e-9 <= (math.log10(value) if self.wide else value) <= self.limits[1] + 1e-9


def groups_chart(
    groups: Sequence[Group], goal: Goal | None, notation: Notation, printed: int | None = None
) -> GroupsChart:
    """Return the chart of groups, those without a run included; with a count of epochs that is printed somewhere."""
    rows = tuple(_row(group, goal, notation) for group in groups)
    series = tuple(
        Series(row.title, _numbers(row.runs, goal), np.full(len(row.runs), float(place)), row.group.look, Mark.POINTS)
        for place, row in enumerate(rows)
    )
    numbers = np.concatenate([one.x for one in series]) if series else np.empty(0)
    marked = printed if goal is not None and len(numbers) else None
    numbers = numbers if marked is None else np.append(numbers, float(marked))
    positive = numbers[numbers > 0]
    wide = len(positive) > 0 and float(positive.max() / positive.min()) > _WIDE
    label = tr("E at the end") if goal is None else tr("epochs needed for {}", goal_said(goal, notation))
    return GroupsChart(
        tr("What the groups came to"), label, tr("group"), series,
        counts_x=goal is not None, rows=rows, goal=goal, wide=wide, limits=_limits(numbers, wide), printed=marked,
    )  # fmt: skip


def _row(group: Group, goal: Goal | None, notation: Notation) -> Row:
    runs = [run for run in group.runs if (math.isfinite(run.loss) if goal is None else run.needed is not None)]
    runs.sort(key=lambda run: (_number(run, goal), run.setup.seed))
    quartiles: tuple[float | None, ...] = (None, None, None)
    if goal is not None and group.summary is not None:
        quartiles = group.summary.quartiles
    elif goal is None and runs:
        quartiles = tuple(np.percentile(_numbers(runs, goal), (25, 50, 75)).tolist())
    return Row(group.title(notation), group, tuple(runs), quartiles)


def _number(run: Outcome, goal: Goal | None) -> float:
    return run.loss if goal is None else float(run.needed or 0)


def _numbers(runs: Sequence[Outcome], goal: Goal | None) -> FloatArray:
    return np.array([_number(run, goal) for run in runs], np.float64)


def _limits(numbers: FloatArray, wide: bool) -> Limits:
    if not len(numbers):
        return 0.0, 1.0
    if not wide:
        low, high = rounded_limits(numbers, margin=0.04, about=4)
        return (0.0 if numbers.min() >= 0 and low < 0.4 * high else low), high
    logs = np.log10(np.maximum(numbers[numbers > 0], _SMALLEST))
    low, high = float(logs.min()), float(logs.max())
    margin = 0.04 * (high - low)
    return low - margin, high + margin
