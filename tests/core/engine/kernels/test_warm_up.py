"""One warm-up leaves nothing to compile for any network or data."""

from __future__ import annotations

import math

import numpy as np

from core.engine.job import State
from core.engine.kernels import batch, sample, warm_up
from core.engine.kernels.compiled import Compiled, evaluate
from core.engine.kernels.layout import graph_of
from tests.core.engine.oracle import random_job, random_parameters, random_plan


def test_every_later_call_finds_its_kernel_compiled():
    warm_up.run()
    kernels = (batch.train, batch.evaluate, sample.train)
    before = [len(kernel.signatures) for kernel in kernels]
    plan = random_plan(0, output="softmax")
    for batch_size in (1, 3):
        job = random_job(plan, batch_size=batch_size, learning_rate=1)
        orders = np.array([np.arange(job.samples)], np.int32)
        engine = Compiled(job)
        for order in (orders, None):
            engine.train(State.starting_from(random_parameters(plan)), 1, order, -math.inf, np.zeros(1, np.uint8))
        evaluate(plan, graph_of(plan), random_parameters(plan), job.inputs)
    assert [len(kernel.signatures) for kernel in kernels] == before == [1, 1, 1]
