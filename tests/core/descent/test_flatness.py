"""A run ends where nothing slopes any more."""

from __future__ import annotations

import numpy as np
import pytest

from core.descent import flatness
from core.descent.flatness import Flatness, gradient_norm
from core.descent.snapshot import StopReason
from core.descent.training import Trainer
from core.descent.training_settings import TrainingSettings
from core.engine.job import Descent
from core.engine.levels import Levels
from tests.core.engine.cases import partly_frozen
from tests.core.engine.oracle import central_differences, dense_plan, random_job, random_parameters


@pytest.mark.parametrize("mean", [True, False])
def test_the_norm_is_that_of_what_is_made_small(mean):
    plan = partly_frozen()
    job, parameters = random_job(plan, 9, mean=mean, descent=Descent(l1=0.1, l2=0.4)), random_parameters(plan)
    w = np.concatenate([parameters.biases, parameters.weights])
    penalty = np.where(np.arange(len(w)) < plan.n_units, 0.0, 0.4 * w + 0.1 * np.sign(w))
    trains = np.concatenate([plan.trains_bias, plan.trains_weight])
    wanted = np.linalg.norm((central_differences(job, parameters) + penalty)[trains])
    assert gradient_norm(Levels(job), job, w) == pytest.approx(wanted, rel=1e-7)


@pytest.mark.parametrize("batch_size", [None, 5])
def test_a_run_ends_there_and_says_so(batch_size):
    plan = dense_plan([1, 1])
    job = random_job(plan, 10)
    settings = TrainingSettings(learning_rate=0.5, epochs=10**6, gradient_norm=1e-1, batch_size=batch_size)
    snapshot = Trainer(plan, random_parameters(plan), job.inputs, job.targets, settings).advance()
    assert snapshot.stop is not None
    assert snapshot.stop.reason is StopReason.GRADIENT_NORM
    assert "has come down to 0.1" in snapshot.stop.sentence
    numbers = np.concatenate([snapshot.parameters.biases, snapshot.parameters.weights])
    assert gradient_norm(Levels(job), job, numbers) <= 0.1


def test_where_it_is_flat_already_no_update_is_made():
    plan = dense_plan([1, 1])
    job = random_job(plan, 10)
    run = Trainer(plan, random_parameters(plan), job.inputs, job.targets, TrainingSettings(gradient_norm=1e6))
    snapshot = run.advance()
    assert (snapshot.iteration, snapshot.stop.reason) == (0, StopReason.GRADIENT_NORM)


def test_it_is_not_measured_again_before_the_run_has_gone_on_for_long(monkeypatch):
    job = random_job(dense_plan([1, 1]), 10)
    clock, measured = [0.0], []
    monkeypatch.setattr(flatness.time, "perf_counter", lambda: clock[0])

    def slow(levels, job, parameter):
        clock[0] += 1.0
        measured.append(clock[0])
        return 1.0

    monkeypatch.setattr(flatness, "gradient_norm", slow)
    flat = Flatness(job, 0.5)
    for clock[0] in (0.0, 5.0, 20.9, 21.1, 30.0):
        assert not flat.is_reached(np.zeros(3))
    assert measured == [1.0, 22.1]
