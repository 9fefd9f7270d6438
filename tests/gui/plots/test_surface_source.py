"""Where the error surface comes from: the selection, the run, the updates."""

import numpy as np
import pytest

from core import edits
from core.records import EdgeId
from gui.plots.surface_source import SurfaceSource, has_number
from tests.gui.drawn import J, K, O, X
from tests.gui.plots.curves import train
from tests.gui.plots.surfaces import JK, KO, XJ


@pytest.fixture
def source(chain):
    return SurfaceSource(chain)


def test_the_first_two_numbers_of_the_selection_are_taken(source, chain):
    chain.document.perform(edits.edit_units(chain.document.project, [K], "Bias", bias=0.0))
    chain.selection.set([X, J, KO, K, XJ])
    assert source.selected() == (KO, K)


def test_only_edges_and_biases_are_numbers(chain):
    network = chain.document.project.network
    assert has_number(network, XJ)
    assert not has_number(network, EdgeId(X, O))
    assert not has_number(network, J)


def test_a_change_of_a_weight_compiles_nothing_anew(source, chain):
    before = source.function()
    chain.document.perform(edits.edit_edges(chain.document.project, [XJ], "Set", weight=1.0))
    assert source.function() is before
    chain.document.perform(edits.set_value(chain.document.project, 0, X, 2.0))
    assert source.function() is not before


def test_what_keeps_it_from_being_computed_is_gone_once_it_is_mended(source, chain):
    chain.document.perform(edits.set_value(chain.document.project, 0, O, None))
    assert source.function() is None
    assert "no target y" in source.obstacle
    chain.document.undo_stack.undo()
    assert source.function() is not None
    assert source.obstacle == ""


def test_limits_by_themselves_hold_the_network_and_its_path(source, chain, qtbot):
    source.owners = (JK, KO)
    train(qtbot, chain, epochs=50, learning_rate=1.0)
    for (low, high), way in zip(source.natural_limits(), source.path().T, strict=True):
        assert low <= way.min() <= way.max() <= high
        assert high - low >= 4


def test_a_hidden_run_and_one_of_another_network_have_no_path(source, chain, qtbot):
    source.owners = (JK,)
    train(qtbot, chain, epochs=5)
    assert len(source.path()) > 1
    chain.runs.hide(1, True)
    assert source.path().shape == (0, 1)
    chain.runs.hide(1, False)
    chain.document.perform(edits.connect(chain.document.project, X, K))
    np.testing.assert_array_equal(source.path(), np.empty((0, 1)))


def test_a_deleted_weight_is_no_longer_chosen(source, chain):
    source.owners = (JK, KO)
    chain.document.perform(edits.remove(chain.document.project, [KO]))
    assert source.owners == (JK,)
