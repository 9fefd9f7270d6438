"""How soon the whole window answers with 100,000 rows of data, at 1,000 epochs a second, and with 2,000 units.

    python -m benchmarks.large [--quick]

An answer is all that passes from the moment at which a key is pressed to the painted window: what the window was busy
with at that moment counts, too. Keys come at odd moments. Without a screen it is painted into memory.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np

from benchmarks.steps import LARGE, destroy, drawn

ROWS, FEW_ROWS = 100_000, 100
ANSWER_MS, PAUSE_MS = 50.0, 100.0
"""95 % of answers, and of pauses, are to be sooner."""
EPOCHS_PER_SECOND = 1_000
XOR = Path(__file__).parents[1] / "resources" / "examples" / "03 XOR with two hidden units.chainrule"
MOST_MB = 80.0
"""What the history and the loss curve of a million epochs may take."""


def run(quick: bool = False) -> list[str]:
    """Measure, and return the lines to print."""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings  # noqa: PLC0415 - the other benchmarks need no Qt
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from core import engine  # noqa: PLC0415
    from gui import image_painter, typeset  # noqa: PLC0415
    from gui.app import keep_python_short  # noqa: PLC0415

    app = QApplication.instance() or QApplication([])
    app.setStyle("Fusion")  # type: ignore[attr-defined]
    keep_python_short()
    typeset.load()
    engine.prepare()
    image_painter.prepare()
    times = 12 if quick else 60
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
        return [
            f"large: the whole window, {QApplication.platformName()}; ms (p50, p95, worst)",
            *in_a_window(f"{ROWS:,} rows", planar(ROWS), times),
            *in_a_window(f"{FEW_ROWS} rows, many epochs", planar(FEW_ROWS), times, least=EPOCHS_PER_SECOND),
            *in_a_window(f"{LARGE[0]:,} units, {LARGE[1]:,} edges", in_a_square(LARGE), times),
            *memory(100_000 if quick else 1_000_000),
            *in_the_runner(1_000_000),
        ]


def in_a_window(title: str, project, times: int, least: float = 0.0) -> list[str]:
    """Measure edits at rest, keys while it trains flat out, and how soon it pauses."""
    from gui.main_window import MainWindow  # noqa: PLC0415
    from gui.settings import Key, Settings  # noqa: PLC0415
    from gui.shell import Shell  # noqa: PLC0415
    from gui.theme import Theme  # noqa: PLC0415

    settings = Settings()
    settings.put(Key.FULL_SPEED, True)
    shell = Shell(settings)
    window = MainWindow(shell, settings, Theme(settings))
    shell.resize(1366, 768)
    shell.show()
    space = window.workspace
    space.document.replace(project, None)
    settle(2.0)
    space.player.first()
    lines = [answers_line(f"{name}, {title}", taken) for name, taken in edited(space, times)]
    space.runner.start()
    began, first = time.perf_counter(), space.runner.snapshot
    settle(0.5)
    keys = [space.selection.clear, lambda: space.selection.set([next(iter(project.network.units))])]
    lines.append(answers_line(f"a key while it trains, {title}", answers(keys, times)))
    epochs = (space.runner.snapshot.epoch if space.runner.snapshot else 0) - (first.epoch if first else 0)
    rate = epochs / (time.perf_counter() - began)
    verdict = "" if not least else "   ok" if rate >= least else f"   under {least:g}"
    lines.append(f"  {'meanwhile, epochs per second':<52}{rate:9,.0f}{verdict}")
    space.runner.stop()
    settle(0.5)
    lines.append(answers_line(f"pause, {title}", pauses(space.runner, max(5, times // 6)), PAUSE_MS))
    window.shut_down()
    destroy(shell)
    return lines


def edited(space, times: int) -> Iterator[tuple[str, list[float]]]:
    """Yield each kind of edit and how soon each such edit was seen."""
    from core import edits  # noqa: PLC0415

    document = space.document
    unit = next(reversed(document.project.network.units))
    numbers = np.random.default_rng(0)

    def move() -> None:
        x, y = document.project.network.units[unit].position
        document.perform(edits.move(document.project, {unit: (x, y + 10.0)}))

    def cell() -> None:
        document.perform(edits.set_cells(document.project, 0, 0, numbers.normal(0, 1, (1, 1))))

    def row() -> None:
        dataset = document.project.dataset
        document.perform(edits.set_data(document.project, "Insert 1 row", dataset.with_rows(dataset.rows, 1)))

    yield "a step", answers([space.player.next], times)
    yield "moving a unit", answers([move], times)
    yield "typing a cell", answers([cell], times)
    yield "a new row, and undoing it", answers([row, document.undo_stack.undo], times)


def answers(wishes: list[Callable[[], object]], times: int) -> list[float]:
    """Return how long after its moment each wish, one after the other in turn, was seen, in milliseconds."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    odd, taken = np.random.default_rng(1), []
    for n in range(times):
        moment = time.perf_counter() + odd.uniform(0.05, 0.25)
        settle(until=moment)
        wishes[n % len(wishes)]()
        QApplication.processEvents()
        taken.append((time.perf_counter() - moment) * 1000)
    return taken


def pauses(runner, times: int) -> list[float]:
    """Return how long each run went on after it was told to stop, until that is seen, in milliseconds."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    taken = []
    for _ in range(times):
        runner.start()
        settle(0.4)
        began = time.perf_counter()
        runner.stop()
        while runner.running:
            QApplication.processEvents()
        QApplication.processEvents()
        taken.append((time.perf_counter() - began) * 1000)
        settle(0.3)
    return taken


def settle(seconds: float = 0.0, until: float = 0.0) -> None:
    """Let the window do what it has to."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    end = until or time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.001)


def memory(epochs: int) -> list[str]:
    """Measure what a long run keeps: its history and its loss curve."""
    from core.descent.training import Trainer  # noqa: PLC0415
    from core.plan import compile_plan  # noqa: PLC0415

    project = planar(4)
    plan = compile_plan(project.network)
    samples = project.training_samples()
    tracemalloc.start()
    trainer = Trainer(plan, plan.parameters(project.network), *samples, project.training, keep_history=True)
    trainer.extend(epochs)
    for _ in range(200):
        trainer.advance(epochs=epochs // 200)
    kept, most = (size / 2**20 for size in tracemalloc.get_traced_memory())
    tracemalloc.stop()
    verdict = "ok" if most <= MOST_MB else f"over {MOST_MB:g} MB"
    title = f"memory of {epochs:,} epochs, at the end and at most"
    return [f"  {title:<52}{kept:9.1f}{most:9.1f} MB   {verdict}"]


def in_the_runner(epochs: int) -> list[str]:
    """Measure what a run of the window's own runner takes: the example of XOR with two hidden units, flat out."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from core import edits, files  # noqa: PLC0415
    from gui.settings import Key, Settings  # noqa: PLC0415
    from gui.workspace import make_workspace  # noqa: PLC0415

    settings = Settings()
    settings.put(Key.FULL_SPEED, True)
    space = make_workspace(settings)
    project = files.load(XOR)
    project.apply(edits.set_training(project, epochs=epochs, target_loss=None, patience=None))
    space.document.replace(project, None)
    settle(0.3)
    before, runner = resident(), space.runner
    runner.start()
    most = before
    while runner.running:
        QApplication.processEvents()
        most = max(most, resident())
    title = f"{runner.snapshot.epoch:,} epochs of XOR in the runner, history and process"
    line = f"  {title:<52}{runner.history.n_bytes / 2**20:9.2f}{most - before:9.1f} MB   ({before:.0f} MB before)"
    space.player.shut_down()
    runner.shut_down()
    return [line]


def resident() -> float:
    """Return the memory that the process takes, in MB; 0 where the system doesn't say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def planar(rows: int):
    """Return a network of two inputs, four tanh units and an output, with so many rows of data."""
    from core.change import Change  # noqa: PLC0415
    from core.data.dataset import Column, Dataset, Role  # noqa: PLC0415
    from core.descent.training_settings import TrainingSettings  # noqa: PLC0415
    from core.project import Project  # noqa: PLC0415
    from core.records import Edge, EdgeId, Kind, Part, Unit, UnitId  # noqa: PLC0415

    numbers = np.random.default_rng(0)
    layers = {Kind.INPUT: ("x1", "x2"), Kind.HIDDEN: ("h1", "h2", "h3", "h4"), Kind.OUTPUT: ("o",)}
    after: dict = {}
    for depth, (kind, names) in enumerate(layers.items()):
        for n, name in enumerate(names):
            rule, bias = ("tanh", 0.1) if kind is Kind.HIDDEN else ("identity", None)
            after[UnitId(name)] = Unit(name, kind, rule, bias, position=(150.0 * depth, 100.0 * n))
    for sources, targets in pairwise(layers.values()):
        pairs = [EdgeId(UnitId(source), UnitId(target)) for source in sources for target in targets]
        after |= {pair: Edge(float(numbers.normal())) for pair in pairs}
    values = numbers.normal(0, 1, (rows, 3))
    values[:, 2] = np.sin(values[:, 0]) * values[:, 1]
    roles = (("x1", Role.INPUT), ("x2", Role.INPUT), ("o", Role.TARGET))
    after[Part.DATA] = Dataset(tuple(Column(UnitId(name), role) for name, role in roles), values)
    after[Part.TRAINING] = TrainingSettings(learning_rate=0.01, epochs=10**9)
    project = Project("Planar")
    project.apply(Change("Draw", {key: project.record(key) for key in after}, after))
    return project


def in_a_square(size: tuple[int, int]):
    """Return a project with a random network as high as it is broad, that trains for ever."""
    from core import edits  # noqa: PLC0415

    project = drawn(*size, inputs=32, outputs=10)
    side = round(size[0] ** 0.5)
    places = {u: (n // side * 90.0, n % side * 75.0) for n, u in enumerate(project.network.units)}
    project.apply(edits.move(project, places))
    project.apply(edits.set_training(project, learning_rate=1e-4, epochs=10**9))
    return project


def answers_line(name: str, taken: list[float], bound: float = ANSWER_MS) -> str:
    """Return one situation's line."""
    middle, most = np.percentile(taken, [50, 95])
    verdict = "ok" if most <= bound else f"over {bound:g} ms"
    return f"  {name:<52}{middle:9.1f}{most:9.1f}{max(taken):9.1f}   {len(taken):4}   {verdict}"


if __name__ == "__main__":
    print("\n".join(run(quick="--quick" in sys.argv)))
