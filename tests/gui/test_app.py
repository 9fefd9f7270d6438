"""Starting: on the screen before anything heavy is loaded, and ending cleanly; each in a process of its own."""

import gc
import os
import subprocess
import sys
from pathlib import Path

from gui.app import RARELY, keep_python_short

ROOT = Path(__file__).resolve().parents[2]
START = """
import sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from gui.app import run
from main import leave
"""


def ended(code: str, tmp_path: Path, language: str = "en") -> subprocess.CompletedProcess:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    (tmp_path / "Chainrule").mkdir()
    (tmp_path / "Chainrule" / "Chainrule.conf").write_text(f"[view]\nlanguage={language}\n")
    command = [sys.executable, "-c", START + code]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    process = ended(
        """
def painted():
    print([name for name in ("numpy", "networkx", "matplotlib", "numba") if name in sys.modules])
    QApplication.quit()
leave(run(None, painted))
""",
        tmp_path,
    )
    assert (process.stdout, process.returncode) == ("[]\n", 0), process.stderr


def test_the_window_is_furnished_in_its_language_and_its_file_opened_and_it_ends_cleanly(tmp_path: Path) -> None:
    process = ended(
        """
from pathlib import Path
def look():
    shell = next(widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "window")
    if shell.windowTitle().startswith("01 Chain"):
        print([action.text().replace("&", "") for action in shell.menuBar().actions()][:3])
        timer.stop()
        QApplication.quit()
def painted():
    global timer
    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
leave(run(Path("resources/examples/01 Chain.chainrule"), painted))
""",
        tmp_path,
        "de",
    )
    assert (process.stdout, process.returncode) == ("['Datei', 'Bearbeiten', 'Ansicht']\n", 0), process.stderr
    assert "Traceback" not in process.stderr


def test_what_nobody_caught_is_shown_in_the_windows_thread_and_the_program_goes_on(tmp_path: Path) -> None:
    process = ended(
        """
def show(box):
    print(threading.current_thread() is threading.main_thread(), "boom" in box.detailedText())
    QTimer.singleShot(0, QApplication.quit)
QMessageBox.exec = show
def fail():
    raise RuntimeError("boom")
def painted():
    threading.Thread(target=fail).start()
leave(run(None, painted))
""",
        tmp_path,
    )
    assert (process.stdout, process.returncode) == ("True True\n", 0), process.stderr
    assert "RuntimeError: boom" in process.stderr


def test_a_search_through_everything_is_rare_and_the_small_ones_stay():
    before = gc.get_threshold(), sys.getswitchinterval()
    try:
        keep_python_short()
        assert gc.get_threshold() == (*before[0][:2], RARELY)
        assert sys.getswitchinterval() < 0.005
    finally:
        gc.set_threshold(*before[0])
        sys.setswitchinterval(before[1])
