"""The batch kernel's own agreement with its caller; what it computes is tested with the engine it is part of."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.engine.job import NO_LOOKS, Descent
from core.engine.kernels import batch, sample
from core.engine.kernels.compiled import NO_NUMBERS, STORED_ORDER, _copy, _samples
from core.engine.kernels.descent import Kept, way_of
from core.engine.kernels.forward import Goal, Looks
from core.engine.kernels.layout import graph_of, tile_for
from tests.core.engine.oracle import dense_plan, random_job, random_parameters


def call(train, batch_size, orders=STORED_ORDER, iterations=6, stop=False):
    plan = dense_plan([2, 3, 1])
    job, parameters = random_job(plan, 8), random_parameters(plan)
    parameter = np.concatenate([parameters.biases, parameters.weights])
    stored = _samples(plan, job.inputs, job.targets)
    samples, losses = _copy(stored), np.full(9, np.nan)
    task = batch.Task(
        graph_of(plan), Goal(0, True, batch_size, -math.inf), way_of(Descent()), np.full(9, 0.1),
        Kept(np.zeros((2, len(parameter))), np.ones(2)), samples, stored, orders, tile_for(plan, batch_size),
        losses, Looks(NO_LOOKS, NO_NUMBERS), np.array([stop], np.uint8),
    )  # fmt: skip
    scratch = np.zeros(len(parameter) + plan.n_units * (train is sample.train))
    result = train(task, parameter, scratch, 0, 0.0, iterations)
    return result, losses, samples, stored


@pytest.mark.parametrize(
    ("train", "size", "expected"), [(batch.train, 3, (6, 2, 0, 0.0, True)), (batch.train, 8, (6, 6, 0, 0.0, True))]
)
def test_it_says_how_far_it_came(train, size, expected):
    result, losses, _, _ = call(train, size)
    assert result == expected
    assert np.isfinite(losses).sum() == expected[1]


def test_samples_are_put_in_order_as_each_epoch_starts():
    orders = np.array([[7, 6, 5, 4, 3, 2, 1, 0], [0, 2, 4, 6, 1, 3, 5, 7]], np.int32)
    for train, size in ((batch.train, 4), (sample.train, 1)):
        for iterations, row in ((1, 0), (8 // size, 0), (8 // size + 1, 1)):
            _, _, samples, stored = call(train, size, orders, iterations)
            np.testing.assert_array_equal(samples.inputs[:, :8], stored.inputs[:, orders[row]])
            np.testing.assert_array_equal(samples.targets[:, :8], stored.targets[:, orders[row]])


def test_it_stops_at_once_when_it_is_told():
    assert call(batch.train, 4, stop=True)[0] == (0, 0, 0, 0.0, True)
