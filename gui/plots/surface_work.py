"""Computes error surfaces beside a fluid window: the newest request wins, and a run is followed at a bounded rate."""

import time
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.plan import Parameters
from core.surface import ErrorFunction, Limits, Owner, Surface
from gui.background import Background

_PATIENCE = 20.0
"""A surface that would take longer stays coarse, in seconds."""
_LIVE_SECONDS, _LIVE_GAP, _LIVE_SHARE = 0.12, 0.3, 4.0
"""While a run goes on: how long a surface may take; after what time, and how many times its own, the next begins."""
_STEPS = 1000


@dataclass(frozen=True, slots=True, eq=False)
class Request:
    """What is to be computed.

    Attributes:
        function: E.
        parameters: what all weights and biases are.
        owners, limits: which of them vary, and from where to where.
        others: how it is said at what the others stand.
    """

    function: ErrorFunction
    parameters: Parameters
    owners: tuple[Owner, ...]
    limits: tuple[Limits, ...]
    others: str

    def is_like(self, other: "Request | None") -> bool:
        """Tell whether another one has the same surface."""
        return (
            other is not None
            and (self.function, self.owners, self.limits) == (other.function, other.owners, other.limits)
            and np.array_equal(self.parameters.weights, other.parameters.weights)
            and np.array_equal(self.parameters.biases, other.parameters.biases)
        )


class SurfaceWork(QObject):
    """Has a surface computed, coarse first and then finer.

    Attributes:
        surface: the newest there is, of `request`; None before there is one.
        request: what it belongs to.

    Signals:
        advanced: there is a finer surface, or it has come further.
        finished: it is done.
    """

    advanced = Signal()
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.surface: Surface | None = None
        self.request: Request | None = None
        self._wanted: Request | None = None
        self._live, self._began, self._took = False, 0.0, 0.0
        self._background = Background(self)
        self._background.advanced.connect(self._on_advanced)
        self._background.finished.connect(self._on_finished)

    @property
    def running(self) -> bool:
        """Whether there is more to come."""
        return self._background.running

    @property
    def waiting(self) -> bool:
        """Whether nothing of what was asked for last is there yet."""
        return self.running and self.request is not self._wanted

    @property
    def share(self) -> float:
        """How much of the surface that is being computed is done, from 0 to 1."""
        results = self._background.results
        return results[-1] if results and isinstance(results[-1], float) else 0.0

    def ask(self, request: Request, live: bool) -> None:
        """Have a surface computed; while a run goes on it may be left out, for there will be a newer one."""
        known = request.is_like(self._wanted) and (live or not self._live)
        if known or (live and not self._may_begin()):
            return
        self._wanted, self._live, self._began = request, live, time.perf_counter()
        seconds = _LIVE_SECONDS if live else _PATIENCE
        work = request.function.refined(request.parameters, request.owners, request.limits, seconds)
        self._background.start(work, _STEPS, wait=0.0)

    def forget(self) -> None:
        """Have nothing, and want nothing."""
        self._wanted = self.request = self.surface = None
        self._background.stop()

    def stop(self) -> None:
        """Stop; what there is stays."""
        self._background.stop()

    def _may_begin(self) -> bool:
        if not self._live:
            return True  # what was being computed is of before the run
        gap = max(_LIVE_GAP, _LIVE_SHARE * self._took)
        return not self.running and time.perf_counter() - self._began > gap

    def _on_advanced(self) -> None:
        found = [each for each in self._background.results if isinstance(each, Surface)]
        if found and self._wanted is not None:
            self.surface, self.request = found[-1], self._wanted
        self.advanced.emit()

    def _on_finished(self) -> None:
        self._took = time.perf_counter() - self._began
        self.finished.emit()
