"""A falsified trace: one equation alone does not come out, and the difference is to be seen."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core import edits
from core.formulae.optimizers import OPTIMIZERS
from core.gradient_check import AGREE, LossProblem
from core.learning.bug import HINTS, Search, falsified
from core.learning.exercise import ExerciseError
from core.learning.mistakes import MISTAKES
from core.project import Project
from core.tracing.batch_trace import trace_batch
from core.tracing.steps import Quantity, Step, Symbol, Trace
from core.tracing.trace import trace
from core.writing.equations import EquationWriter
from core.writing.notation import Notation, shortened
from tests.core.expressions import evaluate
from tests.networks import ALLOWED, chain, network_of, output, random_project, split, with_minus
from tests.networks import given as given_unit


def comes_to(writer: EquationWriter, traced: Trace, step: Step) -> float:
    """Work a line out as it is written with all its digits, by a reader of its own."""
    interval = evaluate(writer.equation(traced, step).numbers_text)
    return (interval.low + interval.high) / 2


def lines_that_do_not_come_out(project: Project, traced: Trace) -> list[int]:
    writer = EquationWriter(project, Notation(digits=17))
    worked = [comes_to(writer, traced, step) for step in traced.steps]
    pairs = enumerate(zip(worked, traced.steps, strict=True))
    return [line for line, (value, step) in pairs if value != pytest.approx(step.value, rel=1e-6, abs=1e-11)]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 50), st.sampled_from(ALLOWED))
@example(3000, 0, ("softmax", "absolute_error"))  # δ is what rounding leaves of two terms that cancel
def test_exactly_one_equation_does_not_come_out(seed, bug_seed, outputs):
    project = random_project(seed, *outputs, size=7)
    true = trace(project)
    assert lines_that_do_not_come_out(project, true) == []
    bug = falsified(project, true, bug_seed)
    assert lines_that_do_not_come_out(project, bug.trace) == [bug.line]


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 50), st.sampled_from(sorted(OPTIMIZERS)))
def test_so_it_is_with_every_optimizer(bug_seed, optimizer):
    project = with_minus(split())
    project.apply(edits.set_training(project, optimizer=optimizer, clip_norm=0.01, l2=0.1))
    bug = falsified(project, trace(project), bug_seed)
    assert lines_that_do_not_come_out(project, bug.trace) == [bug.line]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 50))
def test_the_bug_is_visible_and_everything_before_it_is_true(seed, bug_seed):
    project = random_project(seed)
    true = trace(project)
    bug = falsified(project, true, bug_seed)
    assert shortened(bug.step.value, 4) != shortened(true.steps[bug.line].value, 4)
    assert bug.mistake in {mistake.name for mistake in MISTAKES}
    assert bug.trace.steps[: bug.line] == true.steps[: bug.line]
    assert bug.trace.given == true.given


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 20))
def test_the_trace_stays_one_trace(seed, bug_seed):
    project = random_project(seed)
    true = trace(project)
    shown = falsified(project, true, bug_seed).trace
    for line, (wrong, right) in enumerate(zip(shown.steps, true.steps, strict=True)):
        assert wrong._replace(value=0.0) == right._replace(value=0.0)
        assert shown.values[wrong.writes] == wrong.value == shown.known(wrong.writes, line + 1)
        assert shown.known(wrong.writes, line) is None
    assert trace(project).steps == true.steps


def by_hand(project: Project, shown: Trace, quantity: Quantity) -> float:
    """∂E/∂z of a unit that is no output: Σ δ·w."""
    edges = [edge for edge in project.network.edges if edge.source == quantity.owner]
    deltas = [shown.values[Quantity(Symbol.DELTA, edge.target)] * project.network.edges[edge].weight for edge in edges]
    return sum(deltas)


def test_what_has_no_line_of_its_own_follows_too():
    project, changed = split(), 0
    true = trace(project)
    for seed in range(30):
        shown = falsified(project, true, seed).trace
        for quantity in shown.beside:
            if quantity.owner != "o":
                assert shown.beside[quantity][0] == pytest.approx(by_hand(project, shown, quantity), rel=1e-9)
                changed += shown.beside[quantity] != true.beside[quantity]
    assert changed


def test_the_gradient_check_judges_the_falsified_gradients():
    project, told = split(), set()
    true = trace(project)
    for seed in range(40):
        bug = falsified(project, true, seed)
        differing = {row.owner for row in LossProblem(project, 0, bug.gradients).checked() if row.apart > AGREE}
        gradients = {step.writes.owner: step.value for step in true.steps if step.kind is Symbol.WEIGHT_GRADIENT}
        changed = {o for o, value in bug.gradients.items() if value != pytest.approx(gradients[o], rel=1e-6, abs=1e-12)}
        assert differing == changed
        told.add(bool(differing))
    assert told == {True, False}, "some bugs show in the gradients, and some lie behind them"


def test_a_seed_falsifies_the_same_line_and_seeds_differ():
    project = with_minus(chain())
    bugs = [falsified(project, trace(project), seed) for seed in (1, 1, *range(2, 20))]
    assert (bugs[0].line, bugs[0].mistake) == (bugs[1].line, bugs[1].mistake)
    assert len({(bug.line, bug.mistake) for bug in bugs}) > 5


def test_a_search_from_the_first_try_to_the_last_word():
    project = chain()
    search = Search(project, trace(project), 3)
    wrong = 0 if search.bug.line else 1
    assert not search.say(wrong)
    assert not search.say(wrong)
    assert (search.found, search.tries) == (False, [wrong])
    assert search.hint_text == ""
    assert str(search.bug.step.phase) in search.hint()
    for _ in range(HINTS):
        assert search.hint() == search.hint_text
    assert search.hints == HINTS
    assert search.say(search.bug.line)
    assert (search.found, search.score) == (True, "2 tries, 2 hints")
    true = EquationWriter(project).equation(search.true, search.true.steps[search.bug.line])
    assert search.bug.sentence in search.explanation
    assert true.symbols_text in search.explanation
    assert true.value_text in search.explanation


def test_found_at_once():
    search = Search(chain(), trace(chain()), 1)
    search.say(search.bug.line)
    search.say(0)
    assert search.score == "1 try"


def test_a_batch_can_be_falsified_too():
    project = random_project(5, rows=3)
    bug = falsified(project, trace_batch(project, 0), 2)
    assert bug.trace.batch


def test_too_long_a_trace_is_refused(monkeypatch):
    monkeypatch.setattr("core.learning.bug.MOST_LINES", 5)
    with pytest.raises(ExerciseError, match="5 lines are the most"):
        falsified(chain(), trace(chain()), 1)


def test_where_nothing_would_show_that_is_said():
    project = network_of({"x": given_unit("x"), "o": output("o", "relu")}, {("x", "o"): 0.0}, [[0.0, 0.0]])
    with pytest.raises(ExerciseError, match="No line of this trace"):
        falsified(project, trace(project), 1)
