"""Which numbers units and edges show, what is lit, and what a tip says."""

from __future__ import annotations

import pytest

from core import edits
from core.records import EdgeId
from core.tracing.trace import Phase, Quantity, Step, Symbol
from core.writing.notation import Notation
from gui.canvas import figures
from gui.canvas.figures import Light
from gui.moment import InRow
from tests.gui.drawn import J, K, O, X


def unit(chain, key):
    return figures.of_unit(chain.document.project, chain.player, key)


def test_before_the_first_line_only_what_is_given_is_shown(chain):
    assert unit(chain, X) == figures.UnitFigures(s=1.0, z=1.0)
    assert unit(chain, J) == figures.UnitFigures()
    assert unit(chain, O) == figures.UnitFigures(target=3.0)
    assert figures.of_edge(chain.document.project, chain.player, EdgeId(X, J)) == figures.EdgeFigures(2.0)


def test_values_of_inputs_are_shown_even_where_nothing_can_be_stepped(chain):
    chain.document.perform(edits.remove(chain.document.project, [O]))
    assert chain.player.trace is None
    assert unit(chain, X).z == 1.0


def test_numbers_come_with_their_lines(chain):
    player = chain.player
    for _ in range(player.length):
        player.next()
        step = player.current
        if step.writes.symbol is Symbol.ACTIVATION:
            assert unit(chain, step.writes.owner).z == step.value
        if step.writes.symbol is Symbol.DELTA:
            assert unit(chain, step.writes.owner).delta == step.value
        if step.writes.symbol is Symbol.NEW_WEIGHT:
            shown = figures.of_edge(chain.document.project, player, step.writes.owner)
            assert shown.new_weight == step.value
            assert shown.new_weight == shown.weight + shown.update


def test_during_a_run_old_numbers_are_not_shown(chain):
    chain.player.last()
    shown = figures.of_unit_in_run(chain.document.project, chain.player, J, None, 0.25)
    assert shown == figures.UnitFigures(z=0.25)
    assert figures.of_unit_in_run(chain.document.project, chain.player, X, None, 9.0).z == 1.0


def test_nothing_is_lit_before_the_first_line():
    assert figures.lights(None) is figures.NOTHING_LIT


def test_a_line_of_the_forward_pass_lights_what_it_reads_and_writes_and_what_flows():
    edge = EdgeId(X, J)
    reads = (Quantity(Symbol.WEIGHT, edge), Quantity(Symbol.ACTIVATION, X))
    lights = figures.lights(Step(Phase.FORWARD, Symbol.PREACTIVATION, Quantity(Symbol.PREACTIVATION, J), 2.0, reads))
    assert lights.owners == {edge: Light.READS, X: Light.READS, J: Light.FORWARD}
    assert lights.flows == {edge}
    assert not lights.backward


def test_a_line_of_the_backward_pass_flows_against_the_edges():
    edge = EdgeId(J, K)
    reads = (Quantity(Symbol.DELTA, K), Quantity(Symbol.CACHE, edge))
    lights = figures.lights(Step(Phase.BACKWARD, Symbol.DELTA, Quantity(Symbol.DELTA, J), 0.1, reads))
    assert lights.owners == {K: Light.READS, edge: Light.READS, J: Light.BACKWARD}
    assert lights.flows == {edge}
    assert lights.backward


def test_what_is_written_counts_for_more_than_what_is_read_of_the_same_unit():
    reads = (Quantity(Symbol.PREACTIVATION, J),)
    lights = figures.lights(Step(Phase.FORWARD, Symbol.ACTIVATION, Quantity(Symbol.ACTIVATION, J), 0.5, reads))
    assert lights.owners == {J: Light.FORWARD}
    assert lights.quantities[reads[0]] is Light.READS


@pytest.mark.parametrize("known", [True, False])
def test_tips_tell_everything_known_in_full_precision(chain, known):
    project, edge = chain.document.project, EdgeId(K, O)
    if known:
        chain.player.last()
    tip = figures.edge_tip(project, edge, figures.of_edge(project, chain.player, edge), Notation())
    assert tip.startswith("k → o\nw = 3")
    assert ("∂E/∂w = −" in tip) is known
    tip = figures.unit_tip(project, J, unit(chain, J), Notation())
    assert ("z = 0.8807970779778823" in tip) is known
    assert "x = 1" in figures.unit_tip(project, X, unit(chain, X), Notation())


def test_a_tip_says_that_something_is_frozen(chain):
    chain.document.perform(edits.edit_edges(chain.document.project, [EdgeId(X, J)], "Freeze", frozen=True))
    shown = figures.of_edge(chain.document.project, chain.player, EdgeId(X, J))
    assert "frozen" in figures.edge_tip(chain.document.project, EdgeId(X, J), shown, Notation())


def test_how_much_an_edge_carries_is_its_share_of_the_most():
    edges = [EdgeId(X, O), EdgeId(J, O), EdgeId(K, O)]
    pairs = [(Quantity(Symbol.WEIGHT, e), Quantity(Symbol.ACTIVATION, e.source)) for e in edges]
    reads = [quantity for pair in pairs for quantity in pair]
    values = dict(zip(reads, [2.0, 3.0, -4.0, 3.0, 5.0, float("nan")], strict=True))
    step = Step(Phase.FORWARD, Symbol.PREACTIVATION, Quantity(Symbol.PREACTIVATION, O), 0.0, tuple(reads))
    lights = figures.lights(step, values)
    assert lights.flows == set(edges)
    assert lights.strengths == {edges[0]: 0.5, edges[1]: 1.0, edges[2]: 0.0}


def test_backward_an_edge_carries_delta_times_its_cached_factor():
    first, second = EdgeId(X, J), EdgeId(X, K)
    own = Quantity(Symbol.CACHE, X)
    reads = [own, Quantity(Symbol.DELTA, J), Quantity(Symbol.CACHE, first)]
    reads += [Quantity(Symbol.DELTA, K), Quantity(Symbol.CACHE, second)]
    values = dict(zip(reads, [100.0, 1.0, 0.5, -2.0, 1.0], strict=True))
    lights = figures.lights(Step(Phase.BACKWARD, Symbol.DELTA, Quantity(Symbol.DELTA, X), 0.0, tuple(reads)), values)
    assert lights.strengths == {first: 0.25, second: 1.0}


def test_the_gradient_by_z_and_the_cache_come_with_their_lines(chain):
    chain.player.last()
    known = chain.player.known
    assert unit(chain, J).z_gradient == known(Symbol.ACTIVATION_GRADIENT, J) != unit(chain, J).delta
    edge = EdgeId(K, O)
    shown = figures.of_edge(chain.document.project, chain.player, edge)
    assert (shown.cache, shown.cache_number) == (known(Symbol.CACHE, edge), 2)
    tip = figures.edge_tip(chain.document.project, edge, shown, Notation())
    assert "C₂ = 0.0358" in tip
    assert "Δw = " in tip


def test_the_largest_delta_is_the_largest_known_by_now(chain):
    project, player = chain.document.project, chain.player
    assert figures.largest_delta(project, player) == 0
    player.last()
    assert figures.largest_delta(project, player) == -player.known(Symbol.DELTA, O)


def test_the_tip_of_a_unit_says_what_its_ring_means_and_why_it_is_marked(chain):
    chain.player.last()
    chain.checkup.look()
    project = chain.document.project
    largest = figures.largest_delta(project, chain.player)
    tip = figures.unit_tip(project, K, unit(chain, K), Notation(), largest, chain.checkup.of(K))
    assert "Ring: |δ| is 3.6% of the largest" in tip.replace("\n", " ")
    assert "dashed, as δ is negative" in tip.replace("\n", " ")
    assert "Saturated: on the only row" in tip
    assert max(map(len, tip.split("\n"))) <= 60
    assert "whole" in figures.ring_legend(0.5, 1.0, Notation())
    assert "none" in figures.ring_legend(0.0, 1.0, Notation())


# Rows of a batch


@pytest.fixture
def batch(chain):
    """Return a player at the notebook's chain with a second row, x = −2 and y = 1, that steps both."""
    document = chain.document
    for unit, value in ((X, -2.0), (O, 1.0)):
        document.perform(edits.set_value(document.project, 1, unit, value))
    chain.player.toggle_batch()
    return chain


def standing_at(batch, symbol, owner, row):
    player = batch.player
    player.go_to(player.trace.written_at[Quantity(symbol, owner, row)] + 1)
    return batch.document.project, player


def test_a_line_of_another_row_shows_that_row_everywhere(batch):
    project, player = standing_at(batch, Symbol.PREACTIVATION, J, 1)
    assert (figures.of_unit(project, player, X).z, figures.of_unit(project, player, J).s) == (-2.0, -4.0)
    assert figures.of_unit(project, player, J).z is None
    assert figures.of_unit(project, player, O).target == 1.0
    assert InRow(player).sample == 1


def test_a_line_of_the_stepped_row_shows_that(batch):
    project, player = standing_at(batch, Symbol.PREACTIVATION, J, None)
    assert (figures.of_unit(project, player, X).z, figures.of_unit(project, player, J).s) == (1.0, 2.0)
    assert InRow(player).sample == 0


def test_an_edge_shows_the_row_s_share_of_the_gradient_and_then_that_of_the_batch(batch):
    edge, trace = EdgeId(K, O), batch.player.trace
    for row in (0, 1, None):
        quantity = Quantity(Symbol.WEIGHT_GRADIENT, edge, row)
        project, player = standing_at(batch, *quantity)
        assert figures.of_edge(project, player, edge).gradient == trace.values[quantity]
    shares = [trace.values[Quantity(Symbol.WEIGHT_GRADIENT, edge, row)] for row in (0, 1)]
    assert trace.values[Quantity(Symbol.WEIGHT_GRADIENT, edge)] == pytest.approx(sum(shares) / 2)


def test_every_line_of_a_batch_finds_what_it_computes_on_the_canvas(batch):
    player, project = batch.player, batch.document.project
    for line, step in enumerate(player.trace.steps):
        player.go_to(line + 1)
        symbol, owner, _ = step.writes
        if symbol in (Symbol.PREACTIVATION, Symbol.ACTIVATION, Symbol.DELTA):
            unit = figures.of_unit(project, player, owner)
            shown = {Symbol.PREACTIVATION: unit.s, Symbol.ACTIVATION: unit.z, Symbol.DELTA: unit.delta}
            assert shown[symbol] == step.value
            assert InRow(player).name(symbol, owner) == step.writes
        elif symbol in (Symbol.CACHE, Symbol.WEIGHT_GRADIENT) and isinstance(owner, EdgeId):
            assert figures.of_edge(project, player, owner).of(symbol) == step.value
