"""Outlines: what a list shows of a line, which takes a fraction of the time that its whole equation does."""

from typing import NamedTuple

from core.tracing.steps import Step, Trace
from core.writing.equations import EquationWriter
from core.writing.pieces import joined


class Outline(NamedTuple):
    """One line of a list: the `symbols_text` and the `value_text` of its equation."""

    symbols_text: str
    value_text: str


def outline(writer: EquationWriter, trace: Trace, step: Step) -> Outline:
    """Write one line of a trace without its numbers, which take longest."""
    left, right = joined(writer.left(trace, step)), joined(writer.symbols(trace, step))
    return Outline(f"{left} = {right}", writer.value(trace, step).text)
