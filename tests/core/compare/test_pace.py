"""How long a comparison takes is told from a trial that changes nothing."""

from __future__ import annotations

import os
from itertools import count

import numpy as np
import pytest

from core.compare import Measure, Pace, pace_of
from core.compare.goal import looks_within
from core.project import Project
from tests.networks import given, network_of, output, xor_with_skip


def test_the_trial_tells_a_pace_and_changes_nothing():
    project = xor_with_skip()
    before, options = dict(project.network.edges), project.training
    pace = pace_of(project)
    assert pace.epochs > 0
    assert set(pace.looks) == {Measure.ACCURACY, Measure.GRADIENT}
    assert (dict(project.network.edges), project.training) == (before, options)
    assert pace_of(Project()).seconds(10, 10, None) == 0.0


def test_epochs_are_counted_not_iterations(monkeypatch):
    rows = np.tile([[1.0, 1.0]], (100, 1))
    project = network_of({"x": given("x"), "o": output("o")}, {("x", "o"): 1.0}, rows, batch_size=1)
    ticks = count(0.0)
    monkeypatch.setattr("core.compare.pace.time.perf_counter", lambda: next(ticks))
    assert pace_of(project).epochs < 100, "in a trial of some ticks there is one chunk of a few iterations"


def test_the_time_is_that_of_epochs_and_of_looks_on_all_cores():
    pace = Pace(1000.0, {Measure.ACCURACY: 0.5})
    cores = os.cpu_count() or 1
    plain = 8 * 300 / 1000 / min(cores, 8)
    looks = len(looks_within(300))
    assert pace.seconds(8, 300, None) == pytest.approx(plain)
    assert pace.seconds(8, 300, Measure.LOSS) == pytest.approx(plain)
    assert pace.seconds(8, 300, Measure.ACCURACY) == pytest.approx(plain + 8 * 0.5 * looks / min(cores, 8))
