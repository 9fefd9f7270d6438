"""Tells the desktop that this program opens .chainrule files, so that a double-click in a file manager opens one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from xml.sax.saxutils import escape

from core.errors import ChainruleError
from core.wording import tr
from gui.theme import RESOURCES

MIME = "application/x-chainrule"
_ENTRY = "chainrule.desktop"
_CLASS = "Chainrule.Network"
_MAIN = RESOURCES.parent / "main.py"
_SECONDS = 20
_ASKED_FIRST = ("xdg-mime", "gio")
"""Either of them makes a program the default one for a type; the first that there is does it."""


class FileTypeError(ChainruleError):
    """The desktop can't be told; the sentence says what is missing."""


def is_known() -> bool:
    """Whether the desktop opens .chainrule files with this very program."""
    if sys.platform == "win32":
        return _windows_command() == _command_for_windows()
    return _entry().is_file() and _entry().read_text(encoding="utf-8") == _desktop_entry()


def make_known() -> None:
    """Have .chainrule files opened by this program from now on, for this user.

    Raises `FileTypeError` where the desktop offers no way.
    """
    if sys.platform == "win32":
        _write_windows()
        return
    ask = _needed_tools()
    _entry().parent.mkdir(parents=True, exist_ok=True)
    _entry().write_text(_desktop_entry(), encoding="utf-8")
    _description().parent.mkdir(parents=True, exist_ok=True)
    _description().write_text(_type_description(), encoding="utf-8")
    _refresh()
    _run(ask, "default", _ENTRY, MIME) if ask.endswith("xdg-mime") else _run(ask, "mime", MIME, _ENTRY)


def forget() -> None:
    """Take all of it back."""
    if sys.platform == "win32":
        _delete_windows()
        return
    _entry().unlink(missing_ok=True)
    _description().unlink(missing_ok=True)
    _refresh()


# Desktops that follow freedesktop.org: the shared MIME-info, desktop-entry and MIME-apps specifications


def _data_home() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def _entry() -> Path:
    return _data_home() / "applications" / _ENTRY


def _description() -> Path:
    return _data_home() / "mime" / "packages" / "chainrule.xml"


def _needed_tools() -> str:
    """Return the tool that chooses the default program."""
    if sys.platform == "darwin":
        raise FileTypeError(
            tr("macOS opens files by double-click with application bundles only: use File ▸ Open, or drop it here.")
        )
    found = [path for name in _ASKED_FIRST if (path := shutil.which(name))]
    if shutil.which("update-mime-database") is None or not found:
        raise FileTypeError(
            tr(
                "The desktop can't be told: “update-mime-database” (package shared-mime-info) and “xdg-mime” (package "
                "xdg-utils) are needed."
            )
        )
    return found[0]


def _refresh() -> None:
    """Let the desktop read what has changed; some have no use for the second one."""
    if tool := shutil.which("update-mime-database"):
        _run(tool, str(_data_home() / "mime"))
    if tool := shutil.which("update-desktop-database"):
        _run(tool, str(_data_home() / "applications"))


def _run(*command: str) -> None:
    try:
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=_SECONDS)
    except (OSError, subprocess.SubprocessError) as error:
        said = (getattr(error, "stderr", "") or str(error)).strip()
        raise FileTypeError(tr("“{}” failed: {}", Path(command[0]).name, said)) from error


def _desktop_entry() -> str:
    command = " ".join(_quoted(part) for part in (sys.executable, str(_MAIN)))
    return (
        "[Desktop Entry]\nType=Application\nName=Chainrule\nComment=Draw a network and click through the chain rule\n"
        f"Exec={command} %f\nIcon={RESOURCES / 'icons' / 'chainrule.svg'}\nTerminal=false\n"
        f"Categories=Education;Science;\nMimeType={MIME};\n"
    )


def _quoted(argument: str) -> str:
    r"""Quote an argument as a desktop entry wants it: for its command line, then as a text, where \ is \\ and % is %%.

    >>> print(_quoted('a "b" $c 5%'))
    "a \\"b\\" \\$c 5%%"
    """
    quoted = "".join(f"\\{character}" if character in '"`$\\' else character for character in argument)
    return '"' + quoted.replace("\\", "\\\\").replace("%", "%%") + '"'


def _type_description() -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">\n'
        f'  <mime-type type="{escape(MIME)}">\n    <comment>Chainrule network</comment>\n'
        '    <sub-class-of type="application/json"/>\n    <glob pattern="*.chainrule"/>\n  </mime-type>\n</mime-info>\n'
    )


# Windows: what the user's own part of the registry says


def _command_for_windows() -> str:
    program = Path(sys.executable).with_name("pythonw.exe")  # without a console
    return f'"{program if program.exists() else sys.executable}" "{_MAIN}" "%1"'


if sys.platform == "win32":
    import winreg

    _CLASSES = r"Software\Classes"
    _KEYS = (rf"{_CLASSES}\.chainrule", rf"{_CLASSES}\{_CLASS}", rf"{_CLASSES}\{_CLASS}\shell\open\command")

    def _windows_command() -> str:
        try:
            return winreg.QueryValue(winreg.HKEY_CURRENT_USER, _KEYS[2])
        except OSError:
            return ""

    def _write_windows() -> None:
        values = (_CLASS, "Chainrule network", _command_for_windows())
        for key, value in zip(_KEYS, values, strict=True):
            winreg.SetValue(winreg.HKEY_CURRENT_USER, key, winreg.REG_SZ, value)

    def _delete_windows() -> None:
        command = rf"{_CLASSES}\{_CLASS}"
        for key in (rf"{command}\shell\open\command", rf"{command}\shell\open", rf"{command}\shell", command, _KEYS[0]):
            try:
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
            except FileNotFoundError:
                continue
