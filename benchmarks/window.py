"""How fluid the canvas stays with 200 units and 2,000 edges while training runs flat out beside it.

    python -m benchmarks.window [--quick]

A frame is everything from a wish (a newer snapshot, a mouse move) to the painted picture: each is asked for as soon as
the one before is done, so its time is how long the window would keep a hand waiting. Without a screen it is painted
into memory.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np

UNITS, EDGES, ROWS = 200, 2_000, 100
COLUMNS, SPACING = 20, (90.0, 75.0)
BOUND_MS = 33.0
"""95 % of frames are to be faster."""


def run(quick: bool = False) -> list[str]:
    """Measure, and return the lines to print."""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the other benchmarks need no Qt

    from core import engine  # noqa: PLC0415

    app = QApplication.instance() or QApplication([])
    app.setStyle("Fusion")  # type: ignore[attr-defined]
    engine.prepare()
    seconds = 1.0 if quick else 4.0
    lines = [f"window: {UNITS} units, {EDGES:,} edges, {QApplication.platformName()}; frames in ms (p50, p95, p99)"]
    canvas = shown_canvas()
    try:
        lines += [measured_line(name, frames) for name, frames in measured(canvas, seconds)]
    finally:
        canvas.workspace.runner.shut_down()
        canvas.close()
    return lines


def measured(canvas, seconds: float) -> Iterator[tuple[str, list[float]]]:
    """Yield each situation's name and its frames' times in milliseconds."""
    yield "at rest, all smooth", frames_of(lambda: None, canvas, seconds / 4)
    with dragging(canvas) as drag:
        yield "dragging a unit", frames_of(drag, canvas, seconds / 2)
    runner = canvas.workspace.runner
    runner.start()
    started = time.perf_counter()
    yield "training flat out", frames_of(runner._look, canvas, seconds)
    with dragging(canvas) as drag:
        yield "dragging while training", frames_of(drag, canvas, seconds / 2)
    iterations = runner.snapshot.iteration if runner.snapshot else 0
    rate = iterations / (time.perf_counter() - started)
    print(f"window: meanwhile {rate:,.0f} iterations per second", file=sys.stderr)


def frames_of(wish: Callable[[], object], canvas, seconds: float) -> list[float]:
    """Return how long each frame took, in milliseconds."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    times: list[float] = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        begin = time.perf_counter()
        wish()
        canvas.viewport().update()
        QApplication.processEvents()
        times.append((time.perf_counter() - begin) * 1000)
        time.sleep(0.002)  # the hand rests; the trainer's thread gets its turn
    return times[3:]


@contextmanager
def dragging(canvas) -> Iterator[Callable[[], None]]:
    """Take the unit with the most edges by the mouse, and hand out what moves it a little on."""
    from PySide6.QtCore import QEvent, QPointF, Qt  # noqa: PLC0415
    from PySide6.QtGui import QMouseEvent  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    drawing = canvas.drawing
    edges = np.bincount(np.concatenate([drawing.source, drawing.target]), minlength=UNITS)
    home = canvas.window_point(drawing.positions[int(edges.argmax())])
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    turn = [0.0]

    def send(kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        where = QPointF(canvas.viewport().mapToGlobal(at.toPoint()))
        alt = Qt.KeyboardModifier.AltModifier
        QApplication.sendEvent(canvas.viewport(), QMouseEvent(kind, at, where, button, held, alt))

    def move() -> None:
        turn[0] += 0.15
        way = QPointF(60 * np.cos(turn[0]), 60 * np.sin(turn[0]))
        send(QEvent.Type.MouseMove, home + way, none, left)

    send(QEvent.Type.MouseButtonPress, home, left, left)
    yield move
    canvas.escape()
    send(QEvent.Type.MouseButtonRelease, home, left, none)


def shown_canvas():
    """Return a canvas with a random network and its data, shown."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from gui.canvas.canvas import Canvas  # noqa: PLC0415
    from gui.workspace import make_workspace  # noqa: PLC0415

    workspace = make_workspace()
    workspace.document.replace(drawn_network(), None)
    canvas = Canvas(workspace)
    canvas.resize(1200, 760)
    canvas.show()
    for _ in range(5):
        QApplication.processEvents()
    return canvas


def drawn_network():
    """Return a project with a random network in columns, every unit reached, and rows of data."""
    from core.change import Change  # noqa: PLC0415
    from core.data.dataset import Column, Dataset, Role  # noqa: PLC0415
    from core.descent.training_settings import TrainingSettings  # noqa: PLC0415
    from core.project import Project  # noqa: PLC0415
    from core.records import Edge, EdgeId, Kind, Part, Unit, UnitId  # noqa: PLC0415

    numbers = np.random.default_rng(0)
    per_column = UNITS // COLUMNS
    kinds = [Kind.INPUT] * per_column + [Kind.HIDDEN] * (UNITS - 2 * per_column) + [Kind.OUTPUT] * per_column
    ids = [UnitId(f"u{n}") for n in range(UNITS)]
    rule = {Kind.INPUT: "identity", Kind.HIDDEN: "tanh", Kind.OUTPUT: "identity"}
    units = {}
    for n, kind in enumerate(kinds):
        place = (n // per_column * SPACING[0], n % per_column * SPACING[1])
        units[ids[n]] = Unit(f"u_{n}", kind, rule[kind], None if kind is Kind.INPUT else 0.0, False, place)
    chosen = {(int(numbers.integers(0, n // per_column * per_column)), n) for n in range(per_column, UNITS)}
    while len(chosen) < EDGES:
        source, target = sorted(numbers.integers(0, UNITS, 2).tolist())
        if source // per_column < target // per_column and source < UNITS - per_column:
            chosen.add((source, target))
    edges = {EdgeId(ids[s], ids[t]): Edge(float(numbers.normal(0, 0.3))) for s, t in sorted(chosen)}
    columns = [Column(u, Role.INPUT) for u in ids[:per_column]] + [Column(u, Role.TARGET) for u in ids[-per_column:]]
    data = Dataset(tuple(columns), numbers.normal(0, 1, (ROWS, len(columns))))
    project = Project("Random")
    after = {**units, **edges, Part.DATA: data, Part.TRAINING: TrainingSettings(learning_rate=1e-4, epochs=10**9)}
    project.apply(Change("Draw", {key: project.record(key) for key in after}, after))
    return project


def measured_line(name: str, frames: list[float]) -> str:
    """Return one situation's line."""
    middle, most, nearly_all = np.percentile(frames, [50, 95, 99])
    verdict = "ok" if most <= BOUND_MS else f"over {BOUND_MS:g} ms"
    return f"  {name:<26}{middle:8.1f}{most:8.1f}{nearly_all:8.1f}   {len(frames):5} frames   {verdict}"


if __name__ == "__main__":
    print("\n".join(run(quick="--quick" in sys.argv)))
