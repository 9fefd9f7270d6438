"""Groups stand in the plan's order from the beginning, and are summed up again only when a run was added."""

from __future__ import annotations

from core.writing.notation import Notation
from gui.compare.groups import Groups
from tests.gui.compare.compared import ended, outcome, seeds


def test_groups_without_a_run_are_there_and_others_are_remembered():
    plan = seeds(2, optimizers=("adam", "rprop"))
    comparison = ended(plan, [5])
    known = Groups()
    adam, rprop = known.of(comparison, comparison.results)
    assert (adam.title(Notation()), rprop.title(Notation())) == ("Adam", "Rprop")
    assert (adam.look, rprop.look, rprop.summary, len(rprop.curves[0])) == (0, 1, None, 0)
    assert adam.summary.reached == 1
    comparison.results.append(outcome(plan.setups[1]))
    again = known.of(comparison, comparison.results)
    assert again[0] is adam
    assert again[1].summary.runs == 1
    known.forget()
    assert known.of(comparison, comparison.results)[0] is not adam
