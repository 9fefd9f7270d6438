"""How soon a step is seen, how long the trace of a large network takes, and how fluid its list of steps is.

    python -m benchmarks.steps [--quick]

A step is everything from the wish to the painted window, all its panels included. Without a screen it is painted into
memory.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable

import numpy as np

from benchmarks.workloads import random_graph

SMALL, LARGE = (30, 150), (2_000, 50_000)
STEP_MS, FLUID_MS = 50.0, 33.0
"""Half of all steps, and of all frames of the list, are to be faster."""
TRACE_SECONDS = 1.0


def run(quick: bool = False) -> list[str]:
    """Measure, and return the lines to print."""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings  # noqa: PLC0415 - the other benchmarks need no Qt
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from gui import typeset  # noqa: PLC0415

    app = QApplication.instance() or QApplication([])
    app.setStyle("Fusion")  # type: ignore[attr-defined]
    typeset.load()
    times = 40 if quick else 200
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
        return [
            f"steps: {QApplication.platformName()}; ms (p50, p95)",
            *in_the_window(drawn(*SMALL, inputs=4, outputs=2), times),
            *large(drawn(*LARGE, inputs=32, outputs=10), times),
        ]


def in_the_window(project, times: int) -> list[str]:
    """Measure steps on and back at both ends of the trace, in the whole window."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from gui.main_window import MainWindow  # noqa: PLC0415
    from gui.settings import Settings  # noqa: PLC0415
    from gui.shell import Shell  # noqa: PLC0415
    from gui.theme import Theme  # noqa: PLC0415

    settings = Settings()
    shell = Shell(settings)
    window = MainWindow(shell, settings, Theme(settings))
    shell.resize(1366, 768)
    shell.show()
    window.workspace.document.replace(project, None)
    for _ in range(10):
        QApplication.processEvents()
    player, half = window.workspace.player, times // 2
    frames: dict[str, list[float]] = {"on": [], "back": []}
    for start in (0, player.length - half):
        player.go_to(start)
        QApplication.processEvents()
        frames["on"] += frames_of(lambda _: player.next(), half)
        frames["back"] += frames_of(lambda _: player.back(), half)
    window.shut_down()
    destroy(shell)
    title = f"{SMALL[0]} units, {SMALL[1]} edges"
    return [measured_line(f"a step {way}, {title}", taken, STEP_MS) for way, taken in frames.items()]


def large(project, times: int) -> list[str]:
    """Measure the making of a long trace, and the list of its lines."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from core.tracing.trace import trace  # noqa: PLC0415
    from gui.panels.steps import StepsPanel  # noqa: PLC0415
    from gui.workspace import make_workspace  # noqa: PLC0415

    seconds = []
    for _ in range(3):
        began = time.perf_counter()
        lines = len(trace(project).steps)
        seconds.append(time.perf_counter() - began)
    verdict = "ok" if seconds[0] <= TRACE_SECONDS else f"over {TRACE_SECONDS:g} s"
    title = f"trace of {LARGE[0]:,} units, {LARGE[1]:,} edges, {lines:,} lines"
    told = [f"  {title:<52}{seconds[0]:6.2f} s, another row {min(seconds):.2f} s   {verdict}"]
    workspace = make_workspace()
    workspace.document.replace(project, None)
    panel = StepsPanel(workspace)
    panel.resize(300, 600)
    panel.show()
    workspace.player.last()
    QApplication.processEvents()
    bar, player = panel.view.verticalScrollBar(), workspace.player
    places = np.random.default_rng(0).integers(0, bar.maximum(), times).tolist()
    told.append(measured_line("scrolling its list", frames_of(lambda n: bar.setValue(places[n]), times), FLUID_MS))
    player.go_to(lines // 2)
    told.append(measured_line("stepping through its list", frames_of(lambda _: player.next(), times), FLUID_MS))
    jumps = np.random.default_rng(1).integers(0, lines, times).tolist()
    anywhere = frames_of(lambda n: player.go_to(jumps[n]), times)
    told.append(measured_line("going anywhere in its list", anywhere, FLUID_MS))
    player.shut_down()
    destroy(panel)
    return told


def destroy(widget) -> None:
    """Destroy a window now: one that is left to the last garbage collection crashes Python."""
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415

    widget.hide()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def frames_of(wish: Callable[[int], object], times: int) -> list[float]:
    """Return how long each wish took until it was painted, in milliseconds."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    taken = []
    for n in range(times):
        began = time.perf_counter()
        wish(n)
        QApplication.processEvents()
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def drawn(units: int, edges: int, inputs: int, outputs: int):
    """Return a project with a random network and a row of data."""
    from core.change import Change  # noqa: PLC0415
    from core.data.dataset import Column, Dataset, Role  # noqa: PLC0415
    from core.formulae.activations import ACTIVATIONS  # noqa: PLC0415
    from core.project import Project  # noqa: PLC0415
    from core.records import Edge, Kind, Part, Unit  # noqa: PLC0415

    plan, parameters = random_graph(units, edges, inputs, outputs, seed=6)
    rules = list(ACTIVATIONS)
    after: dict = {}
    for u, name in enumerate(plan.units):
        kind = Kind.INPUT if u < inputs else Kind.OUTPUT if plan.output_index[u] >= 0 else Kind.HIDDEN
        bias = None if kind is Kind.INPUT else float(parameters.biases[u])
        after[name] = Unit(str(name), kind, rules[plan.activation[u]], bias, position=(u // 6 * 90.0, u % 6 * 75.0))
    after |= {edge: Edge(float(w)) for edge, w in zip(plan.edges, parameters.weights, strict=True)}
    columns = [Column(u, Role.INPUT) for u in plan.units[:inputs]]
    columns += [Column(u, Role.TARGET) for u in after if isinstance(after[u], Unit) and after[u].kind is Kind.OUTPUT]
    after[Part.DATA] = Dataset(tuple(columns), np.random.default_rng(0).normal(0, 1, (1, len(columns))))
    project = Project("Random")
    project.apply(Change("Draw", {key: project.record(key) for key in after}, after))
    return project


def measured_line(name: str, frames: list[float], bound: float) -> str:
    """Return one situation's line."""
    middle, most = np.percentile(frames, [50, 95])
    verdict = "ok" if middle <= bound else f"over {bound:g} ms"
    return f"  {name:<44}{middle:8.1f}{most:8.1f}   {len(frames):5} frames   {verdict}"


if __name__ == "__main__":
    print("\n".join(run(quick="--quick" in sys.argv)))
