"""Whether a window can be shown here, found out without Qt, which would abort the process."""

import ctypes
import os
import socket
import sys
from importlib.util import find_spec
from pathlib import Path

WITHOUT_A_SCREEN = (
    "Commands that need no screen: python main.py trace FILE, python main.py train FILE, python main.py check FILE."
)
_PACKAGES = (
    "libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libglib2.0-0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libxcb-shape0"
)


def obstacle() -> str | None:
    """Return a sentence that says why no window can be shown, or None where one can."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "xcb").split(":")[0] not in ("xcb", "wayland"):
        return None
    if _wayland_answers():
        return None
    if not os.environ.get("DISPLAY"):
        return f"There is no screen here (DISPLAY is not set). {WITHOUT_A_SCREEN}"
    return _missing_library() or _silent_display()


def _wayland_answers() -> bool:
    name, folder = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("XDG_RUNTIME_DIR", "")
    if not name:
        return False
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(str(Path(folder) / name))
        except OSError:
            return False
    return True


def _missing_library() -> str | None:
    """Load what Qt's window plugin needs: the loader names a library that is missing."""
    package = find_spec("PySide6")
    if package is None or not package.submodule_search_locations:
        return "PySide6 is not installed. Run “make run”, which installs what the program needs."
    plugin = Path(package.submodule_search_locations[0]) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.exists():
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return f"A system library of Qt is missing ({error}). On Debian or Ubuntu: sudo apt-get install {_PACKAGES}"
    return None


def _silent_display() -> str | None:
    """Ask the X server; a plain connection, closed at once."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        return f"A system library of Qt is missing ({error}). On Debian or Ubuntu: sudo apt-get install {_PACKAGES}"
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if failed:
        return f"The screen {os.environ['DISPLAY']} does not answer. {WITHOUT_A_SCREEN}"
    return None
