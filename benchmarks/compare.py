"""How long a comparison takes: 200 seeds of a 6-2-1 network that learns mirror symmetry, 20,000 epochs of 64 patterns.

    python -m benchmarks.compare [--quick]
"""

from __future__ import annotations

import sys
import time

import numpy as np

SEEDS, EPOCHS = 200, 20_000
BOUND_SECONDS = 60.0
GOAL_BOUND = 2.0


def run(quick: bool = False) -> list[str]:
    """Measure, and return the lines to print."""
    from core import engine  # noqa: PLC0415 - the other benchmarks come first
    from core.compare import Goal, Measure  # noqa: PLC0415

    engine.prepare()
    seeds = SEEDS // 10 if quick else SEEDS
    seconds = seconds_of(seeds, None)
    bound = BOUND_SECONDS * seeds / SEEDS
    verdict = "ok" if seconds < bound else f"over {bound:g} s"
    lines = [f"compare: {seeds} seeds of 6-2-1, {EPOCHS:,} epochs of 64 patterns: {seconds:.1f} s   {verdict}"]
    for measure, value in ((Measure.ACCURACY, 1.0), (Measure.GRADIENT, 1e-9)):
        share = seconds_of(seeds, Goal(measure, value)) / seconds
        verdict = "ok" if share < GOAL_BOUND else f"over {GOAL_BOUND:g} times"
        lines.append(f"compare: with a goal of {measure}, which hardly any reach: {share:.2f} times that   {verdict}")
    return lines


def seconds_of(seeds, goal):
    """Return how long a comparison takes."""
    from core.compare import Comparison, Plan  # noqa: PLC0415

    comparison = Comparison(symmetry(), Plan.over_seeds(seeds), EPOCHS, goal)
    began = time.perf_counter()
    comparison.start()
    comparison.join()
    assert len(comparison.results) == seeds
    return time.perf_counter() - began


def symmetry():
    """Return a 6-2-1 network with the 64 patterns of six bits, and whether each is its own mirror image."""
    from core.change import Change  # noqa: PLC0415
    from core.data.dataset import Column, Dataset, Role  # noqa: PLC0415
    from core.descent.training_settings import TrainingSettings  # noqa: PLC0415
    from core.project import Project  # noqa: PLC0415
    from core.records import Edge, EdgeId, Kind, Part, Unit, UnitId  # noqa: PLC0415

    x, h, o = [UnitId(f"x{n}") for n in range(6)], [UnitId("h0"), UnitId("h1")], UnitId("o")
    units = {u: Unit(f"x_{n}", Kind.INPUT, "identity") for n, u in enumerate(x)}
    units |= {u: Unit(f"h_{n}", Kind.HIDDEN, "sigmoid", 0.0) for n, u in enumerate(h)}
    units[o] = Unit("o", Kind.OUTPUT, "sigmoid", 0.0)
    edges = {EdgeId(a, b): Edge(0.1) for b in h for a in x} | {EdgeId(a, o): Edge(0.1) for a in h}
    bits = (np.arange(64)[:, None] >> np.arange(6)) & 1
    mirrored = (bits == bits[:, ::-1]).all(axis=1)
    columns = (*(Column(u, Role.INPUT) for u in x), Column(o, Role.TARGET))
    data = Dataset(columns, np.column_stack([bits, mirrored]).astype(float))
    project = Project("Mirror symmetry")
    after = {**units, **edges, Part.DATA: data, Part.TRAINING: TrainingSettings(learning_rate=1.0)}
    project.apply(Change("Draw", {key: project.record(key) for key in after}, after))
    return project


if __name__ == "__main__":
    print("\n".join(run(quick="--quick" in sys.argv)))
