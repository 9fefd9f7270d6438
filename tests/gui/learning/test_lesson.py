"""The guide through a lesson: stages, what is done, what is locked, and the place kept in the file."""

from __future__ import annotations

import pytest

from core import edits
from core.errors import ChainruleError
from core.learning.exercise import ExerciseError, Part
from core.learning.lesson import Do, Lesson, Stage
from core.learning.lesson_files import KEY, to_dict
from core.learning.prediction import Guess, Sign
from core.records import EdgeId
from gui.learning.lesson import PROGRESS
from gui.messages import Level
from gui.settings import Key
from tests.gui.drawn import J, K

LESSON = Lesson(
    "Test",
    (
        Stage("Read"), Stage("See", do=Do.SEE, part=Part.FORWARD), Stage("Fill", do=Do.FILL, part=Part.FORWARD),
        Stage("Change", do=Do.CHANGE), Stage("Train", do=Do.TRAIN, loss=1e-5),
        Stage("Loss", do=Do.FILL, part=Part.LOSS),
    ),
)  # fmt: skip


@pytest.fixture
def guide(chain):
    chain.guide.teach(LESSON)
    return chain.guide


def set_weight(workspace, weight):
    project = workspace.document.project
    return workspace.document.perform(edits.edit_edges(project, [EdgeId(J, K)], "Set", weight=weight))


def test_without_a_lesson_nothing_is_locked_and_nothing_moves(chain):
    chain.guide.go_on()
    assert (chain.guide.lesson, chain.guide.at, chain.guide.wanted) == (None, 0, "")
    assert set_weight(chain, 1.0)


def test_the_stages_from_the_first_to_the_last(qtbot, chain, guide):
    assert guide.is_done
    guide.go_on()
    assert not guide.is_done
    chain.player.last()
    assert guide.is_done
    guide.go_on()
    for text in ("2", "0.8808", "4.404", "0.9879", "2.9638", "2.9638"):
        assert not guide.is_done
        chain.practice.answer(text)
    assert guide.is_done
    guide.go_on()
    assert chain.practice.exercise is None
    assert not guide.is_done
    assert set_weight(chain, 4.0)
    assert guide.is_done
    guide.go_on()
    chain.settings.put(Key.FULL_SPEED, True)
    with qtbot.waitSignal(chain.runner.finished):
        chain.runner.start()
    assert guide.is_done
    guide.go_on()
    guide.go_on()
    assert (guide.at, sorted(guide.done)) == (5, [0, 1, 2, 3, 4])
    chain.runner.shut_down()


def test_a_stage_that_is_filled_in_leaves_the_numbers_alone(qtbot, chain, guide):
    guide.go_to(2)
    with qtbot.waitSignal(chain.messages.said) as said:
        assert not set_weight(chain, 1.0)
    assert "leaves the numbers as they are" in said.args[1]
    assert chain.practice.exercise is not None
    assert chain.document.perform(edits.rename(chain.document.project, J, "jj"))


@pytest.mark.parametrize("act", ["start", "one_epoch", "one_iteration"])
def test_a_stage_that_is_filled_in_is_not_trained_away(chain, guide, act):
    said = []
    chain.messages.said.connect(lambda level, sentence, ids: said.append((level, sentence)))
    guide.go_to(2)
    line = chain.practice.line
    getattr(chain.runner, act)()
    assert not chain.runner.running
    assert said[-1][0] is Level.REFUSED
    assert "leaves the numbers as they are" in said[-1][1]
    assert chain.practice.line == line


def test_without_a_lesson_an_exercise_is_not_trained_away_either(qtbot, chain):
    chain.practice.begin(Part.FORWARD)
    chain.runner.one_epoch()
    assert not chain.runner.running
    assert chain.practice.asked is not None
    chain.practice.end()
    with qtbot.waitSignal(chain.runner.finished):
        chain.runner.one_epoch()
    chain.runner.shut_down()


def test_a_free_stage_does_not(chain):
    chain.guide.teach(Lesson("Free", (Stage("See", do=Do.SEE, free=True),)))
    assert set_weight(chain, 1.0)


def test_going_back_keeps_what_is_done(chain, guide):
    guide.go_to(1)
    chain.player.last()
    guide.go_back()
    guide.go_on()
    assert guide.is_done
    assert chain.player.index == 0, "it can be seen once more"


def test_the_place_is_kept_in_the_file(chain, guide):
    guide.go_to(3)
    chain.document.about_to_save.emit()
    assert chain.document.project.extra[PROGRESS] == {"at": 3, "done": [0]}
    chain.document.replace(chain.document.project, None)
    assert (guide.at, guide.done, guide.stage.title) == (3, {0}, "Change")


@pytest.mark.parametrize("kept", [3, {"at": 99, "done": 3}, {"at": "two", "done": ["x", 99, 1]}])
def test_a_damaged_place_begins_at_the_first_stage(chain, kept):
    chain.document.project.extra = {KEY: to_dict(LESSON), PROGRESS: kept}
    chain.document.replace(chain.document.project, None)
    assert chain.guide.at == 0


def test_a_damaged_lesson_is_said_and_the_network_is_there(qtbot, chain):
    chain.document.project.extra = {KEY: {"title": "A", "stages": [{}]}}
    with qtbot.waitSignal(chain.messages.said) as said:
        chain.document.replace(chain.document.project, None)
    assert "title of stage 1" in said.args[1]
    assert chain.guide.lesson is None
    assert chain.document.project.network.units


def test_the_digits_a_stage_asks_for_are_asked_for(chain):
    fill = Stage("Fill", do=Do.FILL, part=Part.GRADIENTS, decimals=2, finer=(("∂E/∂w_{x_i→j}", 6),))
    chain.guide.teach(Lesson("Digits", (fill,)))
    chain.practice.answer("-0.04")
    chain.practice.answer("-0.0011")
    with pytest.raises(ChainruleError, match="Not right yet"):
        chain.practice.answer("-0.0007")
    chain.practice.answer("-0.000681")
    assert chain.guide.is_done


def test_a_lesson_is_taken_away(chain, guide):
    guide.teach(None)
    assert (guide.lesson, KEY in chain.document.project.extra) == (None, False)
    assert set_weight(chain, 1.0)


def test_a_stage_that_is_predicted_is_done_when_every_line_was_guessed(chain):
    chain.guide.teach(Lesson("Test", (Stage("Predict", do=Do.PREDICT, part=Part.DELTAS), Stage("Read"))))
    assert chain.predicting.prediction.part is Part.DELTAS
    while chain.predicting.line is not None:
        assert not chain.guide.is_done
        chain.predicting.guess(Guess(Sign.MINUS, 2))
        chain.predicting.go_on()
    assert chain.guide.is_done
    chain.guide.go_on()
    assert chain.hold.session is None


def test_a_step_computes_no_loss_while_it_is_trained(monkeypatch, chain, guide):
    guide.go_to(4)
    looked = []
    monkeypatch.setattr("core.learning.lesson.loss_of", looked.append)
    chain.player.last()
    assert not looked
    set_weight(chain, 4.0)
    assert looked


def test_what_was_left_in_a_stage_is_taken_up_again_as_the_stage_asks_for_it(chain):
    chain.guide.teach(Lesson("Finer", (Stage("Do", do=Do.FILL, part=Part.FORWARD, finer=(("z_j", 6),)),)))
    chain.practice.answer("2")
    chain.practice.end()
    assert chain.guide.is_left
    chain.guide.take_up()
    assert (chain.guide.is_left, chain.practice.name, chain.practice.exercise.done) == (False, "z_j", 1)
    with pytest.raises(ExerciseError, match="of the 6 decimals"):
        chain.practice.answer("0.8808")


@pytest.mark.parametrize("do", [Do.FILL, Do.PREDICT])
def test_a_lesson_that_is_opened_again_goes_on_where_it_was_left(chain, do):
    chain.guide.teach(Lesson("Again", (Stage("Do", do=do, part=Part.FORWARD),)))
    session = chain.practice if do is Do.FILL else chain.predicting
    chain.practice.answer("2") if do is Do.FILL else chain.predicting.guess(Guess(Sign.PLUS, 4))
    chain.document.about_to_save.emit()
    chain.document.replace(chain.document.project, None)
    assert session.name == "z_j"
    assert chain.guide.at == 0
