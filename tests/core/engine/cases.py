"""What every engine must do, whichever way it computes: tests are made of these for each."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from core.engine.job import Descent, State
from core.formulae.activations import ACTIVATIONS
from core.formulae.optimizers import OPTIMIZERS
from core.formulae.schedules import Rates
from core.plan import Parameters, Plan
from tests.core.engine.oracle import (
    LOSSES_FOR,
    RULES,
    central_differences,
    dense_plan,
    gradient,
    loss,
    random_job,
    random_parameters,
    random_plan,
)
from tests.core.engine.reference import trained

NEVER = np.zeros(1, np.uint8)


def chain(rule: str, output: str = "identity") -> Plan:
    """x → j → o."""
    names = list(ACTIVATIONS)
    codes = [names.index(name) for name in ("identity", rule, output)]
    return Plan.from_arrays(1, codes, [0, 1], [1, 2], [2], [False, True, True])


SCHEDULED = Rates(0.05, "step", decay=0.5, every=2, warm_up=3)
ADDED = {
    "nothing added": {},
    "l1": {"l1": 0.03},
    "l2": {"l2": 0.2},
    "clipped": {"clip": 0.05},
    "everything": {"l1": 0.03, "l2": 0.2, "clip": 0.2},
}


def partly_frozen() -> Plan:
    """2-4-1, some of whose weights and biases stay, or aren't there."""
    free = dense_plan([2, 4, 1])
    return Plan.from_arrays(
        2, list(free.activation), free.source, free.target, free.outputs,
        has_bias=[False, False, True, False, True, True, True],
        trains_bias=[False, False, False, False, True, True, True],
        trains_weight=np.arange(12) % 3 != 0,
    )  # fmt: skip


class EngineCases:
    """Subclasses name the engine."""

    engine: type

    @pytest.mark.parametrize("added", ADDED)
    @pytest.mark.parametrize("batch_size", [1, 3, 7])
    @pytest.mark.parametrize("optimizer", OPTIMIZERS)
    def test_an_optimizer_agrees_with_its_formulae_written_out(self, optimizer, batch_size, added):
        options = ADDED[added]
        for plan in (random_plan(5, rules=["tanh"]), partly_frozen()):
            job = random_job(
                plan, 7, batch_size=batch_size, rates=SCHEDULED,
                descent=Descent(optimizer, OPTIMIZERS[optimizer].values({}), **options),
            )  # fmt: skip
            parameters, state = random_parameters(plan), State.starting_from(random_parameters(plan))
            self.engine(job).train(state, 25, None, -math.inf, NEVER)
            rates = [0.05 * min((epoch + 1) / 3, 1) * 0.5 ** (epoch // 2) for epoch in range(26)]
            wanted = trained(job, parameters, 25, rates, {"name": optimizer, **options})
            np.testing.assert_allclose(state.parameter, wanted, rtol=1e-11, atol=1e-12)

    @pytest.mark.parametrize("batch_size", [1, 4])
    @pytest.mark.parametrize("optimizer", OPTIMIZERS)
    def test_what_is_frozen_stays_and_nothing_is_kept_of_it(self, optimizer, batch_size):
        plan = partly_frozen()
        descent = Descent(optimizer, OPTIMIZERS[optimizer].values({}), l1=0.1, l2=0.5, clip=0.3)
        job = random_job(plan, 8, batch_size=batch_size, descent=descent)
        state = State.starting_from(random_parameters(plan))
        before = state.copy()
        self.engine(job).train(state, 20, None, -math.inf, NEVER)
        trains = np.concatenate([plan.trains_bias, plan.trains_weight])
        np.testing.assert_array_equal(state.parameter != before.parameter, trains)
        assert (state.memory[0, ~trains] == 0).all()

    @pytest.mark.parametrize("batch_size", [1, 3])
    @pytest.mark.parametrize("optimizer", OPTIMIZERS)
    def test_going_on_from_a_state_is_as_if_it_had_never_been_left(self, optimizer, batch_size):
        job = random_job(
            dense_plan([2, 5, 1]), 7, batch_size=batch_size, rates=SCHEDULED,
            descent=Descent(optimizer, OPTIMIZERS[optimizer].values({}), l2=0.1),
        )  # fmt: skip
        whole = State.starting_from(random_parameters(job.plan))
        pieces = whole.copy()
        self.engine(job).train(whole, 30, None, -math.inf, NEVER)
        for iterations in (1, 2, 12, 7, 8):
            self.engine(job).train(pieces, iterations, None, -math.inf, NEVER)
        np.testing.assert_array_equal(pieces.parameter, whole.parameter)
        np.testing.assert_array_equal(pieces.memory, whole.memory)
        np.testing.assert_array_equal(pieces.powers, whole.powers)

    @pytest.mark.parametrize("mean", [True, False], ids=["mean", "sum"])
    @pytest.mark.parametrize("rule", RULES)
    @pytest.mark.parametrize("loss_name", LOSSES_FOR["any"])
    def test_gradients_equal_central_differences(self, rule, loss_name, mean):
        seed = 100 * RULES.index(rule) + len(loss_name)
        plan = random_plan(seed, rules=[rule, rule, "tanh"], output=rule)
        self.check_gradient(plan, seed, loss_name, mean)

    @pytest.mark.parametrize("mean", [True, False], ids=["mean", "sum"])
    @pytest.mark.parametrize(
        ("output", "loss_name"),
        [
            ("sigmoid", "binary_cross_entropy"),
            *(("softmax", name) for name in ["categorical_cross_entropy", *LOSSES_FOR["any"]]),
        ],
    )
    def test_gradients_of_joint_and_fused_outputs_equal_central_differences(self, output, loss_name, mean):
        self.check_gradient(random_plan(len(loss_name), output=output), 3, loss_name, mean)

    def check_gradient(self, plan, seed, loss_name, mean):
        job = random_job(plan, seed=seed, loss=loss_name, mean=mean, learning_rate=1.0)
        parameters = random_parameters(plan, seed)
        wanted = central_differences(job, parameters)
        np.testing.assert_allclose(gradient(self.engine, job, parameters), wanted, rtol=1e-7, atol=2e-8)
        parameter = np.concatenate([parameters.biases, parameters.weights])
        assert self.engine(job).loss(parameter) == pytest.approx(loss(job, parameter), rel=1e-13)
        before = parameter.copy()
        np.testing.assert_allclose(self.engine(job).gradients(parameter[None])[0], wanted, rtol=1e-7, atol=2e-8)
        np.testing.assert_array_equal(parameter, before)

    @pytest.mark.parametrize("samples", [1, 2, 8, 9, 17, 250, 1500])
    def test_every_number_of_samples_gives_the_mean_of_the_samples_gradients(self, samples):
        plan = dense_plan([3, 9, 6, 2])
        parameters, job = random_parameters(plan), random_job(plan, samples, learning_rate=1.0)
        one_by_one = [
            gradient(self.engine, random_slice(job, i), parameters) for i in range(0, samples, max(1, samples // 7))
        ]
        chosen = random_slice(job, slice(0, samples, max(1, samples // 7)))
        np.testing.assert_allclose(
            gradient(self.engine, chosen, parameters), np.mean(one_by_one, axis=0), rtol=1e-12, atol=1e-14
        )
        everything = gradient(self.engine, job, parameters)
        halves = [gradient(self.engine, random_slice(job, part), parameters) for part in halves_of(samples)]
        weights = [part.stop - part.start for part in halves_of(samples)]
        np.testing.assert_allclose(everything, np.average(halves, axis=0, weights=weights), rtol=1e-11, atol=1e-14)

    def test_an_input_unit_has_its_activation(self):
        plan = Plan.from_arrays(1, [1, 0], [0], [1], [1], [False, False])
        job = random_job(plan, learning_rate=1.0)
        parameters = Parameters(np.array([0.7]), np.zeros(2))
        np.testing.assert_allclose(
            gradient(self.engine, job, parameters), central_differences(job, parameters), atol=1e-9
        )

    def test_frozen_and_missing_parameters_stay(self):
        plan = partly_frozen()
        parameters = random_parameters(plan)
        change = gradient(self.engine, random_job(plan, learning_rate=1.0), parameters)
        assert ((change != 0) == np.concatenate([plan.trains_bias, plan.trains_weight])).all()

    def test_a_short_last_batch_has_a_mean_of_its_own(self):
        plan = dense_plan([2, 3, 1])
        job, state = random_job(plan, 7, batch_size=3), State.starting_from(random_parameters(plan))
        start = state.copy()
        progress = self.engine(job).train(state, 3, None, -math.inf, NEVER)
        for part in (slice(0, 3), slice(3, 6), slice(6, 7)):
            piece = random_slice(job, part)
            self.engine(piece).train(start, 1, None, -math.inf, NEVER)
        np.testing.assert_allclose(state.parameter, start.parameter, rtol=1e-13)
        assert (state.epoch, state.position, progress.iterations, len(progress.losses)) == (1, 0, 3, 1)

    @pytest.mark.parametrize("batch_size", [1, 3])
    def test_an_order_gives_the_numbers_of_samples_stored_in_it(self, batch_size):
        plan = dense_plan([2, 3, 1])
        job, orders = random_job(plan, 7, batch_size=batch_size), np.array([[3, 1, 0, 2, 6, 5, 4]] * 2, np.int32)
        shuffled = State.starting_from(random_parameters(plan))
        stored = shuffled.copy()
        engine = self.engine(job)
        for _ in range(2 * job.iterations_per_epoch):  # one call an iteration: it goes on in the middle of an epoch
            engine.train(shuffled, 1, orders, -math.inf, NEVER)
        self.engine(random_slice(job, orders[0])).train(stored, 2 * job.iterations_per_epoch, None, -math.inf, NEVER)
        np.testing.assert_allclose(shuffled.parameter, stored.parameter, rtol=1e-13)

    def test_the_losses_of_an_epoch_are_those_before_each_update(self):
        plan = dense_plan([2, 3, 1])
        job, state = random_job(plan, 6), State.starting_from(random_parameters(plan))
        before = self.engine(job).loss(state.parameter)
        progress = self.engine(job).train(state, 3, None, -math.inf, NEVER)
        assert progress.losses[0] == pytest.approx(before, rel=1e-14)
        assert (np.diff(progress.losses) < 0).all()

    @pytest.mark.parametrize("batch_size", [1, 4])
    def test_it_returns_when_the_target_is_reached(self, batch_size):
        plan = dense_plan([2, 3, 1])
        job, state = random_job(plan, 4, batch_size=batch_size), State.starting_from(random_parameters(plan))
        progress = self.engine(job).train(state, 1000, None, math.inf, NEVER)
        assert (progress.iterations, state.epoch) == (job.iterations_per_epoch, 1)

    @pytest.mark.parametrize("batch_size", [1, 4])
    def test_it_makes_no_update_when_asked_to_stop(self, batch_size):
        plan = dense_plan([2, 3, 1])
        job, state = random_job(plan, 4, batch_size=batch_size), State.starting_from(random_parameters(plan))
        before = state.parameter.copy()
        progress = self.engine(job).train(state, 5, None, -math.inf, np.ones(1, np.uint8))
        assert (progress.iterations, progress.finite) == (0, True)
        assert (state.parameter == before).all()

    @pytest.mark.parametrize("rule", RULES)
    def test_nan_and_infinity_are_seen_through_every_rule(self, rule):
        plan = chain(rule)
        for number in (np.nan, np.inf):
            parameters = Parameters(np.array([number, 1.0]), np.zeros(3))
            job = random_job(plan, 5, batch_size=5)
            state = State.starting_from(parameters)
            progress = self.engine(job).train(state, 3, None, -math.inf, NEVER)
            made_finite = np.isfinite(ACTIVATIONS[rule].function(np.array([-1.0, 1.0]))).all()
            assert made_finite
            assert not (progress.finite and np.isfinite(state.parameter).all())

    @pytest.mark.parametrize("output", [*RULES, "softmax"])
    def test_a_thousand_overflows_nowhere(self, output):
        for loss_name in [*LOSSES_FOR["any"], *LOSSES_FOR.get(output, [])]:
            plan = dense_plan([1, 2], output=output)
            for x in (1000.0, -1000.0):
                job = random_job(plan, 1, loss=loss_name)
                job.inputs[:] = x
                state = State.starting_from(Parameters(np.array([1.0, -1.0]), np.zeros(3)))
                progress = self.engine(job).train(state, 1, None, -math.inf, NEVER)
                assert progress.finite
                assert np.isfinite(state.parameter).all()


class PointCases:
    """What is told of many points at once; subclasses name the engine."""

    engine: type

    @pytest.mark.parametrize("samples", [1, 9, 1500])
    @pytest.mark.parametrize("batch_size", [1, 4])
    def test_answers_and_gradients_are_those_of_all_samples_whatever_the_batch(self, samples, batch_size):
        plan = dense_plan([3, 9, 6, 2])
        parameters, job = random_parameters(plan), random_job(plan, samples)
        parameter = np.concatenate([parameters.biases, parameters.weights])
        engine = self.engine(replace(job, batch_size=batch_size))
        (answers,) = engine.answers(parameter[None])
        assert answers.shape == (samples, 2)
        mean = 0.5 * np.sum((answers - job.targets) ** 2) / samples
        assert mean == pytest.approx(loss(job, parameter), rel=1e-12)
        wanted = gradient(self.engine, random_job(plan, samples, learning_rate=1.0), parameters)
        np.testing.assert_allclose(engine.gradients(parameter[None])[0], wanted, rtol=1e-9, atol=1e-13)

    @pytest.mark.parametrize("output", ["tanh", "softmax"])
    def test_many_points_are_told_as_each_by_itself(self, output):
        plan = dense_plan([3, 9, 6, 2], output=output)
        engine = self.engine(random_job(plan, 21, batch_size=4))
        points = np.random.default_rng(3).normal(size=(5, plan.n_units + plan.n_edges))
        before = points.copy()
        answers, gradients = engine.answers(points), engine.gradients(points)
        for point, answer, slope in zip(points, answers, gradients, strict=True):
            np.testing.assert_array_equal(engine.answers(point[None])[0], answer)
            np.testing.assert_array_equal(engine.gradients(point[None])[0], slope)
        np.testing.assert_array_equal(points, before)
        assert engine.answers(points[:0]).shape == (0, 21, 2)
        assert engine.gradients(points[:0]).shape == (0, points.shape[1])

    def test_a_point_without_a_finite_loss_leaves_the_others_their_gradients(self):
        plan = dense_plan([2, 3, 1])
        engine = self.engine(random_job(plan, 7))
        points = np.random.default_rng(4).normal(size=(6, plan.n_units + plan.n_edges))
        wanted = engine.gradients(points)
        points[[0, 3, 4], -1] = np.nan
        found = engine.gradients(points)
        np.testing.assert_array_equal(found[[1, 2, 5]], wanted[[1, 2, 5]])
        assert not np.isfinite(np.linalg.norm(found[[0, 3, 4]], axis=1)).any()

    @pytest.mark.parametrize("batch_size", [1, 3, 7])
    def test_looks_take_down_the_parameters_at_the_ends_of_epochs(self, batch_size):
        job = random_job(dense_plan([2, 5, 1]), 7, batch_size=batch_size)
        per_epoch, begun = job.iterations_per_epoch, random_parameters(job.plan)
        for first in {0, per_epoch // 2}:  # at an epoch's start, or in its middle
            by_epoch, state = [], State.starting_from(begun)
            for iterations in (first, per_epoch - first, *[per_epoch] * 5):
                self.engine(job).train(state, iterations, None, -math.inf, NEVER)
                by_epoch.append(state.parameter.copy())
            state = State.starting_from(begun)
            self.engine(job).train(state, first, None, -math.inf, NEVER)
            looks = np.array([1, 2, 4, 9])
            progress = self.engine(job).train(state, 6 * per_epoch - first, None, -math.inf, NEVER, looks)
            np.testing.assert_array_equal(progress.seen, [by_epoch[look] for look in (1, 2, 4)])

    def test_what_is_frozen_has_no_gradient(self):
        plan = partly_frozen()
        parameters = random_parameters(plan)
        parameter = np.concatenate([parameters.biases, parameters.weights])
        (found,) = self.engine(random_job(plan)).gradients(parameter[None])
        trained = np.concatenate([plan.trains_bias, plan.trains_weight])
        assert not found[~trained].any()
        assert found[trained].all()


def random_slice(job, samples):
    """Return the job with some of its samples only, as one batch."""
    inputs, targets = np.atleast_2d(job.inputs[samples]), np.atleast_2d(job.targets[samples])
    size = min(job.batch_size, len(inputs))
    return type(job)(job.plan, inputs, targets, job.loss, job.mean, job.rates, job.descent, size)


def halves_of(samples):
    middle = (samples + 1) // 2
    return [part for part in (slice(0, middle), slice(middle, samples)) if part.stop > part.start]
