"""The update told whole: the trace's own numbers, losses by the oracle, and the wrong order against a loop by hand."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from core import edits
from core.data.split import Split
from core.errors import NotReadyError
from core.gradient_check import LossProblem
from core.records import UnitId
from core.tracing.batch_trace import trace_batch
from core.tracing.steps import Quantity, Symbol
from core.tracing.trace import trace
from core.tracing.update_story import (
    Bought,
    bought_sentence,
    compare_orders,
    move_one_by_one,
    order_sentence,
    tell,
)
from tests.networks import chain, edge, given, hidden, network_of, output, random_project, xor_with_skip


def sigmoid(s):
    return 1 / (1 + math.exp(-s))


def chain_loss(w_in, w_j, w_k, x=1.0, y=3.0):
    return 0.5 * (w_k * sigmoid(w_j * sigmoid(w_in * x)) - y) ** 2


def test_the_chains_update_is_that_of_the_trace_and_lowers_the_loss():
    project = chain()
    traced, story = trace(project), tell(project, trace(project))
    for moved in story.moved:
        assert moved.old == project.network.edges[moved.owner].weight
        assert moved.gradient == traced.values[Quantity(Symbol.WEIGHT_GRADIENT, moved.owner)]
        assert moved.new == moved.old + moved.update == traced.values[Quantity(Symbol.NEW_WEIGHT, moved.owner)]
        assert moved.update == -0.1 * moved.gradient
    new = {moved.owner: moved.new for moved in story.moved}
    after = chain_loss(new[edge("x", "j")], new[edge("j", "k")], new[edge("k", "o")])
    assert (story.sample.before, story.sample.after) == pytest.approx((chain_loss(2, 5, 3), after), rel=1e-12)
    assert story.batch == story.sample == story.own
    assert story.predicted == pytest.approx(-0.1 * sum(moved.gradient**2 for moved in story.moved), rel=1e-12)
    assert story.own.change == pytest.approx(story.predicted, rel=0.1)


def test_the_smaller_eta_the_better_the_prediction():
    errors = []
    for rate in (0.1, 0.01, 0.001):
        project = xor_with_skip()
        project.apply(edits.set_training(project, learning_rate=rate))
        story = tell(project, trace(project, 1))
        errors.append(abs(story.own.change / story.predicted - 1))
    assert errors[0] > 5 * errors[1] > 25 * errors[2] > 0


def test_one_sample_and_the_whole_data_are_told_apart():
    project = xor_with_skip()
    single, batch = tell(project, trace(project, 1)), tell(project, trace_batch(project, 1))
    assert (single.of_batch, batch.of_batch) == (False, True)
    assert single.batch is not None
    assert single.own == single.sample != single.batch
    assert batch.own == batch.batch != batch.sample
    assert batch.batch.before == single.batch.before
    assert batch.own.change == pytest.approx(batch.predicted, rel=0.3)


def test_an_incomplete_row_leaves_the_batch_out():
    project = xor_with_skip()
    project.apply(edits.set_value(project, 3, UnitId("o"), None))
    assert tell(project, trace(project, 0)).batch is None
    with pytest.raises(NotReadyError, match="Row 4 of the data has no target y"):
        tell(project, trace(project, 3))


def test_what_is_frozen_does_not_move_and_promises_nothing():
    project = chain()
    project.apply(edits.edit_edges(project, list(project.network.edges), "Freeze", frozen=True))
    story = tell(project, trace(project))
    assert all(not moved.trains and moved.update == 0 and moved.new == moved.old for moved in story.moved)
    assert (story.predicted, story.own.change) == (0, 0)
    assert bought_sentence(story) == "Every gradient that may move a weight is 0, so nothing changes."


@pytest.mark.parametrize(
    ("rate", "sentence"),
    [(1e-4, "as the gradient promised"), (0.05, "% of what the gradient promised"), (3.0, "The loss rises")],
)
def test_the_sentence_judges_the_step(rate, sentence):
    project = network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 1.0}, [[2.0, 5.0]], learning_rate=rate)
    assert sentence in bought_sentence(tell(project, trace(project)))


def test_a_runaway_loss_is_said_to_be_one():
    project = network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 1.0}, [[1e200, 5.0]], learning_rate=1.0)
    assert "infinity" in bought_sentence(tell(project, trace(project)))
    assert Bought(1.0, 0.25).change == -0.75


# One by one


def test_on_the_chain_one_by_one_is_the_loop_written_by_hand():
    w_in, w_j, w_k, x, y, eta = 2.0, 5.0, 3.0, 1.0, 3.0, 0.1
    z_j = sigmoid(w_in * x)
    z_k = sigmoid(w_j * z_j)
    delta = w_k * z_k - y
    g_k = delta * z_k
    w_k -= eta * g_k
    delta = delta * w_k * z_k * (1 - z_k)
    g_j = delta * z_j
    w_j -= eta * g_j
    delta = delta * w_j * z_j * (1 - z_j)
    g_in = delta * x
    w_in -= eta * g_in
    project = chain()
    orders = compare_orders(project, trace(project))
    found = {row.owner: row.one_by_one for row in orders.compared}
    wanted = {edge("k", "o"): g_k, edge("j", "k"): g_j, edge("x", "j"): g_in}
    assert found == pytest.approx(wanted, rel=1e-12)
    assert orders.one_by_one == pytest.approx(chain_loss(w_in, w_j, w_k), rel=1e-12)
    assert orders.differ == 2


@pytest.mark.parametrize("seed", [0, 2, 3])
@pytest.mark.parametrize("whole", [False, True])
def test_the_central_difference_sides_with_the_old_weights(seed, whole):
    project = random_project(seed + 80, "tanh", rules=["tanh", "sigmoid"], size=10, rows=3)
    project.apply(edits.set_training(project, learning_rate=0.5))
    orders = compare_orders(project, trace_batch(project, 1) if whole else trace(project, 1))
    for row in orders.compared:
        assert row.difference == pytest.approx(row.gradient, rel=1e-5, abs=1e-8)
    wrong = [row for row in orders.compared if abs(row.one_by_one - row.gradient) > 1e-4]
    assert wrong
    assert all(abs(row.one_by_one - row.difference) > 5e-5 for row in wrong)
    assert "All at once is right" in order_sentence(orders)


def test_a_frozen_weight_is_never_an_updated_one():
    project = chain()
    project.apply(edits.edit_edges(project, [edge("k", "o"), edge("j", "k")], "Freeze", frozen=True))
    orders = compare_orders(project, trace(project))
    assert orders.differ == 0
    assert orders.at_once == orders.one_by_one < orders.before
    assert "both orders agree" in order_sentence(orders)


def test_a_batch_moves_by_its_mean_before_any_row_goes_on():
    units = {"x": given("x"), "h": hidden("h", "identity"), "o": output("o")}
    project = network_of(units, {("x", "h"): 2.0, ("h", "o"): 3.0}, [[1.0, 5.0], [2.0, 10.0]], learning_rate=0.1)
    found, parameters = move_one_by_one(LossProblem(project), project.training)
    g_out = (1.0 * 2.0 + 2.0 * 4.0) / 2  # δ·z of both rows: ŷ − y is 1 and 2, z_h is 2 and 4
    w_out = 3.0 - 0.1 * g_out
    g_in = (1.0 * w_out * 1.0 + 2.0 * w_out * 2.0) / 2
    assert found == pytest.approx({edge("h", "o"): g_out, edge("x", "h"): g_in}, rel=1e-12)
    assert sorted(parameters.weights) == pytest.approx(sorted([w_out, 2.0 - 0.1 * g_in]), rel=1e-12)


def test_with_too_much_to_compute_the_judge_is_left_out(monkeypatch):
    monkeypatch.setattr("core.tracing.update_story._PATIENCE", 0.0)
    orders = compare_orders(chain(), trace(chain()))
    assert [row.difference for row in orders.compared] == [None] * 3
    assert orders.differ == 2


def test_what_an_update_buys_on_the_batch_is_seen_on_the_rows_learned_from():
    project = random_project(3, "tanh", rows=4)
    project.apply(edits.set_data(project, "Hold out", replace(project.dataset, split=Split(rows=(0, 2)))))
    alone = random_project(3, "tanh", rows=4)
    alone.apply(edits.set_data(alone, "Delete", alone.dataset.without_rows((0, 2))))
    ours, theirs = tell(project, trace_batch(project, 3)), tell(alone, trace_batch(alone, 1))
    assert ours.own == ours.batch == theirs.batch
    assert ours.predicted == theirs.predicted
    single = tell(project, trace(project, 0))
    assert single.batch.before == theirs.batch.before
