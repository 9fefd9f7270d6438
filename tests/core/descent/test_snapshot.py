"""A moment of a run says of when its loss is."""

import numpy as np
import pytest

from core.descent.curve import Curve
from core.descent.snapshot import Snapshot
from core.plan import Parameters


@pytest.mark.parametrize(("measured", "words"), [(2500, ""), (1200, " at iteration 1,200"), (0, " at iteration 0")])
def test_a_loss_measured_before_says_so(measured, words):
    nothing = Parameters(np.empty(0), np.empty(0))
    assert Snapshot(nothing, 25, 2500, 0.5, measured, Curve(100).points(), None).of_when == words
