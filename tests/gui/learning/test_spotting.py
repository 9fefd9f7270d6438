"""Spotting the bug: the player shows falsified numbers, and true ones again as soon as the search is over."""

from __future__ import annotations

import pytest

from core import edits
from core.learning.exercise import Part
from core.records import EdgeId
from core.tracing.steps import Symbol
from gui.settings import Key
from tests.gui.drawn import J, K


@pytest.fixture
def spotting(chain):
    chain.spotting.begin()
    return chain.spotting


def stand_at(workspace, line):
    workspace.player.go_to(line + 1)


def other_than(line):
    return 0 if line else 1


def test_the_player_shows_the_falsified_numbers_and_the_document_stays(chain):
    true, extra = chain.player.trace, chain.document.project.extra
    chain.spotting.begin()
    bug = chain.spotting.search.bug
    assert chain.player.trace is bug.trace
    assert chain.player.index == chain.player.length
    assert chain.player.known(*bug.step.writes[:2]) == bug.step.value != true.values[bug.step.writes]
    assert not chain.document.undo_stack.canUndo()
    chain.document.about_to_save.emit()
    assert chain.document.project.extra == extra
    chain.spotting.end()
    assert chain.player.trace.steps == true.steps
    assert (chain.player.limit, chain.hold.session, chain.player.index) == (None, None, chain.player.length)


def test_another_line_is_right_and_costs_a_try(chain, spotting):
    line = spotting.search.bug.line
    stand_at(chain, other_than(line))
    spotting.say()
    assert (spotting.said, spotting.search.found, spotting.search.score) == (other_than(line), False, "1 try")
    stand_at(chain, line)
    spotting.say()
    assert (spotting.search.found, spotting.search.score) == (True, "2 tries")
    spotting.hint()
    assert spotting.search.hints == 0


def test_before_the_first_line_nothing_is_said(chain, spotting):
    chain.player.first()
    spotting.say()
    assert spotting.search.tries == []


def test_falsified_numbers_do_not_get_into_the_document(qtbot, chain, spotting):
    weights = dict(chain.document.project.network.edges)
    for step in (chain.player.next, chain.player.apply_update):
        with qtbot.waitSignal(chain.messages.said) as said:
            step()
        assert "falsified" in said.args[1]
    assert dict(chain.document.project.network.edges) == weights
    assert spotting.search is not None


def test_another_one_is_another_bug_in_the_true_trace(chain, spotting):
    true, first = spotting.search.true, spotting.search.bug
    seen = {(first.line, first.mistake)}
    for _ in range(6):
        spotting.begin()
        assert spotting.search.true.steps == true.steps
        assert chain.player.trace is spotting.search.bug.trace
        seen.add((spotting.search.bug.line, spotting.search.bug.mistake))
    assert len(seen) > 2


def edit(chain):
    change = edits.edit_edges(chain.document.project, [EdgeId(J, K)], "Set", weight=1.0)
    assert chain.document.perform(change)


def open_again(chain):
    chain.document.replace(chain.document.project, None)


ENDS = [edit, lambda chain: chain.player.toggle_batch(), open_again]


@pytest.mark.parametrize("happens", ENDS)
def test_an_edit_a_batch_or_another_document_ends_it(chain, spotting, happens):
    happens(chain)
    assert (spotting.search, chain.hold.session, chain.player.limit, chain.player.is_own) == (None, None, None, True)


def test_training_ends_it(qtbot, chain, spotting):
    chain.settings.put(Key.FULL_SPEED, True)
    with qtbot.waitSignal(chain.runner.finished):
        chain.runner.start()
    assert (spotting.search, chain.player.limit, chain.player.is_own) == (None, None, True)
    chain.runner.shut_down()


def test_practising_ends_it_on_the_true_numbers(chain, spotting):
    true = spotting.search.true
    chain.practice.begin(Part.EVERYTHING)
    assert (spotting.search, chain.hold.session) == (None, chain.practice)
    assert chain.player.trace.steps == true.steps
    assert chain.player.index == 0 == chain.player.limit.lines


def test_another_name_leaves_the_search_as_it_is(chain, spotting):
    line = spotting.search.bug.line
    stand_at(chain, other_than(line))
    spotting.say()
    spotting.hint()
    chain.document.perform(edits.rename(chain.document.project, J, "hidden"))
    chain.settings.put(Key.LETTERS, "z-a")
    search = spotting.search
    assert (search.bug.line, search.tries, search.hints) == (line, [other_than(line)], 1)
    assert chain.player.trace.steps == search.bug.trace.steps


def test_the_gradients_that_are_judged_are_those_shown(chain, spotting):
    shown = {s.writes.owner: s.value for s in chain.player.trace.steps if s.kind is Symbol.WEIGHT_GRADIENT}
    assert spotting.judged == shown
    spotting.end()
    assert spotting.judged is None


def test_a_network_that_cannot_be_stepped_is_said(qtbot, workspace):
    with qtbot.waitSignal(workspace.messages.said):
        workspace.spotting.begin()
    assert workspace.spotting.search is None
