"""The kernels do what every engine must, and agree with plain numpy."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.engine.job import State
from core.engine.kernels.compiled import Compiled, evaluate, serves
from core.engine.kernels.layout import graph_of
from core.engine.levels import Levels, forward, levels_of
from core.formulae.activations import ACTIVATIONS
from core.plan import Plan
from tests.core.engine.cases import NEVER, EngineCases, PointCases
from tests.core.engine.oracle import dense_plan, random_job, random_parameters, random_plan


class TestCompiled(EngineCases):
    engine = Compiled


class TestCompiledAtPoints(PointCases):
    engine = Compiled


@pytest.mark.parametrize("batch_size", [1, 2, 5, 60])
@pytest.mark.parametrize("output", ["identity", "sigmoid", "softmax"])
def test_fifty_iterations_agree_with_numpy(batch_size, output):
    loss = {"sigmoid": "binary_cross_entropy", "softmax": "categorical_cross_entropy"}.get(output, "huber")
    for plan in (random_plan(batch_size, output=output, units=40), dense_plan([3, 8, 5, 4], output=output)):
        job = random_job(plan, 60, loss=loss, batch_size=batch_size, learning_rate=0.01)
        states = [State.starting_from(random_parameters(plan)) for _ in range(2)]
        for engine, state in zip((Compiled, Levels), states, strict=True):
            engine(job).train(state, 50, None, -math.inf, NEVER)
        np.testing.assert_allclose(states[0].parameter, states[1].parameter, rtol=1e-11, atol=1e-13)
        assert states[0].total == pytest.approx(states[1].total, rel=1e-11)


def test_one_sample_at_a_time_agrees_with_a_batch_of_one():
    plan = random_plan(4, units=20)
    job, parameters = random_job(plan, 1, learning_rate=0.05), random_parameters(plan)
    twice = type(job)(plan, np.repeat(job.inputs, 2, 0), np.repeat(job.targets, 2, 0), batch_size=2, rates=job.rates)
    alone, pair = State.starting_from(parameters), State.starting_from(parameters)
    Compiled(job).train(alone, 20, None, -math.inf, NEVER)
    Compiled(twice).train(pair, 20, None, -math.inf, NEVER)
    np.testing.assert_allclose(alone.parameter, pair.parameter, rtol=1e-12)


@pytest.mark.parametrize("samples", [0, 1, 16, 33])
def test_evaluate_gives_the_activations(samples):
    plan = random_plan(11, output="softmax", units=25)
    inputs, parameters = np.random.default_rng(0).normal(size=(samples, 2)), random_parameters(plan)
    wanted = forward(plan, levels_of(plan), np.concatenate([parameters.biases, parameters.weights]), inputs.T)[1]
    np.testing.assert_allclose(evaluate(plan, graph_of(plan), parameters, inputs), wanted, rtol=1e-13, atol=1e-15)


def test_a_rule_without_a_compiled_form_is_left_to_numpy():
    unknown = Plan.from_arrays(1, [0, len(ACTIVATIONS)], [0], [1], [1], [False, False])
    assert not serves(unknown)
    assert serves(dense_plan([1, 1]))
    assert not serves(dense_plan([1, 1]), optimizer="one to come")


@pytest.mark.parametrize("rule", ["tanh", "sigmoid", "relu", "leaky_relu", "softplus", "silu", "gelu"])
def test_thirty_iterations_agree_with_pytorch(rule):
    torch = pytest.importorskip("torch")
    functions = torch.nn.functional
    activation = getattr(torch, rule, None) or getattr(functions, rule)
    plan = dense_plan([3, 6, 5, 2], rule=rule)
    job, start = random_job(plan, 20, batch_size=20, learning_rate=0.1), random_parameters(plan)
    shapes, n_inputs = [(6, 3), (5, 6), (2, 5)], 3
    pieces = zip(np.split(start.weights, [18, 48]), shapes, strict=True)
    weights = [torch.tensor(piece.reshape(shape)) for piece, shape in pieces]
    biases = [torch.tensor(piece) for piece in np.split(start.biases[n_inputs:], [6, 11])]
    moving = [p.requires_grad_() for p in (*biases, *weights)]
    optimizer = torch.optim.SGD(moving, lr=0.1)
    for _ in range(30):
        z = torch.tensor(job.inputs)
        for w, b in zip(weights[:-1], biases[:-1], strict=True):
            z = activation(functions.linear(z, w, b))
        z = functions.linear(z, weights[-1], biases[-1])
        optimizer.zero_grad()
        (0.5 * (z - torch.tensor(job.targets)).square().sum() / 20).backward()
        optimizer.step()
    state = State.starting_from(start)
    Compiled(job).train(state, 30, None, -math.inf, NEVER)
    wanted = np.concatenate([np.zeros(n_inputs), *(p.detach().numpy().ravel() for p in moving)])
    np.testing.assert_allclose(state.parameter, wanted, rtol=1e-12, atol=1e-14)
