"""What comes of a comparison: groups with the share that reached the goal, quartiles, common curves, and a table."""

import io
import math
from collections.abc import Iterator, Sequence
from csv import writer
from dataclasses import dataclass

import numpy as np

from core.compare.outcome import MOST_POINTS, Outcome
from core.compare.plan import Setup
from core.descent.training_settings import TrainingSettings
from core.formulae.optimizers import OPTIMIZERS
from core.plan import FloatArray

_ORDER = {name: place for place, name in enumerate(OPTIMIZERS)}


@dataclass(frozen=True, slots=True)
class Summary:
    """What the runs of a group came to.

    Attributes:
        title: of the group.
        runs: how many there are.
        reached: how many have reached the goal.
        quartiles: of the epochs needed: of 25, 50 and 75 % of all runs; None where fewer have reached the goal.
        loss: the median of the last E.
        diverged: how many have diverged.
    """

    title: str
    runs: int
    reached: int
    quartiles: tuple[int | None, int | None, int | None]
    loss: float
    diverged: int = 0

    @property
    def share(self) -> float:
        """The share of the runs that reached the goal."""
        return self.reached / self.runs


def by_group(results: Sequence[Outcome]) -> dict[str, list[Outcome]]:
    """Return the runs by their group: by optimizers as in menus, by learning rates, and by seeds in each."""
    found: dict[str, list[Outcome]] = {}
    for outcome in sorted(results, key=lambda each: _place(each.setup)):
        found.setdefault(outcome.setup.group, []).append(outcome)
    return found


def _place(setup: Setup) -> tuple[int, float, int]:
    return _ORDER.get(setup.optimizer or "", -1), setup.learning_rate or 0.0, setup.seed


def summaries(results: Sequence[Outcome]) -> list[Summary]:
    """Return the summary of every group."""
    return [summary(title, runs) for title, runs in by_group(results).items()]


def summary(title: str, runs: Sequence[Outcome]) -> Summary:
    """Return the summary of one group.

    A run that did not reach the goal would need longer than any that did: it counts as such in the quartiles.
    """
    needed = sorted(math.inf if run.needed is None else run.needed for run in runs)
    first, middle, last = (needed[max(0, math.ceil(share * len(needed)) - 1)] for share in (0.25, 0.5, 0.75))
    reached = sum(run.needed is not None for run in runs)
    quartiles = (_count(first), _count(middle), _count(last))
    loss = float(np.median([run.loss for run in runs]))
    return Summary(title, len(runs), reached, quartiles, loss, sum(run.diverged for run in runs))


def _count(epochs: float) -> int | None:
    return int(epochs) if math.isfinite(epochs) else None


def quartile_curves(runs: Sequence[Outcome]) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """Return epochs, and there the losses of 25, 50 and 75 % of the runs; one that has ended stays where it was."""
    curves = [run.curve for run in runs if len(run.curve[0])]
    if not curves:
        return np.empty(0), np.empty(0), np.empty(0), np.empty(0)
    longest = max(float(epochs[-1]) for epochs, _ in curves)
    grid = np.linspace(0.0, longest, MOST_POINTS)
    losses = np.array([np.interp(grid, epochs, losses) for epochs, losses in curves])
    low, median, high = np.percentile(losses, (25, 50, 75), axis=0)
    return grid, low, median, high


HEADINGS = ("group", "seed", "learning_rate", "optimizer", "reached", "epochs_needed", "epochs", "loss", "stop")


def csv(results: Sequence[Outcome], training: TrainingSettings, decimal_comma: bool = False) -> str:
    """Write every run as a line of CSV, with a head line; semicolons part the columns where numbers have commas."""
    text = io.StringIO()
    table = writer(text, delimiter=";" if decimal_comma else ",", lineterminator="\n")
    table.writerow(HEADINGS)
    for line in _lines(results, training):
        table.writerow([_number(cell, decimal_comma) if isinstance(cell, float) else cell for cell in line])
    return text.getvalue()


def _lines(results: Sequence[Outcome], training: TrainingSettings) -> Iterator[tuple[object, ...]]:
    for runs in by_group(results).values():
        for run in runs:
            options = run.setup.settings(training)
            needed = "" if run.needed is None else run.needed
            yield (
                *(run.setup.group, run.setup.seed, float(options.learning_rate), options.optimizer),
                *(int(run.needed is not None), needed, run.epochs, float(run.loss), run.stop.value),
            )


def _number(value: float, decimal_comma: bool) -> str:
    return repr(value).replace(".", ",") if decimal_comma else repr(value)
