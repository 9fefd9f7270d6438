"""A still shows another moment than the canvas does, without the canvas' marks, and leaves the canvas alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from core import edits
from core.tracing.trace import Symbol
from gui.canvas import still as stills
from gui.canvas.canvas import Canvas
from gui.canvas.figures import NOTHING_LIT
from gui.canvas.picture import Bubble
from gui.canvas.still import Content, still
from gui.canvas.style import Style
from gui.moment import Moment
from gui.theme import FixedColors
from tests.gui.drawn import J, X


@pytest.fixture
def canvas(chain, qtbot):
    canvas = Canvas(chain)
    qtbot.addWidget(canvas)
    return canvas


def painted(picture, content):
    image = QImage(700, 300, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(80, 150)
    style = Style(FixedColors(), in_pixels=False)
    stills.paint_ground(painter, picture, style, content, 1.0)
    stills.paint_over(painter, picture, style, content, 1.0)
    painter.end()
    return image


def test_it_shows_the_numbers_of_its_moment(chain, canvas):
    moment = Moment(chain.player.trace).after(2)
    shown = still(canvas.picture, chain.document.project, moment, Content())
    assert shown.unit_figures[J].z == moment.known(Symbol.ACTIVATION, J) == pytest.approx(0.880797, abs=1e-6)
    assert J in shown.lights.owners
    assert canvas.picture.unit_figures[J].z is None
    assert canvas.picture.lights is NOTHING_LIT


def test_marks_and_gestures_are_not_on_it(chain, canvas):
    moment, project = Moment(chain.player.trace), chain.document.project
    clean = painted(still(canvas.picture, project, moment, Content()), Content())
    chain.selection.set([X, J])
    marked = canvas.picture
    marked.hovered, marked.cycle, marked.rim = X, frozenset([J]), True
    marked.band, marked.bubble = QRectF(0, 0, 50, 50), Bubble("no", QPointF(0, 0), refused=True)
    assert painted(replace(marked), Content()) != clean
    assert painted(still(marked, project, moment, Content()), Content()) == clean


@pytest.mark.parametrize("left_out", ["values", "lights", "names", "notes"])
def test_what_is_left_out_is_not_painted(chain, canvas, left_out):
    change, _ = edits.add_note(chain.document.project, "A note", (100, 50))
    chain.document.perform(change)
    moment, project = Moment(chain.player.trace).after(3), chain.document.project
    content = replace(Content(), **{left_out: False})
    whole = painted(still(canvas.picture, project, moment, Content()), Content())
    assert painted(still(canvas.picture, project, moment, content), content) != whole


def test_lit_edges_are_painted_alone(chain, canvas):
    moment = Moment(chain.player.trace).after(1)
    shown = still(canvas.picture, chain.document.project, moment, Content())
    image = QImage(700, 300, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.translate(80, 150)
    stills.paint_lit(painter, shown, Style(FixedColors(), in_pixels=False), 1.0)
    painter.end()
    assert image.pixelColor(80 + 60, 150).alpha() == 255  # x → j, which the first line reads
    assert image.pixelColor(80 + 220, 150).alpha() == 0  # j → k
