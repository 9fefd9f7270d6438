"""Each line of an update comes to its value, and they all come to what the engines make of the first update."""

from __future__ import annotations

import math

import numpy as np
import pytest
from matplotlib.mathtext import MathTextParser

from core import edits, engine
from core.engine.job import Job, State
from core.engine.kernels.compiled import Compiled
from core.engine.levels import Levels
from core.formulae.optimizers import OPTIMIZERS
from core.plan import compile_plan
from core.records import UnitId
from core.tracing.batch_trace import trace_batch
from core.tracing.lines import parameters_of
from core.tracing.steps import Phase, Quantity, Symbol
from core.tracing.trace import trace
from core.writing.equations import EquationWriter
from core.writing.notation import Notation
from core.writing.pieces import joined
from core.writing.sentences import sentence
from core.writing.symbols import Names
from tests.core.expressions import evaluate, written
from tests.networks import chain, edge, random_project

WAYS = {
    "nothing added": {},
    "decay": {"l1": 0.01, "l2": 0.1},
    "clipped": {"clip_norm": 0.01},
    "hardly clipped": {"clip_norm": 1e9},
    "everything": {"l1": 0.01, "l2": 0.1, "clip_norm": 0.01, "schedule": "cosine", "warm_up": 4},
}
CASES = [
    *((name, way) for name in OPTIMIZERS for way in ("nothing added", "everything")),
    *(("gradient_descent", way) for way in WAYS if way not in ("nothing added", "everything")),
    ("adamw", "decay"),
]


def project_of(optimizer, way, seed=60):
    project = random_project(seed, odd=True, size=7)
    project.apply(edits.set_training(project, optimizer=optimizer, **WAYS[way]))
    return project


def updates(project, digits=17, batch=False):
    traced = trace_batch(project) if batch else trace(project)
    writer = EquationWriter(project, Notation(digits))
    return traced, [(s, writer.equation(traced, s)) for s in traced.steps if s.phase is Phase.UPDATE]


@pytest.mark.parametrize(("optimizer", "way"), CASES)
def test_the_numbers_come_to_the_value(optimizer, way):
    for step, equation in updates(project_of(optimizer, way))[1]:
        assert evaluate(equation.numbers_text).low == pytest.approx(step.value, rel=1e-9, abs=1e-15), equation
        assert written(equation.value_text, 17).low == step.value


@pytest.mark.parametrize("digits", [2, 4])
@pytest.mark.parametrize(("optimizer", "way"), CASES)
def test_rounded_numbers_are_consistent_with_the_rounded_value(optimizer, way, digits):
    if digits == 2 and optimizer.startswith("adam"):
        digits = 5  # to two digits 1 − 0.999 is nothing
    for step, equation in updates(project_of(optimizer, way), digits)[1]:
        reach = evaluate(equation.numbers_text, digits)
        shown = written(equation.value_text, digits)
        assert reach.reaches(shown, slack=1e-12 * abs(step.value)), f"{equation.numbers_text} = {equation.value_text}"


@pytest.mark.parametrize(("optimizer", "way"), CASES)
def test_a_line_shows_every_quantity_that_it_reads_and_can_be_typeset(optimizer, way):
    project = project_of(optimizer, way)
    traced, shown = updates(project, 4)
    writer, parser = EquationWriter(project), MathTextParser("path")
    for step, equation in shown:
        text = joined(equation.symbols)
        assert all(writer.symbol(traced, quantity).text in text for quantity in step.reads), (step, text)
        assert len(equation.symbols) == len(equation.numbers)
        for symbol, number in zip(equation.symbols, equation.numbers, strict=True):
            assert symbol.quantity == number.quantity
        for side in (equation.left, equation.symbols, equation.numbers):
            parser.parse(f"${''.join(piece.tex for piece in side)}$")


@pytest.mark.parametrize("kind", [Compiled, Levels])
@pytest.mark.parametrize("batch", [False, True])
@pytest.mark.parametrize(("optimizer", "way"), CASES)
def test_the_engines_first_update_is_the_traces(optimizer, way, batch, kind):
    project = project_of(optimizer, way)
    engine.prepare()
    traced, _ = updates(project, batch=batch)
    plan, (inputs, targets) = compile_plan(project.network), project.samples()
    rows = slice(None) if batch else slice(0, 1)
    training = project.training
    job = Job(
        plan, inputs[rows], targets[rows], training.loss, training.reduction == "mean", training.rates,
        training.descent, len(inputs[rows]),
    )  # fmt: skip
    state = State.starting_from(plan.parameters(project.network))
    kind(job).train(state, 1, None, -math.inf, np.zeros(1, np.uint8))
    for parameter in parameters_of(plan):
        at = parameter.place
        new = traced.values[Quantity(parameter.symbols.new, parameter.owner)]
        assert new == pytest.approx(state.parameter[at], rel=1e-12, abs=1e-12)
        for row, symbol in enumerate((Symbol.NEW_MEAN, Symbol.NEW_SQUARE)):
            kept = traced.values.get(Quantity(symbol, parameter.owner))
            assert kept is None or kept == pytest.approx(state.memory[row, at], rel=1e-10, abs=1e-15)


def test_plain_descent_has_two_lines_for_each_weight_and_nothing_else_is_given():
    traced, shown = updates(chain())
    assert [step.kind for step, _ in shown] == [Symbol.WEIGHT_UPDATE, Symbol.NEW_WEIGHT] * 3
    assert {quantity.symbol for quantity in traced.given if quantity.owner is None} == {Symbol.LEARNING_RATE}


def test_adam_reads_as_in_the_paper():
    project = chain()
    project.apply(edits.set_training(project, optimizer="adam"))
    lines = [f"{equation.symbols_text} = {equation.numbers_text}" for _, equation in updates(project, 4)[1]]
    assert lines[:4] == [
        "m^new_{k→o} = β₁·m_{k→o} + (1 − β₁)·∂E/∂w_{k→o} = 0.9·0 + (1 − 0.9)·(−0.03580)",
        "v^new_{k→o} = β₂·v_{k→o} + (1 − β₂)·(∂E/∂w_{k→o})^2 = 0.999·0 + (1 − 0.999)·(−0.03580)^2",
        "Δw_{k→o} = −η·m^new_{k→o}/(1 − β₁)/(√(v^new_{k→o}/(1 − β₂)) + ε)"
        " = −0.1·(−0.003580)/(1 − 0.9)/(√(1.282e−6/(1 − 0.999)) + 1e−8)",
        "w^new_{k→o} = w_{k→o} + Δw_{k→o} = 3 + 0.1000",
    ]


def test_sentences_say_what_is_kept_and_where_it_begins():
    project = project_of("adamw", "everything")
    names = Names(project)
    said = {step.kind: sentence(names, step) for step, _ in updates(project)[1] if step.reads}
    assert "Before the first update m is 0." in said[Symbol.NEW_MEAN]
    assert "squares" in said[Symbol.NEW_SQUARE]
    assert "scaled down by κ" in said[Symbol.CLIP_FACTOR]
    assert "raised to t" in said[Symbol.WEIGHT_UPDATE]
    assert "η is that of the first epoch" in said[Symbol.WEIGHT_UPDATE]
    assert "λ₂" not in said[Symbol.ADDED_GRADIENT]  # it is decoupled
    project.apply(edits.set_training(project, clip_norm=1e9))
    unclipped = next(step for step, _ in updates(project)[1] if step.kind is Symbol.CLIP_FACTOR)
    assert unclipped.value == 1
    assert sentence(Names(project), unclipped).endswith("κ is 1.")


def test_rprop_says_what_becomes_of_its_step_later():
    project = chain()
    project.apply(edits.set_training(project, optimizer="rprop", optimizer_options={"grow": 1.5}))
    equation = updates(project, 4)[1][0][1]
    assert equation.symbols_text == "d^new_{k→o} = η"
    assert "it grows by 1.5 while the gradient keeps its sign" in equation.sentence


def test_a_frozen_weight_is_not_in_the_norm_and_gets_no_lines_but_its_own():
    project = chain()
    project.apply(edits.set_training(project, optimizer="momentum", clip_norm=1.0, l2=0.1))
    project.apply(edits.edit_edges(project, [edge("k", "o")], "Freeze", frozen=True))
    traced, shown = updates(project)
    norm = next(step for step, _ in shown if step.kind is Symbol.GRADIENT_NORM)
    assert {quantity.owner for quantity in norm.reads} == {edge("j", "k"), edge("x", "j")}
    kinds = [step.kind for step, _ in shown if step.writes.owner == edge("k", "o")]
    assert kinds == [Symbol.WEIGHT_UPDATE, Symbol.NEW_WEIGHT]
    assert traced.values[Quantity(Symbol.WEIGHT_UPDATE, edge("k", "o"))] == 0
    assert UnitId("o") not in {quantity.owner for quantity in traced.given if quantity.symbol is Symbol.MEAN}
