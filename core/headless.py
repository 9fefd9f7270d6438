"""Training without a window: a progress bar, Ctrl+C, and the result in words or as data."""

import math
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TextIO

from core import edits, engine
from core.descent.curve import LossCurve
from core.descent.snapshot import Snapshot
from core.descent.training import Trainer
from core.plan import compile_plan
from core.problems import Aim
from core.project import Project
from core.writing.notation import quantity

_BAR = 30
_ADVANCE_SECONDS = 0.2
WORTH_IT = 5.0
"""Seconds that a run must still have before it, in numpy, to wait for the compiled kernels."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a run came to."""

    loss: float
    stop_reason: str
    sentence: str
    epochs: int
    iterations: int
    iterations_per_second: float
    curve: LossCurve

    def to_dict(self) -> dict[str, object]:
        """Return what `--json` prints."""
        return {
            "loss": self.loss if math.isfinite(self.loss) else None,
            "stop_reason": self.stop_reason,
            "epochs": self.epochs,
            "iterations": self.iterations,
            "iterations_per_second": self.iterations_per_second,
        }

    def text(self) -> str:
        """Return what is printed for people."""
        return (
            f"loss {self.loss:.10g} after {quantity(self.epochs, 'epoch')} ({quantity(self.iterations, 'iteration')}, "
            f"{self.iterations_per_second:,.0f} a second)\n{self.sentence}"
        )


def train(project: Project, epochs: int | None, progress: TextIO, **options: object) -> Result:
    """Train a project's network and put the new weights into it; `options` go before those of its own training.

    Raises `NotReadyError` where it can't be trained, `SettingsError` for options that can't be; an interrupt (Ctrl+C)
    ends the run, not the program.
    """
    project.require(Aim.TRAIN)
    chosen = {name: value for name, value in {"epochs": epochs, **options}.items() if value is not None}
    settings = replace(project.training, **chosen)  # type: ignore[arg-type]
    plan = compile_plan(project.network)
    samples, held_out = project.training_samples(), project.validation_samples()
    trainer = Trainer(plan, plan.parameters(project.network), *samples, settings, held_out=held_out)
    with _interrupt_asks_to_stop(trainer) as asked:
        snapshot, seconds = _run(trainer, settings.epochs, progress, asked)
    weights = dict(zip(plan.edges, snapshot.parameters.weights.tolist(), strict=True))
    biases = dict(zip(plan.units, snapshot.parameters.biases.tolist(), strict=True))
    project.apply(edits.set_parameters(project, f"Train {quantity(snapshot.iteration, 'iteration')}", weights, biases))
    return _result(snapshot, seconds)


def _run(trainer: Trainer, epochs: int, progress: TextIO, asked: threading.Event) -> tuple[Snapshot, float]:
    """Advance until a stop rule holds; return the end, and the seconds of training that it took."""
    snapshot, seconds = None, 0.0
    while snapshot is None or snapshot.stop is None:
        if snapshot is not None and not engine.kernels_ready() and _seconds_left(snapshot, epochs, seconds) > WORTH_IT:
            _wait_for_kernels(progress, asked)
        began = time.perf_counter()
        snapshot = trainer.advance(seconds=_ADVANCE_SECONDS)
        seconds += time.perf_counter() - began
        _show(snapshot, epochs, progress)
    progress.write("\n")
    if snapshot.of_when:  # E took long to measure, so the stop did not wait for it; here there is time
        snapshot = replace(trainer.advance(0), stop=snapshot.stop)
    return snapshot, max(seconds, 1e-9)


def _seconds_left(snapshot: Snapshot, epochs: int, seconds: float) -> float:
    """Estimate how long numpy would take for the rest."""
    return seconds * (epochs / snapshot.epoch - 1) if snapshot.epoch else math.inf


def _wait_for_kernels(progress: TextIO, asked: threading.Event) -> None:
    """Have the kernels loaded, or compiled where this is the first time; an interrupt ends the wait."""
    if engine.notice() is not None:
        return
    progress.write("\rgetting the compiled kernels ready…                                    ")
    progress.flush()
    compiler = threading.Thread(target=engine.prepare, name="chainrule-compiler", daemon=True)
    compiler.start()
    while compiler.is_alive() and not asked.is_set():
        compiler.join(_ADVANCE_SECONDS)


@contextmanager
def _interrupt_asks_to_stop(trainer: Trainer) -> Iterator[threading.Event]:
    """Let Ctrl+C ask for a stop, and set the event, instead of raising anywhere, so that no update is cut in two."""
    asked = threading.Event()
    if threading.current_thread() is not threading.main_thread():  # signals reach the main thread only
        yield asked
        return

    def stop(*_: object) -> None:
        asked.set()
        trainer.request_stop()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield asked
    finally:
        signal.signal(signal.SIGINT, before)


def _show(snapshot: Snapshot, epochs: int, progress: TextIO) -> None:
    share = min(1.0, snapshot.epoch / epochs)
    bar = ("█" * round(share * _BAR)).ljust(_BAR, "░")
    progress.write(f"\r{bar} {share:4.0%}  epoch {snapshot.epoch:,}  E = {snapshot.loss:.6g}{snapshot.of_when}   ")
    progress.flush()


def _result(snapshot: Snapshot, seconds: float) -> Result:
    assert snapshot.stop is not None, "a run ends by a stop rule"
    return Result(
        loss=snapshot.loss,
        stop_reason=snapshot.stop.reason.value,
        sentence=snapshot.stop.sentence,
        epochs=snapshot.epoch,
        iterations=snapshot.iteration,
        iterations_per_second=snapshot.iteration / seconds,
        curve=snapshot.curve,
    )
