"""The themes: the same roles in both, and contrast enough to read."""

import json

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle

from gui.settings import Key, Settings
from gui.theme import RESOURCES, Theme

TEXT_ON = (
    *(("text", ground) for ground in ("window", "base", "alternate_base", "button", "tip")),
    *(("muted", ground) for ground in ("window", "base", "tip")),
    *(("unit_text", fill) for fill in ("unit_fill", "input_fill", "hidden_fill", "output_fill")),
    *((role, "canvas") for role in ("positive", "negative", "forward", "backward", "refused", "done")),
    *((f"phase_{phase}", "base") for phase in ("forward", "loss", "backward", "gradients", "update")),
    ("on_accent", "accent"),
    ("note_text", "note"),
)


def colors(name: str) -> dict[str, str]:
    return json.loads((RESOURCES / "themes" / f"{name}.json").read_text(encoding="utf-8"))


def luminance(color: str) -> float:
    channels = [QColor(color).redF(), QColor(color).greenF(), QColor(color).blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_both_themes_have_the_same_roles() -> None:
    assert colors("light").keys() == colors("dark").keys()


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON)
def test_text_can_be_read_on_its_ground(name: str, ink: str, ground: str) -> None:
    """4.5 : 1 is what the accessibility guidelines ask of text."""
    assert contrast(colors(name)[ink], colors(name)[ground]) >= 4.5


def test_switching_changes_the_palette_and_is_news(qapp: QApplication) -> None:
    settings = Settings()
    theme, news = Theme(settings), []
    theme.changed.connect(lambda: news.append(theme.is_dark))
    settings.put(Key.THEME, "dark")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(colors("dark")["window"])
    settings.put(Key.THEME, "light")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(colors("light")["window"])
    assert news == [True, False]


class DarkDesktop(QProxyStyle):
    """Fusion as it is on a desktop that asks for dark windows."""

    def standardPalette(self) -> QPalette:
        return QPalette(QColor(colors("dark")["window"]))


def test_the_theme_follows_a_dark_desktop_where_it_is_told_to(qapp: QApplication) -> None:
    settings = Settings()
    settings.put(Key.THEME, "system")
    try:
        assert not Theme(settings).is_dark
        qapp.setStyle(DarkDesktop("Fusion"))
        assert Theme(settings).is_dark
        settings.put(Key.THEME, "light")
        assert not Theme(settings).is_dark
    finally:
        qapp.setStyle("Fusion")
        settings.put(Key.THEME, "light")
        Theme(settings)


def test_icons_are_drawn_in_the_themes_ink(qapp: QApplication) -> None:
    settings = Settings()
    theme = Theme(settings)
    for name in ("light", "dark"):
        settings.put(Key.THEME, name)
        image = theme.icon("undo").pixmap(20, 20).toImage()
        inked = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        assert QColor(colors(name)["text"]) in [color for color in inked if color.alpha() == 255]
