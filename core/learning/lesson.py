"""A lesson: a document with stages, each a text and something to do that the program verifies.

A lesson stands in an ordinary file under "lesson", beside the network that it is about, so that teachers make one by
drawing and writing, and students open it like any other file.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from core.errors import NotReadyError
from core.gradient_check import LossProblem
from core.learning.exercise import Part
from core.learning.judge import DECIMALS
from core.project import Project
from core.wording import tr
from core.writing.notation import Notation


class Do(StrEnum):
    """What there is to do in a stage."""

    READ = "read"
    SEE = "see"
    FILL = "fill"
    PREDICT = "predict"
    CHANGE = "change"
    TRAIN = "train"


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of a lesson.

    Attributes:
        title: a few words.
        text: what is said; a blank line begins a paragraph, names like w_{i→j} are set low.
        do: what there is to do.
        part: which part of the trace is seen, guessed or filled in.
        decimals: how many decimals an answer must have right.
        finer: more decimals for single numbers, by the names that the program writes.
        loss: below which E the training must come.
        free: whether network, data and training may be changed; else only places and names may.
    """

    title: str
    text: str = ""
    do: Do = Do.READ
    part: Part = Part.EVERYTHING
    decimals: int = DECIMALS
    finer: tuple[tuple[str, int], ...] = ()
    loss: float | None = None
    free: bool = False


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson: its title and its stages."""

    title: str
    stages: tuple[Stage, ...]


# What is verified


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a learner stands in a stage.

    Attributes:
        project: the document as it is.
        begun_with: the document's records when the stage began.
        seen: whether the part of the trace has been stepped through.
        filled: how many blanks are filled in or lines guessed, and how many there are.
    """

    project: Project
    begun_with: object
    seen: bool
    filled: tuple[int, int]


class Task:
    """What kind of thing there is to do: in words, and when it is done."""

    def __init__(self, title: str, wanted: Callable[[Stage, Notation], str], done: Callable[[Stage, Standing], bool]):
        self.title, self.wanted, self.done = title, wanted, done


def state_of(project: Project) -> object:
    """Return what two documents have alike if they have the same network, data and training."""
    return dict(project.network.units), dict(project.network.edges), project.dataset, project.training


def loss_of(project: Project) -> float | None:
    """Return E over the rows that are learned from; None where there is none yet."""
    try:
        problem = LossProblem(project)
    except NotReadyError:
        return None
    return problem.value(problem.parameters)


def _is_low(stage: Stage, standing: Standing) -> bool:
    loss = loss_of(standing.project)
    return loss is not None and stage.loss is not None and loss < stage.loss


_SEEN = {
    Part.EVERYTHING: tr("to the end of the update"), Part.FORWARD: tr("through the forward pass"),
    Part.LOSS: tr("to the loss"), Part.BACKWARD: tr("through the backward pass"),
    Part.CACHE: tr("through the backward pass"), Part.DELTAS: tr("through the backward pass"),
    Part.GRADIENTS: tr("through the gradients"), Part.UPDATES: tr("to the end of the update"),
    Part.LINE: tr("one line"),
}  # fmt: skip

TASKS: Mapping[Do, Task] = {
    Do.READ: Task(tr("Read"), lambda stage, notation: tr("Read, and go on."), lambda stage, standing: True),
    Do.SEE: Task(
        tr("Step through it"), lambda stage, notation: tr("Press N to step {}.", _SEEN[stage.part]),
        lambda stage, standing: standing.seen,
    ),
    Do.PREDICT: Task(
        tr("Predict it"),
        lambda stage, notation: tr("Guess sign and size of each line, in the bar under the equation."),
        lambda stage, standing: 0 < standing.filled[1] == standing.filled[0],
    ),
    Do.FILL: Task(
        tr("Fill it in"), lambda stage, notation: tr("Fill the lines in, in the bar under the equation."),
        lambda stage, standing: 0 < standing.filled[1] == standing.filled[0],
    ),
    Do.CHANGE: Task(
        tr("Change the network"),
        lambda stage, notation: tr("Change something: a weight, an input, a target, or the network."),
        lambda stage, standing: state_of(standing.project) != standing.begun_with,
    ),
    Do.TRAIN: Task(
        tr("Train it"),
        lambda stage, notation: tr("Bring E below {}: press T to train.", notation.plain(stage.loss or 0.0)),
        _is_low,
    ),
}  # fmt: skip
"""Everything that a stage may ask for."""
