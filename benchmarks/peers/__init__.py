"""Other ways of training the same networks: one file each, in the formulation that serves it best.

A peer is a class, listed in its module's `PEERS`, with a `title`, a `serves(workload)` that says whether it can and
would end in reasonable time, a constructor that takes a workload, `run(iterations)`, and `parameters()`: the biases of
all units, then all weights. Its `whole_epochs` says that it can't make single iterations. A peer whose library is
missing is left out.
"""

from __future__ import annotations

import importlib
from typing import Protocol

import numpy as np

from benchmarks.workloads import Workload

MODULES = ("chainrule", "pytorch", "jax_scan", "scikit_learn", "hips_autograd", "networkx_loop", "micrograd_values")


class Peer(Protocol):
    """One way of training one workload."""

    title: str
    whole_epochs: bool

    @staticmethod
    def serves(workload: Workload) -> bool:
        """Tell whether it can train the workload at all, and in reasonable time."""

    def __init__(self, workload: Workload) -> None:
        """Set out from the workload's parameters."""

    def run(self, iterations: int) -> None:
        """Make so many iterations."""

    def parameters(self) -> np.ndarray:
        """Return the biases of all units, then all weights, in the plan's order."""


def installed() -> list[type[Peer]]:
    """Return the peers whose libraries are there, ourselves first."""
    peers: list[type[Peer]] = []
    for name in MODULES:
        try:
            peers += importlib.import_module(f"benchmarks.peers.{name}").PEERS
        except ModuleNotFoundError as error:
            print(f"Left out: {name} ({error})")
    return peers
