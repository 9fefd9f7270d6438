"""Where a film or a storyboard stops in a trace: which part of it is told, and how much is done at once."""

from collections.abc import Mapping
from enum import StrEnum

from core.tracing.grains import Grain, Grains
from core.tracing.trace import Phase
from core.wording import tr
from gui.moment import Moment


class Span(StrEnum):
    """The part of a trace that is told."""

    WHOLE = "whole"
    FORWARD = "forward"
    BACKWARD = "backward"
    UPDATE = "update"
    CURRENT = "current"


SPANS: Mapping[Span, tuple[str, frozenset[Phase]]] = {
    Span.WHOLE: (tr("The whole trace"), frozenset(Phase)),
    Span.FORWARD: (tr("Forward pass and loss"), frozenset({Phase.FORWARD, Phase.LOSS})),
    Span.BACKWARD: (tr("Backward pass and gradients"), frozenset({Phase.BACKWARD, Phase.GRADIENTS})),
    Span.UPDATE: (tr("Update"), frozenset({Phase.UPDATE})),
}
"""The title of each part and its phases; the current phase is another one at each line."""

GRAINS: Mapping[Grain, str] = {Grain.LINE: tr("Each line"), Grain.UNIT: tr("Each unit"), Grain.PHASE: tr("Each phase")}


def spans(moment: Moment) -> list[tuple[Span, str]]:
    """Return the parts that a trace has, with their titles."""
    there = {step.phase for step in moment.trace.steps} if moment.trace else set()
    found = [(span, title) for span, (title, phases) in SPANS.items() if phases & there]
    return [*found, (Span.CURRENT, tr("The current phase"))] if moment.current else found


def stops(moment: Moment, span: Span, grain: Grain) -> list[int]:
    """Return after how many lines each picture of a part is taken."""
    if moment.trace is None:
        return []
    current = moment.current
    phases = SPANS[span][1] if span is not Span.CURRENT else {current.phase} if current else set()
    ends = Grains(moment.trace).ends(grain)
    return [end for end in ends if moment.trace.steps[end - 1].phase in phases]
