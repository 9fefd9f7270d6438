"""Ourselves, through the object that the window and the command line use."""

from __future__ import annotations

import numpy as np

from benchmarks.workloads import Workload
from core import engine
from core.descent.training import Trainer
from core.descent.training_settings import TrainingSettings


class Chainrule:
    """`core.descent.training.Trainer` with the compiled kernels."""

    title = "Chainrule"
    whole_epochs = False

    @staticmethod
    def serves(workload: Workload) -> bool:
        return True

    def __init__(self, workload: Workload) -> None:
        engine.prepare()
        if notice := engine.notice():
            raise SystemExit(notice)
        settings = TrainingSettings(
            learning_rate=workload.learning_rate, batch_size=workload.batch_size, shuffle=False, epochs=10**12
        )
        self._trainer = Trainer(workload.plan, workload.parameters, workload.inputs, workload.targets, settings)
        self._snapshot = self._trainer.advance(0)

    def run(self, iterations: int) -> None:
        self._snapshot = self._trainer.advance(iterations)

    def parameters(self) -> np.ndarray:
        return np.concatenate([self._snapshot.parameters.biases, self._snapshot.parameters.weights])


PEERS = (Chainrule,)
