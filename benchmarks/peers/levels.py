"""A plan as matrices, for the peers that think in arrays: one dense matrix for each generation of units.

A generation's matrix has a column for every unit that one of its units reads. Where it is not full, the gradient is
masked, so that a missing edge stays 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from benchmarks.workloads import Workload
from core.formulae.activations import ACTIVATIONS


@dataclass(frozen=True, eq=False)
class Level:
    """One generation: units start … end − 1, what they read, and where their edges stand in the matrix."""

    start: int
    end: int
    sources: np.ndarray
    rows: np.ndarray
    columns: np.ndarray
    edges: slice
    rules: list[tuple[str, np.ndarray]]
    weights: np.ndarray
    biases: np.ndarray

    @property
    def mask(self) -> np.ndarray | None:
        """1 where there is an edge; None where there is one everywhere."""
        mask = np.zeros_like(self.weights)
        mask[self.rows, self.columns] = 1
        return None if mask.all() else mask

    @property
    def follows_directly(self) -> bool:
        """Whether it reads the units right before it, all of them and no others."""
        return bool((self.sources == np.arange(self.start - len(self.sources), self.start)).all())


def levels(workload: Workload) -> list[Level]:
    """Cut a workload's network into generations."""
    plan, parameters, names = workload.plan, workload.parameters, list(ACTIVATIONS)
    depth = np.zeros(plan.n_units, int)
    for i, j in zip(plan.source, plan.target, strict=True):
        depth[j] = max(depth[j], depth[i] + 1)
    cuts = [plan.n_inputs, *(np.flatnonzero(np.diff(depth[plan.n_inputs :])) + plan.n_inputs + 1), plan.n_units]
    found = []
    for start, end in pairwise(cuts):
        edges = slice(int(plan.incoming_start[start]), int(plan.incoming_start[end]))
        sources, columns = np.unique(plan.source[edges], return_inverse=True)
        rows, codes = plan.target[edges] - start, plan.activation[start:end]
        weights = np.zeros((end - start, len(sources)))
        weights[rows, columns] = parameters.weights[edges]
        rules = [(names[code], np.flatnonzero(codes == code)) for code in np.unique(codes)]
        found.append(
            Level(start, end, sources, rows, columns, edges, rules, weights, parameters.biases[start:end].copy())
        )
    return found


def flattened(workload: Workload, found: list[Level], weights: list, biases: list) -> np.ndarray:
    """Return matrices and bias vectors as the biases of all units, then the weights of all edges."""
    plan = workload.plan
    result = np.zeros(plan.n_units + plan.n_edges)
    for level, w, b in zip(found, weights, biases, strict=True):
        result[level.start : level.end] = np.asarray(b).reshape(-1)
        edges = slice(plan.n_units + level.edges.start, plan.n_units + level.edges.stop)
        result[edges] = np.asarray(w)[level.rows, level.columns]
    return result
