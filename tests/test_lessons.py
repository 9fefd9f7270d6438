"""The lessons that come with the program: each of them can be done from start to end, the notebook's by its numbers."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from core import edits, files
from core.headless import train
from core.learning.exercise import Exercise
from core.learning.lesson import Do, loss_of
from core.learning.lesson_files import KEY, from_dict
from core.learning.prediction import SIZES, Guess, Prediction, Sign
from core.project import Project
from core.tracing.trace import trace
from tests.networks import edge

LESSONS = sorted((Path(__file__).parent.parent / "resources" / "lessons").glob("*.chainrule"))
PRINTED = {
    "01": ["0.8808", "0.9879", "2.9638", "0.0007"],
    "02": ["-0.0362", "0.0358", "0.5250", "-0.0358", "-0.0011", "-0.000681"],
    "03": ["0.8808", "0.9713", "0.9950", "7.8416", "0.0125"],
}
"""What the notebook prints, in the lessons that ask for it."""


def opened(path: Path) -> tuple[Project, list]:
    project = files.load(path)
    return project, list(from_dict(project.extra[KEY]).stages)


def blanks(project: Project, stage) -> Exercise:
    asked = Exercise(project, trace(project), stage.part, decimals=stage.decimals)
    asked.ask_finer(stage.finer)
    return asked


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_every_stage_can_be_filled_in(path):
    project, stages = opened(path)
    for stage in stages:
        if stage.do is Do.FILL:
            asked = blanks(project, stage)
            while asked.step is not None:
                assert asked.answer(repr(asked.step.value)).right, asked.question


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_every_stage_can_be_guessed(path):
    project, stages = opened(path)
    for stage in stages:
        if stage.do is Do.PREDICT:
            guessed = Prediction(project, trace(project), stage.part)
            while guessed.line is not None:
                value = trace(project).steps[guessed.line].value
                size = next(size for size, (_, high) in enumerate(ends()) if abs(value) < high)
                assert guessed.guess(Guess(Sign.PLUS if value > 0 else Sign.MINUS, size)).right, guessed.name
            assert guessed.calibration.total.sizes == len(guessed.lines)


def ends() -> list[tuple[float, float]]:
    return [(size.low, size.high) for size in SIZES]


@pytest.mark.parametrize("path", LESSONS[:4], ids=lambda path: path.stem)
def test_the_notebook_s_lessons_go_see_predict_do(path):
    order = [stage.do for stage in opened(path)[1]]
    assert order.index(Do.SEE) < order.index(Do.PREDICT)
    assert Do.FILL in order[order.index(Do.PREDICT) + 1 :]


@pytest.mark.parametrize("number", PRINTED)
def test_the_notebook_s_printed_values_are_right_answers(number):
    path = next(path for path in LESSONS if path.name.startswith(number))
    project, stages = opened(path)
    missing = list(PRINTED[number])
    for stage in stages:
        if stage.do is Do.FILL:
            asked = blanks(project, stage)
            while asked.step is not None and missing:
                given = missing[0]
                verdict = asked.examiner.judge(asked.step, float(given))
                if verdict.right:
                    missing.pop(0)
                asked.answer(given if verdict.right else repr(asked.step.value))
    assert not missing


def test_the_five_changes_of_the_notebook_are_asked_for():
    project, stages = opened(LESSONS[3])
    updates = next(blanks(project, stage) for stage in stages if stage.part == "updates")
    asked = [trace(project).steps[blank.line].writes.owner for blank in updates.blanks]
    assert set(asked) == {edge("x", "i"), edge("i", "j"), edge("i", "k"), edge("j", "o"), edge("k", "o")}
    assert project.training.learning_rate == 0.01


def test_the_last_derivative_of_the_chain_is_asked_for_to_six_decimals():
    project, stages = opened(LESSONS[1])
    asked = next(blanks(project, stage) for stage in stages if (stage.do, stage.part) == (Do.FILL, "gradients"))
    first_weight = trace(project).steps[asked.blanks[-1].line]
    assert not asked.examiner.judge(first_weight, -0.0007).right
    assert asked.examiner.judge(first_weight, -0.000681).right


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_where_it_is_to_be_trained_it_can_be(path):
    project, stages = opened(path)
    for stage in stages:
        if stage.do is Do.TRAIN:
            assert loss_of(project) > stage.loss, "there is something to do"
            helped = HELP.get(path.stem[:2], lambda project: None)
            helped(project)
            assert min(lowest(project)) < stage.loss


def lowest(project: Project) -> list[float]:
    """Return the losses at the end of a few runs one after the other, as somebody who presses T again has them."""
    return [train(project, None, io.StringIO()).loss for _ in range(4)]


def slower(project: Project) -> None:
    project.apply(edits.set_training(project, learning_rate=0.1, epochs=2000))


def randomized(project: Project) -> None:
    project.apply(edits.randomize(project, 3))


def cross_entropy(project: Project) -> None:
    project.apply(edits.set_training(project, loss="binary_cross_entropy"))


HELP = {"06": randomized, "07": slower, "09": cross_entropy}
"""What the stage before tells the learner to change."""
