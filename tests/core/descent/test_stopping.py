"""Each rule ends a run with its own sentence, and what was achieved is heard before what has run out."""

from __future__ import annotations

import math

import pytest

from core.descent.snapshot import StopReason
from core.descent.stopping import Standing, Stopping, all_done, diverged_at
from core.descent.training_settings import TrainingSettings
from core.engine.job import State
from tests.core.engine.oracle import dense_plan, random_job, random_parameters

PLAN = dense_plan([1, 1])
JOB = random_job(PLAN, 4)


def stopping(**settings):
    return Stopping(JOB, None, TrainingSettings(**settings))


def standing(epoch=0, loss=1.0, may_be_low=True):
    state = State.starting_from(random_parameters(PLAN))
    state.epoch = epoch
    return Standing(state, may_be_low, lambda: loss)


@pytest.mark.parametrize(
    ("settings", "at", "reason", "sentence"),
    [
        ({"epochs": 7}, standing(7), StopReason.EPOCHS, "All 7 epochs are done."),
        ({"target_loss": 0.5}, standing(1, 0.25), StopReason.TARGET_LOSS, "The loss, 0.25, has reached the target"),
        ({"gradient_norm": 1e9}, standing(1), StopReason.GRADIENT_NORM, "nearly flat"),
        ({"max_seconds": 1e-9}, standing(1), StopReason.TIME, "The time limit of 1e−9 s is over."),
        ({"epochs": 7, "target_loss": 0.5}, standing(7, 0.25), StopReason.TARGET_LOSS, "has reached"),
        ({"epochs": 7, "gradient_norm": 1e9}, standing(7), StopReason.GRADIENT_NORM, "nearly flat"),
    ],
)
def test_each_rule_says_why(settings, at, reason, sentence):
    rules = stopping(**settings)
    rules.start_clock()
    stop = rules.on_the_way(at)
    assert stop.reason is reason
    assert sentence in stop.sentence


def test_it_goes_on_while_no_rule_holds():
    rules = stopping(epochs=7, target_loss=0.5)
    rules.start_clock()
    assert rules.on_the_way(standing(6, 0.6)) is None
    assert rules.on_the_way(standing(6, 0.1, may_be_low=False)) is None, "E is not measured where it can't be low"
    rules.asked[0] = 1
    assert rules.on_the_way(standing(6, 0.6)).reason is StopReason.ASKED


@pytest.mark.parametrize("loss", [math.inf, math.nan])
def test_before_the_first_update_a_loss_must_be_a_number(loss):
    assert stopping().at_once(standing(loss=loss)).reason is StopReason.DIVERGED
    assert stopping().at_once(standing(loss=1.0)) is None
    assert stopping(target_loss=2.0).at_once(standing(loss=1.0)).reason is StopReason.TARGET_LOSS


def test_extending_gives_more_epochs_and_all_the_time_again():
    rules = stopping(epochs=7, max_seconds=100.0)
    rules._seconds_left = 1e-9
    rules.extend(9)
    rules.start_clock()
    assert rules.on_the_way(standing(8)) is None
    assert rules.on_the_way(standing(9)).sentence == "All 9 epochs are done."


def test_sentences():
    assert all_done(1).sentence == "The one epoch is done."
    assert "update 1,234 would have made the loss infinite" in diverged_at(1234).sentence
