"""scikit-learn: its multi-layer perceptron, plain stochastic descent without momentum or penalty."""

from __future__ import annotations

import warnings

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPRegressor

from benchmarks.peers.levels import flattened, levels
from benchmarks.workloads import Workload


class ScikitLearn:
    """`MLPRegressor`, which knows layers with linear outputs only and trains by whole epochs."""

    title = "scikit-learn"
    whole_epochs = True

    @staticmethod
    def serves(workload: Workload) -> bool:
        return bool(workload.layers) and workload.output == "identity"

    def __init__(self, workload: Workload) -> None:
        self._workload, self._levels = workload, levels(workload)
        self._targets = workload.targets.ravel() if workload.targets.shape[1] == 1 else workload.targets
        self._model = MLPRegressor(
            hidden_layer_sizes=workload.layers[1:-1],
            activation=workload.hidden,
            solver="sgd",
            alpha=0.0,
            batch_size=workload.batch_size,
            learning_rate_init=workload.learning_rate,
            shuffle=False,
            momentum=0.0,
            nesterovs_momentum=False,
            tol=0.0,
            n_iter_no_change=10**9,
            warm_start=True,
        )
        self.run(len(workload.batches))  # makes the arrays, which then get the numbers to start from
        self._model.coefs_ = [np.array(level.weights.T, order="C") for level in self._levels]
        self._model.intercepts_ = [level.biases.copy() for level in self._levels]

    def run(self, iterations: int) -> None:
        if iterations == 0:
            return
        self._model.max_iter = iterations // len(self._workload.batches)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)
            self._model.fit(self._workload.inputs, self._targets)

    def parameters(self) -> np.ndarray:
        weights = [coefficients.T for coefficients in self._model.coefs_]
        return flattened(self._workload, self._levels, weights, self._model.intercepts_)


PEERS = (ScikitLearn,)
