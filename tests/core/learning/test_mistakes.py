"""Every classic mistake is recognised by the number that it gives, and no right answer is ever called one."""

from __future__ import annotations

import math

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core import edits
from core.learning.exercise import Exercise, Part
from core.learning.judge import agrees
from core.learning.mistakes import MISTAKES, Recogniser
from core.learning.worked import Reworked
from core.project import Project
from core.records import Edge, UnitId
from core.tracing.steps import Quantity, Step, Symbol, Trace
from core.tracing.trace import trace
from tests.networks import ALLOWED, chain, edge, hidden, network_of, output, random_project, split, with_minus
from tests.networks import given as given_unit


def sigmoid(s: float) -> float:
    return 1 / (1 + math.exp(-s))


# The split network by hand: x 1, w 2; 4, 6; 5, 3; target 8.
Z_I = sigmoid(2)
Z_J, Z_K = sigmoid(4 * Z_I), sigmoid(6 * Z_I)
OUT = 5 * Z_J + 3 * Z_K
ERROR = OUT - 8
D_J, D_K = ERROR * 5 * Z_J * (1 - Z_J), ERROR * 3 * Z_K * (1 - Z_K)
SLOPE_I, SLOPE_X = Z_I * (1 - Z_I), sigmoid(1) * (1 - sigmoid(1))
D_I = (4 * D_J + 6 * D_K) * SLOPE_I
NAMES = {"x": UnitId("x"), "i": UnitId("i"), "j": UnitId("j"), "k": UnitId("k"), "o": UnitId("o")}


def line_of(traced: Trace, symbol: Symbol, owner: object) -> Step:
    return traced.steps[traced.written_at[Quantity(symbol, owner)]]  # type: ignore[arg-type]


def told(project: Project, symbol: Symbol, owner: object, answer: float) -> tuple[str, str]:
    traced = trace(project)
    exercise = Exercise(project, traced, Part.EVERYTHING)
    verdict = exercise.examiner.judge(line_of(traced, symbol, owner), answer)
    return verdict.mistake, verdict.sentence


@pytest.mark.parametrize(
    ("name", "symbol", "owner", "answer", "said"),
    [
        ("forgot_slope", Symbol.DELTA, "i", 4 * D_J + 6 * D_K, "the slope σ′(s_i) is left out"),
        ("forgot_slope", Symbol.CACHE, edge("i", "j"), 4.0, "σ′(s_i) is left out"),
        ("slope_of_activation", Symbol.DELTA, "j", ERROR * 5 * sigmoid(Z_J) * (1 - sigmoid(Z_J)), "taken at z"),
        ("slope_of_activation", Symbol.SLOPE, "i", sigmoid(Z_I) * (1 - sigmoid(Z_I)), "where it belongs at s"),
        ("slope_of_input", Symbol.DELTA, "x", 2 * D_I * SLOPE_X, "a slope for x_i, which squashes nothing"),
        ("slope_of_input", Symbol.CACHE, edge("x", "i"), 2 * SLOPE_X, "a slope for x_i"),
        ("missed_branch", Symbol.DELTA, "i", 6 * D_K * SLOPE_I, "what comes back from j is left out"),
        ("missed_branch", Symbol.DELTA, "i", 4 * D_J * SLOPE_I, "what comes back from k is left out"),
        ("missed_input", Symbol.PREACTIVATION, "o", 3 * Z_K, "the input from j is left out"),
        ("wrong_sign", Symbol.DELTA, "o", 8 - OUT, "the sign is turned"),
        ("wrong_half", Symbol.LOSS, None, ERROR**2, "the ½ of the loss is left out"),
        ("wrong_half", Symbol.DELTA, "o", 2 * ERROR, "it is doubled"),
        ("swapped_ends", Symbol.WEIGHT_GRADIENT, edge("j", "o"), D_J * OUT, "δ of j is multiplied by the activation"),
        ("forgot_rate", Symbol.WEIGHT_UPDATE, edge("j", "o"), -ERROR * Z_J, "η is left out"),
        ("forgot_rate", Symbol.NEW_WEIGHT, edge("j", "o"), 5 - ERROR * Z_J, "η is left out"),
        ("ascent", Symbol.WEIGHT_UPDATE, edge("j", "o"), 0.01 * ERROR * Z_J, "goes up the gradient"),
        ("ascent", Symbol.NEW_WEIGHT, edge("j", "o"), 5 + 0.01 * ERROR * Z_J, "goes up the gradient"),
        ("no_activation", Symbol.ACTIVATION, "j", 4 * Z_I, "σ is not applied to s_j"),
        ("no_activation", Symbol.ACTIVATION, "o", sigmoid(OUT), "o passes its sum on as it is"),
        ("rounded_early", Symbol.PREACTIVATION, "j", 4 * 0.881, "rounded to 3 decimals"),
        ("rounded_early", Symbol.PREACTIVATION, "k", 6 * 0.9, "rounded to 1 decimal:"),
        ("copied", Symbol.ACTIVATION, "k", Z_J, "you take z_j, where z_k is asked for"),
    ],
)  # fmt: skip
def test_a_mistake_on_the_split_network_is_named(name, symbol, owner, answer, said):
    mistake, sentence = told(split(), symbol, owner, answer)
    assert mistake == name, sentence
    assert said in sentence


def test_a_missing_bias_is_named():
    units = {"x": given_unit("x"), "o": output("o", bias=0.7)}
    mistake, sentence = told(network_of(units, {("x", "o"): 2.0}, [[1.5, 1]]), Symbol.PREACTIVATION, "o", 3.0)
    assert (mistake, "the bias b_o is left out" in sentence) == ("missing_bias", True)


def test_using_only_one_of_three_inputs_is_named():
    units = {name: given_unit(name) for name in "abc"} | {"o": output("o")}
    project = network_of(units, {("a", "o"): 2.0, ("b", "o"): 0.3, ("c", "o"): -0.7}, [[1.5, 1, 2, 1]])
    mistake, sentence = told(project, Symbol.PREACTIVATION, "o", 3.0)
    assert (mistake, "only the input from a is used" in sentence) == ("only_one_input", True)


def test_an_updated_weight_in_the_place_of_the_old_one_is_named():
    project = split()
    project.apply(edits.set_training(project, learning_rate=3.0))
    new = 5 - 3 * ERROR * Z_J
    mistake, sentence = told(project, Symbol.DELTA, "j", ERROR * new * Z_J * (1 - Z_J))
    assert (mistake, "all weights move at once" in sentence) == ("already_updated", True)


def test_the_signs_follow_the_document():
    assert told(with_minus(split()), Symbol.DELTA, "o", ERROR)[0] == "wrong_sign"
    assert told(with_minus(split()), Symbol.WEIGHT_GRADIENT, edge("j", "o"), D_J * OUT)[0] == "swapped_ends"


def test_where_two_mistakes_give_the_same_number_neither_is_named():
    units = {"x": given_unit("x"), "j": hidden("j"), "k": hidden("k"), "o": output("o")}
    twins = network_of(units, {("x", "j"): 1.0, ("x", "k"): 1.0, ("j", "o"): 2.0, ("k", "o"): 2.0}, [[1, 9]])
    mistake, sentence = told(twins, Symbol.PREACTIVATION, "o", 2 * sigmoid(1))
    assert (mistake, sentence) == ("", "Not right yet."), "was it j or k that was left out?"


def test_a_number_that_no_mistake_gives_is_just_not_right():
    assert told(split(), Symbol.DELTA, "i", 0.1234) == ("", "Not right yet.")


PROJECTS = st.builds(
    lambda seed, pair, size: random_project(seed, *pair, size=size),
    st.integers(0, 500), st.sampled_from(ALLOWED), st.integers(4, 8),
)  # fmt: skip


@given(PROJECTS)
@example(random_project(437, "gaussian", "half_squared_error", size=7))  # it has a number that 8 decimals make 0 of
@settings(max_examples=25, deadline=None)
def test_no_right_answer_is_ever_called_a_mistake(project):
    traced = trace(project)
    exercise, rounded = Exercise(project, traced, Part.EVERYTHING), Reworked(project, traced).rounded(4)
    for step in traced.steps:
        if math.isfinite(step.value):
            assert exercise.examiner.judge(step, step.value).right
            typed = exercise.examiner.judge(step, float(f"{step.value:.8g}"))  # 8 digits, of tiny numbers, too
            assert (typed.right, typed.mistake) == (True, "")
        if step.writes in rounded:
            assert exercise.examiner.judge(step, rounded[step.writes]).right


@given(PROJECTS)
@settings(max_examples=6, deadline=None)
def test_a_mistake_that_alone_gives_its_number_is_named_and_no_other_is(project):
    traced = trace(project)
    recogniser = Recogniser(project, traced)
    for step in traced.steps:
        slips = list(recogniser.slips(step))
        for mistake, slip in slips:
            alike = [other for other in slips if agrees(slip.value, other[1].value)]
            known = recogniser.recognise(step, slip.value, 4)
            if agrees(slip.value, step.value):
                assert known is None
            elif len({other.sentence for _, other in alike}) == 1:
                assert known is not None
                assert known[0].name == mistake.name
            else:
                assert known is None


def test_every_mistake_is_met_somewhere():
    """Over enough networks each record gives a number that nothing else gives."""
    met = set()
    for seed in range(4):
        for loss in ("half_squared_error", "squared_error"):
            project = random_project(seed, "sigmoid", loss, size=7)
            project.apply(edits.set_training(project, learning_rate=0.9))
            traced = trace(project)
            recogniser = Recogniser(project, traced)
            for step in traced.steps:
                known = (recogniser.recognise(step, slip.value, 4) for _, slip in recogniser.slips(step))
                met |= {found[0].name for found in known if found is not None}
    assert met == {mistake.name for mistake in MISTAKES}


def test_a_frozen_weight_moves_by_nothing_and_confuses_nobody():
    project = chain()
    project.apply(project.change("Freeze", {edge("k", "o"): Edge(3.0, True)}))
    assert told(project, Symbol.WEIGHT_UPDATE, edge("k", "o"), 0.5) == ("", "Not right yet.")
