"""What a program tells screen readers about its windows: where each button, field and table cell is, and its text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
VALUE = "org.a11y.atspi.Value"
PROPERTIES = "org.freedesktop.DBus.Properties"
STATES = {"active": 1, "checked": 4, "enabled": 8, "expanded": 10, "focused": 12, "selected": 23, "showing": 25}
SCREEN_COORDINATES = 0


class GoneError(Exception):
    """The program, or this part of its window, does not answer any more."""


@dataclass(frozen=True)
class Box:
    """A rectangle of the screen, in pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def centre(self) -> tuple[int, int]:
        return self.left + self.width // 2, self.top + self.height // 2

    @property
    def corners(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom, as Pillow crops."""
        return self.left, self.top, self.left + self.width, self.top + self.height

    def point(self, right: float, down: float) -> tuple[int, int]:
        """Return the point so many pixels from the top left corner."""
        return round(self.left + right), round(self.top + down)


class Bus:
    """The connection over which programs describe their windows."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(session) as connection:
            launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = connection.send_and_get_reply(new_method_call(launcher, "GetAddress"), timeout=30).body
        self._connection: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        self._connection.close()

    def call(self, target: tuple[str, str], interface: str, method: str, *arguments: Any, signature: str = "") -> Any:
        """Call a method and return the first thing it answers."""
        address = DBusAddress(target[1], target[0], interface)
        message = new_method_call(address, method, signature, arguments)
        try:
            reply = self._connection.send_and_get_reply(message, timeout=10)
        except TimeoutError as error:
            raise GoneError(f"{method} of {target}: no answer") from error
        if reply.header.message_type is MessageType.error:
            raise GoneError(f"{method} of {target}: {reply.body}")
        return reply.body[0]

    def programs(self) -> list[Element]:
        """Return the programs that have windows."""
        return Element(self, ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")).children()


@dataclass(frozen=True)
class Element:
    """One part of a window, as a screen reader sees it; everything is read anew when it is asked for."""

    bus: Bus
    target: tuple[str, str]

    @property
    def name(self) -> str:
        return self._property(ACCESSIBLE, "Name")

    @property
    def description(self) -> str:
        return self._property(ACCESSIBLE, "Description")

    @property
    def role(self) -> str:
        """What it is: "push button", "check box", "menu item", "text", "label", "table", "cell", …"""
        return self.bus.call(self.target, ACCESSIBLE, "GetRoleName")

    @property
    def box(self) -> Box:
        extents = self.bus.call(self.target, COMPONENT, "GetExtents", SCREEN_COORDINATES, signature="u")
        return Box(*extents)

    @property
    def text(self) -> str:
        """What is written in a field."""
        return self.bus.call(self.target, TEXT, "GetText", 0, -1, signature="ii")

    @property
    def value(self) -> float:
        """The number that a spin box, a slider or a progress bar stands at."""
        return self._property(VALUE, "CurrentValue")

    @property
    def process(self) -> int:
        """The number of the process that shows this."""
        daemon = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
        return self.bus.call(daemon, daemon[0], "GetConnectionUnixProcessID", self.target[0], signature="s")

    def is_(self, state: str) -> bool:
        """Tell whether a state holds, one of `STATES`."""
        low, high = self.bus.call(self.target, ACCESSIBLE, "GetState")
        return bool((low | high << 32) >> STATES[state] & 1)

    def children(self) -> list[Element]:
        found = self.bus.call(self.target, ACCESSIBLE, "GetChildren")
        return [Element(self.bus, tuple(target)) for target in found]

    def walk(self) -> Iterator[Element]:
        """Yield this and everything in it."""
        yield self
        for child in self.children():
            yield from child.walk()

    def outline(self, depth: int = 0) -> str:
        """Return the whole tree in words, to see what can be found."""
        line = f"{'  ' * depth}{self.role} {self.name!r} {self.box.corners}"
        return "\n".join([line, *(child.outline(depth + 1) for child in self.children())])

    def _property(self, interface: str, name: str) -> Any:
        _signature, value = self.bus.call(self.target, PROPERTIES, "Get", interface, name, signature="ss")
        return value
