"""What a run is asked to do is checked before it begins, in sentences."""

from __future__ import annotations

import math

import pytest

from core.descent.training_settings import TrainingSettings
from core.errors import SettingsError


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("schedule", "lunar", "no schedule “lunar”"),
        ("schedule_decay", 0, "must be greater than 0"),
        ("schedule_every", 0, "at least 1"),
        ("schedule_every", 1.5, "whole number"),
        ("warm_up", -1, "at least 0"),
        ("l1", -0.1, "must not be negative"),
        ("l2", math.inf, "finite"),
        ("clip_norm", 0.0, "must be greater than 0"),
        ("gradient_norm", 0.0, "must be greater than 0"),
        ("gradient_norm", math.nan, "finite"),
        ("patience", 0, "at least 1"),
        ("patience", 2.5, "whole number"),
        ("max_seconds", -3, "must be greater than 0"),
        ("max_seconds", True, "finite number"),
    ],
)
def test_what_is_out_of_range_is_refused(name, value, sentence):
    with pytest.raises(SettingsError, match=sentence):
        TrainingSettings(**{name: value})


@pytest.mark.parametrize("value", [-0.1, 1.0, math.nan])
def test_an_optimizers_numbers_have_their_range(value):
    with pytest.raises(SettingsError, match="Momentum μ"):
        TrainingSettings(optimizer="momentum", optimizer_options={"momentum": value})
    TrainingSettings(optimizer="adam", optimizer_options={"momentum": value})  # another's number is kept, and unused


def test_the_descent_is_what_was_chosen():
    descent = TrainingSettings(optimizer="adamw", optimizer_options={"beta1": 0.5}, l1=0.1, l2=0.2).descent
    assert descent.options == (0.5, 0.999, 1e-8)
    assert (descent.l1, descent.decay, descent.slope, descent.clip) == (0.1, 0.2, 0.0, math.inf)
    through = TrainingSettings(l2=0.2, clip_norm=3).descent
    assert (through.decay, through.slope, through.clip) == (0.0, 0.2, 3.0)
    assert TrainingSettings().descent.is_plain
    assert not through.is_plain
