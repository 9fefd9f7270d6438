"""Each optimizer's update is the one that its formula says."""

from __future__ import annotations

import numpy as np

from core.optimizers import OPTIMIZERS


def test_gradient_descent_goes_down_the_gradient():
    update = OPTIMIZERS["gradient_descent"].update
    assert update(2.0, 0.25) == -0.5
    np.testing.assert_array_equal(update(np.array([1.0, -4.0]), 0.5), [-0.5, 2.0])


def test_records_stand_under_their_names():
    assert [name for name, record in OPTIMIZERS.items() if record.name != name] == []
    assert all("$gradient" in record.formula.text for record in OPTIMIZERS.values())
