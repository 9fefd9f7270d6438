"""What the doctor says: a finding with its evidence, and remedies that are edits."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from core.change import Change
from core.descent.curve import LossCurve
from core.descent.snapshot import Snapshot, Stop
from core.records import EdgeId, UnitId
from core.wording import tr

Owner = UnitId | EdgeId


class Trouble(StrEnum):
    """What can keep a network from learning."""

    MISFIT = tr("loss and output do not fit")
    OUT_OF_RANGE = tr("targets out of range")
    NO_PATH = tr("no path to the loss")
    SCALES = tr("inputs of different scale")
    TWINS = tr("twin units")
    TOO_HIGH = tr("learning rate too high")
    SATURATED = tr("saturated units")
    DEAD = tr("dead units")
    VANISHING = tr("vanishing gradients")
    TOO_LOW = tr("learning rate too low")
    CONSTANT = tr("a constant answer")


class Severity(IntEnum):
    """How much it matters: a hint, something that hinders, something that keeps it from learning at all."""

    HINT = 0
    HINDERS = 1
    PREVENTS = 2


@dataclass(frozen=True, slots=True)
class Remedy:
    """An experiment, one click.

    Attributes:
        label: what the button says.
        change: the edit.
        trains: whether to train afterwards, so as to see what it buys.
    """

    label: str
    change: Change
    trains: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing seen.

    Attributes:
        trouble: what it is.
        severity: how much it matters.
        owners: the units and edges that it is about.
        sentence: what is seen.
        evidence: the numbers that it is seen by.
        why: why it keeps the network from learning.
        remedies: what to try, the best first.
    """

    trouble: Trouble
    severity: Severity
    owners: tuple[Owner, ...]
    sentence: str
    evidence: str
    why: str
    remedies: tuple[Remedy, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """A run as the doctor sees it.

    Attributes:
        curve: the loss by epoch.
        stop: why it has stopped, None while it goes on.
        weights, biases: where it began.
    """

    curve: LossCurve
    stop: Stop | None
    weights: Mapping[EdgeId, float]
    biases: Mapping[UnitId, float]

    @classmethod
    def of(cls, snapshot: Snapshot, weights: Mapping[EdgeId, float], biases: Mapping[UnitId, float]) -> "Run":
        """Return the run of a snapshot, which began with these weights and biases."""
        return cls(snapshot.curve, snapshot.stop, weights, biases)
