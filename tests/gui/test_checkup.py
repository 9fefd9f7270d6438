"""What ails the units is looked at after a moment of rest, and is unknown from an edit on until then."""

from __future__ import annotations

import pytest

from core import edits
from core.health import Ailment
from core.learning.exercise import Part
from core.records import EdgeId
from tests.gui.drawn import J, K, X


@pytest.fixture
def due(chain):
    """Return in how many milliseconds the next look was asked for, each time."""
    asked = []
    chain.checkup.due.connect(asked.append)
    return asked


def test_it_finds_the_notebooks_nearly_flat_unit_when_it_looks(chain):
    chain.checkup.look()
    assert [finding.ailment for finding in chain.checkup.of(K)] == [Ailment.SATURATED]
    assert chain.checkup.of(J) == ()


def test_an_edit_of_numbers_makes_it_forget_and_asks_for_another_look(chain, due):
    checkup = chain.checkup
    checkup.look()
    news = []
    checkup.changed.connect(lambda: news.append(dict(checkup.found)))
    chain.document.perform(edits.set_parameters(chain.document.project, "", {EdgeId(J, K): 0.1}, {}))
    assert news == [{}]
    assert due
    checkup.look()
    assert checkup.found == {}
    chain.document.undo_stack.undo()
    checkup.look()
    assert K in checkup.found


def test_a_move_leaves_the_findings_and_a_new_name_comes_into_them(chain, due):
    checkup = chain.checkup
    checkup.look()
    chain.document.perform(edits.move(chain.document.project, {K: (500.0, 0.0)}))
    assert K in checkup.found
    assert not due
    chain.document.perform(edits.edit_units(chain.document.project, [K], "Rename", label="m"))
    assert K in checkup.found
    assert due


def test_nothing_is_told_twice(chain, qtbot):
    chain.checkup.look()
    with qtbot.assertNotEmitted(chain.checkup.changed):
        chain.checkup.look()


def test_another_sample_and_another_document_ask_for_a_look(chain, due):
    chain.player.trace_changed.emit()
    assert len(due) == 1
    chain.document.replaced.emit()
    assert len(due) > 1


def test_a_run_forgets_and_is_looked_at_once_in_a_while(chain, due, qtbot):
    checkup = chain.checkup
    checkup.look()
    due.clear()
    chain.runner.started.emit()
    assert checkup.found == {}
    for _ in range(5):
        chain.runner.frame.emit()
    assert len(due) == 1
    checkup.look()
    chain.runner.frame.emit()
    assert due == [1000, 1000]
    chain.runner.finished.emit()


def test_units_that_are_not_there_have_no_findings(chain):
    chain.document.perform(edits.remove(chain.document.project, [K]))
    chain.checkup.look()
    assert chain.checkup.of(K) == ()
    assert chain.checkup.of(X) == ()


def test_a_large_network_is_looked_at_beside_the_window(chain, qtbot, monkeypatch):
    monkeypatch.setattr("gui.checkup._MOST_AT_ONCE", 0)
    chain.checkup.due.connect(lambda _ms: chain.checkup.look())  # as whoever shows it does, should the trace come late
    chain.checkup.look()
    qtbot.waitUntil(lambda: bool(chain.checkup.found))
    assert [finding.ailment for finding in chain.checkup.of(K)] == [Ailment.SATURATED]


def test_what_a_look_finds_of_a_network_that_was_edited_meanwhile_is_dropped(chain, qtbot, monkeypatch):
    monkeypatch.setattr("gui.checkup._MOST_AT_ONCE", 0)
    chain.checkup.look()
    chain.document.perform(edits.set_parameters(chain.document.project, "", {EdgeId(J, K): 0.1}, {}))
    qtbot.wait(1)
    assert chain.checkup.found == {}


def test_what_ails_a_unit_is_not_told_while_its_numbers_are_asked_for(chain, due):
    chain.checkup.look()
    chain.practice.begin(Part.FORWARD)
    assert chain.checkup.found == {}, "a saturated unit's slope tells its z"
    chain.checkup.look()
    assert chain.checkup.found == {}
    due.clear()
    chain.practice.end()
    assert due
    chain.checkup.look()
    assert K in chain.checkup.found
