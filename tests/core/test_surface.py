"""The error surface, against sums written out by hand, direct evaluation, and the trace's gradients."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from core import edits, engine
from core.data.split import Split
from core.errors import NotReadyError
from core.gradient_check import LossProblem
from core.plan import Parameters
from core.project import Project
from core.records import Edge, EdgeId, UnitId
from core.surface import SIZES, ErrorFunction, Surface, limits_around
from core.tracing.batch_trace import trace_batch
from core.tracing.steps import Quantity, Symbol
from tests.networks import chain, edge, given, network_of, output, random_project, xor_with_skip

ROWS = [(1.0, 2.0, 0.5), (-1.0, 0.5, 1.5), (0.5, -2.0, -1.0)]


def linear(**training) -> Project:
    """Return ŷ = a·w_a + b·w_b + bias with three rows."""
    units = {"a": given("a"), "b": given("b"), "o": output("o", "identity", 0.25)}
    return network_of(units, {("a", "o"): 0.7, ("b", "o"): -0.4}, ROWS, "Linear", **training)


def over(project: Project, owners, limits, **more) -> Surface:
    function = ErrorFunction(project)
    return function.surface(function.plan.parameters(project.network), owners, limits, **more)


@pytest.mark.parametrize("reduction", ["mean", "sum"])
def test_a_linear_unit_with_squared_error_is_the_paraboloid_on_paper(reduction):
    owners = edge("a", "o"), edge("b", "o")
    surface = over(linear(reduction=reduction), owners, [(-3.0, 2.0), (-1.0, 4.0)])
    w_a, w_b = np.meshgrid(*surface.axes)
    parts = [0.5 * (a * w_a + b * w_b + 0.25 - y) ** 2 for a, b, y in ROWS]
    expected = sum(parts) / (3 if reduction == "mean" else 1)
    np.testing.assert_allclose(surface.losses, expected, rtol=1e-12)
    assert surface.losses.shape == (SIZES[2][-1], SIZES[2][-1])
    assert surface.place == (0.7, -0.4)


def test_a_bias_is_a_parabola():
    surface = over(linear(), [UnitId("o")], [(-1.0, 1.0)])
    expected = sum(0.5 * (0.7 * a - 0.4 * b + surface.axes[0] - y) ** 2 for a, b, y in ROWS) / 3
    np.testing.assert_allclose(surface.losses, expected, rtol=1e-12)


@for_all(st.integers(0, 60), st.booleans())
def test_every_point_is_what_evaluating_the_changed_network_gives(seed, compiled):
    if compiled:
        engine.prepare()
    project = random_project(seed, rows=4)
    function = ErrorFunction(project)
    random = np.random.default_rng(seed)
    chosen = random.permutation(len(function.owners))[: 1 + seed % 2]
    owners = [function.owners[n] for n in chosen.tolist()]
    surface = over(project, owners, [(-1.5, 2.5), (-0.5, 0.75)][: len(owners)], seconds=0)
    for point in zip(*(random.integers(0, size, 3).tolist() for size in surface.losses.shape), strict=True):
        values = [float(axis[n]) for axis, n in zip(surface.axes, reversed(point), strict=True)]
        assert surface.losses[tuple(point)] == pytest.approx(direct(project, owners, values), rel=1e-9)


def direct(project: Project, owners, values) -> float:
    """Return E by plain passes, after the network itself was edited."""
    moved = dict(zip(owners, values, strict=True))
    weights = {owner: value for owner, value in moved.items() if isinstance(owner, EdgeId)}
    biases = {owner: value for owner, value in moved.items() if not isinstance(owner, EdgeId)}
    other = project.with_parameters(weights, biases)
    problem = LossProblem(other)
    return problem.value(problem.parameters)


@pytest.mark.parametrize("project", [chain(), xor_with_skip(), random_project(7, rows=5)])
def test_the_slope_is_the_gradient_of_the_batchs_trace(project):
    function = ErrorFunction(project)
    found = function.gradient(function.plan.parameters(project.network), function.owners)
    values = trace_batch(project, 0).values
    for owner, slope in zip(function.owners, found, strict=True):
        symbol = Symbol.WEIGHT_GRADIENT if isinstance(owner, EdgeId) else Symbol.BIAS_GRADIENT
        assert slope == pytest.approx(values[Quantity(symbol, owner)], rel=1e-13, abs=1e-300)


def test_the_slope_agrees_with_the_surface_itself():
    surface = over(xor_with_skip(), [edge("a", "h")], [(1.1 - 1e-3, 1.1 + 1e-3)])
    quotient = (surface.losses[-1] - surface.losses[0]) / 2e-3
    assert surface.gradient[0] == pytest.approx(quotient, rel=1e-6)
    assert surface.loss == pytest.approx(surface.losses[len(surface.losses) // 2], rel=1e-12)


def test_rows_that_are_held_out_have_no_say():
    project, fewer = linear(), linear()
    data = project.dataset
    project.apply(edits.set_data(project, "Hold out", replace(data, split=Split(rows=(2,)))))
    fewer.apply(edits.set_data(fewer, "Delete", replace(data, values=data.values[:2])))
    owners, limits = [edge("a", "o")], [(-1.0, 1.0)]
    held, deleted = (over(each, owners, limits) for each in (project, fewer))
    np.testing.assert_allclose(held.losses, deleted.losses, rtol=1e-12)
    assert held.gradient == pytest.approx(deleted.gradient, rel=1e-12)
    assert ErrorFunction(project).rows == 2


def test_a_coarse_surface_comes_first_and_the_finer_ones_hold_it():
    function = ErrorFunction(xor_with_skip())
    owners = [edge("a", "h"), UnitId("h")]
    parameters = function.plan.parameters(xor_with_skip().network)
    found = [s for s in function.refined(parameters, owners, [(-2, 2), (-2, 2)]) if isinstance(s, Surface)]
    assert [len(s.axes[0]) for s in found] == list(SIZES[2])
    for coarse, fine in pairwise(found):
        np.testing.assert_array_equal(fine.losses[::2, ::2], coarse.losses)
        np.testing.assert_allclose(fine.axes[1][::2], coarse.axes[1], atol=1e-15)


def test_what_would_take_too_long_stays_coarse():
    surface = over(xor_with_skip(), [edge("a", "h"), edge("b", "h")], [(-2, 2), (-2, 2)], seconds=0)
    assert surface.losses.shape == (SIZES[2][0], SIZES[2][0])


def test_it_tells_how_far_it_has_come(monkeypatch):
    monkeypatch.setattr("core.surface._TOLD_SECONDS", 0.0)
    function = ErrorFunction(chain())
    told = list(function.refined(function.plan.parameters(chain().network), [edge("x", "j")], [(0, 1)]))
    shares = [each for each in told if isinstance(each, float)]
    assert len(shares) > SIZES[1][-1] - 5
    assert all(0 <= share < 1 for share in shares)


def test_where_e_overflows_there_is_a_hole():
    units = {"x": given("x"), "o": output("o")}
    project = network_of(units, {("x", "o"): 1.0}, [[1, 0]])
    surface = over(project, [edge("x", "o")], [(-1e200, 1e200)])
    assert not math.isfinite(surface.losses[0])
    assert surface.losses[len(surface.losses) // 2] == 0
    assert np.isnan(surface.heights(np.array([[-0.9e200]]))).all()


def test_heights_between_the_points_are_linear_and_beyond_them_unknown():
    surface = over(linear(), [edge("a", "o"), edge("b", "o")], [(-1, 1), (-2, 2)])
    x, y = surface.axes
    middle = surface.losses[3:5, 7:9].mean()
    found = surface.heights(np.array([[(x[7] + x[8]) / 2, (y[3] + y[4]) / 2], [x[-1], y[0]], [1.01, 0], [math.nan, 0]]))
    np.testing.assert_allclose(found[:2], [middle, surface.losses[0, -1]], rtol=1e-12)
    assert np.isnan(found[2:]).all()


def test_one_e_is_asked_for_at_any_place():
    project = xor_with_skip()
    function = ErrorFunction(project)
    parameters = function.plan.parameters(project.network)
    owners = [edge("a", "h"), UnitId("o")]
    assert function.loss(parameters, owners, [3.0, -1.0]) == pytest.approx(direct(project, owners, [3.0, -1.0]))
    assert function.loss(parameters) == pytest.approx(LossProblem(project).value(parameters))


def test_later_edits_leave_it_alone():
    project = linear()
    function = ErrorFunction(project)
    parameters = function.plan.parameters(project.network)
    before = function.loss(parameters)
    project.apply(edits.set_value(project, 0, UnitId("o"), 99.0))
    assert function.loss(parameters) == before


def test_a_frozen_weight_has_its_slope_too():
    units = {"x": given("x"), "o": output("o", bias=0.0)}
    project = network_of(units, {("x", "o"): Edge(1.0, frozen=True)}, [[2, 0]])
    assert over(project, [edge("x", "o")], [(0, 1)]).gradient == (4.0,)


def test_what_cannot_be_trained_says_why():
    with pytest.raises(NotReadyError, match="no target y"):
        ErrorFunction(network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 1.0}, [[1, None]]))


def test_biases_that_are_not_there_are_no_owners():
    function = ErrorFunction(linear())
    assert function.owners == (edge("a", "o"), edge("b", "o"), UnitId("o"))
    with pytest.raises(KeyError):
        function.gradient(Parameters(np.zeros(2), np.zeros(3)), [UnitId("a")])


def test_limits_show_the_way_to_zero_and_the_way_that_was_gone():
    assert limits_around(5.0, np.empty(0)) == (0.0, 10.0)
    assert limits_around(0.0, np.array([10.0, math.nan])) == (-12.0, 12.0)
    assert limits_around(0.1, np.empty(0)) == (-1.9, 2.1)
