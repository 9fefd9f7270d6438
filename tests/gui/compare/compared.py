"""Comparisons for the tests of their window."""

from __future__ import annotations

import numpy as np

from core.compare import Comparison, Outcome, Plan
from core.descent.snapshot import StopReason
from gui.workspace import Workspace
from tests.networks import xor_with_skip


def open_xor(workspace: Workspace) -> None:
    """Open XOR with skip edges: a few hundred epochs bring some seeds to all rows right."""
    workspace.document.replace(xor_with_skip(), None)


def ended(plan, needed=(), project=None, goal=0.1, stop=StopReason.EPOCHS):
    """Return a comparison whose runs have these epochs needed, group by group as the plan has them; it never ran."""
    comparison = Comparison(project or xor_with_skip(), plan, 100, goal)
    comparison.results = [
        outcome(setup, number, stop=stop) for setup, number in zip(plan.setups, needed, strict=False)
    ]
    return comparison


def outcome(setup, needed=None, loss=0.5, stop=StopReason.EPOCHS):
    last = 100 if needed is None else needed
    curve = np.array([0, last]), np.array([1.0, loss])
    return Outcome(setup, needed, last, loss, stop if needed is None else StopReason.TARGET_LOSS, curve)


def seeds(count, **more):
    return Plan.over(count, **more)
