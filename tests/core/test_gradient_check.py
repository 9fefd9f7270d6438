"""The gradient check agrees where backpropagation is right, and would not where it is wrong."""

from __future__ import annotations

import math
from dataclasses import replace
from decimal import Decimal, localcontext

import pytest

from core import edits, gradient_check
from core.data.split import Split
from core.errors import NotReadyError
from core.gradient_check import (
    AGREE,
    QUOTIENTS,
    WIDTHS,
    Checked,
    Difference,
    LossProblem,
    Sides,
    best_of,
    check_gradients,
    judgement,
    kink_sentence,
)
from core.passes import Backward, backward
from tests.core.oracle import Oracle
from tests.networks import ALLOWED, chain, edge, given, hidden, network_of, output, random_project, xor_with_skip


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


# One weight, every h


def decimal_loss(w_in: Decimal) -> Decimal:
    """E of the notebook's chain with 50 digits."""
    def sigmoid(s: Decimal) -> Decimal:
        return 1 / (1 + (-s).exp())

    return (3 * sigmoid(5 * sigmoid(w_in)) - 3) ** 2 / 2


def test_a_probe_is_the_quotient_of_the_loss_itself():
    owner = edge("x", "j")
    with localcontext(prec=50):
        for found in LossProblem(chain(), 0).probed(owner):
            h = Decimal(found.h)
            assert found.above == pytest.approx(float(decimal_loss(2 + h)), rel=1e-10)
            assert found.below == pytest.approx(float(decimal_loss(2 - h)), rel=1e-10)
            exact = float((decimal_loss(2 + h) - decimal_loss(2 - h)) / (2 * h))
            round_off = 2e-17 / found.h  # ŷ − y is about 0.04, and known to some 4e-16
            assert found.quotient == pytest.approx(exact, rel=1e-9, abs=5 * round_off)


@pytest.mark.parametrize(("sides", "slope"), [(Sides.CENTRAL, 2), (Sides.FORWARD, 1), (Sides.BACKWARD, 1)])
def test_truncation_falls_with_a_power_of_h_and_round_off_rises_again(sides, slope):
    probe = tuple(LossProblem(xor_with_skip()).probed(edge("a", "h"), sides))
    assert [found.h for found in probe] == sorted(WIDTHS, reverse=True)
    errors = {round(math.log10(found.h), 2): math.log10(found.apart) for found in probe if found.apart > 0}
    fitted = (errors[-1.0] - errors[-2.0]) / 1.0
    assert fitted == pytest.approx(slope, abs=0.1)
    assert QUOTIENTS[sides].order == slope
    best = best_of(probe)
    assert best is not None
    assert 1e-9 < best.h < 1e-3
    assert errors[-12.0] > math.log10(best.apart) + 3


def test_one_row_has_a_gradient_of_its_own():
    project = xor_with_skip()
    for row in range(4):
        wanted = Oracle(project, row).difference(edge("h", "o"))
        (found,) = [c for c in check_gradients(project, row) if c.owner == edge("h", "o")]
        assert (found.gradient, found.difference) == pytest.approx((wanted, wanted), rel=1e-7, abs=1e-10)


def test_a_kink_between_the_two_places_is_named():
    units = {"x": given("x"), "h": hidden("h", "relu"), "o": output("o")}
    project = network_of(units, {("x", "h"): 0.05, ("h", "o"): 2.0}, [[1.0, 3.0]])
    probe = list(LossProblem(project, 0).probed(edge("x", "h")))
    assert all((found.kinks == ("h",)) == (found.h > 0.05) for found in probe if abs(found.h - 0.05) > 1e-9)
    assert probe[0].apart > 0.1
    sentence = kink_sentence(probe[0].kinks, project.network.label)
    assert sentence.startswith("Within h of here, s of h crosses 0, the kink of its ReLU")
    assert kink_sentence((), project.network.label) == ""
    assert "s of h and 2 more crosses" in kink_sentence(("h", "a", "b"), project.network.label)


def test_the_problem_is_a_snapshot():
    project = chain()
    problem = LossProblem(project, 0)
    before = problem.gradients()
    project.apply(edits.set_parameters(project, "Set", {edge("x", "j"): 9.0}, {}))
    assert problem.gradients() == before
    assert (problem.rows, problem.sample, problem.owners) == (1, 0, tuple(problem.plan.edges))
    assert problem.seconds_to_check > 0


def test_an_incomplete_row_cannot_be_checked():
    project = xor_with_skip()
    project.apply(edits.set_value(project, 1, "o", None))
    assert check_gradients(project, 0)
    with pytest.raises(NotReadyError, match="Row 2 of the data is not complete"):
        LossProblem(project, 1)
    with pytest.raises(NotReadyError, match="Row 2 of the data has no target"):
        LossProblem(project)
    with pytest.raises(NotReadyError, match="There is no row 5"):
        LossProblem(project, 4)


def test_a_probe_that_overflows_is_no_best_one():
    assert best_of(()) is None
    broken = Difference(1.0, math.inf, math.inf, math.nan, 1.0)
    assert best_of((broken,)) is None
    good = Difference(0.1, 1.0, 0.8, 1.0, 1.0)
    assert best_of((broken, good)) is good


def test_the_gradients_of_the_batch_leave_out_the_rows_that_are_held_out():
    project = random_project(3, "tanh", rows=4)
    project.apply(edits.set_data(project, "Hold out", replace(project.dataset, split=Split(rows=(0, 2)))))
    alone = random_project(3, "tanh", rows=4)
    alone.apply(edits.set_data(alone, "Delete", alone.dataset.without_rows((0, 2))))
    assert LossProblem(project).rows == 2
    assert LossProblem(project, 0).rows == 1  # such a row can be looked at by itself
    ours, theirs = check_gradients(project), check_gradients(alone)
    assert [(row.gradient, row.difference) for row in ours] == [(row.gradient, row.difference) for row in theirs]


def test_gradients_that_are_doubted_are_judged_by_name():
    right = LossProblem(chain(), 0).gradients()
    first, *others = right
    wrong = {**right, first: right[first] * 1.5}
    rows = list(LossProblem(chain(), 0, wrong).checked())
    assert [row.owner for row in rows if row.apart > AGREE] == [first]
    assert judgement(rows, lambda owner: owner.target) == f"{len(others)} of {len(right)} agree with the loss. Not: j."
    assert judgement(list(LossProblem(chain(), 0, right).checked()), str) == f"All {len(right)} agree with the loss."
    doubled = {owner: 2 * value for owner, value in right.items()}
    many = list(LossProblem(chain(), 0, doubled).checked()) * 2
    assert judgement(many, lambda owner: owner.target) == "0 of 6 agree with the loss. Not: j, k, o, j and 2 more."
