"""Starting weights have the spread that their formula says."""

from __future__ import annotations

import numpy as np
import pytest

from core.formulae.initialization import INITIALIZATIONS, drawn

SPREADS = {
    "balanced": 0.5 / np.sqrt(3),
    "uniform": 0.8 / np.sqrt(3),
    "normal": 0.8,
    "xavier": np.sqrt(2 / (9 + 3)),
    "he": np.sqrt(2 / 9),
    "pdp": 0.8 / np.sqrt(12),
    "constant": 0.0,
}
REACHES = {"balanced": 0.5, "uniform": 0.8, "xavier": np.sqrt(6 / 12), "pdp": 0.4, "constant": 0.8}


@pytest.mark.parametrize("name", SPREADS)
def test_the_spread_of_many_weights(name):
    generator = np.random.default_rng(1)
    weights = np.array([drawn(name, generator, 9, 3, 0.8) for _ in range(20_000)])
    assert weights.mean() == pytest.approx(0.8 if name == "constant" else 0.0, abs=0.02)
    assert weights.std() == pytest.approx(SPREADS[name], rel=0.02, abs=1e-9)
    if name in REACHES:
        assert 0.99 * REACHES[name] <= np.abs(weights).max() <= REACHES[name] + 1e-4
    assert (np.round(weights, 4) == weights).all()


def test_every_way_but_keep_draws():
    assert {name for name, record in INITIALIZATIONS.items() if record.draw} == set(SPREADS)
    assert [name for name, record in INITIALIZATIONS.items() if record.name != name] == []


@pytest.mark.parametrize("name", SPREADS)
def test_a_unit_without_edges_divides_by_nothing(name):
    assert np.isfinite(drawn(name, np.random.default_rng(0), 0, 0, 1.0))
