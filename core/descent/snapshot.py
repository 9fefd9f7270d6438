"""What a run hands out: a moment of it, and why it has stopped."""

from dataclasses import dataclass
from enum import StrEnum

from core.descent.curve import LossCurve
from core.plan import Parameters
from core.wording import tr


class StopReason(StrEnum):
    """Why a run came to its end."""

    EPOCHS = "epochs"
    TARGET_LOSS = "target_loss"
    GRADIENT_NORM = "gradient_norm"
    VALIDATION = "validation"
    TIME = "time"
    ASKED = "asked"
    ACCURACY = "accuracy"
    DIVERGED = "diverged"


@dataclass(frozen=True, slots=True)
class Stop:
    """Why a run has stopped; `sentence` says it in plain words."""

    reason: StopReason
    sentence: str


@dataclass(frozen=True, slots=True)
class Best:
    """When the rows held out were told best: after which epoch and update, and E over them then."""

    epoch: int
    iteration: int
    loss: float


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """A moment of a run; nothing in it ever changes.

    Attributes:
        parameters: the weights and biases, read-only.
        epoch: the epochs completed.
        iteration: the updates made.
        loss: E over all samples.
        measured: the iteration after which it was E: this one if the run has stopped or a number of iterations or
            epochs was asked for. (Where E takes long to compute, a run goes on, and an asked-for stop comes, without.)
        curve: the loss by epoch.
        stop: why the run has stopped, None while it can go on.
        best: when the loss of the rows held out was lowest, None where the run doesn't look at them.
    """

    parameters: Parameters
    epoch: int
    iteration: int
    loss: float
    measured: int
    curve: LossCurve
    stop: Stop | None
    best: Best | None = None

    @property
    def of_when(self) -> str:
        """What is said behind E where it is not this moment's, e.g. " at iteration 1,234"; else nothing."""
        return "" if self.measured == self.iteration else tr(" at iteration {:,}", self.measured)
