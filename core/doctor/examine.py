"""The rules of the doctor, in the order in which they are asked."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from core.doctor import of_data, of_run, of_units
from core.doctor.exam import Exam
from core.doctor.finding import Finding, Run, Trouble
from core.plan import Parameters
from core.project import Project

Rule = Callable[[Exam], Finding | None]

STATIC: Mapping[Trouble, Rule] = MappingProxyType(
    {
        Trouble.MISFIT: of_data.misfit,
        Trouble.OUT_OF_RANGE: of_data.out_of_range,
        Trouble.NO_PATH: of_units.no_path,
        Trouble.SCALES: of_data.scales,
        Trouble.TWINS: of_units.twins,
    }
)
"""What can be seen before anything is trained; a later rule stands behind an earlier one."""

OF_RUNS: Mapping[Trouble, Rule] = MappingProxyType(
    {
        Trouble.TOO_HIGH: of_run.too_high,
        Trouble.SATURATED: of_units.saturated,
        Trouble.DEAD: of_units.dead,
        Trouble.VANISHING: of_units.vanishing,
        Trouble.TOO_LOW: of_run.too_low,
        Trouble.CONSTANT: of_run.constant,
    }
)
"""What it takes a run to see."""

EXPLAINED_BY: Mapping[Trouble, frozenset[Trouble]] = MappingProxyType(
    {
        **dict.fromkeys((Trouble.SATURATED, Trouble.DEAD, Trouble.VANISHING), frozenset({Trouble.TOO_HIGH})),
        Trouble.TOO_LOW: frozenset({Trouble.TOO_HIGH, Trouble.SATURATED, Trouble.DEAD, Trouble.VANISHING}),
        Trouble.CONSTANT: frozenset(
            {Trouble.TOO_HIGH, Trouble.SATURATED, Trouble.DEAD, Trouble.VANISHING, Trouble.TOO_LOW, Trouble.TWINS}
        ),
    }
)
"""What is not said where something else is found that brings it about."""


def examine(project: Project, run: Run | None = None, parameters: Parameters | None = None) -> tuple[Finding, ...]:
    """Return what keeps a network from learning, what matters most in front; nothing where all is well.

    `parameters` stand in for the network's own weights and biases, e.g. those of a run that goes on. The project
    must not change meanwhile.
    """
    exam = Exam(project, run, parameters)
    has_run = run is not None and exam.is_ready and len(exam.rows[0]) > 0
    rules = {**STATIC, **OF_RUNS} if has_run else STATIC
    found: dict[Trouble, Finding] = {}
    for trouble, rule in rules.items():
        if EXPLAINED_BY.get(trouble, frozenset()).isdisjoint(found):
            finding = rule(exam)
            if finding is not None:
                found[trouble] = finding
    return tuple(sorted(found.values(), key=lambda finding: -finding.severity))
