"""What an optimizer costs: how long its iterations take, as a multiple of plain descent's."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np

from benchmarks.workloads import Workload, make
from core import engine
from core.engine.job import Descent, Engine, Job, State
from core.formulae.optimizers import OPTIMIZERS
from core.formulae.schedules import Rates

NAMES = ("W1", "W2b10", "W3full", "W4", "W6")
BAR = 1.5
"""No optimizer may take longer than so many times plain descent."""


def run(quick: bool) -> Iterator[str]:
    """Yield a line for each workload, and what is said of the bar."""
    engine.prepare()
    yield "\nOptimizers, time of an iteration as a multiple of plain descent's"
    yield f"{'':<8}" + "".join(f"{name:>18}" for name in OPTIMIZERS)
    worst = 0.0
    for name in NAMES:
        times = measure(make(name), turns=15 if quick else 60)
        ratios = [seconds / times["gradient_descent"] for seconds in times.values()]
        worst = max(worst, *ratios)
        yield f"{name:<8}" + "".join(f"{ratio:>18.2f}" for ratio in ratios)
    yield f"at most {worst:.2f}, wanted {BAR}: {'reached' if worst <= BAR else 'NOT REACHED'}"


def measure(workload: Workload, turns: int) -> dict[str, float]:
    """Return the seconds of some iterations with each optimizer; they take turns, and the best of each one's counts."""
    engines = {name: engine.engine_for(job_of(workload, name)) for name in OPTIMIZERS}
    iterations = 1
    while timed(engines["gradient_descent"], workload, iterations) < 0.002:
        iterations *= 2
    best = dict.fromkeys(OPTIMIZERS, np.inf)
    for _ in range(turns):
        for name, trained in engines.items():
            best[name] = min(best[name], timed(trained, workload, iterations))
    return best


def job_of(workload: Workload, optimizer: str) -> Job:
    rows = np.concatenate([np.arange(len(workload.inputs))[batch] for batch in workload.batches])
    return Job(
        workload.plan,
        workload.inputs[rows],
        workload.targets[rows],
        rates=Rates(1e-5),
        descent=Descent(optimizer, OPTIMIZERS[optimizer].values({})),
        batch_size=workload.batch_size,
    )


def timed(trained: Engine, workload: Workload, iterations: int) -> float:
    """Return the seconds that so many iterations take from the start."""
    state, never = State.starting_from(workload.parameters), np.zeros(1, np.uint8)
    began = time.perf_counter()
    trained.train(state, iterations, None, -np.inf, never)
    return time.perf_counter() - began
