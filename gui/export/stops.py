"""Where a film or a storyboard stops in a trace: which part of it is told, and how much is done at once."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from core.records import EdgeId, UnitId
from core.trace import Phase, Step, Trace
from gui.moment import Moment


class Span(StrEnum):
    """The part of a trace that is told."""

    WHOLE = "whole"
    FORWARD = "forward"
    BACKWARD = "backward"
    UPDATE = "update"
    CURRENT = "current"


class Grain(StrEnum):
    """How much is done from one picture to the next."""

    LINE = "line"
    UNIT = "unit"
    PHASE = "phase"


SPANS: Mapping[Span, tuple[str, frozenset[Phase]]] = {
    Span.WHOLE: ("The whole trace", frozenset(Phase)),
    Span.FORWARD: ("Forward pass and loss", frozenset({Phase.FORWARD, Phase.LOSS})),
    Span.BACKWARD: ("Backward pass and gradients", frozenset({Phase.BACKWARD, Phase.GRADIENTS})),
    Span.UPDATE: ("Update", frozenset({Phase.UPDATE})),
}
"""The title of each part and its phases; the current phase is another one at each line."""

GRAINS: Mapping[Grain, str] = {Grain.LINE: "Each line", Grain.UNIT: "Each unit", Grain.PHASE: "Each phase"}

_SAME: Mapping[Grain, Callable[[Step], object]] = {
    Grain.UNIT: lambda step: (step.phase, _unit_of(step)),
    Grain.PHASE: lambda step: step.phase,
}
"""What the lines that are done at once have in common."""


def spans(moment: Moment) -> list[tuple[Span, str]]:
    """Return the parts that a trace has, with their titles."""
    there = {step.phase for step in moment.trace.steps} if moment.trace else set()
    found = [(span, title) for span, (title, phases) in SPANS.items() if phases & there]
    return [*found, (Span.CURRENT, "The current phase")] if moment.current else found


def stops(moment: Moment, span: Span, grain: Grain) -> list[int]:
    """Return after how many lines each picture of a part is taken."""
    if moment.trace is None:
        return []
    current = moment.current
    phases = SPANS[span][1] if span is not Span.CURRENT else {current.phase} if current else set()
    ends = _ends(moment.trace, grain)
    return [end for end in ends if moment.trace.steps[end - 1].phase in phases]


def _ends(trace: Trace, grain: Grain) -> list[int]:
    steps = trace.steps
    if grain is Grain.LINE:
        return list(range(1, len(steps) + 1))
    same = _SAME[grain]
    inner = [at for at in range(1, len(steps)) if same(steps[at - 1]) != same(steps[at])]
    return [*inner, len(steps)] if steps else []


def _unit_of(step: Step) -> UnitId | None:
    """Return the unit whose number a line prepares or computes."""
    owner = step.writes.owner
    if isinstance(owner, EdgeId):
        return owner.source if step.phase is Phase.BACKWARD else owner.target
    return owner
