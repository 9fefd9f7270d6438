"""The examiner: questions, verdicts and hints for the lines of one trace."""

from __future__ import annotations

import pytest

from core.learning.examiner import HINTS, Examiner
from core.learning.judge import Match
from core.tracing.trace import trace
from core.writing.notation import LETTERS, Notation
from tests.networks import chain, split


def examiner(project=None, **options):
    project = project or chain()
    return Examiner(project, trace(project), **options), trace(project).steps


def test_a_question_says_what_is_meant_and_not_how_it_is_worked_out():
    asked, steps = examiner()
    questions = [asked.question(steps[line]) for line in (0, 5, 7, 10)]
    assert questions == ["s_j", "ŷ_o = z_o", "C_1 = ∂E/∂s_o", "C_2 = ∂s_o/∂s_k"]


def test_the_letters_of_a_course_are_those_of_questions_hints_and_verdicts():
    asked, steps = examiner(notation=Notation(letters=LETTERS["z-a"]))
    assert asked.question(steps[0]) == "z_j"
    assert asked.hints(steps[1])[1] == "a_j = σ(z_j)"
    assert "σ is not applied to z_j" in asked.judge(steps[1], 2.0).sentence


@pytest.mark.parametrize("line", range(22))
def test_every_line_has_its_hints_and_the_last_is_the_value(line):
    asked, steps = examiner(split())
    hints = asked.hints(steps[line])
    assert len(hints) == HINTS
    assert all(hints)
    assert hints[-1].endswith(asked._writer.value(trace(split()), steps[line]).text)


def test_it_says_which_chain_a_right_answer_agrees_with():
    asked, steps = examiner(split())
    assert asked.judge(steps[6], 7.8415).match is Match.ROUNDED
    assert asked.judge(steps[6], 7.84157).match is Match.EXACT
    assert asked.judge(steps[6], 7.9).match is Match.WRONG


@pytest.mark.parametrize(
    ("answer", "told"), [(0.88, "right to 2 of the 4"), (0.9, "right to 1 of the 4"), (0.881, "right to 3 of the 4")]
)
def test_a_number_rounded_too_far_is_told_how_far(answer, told):
    asked, steps = examiner()
    verdict = asked.judge(steps[1], answer)
    assert (verdict.match, verdict.mistake) == (Match.WRONG, "")
    assert told in verdict.sentence


@pytest.mark.parametrize("answer", [0.89, 0.8807, 1.88, -0.88, 0.0])
def test_a_number_that_is_no_rounded_answer_is_just_wrong(answer):
    asked, steps = examiner()
    assert "decimals" not in asked.judge(steps[1], answer).sentence
