"""A screen that nobody sees, with a window manager and what screen readers use, for tests of the real window."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PIL import Image, ImageGrab

from tools import setup

PATIENCE = 60.0
"""Seconds after which what has not happened is taken never to happen; no test waits as long for success."""

Found = TypeVar("Found")


class TimedOutError(AssertionError):
    """Something that a test waited for did not happen."""


def missing() -> list[str]:
    """Name the packages without which a real window cannot be driven here."""
    return setup.missing_screen_programs() + setup.missing_libraries() + setup.missing_window_libraries()


def wait_until(condition: Callable[[], Found], what: str, patience: float = PATIENCE) -> Found:
    """Wait until a condition returns something true, and return that."""
    deadline = time.monotonic() + patience
    while not (found := condition()):
        if time.monotonic() > deadline:
            raise TimedOutError(f"waited in vain for {what}")
        time.sleep(0.02)
    return found


def end(process: subprocess.Popen) -> None:
    """End a process and those it started, without fail."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
            process.wait(timeout=5)
        except ProcessLookupError:
            process.wait()
            return
        except subprocess.TimeoutExpired:
            continue


class Screen:
    """A virtual screen of its own, gone with everything on it at the end of a `with` block.

    Attributes:
        environment: the variables with which a program shows its windows here, with a home folder of its own.
        bus: the address of the message bus on which programs describe their windows to screen readers.
    """

    def __init__(self, home: Path, size: tuple[int, int] = (1280, 900)) -> None:
        self.size = size
        self.bus = ""
        self._home = home
        self._processes: list[subprocess.Popen] = []
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"}
        for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
            self.environment[f"XDG_{kind}_HOME"] = str(home / kind.lower())
        self.environment["XDG_RUNTIME_DIR"] = str(home / "runtime")

    def __enter__(self) -> Screen:
        (self._home / "runtime").mkdir(mode=0o700, parents=True)
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_reason: object) -> None:
        while self._processes:
            end(self._processes.pop())

    def launch(self, command: list[str], environment: dict[str, str] | None = None, **options: Any) -> subprocess.Popen:
        """Start a program on this screen, with further variables; it ends with the screen."""
        variables = {**self.environment, **(environment or {})}
        process = subprocess.Popen(command, env=variables, stdin=subprocess.DEVNULL, start_new_session=True, **options)
        self._processes.append(process)
        return process

    def xdotool(self, *words: object) -> str:
        """Have xdotool do something, and return what it prints."""
        command = ["xdotool", *map(str, words)]
        result = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        if result.returncode:
            raise RuntimeError(f"{' '.join(command)}: {result.stderr.strip()}")
        return result.stdout.strip()

    def picture(self) -> Image.Image:
        """Return what the screen shows now."""
        return ImageGrab.grab(xdisplay=self.environment["DISPLAY"]).convert("RGB")

    def _start(self) -> None:
        width, height = self.size
        xvfb = ["Xvfb", "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset", "-displayfd"]
        self.environment["DISPLAY"] = ":" + self._launch_and_ask(xvfb)
        bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
        self.bus = self._launch_and_ask(bus)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.bus
        self.launch(["openbox", "--sm-disable"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(self._is_managed, "the window manager")

    def _launch_and_ask(self, command: list[str]) -> str:
        """Start a server and return the line that it writes, once ready, to the file whose number it is given."""
        reader, writer = os.pipe()
        self.launch([*command, str(writer)], pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writer)
        with open(reader) as answers:
            ready, _, _ = select.select([answers], [], [], PATIENCE)
            answer = answers.readline().strip() if ready else ""
        if not answer:
            raise TimedOutError(f"{command[0]} did not start")
        return answer

    def _is_managed(self) -> bool:
        try:
            return bool(self.xdotool("get_num_desktops"))
        except RuntimeError:
            return False
