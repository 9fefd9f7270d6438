"""An exercise from its first blank to its last, with hints, wrong turns and a pause."""

from __future__ import annotations

import json
import math

import pytest

from core.learning.examiner import HINTS
from core.learning.exercise import Exercise, ExerciseError, Part, blanks_of
from core.learning.expression import ExpressionError
from core.learning.judge import Match
from core.tracing.steps import Phase, Symbol
from core.tracing.trace import trace
from tests.networks import chain, network_of, output, split
from tests.networks import given as given_unit


def exercise(part: Part = Part.EVERYTHING, project=None, **options) -> Exercise:
    project = project or chain()
    return Exercise(project, trace(project), part, **options)


def right(asked: Exercise, text: str) -> bool:
    verdict = asked.answer(text)
    return verdict is not None and verdict.right


NOTEBOOK = [
    ("x_i*w_in", 2.0), ("0.8808", 0.8808), ("sigmoid(2)*5", 4.404), ("0.9879", 0.9879), ("w_k*z_k", 2.9638),
    ("2.9638", 2.9638), ("0.5*(y_hat - y)**2", 0.0007), ("ŷ - y", -0.0362), ("-0.0362", -0.0362),
    ("sigmoid_derivative(s_k)", 0.0119),
    ("0.0358", 0.0358), ("C1*C2", -0.0013), ("σ′(s_j)", 0.105), ("0.5250", 0.525),
]  # fmt: skip


def test_the_chain_of_the_notebook_is_filled_in_by_number_and_by_expression():
    done, checked = exercise(), exercise()
    checked.deferred = True
    for blank, (text, printed) in zip(checked.blanks, NOTEBOOK, strict=False):
        assert right(done, text), text
        assert checked.answer(text) is None
        assert blank.value == pytest.approx(printed, abs=5e-5)
        assert checked.check() == 0, text
    for each in (done, checked):
        assert (each.at, each.at_once) == (len(NOTEBOOK),) * 2


@pytest.mark.parametrize(
    ("part", "kept"),
    [
        (Part.FORWARD, lambda step: step.phase is Phase.FORWARD), (Part.LOSS, lambda step: step.phase is Phase.LOSS),
        (Part.BACKWARD, lambda step: step.phase is Phase.BACKWARD),
        (Part.CACHE, lambda step: step.kind is Symbol.CACHE),
        (Part.DELTAS, lambda step: step.kind is Symbol.DELTA),
        (Part.UPDATES, lambda step: step.phase is Phase.UPDATE),
        (Part.GRADIENTS, lambda step: step.phase is Phase.GRADIENTS), (Part.EVERYTHING, lambda step: True),
    ],
)  # fmt: skip
def test_what_is_blank(part, kept):
    traced = trace(split())
    assert [traced.steps[line] for line in blanks_of(traced, part)] == [step for step in traced.steps if kept(step)]


def test_one_line_alone():
    alone = exercise(Part.LINE, line=3)
    assert [blank.line for blank in alone.blanks] == [3]
    assert right(alone, "0.9879")
    assert (alone.blank, alone.step) == (None, None)
    with pytest.raises(ExerciseError, match="filled in already"):
        alone.answer("1")


@pytest.mark.parametrize("line", [None, -1, 999])
def test_a_line_that_there_is_not(line):
    with pytest.raises(ExerciseError, match="no line of that kind"):
        exercise(Part.LINE, line=line)


def test_without_a_target_there_are_no_deltas():
    project = network_of({"x": given_unit("x"), "o": output("o")}, {("x", "o"): 1.0}, [[1, None]])
    with pytest.raises(ExerciseError, match="no target y"):
        exercise(Part.DELTAS, project)


def test_a_rounded_chain_is_right_and_the_verdict_says_which_one():
    done = exercise(project=split())
    for text in ("2", "0.8808", "3.5232", "0.9713", "5.2848", "0.9950", "7.8415"):
        assert right(done, text)
    traced = trace(split())
    step = traced.steps[6]
    assert done.examiner.judge(step, 7.8415).match is Match.ROUNDED
    assert "rounded to 4 decimals" in done.examiner.judge(step, 7.8415).sentence
    assert done.examiner.judge(step, step.value).match is Match.EXACT


def test_what_cannot_be_worked_out_is_no_try():
    done = exercise()
    for text in ("", "9**9**9", "z_j", "foo", "1/0"):
        with pytest.raises(ExpressionError):
            done.answer(text)
    assert done.blank is not None
    assert (done.at, done.blank.tries, done.blank.verdict) == (0, [], None)


def test_a_wrong_answer_stays_at_the_blank_and_ends_the_streak():
    done = exercise()
    done.answer("2")
    assert (right(done, "2"), done.at) == (False, 1)
    done.answer("0.8808")
    assert (done.at, done.at_once, done.done) == (2, 1, 2)


def test_hints_come_in_steps_and_the_last_gives_the_value_away():
    done = exercise()
    done.answer("2")
    hints = [done.hint() for _ in range(HINTS)]
    in_words = "j sends its preactivation through sigmoid."
    assert hints == [in_words, "z_j = σ(s_j)", "z_j = 1/(1 + exp(−2))", "z_j = 0.8808"]
    assert (done.at, done.done, done.at_once) == (2, 2, 1)


def test_decimals_are_asked_for():
    assert not right(exercise(Part.LINE, line=1, decimals=6), "0.8808")
    assert right(exercise(Part.LINE, line=1, decimals=6), "0.880797")


def test_it_is_taken_up_where_it_was_left_and_judged_anew():
    done = exercise()
    for text in ("2", "2", "0.8808"):
        done.answer(text)
    for _ in range(HINTS):
        done.hint()
    kept = json.loads(json.dumps(done.to_dict()))
    again = exercise()
    again.restore(kept)
    assert (again.at, again.done, again.at_once) == (done.at, done.done, done.at_once) == (3, 3, 1)
    assert [blank.tries for blank in again.blanks] == [blank.tries for blank in done.blanks]
    kept["blanks"][0][1] = ["3"]
    cheated = exercise()
    cheated.restore(kept)
    assert cheated.at == 0, "what was typed is judged, and nothing that is stored"


@pytest.mark.parametrize("blanks", [None, 3, [1], [["a", [], 0]], [[0, 3, 0]]])
def test_a_damaged_record_is_refused_in_a_sentence(blanks):
    fresh = exercise()
    with pytest.raises(ExerciseError, match="begins anew"):
        fresh.restore({"blanks": blanks})
    assert fresh.at == 0


def test_checked_on_request_a_learner_goes_on_with_their_own_numbers():
    done = exercise(Part.FORWARD)
    done.deferred = True
    assert done.answer("3") is None
    for text in ("σ(s_j)", "5·z_j", "0.9879", "w_k*z_k", "z_o = s_o"):
        assert done.answer(text) is None
    own, next_one = done.blanks[0].value, done.blanks[1].value
    assert (own, next_one) == (3.0, pytest.approx(1 / (1 + math.exp(-3)))), "the learner's own number, wrong as it is"
    assert (done.at, done.done, done.pending) == (6, 0, 6)
    assert (done.check(), done.pending) == (3, 0)
    assert [blank.right for blank in done.blanks] == [False, False, False, True, True, True]
    assert done.at == 0
    assert done.answer("2") is None
    assert done.check() == 0
    assert done.at == 1
