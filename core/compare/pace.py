"""How long a comparison will take, by a short trial."""

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from core.compare.goal import Goal, Measure, looks_within
from core.descent.gauge import gauge_of
from core.descent.training import Trainer
from core.plan import compile_plan
from core.problems import Aim
from core.project import Project

_TRIAL_SECONDS = 0.04
_LOOKS = 4


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a network is trained here.

    Attributes:
        epochs: so many a second on one core; 0 where it can't be trained.
        looks: the seconds that it takes on one core to see whether a goal is reached, by what is measured.
    """

    epochs: float = 0.0
    looks: Mapping[Measure, float] | None = None

    def seconds(self, runs: int, epochs: int, measure: Measure | None) -> float:
        """Return how long so many runs of so many epochs take at most on all cores; 0 where that is not known."""
        if self.epochs <= 0:
            return 0.0
        each = (self.looks or {}).get(measure, 0.0) if measure is not None else 0.0
        looking = each * len(looks_within(epochs)) if each else 0.0
        return runs * (epochs / self.epochs + looking) / min(os.cpu_count() or 1, runs)


def pace_of(project: Project) -> Pace:
    """Try a network out for a twentieth of a second or so; nothing comes of it but the pace."""
    if any(Aim.TRAIN in problem.blocks for problem in project.problems()):
        return Pace()
    structure = compile_plan(project.network)
    options = replace(
        project.training, epochs=1 << 30, target_loss=None, gradient_norm=None, patience=None, max_seconds=None,
        schedule="constant", learning_rate=1e-9,  # so that it does not diverge
    )  # fmt: skip
    samples = project.training_samples()
    trainer = Trainer(structure, structure.parameters(project.network), *samples, options)
    trainer.advance(0)
    began = time.perf_counter()
    made = trainer.advance(seconds=_TRIAL_SECONDS).iteration
    passed = time.perf_counter() - began
    per_epoch = -(-len(samples[0]) // min(options.batch_size or len(samples[0]), len(samples[0])))
    return Pace(made / per_epoch / passed, _look_seconds(project))


def _look_seconds(project: Project) -> dict[Measure, float]:
    plan = compile_plan(project.network)
    parameters, gauge, found = plan.parameters(project.network), gauge_of(plan, project), {}
    point = np.concatenate([parameters.biases, parameters.weights])
    for measure in (Measure.ACCURACY, Measure.GRADIENT):
        test = Goal(measure, 1.0).test_on(gauge)
        began = time.perf_counter()
        test(np.tile(point, (_LOOKS, 1)))
        found[measure] = (time.perf_counter() - began) / _LOOKS
    return found
