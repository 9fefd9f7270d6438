"""Starts the window: on the screen first, what is heavy after it, in the background.

What the first paint doesn't need is named as `QtGui.QIcon`: PySide6 makes a class when its name is first asked for.
"""

import gc
import importlib
import signal
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QApplication

from core.wording import tr
from gui.language import speak, teach_qt
from gui.settings import Settings
from gui.shell import Shell
from gui.theme import RESOURCES, Theme

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_FURNISH = "gui.main_window"
SWITCH_SECONDS = 0.001
"""Whoever waits for Python's lock has it after this long, not 5 ms: the window waits many times beside a thread."""

RARELY = 400
"""Python looks through everything for garbage after so many smaller searches, not after 10, which is at each 20th edit:
it holds the window for 0.1 s, with 50,000 edges for 0.4 s. What lies in no circle is freed at once, as before."""

_LATER = ("matplotlib.backends.backend_agg", "matplotlib.figure", "matplotlib.mathtext")


class _Loader(QObject):
    """Imports modules on a thread of its own, so that the window stays alive meanwhile.

    Signals:
        furnishable: the main window's modules are there.
        finished: everything is there, the compiled kernels included.
        failed: something can't be loaded; the error.
    """

    furnishable = Signal()
    finished = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Import what the window is made of."""
        self._begin(lambda: importlib.import_module(_FURNISH), self.furnishable)

    def go_on(self) -> None:
        """Import what plots and equations need, then load or compile the kernels; numpy serves until they are there."""
        self._begin(_load_the_rest, self.finished)

    def _begin(self, work: Callable[[], object], done: SignalInstance) -> None:
        self._thread = threading.Thread(target=self._load, args=(work, done), name="chainrule-loader", daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Wait a moment for what is being loaded; a compiler that takes longer is left behind."""
        if self._thread is not None:
            self._thread.join(timeout=2.0)

    def _load(self, work: Callable[[], object], done: SignalInstance) -> None:
        try:
            work()
            done.emit()
        except BaseException as error:  # shown on the window's thread
            self.failed.emit(error)


def _load_the_rest() -> None:
    for name in _LATER:
        importlib.import_module(name)
    importlib.import_module("core.engine").prepare()
    importlib.import_module("gui.image_painter").prepare()


class _Crashes(QObject):
    """Shows what nobody caught: in the window's thread, whichever thread it came from, and never two at a time.

    Signals:
        happened: there is another exception to show.
    """

    happened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._showing = False
        self._texts: deque[str] = deque()
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._hook(args.exc_type, args.exc_value, args.exc_traceback)

    def begin_to_show(self) -> None:
        """Show what happens from now on, and what has happened until now."""
        self.happened.connect(self._show, _queued())
        self.happened.emit()

    def _hook(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(text)
        self._texts.append(text)
        self.happened.emit()

    def _show(self) -> None:
        if self._showing or not self._texts:
            return
        self._showing = True
        text = self._texts.popleft()
        box = QtWidgets.QMessageBox(
            QtWidgets.QMessageBox.Icon.Critical,
            "Chainrule",
            tr("Something went wrong inside the program. Your network is still open: save it under another name."),
        )
        box.setDetailedText(text)
        box.exec()
        self._texts.clear()  # what came meanwhile is a consequence, most likely
        self._showing = False


def run(file: Path | None, painted: Callable[[], None] | None = None) -> int:
    """Open the window, on a file if one is given, and return the exit status when it is closed.

    `painted` is called when the window is on the screen for the first time.
    """
    app = make_application()
    crashes = _Crashes()
    settings = Settings()
    speak(settings)
    theme = Theme(settings)
    shell = Shell(settings)
    loader = _Loader()
    windows: list[MainWindow] = []

    def furnish() -> None:
        windows.append(_furnished(shell, settings, theme, file))
        loader.finished.connect(windows[0].say_notice, _queued())
        loader.go_on()

    def begin() -> None:
        dress(app)
        teach_qt(settings)
        crashes.begin_to_show()
        loader.furnishable.connect(furnish, _queued())
        loader.failed.connect(_raise, _queued())
        loader.start()

    if painted is not None:
        shell.painted.connect(painted)
    shell.painted.connect(begin)
    shell.show()
    ticking = _let_signals_in()
    status = app.exec()
    ticking.stop()
    for window in windows:
        window.shut_down()
    loader.wait()
    _destroy(shell, crashes, loader)
    return status


def _destroy(*objects: QObject) -> None:
    """Destroy the window while the application lives: a widget that outlives it crashes the process at its end."""
    for item in objects:
        item.deleteLater()
    QCoreApplication.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete)


def _queued() -> "QtCore.Qt.ConnectionType":
    # Asked for after the first paint: PySide6 takes 15 ms to make the enums of the `Qt` namespace.
    return QtCore.Qt.ConnectionType.QueuedConnection


def keep_python_short() -> None:
    """Let nothing in Python itself hold the window up for long."""
    sys.setswitchinterval(SWITCH_SECONDS)
    gc.set_threshold(*gc.get_threshold()[:2], RARELY)


def make_application() -> QApplication:
    """Make the application object, with its names and style."""
    keep_python_short()
    QCoreApplication.setOrganizationName("Chainrule")
    QCoreApplication.setApplicationName("Chainrule")
    app = QApplication([sys.argv[0]])
    app.setApplicationDisplayName("Chainrule")
    app.setDesktopFileName("chainrule")
    app.setStyle("Fusion")
    return app


def dress(app: QApplication) -> None:
    """Give the program its icon, and a font where the system has none; both take a while, and come after the paint."""
    app.setWindowIcon(QtGui.QIcon(str(RESOURCES / "icons" / "chainrule.svg")))
    if not QtGui.QFontDatabase.families():
        _add_font()


def _furnished(shell: Shell, settings: Settings, theme: Theme, file: Path | None) -> "MainWindow":
    from gui.main_window import MainWindow  # noqa: PLC0415 - loaded by now, on the loader's thread

    return MainWindow(shell, settings, theme, file)


def _raise(error: BaseException) -> None:
    raise error


def _add_font() -> None:
    """Use matplotlib's DejaVu Sans where the system has no font at all, which would show boxes for letters."""
    import matplotlib as mpl  # noqa: PLC0415 - only on a system without fonts

    QtGui.QFontDatabase.addApplicationFont(str(Path(mpl.get_data_path()) / "fonts" / "ttf" / "DejaVuSans.ttf"))


def _let_signals_in() -> QTimer:
    """Let Ctrl+C in the terminal end the program: Python sees signals only while it runs Python."""
    signal.signal(signal.SIGINT, lambda *_: QCoreApplication.quit())
    timer = QTimer(interval=250)
    timer.timeout.connect(lambda: None)
    timer.start()
    return timer
