"""What practising and predicting have alike: one of them holds the player, and views see which."""

from __future__ import annotations

import pytest

from core.learning.exercise import Part
from core.learning.prediction import Guess, Sign
from gui.messages import Level


@pytest.mark.parametrize("name", ["practice", "predicting"])
def test_views_see_what_is_asked_for(qtbot, chain, name):
    session = getattr(chain, name)
    with qtbot.waitSignals([chain.hold.changed, chain.hold.begun]):
        session.begin(Part.LOSS)
    assert chain.hold.session is session
    assert chain.hold.asked == session.asked == chain.player.trace.steps[session.line].writes
    assert chain.hold.open_lines == {session.line}
    assert (session.name, session.listens) == ("E", True)
    chain.hold.end()
    assert (chain.hold.asked, chain.hold.open_lines, session.name, session.listens) == (None, frozenset(), "", False)
    chain.hold.end()
    assert session.can_resume


@pytest.mark.parametrize("name", ["practice", "predicting"])
def test_a_batch_gives_way_to_its_row(chain, name):
    chain.player.toggle_batch()
    getattr(chain, name).begin(Part.EVERYTHING)
    assert not chain.player.batch
    assert chain.player.limit.lines == 0


def test_another_document_ends_it(chain):
    chain.predicting.begin(Part.EVERYTHING)
    chain.document.replace(chain.document.project, None)
    assert (chain.hold.session, chain.player.limit) == (None, None)


@pytest.mark.parametrize("name", ["practice", "predicting"])
def test_what_would_give_answers_away_is_a_secret_until_the_last_of_them(chain, name):
    assert chain.hold.secret == ""
    getattr(chain, name).begin(Part.LOSS)
    assert chain.hold.secret.startswith("E is asked for")
    if name == "practice":
        chain.practice.answer("0.0007")
    else:
        chain.predicting.guess(Guess(Sign.PLUS, 0))
    assert chain.hold.secret == ""


def test_what_the_network_computes_is_no_secret_once_it_is_known(chain):
    chain.practice.begin(Part.GRADIENTS)
    assert (bool(chain.hold.secret), chain.hold.secret_output) == (True, "")
    chain.practice.begin(Part.FORWARD)
    assert chain.hold.secret_output == chain.hold.secret != ""


def test_who_spots_a_bug_may_prove_but_does_not_see_what_the_network_truly_computes(chain):
    chain.spotting.begin()
    assert chain.hold.session is chain.spotting
    assert chain.hold.secret == ""
    assert "falsified" in chain.hold.secret_output
    chain.spotting.end()
    assert chain.hold.secret_output == ""


def test_why_nothing_was_shown_is_no_longer_said_when_the_line_is_answered(chain):
    withdrawn = []
    chain.messages.withdrawn.connect(lambda: withdrawn.append(True))
    chain.practice.begin(Part.LOSS)
    chain.messages.say(Level.REFUSED, chain.hold.secret)
    assert not withdrawn
    chain.practice.answer("0.0007")
    assert withdrawn
