"""How soon the window is on the screen, beside a bare Qt window, in turns.

    python -m benchmarks.startup [--quick]

Counted from the start of the process to the end of the first paint. What is heavy (numpy, networkx, matplotlib, numba)
comes after it; how soon the panels are there as well is told beside it.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BOUND = 1.3
"""The first painted window is to take at most so many times as long as a bare one."""

BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time())
        QApplication.quit()
app = QApplication(sys.argv)
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""
OURS = """
import time
import main
from gui.app import run
from PySide6.QtWidgets import QApplication
def painted():
    print(time.time())
    QApplication.quit()
run(None, painted)
"""
FURNISHED = """
import time
import main
from gui.app import run
from gui.shell import Shell
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
def look():
    if any(isinstance(widget, Shell) and widget.centralWidget() for widget in QApplication.topLevelWidgets()):
        print(time.time())
        QApplication.quit()
def painted():
    global timer
    timer = QTimer(interval=1)
    timer.timeout.connect(look)
    timer.start()
run(None, painted)
"""
TITLES = {"a bare Qt window": BARE, "our first painted window": OURS, "with all its panels": FURNISHED}


def run(quick: bool = False) -> list[str]:
    """Measure, and return the lines to print."""
    taken: dict[str, list[float]] = {title: [] for title in TITLES}
    for turn in range(4 if quick else 12):
        for title, code in TITLES.items():
            seconds = seconds_to_paint(code)
            if turn:  # the first turn fills the disk's cache
                taken[title].append(seconds)
    medians = {title: statistics.median(seconds) for title, seconds in taken.items()}
    bare, ours, _ = medians.values()
    lines = ["start: seconds from the process to the first paint (median)"]
    lines += [f"  {title:<26}{median:>8.3f} s{median / bare:>8.2f} ×" for title, median in medians.items()]
    verdict = "reached" if ours / bare <= BOUND else "NOT REACHED"
    return [*lines, f"  wanted: at most {BOUND} × a bare window   {verdict}"]


def seconds_to_paint(code: str) -> float:
    """Start a process, and return the seconds until it says that it has painted."""
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # else each start compiles all modules anew, unlike a user's
    if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    began = time.time()
    process = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return float(process.stdout.splitlines()[0]) - began


if __name__ == "__main__":
    print("\n".join(run("--quick" in sys.argv)))
