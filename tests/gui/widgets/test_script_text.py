"""Names and equations are drawn with their subscripts low, and shortened where there is no room."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QPainter

from gui.widgets import script_text
from gui.widgets.script_text import html, runs, width_of


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("plain", [("plain", 0)]),
        ("h_1", [("h", 0), ("1", 1)]),
        ("w_{x_1→j}·z", [("w", 0), ("x", 1), ("1", 2), ("→j", 1), ("·z", 0)]),
        ("z^2 + 1", [("z", 0), ("2", 1), (" + 1", 0)]),
        ("_a", [("_a", 0)]),
        ("a_", [("a_", 0)]),
        ("a_{b", [("a_{b", 0)]),
        ("a__b", [("a_", 0), ("b", 1)]),
    ],
)
def test_a_text_is_split_into_levels(text, parts):
    assert [(run.text, run.depth) for run in runs(text)] == parts


def test_what_hangs_low_is_below_and_what_stands_high_is_above():
    assert runs("a_b")[1].raised < 0 < runs("a^b")[1].raised


@given(st.text(alphabet="ab1_^{}→ ", max_size=20))
def test_any_text_can_be_drawn_and_loses_no_letter(text):
    drawn = "".join(run.text for run in runs(text))
    assert [c for c in drawn if c.isalnum()] == [c for c in text if c.isalnum()]


def test_html_escapes_what_a_name_may_hold():
    assert html("a_1<b>&") == "a<sub>1</sub>&lt;b&gt;&amp;"


def painted(qapp, text, width, outlined=False):
    image = QImage(300, 30, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.setFont(QFont("DejaVu Sans", 10))
    fits = script_text.draw(painter, QRectF(0, 0, width, 30), text, outlined)
    painter.end()
    inked = [x for x in range(300) if any(image.pixel(x, y) & 0xFF < 200 for y in range(30))]
    return fits, max(inked, default=-1)


@pytest.mark.parametrize("outlined", [False, True])
def test_a_text_is_drawn_as_wide_as_it_measures(qapp, outlined):
    text = "s_j = w_{x→j}·x + b_j"
    fits, right = painted(qapp, text, 300, outlined)
    assert fits
    assert abs(right - width_of(text, QFont("DejaVu Sans", 10))) < 4


@pytest.mark.parametrize("width", [20, 60, 100])
def test_a_text_without_room_keeps_within_it(qapp, width):
    fits, right = painted(qapp, "s_j = w_{x→j}·x + b_j and more", width)
    assert not fits
    assert 0 < right <= width + 1
