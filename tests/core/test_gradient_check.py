"""The gradient check agrees where backpropagation is right, and would not where it is wrong."""

from __future__ import annotations

import pytest

from core import edits, gradient_check
from core.errors import NotReadyError
from core.gradient_check import Checked, check_gradients
from core.passes import Backward, backward
from tests.core.oracle import Oracle
from tests.networks import ALLOWED, chain, edge, given, network_of, output, random_project, xor_with_skip


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_every_gradient_agrees_with_its_difference(rule, loss):
    project = random_project(30, rule, loss)
    checked = check_gradients(project)
    biased = [u for u, unit in project.network.units.items() if unit.bias is not None]
    assert {row.owner for row in checked} == {*project.network.edges, *biased}
    assert all(row.apart < 1e-5 for row in checked if abs(row.gradient) > 1e-4)
    assert max(abs(row.gradient - row.difference) for row in checked) < 1e-8


@pytest.mark.parametrize("reduction", ["mean", "sum"])
def test_the_rows_of_the_data_are_reduced_as_in_training(reduction):
    project = xor_with_skip()
    project.apply(edits.set_training(project, reduction=reduction))
    total = sum(Oracle(project, row).difference(edge("h", "o")) for row in range(4))
    wanted = total / 4 if reduction == "mean" else total
    (found,) = [row for row in check_gradients(project) if row.owner == edge("h", "o")]
    assert (found.gradient, found.difference) == pytest.approx((wanted, wanted), rel=1e-7)


def test_a_wrong_gradient_is_found(monkeypatch):
    def wrong(*arguments) -> Backward:
        back = backward(*arguments)
        back.gradients[1] *= 1.001
        return back

    monkeypatch.setattr(gradient_check, "backward", wrong)
    apart = [row.apart for row in check_gradients(chain())]
    assert [value > 1e-4 for value in apart] == [False, True, False]


def test_two_numbers_next_to_nothing_are_not_apart():
    assert Checked(edge("a", "b"), 1e-14, -1e-14).apart < 1e-5
    assert Checked(edge("a", "b"), 1.0, 1.1).apart == pytest.approx(0.1 / 1.1)
    assert Checked(edge("a", "b"), 0.0, 0.0).apart == 0.0


def test_what_cannot_be_trained_cannot_be_checked():
    with pytest.raises(NotReadyError, match="no target"):
        check_gradients(network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 1.0}, [[1.0, None]]))
    with pytest.raises(NotReadyError, match="No path leads"):
        check_gradients(network_of({"x": given("x"), "o": output("o")}, {}, [[1.0, 2.0]]))
