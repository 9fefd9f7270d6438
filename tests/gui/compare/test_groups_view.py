"""The rows are painted in any number and read by mouse and keys."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage

from core.compare import Goal, Measure
from core.descent.snapshot import StopReason
from core.writing.notation import Notation
from gui.compare.groups import Groups
from gui.compare.groups_chart import groups_chart
from gui.compare.groups_view import GroupsView, dots_of, places_of
from gui.theme import Theme
from tests.gui.compare.compared import ended, seeds
from tests.gui.shown import shown

N = Notation()


@pytest.fixture
def view(qtbot, workspace):
    return shown(qtbot, GroupsView(Theme(workspace.settings)), size=(460, 320))


def show(view, comparison, goal=Goal(Measure.LOSS, 0.1)):  # noqa: B008 - a frozen record
    view.show_content(groups_chart(Groups().of(comparison, comparison.results), goal, N))


def test_a_dot_is_read_by_the_mouse_and_the_next_by_keys(view, qtbot):
    show(view, ended(seeds(3, optimizers=("adam", "rprop")), [10, 40, 20, 50, 30, 60]))
    dots = dots_of(view.content, view._places, 1)
    assert (np.diff(dots[:, 0]) > 0).all()
    qtbot.mouseMove(view, QPoint(*np.rint(dots[1]).astype(int).tolist()))
    assert view.said(N) == "Rprop · seed 1 · reached after 50 epochs · E = 0.5"
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.said(N).startswith("Rprop · seed 2 · reached after 60")
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.said(N).startswith("Adam")
    qtbot.mouseMove(view, QPoint(3, 3))
    assert view.said(N) == ""


def test_many_rows_get_their_height_and_every_state_is_painted(view, tmp_path):
    plan = seeds(2, rates=tuple(0.001 * n for n in range(1, 41)))
    show(view, ended(plan, [5, None, None] * 30, stop=StopReason.DIVERGED))
    assert view.minimumHeight() > 40 * 30
    view.resize(460, view.minimumHeight())
    pictures = [view.grab().toImage()]
    show(view, ended(seeds(3)))
    pictures.append(view.grab().toImage())
    show(view, ended(seeds(3), [None] * 3), goal=None)
    pictures.append(view.grab().toImage())
    assert all(isinstance(picture, QImage) and not picture.isNull() for picture in pictures)
    for suffix in ("png", "svg", "pdf"):
        assert view.save(tmp_path / f"groups.{suffix}")
        assert (tmp_path / f"groups.{suffix}").stat().st_size > 500


def test_a_share_of_all_is_a_whole_bar(view):
    show(view, ended(seeds(4), [1, 2, 3, 4]))
    room = view._places.of(view._places.shares, 0)
    image = view.grab().toImage()
    row = round(room.center().y() + 8)
    colours = {image.pixelColor(round(x), row).name() for x in (room.left() + 3, room.right() - 3)}
    assert len(colours) == 1, "the same colour from end to end"
    assert colours != {view._theme.color("base").name()}


@pytest.mark.parametrize("count", [1, 8, 20])
def test_all_rows_are_in_a_picture_for_a_slide(view, count):
    plan = seeds(2, rates=tuple(0.001 * n for n in range(1, count + 1)))
    show(view, ended(plan, range(1, 2 * count + 1)))
    view.heading = "XOR"
    room = QRectF(0, 34, 640, 322)
    places = places_of(view.content, room, QFontMetricsF(view.font()), 12.0)
    assert places.axis.bottom() + 40 <= room.bottom() + 1
    picture = view.picture()
    assert (picture.width(), picture.height()) == (1920, 1080)


@pytest.mark.parametrize("printed", [5, 25, 3000])
def test_a_printed_count_is_a_line_across_the_rows_at_its_place(view, printed):
    comparison = ended(seeds(3, optimizers=("adam", "rprop")), [10, 40, 20, 50, 30, 60])
    chart = groups_chart(Groups().of(comparison, comparison.results), Goal(Measure.LOSS, 0.1), N, printed)
    view.show_content(chart)
    marked, axis = view.grab().toImage(), view._places.axis
    view.show_content(replace(chart, printed=None))
    plain = view.grab().toImage()
    across = axis.left() + chart.share(printed) * axis.width()
    changed = {x for x in range(marked.width()) for y in range(int(axis.top()) + 1, int(axis.bottom()))
               if marked.pixel(x, y) != plain.pixel(x, y)}  # fmt: skip
    assert changed
    assert all(abs(x + 0.5 - across) <= 2 for x in changed)
