"""The safety net holds: what would go unseen in the window fails a test."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

FAULTY_TESTS = """
import threading, warnings
from PySide6.QtCore import QCoreApplication, QThread, QTimer, qWarning
from PySide6.QtWidgets import QPushButton, QWidget
import tests.conftest

tests.conftest.LONG_ENOUGH = 0.1
kept = []

class Sleeper(QThread):
    def run(self):
        self.exec()

def test_python_warning():
    warnings.warn("careless")

def test_qt_warning():
    qWarning("careless")

def test_exception_in_a_thread():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()

def test_exception_in_a_slot(qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: 1 / 0)
    button.click()

def test_file_left_open():
    open(__file__)

def test_window_left_open(qtbot):
    kept.append(QWidget())
    kept[-1].show()

def test_timer_left_running(qtbot):
    kept.append(QTimer())
    kept[-1].start(1000)

def test_thread_left_running():
    threading.Thread(target=threading.Event().wait, daemon=True).start()

def test_qthread_left_running(qtbot):
    kept.append(Sleeper())
    kept[-1].start()

def test_that_is_blameless(qtbot):
    kept[-1].quit()
    kept[-1].wait()
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    QTimer(window).start(10)
"""


def test_faults_that_would_go_unseen_fail_their_test(tmp_path):
    file = tmp_path / "test_faulty.py"
    file.write_text(FAULTY_TESTS)
    options = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT), "-p", "tests.conftest"]
    command = [sys.executable, "-m", "pytest", *options, "-n", "0", "-p", "no:cacheprovider", str(file)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    faulty = {line.removeprefix("def ").split("(")[0] for line in FAULTY_TESTS.splitlines() if "def test" in line}
    faulty.remove("test_that_is_blameless")
    summary = [line for line in result.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    assert {line.split("::")[1].split(" ")[0] for line in summary} == faulty, result.stdout
