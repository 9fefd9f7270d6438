"""Sheets: a worksheet tells nothing that it asks for, its solution tells it all, and both are the trace's own lines."""

from __future__ import annotations

import re

import pytest

from core import edits
from core.learning.exercise import ExerciseError, Part, blanks_of
from core.learning.judge import agrees
from core.records import UnitId
from core.sheets.sheet import MOST_LINES, SheetError, Shown, Wish, make_sheet
from core.tracing.steps import Symbol
from core.tracing.trace import trace
from core.writing.notation import Notation
from core.writing.pieces import joined
from tests.core.expressions import evaluate
from tests.networks import ALLOWED, chain, network_of, output, random_project, split
from tests.networks import given as an_input

PARTS = [part for part in Part if part is not Part.LINE]


def sheets(project, part, **wish):
    traced = trace(project)
    return traced, *(
        make_sheet(project, traced, Wish("T", part, solved=solved, **wish), Notation(17)) for solved in (False, True)
    )


@pytest.mark.parametrize("part", PARTS)
def test_a_worksheet_asks_for_the_part_and_its_solution_answers(part):
    traced, worksheet, solution = sheets(split(), part)
    blanks = set(blanks_of(traced, part))
    assert {line.number - 1 for line in worksheet.lines if line.shown is Shown.BLANK} == blanks
    assert {line.number - 1 for line in solution.lines if line.asked} == blanks
    assert len(solution.lines) == len(traced.steps)
    assert all(line.shown is Shown.WHOLE for line in solution.lines)
    assert worksheet.lines[-1].number - 1 == max(blanks)


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_the_last_side_of_each_solved_line_is_its_value_and_the_others_come_to_it(rule, loss):
    traced, _, solution = sheets(random_project(3, rule, loss), Part.EVERYTHING)
    for line, step in zip(solution.lines, traced.steps, strict=True):
        assert evaluate(joined(line.right[-1])).low == pytest.approx(step.value, rel=1e-9, abs=1e-12)


def numbers_in(text):
    """Return the numbers written in full in a text."""
    return set(re.findall(r"\d+\.\d{6,}", text))


@pytest.mark.parametrize("formulas", [False, True])
@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("seed", range(4))
def test_no_number_on_a_worksheet_depends_on_a_blank(part, formulas, seed):
    """Only numbers that can be worked out without any blank are printed, digit for digit."""
    project = random_project(seed, size=7)
    traced, worksheet, _ = sheets(project, part, formulas=formulas)
    told, blanks = set(), set(blanks_of(traced, part))
    tainted = {traced.steps[index].writes for index in blanks}
    for step in traced.steps:
        if not tainted.isdisjoint(step.reads):
            tainted.add(step.writes)
    free = [value for quantity, value in traced.values.items() if quantity not in tainted]
    allowed = {number for value in free for number in numbers_in(Notation(17).number(value))}
    for line in worksheet.lines:
        for side in line.right:
            told |= numbers_in(joined(side))
            if line.shown is not Shown.WHOLE:
                assert not numbers_in(joined(side))
    assert told <= allowed


def test_a_line_that_would_give_a_blank_away_shows_its_formula():
    _, worksheet, _ = sheets(chain(), Part.CACHE)
    shown = {joined(line.left): line for line in worksheet.lines}
    assert shown["δ_o"].shown is Shown.FORMULA
    assert [joined(side) for side in shown["δ_o"].right] == ["C_1"]
    assert shown["z_j"].shown is Shown.WHOLE


def test_formulas_help_where_they_are_wanted():
    _, bare, _ = sheets(chain(), Part.FORWARD)
    _, helped, _ = sheets(chain(), Part.FORWARD, formulas=True)
    assert bare.lines[0].right == ()
    assert [joined(side) for side in helped.lines[0].right] == ["w_{x_i→j}·x_i"]


def test_what_is_given_and_the_rules_are_written_out_once():
    _, worksheet, _ = sheets(chain(), Part.EVERYTHING)
    given = [joined(formula) for formula in worksheet.given]
    rate = chain().training.learning_rate
    assert given == ["x_i = 1", "y_o = 3", "w_{x_i→j} = 2", "w_{j→k} = 5", "w_{k→o} = 3", f"η = {rate:g}"]
    assert [joined(rule) for rule in worksheet.rules] == ["σ(s) = 1/(1 + exp(−s))", "E = ½·(ŷ_o − y_o)^2"]


def test_sections_go_by_phase_and_hold_every_line():
    _, worksheet, solution = sheets(chain(), Part.EVERYTHING)
    assert [heading for heading, _ in solution.sections()] == [
        "Forward pass", "Loss", "Backward pass", "Gradients", "Update",
    ]  # fmt: skip
    assert sum(len(lines) for _, lines in worksheet.sections()) == len(worksheet.lines)


def test_the_task_counts_the_blanks():
    traced, worksheet, solution = sheets(chain(), Part.LOSS)
    assert worksheet.task == "Fill in the blank, to 4 decimals."
    assert "solution" in solution.task
    _, many, _ = sheets(chain(), Part.EVERYTHING)
    assert many.task == f"Fill in the {len(traced.steps)} blanks, to 4 decimals."


def test_what_is_too_long_or_has_no_blank_is_refused():
    units = {"x": an_input("x")} | {f"o{n}": output(f"o_{n}") for n in range(150)}
    project = network_of(units, {("x", f"o{n}"): 0.5 for n in range(150)}, [[1.0] * 151])
    with pytest.raises(SheetError, match=f"{MOST_LINES:,} lines"):
        make_sheet(project, trace(project), Wish("T"))
    untold = chain()
    untold.apply(edits.set_value(untold, 0, UnitId("o"), None))
    with pytest.raises(ExerciseError, match="no target"):
        make_sheet(untold, trace(untold), Wish("T", Part.DELTAS))


def test_the_notation_is_followed():
    project = chain()
    made = make_sheet(project, trace(project), Wish("T", solved=True), Notation(3, decimal_comma=True))
    values = [joined(line.right[-1]) for line in made.lines]
    assert "5·0,881" in {joined(side) for line in made.lines for side in line.right}
    assert "0,8808" in values, "as exactly as it is asked for"
    assert not any("." in value for value in values)


def test_every_kind_of_line_is_there():
    traced, _, solution = sheets(chain(), Part.EVERYTHING)
    kinds = {traced.steps[line.number - 1].kind for line in solution.lines}
    assert {Symbol.PREACTIVATION, Symbol.LOSS, Symbol.DELTA, Symbol.WEIGHT_GRADIENT, Symbol.NEW_WEIGHT} <= kinds


@pytest.mark.parametrize("project", [chain(), *(random_project(seed, size=7) for seed in range(3))])
def test_a_solution_has_all_the_decimals_that_the_worksheet_asks_for(project):
    traced = trace(project)
    solution = make_sheet(project, traced, Wish("T", solved=True), Notation(digits=4))
    for line, step in zip(solution.lines, traced.steps, strict=True):
        written = evaluate(joined(line.right[-1])).low
        assert agrees(written, step.value), joined(line.right[-1])


def test_a_solution_prints_the_notebooks_four_decimals():
    solution = make_sheet(chain(), trace(chain()), Wish("T", solved=True))
    assert [joined(solution.lines[n].right[-1]) for n in (1, 3, 5, 7)] == ["0.8808", "0.9879", "2.9638", "−0.03624"]
