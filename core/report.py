"""A whole trace as text for a terminal, or as plain dictionaries for JSON."""

import math
from collections.abc import Iterator

from core.project import Project
from core.records import EdgeId, UnitId
from core.tracing.steps import OTHERS, Quantity, Symbol, Trace
from core.writing.equations import EquationWriter
from core.writing.notation import Notation
from core.writing.sentences import batch_sentence

_OF_UNIT = {
    "s": Symbol.PREACTIVATION,
    "z": Symbol.ACTIVATION,
    "delta": Symbol.DELTA,
    "bias_gradient": Symbol.BIAS_GRADIENT,
    "bias_update": Symbol.BIAS_UPDATE,
}
_OF_EDGE = {
    "weight": Symbol.WEIGHT,
    "gradient": Symbol.WEIGHT_GRADIENT,
    "update": Symbol.WEIGHT_UPDATE,
    "cache": Symbol.CACHE,
}

EXACT = Notation(17)
"""Every float64 in full, so that nothing is lost on the way."""


def trace_to_dict(project: Project, trace: Trace) -> dict[str, object]:
    """Return the numbers of every unit and edge, and every line; None where there is no finite number."""
    writer = EquationWriter(project, EXACT)
    steps: list[dict[str, object]] = []
    for step in trace.steps:
        equation = writer.equation(trace, step)
        row: dict[str, object] = {"phase": step.phase.value, "kind": step.kind.value}
        row |= _owner(step.writes.owner)
        row |= _row(step.writes.sample)
        row |= {"symbols": equation.symbols_text, "numbers": equation.numbers_text}
        steps.append(row | {"value": _finite(step.value), "sentence": equation.sentence})
    edges = [
        {"source": e.source, "target": e.target} | _numbers(trace, e, _OF_EDGE) for e in project.network.edges
    ]
    return {
        "loss": _finite(trace.values.get(Quantity(Symbol.LOSS))),
        **({"batch": trace.batch, "sample": trace.sample} if trace.batch else {}),
        "units": {unit: _numbers(trace, unit, _OF_UNIT) for unit in project.network.units},
        "edges": edges,
        "steps": steps,
    }


def trace_to_text(project: Project, trace: Trace, notation: Notation = EXACT) -> Iterator[str]:
    """Yield the trace line by line, each phase under its heading."""
    writer = EquationWriter(project, notation)
    phase = None
    for number, step in enumerate(trace.steps, start=1):
        if step.phase is not phase:
            phase = step.phase
            yield f"{'' if number == 1 else chr(10)}{phase.value.upper()}"
        equation = writer.equation(trace, step)
        shown = [equation.symbols_text, equation.numbers_text, equation.value_text]
        if shown[1] == shown[2]:
            del shown[1]
        yield f"{number:4}  {' = '.join(shown)}"
        yield f"      {equation.sentence}"
    if not trace.complete:
        yield f"\nRow {trace.sample + 1} has no target, so there is no loss and nothing after it."
    if trace.batch:
        yield f"\n{batch_sentence(trace)}"


def _owner(owner: UnitId | EdgeId | None) -> dict[str, object]:
    if isinstance(owner, EdgeId):
        return {"edge": list(owner)}
    return {"unit": owner}


def _row(sample: int | None) -> dict[str, object]:
    """Say of which data row a line is, where it isn't the stepped one; "others" for all but that one together."""
    if sample is None:
        return {}
    return {"sample": "others" if sample == OTHERS else sample}


def _numbers(trace: Trace, owner: UnitId | EdgeId, symbols: dict[str, Symbol]) -> dict[str, object]:
    return {name: _finite(trace.values.get(Quantity(symbol, owner))) for name, symbol in symbols.items()}


def _finite(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None
