"""The batch's trace: every row's own trace, the engine's gradients, and lines that can be worked out again."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core import edits
from core.data.dataset import Dataset
from core.data.split import Split
from core.descent.training import Trainer
from core.errors import NotReadyError
from core.plan import compile_plan
from core.records import DeltaSign
from core.tracing import batch_trace
from core.tracing.batch_trace import MOST_ROWS, is_readable, trace_batch
from core.tracing.ledger import ledger
from core.tracing.paths import LossPaths
from core.tracing.steps import OTHERS, Phase, Quantity, Symbol
from core.tracing.trace import trace
from core.writing.equations import EquationWriter
from core.writing.notation import Notation
from core.writing.sentences import batch_sentence
from tests.core.expressions import evaluate, written
from tests.networks import ALLOWED, chain, random_project, xor_with_skip

OF_THE_BATCH = {Symbol.LOSS, Symbol.WEIGHT_GRADIENT, Symbol.BIAS_GRADIENT}
UPDATES = {Symbol.WEIGHT_UPDATE, Symbol.BIAS_UPDATE, Symbol.NEW_WEIGHT, Symbol.NEW_BIAS}


def with_reduction(project, reduction):
    project.apply(edits.set_training(project, reduction=reduction))
    return project


@pytest.mark.parametrize("reduction", ["mean", "sum"])
@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
@pytest.mark.parametrize("rows", [1, 3, MOST_ROWS + 3])
def test_the_batch_is_the_sum_of_its_rows_own_traces(rule, loss, rows, reduction):
    project = with_reduction(random_project(70, rule, loss, rows=rows), reduction)
    singles = [trace(project, row) for row in range(rows)]
    traced = trace_batch(project, rows - 1)
    assert (traced.sample, traced.batch, traced.complete) == (rows - 1, rows, True)
    for quantity in singles[0].values:
        if quantity.symbol in UPDATES:
            continue
        if quantity.symbol in OF_THE_BATCH:
            total = 0.0
            for single in singles:
                total += single.values[quantity]
            assert traced.values[quantity] == (total / rows if reduction == "mean" else total)
        else:
            assert traced.values[quantity] == singles[-1].values[quantity]


@pytest.mark.parametrize("rows", [1, 4, MOST_ROWS])
def test_every_row_has_the_lines_of_its_own_trace(rows):
    project = random_project(71, "tanh", rows=rows)
    traced = trace_batch(project, 0)
    assert traced.spelled_out
    for row in range(rows):
        single = trace(project, row)
        for step in single.steps[: single.phase_end(Phase.GRADIENTS)]:
            name = None if row == 0 and step.kind not in OF_THE_BATCH else row
            line = traced.steps[traced.written_at[step.writes._replace(sample=name)]]
            assert (line.phase, line.kind, line.value) == (step.phase, step.kind, step.value)
            assert [read[:2] for read in line.reads] == [read[:2] for read in step.reads]
            assert traced.cache_number.get(line.writes) == single.cache_number.get(step.writes)


@pytest.mark.parametrize("reduction", ["mean", "sum"])
@pytest.mark.parametrize("seed", range(4))
def test_the_new_weights_are_those_of_one_iteration_of_training(seed, reduction):
    project = with_reduction(random_project(seed, "sigmoid", size=12, rows=11), reduction)
    plan = compile_plan(project.network)
    trainer = Trainer(plan, plan.parameters(project.network), *project.samples(), project.training)
    after = trainer.advance(1).parameters
    traced = trace_batch(project, 3)
    ours = [traced.values[Quantity(Symbol.NEW_WEIGHT, pair)] for pair in plan.edges]
    assert ours == pytest.approx(after.weights.tolist(), rel=1e-14, abs=1e-15)
    biased = np.flatnonzero(plan.has_bias)
    ours = [traced.values[Quantity(Symbol.NEW_BIAS, plan.units[u])] for u in biased]
    assert ours == pytest.approx(after.biases[biased].tolist(), rel=1e-14, abs=1e-15)


@pytest.mark.parametrize("rows", [1, 3, MOST_ROWS + 1])
@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_every_number_is_written_once_and_read_only_when_it_is_known(rule, loss, rows):
    traced = trace_batch(random_project(72, rule, loss, rows=rows))
    known = set(traced.given)
    for step in traced.steps:
        assert set(step.reads) <= known, step
        assert step.writes not in known, step
        known.add(step.writes)
    assert known == set(traced.values)
    order = [list(Phase).index(step.phase) for step in traced.steps]
    assert order == sorted(order)


@pytest.mark.parametrize("reduction", ["mean", "sum"])
@pytest.mark.parametrize("rows", [1, 3, MOST_ROWS + 1])
def test_the_numbers_come_to_the_value(rows, reduction):
    project = with_reduction(random_project(73, "softmax", "categorical_cross_entropy", rows=rows), reduction)
    for digits, slack in ((17, 1e-9), (4, 1e-12)):
        traced, writer = trace_batch(project, rows - 1), EquationWriter(project, Notation(digits))
        for step in traced.steps:
            equation = writer.equation(traced, step)
            reach, shown = evaluate(equation.numbers_text, digits), written(equation.value_text, digits)
            assert reach.reaches(shown, slack=slack * abs(step.value) + 1e-12), equation


@pytest.mark.parametrize("rows", [3, MOST_ROWS + 1])
def test_the_sign_of_delta_changes_no_gradient(rows):
    project = random_project(76, "tanh", rows=rows)
    plus = trace_batch(project, 1)
    project.apply(edits.set_delta_sign(project, DeltaSign.MINUS))
    minus, writer = trace_batch(project, 1), EquationWriter(project, Notation(17))
    for quantity, value in minus.values.items():
        turned = quantity.symbol is Symbol.DELTA
        assert value == (-plus.values[quantity] if turned else plus.values[quantity])
    for step in minus.steps:
        assert evaluate(writer.equation(minus, step).numbers_text).low == pytest.approx(step.value, rel=1e-9, abs=1e-12)


def test_a_small_batch_reads_row_by_row():
    project = chain()
    rows = Dataset(project.dataset.columns, np.array([[1.0, 3.0], [2.0, 1.0]]))
    project.apply(edits.set_data(project, "Type", rows))
    traced, writer = trace_batch(project), EquationWriter(project)
    shown = [writer.equation(traced, step) for step in traced.steps]
    lines = [f"{e.symbols_text} = {e.numbers_text} = {e.value_text}" for e in shown]
    assert "s^{(2)}_j = w_{x_i→j}·x_i^{(2)} = 2·2 = 4" in lines
    assert "E^{(2)} = ½·(ŷ^{(2)}_o − y^{(2)}_o)^2 = ½·(2.978 − 1)^2 = 1.956" in lines
    assert "C_1 = ∂E^{(1)}/∂s_o = ŷ_o − y_o = 2.96376 − 3 = −0.03624" in lines
    assert "E = (E^{(1)} + E^{(2)})/2 = (0.0006568 + 1.956)/2 = 0.9785" in lines
    assert "C^{(2)}_3 = ∂s^{(2)}_k/∂s^{(2)}_j = w_{j→k}·σ′(s^{(2)}_j) = 5·0.01766 = 0.08831" in lines
    assert "∂E^{(2)}/∂w_{k→o} = δ^{(2)}_o·z^{(2)}_k = 1.978·0.9927 = 1.964" in lines
    assert (
        "∂E/∂w_{k→o} = (∂E^{(1)}/∂w_{k→o} + ∂E^{(2)}/∂w_{k→o})/2 = (−0.03580 + 1.964)/2 = 0.9639" in lines
    )
    sentences = [e.sentence for e in shown]
    assert "Row 2: j takes its one input times the edge's weight." in sentences
    assert "The gradient of the batch: the mean of what its 2 rows contribute." in sentences
    assert batch_sentence(traced) == "The batch is all 2 rows of the data; without a mark is row 1."


def test_ledger_and_paths_are_those_of_the_stepped_row():
    project = random_project(75, rows=3, size=12)
    single, traced = trace(project, 1), trace_batch(project, 1)
    ours, its = ledger(traced), ledger(single)
    assert [(line.number, line.quantity) for line in ours.lines] == [(line.number, line.quantity) for line in its.lines]
    assert (ours.with_cache, ours.by_paths) == (its.with_cache, its.by_paths)
    for pair in project.network.edges:
        paths = LossPaths(traced, pair)
        added = sum(path.product for path in paths.largest(paths.count))
        assert added == pytest.approx(single.values[Quantity(Symbol.WEIGHT_GRADIENT, pair)], rel=1e-9, abs=1e-15)
        assert traced.values[paths.total] == single.values[Quantity(Symbol.WEIGHT_GRADIENT, pair)]


def test_a_batch_too_large_to_read_says_so_and_still_adds_up():
    project = random_project(74, rows=40)
    traced, writer = trace_batch(project, 5), EquationWriter(project)
    assert not traced.spelled_out
    assert {step.writes.sample for step in traced.steps} == {None, 5, OTHERS}
    (rest,) = [s for s in traced.steps if s.writes == Quantity(Symbol.LOSS, None, OTHERS)]
    singles = [trace(project, row).values[Quantity(Symbol.LOSS)] for row in range(40) if row != 5]
    assert rest.value == pytest.approx(sum(singles), rel=1e-14)
    equation = writer.equation(traced, rest)
    assert equation.symbols_text == "E^{others} = the sum over the other 39 rows"
    assert equation.sentence == "The other 39 rows together; their own lines are not written out."
    assert "Only row 6 is written out" in batch_sentence(traced)
    mean = traced.steps[traced.written_at[Quantity(Symbol.LOSS)]]
    assert writer.equation(traced, mean).symbols_text == "E = (E^{(6)} + E^{others})/40"


def test_a_large_network_is_summed_up_even_with_few_rows(monkeypatch):
    project = xor_with_skip()
    plan = compile_plan(project.network)
    assert is_readable(plan, 4)
    monkeypatch.setattr(batch_trace, "_MOST_NUMBERS", 30)
    assert not is_readable(plan, 4)
    assert not trace_batch(project).spelled_out


def test_what_cannot_be_stepped_as_a_batch_says_why(monkeypatch):
    project = xor_with_skip()
    with pytest.raises(NotReadyError, match="There is no row 9"):
        trace_batch(project, 8)
    monkeypatch.setattr(batch_trace, "_LARGEST", 30)
    with pytest.raises(NotReadyError, match="A batch of 4 rows is too large to step"):
        trace_batch(project)
    project.apply(edits.set_value(project, 2, "o", None))
    with pytest.raises(NotReadyError, match="Row 3 of the data has no target y for o"):
        trace_batch(project)


# Rows held out for validation


def held_out(project, *rows):
    project.apply(edits.set_data(project, "Hold out", replace(project.dataset, split=Split(rows=rows))))
    return project


def learned_alone(project, *rows):
    """The same project without these rows, by an edit of its own."""
    project.apply(edits.set_data(project, "Delete", project.dataset.without_rows(rows)))
    return project


@pytest.mark.parametrize("reduction", ["mean", "sum"])
@pytest.mark.parametrize("rows", [5, MOST_ROWS + 6])
def test_rows_held_out_are_not_in_the_batch(rows, reduction):
    whole, kept = (with_reduction(random_project(77, "tanh", rows=rows), reduction) for _ in range(2))
    traced = trace_batch(held_out(whole, 1, 3), 4)
    alone = trace_batch(learned_alone(kept, 1, 3), 2)  # row 5, of which the third is left
    assert (traced.sample, traced.batch, traced.held_out) == (4, rows - 2, 2)
    row_of = {None: None, OTHERS: OTHERS} | dict(enumerate(r for r in range(rows) if r not in (1, 3)))
    assert [(step.value, step.writes) for step in traced.steps] == [
        (step.value, step.writes._replace(sample=row_of[step.writes.sample])) for step in alone.steps
    ]
    for project, lines in ((whole, traced), (kept, alone)):
        writer = EquationWriter(project, Notation(4))
        for step in lines.steps:
            if step.reduces:
                equation = writer.equation(lines, step)
                shown = written(equation.value_text, 4)
                assert evaluate(equation.numbers_text, 4).reaches(shown, slack=1e-12), equation.numbers_text


@pytest.mark.parametrize("reduction", ["mean", "sum"])
def test_with_rows_held_out_the_new_weights_are_those_of_training(reduction):
    project = held_out(with_reduction(random_project(5, "sigmoid", size=12, rows=11), reduction), 0, 7)
    plan = compile_plan(project.network)
    trainer = Trainer(plan, plan.parameters(project.network), *project.training_samples(), project.training)
    after, traced = trainer.advance(1).parameters, trace_batch(project, 3)
    ours = [traced.values[Quantity(Symbol.NEW_WEIGHT, pair)] for pair in plan.edges]
    assert ours == pytest.approx(after.weights.tolist(), rel=1e-14, abs=1e-15)


def test_a_row_that_is_held_out_is_in_no_batch_and_can_be_stepped_alone():
    project = held_out(random_project(78, rows=3), 1)
    with pytest.raises(NotReadyError, match="Row 2 is held out for validation"):
        trace_batch(project, 1)
    assert trace(project, 1).complete
    said = batch_sentence(trace_batch(project, 2))
    assert said == "The batch is the 2 rows learned from, without the 1 held out; without a mark is row 3."
