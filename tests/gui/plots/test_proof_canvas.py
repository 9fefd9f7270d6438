"""The plot of a probe: points where they belong, h by mouse and by key, and both sides named."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.gradient_check import WIDTHS, Difference, LossProblem, Sides
from gui.plots.proof_canvas import ProofCanvas, power_text
from gui.settings import Settings
from gui.theme import Theme
from tests.networks import chain, edge


@pytest.fixture
def canvas(qtbot) -> ProofCanvas:
    canvas = ProofCanvas(Theme(Settings()))
    qtbot.addWidget(canvas)
    canvas.resize(460, 220)
    canvas.show()
    canvas.show_probe(tuple(LossProblem(chain(), 0).probed(edge("x", "j"))), Sides.CENTRAL)
    return canvas


def test_a_point_stands_at_its_h_and_its_difference(canvas):
    axes = canvas.axes()
    for place, found in enumerate(canvas.probe):
        h, apart = axes.numbers(canvas.point(place))
        assert h == pytest.approx(math.log10(found.h), abs=1e-9)
        assert apart == pytest.approx(math.log10(found.apart), abs=1e-9)


def test_h_is_dragged(canvas, qtbot):
    moves = []
    canvas.moved.connect(lambda: moves.append(canvas.found.h))
    ends = [canvas.point(place).toPoint() for place in (0, len(WIDTHS) - 1)]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=ends[0])
    QTest.mouseMove(canvas, QPoint((ends[0].x() + ends[1].x()) // 2, 50))
    QTest.mouseMove(canvas, ends[1])
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=ends[1])
    assert moves == [1.0, 1e-6, 1e-12]


def test_h_is_moved_by_keys(canvas):
    start = canvas.place
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.found.h < WIDTHS[start]
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.place == start
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.found.h == 1.0
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.found.h == 1.0
    QTest.keyClick(canvas, Qt.Key.Key_End)
    assert canvas.found.h == 1e-12


def test_it_paints_whatever_there_is(canvas):
    whole = canvas.grab().toImage()
    canvas.show_probe((), Sides.CENTRAL)
    assert canvas.found is None
    assert canvas.grab().toImage() != whole
    same = tuple(Difference(h, 1.0, 1.0, 0.0, 0.0) for h in WIDTHS)
    broken = tuple(Difference(h, math.inf, math.inf, math.nan, 1.0) for h in WIDTHS)
    for probe in (same, broken, same[:3]):
        canvas.show_probe(probe, Sides.FORWARD)
        canvas.grab()
        assert canvas.axes().area.adjusted(-1, -1, 1, 1).contains(canvas.point(1))


def test_no_line_strikes_the_words(canvas):
    """What is written above the area is the same wherever h stands, and it is not nothing."""

    def head():
        return canvas.grab().toImage().copy(0, 0, canvas.width(), int(canvas.axes().area.top()) - 3)

    heads = []
    for place in range(len(WIDTHS)):
        canvas.look_at(place)
        heads.append(head())
    assert all(image == heads[0] for image in heads)
    canvas.show_probe(canvas.probe[:-1], Sides.CENTRAL)
    assert head() != heads[0]


def test_all_ticks_are_powers_of_ten():
    assert [power_text(power) for power in (0, -2, -4, -12)] == ["1", "1e−2", "1e−4", "1e−12"]
