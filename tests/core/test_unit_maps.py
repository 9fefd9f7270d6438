"""Every unit's answer over the inputs, point by point against a forward pass of plain numpy."""

from __future__ import annotations

import numpy as np
import pytest

from core import passes
from core.plan import compile_plan
from core.unit_maps import MOST_UNITS, unit_maps
from tests.networks import chain, edge, given, hidden, network_of, output


def three_inputs():
    units = {name: given(name) for name in "abc"} | {"h": hidden("h", "tanh", 0.3), "o": output("o", "sigmoid")}
    edges = {("a", "h"): 1.0, ("b", "h"): -2.0, ("c", "h"): 0.5, ("h", "o"): 3.0}
    return network_of(units, edges, [[0, 0, 7, 1], [1, 2, -7, 0]])


def maps_of(project, sample=0):
    plan = compile_plan(project.network)
    return unit_maps(plan, plan.parameters(project.network), project.samples()[0], sample), plan


@pytest.mark.parametrize("sample", [0, 1])
def test_over_two_inputs_the_others_are_the_samples(sample):
    project = three_inputs()
    maps, plan = maps_of(project, sample)
    assert maps.axes == ("a", "b")
    assert maps.limits == ((-0.1, 1.1), (-0.2, 2.2))
    side = len(maps.values["h"])
    for up, across in ((0, 0), (3, side - 1), (side - 1, 5)):
        a, b = (np.linspace(*limit, side)[at] for limit, at in zip(maps.limits, (across, up), strict=True))
        row = np.array([[a, b, 7.0 if sample == 0 else -7.0]])
        z = passes.forward(plan, plan.parameters(project.network), row).activations[:, 0]
        for place, unit in enumerate(plan.units):
            assert maps.values[unit][up, across] == pytest.approx(z[place], rel=1e-12)


def test_over_one_input_it_is_a_curve():
    maps, _ = maps_of(chain())
    assert maps.limits == ((0.0, 2.0),)
    x = np.linspace(0, 2, len(maps.values["j"]))
    assert maps.values["x"] == pytest.approx(x)
    assert maps.values["j"] == pytest.approx(1 / (1 + np.exp(-2 * x)))


def test_without_inputs_or_in_a_crowd_there_are_none():
    assert maps_of(network_of({"o": output("o")}, {}))[0] is None
    many = {"x": given("x")} | {f"h{n}": hidden(f"h{n}") for n in range(MOST_UNITS)}
    assert maps_of(network_of(many, {("x", f"h{n}"): 1.0 for n in range(MOST_UNITS)}))[0] is None


def test_without_numbers_the_range_is_a_guess():
    project = network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 1.0}, [[None, None]])
    assert maps_of(project)[0].limits == ((-1.0, 1.0),)
    assert maps_of(project, sample=99)[0] is not None


def test_what_overflows_stays_in_its_unit():
    project = network_of({"x": given("x"), "o": output("o")}, {edge("x", "o"): 1e308}, [[1e3, 0], [0, 0]])
    values = maps_of(project)[0].values
    assert np.isfinite(values["x"]).all()
    assert not np.isfinite(values["o"]).all()
