"""One tiny run of every kernel, which compiles it or loads it from the disk."""

import numpy as np

from core.engine.job import Job, State
from core.engine.kernels.compiled import Compiled, evaluate
from core.engine.kernels.layout import graph_of
from core.plan import Parameters, Plan


def run() -> None:
    """Call each kernel once, with the very types that it will be called with."""
    plan = Plan.from_arrays(1, [0, 0], [0], [1], [1], [False, True])
    parameters = Parameters(np.ones(1), np.zeros(2))
    inputs, targets = np.ones((2, 1)), np.ones((2, 1))
    evaluate(plan, graph_of(plan), parameters, inputs)
    for batch_size in (1, 2):
        engine = Compiled(Job(plan, inputs, targets, batch_size=batch_size))
        engine.train(State.starting_from(parameters), 1, None, -np.inf, np.zeros(1, np.uint8))
