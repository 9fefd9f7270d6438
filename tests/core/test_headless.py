"""Training without a window: the result in words and as data, and an interrupt that asks to stop."""

from __future__ import annotations

import io
import json
import os
import signal
import threading
from types import SimpleNamespace

import pytest

from core import edits, engine, files, headless
from core.descent.curve import Curve
from core.errors import NotReadyError
from core.headless import Result, train
from core.records import UnitId
from core.tracing.trace import Quantity, Symbol, trace
from tests.networks import chain, edge, xor_with_skip


def test_the_new_weights_are_in_the_project_afterwards():
    project = chain()
    stepped = trace(project)
    result = train(project, 1, io.StringIO())
    for pair, record in project.network.edges.items():
        assert record.weight == pytest.approx(stepped.values[Quantity(Symbol.NEW_WEIGHT, pair)], rel=1e-14)
    assert (result.epochs, result.iterations, result.stop_reason) == (1, 1, "epochs")
    assert result.loss == pytest.approx(trace(project).values[Quantity(Symbol.LOSS)], rel=1e-12)


def test_what_is_frozen_stays_and_what_is_free_learns():
    project = xor_with_skip()
    project.apply(edits.edit_edges(project, [edge("a", "h")], "Freeze", frozen=True))
    before = files.dumps(project)
    result = train(project, 200, io.StringIO())
    assert project.network.edges[edge("a", "h")].weight == 1.1
    assert files.dumps(project) != before
    assert result.curve.epochs[0] == 0
    assert result.curve.losses[0] > result.curve.losses[-1]


def test_a_run_ends_at_its_target():
    project = chain()
    project.apply(edits.set_training(project, target_loss=1e-6))
    result = train(project, None, io.StringIO())
    assert result.stop_reason == "target_loss"
    assert result.loss <= 1e-6
    assert result.epochs < 1000


def test_a_run_that_diverges_says_so_and_keeps_finite_weights():
    project = chain()
    project.apply(edits.edit_units(project, [UnitId("j"), UnitId("k")], "Edit", activation="identity"))
    project.apply(edits.set_training(project, learning_rate=100.0))
    result = train(project, None, io.StringIO())
    assert result.stop_reason == "diverged"
    assert "diverged" in result.sentence
    json.dumps(result.to_dict(), allow_nan=False)
    files.loads(files.dumps(project))


def test_the_progress_ends_at_a_hundred_percent():
    progress = io.StringIO()
    train(chain(), 5, progress)
    last = progress.getvalue().split("\r")[-1]
    assert "100%" in last
    assert "epoch 5" in last
    assert last.endswith("\n")


class Interrupting(io.StringIO):
    """Presses Ctrl+C when the first progress is shown."""

    def write(self, text: str) -> int:
        if not self.getvalue():
            os.kill(os.getpid(), signal.SIGINT)
        return super().write(text)


@pytest.mark.skipif(os.name == "nt", reason="a process can't send itself Ctrl+C alone there")
def test_an_interrupt_stops_the_run_and_keeps_what_it_learned():
    project, handler = chain(), signal.getsignal(signal.SIGINT)
    result = train(project, 10**9, Interrupting())
    assert result.stop_reason == "asked"
    assert 0 < result.epochs < 10**9
    assert project.network.edges[edge("k", "o")].weight != 3.0
    assert signal.getsignal(signal.SIGINT) is handler


def test_training_needs_no_main_thread():
    results = []
    thread = threading.Thread(target=lambda: results.append(train(chain(), 3, io.StringIO())))
    thread.start()
    thread.join()
    assert results[0].epochs == 3


def test_what_cannot_be_trained_is_refused_before_anything_happens():
    project, progress = chain(), io.StringIO()
    project.apply(edits.set_value(project, 0, UnitId("o"), None))
    with pytest.raises(NotReadyError, match="no target"):
        headless.train(project, None, progress)
    assert progress.getvalue() == ""


def test_a_result_has_words_and_data():
    result = Result(float("inf"), "diverged", "It diverged.", 1200, 2400, 1e6, Curve(1).points())
    assert result.text() == "loss inf after 1,200 epochs (2,400 iterations, 1,000,000 a second)\nIt diverged."
    assert result.to_dict() == {
        "loss": None, "stop_reason": "diverged", "epochs": 1200, "iterations": 2400, "iterations_per_second": 1e6,
    }  # fmt: skip


@pytest.mark.parametrize(("count", "words"), [(0, "0 epochs (0 iterations, "), (1, "1 epoch (1 iteration, ")])
def test_one_is_not_many(count, words):
    assert words in Result(0.5, "epochs", "Done.", count, count, 10.0, Curve(1).points()).text()


def test_what_is_printed_is_the_end_of_the_curve():
    project, progress = chain(), io.StringIO()
    result = train(project, 7, progress)
    assert result.loss == result.curve.losses[-1] == pytest.approx(trace(project).values[Quantity(Symbol.LOSS)])
    assert f"epoch 7  E = {result.loss:.6g} " in progress.getvalue()


class Compiler:
    """Stands for the kernels: not there until they were asked for, and then as slow to come as it is told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, comes: bool = True) -> None:
        self.asked, self._comes = threading.Event(), comes
        self.released = threading.Event()
        monkeypatch.setattr(engine, "_compiled", None)
        monkeypatch.setattr(engine, "kernels_ready", lambda: self._comes and self.asked.is_set())
        monkeypatch.setattr(engine, "prepare", self.prepare)
        monkeypatch.setattr(headless, "_ADVANCE_SECONDS", 0.001)

    def prepare(self) -> None:
        self.asked.set()
        if not self._comes:
            self.released.wait()


def test_a_long_run_waits_for_the_kernels_and_says_so(monkeypatch):
    compiler, progress, project = Compiler(monkeypatch), io.StringIO(), chain()
    project.apply(edits.set_training(project, target_loss=1e-18))
    result = train(project, 10**9, progress)
    assert compiler.asked.is_set()
    assert "kernels" in progress.getvalue()
    assert result.stop_reason == "target_loss"


def test_a_short_run_does_not(monkeypatch):
    compiler, progress = Compiler(monkeypatch), io.StringIO()
    assert train(chain(), 300, progress).epochs == 300
    assert not compiler.asked.is_set()
    assert "kernels" not in progress.getvalue()


@pytest.mark.skipif(os.name == "nt", reason="a process can't send itself Ctrl+C alone there")
def test_an_interrupt_ends_the_wait(monkeypatch):
    compiler = Compiler(monkeypatch, comes=False)
    interrupter = threading.Thread(target=lambda: (compiler.asked.wait(), os.kill(os.getpid(), signal.SIGINT)))
    interrupter.start()
    result = train(chain(), 10**9, io.StringIO())
    compiler.released.set()
    interrupter.join()
    assert result.stop_reason == "asked"


def test_what_numpy_would_need_is_estimated():
    assert headless._seconds_left(SimpleNamespace(epoch=10), 100, 2.0) == pytest.approx(18.0)
    assert headless._seconds_left(SimpleNamespace(epoch=0), 100, 2.0) == float("inf")
