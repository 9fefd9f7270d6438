"""Each optimizer's update is the one that its formula says, and PyTorch's."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core import engine
from core.descent.snapshot import StopReason
from core.descent.training import Trainer
from core.descent.training_settings import TrainingSettings
from core.formulae.optimizers import OPTIMIZERS
from tests.core.engine.oracle import dense_plan, random_job, random_parameters


def test_gradient_descent_goes_down_the_gradient():
    update = OPTIMIZERS["gradient_descent"].update
    assert update(2.0, 0.25) == -0.5
    np.testing.assert_array_equal(update(np.array([1.0, -4.0]), 0.5), [-0.5, 2.0])


def test_records_stand_under_their_names():
    assert [name for name, record in OPTIMIZERS.items() if record.name != name] == []


@pytest.mark.parametrize("record", OPTIMIZERS.values(), ids=OPTIMIZERS)
def test_a_formula_names_what_it_uses_and_nothing_else(record):
    formulas = [record.formula, *(memory.formula for memory in record.memory)]
    for form in ("text", "tex"):
        whole = " ".join(getattr(formula, form) for formula in formulas)
        assert "$gradient" in whole
        used = 0 if record.name == "rprop" else len(record.options)  # no sign comes before Rprop's first update
        for place, letter in enumerate("abc"):
            assert (f"${letter}" in whole) == (place < used)
    assert all(option.least <= option.default < option.below for option in record.options)


def test_lines_say_what_an_optimizer_does():
    assert OPTIMIZERS["gradient_descent"].lines == ("Δw = −η·∂E/∂w",)
    assert OPTIMIZERS["nesterov"].lines == ("m ← μ·m + ∂E/∂w", "Δw = −η·(∂E/∂w + μ·m)")
    assert OPTIMIZERS["adam"].lines[2] == "Δw = −η·m/(1 − β₁ᵗ)/(√(v/(1 − β₂ᵗ)) + ε)"
    assert OPTIMIZERS["rprop"].lines == ("d ← d·η⁺ or d·η⁻", "Δw = −sign(∂E/∂w)·d")


FIRST_UPDATES = {
    "gradient_descent": -0.05,
    "momentum": -0.05,
    "nesterov": -0.1 * (0.5 + 0.9 * 0.5),
    "adagrad": -0.1 * 0.5 / (0.5 + 1e-10),
    "rmsprop": -0.1 * 0.5 / (math.sqrt(0.01 * 0.25) + 1e-8),
    "adam": -0.1 * 0.5 / (0.5 + 1e-8),  # the corrections take back that m and v begin at 0
    "adamw": -0.1 * 0.5 / (0.5 + 1e-8),
    "rprop": -0.1,
}


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_the_first_update_by_hand(name):
    assert OPTIMIZERS[name].update(0.5, 0.1) == pytest.approx(FIRST_UPDATES[name], rel=1e-14)
    assert OPTIMIZERS[name].update(0.0, 0.1) == 0


def test_an_option_that_is_chosen_is_used():
    assert OPTIMIZERS["nesterov"].update(1.0, 1.0, {"momentum": 0.5}) == -1.5
    assert OPTIMIZERS["adam"].values({"beta2": 0.5, "unknown": 7}) == (0.9, 0.5, 1e-8)


# Runs


@pytest.fixture(params=["kernels", "numpy"])
def either_engine(request, monkeypatch):
    engine.prepare()
    assert engine.kernels_ready(), engine.notice()
    if request.param == "numpy":
        monkeypatch.setattr(engine, "_compiled", None)


def run_of(plan, **settings):
    job = random_job(plan, 10)
    return Trainer(plan, random_parameters(plan), job.inputs, job.targets, TrainingSettings(**settings))


def numbers(snapshot):
    return np.concatenate([snapshot.parameters.biases, snapshot.parameters.weights])


@pytest.mark.parametrize("batch_size", [None, 1, 3])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_how_a_run_is_cut_up_makes_no_difference_to_what_an_optimizer_keeps(either_engine, optimizer, batch_size):
    plan = dense_plan([2, 5, 1])
    settings = {
        "optimizer": optimizer, "batch_size": batch_size, "epochs": 12, "learning_rate": 0.01, "seed": 5,
        "schedule": "cosine", "warm_up": 3, "l1": 0.001, "l2": 0.01, "clip_norm": 0.5,
    }  # fmt: skip
    whole = run_of(plan, **settings).advance()
    pieces = run_of(plan, **settings)
    mark = pieces.mark()
    pieces.advance(9)
    pieces.go_back(mark)
    while (snapshot := pieces.advance(7)).stop is None:
        pieces.advance(epochs=1)
    np.testing.assert_array_equal(numbers(snapshot), numbers(whole))


@pytest.mark.parametrize("batch_size", [1, 10])
@pytest.mark.parametrize("optimizer", ["momentum", "nesterov", "adam"])
def test_a_run_that_diverges_goes_back_with_what_its_optimizer_keeps(either_engine, optimizer, batch_size):
    plan = dense_plan([1, 1])
    run = run_of(plan, optimizer=optimizer, batch_size=batch_size, learning_rate=1e300, epochs=10**6)
    snapshot = run.advance()
    assert snapshot.stop.reason is StopReason.DIVERGED
    assert np.isfinite(numbers(snapshot)).all()
    again = run_of(plan, optimizer=optimizer, batch_size=batch_size, learning_rate=1e300, epochs=10**6)
    before = again.advance(snapshot.iteration)
    np.testing.assert_array_equal(numbers(before), numbers(snapshot))
    for kept, wanted in ((run._state.memory, again._state.memory), (run._state.powers, again._state.powers)):
        np.testing.assert_array_equal(kept, wanted)


# PyTorch


def theirs(torch, make, batch_size, clip=None, schedule=None):
    """Train the 2-5-1 network in PyTorch for 100 epochs of 20 samples; weights decay, biases don't."""
    plan, start = dense_plan([2, 5, 1]), random_parameters(dense_plan([2, 5, 1]))
    job = random_job(plan, 20)
    b, w = (torch.tensor(numbers.copy(), requires_grad=True) for numbers in (start.biases, start.weights))
    x, y = torch.tensor(job.inputs), torch.tensor(job.targets)
    optimizer = make(torch.optim, b, w)
    scheduler = schedule(torch.optim.lr_scheduler, optimizer) if schedule else None
    for _ in range(100):
        for k in range(0, 20, batch_size):
            optimizer.zero_grad()
            h = torch.tanh(x[k : k + batch_size] @ w[:10].reshape(5, 2).T + b[2:7])
            out = h @ w[10:].reshape(1, 5).T + b[7:]
            (0.5 * (out - y[k : k + batch_size]) ** 2).sum(1).mean().backward()
            if clip:
                torch.nn.utils.clip_grad_norm_([b, w], clip)
            optimizer.step()
        if scheduler:
            scheduler.step()
    return np.concatenate([b.detach().numpy(), w.detach().numpy()])


def ours(batch_size, **settings):
    plan = dense_plan([2, 5, 1])
    job = random_job(plan, 20)
    options = TrainingSettings(epochs=100, batch_size=batch_size, shuffle=False, **settings)
    return numbers(Trainer(plan, random_parameters(plan), job.inputs, job.targets, options).advance())


def _decaying(kind, b, w, decay, **options):
    return kind([{"params": [b], "weight_decay": 0.0}, {"params": [w], "weight_decay": decay}], **options)


IN_PYTORCH = {
    "momentum": (0.05, {}, lambda o, b, w: o.SGD([b, w], lr=0.05, momentum=0.9)),
    "nesterov": (0.05, {}, lambda o, b, w: o.SGD([b, w], lr=0.05, momentum=0.9, nesterov=True)),
    "adagrad": (0.1, {}, lambda o, b, w: o.Adagrad([b, w], lr=0.1)),
    "rmsprop": (0.01, {}, lambda o, b, w: o.RMSprop([b, w], lr=0.01)),
    "adam": (0.01, {}, lambda o, b, w: o.Adam([b, w], lr=0.01)),
    "adamw": (0.01, {"l2": 0.1}, lambda o, b, w: _decaying(o.AdamW, b, w, 0.1, lr=0.01)),
    "rprop": (0.01, {}, lambda o, b, w: o.Rprop([b, w], lr=0.01)),
    "gradient_descent": (0.1, {"l2": 0.1}, lambda o, b, w: _decaying(o.SGD, b, w, 0.1, lr=0.1)),
}


@pytest.fixture
def torch(either_engine):
    module = pytest.importorskip("torch")
    before = module.get_default_dtype()
    module.set_default_dtype(module.float64)
    yield module
    module.set_default_dtype(before)


@pytest.mark.parametrize("batch_size", [20, 7, 1])
@pytest.mark.parametrize("name", OPTIMIZERS)
def test_a_hundred_epochs_end_where_those_of_pytorch_do(torch, name, batch_size):
    if OPTIMIZERS[name].whole_batches and batch_size < 20:
        pytest.skip("its signs hang on the last bit")
    rate, settings, make = IN_PYTORCH[name]
    wanted = theirs(torch, make, batch_size)
    np.testing.assert_allclose(
        ours(batch_size, optimizer=name, learning_rate=rate, **settings), wanted, rtol=0, atol=1e-12
    )


def test_clipping_is_that_of_pytorch(torch):
    wanted = theirs(torch, lambda o, b, w: o.SGD([b, w], lr=0.5), 20, clip=0.1)
    np.testing.assert_allclose(ours(20, learning_rate=0.5, clip_norm=0.1), wanted, rtol=0, atol=1e-12)


@pytest.mark.parametrize(
    ("settings", "schedule"),
    [
        ({"schedule": "step", "schedule_every": 30}, lambda s, o: s.StepLR(o, 30, 0.5)),
        (
            {"schedule": "exponential", "schedule_every": 1, "schedule_decay": 0.97},
            lambda s, o: s.ExponentialLR(o, 0.97),
        ),
        ({"schedule": "cosine"}, lambda s, o: s.CosineAnnealingLR(o, 100)),
        ({"schedule": "inverse_time", "schedule_every": 9}, lambda s, o: s.LambdaLR(o, lambda t: 1 / (1 + t / 9))),
        ({"warm_up": 10}, lambda s, o: s.LambdaLR(o, lambda t: min((t + 1) / 10, 1))),
    ],
    ids=lambda value: value.get("schedule", "warm-up") if isinstance(value, dict) else "",
)  # fmt: skip
def test_schedules_are_those_of_pytorch(torch, settings, schedule):
    wanted = theirs(torch, lambda o, b, w: o.SGD([b, w], lr=0.5), 5, schedule=schedule)
    np.testing.assert_allclose(ours(5, learning_rate=0.5, **settings), wanted, rtol=0, atol=1e-12)
