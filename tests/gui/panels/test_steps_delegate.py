"""How the rows of the Steps panel look: done, current and still to come are told apart, and not by colour alone."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from gui.panels.steps_delegate import StepsDelegate, row_height
from gui.panels.steps_model import StepColumn, StepsModel
from gui.spotlight import Beam

WIDTH, HEIGHT = 240, 26


@pytest.fixture
def delegate(chain):
    model = StepsModel(chain)
    made = StepsDelegate(model, chain.theme, model)
    made.model = model
    return made


def painted(delegate, step, column=StepColumn.LINE):
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(0)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, WIDTH, HEIGHT)
    option.font = QFont("DejaVu Sans", 10)
    painter = QPainter(image)
    delegate.paint(painter, option, delegate.model.index(delegate.model.row_of(step), column))
    painter.end()
    return image


def darkest(image):
    return min(image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height()))


def test_lines_still_to_come_are_muted(chain, delegate):
    to_come = painted(delegate, 0)
    chain.player.go_to(2)
    assert darkest(painted(delegate, 0)) < darkest(to_come)


def test_the_current_line_is_tinted_and_has_a_bar(chain, delegate):
    chain.player.go_to(2)
    done, current = painted(delegate, 0), painted(delegate, 1)
    assert done.pixelColor(120, 1) == chain.theme.color("base") != current.pixelColor(120, 1)
    number = painted(delegate, 1, StepColumn.NUMBER)
    assert number.pixelColor(1, 13) == chain.theme.color("phase_forward")
    assert painted(delegate, 0, StepColumn.NUMBER).pixelColor(1, 13) == chain.theme.color("base")


def test_rows_are_as_high_as_their_text_needs(delegate):
    option = QStyleOptionViewItem()
    option.font = QFont("DejaVu Sans", 20)
    assert delegate.sizeHint(option, delegate.model.index(0, 0)).height() == row_height(option.fontMetrics) > 20


def test_a_line_that_another_panel_lights_is_tinted(chain, delegate):
    before = painted(delegate, 3)
    chain.spotlight.direct(Beam(steps=frozenset({3})), "a panel")
    assert delegate.model.is_lit(3)
    assert not delegate.model.is_lit(2)
    assert painted(delegate, 3) != before
    assert painted(delegate, 3).pixelColor(120, 1) != chain.theme.color("base")
