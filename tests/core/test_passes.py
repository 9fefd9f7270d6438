"""The passes: against paths, differences and PyTorch, and the same to the last bit for one sample or many."""

from __future__ import annotations

import numpy as np
import pytest

from core.formulae.losses import LOSSES
from core.passes import backward, forward
from core.plan import compile_plan
from core.records import Kind
from tests.core.oracle import Oracle
from tests.networks import ALLOWED, edge, given, hidden, network_of, output, random_project

SEEDS = range(3)


def passed(project, rows=slice(None)):
    """Return plan, forward and backward pass of some rows."""
    plan = compile_plan(project.network)
    parameters = plan.parameters(project.network)
    inputs, targets = (table[rows] for table in project.samples())
    ahead = forward(plan, parameters, inputs)
    return plan, ahead, backward(plan, parameters, ahead, targets, LOSSES[project.training.loss])


def wide(rule, loss):
    """Many output units, so that the order of a sum over them would show."""
    units = {"x": given("x"), "w": given("w")} | {f"o{i}": output(f"o{i}", rule, 0.1) for i in range(13)}
    random = np.random.default_rng(1)
    edges = {(source, f"o{i}"): float(random.normal()) for i in range(13) for source in "xw"}
    return network_of(units, edges, random.uniform(0.05, 0.95, (7, 15)), loss=loss)


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
@pytest.mark.parametrize("seed", SEEDS)
def test_gradients_are_central_differences(rule, loss, seed):
    project = random_project(seed, rule, loss)
    plan, _, back = passed(project)
    for row in range(2):
        oracle = Oracle(project, row)
        wanted = [oracle.difference(pair) for pair in plan.edges]
        assert back.gradients[:, row] == pytest.approx(wanted, rel=1e-7, abs=1e-9)
        biased = np.flatnonzero(plan.has_bias)
        wanted = [oracle.difference(plan.units[u]) for u in biased]
        assert back.deltas[biased, row] == pytest.approx(wanted, rel=1e-7, abs=1e-9)


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
@pytest.mark.parametrize("seed", SEEDS)
def test_deltas_are_sums_over_all_paths(rule, loss, seed):
    project = random_project(seed, rule, loss)
    plan, ahead, back = passed(project)
    oracle = Oracle(project, row=1)
    assert ahead.preactivations[:, 1] == pytest.approx([oracle.s[u] for u in plan.units], rel=1e-12, abs=1e-14)
    assert ahead.activations[:, 1] == pytest.approx([oracle.z[u] for u in plan.units], rel=1e-12, abs=1e-14)
    assert back.terms[:, 1].sum() == pytest.approx(oracle.run(), rel=1e-12)
    assert back.deltas[:, 1] == pytest.approx([oracle.by_paths(u) for u in plan.units], rel=1e-10, abs=1e-13)


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
@pytest.mark.parametrize("seed", SEEDS)
def test_activation_gradients_are_central_differences_by_z(rule, loss, seed):
    project = random_project(seed, rule, loss)
    plan, _, back = passed(project)
    oracle = Oracle(project, row=1)
    fused = set(plan.outputs.tolist()) if LOSSES[loss].fused_with else set()
    for u, unit in enumerate(plan.units):
        if u not in fused:
            wanted = oracle.difference_by_z(unit)
            assert back.activation_gradients[u, 1] == pytest.approx(wanted, rel=1e-7, abs=1e-9)


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
@pytest.mark.parametrize("make", [wide, lambda rule, loss: random_project(5, rule, loss, rows=7)], ids=["wide", "deep"])
def test_a_sample_alone_gives_the_same_bits_as_in_a_batch(rule, loss, make):
    project = make(rule, loss)
    _, ahead, back = passed(project)
    for row in range(7):
        _, ahead_alone, back_alone = passed(project, [row])
        for many, alone in ((ahead, ahead_alone), (back, back_alone)):
            for name in many.__slots__:
                assert np.array_equal(getattr(many, name)[:, [row]], getattr(alone, name)), name


@pytest.mark.parametrize("rule", ["identity", "sigmoid", "tanh", "gaussian"])
def test_the_derivative_by_the_data_goes_through_the_inputs_own_activation(rule):
    project = random_project(2, rules=[rule], rows=1)
    plan, _, back = passed(project)
    inputs, targets = project.samples()
    for u in range(plan.n_inputs):
        values = []
        for h in (1e-5, -1e-5):
            moved = inputs.copy()
            moved[0, u] += h
            ahead = forward(plan, plan.parameters(project.network), moved)
            z, s = ahead.activations[plan.outputs], ahead.preactivations[plan.outputs]
            values.append(LOSSES[project.training.loss].value(z, targets.T, s))
        assert back.deltas[u, 0] == pytest.approx((values[0][0] - values[1][0]) / 2e-5, rel=1e-6, abs=1e-9)


def test_a_plain_inputs_delta_is_the_weighted_sum_of_what_it_feeds():
    """The notebook's last formula has σ′(x) here, though its forward pass does not squash x; that would be wrong."""
    project = random_project(7, rules=["identity", "tanh"])
    plan, _, back = passed(project)
    for u in range(plan.n_inputs):
        if project.network.units[plan.units[u]].activation == "identity":
            feeds = np.flatnonzero(plan.source == u)
            weights = plan.parameters(project.network).weights[feeds]
            assert back.deltas[u] == pytest.approx(weights @ back.deltas[plan.target[feeds]], rel=1e-14)


def test_units_that_reach_no_output_have_no_delta():
    units = {"x": given("x"), "h": hidden("h"), "dead": hidden("dead"), "end": hidden("end"), "o": output("o")}
    edges = {("x", "h"): 1.0, ("h", "o"): 2.0, ("x", "dead"): 1.0, ("dead", "end"): 1.0}
    plan, _, back = passed(network_of(units, edges, [[1, 2]]))
    zero = {plan.units[u] for u in np.flatnonzero(back.deltas[:, 0] == 0)}
    assert zero == {"dead", "end"}
    assert back.gradients[plan.edges.index(edge("x", "dead")), 0] == 0


@pytest.mark.filterwarnings("error")
def test_numbers_beyond_float64_come_out_as_such_without_a_warning():
    units = {"x": given("x"), "h": hidden("h", "identity"), "o": output("o")}
    _, ahead, back = passed(network_of(units, {("x", "h"): 1e200, ("h", "o"): 1e200}, [[1.0, 0.0]]))
    assert np.isinf(ahead.activations[-1, 0])
    assert np.isinf(back.gradients).any()


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_pytorch_agrees(rule, loss):
    torch = pytest.importorskip("torch")
    project = random_project(11, rule, loss)
    plan, ahead, back = passed(project)
    edges = project.network.edges.items()
    weights = {e: torch.tensor(r.weight, dtype=torch.float64, requires_grad=True) for e, r in edges}
    z, s = {}, {}
    for u in plan.units:
        unit = project.network.units[u]
        own = project.dataset.value(0, u) if unit.kind is Kind.INPUT else unit.bias or 0.0
        terms = [weights[e] * z[e.source] for e in project.network.incoming(u)]
        s[u] = torch.tensor(own, dtype=torch.float64) + sum(terms)
        z[u] = torch_rule(torch, unit.activation, s[u])
    outputs = [plan.units[o] for o in plan.outputs]
    if rule == "softmax":
        z |= dict(zip(outputs, torch.softmax(torch.stack([s[u] for u in outputs]), 0), strict=True))
    targets = torch.tensor([project.dataset.value(0, u) for u in outputs], dtype=torch.float64)
    torch_loss(torch, loss, torch.stack([z[u] for u in outputs]), targets).backward()
    assert ahead.activations[:, 0] == pytest.approx([float(z[u].detach()) for u in plan.units], rel=1e-12)
    wanted = [0.0 if weights[e].grad is None else float(weights[e].grad) for e in plan.edges]
    assert back.gradients[:, 0] == pytest.approx(wanted, rel=1e-9, abs=1e-13)


def torch_rule(torch, name, s):
    functional = torch.nn.functional
    return {
        "identity": lambda: s, "softmax": lambda: s, "sigmoid": lambda: torch.sigmoid(s), "tanh": lambda: torch.tanh(s),
        "relu": lambda: torch.relu(s), "leaky_relu": lambda: functional.leaky_relu(s, 0.01),
        "softplus": lambda: functional.softplus(s), "silu": lambda: functional.silu(s),
        "gelu": lambda: functional.gelu(s), "sine": lambda: torch.sin(s), "gaussian": lambda: torch.exp(-s * s),
    }[name]()  # fmt: skip


def torch_loss(torch, name, p, y):
    functional = torch.nn.functional
    return {
        "half_squared_error": lambda: ((p - y) ** 2).sum() / 2,
        "squared_error": lambda: functional.mse_loss(p, y, reduction="sum"),
        "absolute_error": lambda: functional.l1_loss(p, y, reduction="sum"),
        "huber": lambda: functional.huber_loss(p, y, reduction="sum"),
        "binary_cross_entropy": lambda: functional.binary_cross_entropy(p, y, reduction="sum"),
        "categorical_cross_entropy": lambda: -(y * torch.log(p)).sum(),
    }[name]()


