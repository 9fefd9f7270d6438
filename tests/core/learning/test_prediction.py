"""Guesses of sign and size: how they are judged, what they come to together, and what a file holds of them."""

from __future__ import annotations

import json
import math
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.learning.exercise import ExerciseError, Part
from core.learning.prediction import SIZES, Calibration, Guess, Outcome, Prediction, Sign, sign_of, size_of
from core.tracing.steps import Phase
from core.tracing.trace import trace
from core.writing.notation import Notation
from tests.networks import chain, random_project, split

MINUS, ZERO, PLUS = Sign.MINUS, Sign.ZERO, Sign.PLUS


def prediction(part: Part = Part.EVERYTHING, project=None, **options) -> Prediction:
    project = project or chain()
    return Prediction(project, trace(project), part, **options)


def true_guess(value: float) -> Guess:
    """Return the right guess, by the digits of the number as it is written."""
    if value == 0:
        return Guess(ZERO)
    exponent = int(f"{abs(value):.17e}".split("e")[1])  # 3.2e-02 has the exponent −2
    return Guess(PLUS if value > 0 else MINUS, min(5, max(0, exponent + 4)))


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_the_right_guess_is_right_and_no_other_is(value):
    right = true_guess(value)
    for sign in Sign:
        for size in range(len(SIZES)):
            outcome = Outcome(Guess(sign, size), value)
            assert outcome.sign_right == (sign is right.sign)
            if sign is not ZERO:
                assert outcome.size_right == (size == right.size)
                assert outcome.size_near == (abs(size - right.size) <= 1)


def test_the_sizes_cover_every_number_once():
    assert (SIZES[0].low, SIZES[-1].high) == (0, math.inf)
    assert all(below.high == above.low for below, above in pairwise(SIZES))


@pytest.mark.parametrize(
    ("guess", "value", "sign", "size", "near"),
    [
        (Guess(ZERO), 0.0, True, True, True), (Guess(ZERO), -0.0, True, True, True),
        (Guess(ZERO, 5), 0.0, True, True, True), (Guess(PLUS, 0), 0.0, False, True, True),
        (Guess(ZERO), 0.0005, False, True, True), (Guess(ZERO), 0.005, False, False, True),
        (Guess(ZERO), 0.5, False, False, False), (Guess(MINUS, 2), -0.0358, True, True, True),
        (Guess(PLUS, 2), -0.0358, False, True, True), (Guess(MINUS, 4), -0.0358, True, False, False),
        (Guess(PLUS, 5), math.inf, True, True, True), (Guess(PLUS, 5), math.nan, False, False, False),
    ],
)  # fmt: skip
def test_judging(guess, value, sign, size, near):
    outcome = Outcome(guess, value)
    assert (outcome.sign_right, outcome.size_right, outcome.size_near) == (sign, size, near)
    assert outcome.right == (sign and size)


@pytest.mark.parametrize(
    ("guess", "value", "said"),
    [
        (Guess(MINUS, 2), -0.0358, "Sign and size are right."), (Guess(ZERO), 0.0, "Right: it is exactly zero."),
        (Guess(PLUS, 0), 0.0, "It is exactly zero."),
        (Guess(PLUS, 2), -0.0358, "The sign is wrong, it is −; the size is right."),
        (Guess(MINUS, 3), -0.0358, "The sign is right; the size is 0.01–0.1, one size less than you guessed."),
        (Guess(MINUS, 0), -20.0, "The sign is right; the size is above 10, 5 sizes more than you guessed."),
        (Guess(MINUS, 0), math.nan, "It is no number: something before it has become too large."),
    ],
)  # fmt: skip
def test_what_is_said(guess, value, said):
    assert Outcome(guess, value).sentence(Notation()) == said


def test_sizes_are_written_as_numbers_are():
    words = [size.words(Notation()) for size in SIZES]
    assert words == ["below 0.001", "0.001–0.01", "0.01–0.1", "0.1–1", "1–10", "above 10"]
    assert SIZES[1].words(Notation(decimal_comma=True)) == "0,001–0,01"


def test_no_number_has_neither_sign_nor_size():
    assert (sign_of(math.nan), size_of(math.nan)) == (None, None)


def test_the_chain_is_guessed_from_the_first_line_to_the_last():
    guessed = prediction(Part.FORWARD)
    assert (guessed.line, guessed.question, guessed.name) == (0, "s_j", "s_j")
    for size in (4, 3, 4, 3, 4, 4):  # 2, 0.8808, 4.404, 0.9879, 2.9638, 2.9638
        assert guessed.guess(Guess(PLUS, size)).right
    assert (guessed.line, guessed.question, guessed.open_lines) == (None, "", frozenset())
    with pytest.raises(ExerciseError):
        guessed.guess(Guess(PLUS, 1))


def test_the_calibration_counts_by_phase_and_says_to_which_side_one_is_wrong():
    outcomes = [
        (Phase.FORWARD, Outcome(Guess(PLUS, 4), 2.0)), (Phase.FORWARD, Outcome(Guess(PLUS, 5), 2.0)),
        (Phase.BACKWARD, Outcome(Guess(PLUS, 5), -0.0358)), (Phase.BACKWARD, Outcome(Guess(ZERO), 0.0)),
    ]  # fmt: skip
    calibration = Calibration(outcomes)
    assert list(calibration.phases) == [Phase.FORWARD, Phase.BACKWARD]
    forward, backward = calibration.phases.values()
    assert (forward.guesses, forward.signs, forward.sizes, forward.near) == (2, 2, 1, 2)
    assert (backward.guesses, backward.signs, backward.sizes, backward.near) == (2, 1, 1, 1)
    assert calibration.sentence == (
        "Of 4 lines, 3 had the right sign, 2 the right size and 3 at most one size off; "
        "where you were off, you mostly guessed too large."
    )
    assert Calibration([]).sentence == "Nothing was guessed yet."


def test_one_line_is_one_line():
    guessed = prediction(Part.LINE, line=1)
    guessed.guess(Guess(PLUS, 3))
    said = "Of 1 line, 1 had the right sign, 1 the right size and 1 at most one size off."
    assert guessed.calibration.sentence == said


@settings(max_examples=25)
@given(st.integers(0, 10_000), st.lists(st.tuples(st.sampled_from(list(Sign)), st.integers(0, 5)), max_size=12))
def test_what_a_file_holds_is_judged_anew(seed, guesses):
    project = random_project(seed)
    guessed = prediction(project=project)
    for guess in guesses[: len(guessed.lines)]:
        guessed.guess(Guess(*guess))
    again = prediction(project=project)
    again.restore(json.loads(json.dumps(guessed.to_dict())))
    assert again.guesses == guessed.guesses
    assert again.calibration.sentence == guessed.calibration.sentence


@pytest.mark.parametrize("damaged", [{}, {"blanks": 3}, {"blanks": [[1]]}, {"blanks": [["a", "+", 1]]}])
def test_what_cannot_be_read_is_said(damaged):
    with pytest.raises(ExerciseError, match="begins anew"):
        prediction().restore(damaged)


@pytest.mark.parametrize("guess", [["?", 1], ["+", 9], ["+", -1], ["+", "1"], [["+"], 1], ["", 0]])
def test_a_guess_that_is_none_ends_what_is_taken_up(guess):
    guessed = prediction()
    guessed.restore({"blanks": [[0, "+", 4], [1, *guess], [2, "+", 4]]})
    assert guessed.guesses == {0: Guess(PLUS, 4)}


def test_other_names_leave_what_was_guessed():
    guessed, other = prediction(), prediction(project=split())
    guessed.guess(Guess(PLUS, 4))
    again = prediction()
    again.continue_from(guessed)
    assert again.line == 1
    assert again.is_about(trace(chain()))
    assert not other.is_about(trace(chain()))
