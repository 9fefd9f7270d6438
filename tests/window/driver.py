"""Driving a program in a real window, with the mouse and the keys, as a person would.

    with Screen(home) as screen, Driver(screen, [sys.executable, "main.py"]) as program:
        program.click(program.find("Train", "push button"))
        program.wait_until(lambda: "trained" in program.title, "the title to say so")
        assert program.close() == 0

All points are in pixels of the screen. Where a click is expected, an `Element` stands for its middle;
`element.box.point(right, down)` is a point in it. Input arrives in the order given, but the program answers in its own
time: look at what came of it with `wait_until` or `find`, which wait, and never by sleeping.
"""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from PIL import Image

from tests.window import picture
from tests.window.accessibility import Box, Bus, Element, GoneError
from tests.window.screen import Screen, TimedOutError, end, wait_until

ROOT = Path(__file__).resolve().parent.parent.parent
DOUBLE_CLICK_SECONDS = 0.5  # Qt takes two clicks at one place within 0.4 s for a double one
STEPS = 12

Place = Element | Box | tuple[float, float]
Found = TypeVar("Found")


class ProgramEndedError(AssertionError):
    """The program ended although it was still needed."""


class Driver:
    """A program that runs on a screen, from the first painted window to the end of a `with` block.

    Attributes:
        window: the number of the program's first window.
    """

    def __init__(self, screen: Screen, command: list[str], **environment: str) -> None:
        self.screen = screen
        self._command = command
        # Qt describes its windows only where somebody listens, unless told to.
        self._environment = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", **environment}
        self._log = Path(screen.environment["HOME"]) / f"stderr-{time.monotonic_ns()}.txt"
        self._last_click = (0.0, (0, 0))
        self.window = ""

    def __enter__(self) -> Driver:
        with self._log.open("w") as log:
            self._process = self.screen.launch(
                self._command, self._environment, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=log
            )
        self._bus = Bus(self.screen.bus)
        try:
            self.wait_until(self._is_painted, "a painted window")
            self.screen.xdotool("windowactivate", "--sync", self.window)
            self.wait_until(self._root, "the window's description")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_reason: object) -> None:
        self._bus.close()
        end(self._process)

    # Looking

    @property
    def title(self) -> str:
        """The title of the program's first window."""
        return self.screen.xdotool("getwindowname", self.window)

    @property
    def errors(self) -> str:
        """What the program wrote to stderr so far."""
        return self._log.read_text()

    @property
    def exit_status(self) -> int | None:
        """The program's exit status, or None while it runs."""
        return self._process.poll()

    def windows(self) -> list[str]:
        """Return the numbers of the windows that the program shows, its dialogs and menus too, in order of opening."""
        search = ["search", "--onlyvisible", "--pid", self._process.pid]
        try:
            return sorted(self.screen.xdotool(*search).split(), key=int)
        except RuntimeError:  # what xdotool calls finding nothing
            return []

    def titles(self) -> list[str]:
        """Return the titles of the windows that the program shows."""
        return [self.screen.xdotool("getwindowname", window) for window in self.windows()]

    def box(self) -> Box:
        """Return where the program's first window is, without its frame."""
        answer = self.screen.xdotool("getwindowgeometry", "--shell", self.window)
        geometry = dict(line.split("=") for line in answer.splitlines())
        return Box(*(int(geometry[key]) for key in ("X", "Y", "WIDTH", "HEIGHT")))

    def screenshot(self, file: Path | None = None, box: Box | None = None) -> Image.Image:
        """Return a picture of the window, or of a part of the screen, and write it to a PNG file if one is named."""
        image = picture.crop(self.screen.picture(), box or self.box())
        if file is not None:
            image.save(file)
        return image

    def elements(self) -> Iterator[Element]:
        """Yield everything in the program's windows that a screen reader could find now."""
        root = self._root()
        if root is not None:
            yield from root.walk()

    def look_for(self, name: str | re.Pattern[str], role: str | None = None) -> Element | None:
        """Return the first part of a window with a name (and role) that is on screen now, if there is one."""
        with suppress(GoneError):  # the window may change while it is being searched
            for element in self.elements():
                if matches(element.name, name) and role in {None, element.role} and element.is_("showing"):
                    return element
        return None

    def find(self, name: str | re.Pattern[str], role: str | None = None) -> Element:
        """Wait until a part of a window with a name (and role) is on screen, and return it."""
        try:
            return self.wait_until(lambda: self.look_for(name, role), f"{role or 'something'} called {name!r}")
        except TimedOutError as error:
            raise TimedOutError(f"{error}\n{self.outline()}") from None

    def outline(self) -> str:
        """Return in words all that can be found, indented by what lies in what."""
        root = self._root()
        return root.outline() if root else "no window"

    # Waiting

    def wait_until(self, condition: Callable[[], Found], what: str) -> Found:
        """Wait until a condition returns something true while the program runs, and return that."""

        def ask() -> Found:
            if self.exit_status is not None:
                raise ProgramEndedError(f"ended with {self.exit_status}, waiting for {what}\n{self.errors}")
            return condition()

        return self._wait(ask, what)

    def wait_for_end(self) -> int:
        """Wait until the program has ended by itself, and return its exit status."""
        self._wait(lambda: self.exit_status is not None, "the program to end")
        return self._process.returncode

    def _wait(self, condition: Callable[[], Found], what: str) -> Found:
        """Wait, and say what the screen and the log showed if it was in vain."""
        try:
            return wait_until(condition, what)
        except TimedOutError as error:
            file = self._log.with_suffix(".png")
            self.screen.picture().save(file)
            raise TimedOutError(f"{error}; the screen then: {file}\n{self.errors}") from None

    # Doing

    def move(self, place: Place) -> None:
        """Move the pointer to a place."""
        self.screen.xdotool("mousemove", *point(place))

    def click(self, place: Place, *, button: int = 1, holding: str = "") -> None:
        """Click once, holding a key such as "ctrl" or "shift"; never so soon that it becomes a double click."""
        moment, last = self._last_click
        if last == point(place):
            time.sleep(max(0.0, moment + DOUBLE_CLICK_SECONDS - time.monotonic()))
        self._press(["mousemove", *point(place), "click", button], holding)
        self._last_click = (time.monotonic(), point(place))

    def double_click(self, place: Place) -> None:
        """Click twice, quickly."""
        self.screen.xdotool("mousemove", *point(place), "click", "--repeat", 2, "--delay", 50, 1)

    def drag(self, start: Place, stop: Place, *, button: int = 1, holding: str = "") -> None:
        """Press at one place, move to another by way of the points between, and let go."""
        (left, top), (right, bottom) = point(start), point(stop)
        words: list[object] = ["mousemove", left, top, "mousedown", button]
        for step in range(1, STEPS + 1):
            part = step / STEPS
            words += ["mousemove", round(left + part * (right - left)), round(top + part * (bottom - top))]
        self._press([*words, "mouseup", button], holding)

    def scroll(self, place: Place, notches: int, *, holding: str = "") -> None:
        """Turn the wheel over a place: up for positive notches, down for negative ones."""
        self._press(["mousemove", *point(place), "click", "--repeat", abs(notches), 4 if notches > 0 else 5], holding)

    def type(self, text: str) -> None:
        """Type a text on the keyboard."""
        self.screen.xdotool("type", "--delay", 5, "--", text)

    def key(self, *keys: str) -> None:
        """Press keys one after the other, each named as xdotool does: "Return", "Escape", "ctrl+z", "shift+F10"."""
        self.screen.xdotool("key", "--delay", 5, "--", *keys)

    def resize(self, width: int, height: int) -> None:
        """Give the first window a size, and wait until it has it."""
        self.screen.xdotool("windowsize", self.window, width, height)
        self.wait_until(lambda: (self.box().width, self.box().height) == (width, height), "the new size")

    def close(self) -> int:
        """Close the window as its frame's button does, and return the exit status; a question would be waited for."""
        self.key("alt+F4")
        return self.wait_for_end()

    def _press(self, words: list[object], holding: str) -> None:
        around = (["keydown", holding], ["keyup", holding]) if holding else ([], [])
        self.screen.xdotool(*around[0], *words, *around[1])

    def _is_painted(self) -> bool:
        # Asked for once: while another window closes, a search may find none.
        self.window = next(iter(self.windows()), "")
        return bool(self.window) and picture.colours(self.screenshot()) > 1

    def _root(self) -> Element | None:
        with suppress(GoneError):
            return next((program for program in self._bus.programs() if program.process == self._process.pid), None)
        return None


def point(place: Place) -> tuple[int, int]:
    """Return the point that a place stands for: the middle of an element or a box."""
    if isinstance(place, Element):
        place = place.box
    if isinstance(place, Box):
        return place.centre
    return round(place[0]), round(place[1])


def matches(text: str, wanted: str | re.Pattern[str]) -> bool:
    """Tell whether a text is the one wanted, or fits a pattern."""
    return text == wanted if isinstance(wanted, str) else wanted.search(text) is not None
