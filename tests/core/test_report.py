"""A trace as text and as data, for the command line."""

from __future__ import annotations

import json
import math

import pytest

from core import edits
from core.records import Kind, UnitId
from core.report import trace_to_dict, trace_to_text
from core.tracing.trace import trace
from core.writing.notation import Notation
from tests.core.oracle import Oracle
from tests.networks import ALLOWED, chain, given, hidden, network_of, output, random_project, with_minus


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_the_data_have_exactly_the_agreed_shape(rule, loss):
    project = random_project(80, rule, loss)
    report = json.loads(json.dumps(trace_to_dict(project, trace(project)), allow_nan=False))
    assert list(report) == ["loss", "units", "edges", "steps"]
    assert list(report["units"]) == list(project.network.units)
    assert all(list(unit) == ["s", "z", "delta", "bias_gradient", "bias_update"] for unit in report["units"].values())
    edge_keys = ["source", "target", "weight", "gradient", "update", "cache"]
    assert all(list(edge) == edge_keys for edge in report["edges"])
    for step in report["steps"]:
        owner = "edge" if "edge" in step else "unit"
        assert list(step) == ["phase", "kind", owner, "symbols", "numbers", "value", "sentence"]
        assert owner == "unit" or step["edge"] in [[e["source"], e["target"]] for e in report["edges"]]
        assert owner == "edge" or step["unit"] is None or step["unit"] in report["units"]
        assert isinstance(step["value"], float)


def test_the_numbers_are_those_of_the_definition_at_full_precision():
    project = random_project(81, "sigmoid", "binary_cross_entropy")
    report, oracle = trace_to_dict(project, trace(project, 1)), Oracle(project, 1)
    assert report["loss"] == pytest.approx(oracle.run(), rel=1e-12)
    for unit, row in report["units"].items():
        assert (row["s"], row["z"]) == pytest.approx((oracle.s[unit], oracle.z[unit]), rel=1e-12)
        assert row["delta"] == pytest.approx(oracle.by_paths(unit), rel=1e-9, abs=1e-14)
        has_bias = project.network.units[unit].bias is not None
        assert row["bias_gradient"] == (row["delta"] if has_bias else None)
    for row in report["edges"]:
        delta, z = report["units"][row["target"]]["delta"], report["units"][row["source"]]["z"]
        assert row["gradient"] == delta * z
        assert row["weight"] == oracle.weights[row["source"], row["target"]]


def test_there_is_null_where_there_is_no_number():
    project = random_project(82)
    project.apply(edits.set_value(project, 0, project.network.of_kind(Kind.OUTPUT)[0], None))
    report = trace_to_dict(project, trace(project))
    assert report["loss"] is None
    assert all(row["delta"] is row["bias_gradient"] is None for row in report["units"].values())
    assert all(row["gradient"] is row["update"] is row["cache"] is None for row in report["edges"])
    assert all(isinstance(row["z"], float) for row in report["units"].values())


def test_numbers_beyond_float64_are_null_so_that_the_json_stays_strict():
    units = {"x": given("x"), "h": hidden("h", "identity"), "o": output("o")}
    project = network_of(units, {("x", "h"): 1e200, ("h", "o"): 1e200}, [[1.0, 0.0]])
    report = json.loads(json.dumps(trace_to_dict(project, trace(project)), allow_nan=False))
    assert report["units"]["o"]["z"] is None
    assert report["units"]["h"]["z"] == 1e200


def test_the_text_has_a_heading_for_each_phase_and_two_lines_for_each_step():
    project = chain()
    traced = trace(project)
    lines = "\n".join(trace_to_text(project, traced, Notation(4))).splitlines()
    headings = [line for line in lines if line.isupper() and len(line) < 12]
    assert headings == ["FORWARD", "LOSS", "BACKWARD", "GRADIENTS", "UPDATE"]
    assert lines[1:3] == ["   1  s_j = w_{x_i→j}·x_i = 2·1 = 2", "      j takes its one input times the edge's weight."]
    assert "   6  ŷ_o = z_o = s_o = 2.964" in lines
    assert sum(line[:4].strip().isdigit() for line in lines) == len(traced.steps)


def test_the_text_of_a_sample_without_a_target_says_why_it_ends():
    project = chain()
    project.apply(edits.set_value(project, 0, UnitId("o"), None))
    last = list(trace_to_text(project, trace(project)))[-1]
    assert last == "\nRow 1 has no target, so there is no loss and nothing after it."


def test_the_text_is_exact_unless_told_otherwise():
    project = chain()
    text = "\n".join(trace_to_text(project, trace(project)))
    assert repr(1 / (1 + math.exp(-2))) in text


def test_the_delta_of_the_data_follows_the_documents_sign():
    project = chain()
    plus = trace_to_dict(project, trace(project))
    minus = trace_to_dict(with_minus(project), trace(project))
    for unit, row in plus["units"].items():
        assert minus["units"][unit] == row | {"delta": -row["delta"]}
    assert minus["edges"] == plus["edges"]
