"""What a run is made of is refused in a sentence where it can't be trained."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from core import edits
from core.data.split import Split
from core.descent.trainable import held_out_job, job_of
from core.descent.training_settings import TrainingSettings
from core.errors import DataError, NotReadyError
from core.problems import NOTHING_HELD_OUT, Aim
from tests.core.engine.oracle import dense_plan
from tests.networks import xor_with_skip

PLAN = dense_plan([2, 1])


def test_the_batch_is_no_larger_than_the_data():
    job = job_of(PLAN, ([[1, 2], [3, 4]], [[0], [1]]), TrainingSettings(batch_size=5, reduction="sum"))
    assert (job.batch_size, job.mean, job.samples) == (2, False, 2)


@pytest.mark.parametrize("samples", [([], []), ([[1, 2]], [])])
def test_without_rows_there_is_nothing_to_learn(samples):
    with pytest.raises(NotReadyError, match="nothing to learn from"):
        job_of(PLAN, samples, TrainingSettings())


def test_patience_needs_rows_that_are_held_out():
    for nothing in (None, ([], [])):
        with pytest.raises(NotReadyError, match="hold some out"):
            held_out_job(PLAN, nothing, TrainingSettings(patience=5))
        assert held_out_job(PLAN, nothing, TrainingSettings()) is None
    with pytest.raises(DataError, match="not a finite number"):
        held_out_job(PLAN, ([[1, math.nan]], [[0]]), TrainingSettings(patience=5))
    assert held_out_job(PLAN, ([[1, 2]], [[0]]), TrainingSettings(patience=5)).samples == 1


def test_a_document_says_so_before_it_is_trained():
    project = xor_with_skip()
    project.apply(edits.set_training(project, patience=5))
    with pytest.raises(NotReadyError, match="Patience watches"):
        project.require(Aim.TRAIN)
    assert [p.sentence for p in project.problems() if Aim.STEP in p.blocks] == []
    project.apply(edits.set_data(project, "Hold out", replace(project.dataset, split=Split(0.25))))
    assert NOTHING_HELD_OUT not in [p.sentence for p in project.problems()]
    project.require(Aim.TRAIN)
