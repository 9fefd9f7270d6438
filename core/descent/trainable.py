"""What a run is made of: its samples in order and its job, checked for what can't be trained."""

import numpy as np
from numpy.typing import ArrayLike

from core.descent.training_settings import TrainingSettings
from core.engine.job import Job
from core.errors import DataError, NotReadyError
from core.formulae.activations import ACTIVATIONS
from core.formulae.losses import LOSSES
from core.plan import FloatArray, Plan
from core.problems import NOTHING_HELD_OUT
from core.wording import tr
from core.writing.notation import quantity

Samples = tuple[ArrayLike, ArrayLike]
"""Inputs [samples, input units] and targets [samples, output units], both in the plan's order."""


def job_of(plan: Plan, samples: Samples, settings: TrainingSettings) -> Job:
    """Return what is to be done; raise the error whose sentence says why nothing can be trained, if so."""
    inputs, targets = _rows(plan, samples)
    _check_ready(plan, inputs, targets, settings)
    return _job(plan, inputs, targets, settings)


def held_out_job(plan: Plan, samples: Samples | None, settings: TrainingSettings) -> Job | None:
    """Return how E over the rows held out is measured, None without patience; `NotReadyError` where there are none."""
    if settings.patience is None:
        return None
    inputs, targets = _rows(plan, samples or ((), ()))
    if not len(inputs) or not len(targets):
        raise NotReadyError(NOTHING_HELD_OUT)
    _check_samples(inputs, targets)
    return _job(plan, inputs, targets, settings)


def _job(plan: Plan, inputs: FloatArray, targets: FloatArray, settings: TrainingSettings) -> Job:
    return Job(
        plan=plan,
        inputs=inputs,
        targets=targets,
        loss=settings.loss,
        mean=settings.reduction == "mean",
        rates=settings.rates,
        descent=settings.descent,
        batch_size=min(settings.batch_size or len(inputs), len(inputs)),
    )


def _rows(plan: Plan, samples: Samples) -> tuple[FloatArray, FloatArray]:
    return _columns(samples[0], plan.n_inputs), _columns(samples[1], len(plan.outputs))


def _columns(rows: ArrayLike, columns: int) -> FloatArray:
    return np.asarray(rows, dtype=np.float64).reshape(-1, columns) if columns else np.zeros((len(np.asarray(rows)), 0))


def _check_ready(plan: Plan, inputs: FloatArray, targets: FloatArray, settings: TrainingSettings) -> None:
    """Raise the error whose sentence says why nothing can be trained, if so."""
    if len(plan.outputs) == 0:
        raise NotReadyError(tr("There is no output unit, so there is no loss to make smaller. Draw one."))
    if len(inputs) == 0 or len(targets) == 0:
        raise NotReadyError(tr("There is nothing to learn from yet. Add a row of data."))
    _check_samples(inputs, targets)
    if plan.n_trained == 0:
        raise NotReadyError(tr("Every weight and bias is frozen, so training can change nothing. Thaw one."))
    needed = LOSSES[settings.loss].fused_with
    names = list(ACTIVATIONS)
    if needed is not None and any(names[plan.activation[u]] != needed for u in plan.outputs):
        raise NotReadyError(
            tr(
                "{} is computed together with {}: give every output unit that activation.",
                LOSSES[settings.loss].title,
                needed,
            )
        )


def _check_samples(inputs: FloatArray, targets: FloatArray) -> None:
    if len(inputs) != len(targets):
        raise DataError(tr("The inputs have {}, but the targets {:,}.", quantity(len(inputs), "row"), len(targets)))
    if not (np.isfinite(inputs).all() and np.isfinite(targets).all()):
        raise DataError(tr("A cell of the data is empty or not a finite number. Fill it in, or remove its row."))
