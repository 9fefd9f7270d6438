"""The front door: which engine serves, before the kernels are ready, after, and where there is no compiler."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from core import engine
from core.engine import levels
from core.engine.levels import Levels
from core.formulae import activations
from core.plan import Plan
from tests.core.engine.oracle import dense_plan, random_job, random_parameters

ROOT = Path(__file__).parent.parent.parent


def run_python(code: str) -> str:
    command = [sys.executable, "-W", "error", "-c", code]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


def test_numpy_serves_until_the_kernels_are_ready(monkeypatch):
    monkeypatch.setattr(engine, "_compiled", None)
    plan = dense_plan([2, 3, 1])
    assert isinstance(engine.engine_for(random_job(plan)), Levels)
    first = engine.evaluate(plan, random_parameters(plan), np.ones((4, 2)))
    engine.prepare()
    assert engine.kernels_ready()
    assert engine.notice() is None
    assert not isinstance(engine.engine_for(random_job(plan)), Levels)
    np.testing.assert_allclose(engine.evaluate(plan, random_parameters(plan), np.ones((4, 2))), first, rtol=1e-14)


def test_numpy_serves_where_numba_is_missing():
    code = """
import sys
sys.modules["numba"] = None
from core import engine
from core.plan import Parameters, Plan
from core.descent.training import Trainer
from core.descent.training_settings import TrainingSettings
engine.prepare()
assert not engine.kernels_ready()
print(engine.notice())
plan = Plan.from_arrays(1, [0, 0], [0], [1], [1], [False, False])
run = Trainer(plan, Parameters([0.0], [0.0, 0.0]), [[1.0]], [[2.0]], TrainingSettings(epochs=200))
assert run.advance().loss < 1e-9
"""
    assert "numba could not be loaded" in run_python(code)


def test_importing_the_engine_and_training_loads_no_compiler():
    loaded = "print([m for m in ('numba', 'llvmlite') if m in sys.modules])"
    assert run_python(f"import sys, core.engine, core.descent.training; {loaded}") == "[]"


def test_a_rule_that_is_only_in_the_table_works(monkeypatch):
    cube = activations.Activation(
        "cube", "Cube", activations.Formula("cube", "cube"), lambda s: s**3, lambda s, z: 3 * s**2,
        activations.Formula("$s^3", "$s^3"), activations.Formula("3·$s^2", "3\\,$s^2"),
    )  # fmt: skip
    monkeypatch.setattr(levels, "RULES", (*levels.RULES, cube))
    engine.prepare()
    plan = Plan.from_arrays(1, [0, len(activations.ACTIVATIONS)], [0], [1], [1], [False, False])
    z = engine.evaluate(plan, type(random_parameters(plan))(np.array([2.0]), np.zeros(2)), np.array([[1.5]]))
    assert z[1, 0] == pytest.approx(27.0)
    assert isinstance(engine.engine_for(random_job(plan)), Levels)
