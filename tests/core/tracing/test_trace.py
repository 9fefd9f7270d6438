"""The trace: the notebook's numbers, the passes' to the last bit, and lines that only read what is known."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core import edits
from core.errors import NotReadyError
from core.formulae.losses import LOSSES
from core.passes import backward, forward
from core.plan import compile_plan
from core.records import DeltaSign, UnitId
from core.tracing.trace import Phase, Quantity, Symbol, trace
from tests.networks import ALLOWED, chain, diamond, edge, given, network_of, output, random_project, split, with_minus

PROJECTS = [(rule, loss, seed) for rule, loss in ALLOWED for seed in (20, 21)]


def number(traced, symbol, owner=None):
    return traced.values[Quantity(symbol, owner)]


# The notebook


def test_the_chain_has_the_numbers_that_the_notebook_prints():
    traced = trace(chain())
    z = [f"{number(traced, Symbol.ACTIVATION, unit):0.4f}" for unit in "jko"]
    assert z == ["0.8808", "0.9879", "2.9638"]
    assert f"{number(traced, Symbol.LOSS):0.4f}" == "0.0007"
    cache = {n: f"{traced.values[quantity]:0.4f}" for quantity, n in traced.cache_number.items()}
    assert {n: cache[n] for n in (1, 2, 3)} == {1: "-0.0362", 2: "0.0358", 3: "0.5250"}
    assert f"{number(traced, Symbol.WEIGHT_GRADIENT, edge('k', 'o')):0.4f}" == "-0.0358"
    assert f"{number(traced, Symbol.WEIGHT_GRADIENT, edge('j', 'k')):0.4f}" == "-0.0011"
    assert f"{number(traced, Symbol.WEIGHT_GRADIENT, edge('x', 'j')):0.6f}" == "-0.000681"


def test_the_split_network_has_the_numbers_that_the_notebook_prints():
    traced = trace(split())
    z = [f"{number(traced, Symbol.ACTIVATION, unit):0.4f}" for unit in "ijko"]
    assert z == ["0.8808", "0.9713", "0.9950", "7.8416"]
    assert f"{number(traced, Symbol.LOSS):0.4f}" == "0.0125"


def test_the_split_network_has_the_deltas_and_updates_of_the_notebooks_formulas():
    def sigmoid(s):
        return 1 / (1 + np.exp(-s))

    w_in, w_ij, w_ik, w_j, w_k, x, y, eta = 2.0, 4.0, 6.0, 5.0, 3.0, 1.0, 8.0, 0.01
    z_i = sigmoid(w_in * x)
    z_j, z_k = sigmoid(w_ij * z_i), sigmoid(w_ik * z_i)
    delta_o = w_j * z_j + w_k * z_k - y
    delta_j, delta_k = delta_o * w_j * z_j * (1 - z_j), delta_o * w_k * z_k * (1 - z_k)
    delta_i = (delta_j * w_ij + delta_k * w_ik) * z_i * (1 - z_i)
    traced = trace(split())
    deltas = [number(traced, Symbol.DELTA, unit) for unit in "ojki"]
    assert deltas == pytest.approx([delta_o, delta_j, delta_k, delta_i], rel=1e-12)
    pairs = [edge("j", "o"), edge("k", "o"), edge("i", "j"), edge("i", "k"), edge("x", "i")]
    updates = [-eta * d * z for d, z in
               [(delta_o, z_j), (delta_o, z_k), (delta_j, z_i), (delta_k, z_i), (delta_i, x)]]  # fmt: skip
    assert [number(traced, Symbol.WEIGHT_UPDATE, pair) for pair in pairs] == pytest.approx(updates, rel=1e-12)


def test_the_diamonds_branches_nearly_cancel():
    assert f"{number(trace(diamond()), Symbol.DELTA, 'a'):0.6f}" == "-0.003616"


def test_the_cache_of_the_chain_is_numbered_as_it_is_made():
    traced = trace(chain())
    owners = [quantity.owner for quantity in traced.cache_number]
    assert owners == ["o", edge("k", "o"), edge("j", "k"), edge("x", "j")]
    assert list(traced.cache_number.values()) == [1, 2, 3, 4]


# The passes


@pytest.mark.parametrize(("rule", "loss", "seed"), PROJECTS)
def test_a_trace_has_the_passes_numbers_to_the_last_bit(rule, loss, seed):
    project = random_project(seed, rule, loss, rows=3)
    plan, traced = compile_plan(project.network), trace(project, 1)
    parameters, (inputs, targets) = plan.parameters(project.network), project.samples()
    ahead = forward(plan, parameters, inputs)
    back = backward(plan, parameters, ahead, targets, LOSSES[loss])
    for u, unit in enumerate(plan.units):
        assert number(traced, Symbol.PREACTIVATION, unit) == ahead.preactivations[u, 1]
        assert number(traced, Symbol.ACTIVATION, unit) == ahead.activations[u, 1]
        assert number(traced, Symbol.DELTA, unit) == back.deltas[u, 1]
        if plan.has_bias[u]:
            assert number(traced, Symbol.BIAS_GRADIENT, unit) == back.deltas[u, 1]
    for e, pair in enumerate(plan.edges):
        assert number(traced, Symbol.CACHE, pair) == back.chain[e, 1]
        assert number(traced, Symbol.WEIGHT_GRADIENT, pair) == back.gradients[e, 1]
    z, s = ahead.activations[plan.outputs], ahead.preactivations[plan.outputs]
    assert number(traced, Symbol.LOSS) == LOSSES[loss].value(z, targets.T, s)[1]


@pytest.mark.parametrize("seed", range(3))
def test_updates_go_down_the_gradient_and_leave_what_is_frozen(seed):
    project = random_project(seed, size=14)
    traced, rate, frozen = trace(project), project.training.learning_rate, 0
    for pair, record in project.network.edges.items():
        wanted = 0.0 if record.frozen else -rate * number(traced, Symbol.WEIGHT_GRADIENT, pair)
        assert number(traced, Symbol.WEIGHT_UPDATE, pair) == wanted
        assert number(traced, Symbol.NEW_WEIGHT, pair) == record.weight + wanted
        frozen += record.frozen
    for unit, record in project.network.units.items():
        assert (Quantity(Symbol.BIAS_UPDATE, unit) in traced.values) == (record.bias is not None)
        if record.bias is not None:
            wanted = 0.0 if record.frozen else -rate * number(traced, Symbol.DELTA, unit)
            assert number(traced, Symbol.NEW_BIAS, unit) == record.bias + wanted
    assert frozen


@pytest.mark.parametrize(("rule", "loss", "seed"), PROJECTS)
def test_with_the_other_sign_every_delta_is_turned_and_nothing_else(rule, loss, seed):
    project = random_project(seed, rule, loss)
    before, after = trace(project), trace(with_minus(project))
    assert [(s.writes, s.reads) for s in before.steps] == [(s.writes, s.reads) for s in after.steps]
    for quantity, value in before.values.items():
        turned = quantity.symbol is Symbol.DELTA
        assert after.values[quantity] == (-value if turned else value)
        assert not turned or math.copysign(1.0, after.values[quantity]) == 1.0 or value > 0  # 0 stays 0, not −0
    project.apply(edits.set_delta_sign(project, DeltaSign.PLUS))
    assert trace(project).steps == before.steps


# Its lines


@pytest.mark.parametrize(("rule", "loss", "seed"), PROJECTS)
def test_every_number_is_written_once_and_read_only_when_it_is_known(rule, loss, seed):
    traced = trace(random_project(seed, rule, loss))
    known = set(traced.given)
    for step in traced.steps:
        assert set(step.reads) <= known, step
        assert step.writes not in known, step
        known.add(step.writes)
    assert known == set(traced.values)
    assert [step.kind for step in traced.steps] == [step.writes.symbol for step in traced.steps]
    assert all(traced.steps[n].writes == quantity for quantity, n in traced.written_at.items())


@pytest.mark.parametrize(("rule", "loss", "seed"), PROJECTS)
def test_the_phases_follow_one_another(rule, loss, seed):
    traced = trace(random_project(seed, rule, loss))
    order = [list(Phase).index(step.phase) for step in traced.steps]
    assert order == sorted(order)
    assert set(order) == set(range(5))
    for phase in Phase:
        end = traced.phase_end(phase)
        assert traced.steps[end - 1].phase is phase
        assert all(step.phase is not phase for step in traced.steps[end:])


def test_every_prefix_knows_its_own_numbers_and_no_later_ones():
    traced = trace(random_project(3, "softmax", "categorical_cross_entropy"))
    for lines in range(len(traced.steps) + 1):
        for index, step in enumerate(traced.steps):
            assert traced.known(step.writes, lines) == (step.value if index < lines else None)
        assert all(traced.known(quantity, lines) == value for quantity, value in traced.given.items())
    assert traced.known(Quantity(Symbol.DELTA, UnitId("nobody")), len(traced.steps)) is None


@pytest.mark.parametrize("loss", ["half_squared_error", "binary_cross_entropy"])
def test_the_gradient_by_z_is_known_with_delta_and_makes_it(loss):
    project = random_project(3, "sigmoid", loss)
    traced = trace(project)
    for unit, record in project.network.units.items():
        gradient = Quantity(Symbol.ACTIVATION_GRADIENT, unit)
        line = traced.written_at[Quantity(Symbol.DELTA, unit)]
        assert traced.known(gradient, line) is None
        if record.kind.value == "output" and loss == "binary_cross_entropy":
            assert traced.known(gradient, line + 1) is None  # computed from s at once: no error passes through z
            continue
        slope = traced.values.get(Quantity(Symbol.SLOPE, unit), 1.0)
        if project.network.outgoing(unit) or record.kind.value == "output":
            delta = traced.values[Quantity(Symbol.DELTA, unit)]
            assert traced.known(gradient, line + 1) * slope == pytest.approx(delta, rel=1e-12)


def test_every_unit_and_edge_has_all_its_lines():
    project = random_project(8, size=12)
    kinds = {}
    for step in trace(project).steps:
        kinds.setdefault(step.writes.owner, []).append(step.kind)
    for pair in project.network.edges:
        assert kinds[pair] == [Symbol.CACHE, Symbol.WEIGHT_GRADIENT, Symbol.WEIGHT_UPDATE, Symbol.NEW_WEIGHT]
    for unit in project.network.units:
        assert kinds[unit].count(Symbol.DELTA) == 1
    assert kinds[None] == [Symbol.LOSS]


def test_a_sample_without_a_target_ends_after_the_forward_pass():
    project = random_project(9)
    whole = trace(project)
    first = next(unit for unit, record in project.network.units.items() if record.kind.value == "output")
    project.apply(edits.set_value(project, 0, first, None))
    traced = trace(project)
    assert (whole.complete, traced.complete) == (True, False)
    assert traced.steps == whole.steps[: whole.phase_end(Phase.FORWARD)]
    assert Quantity(Symbol.TARGET, first) not in traced.values
    assert [traced.phase_end(phase) for phase in Phase] == [len(traced.steps)] * 5


def test_a_sample_that_cannot_be_stepped_says_why():
    project = chain()
    for row in (-1, 1, 99):
        with pytest.raises(NotReadyError, match="There is no row"):
            trace(project, row)
    project.apply(edits.set_value(project, 0, UnitId("x"), None))
    with pytest.raises(NotReadyError, match="Row 1 of the data has no value for x_i"):
        trace(project)
    with pytest.raises(NotReadyError, match="There is no output unit"):
        trace(network_of({"x": given("x")}, {}, [[1.0]]))


def test_each_row_has_a_trace_of_its_own():
    project = random_project(10, rows=3)
    traces = [trace(project, row) for row in range(3)]
    assert [t.sample for t in traces] == [0, 1, 2]
    assert len({number(t, Symbol.LOSS) for t in traces}) == 3
    assert len({tuple(step.writes for step in t.steps) for t in traces}) == 1


def test_an_input_with_an_activation_has_a_line_for_it_and_others_have_none():
    units = {"x": given("x", "tanh"), "w": given("w"), "o": output("o")}
    traced = trace(network_of(units, {("x", "o"): 1.0, ("w", "o"): 1.0}, [[0.5, 2.0, 1.0]]))
    written = [step.writes for step in traced.steps]
    assert written[0] == Quantity(Symbol.ACTIVATION, "x")
    assert number(traced, Symbol.ACTIVATION, "x") == pytest.approx(math.tanh(0.5))
    assert Quantity(Symbol.ACTIVATION, "w") in traced.given
    assert Quantity(Symbol.PREACTIVATION, "w") not in written
