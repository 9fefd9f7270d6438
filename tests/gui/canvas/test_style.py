"""Colours come from the theme, pens from weights, letters from fonts."""

from __future__ import annotations

import numpy as np
import pytest

from gui.canvas import style
from gui.canvas.style import STRENGTHS, Style, weight_buckets
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
