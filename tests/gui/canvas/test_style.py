"""Colours come from the theme, pens from weights, letters from fonts."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from gui.canvas import style
from gui.canvas.style import STRENGTHS, Style, text_width, weight_buckets, write_rimmed
from gui.export.pixels import pixels
from gui.settings import Key


@pytest.fixture
def looks(workspace):
    workspace.settings.put(Key.THEME, "light")
    return Style(workspace.theme)


def test_a_mixed_colour_is_opaque_and_between_the_two(looks):
    mixed = looks.mixed("selection", "canvas", 0.5)
    over, under = looks.color("selection"), looks.color("canvas")
    assert mixed.alpha() == 255
    assert abs(mixed.red() - (over.red() + under.red()) / 2) <= 1


def test_another_theme_gives_other_colours_once_they_are_renewed(looks, workspace):
    before = looks.mixed("selection", "canvas", 0.5)
    workspace.settings.put(Key.THEME, "dark")
    looks.renew()
    assert looks.mixed("selection", "canvas", 0.5) != before
    assert looks.is_dark


def test_weights_go_by_sign_and_strength_and_zero_stands_alone():
    weights = np.array([-50.0, -0.1, 0.0, 1e-9, 0.1, 1.0, 50.0])
    buckets = weight_buckets(weights)
    assert (np.diff(buckets) >= 0).all()
    assert buckets.tolist()[2] == STRENGTHS
    assert (buckets == STRENGTHS).sum() == 1
    assert (buckets[0], buckets[-1]) == (0, 2 * STRENGTHS)


def test_each_bucket_has_its_pen_and_stronger_ones_are_broader(looks):
    pens = looks.weight_pens(2.0)
    assert len(pens) == 2 * STRENGTHS + 1
    widths = [pen.widthF() for pen in pens]
    assert widths == sorted(widths[:STRENGTHS], reverse=True) + sorted(widths[STRENGTHS:])
    assert looks.weight_pens(2.0) is pens
    assert looks.weight_pens(1.0)[0].widthF() < widths[0]


def test_signs_can_be_told_apart(looks):
    pens = looks.weight_pens(1.0)
    assert pens[0].color() == looks.color("negative")
    assert pens[-1].color() == looks.color("positive")


def test_a_subscript_makes_a_name_a_little_wider(qapp):
    assert style.name_width("x", 17) < style.name_width("x_i", 17) < style.name_width("xii", 17) + 5


def test_a_rim_parts_letters_from_what_is_behind_them_and_no_more(qapp):
    behind, ground, ink = QColor("red"), QColor("white"), QColor("black")
    image = QImage(120, 40, QImage.Format.Format_RGB32)
    image.fill(behind)
    painter = QPainter(image)
    painter.setPen(ink)
    write_rimmed(painter, "L 0.7", 60, 20, 20, ground)
    painter.end()
    colors = pixels(image)
    left = round(60 - text_width("L 0.7", 20) / 2)
    changed = np.argwhere((colors != (255, 0, 0)).any(axis=2))
    (top, first), (bottom, last) = changed.min(axis=0), changed.max(axis=0)
    assert left - 3 <= first
    assert last <= 120 - left + 3
    assert bottom - top <= 20
    point = round(left + text_width("L 0", 20) + text_width(".", 20) / 2)
    assert (colors[top + 3 : bottom - 2, point] == colors[top + 3 : bottom - 2, point, :1]).all()  # nothing red
    assert (colors[top + 3, left + 9] == (255, 0, 0)).all()  # in the angle of the L the line is seen
    assert (colors == 0).all(axis=2).any()
