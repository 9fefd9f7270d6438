"""What holds for every test: no screen, no touching of the user's settings, and nothing left behind."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# No test is timed: on a busy machine hypothesis would call a slow example a failure.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

# Before Qt is imported, which pytest-qt does early: tests look alike on every desktop and leave its settings alone.
_HOME = tempfile.TemporaryDirectory(prefix="chainrule-tests-", ignore_cleanup_errors=True)
for _variable in ("QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_API"):
    os.environ.pop(_variable, None)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("LANGUAGE", None)
os.environ["LC_ALL"] = "C.UTF-8"  # whoever runs them, the program speaks English unless a test says otherwise
os.environ["MPLBACKEND"] = "Agg"  # the window embeds its own canvas; a stray pyplot must not open one
for _variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
    os.environ[_variable] = str(Path(_HOME.name) / _variable.lower())

LONG_ENOUGH = 15.0
"""Seconds after which something that was asked to end counts as left behind."""


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Let the tests of core run where there is no Qt: `pytest -p no:pytest-qt tests/core`."""
    if not pluginmanager.has_plugin("pytest-qt"):
        for option in ("qt_api", "qt_log_ignore", "qt_log_level_fail"):
            parser.addini(option, "read by pytest-qt")


def poll(is_done: Callable[[], bool]) -> bool:
    """Wait until a condition holds, and tell whether it came to hold."""
    deadline = time.monotonic() + LONG_ENOUGH
    while not is_done():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


@pytest.fixture(autouse=True)
def no_threads_left() -> Iterator[None]:
    """Fail a test that leaves a thread running."""
    before = set(threading.enumerate())
    yield

    def left() -> list[threading.Thread]:
        # A dummy stands for a thread that Python did not start, such as Qt's own; `nothing_left_in_qt` judges those.
        started = [thread for thread in threading.enumerate() if thread not in before]
        return [thread for thread in started if not isinstance(thread, threading._DummyThread)]

    if not poll(lambda: not left()):
        pytest.fail(f"left running: {left()}")


@pytest.fixture(autouse=True)
def nothing_left_in_qt(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give a test of the window fresh settings, and fail it if it leaves a window, a timer or a QThread behind."""
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        yield
        return
    request.getfixturevalue("qapp")
    keep_settings_in(tmp_path_factory.mktemp("settings"))
    gc.freeze()  # what is there now is nobody's fault, and with it set aside the searches below are short
    yield
    windows = destroy_windows()
    assert not windows, f"windows left open: {windows}"
    left = active_timers()
    assert not left, f"timers left running: {[(timer, timer.parent()) for timer in left]}"
    threads = running_qthreads()
    assert not threads, f"threads left running: {threads}"


def keep_settings_in(folder: Path) -> None:
    """Let every QSettings made from now on live in a folder of its own."""
    from PySide6.QtCore import QSettings, QStandardPaths  # noqa: PLC0415  (core's tests need no Qt)

    QStandardPaths.setTestModeEnabled(sys.platform != "linux")  # on Linux the XDG variables above do it
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(folder))


def destroy_windows() -> list[str]:
    """Destroy all windows in a known order while the application lives; name those that were still shown."""
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    windows = QApplication.topLevelWidgets()
    shown = [f"{type(window).__name__} {window.windowTitle()!r}" for window in windows if window.isVisible()]
    for window in windows:
        window.hide()
        window.deleteLater()
    # processEvents() alone leaves deleteLater() undone, and a widget left to the last collection crashes Python.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    del windows
    gc.collect()
    return shown


def active_timers() -> list:
    """Return the timers that run now."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    return [timer for timer in living(QTimer) if timer.isActive()]


def running_qthreads() -> list:
    """Return the QThreads that still run after they had time to end."""
    from PySide6.QtCore import QThread  # noqa: PLC0415

    main = QThread.currentThread()
    return [thread for thread in living(QThread) if thread != main and not poll(thread.isFinished)]


def living(kind: type) -> list:
    """Return the Qt objects of a kind that Python knows and C++ has not deleted."""
    import shiboken6  # noqa: PLC0415

    # By its type, because isinstance() asks what a weak proxy stands for, which may be gone.
    return [item for item in gc.get_objects() if issubclass(type(item), kind) and shiboken6.isValid(item)]
