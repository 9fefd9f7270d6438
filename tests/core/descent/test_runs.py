"""A run's record goes into a file and comes back; what is no run is refused."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from core.descent.history import History
from core.descent.runs import Run, from_dict, renamed, summary, to_dict, told_apart
from core.descent.snapshot import Best
from core.descent.training import Trainer
from core.descent.training_settings import TrainingSettings
from core.formulae.schedules import Rates
from core.plan import compile_plan
from tests.networks import split


def trained(epochs=300):
    project = split()
    plan = compile_plan(project.network)
    settings = replace(project.training, epochs=epochs)
    trainer = Trainer(plan, plan.parameters(project.network), *project.samples(), settings, keep_history=True)
    history = trainer.history
    end = trainer.advance()
    return Run(2, "My run", summary(settings), history, end.curve, end.stop.sentence, "epoch 5 of Run 1", True), end


def test_it_survives_a_file():
    run, end = trained()
    back = from_dict(json.loads(json.dumps(to_dict(run))))
    for name in ("number", "name", "summary", "stop", "origin", "hidden"):
        assert getattr(back, name) == getattr(run, name)
    assert back.curve.losses[[0, -1]].tolist() == run.curve.losses[[0, -1]].tolist()
    assert back.history.units == run.history.units
    assert back.history.edges == run.history.edges
    last = back.history.moment(-1)
    assert last.iteration == end.iteration
    assert last.parameters.weights.tolist() == end.parameters.weights.tolist()
    for index in range(len(back.history)):
        kept = back.history.moment(index)
        assert run.history.at(kept.iteration).parameters.weights.tolist() == kept.parameters.weights.tolist()


def test_rates_and_the_best_moment_come_back_and_old_files_have_none():
    run, _ = trained()
    assert (from_dict(to_dict(run)).rates, from_dict(to_dict(run)).best) == (None, None)
    rates = Rates(0.3, "step", 0.5, 7, 3, 40)
    run.history.pin()
    full = replace(run, rates=rates, best=Best(12, 12, 0.5))
    back = from_dict(json.loads(json.dumps(to_dict(full))))
    assert (back.rates, back.best) == (rates, Best(12, 12, 0.5))


@pytest.mark.parametrize("bad", [{"schedule": "none"}, {"schedule": ["step"]}, {"learning_rate": -1}, {"every": 0}])
def test_rates_that_there_cannot_be_are_refused(bad):
    fields = to_dict(replace(trained()[0], rates=Rates(0.3)))
    fields["rates"] = {**fields["rates"], **bad}
    with pytest.raises(ValueError, match="no run"):
        from_dict(fields)


def test_a_file_holds_the_best_moment_though_it_holds_few():
    run, _ = trained()
    history = History(run.history.units, run.history.edges)
    for iteration in range(1500):
        history.record(iteration, np.full(10, 0.1 * iteration))
        if iteration == 777:
            history.pin()
    assert 777 in from_dict(to_dict(replace(run, history=history))).history.iterations


def test_what_a_file_holds_is_bounded():
    run, _ = trained()
    history = History(run.history.units, run.history.edges)
    for iteration in range(5000):
        history.record(iteration, np.full(10, 0.1 * iteration))
    assert len(json.dumps(to_dict(replace(run, history=history)))) < 40_000
    assert len(from_dict(to_dict(replace(run, history=history))).history) <= 64


def test_losses_that_are_no_numbers_stay_out_of_a_file():
    run, _ = trained(3)
    for losses in ([1.0, np.inf, np.nan, 0.5], [np.inf] * 4):
        curve = replace(run.curve, losses=np.array(losses))
        text = json.dumps(to_dict(replace(run, curve=curve)), allow_nan=False)
        assert from_dict(json.loads(text)).curve.losses.tolist() == [x for x in losses if np.isfinite(x)]


def test_a_run_of_nothing_survives():
    run, _ = trained()
    empty = Run(1, "Run 1", "", History(run.history.units, run.history.edges))
    back = from_dict(to_dict(empty))
    assert len(back.history) == 0
    assert back.curve is None


@pytest.mark.parametrize(
    "spoil",
    [
        lambda d: d.clear(),
        lambda d: d.update(number="x"),
        lambda d: d["history"].update(numbers="?"),
        lambda d: d["history"].update(numbers="AAAA"),
        lambda d: d["history"].update(iterations=[1, 2, 3]),
        lambda d: d["history"].update(edges=[["a"]]),
        lambda d: d["history"].update(units=None),
        lambda d: d["curve"].update(losses=[1.0]),
        lambda d: d["curve"].update(epochs=d["curve"]["epochs"][::-1]),
        lambda d: d.update(curve=7),
    ],
)
def test_what_is_no_run_is_refused(spoil):
    fields = to_dict(trained()[0])
    spoil(fields)
    with pytest.raises(ValueError):  # noqa: PT011
        from_dict(fields)


def test_names_and_words():
    run, _ = trained()
    assert renamed(run, "  with Adam ").name == "with Adam"
    assert renamed(run, "  ").name == "My run"
    assert summary(TrainingSettings(learning_rate=0.01, batch_size=32)) == "Gradient descent · η = 0.01 · batches of 32"


def test_runs_are_told_apart_by_what_they_do_not_share():
    adam, _ = trained()
    runs = [replace(adam, number=n, summary=text) for n, text in enumerate(("A · η = 1 · b", "B · η = 1 · b"), 1)]
    assert told_apart(runs) == ({1: "A", 2: "B"}, "η = 1 · b")
    third = replace(adam, number=3, summary="A · η = 1")
    assert told_apart([*runs, third]) == ({1: "A · b", 2: "B · b", 3: "A"}, "η = 1")
    assert told_apart(runs[:1]) == ({1: "A · η = 1 · b"}, "")
    twins = [runs[0], replace(runs[0], number=2)]
    assert told_apart(twins) == ({1: "", 2: ""}, "A · η = 1 · b")
    assert told_apart([]) == ({}, "")
