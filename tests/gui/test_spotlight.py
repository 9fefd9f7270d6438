"""The spotlight shows one beam at a time, and goes out with what it shows."""

import pytest

from core import edits
from core.project import Project
from core.records import EdgeId
from gui.spotlight import DARK, Beam, Spotlight
from tests.gui.drawn import J, K, X

BEAM = Beam(owners=frozenset({J}), steps=frozenset({3}))


@pytest.fixture
def spotlight(qapp):
    return Spotlight()


def test_a_beam_is_shown_once(spotlight, qtbot):
    with qtbot.waitSignal(spotlight.changed):
        spotlight.direct(BEAM, "a panel")
    with qtbot.assertNotEmitted(spotlight.changed):
        spotlight.direct(Beam(owners=frozenset({J}), steps=frozenset({3})), "a panel")
    assert spotlight.beam == BEAM


def test_only_its_director_puts_it_out_or_whoever_names_none(spotlight):
    spotlight.direct(BEAM, "a panel")
    spotlight.direct(Beam(owners=frozenset({K})), "another")
    assert spotlight.is_directed_by("another")
    spotlight.put_out("a panel")
    assert spotlight.beam.owners == {K}
    spotlight.put_out()
    assert spotlight.beam == DARK


def test_another_document_puts_it_out(chain):
    chain.spotlight.direct(BEAM, "a panel")
    chain.document.replace(Project(), None)
    assert chain.spotlight.beam == DARK


@pytest.mark.parametrize("beam", [Beam(owners=frozenset({J})), Beam(faint=frozenset({EdgeId(X, J)}))])
def test_what_is_deleted_is_lit_no_more(chain, beam):
    chain.spotlight.direct(beam, "a panel")
    chain.document.perform(edits.set_value(chain.document.project, 0, X, 2.0))
    assert chain.spotlight.beam == beam
    chain.document.perform(edits.remove(chain.document.project, [J]))
    assert chain.spotlight.beam == DARK
