"""A small curve reaches from its ground line to its top."""

import numpy as np

from gui.widgets.sparkline import Sparkline


def test_the_greatest_is_at_the_top_and_nothing_at_the_bottom(qtbot):
    line = Sparkline()
    qtbot.addWidget(line)
    line.resize(106, 46)
    line.show_values(np.array([0.0, 2.0, 1.0]), "numbers")
    points = line.points()
    assert [(point.x(), point.y()) for point in points] == [(3.0, 43.0), (53.0, 3.0), (103.0, 23.0)]
    assert line.accessibleName() == "numbers"
    assert not line.grab().isNull()


def test_nothing_and_zeros_can_be_drawn(qtbot):
    line = Sparkline()
    qtbot.addWidget(line)
    assert line.points() == []
    line.show_values(np.zeros(2), "zeros")
    assert {point.y() for point in line.points()} == {line.height() - 3.0}
