"""Starting from a place on the error surface."""

import pytest

from core import edits
from core.records import EdgeId
from gui.plots.surface_start import start_from
from tests.gui.drawn import K
from tests.gui.plots.curves import train
from tests.gui.plots.surfaces import JK, XJ


def test_a_weight_and_a_bias_are_set_in_one_edit(chain):
    chain.document.perform(edits.edit_units(chain.document.project, [K], "Bias", bias=0.0))
    start_from(chain, (JK, K), (1.5, -0.25))
    network = chain.document.project.network
    assert (network.edges[JK].weight, network.units[K].bias) == (1.5, -0.25)
    assert chain.document.undo_stack.text(1) == "Start from here"


def test_the_next_run_begins_there(chain, qtbot):
    train(qtbot, chain, epochs=3)
    start_from(chain, (XJ,), (0.5,))
    train(qtbot, chain)
    run = chain.runs.all[-1]
    assert run.number == 2
    first = dict(zip(run.history.edges, run.history.moment(0).parameters.weights.tolist(), strict=True))
    assert first[XJ] == 0.5


def test_from_a_past_moment_the_next_run_says_where_it_is_from(chain, qtbot):
    train(qtbot, chain, epochs=3)
    chain.moments.show(chain.runs.all[0], 0)
    start_from(chain, (XJ,), (0.5,))
    assert chain.runs.next_origin == "the error surface at epoch 0 of Run 1"
    weights = {tuple(edge): record.weight for edge, record in chain.document.project.network.edges.items()}
    assert weights == {("x", "j"): 0.5, ("j", "k"): 5.0, ("k", "o"): 3.0}


def test_what_is_not_finite_is_refused_by_the_document(chain):
    said = []
    chain.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    start_from(chain, (XJ,), (float("inf"),))
    assert chain.document.project.network.edges[EdgeId(*XJ)].weight == 2.0
    assert len(said) == 1


@pytest.mark.parametrize("place", [(2.0,)])
def test_where_it_stands_already_nothing_is_to_be_undone(chain, place):
    start_from(chain, (XJ,), place)
    assert chain.document.undo_stack.count() == 0
