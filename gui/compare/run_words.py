"""The lines of the two tables: what a group came to, and what a run did."""

import math

from core.compare import Outcome
from core.descent.snapshot import StopReason
from core.descent.training_settings import TrainingSettings
from core.formulae.optimizers import OPTIMIZERS
from core.wording import tr
from core.writing.notation import NOT_YET, Notation
from gui.compare.groups import Group
from gui.widgets.plain_table import Cell, Row

GROUP_HEADINGS = (
    tr("Group"), tr("Runs"), tr("Reached"), tr("Share"), tr("Epochs 25 %"), tr("Epochs 50 %"), tr("Epochs 75 %"),
    tr("E, median"), tr("Diverged"),
)
RUN_HEADINGS = (
    tr("Group"), tr("Seed"), tr("Optimizer"), "η", tr("Epochs needed"), tr("Epochs"), tr("E at the end"),
    tr("How it ended"),
)

_ENDS = {
    StopReason.EPOCHS: tr("all epochs done"),
    StopReason.TARGET_LOSS: tr("goal reached"),
    StopReason.ACCURACY: tr("goal reached"),
    StopReason.GRADIENT_NORM: tr("goal reached"),
    StopReason.DIVERGED: tr("diverged"),
}


def group_row(group: Group, notation: Notation, has_goal: bool) -> Row:
    """Return the line of a group; quartiles that too few runs reached are "—"."""
    title, of = Cell(group.title(notation)), group.summary
    if of is None:
        return (title, _number("0"), *(_number(NOT_YET) for _ in range(7)))
    reached = (_number(notation.count(of.reached)), _number(f"{100 * of.share:.0f} %", f"{of.share:.6f}"))
    quartiles = (_count(number, notation) for number in of.quartiles)
    loss = _number(notation.number(of.loss), notation.exact.number(of.loss))
    none = (_number(NOT_YET), _number(NOT_YET))
    return (
        title, _number(notation.count(of.runs)), *(reached if has_goal else none), *quartiles, loss,
        Cell(notation.count(of.diverged), is_number=True, bold=of.diverged > 0),
    )  # fmt: skip


def run_row(group: Group, run: Outcome, training: TrainingSettings, notation: Notation) -> Row:
    """Return the line of a run."""
    options = run.setup.settings(training)
    rate = options.learning_rate
    return (
        Cell(group.title(notation)), _number(str(run.setup.seed)), Cell(OPTIMIZERS[options.optimizer].title),
        _number(notation.number(rate), notation.exact.number(rate)), _count(run.needed, notation),
        _number(notation.count(run.epochs)), _number(notation.number(run.loss), notation.exact.number(run.loss)),
        Cell(_ENDS.get(run.stop, run.stop.value), bold=run.diverged),
    )  # fmt: skip


def group_key(group: Group, column: int) -> float | None:
    """Return what a group is sorted by in a column of its table: its number, or its place for its name."""
    of = group.summary
    if column == 0 or of is None:
        return float(group.look) if column == 0 else None
    return _finite((of.runs, of.reached, of.share, *of.quartiles, of.loss, of.diverged)[column - 1])


def run_key(group: Group, run: Outcome, training: TrainingSettings, column: int) -> float | str | None:
    """Return what a run is sorted by in a column of its table; what was not reached, or is infinite, has no place."""
    options = run.setup.settings(training)
    title, end = OPTIMIZERS[options.optimizer].title, _ENDS.get(run.stop, run.stop.value)
    keys = (group.look, run.setup.seed, title, options.learning_rate, run.needed, run.epochs, run.loss, end)
    key = keys[column]
    return key if isinstance(key, str) else _finite(key)


def _finite(number: float | None) -> float | None:
    return float(number) if number is not None and math.isfinite(number) else None


def _number(text: str, full: str = "") -> Cell:
    return Cell(text, full, is_number=True)


def _count(number: int | None, notation: Notation) -> Cell:
    return _number(NOT_YET if number is None else notation.count(number), "" if number is None else str(number))
