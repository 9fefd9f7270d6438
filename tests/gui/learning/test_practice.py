"""Practising: the player waits in front of what is asked for, and nothing on the screen tells it."""

from __future__ import annotations

import pytest

from core import edits
from core.errors import ChainruleError
from core.learning.exercise import Part
from core.records import EdgeId
from core.tracing.steps import Symbol
from gui.learning.exercise_record import KEY
from gui.settings import Key
from tests.gui.drawn import J, K

FORWARD = ("2", "0.8808", "sigmoid(2)*5", "0.9879", "w_k*z_k", "2.9638")


@pytest.fixture
def practice(chain):
    chain.practice.begin(Part.EVERYTHING)
    return chain.practice


def test_the_player_waits_in_front_of_the_blank(chain, practice):
    assert (chain.player.index, practice.line, practice.asked.symbol) == (0, 0, Symbol.PREACTIVATION)
    for step in (chain.player.next, chain.player.last, chain.player.toggle_play, chain.player.apply_update):
        step()
        assert chain.player.index == 0
    assert chain.player.known(Symbol.PREACTIVATION, J) is None
    assert not chain.document.undo_stack.canUndo()


def test_it_says_why_it_goes_no_further(qtbot, chain, practice):
    with qtbot.waitSignal(chain.messages.said) as said:
        chain.player.next()
    assert said.args[1] == "s_j is asked for: fill it in, or ask for a hint."


def test_a_right_answer_makes_the_number_known(chain, practice):
    for text in FORWARD:
        practice.answer(text)
    assert (chain.player.index, practice.said.right) == (6, True)
    assert chain.player.known(Symbol.ACTIVATION, J) == pytest.approx(0.88079708)


def test_a_wrong_one_is_refused_with_what_it_is_the_result_of(chain, practice):
    practice.answer("2")
    with pytest.raises(ChainruleError, match="σ is not applied to s_j"):
        practice.answer("2")
    assert (practice.said.right, chain.player.index) == (False, 1)


def test_lines_that_are_not_blank_are_passed_by(chain):
    chain.practice.begin(Part.CACHE)
    first = chain.practice.line
    assert chain.player.index == first
    assert first > 6
    chain.practice.answer("ŷ - y")
    assert chain.practice.line > first + 1


def test_hints_come_one_by_one_and_the_last_fills_the_line_in(chain, practice):
    for n in range(3):
        practice.hint()
        assert len(practice.hints) == n + 1
    practice.hint()
    assert (practice.hints, practice.said.sentence, chain.player.index) == ([], "s_j = 2", 1)


def test_at_the_end_the_player_stands_behind_what_was_asked_and_stepping_is_free(chain):
    chain.practice.begin(Part.LINE, 3)
    chain.practice.answer("0.9879")
    assert chain.practice.asked is None
    assert chain.player.index == 4, "the lines behind it may be asked for next: nothing gives them away"
    chain.player.back()
    assert chain.player.index == 3
    chain.player.last()
    assert chain.player.index == chain.player.length
    chain.practice.end()
    assert chain.practice.exercise is None


def test_checked_on_request(chain, practice):
    practice.defer(True)
    for text in ("3", "0.8808", "1"):
        practice.answer(text)
    assert (chain.player.index, practice.line, practice.said.right) == (0, 3, None)
    practice.check()
    assert practice.said.sentence.startswith("1 of 3 are right. Go on with s_j")
    assert (practice.line, practice.said.right) == (0, False)


def test_leaving_the_mode_checks_what_was_noted(practice):
    practice.defer(True)
    practice.answer("3")
    practice.defer(False)
    assert (practice.said.right, practice.line) == (False, 0)


def test_an_edit_of_a_number_ends_it_and_a_name_does_not(qtbot, chain, practice):
    practice.answer("2")
    chain.document.perform(edits.rename(chain.document.project, J, "hidden"))
    assert (practice.line, chain.player.index, practice.exercise.question) == (1, 1, "z_hidden")
    with qtbot.waitSignal(chain.messages.said) as said:
        edge = EdgeId(J, K)
        chain.document.perform(edits.edit_edges(chain.document.project, [edge], "Set", weight=1.0))
    assert practice.exercise is None
    assert "the exercise ended" in said.args[1]
    assert chain.player.limit is None


def test_other_letters_ask_the_same_in_other_words(chain, practice):
    practice.answer("2")
    chain.settings.put(Key.LETTERS, "z-a")
    assert (practice.exercise.question, practice.line) == ("a_j", 1)
    practice.answer("σ(z_j)")
    assert practice.line == 2


def test_other_decimals_leave_what_was_done(chain, practice):
    practice.answer("2")
    chain.settings.put(Key.DECIMALS, 6)
    with pytest.raises(ChainruleError, match="Not right yet"):
        practice.answer("0.8808")
    practice.answer("0.880797")
    assert practice.line == 2


def test_it_is_kept_in_the_file_and_taken_up_again(chain, practice):
    practice.answer("2")
    chain.document.about_to_save.emit()
    kept = chain.document.project.extra[KEY]
    practice.end()
    chain.document.replace(chain.document.project, None)
    assert practice.can_resume
    practice.resume()
    assert practice.line == 1
    assert kept["blanks"][0] == [0, ["2"], 0]


DAMAGED = [{"part": "nothing"}, {"part": "line", "blanks": []}, {"part": "cache", "blanks": 3}]


@pytest.mark.parametrize("damaged", DAMAGED)
def test_a_damaged_record_is_said_and_nothing_is_lost(qtbot, chain, damaged):
    chain.document.project.extra = {KEY: damaged}
    chain.document.replace(chain.document.project, None)
    with qtbot.waitSignal(chain.messages.said):
        chain.practice.resume()
    assert chain.practice.exercise is None


def test_a_row_that_cannot_be_stepped_is_said(qtbot, workspace):
    with qtbot.waitSignal(workspace.messages.said) as said:
        workspace.practice.begin(Part.EVERYTHING)
    assert said.args[1]
    assert workspace.practice.exercise is None


def test_a_batch_gives_way_to_its_row(chain):
    chain.player.toggle_batch()
    chain.practice.begin(Part.EVERYTHING)
    assert not chain.player.batch
    assert chain.practice.line == 0


def test_answering_marks_the_document_as_changed(chain, practice):
    chain.document.undo_stack.setClean()
    practice.answer("2")
    assert not chain.document.undo_stack.isClean()
