"""The two themes: colours by role from resources/themes, the palette, and icons drawn in the text colour."""

import json
from functools import cache
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from gui.settings import Key, Settings

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

_PALETTE_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "base",
    QPalette.ColorRole.AlternateBase: "alternate_base",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "button",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "refused",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.ToolTipBase: "tip",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.Light: "light",
    QPalette.ColorRole.Midlight: "midlight",
    QPalette.ColorRole.Mid: "mid",
    QPalette.ColorRole.Dark: "dark",
    QPalette.ColorRole.Shadow: "shadow",
}
_DIMMED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


class Colors(Protocol):
    """Whatever says which colour a role has."""

    @property
    def is_dark(self) -> bool:
        """Whether they are the dark theme's."""

    def color(self, role: str) -> QColor:
        """Return the colour of a role, e.g. "accent"; the roles stand in resources/themes/light.json."""


class FixedColors:
    """The colours of one theme, whatever is in use on the screen."""

    def __init__(self, is_dark: bool = False) -> None:
        self.is_dark = is_dark

    def color(self, role: str) -> QColor:
        """Return the colour of a role."""
        return QColor(_colors("dark" if self.is_dark else "light")[role])


class Theme(QObject):
    """The colours in use.

    Signals:
        changed: other colours are in use; repaint.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        settings.changed.connect(self._on_setting)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system)
        self._apply()

    @property
    def is_dark(self) -> bool:
        """Whether the dark theme is in use."""
        return self._name == "dark"

    def color(self, role: str) -> QColor:
        """Return the colour of a role, e.g. "accent"; the roles stand in resources/themes/light.json."""
        return QColor(_colors(self._name)[role])

    def name_of(self, role: str) -> str:
        """Return a colour as "#rrggbb", for style sheets and plots."""
        return _colors(self._name)[role]

    def icon(self, name: str) -> QIcon:
        """Return resources/icons/<name>.svg, drawn in the text colour, and dimmed where disabled."""
        icon = QIcon()
        for mode, role in ((QIcon.Mode.Normal, "text"), (QIcon.Mode.Disabled, "disabled")):
            icon.addPixmap(_drawn(name, self.name_of(role)), mode)
        return icon

    def _on_setting(self, key: Key) -> None:
        if key is Key.THEME:
            self._apply()

    def _on_system(self) -> None:
        self._apply()

    def _apply(self) -> None:
        chosen = self._settings.text(Key.THEME)
        self._name = chosen if chosen in ("light", "dark") else "dark" if _system_is_dark() else "light"
        palette = QPalette()
        for palette_role, role in _PALETTE_ROLES.items():
            palette.setColor(palette_role, self.color(role))
        for palette_role in _DIMMED:
            palette.setColor(QPalette.ColorGroup.Disabled, palette_role, self.color("disabled"))
        QApplication.setPalette(palette)
        self.changed.emit()


def _system_is_dark() -> bool:
    # The style follows the desktop. `QStyleHints.colorScheme` says the same, but an enum of the `Qt` namespace makes
    # PySide6 make them all, which takes 15 ms before the first paint.
    return QApplication.style().standardPalette().color(QPalette.ColorRole.Window).lightness() < 128


@cache
def _colors(name: str) -> dict[str, str]:
    colors: dict[str, str] = json.loads((RESOURCES / "themes" / f"{name}.json").read_text(encoding="utf-8"))
    return colors


@cache
def _drawn(name: str, color: str) -> QPixmap:
    # No icon is drawn before the first paint, which should not wait for these.
    from PySide6.QtCore import Qt  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    size, ratio = QSize(20, 20), 3
    svg = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    pixmap = QPixmap(size * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
