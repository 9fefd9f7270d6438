"""Famous experiments: what is printed beside what the document does, and where a printed count falls among runs."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest

from core import edits, engine, files
from core.compare import Comparison, Outcome, Plan
from core.compare.use import starting_parameters, trains_alike
from core.descent.snapshot import StopReason
from core.engine import evaluate
from core.learning.experiment import Experiment, experiment_of, from_dict, reached, settings, standing, to_dict
from core.learning.gallery import KEY, GalleryError
from core.plan import compile_plan
from core.project import Project
from core.records import UnitId
from core.writing.notation import Notation
from tests.networks import edge, xor_with_skip

engine.prepare()
FOLDER = Path(__file__).parents[3] / "resources" / "gallery"
FILES = sorted(path for path in FOLDER.glob("*.chainrule") if "setup" in json.loads(path.read_text("utf-8"))[KEY])
N = Notation()


def opened(part):
    (path,) = (path for path in FILES if part in path.name)
    return files.load(path)


def runs(*needed):
    setups, curve = Plan.over_seeds(len(needed)).setups, (np.array([0]), np.array([1.0]))
    return [
        Outcome(setup, count, count or 99, 0.5, StopReason.EPOCHS, curve)
        for setup, count in zip(setups, needed, strict=True)
    ]


# The files that come with the program


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_document_does_what_its_source_prints(path):
    project = files.load(path)
    experiment = experiment_of(project)
    found = settings(experiment, project, N)
    assert [setting for setting in found if setting.printed]
    assert not [setting for setting in found if setting.agrees is False]
    assert not project.problems()
    assert experiment.where
    assert experiment.why
    assert project.training.target_loss


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_printed_count_lies_among_those_of_many_seeds(path):
    project = files.load(path)
    sweeps = experiment_of(project).sweeps
    comparison = Comparison(project, Plan.over_seeds(40), project.training.epochs, project.training.target_loss)
    comparison.start()
    comparison.join()
    there = [run.needed for run in comparison.results if run.needed is not None]
    assert len(there) >= 20
    assert sweeps is None or min(there) < sweeps < max(there)


def answers(project):
    plan = compile_plan(project.network)
    inputs, targets = project.training_samples()
    return inputs, targets, evaluate(plan, plan.parameters(project.network), inputs)[plan.outputs].T


def logistic(s):
    return 1 / (1 + math.exp(-s))


def test_the_weights_of_figure_3_are_those_of_xor():
    inputs, targets, given = answers(opened("XOR with one"))
    for (x1, x2), (target,), (answer,) in zip(inputs, targets, given, strict=True):
        hidden = logistic(2.2 - 6.4 * x1 - 6.4 * x2)
        assert answer == pytest.approx(logistic(6.3 - 4.2 * x1 - 4.2 * x2 - 9.4 * hidden), rel=1e-12)
        assert target == (0.9 if x1 != x2 else 0.1)
        assert abs(answer - target) < 0.025


def test_the_weights_of_figure_9_tell_the_symmetric_patterns_from_the_others():
    inputs, targets, given = answers(opened("Mirror"))
    symmetric = (inputs == inputs[:, ::-1]).all(axis=1)
    assert symmetric.sum() == 8
    assert (targets[:, 0] == symmetric).all()
    assert ((given[:, 0] > 0.5) == symmetric).all()


def test_a_run_needs_the_sweeps_that_the_papers_equations_need():
    """Equations 1 to 9 of the paper in Nature, from the same starting weights, in plain numpy."""
    project = opened("XOR with one")
    plan, seed = compile_plan(project.network), 3
    start = starting_parameters(project, plan, seed)
    w = dict(zip(plan.edges, start.weights.tolist(), strict=True))
    b = dict(zip(plan.units, start.biases.tolist(), strict=True))
    x, d = (part.T for part in project.training_samples())
    into_h, into_o = np.array([w["x1", "h"], w["x2", "h"]]), np.array([w["x1", "o"], w["x2", "o"]])
    numbers = np.array([*into_h, b["h"], *into_o, w["h", "o"], b["o"]])
    speed, sweeps = np.zeros(7), 0
    while True:
        h = 1 / (1 + np.exp(-(numbers[:2] @ x + numbers[2])))
        y = 1 / (1 + np.exp(-(numbers[3:5] @ x + numbers[5] * h + numbers[6])))
        if 0.5 * np.sum((y - d[0]) ** 2) <= 0.02:
            break
        at_o = (y - d[0]) * y * (1 - y)
        at_h = at_o * numbers[5] * h * (1 - h)
        slope = np.array([*(x @ at_h), at_h.sum(), *(x @ at_o), h @ at_o, at_o.sum()])
        speed = -0.5 * slope + 0.9 * speed
        numbers, sweeps = numbers + speed, sweeps + 1
    comparison = Comparison(project, Plan.over_seeds(1, seed), 10_000, 0.02)
    comparison.start()
    comparison.join()
    assert comparison.results[0].needed == sweeps


# What is printed beside what the document does


def test_what_is_edited_agrees_no_more():
    project = opened("Mirror")
    experiment = experiment_of(project)
    project.apply(edits.set_training(project, learning_rate=0.10001, batch_size=1))
    found = {setting.title: setting for setting in settings(experiment, project, N)}
    rate, update, targets = (found[title] for title in ("Learning rate η", "Weights change", "Targets"))
    assert (rate.printed, rate.here, rate.agrees) == ("0.1", "0.1000", False)
    assert (update.here, update.agrees) == ("after each pattern", False)
    assert (targets.printed, targets.here, targets.agrees) == ("", "0 and 1", None)


SAID = {"0.5": True, "about 0.5": True, "0.55": False, "10.5": False, "0.5, mostly": True, "0.5.": True, "": None}


@pytest.mark.parametrize(("words", "agrees"), SAID.items())
def test_words_agree_that_contain_the_number_as_a_whole(words, agrees):
    project = xor_with_skip()
    project.apply(edits.set_training(project, learning_rate=0.5))
    (rate,) = (
        setting
        for setting in settings(Experiment("A", "B", (("rate", words),)), project, Notation(decimal_comma=True))
        if setting.title == "Learning rate η"
    )
    assert (rate.here, rate.agrees) == ("0,5", agrees)


def test_of_an_empty_document_nothing_is_known_and_nothing_breaks():
    found = {each.title: each for each in settings(Experiment("A", "B", (("units", "2–2–1"),)), Project(), N)}
    assert (found["Units"].here, found["Units"].agrees) == ("0–0–0", False)
    assert (found["Targets"].here, found["Ends when"].here, found["Skip edges"].here) == ("—", "—", "no")


# Where a count falls


def test_a_count_stands_among_the_runs_that_got_there():
    assert "quicker than 75 % of the 4 runs" in standing(20, runs(10, 30, None, 40, 50, None))
    assert "quicker than all 2 runs" in standing(5, runs(10, 30, None))
    assert "slower than all 2 runs" in standing(50, runs(10, 30, None))
    assert "quicker than 33 % of the 3 runs" in standing(20, runs(10, 20, 30))
    assert "no run here got there" in standing(20, runs(None, None))


def test_what_runs_needed_is_said_as_far_as_they_got_there():
    assert reached(runs(10, 20, 30, 1000)) == (
        "4 of 4 runs got there, a quarter within 10, half within 20, three quarters within 30."
    )
    assert reached(runs(10, None, None, None)) == "1 of 4 runs got there, a quarter within 10."
    assert reached(runs(None)) == "0 of 1 runs got there."


def test_runs_are_of_a_document_until_it_would_do_something_else():
    project = xor_with_skip()
    project.apply(edits.set_training(project, initialization="uniform", initial_biases="drawn"))
    compared = project.copy()
    project.apply(edits.edit_edges(project, [edge("a", "o")], "Set", weight=3.0))
    project.apply(edits.set_training(project, seed=12))
    project.apply(edits.edit_units(project, [UnitId("o")], "Move", position=(9.0, 9.0)))
    assert trains_alike(project, compared)
    project.apply(edits.set_training(project, learning_rate=0.7))
    assert not trains_alike(project, compared)


def test_kept_weights_are_part_of_what_is_done():
    project = xor_with_skip()
    project.apply(edits.set_training(project, initialization="keep"))
    compared = project.copy()
    assert trains_alike(project, compared)
    project.apply(edits.edit_edges(project, [edge("a", "o")], "Set", weight=3.0))
    assert not trains_alike(project, compared)


# In files


def test_what_is_written_is_read():
    experiment = Experiment("A", "B", (("rate", "0.5"), ("goal", "")), 558, "C", 30)
    assert from_dict(json.loads(json.dumps(to_dict(experiment)))) == experiment
    assert from_dict(to_dict(Experiment("A", "B", ()))) == Experiment("A", "B", ())


GOOD = {"title": "A", "where": "B", "setup": {}}
DAMAGED = [
    {"setup": 3}, {"setup": {"colour": "red"}}, {"setup": {"rate": 3}}, {**GOOD, "title": 3},
    *({**GOOD, "sweeps": bad} for bad in (0, -1, 1.5, "many", True, 10**12)), {**GOOD, "seeds": 10**6},
]  # fmt: skip


@pytest.mark.parametrize("held", [None, 3, *DAMAGED])
def test_what_can_t_be_read_is_refused_and_marks_nothing(held):
    with pytest.raises(GalleryError, match="can't be read"):
        from_dict(held)
    project = xor_with_skip()
    project.extra = {KEY: held}
    assert experiment_of(project) is None
