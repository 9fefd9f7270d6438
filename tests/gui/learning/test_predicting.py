"""Predicting: the player waits in front of the line, shows it when it is guessed, and then goes on."""

from __future__ import annotations

import pytest

from core import edits
from core.errors import ChainruleError
from core.learning.exercise import Part
from core.learning.prediction import Guess, Sign
from core.records import EdgeId
from core.tracing.steps import Symbol
from tests.gui.drawn import J, K

RIGHT = Guess(Sign.PLUS, 4)


@pytest.fixture
def predicting(chain):
    chain.predicting.begin(Part.EVERYTHING)
    return chain.predicting


def test_nothing_is_known_before_it_is_guessed(chain, predicting):
    for step in (chain.player.next, chain.player.last, chain.player.toggle_play, chain.player.apply_update):
        step()
        assert chain.player.index == 0
    assert (chain.hold.asked.symbol, chain.player.known(Symbol.PREACTIVATION, J)) == (Symbol.PREACTIVATION, None)
    assert not chain.document.undo_stack.canUndo()


def test_it_says_why_it_goes_no_further(qtbot, chain, predicting):
    with qtbot.waitSignal(chain.messages.said) as said:
        chain.player.next()
    assert said.args[1] == "s_j is asked for: guess its sign and size, then Return shows it."


def test_a_guess_shows_the_line_and_the_next_waits(chain, predicting):
    assert predicting.guess(RIGHT).right
    assert (chain.player.index, predicting.revealed, predicting.line, chain.hold.asked) == (1, 0, None, None)
    assert chain.player.known(Symbol.PREACTIVATION, J) == 2
    chain.player.next()
    assert chain.player.index == 1
    predicting.go_on()
    assert (chain.player.index, predicting.revealed, predicting.line) == (1, None, 1)


def test_a_line_far_behind_is_shown_before_the_next_is_asked_for(chain):
    chain.predicting.begin(Part.CACHE)
    first = chain.predicting.line
    assert chain.player.index == first > 6
    chain.predicting.guess(RIGHT)
    assert chain.player.index == first + 1
    chain.predicting.go_on()
    assert chain.player.index == chain.predicting.line > first + 1


def test_at_the_end_stepping_is_free(chain):
    chain.predicting.begin(Part.LINE, 3)
    chain.predicting.guess(RIGHT)
    assert chain.predicting.is_over
    assert chain.player.index == 4
    chain.predicting.go_on()
    chain.player.next()
    assert chain.player.index == 5
    with pytest.raises(ChainruleError):
        chain.predicting.guess(RIGHT)


def test_one_session_at_a_time_holds_the_player(chain, predicting):
    predicting.guess(RIGHT)
    chain.practice.begin(Part.LOSS)
    assert chain.predicting.prediction is None
    assert chain.hold.session is chain.practice
    assert chain.player.index == chain.practice.line == chain.player.limit.lines
    predicting.resume()
    assert (chain.practice.exercise, predicting.line, chain.player.index) == (None, 1, 1)
    chain.hold.end()
    assert (chain.hold.session, chain.player.limit, predicting.prediction) == (None, None, None)


def test_an_edit_of_a_number_ends_it_and_a_name_does_not(qtbot, chain, predicting):
    predicting.guess(RIGHT)
    chain.document.perform(edits.rename(chain.document.project, J, "hidden"))
    assert (predicting.revealed, chain.player.index, predicting.prediction.name) == (0, 1, "z_hidden")
    with qtbot.waitSignal(chain.messages.said) as said:
        chain.document.perform(edits.edit_edges(chain.document.project, [EdgeId(J, K)], "Set", weight=1.0))
    assert "the exercise ended" in said.args[1]
    assert (predicting.prediction, predicting.revealed, chain.player.limit) == (None, None, None)


def test_it_is_kept_in_the_file_and_taken_up_again(chain, predicting):
    chain.document.undo_stack.setClean()
    predicting.guess(RIGHT)
    assert not chain.document.undo_stack.isClean()
    chain.document.about_to_save.emit()
    assert chain.document.project.extra["prediction"]["blanks"][0] == [0, "+", 4]
    chain.document.replace(chain.document.project, None)
    assert predicting.can_resume
    predicting.resume()
    assert (predicting.line, chain.player.index) == (1, 1)


@pytest.mark.parametrize("damaged", [{"part": "nothing"}, {"part": "line", "blanks": []}, {"part": "cache"}])
def test_a_damaged_record_is_said_and_nothing_is_lost(qtbot, chain, damaged):
    chain.document.project.extra = {"prediction": damaged}
    chain.document.replace(chain.document.project, None)
    with qtbot.waitSignal(chain.messages.said):
        chain.predicting.resume()
    assert chain.predicting.prediction is None


def test_a_row_that_cannot_be_stepped_is_said(qtbot, workspace):
    with qtbot.waitSignal(workspace.messages.said):
        workspace.predicting.begin(Part.EVERYTHING)
    assert workspace.predicting.prediction is None
