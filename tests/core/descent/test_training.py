"""A run makes the updates it says, ends for the reasons it says, and doesn't depend on how it is cut up."""

from __future__ import annotations

import math
import threading

import numpy as np
import pytest

from core import engine
from core.descent import training
from core.descent.snapshot import StopReason
from core.descent.training import Trainer
from core.descent.training_settings import TrainingSettings
from core.engine.levels import Levels
from core.errors import DataError, NotReadyError, SettingsError
from core.formulae.activations import ACTIVATIONS
from core.plan import Parameters, Plan
from tests.core.engine.oracle import central_differences, dense_plan, loss, random_job, random_parameters, random_plan


@pytest.fixture(params=["kernels", "numpy"])
def either_engine(request, monkeypatch):
    """Both engines must pass: the compiled one, and the one that serves until it is ready."""
    engine.prepare()
    assert engine.kernels_ready(), engine.notice()
    if request.param == "numpy":
        monkeypatch.setattr(engine, "_compiled", None)


def trainer(plan: Plan, samples: int = 10, **settings: object) -> Trainer:
    job = random_job(plan, samples)
    return Trainer(plan, random_parameters(plan), job.inputs, job.targets, TrainingSettings(**settings))


def numbers(snapshot) -> np.ndarray:
    return np.concatenate([snapshot.parameters.biases, snapshot.parameters.weights])


pytestmark = pytest.mark.usefixtures("either_engine")


# What a run computes


def test_one_iteration_goes_down_the_gradient():
    plan = random_plan(2)
    job = random_job(plan)
    start = random_parameters(plan)
    snapshot = Trainer(plan, start, job.inputs, job.targets, TrainingSettings(learning_rate=0.5)).advance(1)
    moved = np.concatenate([start.biases, start.weights]) - numbers(snapshot)
    np.testing.assert_allclose(moved, 0.5 * central_differences(job, start), atol=1e-8)


@pytest.mark.parametrize("shuffle", [True, False])
@pytest.mark.parametrize("batch_size", [None, 1, 3, 10, 99])
def test_how_a_run_is_cut_up_makes_no_difference(batch_size, shuffle):
    plan = dense_plan([2, 5, 1])
    settings = {"batch_size": batch_size, "shuffle": shuffle, "epochs": 12, "learning_rate": 0.05, "seed": 5}
    whole = trainer(plan, **settings).advance()
    pieces = trainer(plan, **settings)
    while (snapshot := pieces.advance(7)).stop is None:
        pieces.advance(epochs=1)
    np.testing.assert_array_equal(numbers(snapshot), numbers(whole))
    np.testing.assert_array_equal(snapshot.curve.losses, whole.curve.losses)


def test_the_seed_decides_the_order_and_each_epoch_has_its_own():
    plan = dense_plan([2, 5, 1])
    first, again, other = (
        numbers(trainer(plan, batch_size=2, seed=seed, epochs=3).advance()) for seed in (1, 1, 2)
    )
    np.testing.assert_array_equal(first, again)
    assert (first != other).any()
    stored = numbers(trainer(plan, batch_size=2, shuffle=False, epochs=3).advance())
    assert (first != stored).any()


def test_an_iteration_may_end_in_the_middle_of_an_epoch():
    run = trainer(dense_plan([2, 3, 1]), samples=10, batch_size=4)
    assert [(s.epoch, s.iteration) for s in (run.advance(1), run.advance(1), run.advance(1), run.advance(1))] == [
        (0, 1), (0, 2), (1, 3), (1, 4),
    ]  # fmt: skip
    snapshot = run.advance(epochs=1)
    assert (snapshot.epoch, snapshot.iteration) == (2, 6)


def losses_epoch_by_epoch(plan: Plan, epochs: int, **settings: object) -> list[float]:
    """E over all samples after each epoch, each found by the oracle's own forward pass."""
    job = random_job(plan, 10, mean=settings.get("reduction") != "sum")
    run = trainer(plan, epochs=epochs, **settings)
    return [loss(job, numbers(run.advance(epochs=number))) for number in (0, *[1] * epochs)]


@pytest.mark.parametrize("how", ["at once", "by epochs", "by time"])
def test_the_curve_of_full_batches_is_the_loss_at_the_end_of_every_epoch(how):
    run = trainer(dense_plan([2, 3, 1]), epochs=20)
    while (snapshot := run.advance(**HOW_FAR[how])).stop is None:
        assert how == "by time" or snapshot.curve.losses[-1] == snapshot.loss
    assert snapshot.curve.epochs.tolist() == list(range(21))
    np.testing.assert_allclose(snapshot.curve.losses, losses_epoch_by_epoch(dense_plan([2, 3, 1]), 20), rtol=1e-12)
    assert (snapshot.curve.losses[-1], snapshot.measured, snapshot.of_when) == (snapshot.loss, 20, "")
    assert snapshot.curve.manner == ""


HOW_FAR: dict[str, dict] = {"at once": {}, "by epochs": {"epochs": 1}, "by time": {"seconds": 0.0}}


@pytest.mark.parametrize("reduction", ["mean", "sum"])
def test_the_curve_of_mini_batches_says_that_it_is_met_while_training(reduction):
    plan = dense_plan([2, 3, 1])
    snapshot = trainer(plan, epochs=5, batch_size=5, learning_rate=0.3, reduction=reduction).advance()
    assert snapshot.curve.manner == f"{reduction} while training"
    exact = losses_epoch_by_epoch(plan, 5, batch_size=5, learning_rate=0.3, reduction=reduction)
    assert snapshot.curve.losses[0] == pytest.approx(exact[0], rel=1e-12)
    assert snapshot.curve.epochs.tolist() == list(range(6))
    assert snapshot.curve.losses[-1] != pytest.approx(snapshot.loss, rel=1e-6)


def test_a_moment_whose_loss_takes_too_long_to_measure_says_of_when_it_is(monkeypatch):
    run = trainer(dense_plan([2, 3, 1]), epochs=10**9)
    first = run.advance(0)
    monkeypatch.setattr(training.Measurement, "is_due", False)
    later = run.advance(seconds=0.0)
    assert (later.iteration, later.measured, later.loss) == (1, 0, first.loss)
    assert later.of_when == " at iteration 0"
    assert later.curve.epochs.tolist() == [0]
    assert run.advance(1).of_when == ""


@pytest.mark.parametrize("reduction", ["mean", "sum"])
def test_an_epochs_loss_is_that_of_its_samples_whatever_the_batches(reduction):
    plan = dense_plan([2, 3, 1])
    snapshots = [
        trainer(plan, batch_size=size, epochs=1, learning_rate=1e-12, reduction=reduction).advance()
        for size in (None, 4, 1)
    ]
    for snapshot in snapshots:
        assert snapshot.curve.losses == pytest.approx([snapshot.loss, snapshot.loss], rel=1e-9)
    assert snapshots[0].loss == pytest.approx(snapshots[2].loss, rel=1e-9)


def test_snapshots_stay_as_they_are():
    run = trainer(dense_plan([2, 3, 1]))
    first = run.advance(1)
    weights = first.parameters.weights.copy()
    run.advance(5)
    np.testing.assert_array_equal(first.parameters.weights, weights)
    assert not first.parameters.weights.flags.writeable
    assert not first.parameters.biases.flags.writeable


def test_the_data_and_the_numbers_that_were_given_stay_as_they_are():
    plan = Plan.from_arrays(1, [1, 0], [0], [1], [1], [False, True])
    inputs, targets, start = np.ones((4, 1)), np.zeros((4, 1)), random_parameters(plan)
    Trainer(plan, start, inputs, targets, TrainingSettings(batch_size=1, epochs=3)).advance()
    assert (inputs == 1).all()
    assert (targets == 0).all()
    np.testing.assert_array_equal(start.weights, random_parameters(plan).weights)


def test_no_time_makes_at_least_some_progress():
    assert trainer(dense_plan([2, 3, 1])).advance(seconds=0.0).iteration == 1


# Why it ends


def test_it_ends_after_its_epochs_and_stays_so():
    run = trainer(dense_plan([2, 3, 1]), epochs=1234, batch_size=4)
    snapshot = run.advance()
    assert (snapshot.stop.reason, snapshot.epoch) == (StopReason.EPOCHS, 1234)
    assert snapshot.stop.sentence == "All 1,234 epochs are done."
    assert run.advance(10).iteration == snapshot.iteration


@pytest.mark.parametrize("batch_size", [None, 3, 1])
def test_it_ends_with_a_loss_at_or_below_the_target(batch_size):
    snapshot = trainer(dense_plan([2, 5, 1]), target_loss=0.02, batch_size=batch_size, epochs=100_000).advance()
    assert snapshot.stop.reason is StopReason.TARGET_LOSS
    assert snapshot.loss <= 0.02 < snapshot.curve.losses[0]
    assert "0.02" in snapshot.stop.sentence


def test_a_target_that_is_reached_already_needs_no_update():
    snapshot = trainer(dense_plan([2, 5, 1]), target_loss=1e9).advance()
    assert (snapshot.stop.reason, snapshot.iteration) == (StopReason.TARGET_LOSS, 0)


def diverging_run(**settings: object) -> Trainer:
    """y = w·w·w·x with far too large a rate."""
    plan = dense_plan([1, 1, 1, 1], rule="identity")
    data = np.ones((4, 1))
    return Trainer(
        plan,
        Parameters(np.array([1.5, 1.4, 1.3]), np.zeros(4)),
        data,
        -data,
        TrainingSettings(learning_rate=0.5, epochs=10_000, shuffle=False, **settings),
    )


@pytest.mark.parametrize("batch_size", [None, 2, 1])
def test_a_run_that_diverges_keeps_the_last_finite_weights(batch_size):
    whole = diverging_run(batch_size=batch_size).advance()
    assert whole.stop.reason is StopReason.DIVERGED
    assert np.isfinite(numbers(whole)).all()
    assert "learning rate" in whole.stop.sentence
    pieces = diverging_run(batch_size=batch_size)
    while (snapshot := pieces.advance(1)).stop is None:
        before = snapshot
    np.testing.assert_array_equal(numbers(snapshot), numbers(whole))
    assert snapshot.iteration == whole.iteration <= before.iteration
    np.testing.assert_array_equal(snapshot.curve.epochs, np.arange(snapshot.epoch + 1))
    np.testing.assert_array_equal(whole.curve.losses, snapshot.curve.losses)
    assert batch_size is not None or whole.curve.losses[-1] == whole.loss


def test_a_loss_that_is_no_number_after_an_epoch_is_told_as_diverging_however_it_is_cut_up():
    """After the first update w·x overflows, and infinity has no sine."""
    plan = Plan.from_arrays(1, [0, list(ACTIVATIONS).index("sine")], [0], [1], [1], [False, False])

    def begun():
        settings = TrainingSettings(learning_rate=1e10, epochs=9)
        return Trainer(plan, Parameters(np.array([1e-200]), np.zeros(2)), [[1e200]], [[5.0]], settings)

    pieces, whole = begun(), begun().advance()
    assert math.isnan(pieces.advance(epochs=1).loss)
    snapshot = pieces.advance(epochs=1)
    assert whole.stop.reason is StopReason.DIVERGED
    assert (snapshot.stop, snapshot.iteration, snapshot.loss) == (whole.stop, 0, whole.loss)
    np.testing.assert_array_equal(numbers(snapshot), numbers(whole))


def test_weights_that_give_no_finite_loss_are_left_alone():
    plan = dense_plan([1, 1, 1], rule="identity")
    start = Parameters(np.full(2, 1e200), np.zeros(3))
    snapshot = Trainer(plan, start, [[1.0]], [[1.0]], TrainingSettings()).advance()
    assert (snapshot.stop.reason, snapshot.iteration) == (StopReason.DIVERGED, 0)
    np.testing.assert_array_equal(snapshot.parameters.weights, start.weights)


def test_a_weight_may_diverge_where_the_loss_does_not_see_it():
    plan = Plan.from_arrays(1, [0, 0, 0], [0, 0], [1, 2], [2], [False] * 3)  # unit 1 leads nowhere
    start = Parameters(np.array([1e200, 0.5]), np.zeros(3))
    snapshot = Trainer(plan, start, [[1e200]], [[1.0]], TrainingSettings(learning_rate=1e-3, epochs=5)).advance()
    assert snapshot.stop.reason is StopReason.DIVERGED
    assert np.isfinite(numbers(snapshot)).all()


def test_a_request_from_another_thread_stops_a_run_that_would_never_end():
    run = trainer(dense_plan([4, 40, 40, 1]), samples=20_000, epochs=10**9)
    begun = threading.Event()
    ends: list[object] = []

    def work() -> None:
        run.advance(1)
        begun.set()
        ends.append(run.advance())

    thread = threading.Thread(target=work)
    thread.start()
    begun.wait()
    run.request_stop()
    thread.join()
    assert ends[0].stop.reason is StopReason.ASKED
    assert ends[0].iteration < 10**9


def test_a_run_that_was_asked_to_stop_goes_on_when_told_to():
    run = trainer(dense_plan([2, 3, 1]), epochs=50, batch_size=3)
    run.request_stop()
    stopped = run.advance()
    assert (stopped.stop.reason, stopped.iteration) == (StopReason.ASKED, 0)
    np.testing.assert_array_equal(
        numbers(run.advance()), numbers(trainer(dense_plan([2, 3, 1]), epochs=50, batch_size=3).advance())
    )


@pytest.mark.parametrize("batch_size", [None, 3])
def test_a_run_can_go_back_and_repeats_its_numbers(batch_size):
    run = trainer(dense_plan([2, 3, 1]), epochs=50, batch_size=batch_size)
    run.advance(37)
    mark = run.mark()
    whole = run.advance()
    for _ in range(2):
        run.go_back(mark)
        assert run.advance(0).iteration == 37
        again = run.advance()
        np.testing.assert_array_equal(numbers(again), numbers(whole))
        np.testing.assert_array_equal(again.curve.losses, whole.curve.losses)


# What can't be trained


def test_nothing_to_learn_from():
    with pytest.raises(NotReadyError, match="Add a row"):
        trainer(dense_plan([2, 1]), samples=0)


def test_nothing_to_change():
    plan = Plan.from_arrays(1, [0, 0], [0], [1], [1], [False, True], [False, False], [False])
    with pytest.raises(NotReadyError, match="frozen"):
        trainer(plan)


def test_no_output():
    plan = Plan.from_arrays(1, [0, 0], [0], [1], [], [False, True])
    with pytest.raises(NotReadyError, match="output unit"):
        trainer(plan)


def test_data_that_do_not_fit():
    plan, start = dense_plan([1, 1]), Parameters(np.ones(1), np.zeros(2))
    with pytest.raises(DataError, match="inputs have 2 rows, but the targets 1"):
        Trainer(plan, start, [[1.0], [2.0]], [[1.0]], TrainingSettings())
    with pytest.raises(DataError, match="empty"):
        Trainer(plan, start, [[math.nan]], [[1.0]], TrainingSettings())


def test_a_loss_that_needs_another_activation():
    with pytest.raises(NotReadyError, match="sigmoid"):
        trainer(dense_plan([2, 1]), loss="binary_cross_entropy")


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("loss", "hinge", "There is no loss “hinge”"),
        ("reduction", "max", "There is no reduction"),
        ("optimizer", ["adam"], "There is no optimizer"),
        ("learning_rate", 0.0, "greater than 0"),
        ("learning_rate", math.inf, "finite number"),
        ("learning_rate", 10**400, "finite number"),
        ("learning_rate", True, "finite number"),
        ("batch_size", 0, "at least 1"),
        ("batch_size", 2.0, "whole number"),
        ("shuffle", 1, "on or off"),
        ("epochs", 0, "at least 1"),
        ("epochs", False, "whole number"),
        ("target_loss", math.nan, "finite number"),
        ("seed", -1, "at least 0"),
    ],
)
def test_settings_out_of_range_are_refused_in_a_sentence(name, value, sentence):
    with pytest.raises(SettingsError, match=sentence):
        TrainingSettings(**{name: value})


# The change of engines


def test_a_running_trainer_takes_the_kernels_when_they_are_ready(monkeypatch):
    engine.prepare()
    ready = engine._compiled
    run = trainer(dense_plan([2, 4, 1]), epochs=40, batch_size=3)
    monkeypatch.setattr(engine, "_compiled", None)
    run = trainer(dense_plan([2, 4, 1]), epochs=40, batch_size=3)
    assert isinstance(run._works.engine, Levels)
    run.advance(17)
    monkeypatch.setattr(engine, "_compiled", ready)
    snapshot = run.advance()
    whole = trainer(dense_plan([2, 4, 1]), epochs=40, batch_size=3).advance()
    assert ready is None or not isinstance(run._works.engine, Levels)
    np.testing.assert_allclose(numbers(snapshot), numbers(whole), rtol=1e-12)


def test_a_time_limit_counts_the_time_in_which_it_trains(monkeypatch):
    run = trainer(dense_plan([2, 3, 1]), max_seconds=0.05, epochs=10**9)
    clock = [0.0]
    monkeypatch.setattr(training.time, "perf_counter", lambda: clock[0])
    monkeypatch.setattr(run._works, "_run", slowly(run._works._run, clock, 0.02))
    assert run.advance(2).stop is None
    clock[0] += 1000.0  # a pause
    snapshot = run.advance()
    assert snapshot.stop.reason is StopReason.TIME
    assert snapshot.stop.sentence == "The time limit of 0.05 s is over."
    assert clock[0] == pytest.approx(1000.06)
    assert run.advance().stop.reason is StopReason.TIME
    run.extend(10**9)
    assert run.advance(1).stop is None


def slowly(work, clock, seconds):
    def take_time(*given):
        clock[0] += seconds
        return work(*given)

    return take_time
