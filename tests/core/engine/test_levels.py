"""Plain numpy does what every engine must."""

from __future__ import annotations

import numpy as np

from core.engine import levels
from core.engine.levels import Levels, levels_of
from tests.core.engine.cases import EngineCases, PointCases
from tests.core.engine.oracle import dense_plan, gradient, random_job, random_parameters, random_plan


class TestLevels(EngineCases):
    engine = Levels


class TestLevelsAtPoints(PointCases):
    engine = Levels


def test_every_level_reads_earlier_units_only():
    plan = random_plan(5, units=30)
    for level in levels_of(plan):
        assert (level.sources < level.start).all()
    assert [level.start for level in levels_of(dense_plan([2, 4, 3]))] == [2, 6]


def test_memory_is_bounded_by_taking_samples_in_tiles(monkeypatch):
    plan = dense_plan([2, 4, 1])
    job, parameters = random_job(plan, 50), random_parameters(plan)
    whole = gradient(Levels, job, parameters)
    monkeypatch.setattr(levels, "TILE", 40)
    np.testing.assert_allclose(gradient(Levels, job, parameters), whole, rtol=1e-12)
