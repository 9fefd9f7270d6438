"""The one-sample kernel's own agreement with its caller; what it computes is tested with the engine it is part of."""

from __future__ import annotations

import numpy as np
import pytest

from core.engine.kernels import sample
from tests.core.engine.kernels.test_batch import call


def test_it_says_how_far_it_came():
    (done, epochs, position, total, finite), losses, _, _ = call(sample.train, 1, iterations=9)
    assert (done, epochs, position, finite) == (9, 1, 1, True)
    assert total > 0
    assert losses[0] > 0
    assert np.isnan(losses[1:]).all()


def test_it_stops_at_once_when_it_is_told():
    assert call(sample.train, 1, stop=True)[0] == (0, 0, 0, pytest.approx(0.0), True)
