"""Every icon that the program names is there, follows the set's hand, and shows something."""

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from gui.actions import ACTIONS
from gui.theme import RESOURCES

OTHERS = {"pause", "pause_steps", "enlarge", "shrink"}
NAMES = sorted({action.icon for action in ACTIONS.values() if action.icon} | OTHERS)
FOLDER = RESOURCES / "icons"


def drawn(name: str, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(FOLDER / f"{name}.svg")).render(painter, QRectF(image.rect()))
    painter.end()
    return image


def inked(image: QImage) -> float:
    """Return the share of pixels that are not see-through."""
    pixels = [image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())]
    return sum(alpha > 60 for alpha in pixels) / len(pixels)


@pytest.mark.parametrize("name", NAMES)
def test_each_action_has_an_icon_that_shows_something_at_its_smallest(qapp, name):
    assert 0.04 < inked(drawn(name, 20)) < 0.6


@pytest.mark.parametrize("name", NAMES)
def test_icons_are_lines_of_one_hand_in_the_text_colour(name):
    root = ElementTree.fromstring((FOLDER / f"{name}.svg").read_text(encoding="utf-8"))
    assert root.get("viewBox") == "0 0 20 20"
    strokes = [root.get(key) for key in ("stroke", "stroke-width", "stroke-linecap", "stroke-linejoin")]
    assert strokes == ["currentColor", "1.6", "round", "round"]
    assert {part.get("fill") for part in root.iter()} <= {None, "none", "currentColor"}


def test_the_program_has_an_icon_in_colour(qapp):
    image = drawn("chainrule", 64)
    colours = {image.pixelColor(x, y).name() for x in range(4, 60) for y in range(4, 60)}
    assert inked(image) > 0.8
    assert len(colours) > 20


def test_there_are_no_icons_that_nothing_uses():
    assert {path.stem for path in FOLDER.glob("*")} == {*NAMES, "chainrule"}
