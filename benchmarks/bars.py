"""How many times as fast as each peer the engine has to be, at least."""

from __future__ import annotations

BARS = {
    ("W1", "PyTorch"): 3500,
    ("W1", "micrograd"): 400,
    ("W2b10", "PyTorch"): 400,
    ("W3full", "PyTorch"): 18,
    ("W3fullL", "scikit-learn"): 8,
    ("W4", "PyTorch"): 80,
    ("W4", "networkx loop"): 2500,
    ("W5b32", "JAX"): 1,
    ("W5b32", "PyTorch"): 3,
    ("W6", "PyTorch"): 20,
}
"""By workload and peer."""
