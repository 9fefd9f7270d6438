"""The timeline by hand: click, drag and keys go to a line, and it says where one is."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from core.tracing.grains import Grain
from core.tracing.trace import Phase
from gui.panels.timeline import HEIGHT, Timeline
from gui.settings import Key
from tests.gui.shown import shown
from tests.networks import random_project


@pytest.fixture
def timeline(qtbot, chain):
    return shown(qtbot, Timeline(chain), size=(700, 80))


def at(timeline, place):
    return QPoint(round(timeline.scale.x_of(place)), HEIGHT // 2)


def test_a_click_goes_to_the_line(qtbot, chain, timeline):
    for place in (9, 3, chain.player.length, 0):
        qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, place))
        assert chain.player.index == place
        assert timeline.value() == place


def test_a_drag_scrubs_and_what_is_not_pressed_does_not(qtbot, chain, timeline):
    seen = []
    chain.player.moved.connect(lambda: seen.append(chain.player.index))
    qtbot.mouseMove(timeline, at(timeline, 5))
    assert seen == []
    qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, 2))
    for place in (6, 11, 7):
        move = at(timeline, place)
        event = mouse_move(timeline, move)
        QApplication.sendEvent(timeline, event)
    qtbot.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, 7))
    assert seen == [2, 6, 11, 7]


def mouse_move(widget, place):
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    where = QPointF(widget.mapToGlobal(place))
    return QMouseEvent(QEvent.Type.MouseMove, QPointF(place), where, none, left, Qt.KeyboardModifier.NoModifier)


def test_a_click_ends_playing(qtbot, chain, timeline):
    chain.player.toggle_play()
    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, 4))
    assert not chain.player.playing
    assert chain.player.index == 4


def test_the_keys_step_by_the_grain_by_the_phase_and_to_the_ends(qtbot, chain, timeline):
    player, ends = chain.player, chain.player.grains.ends(Grain.PHASE)
    timeline.setFocus()
    for key, index in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Up, 2),
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_PageUp, ends[0]),
        (Qt.Key.Key_PageUp, ends[1]),
        (Qt.Key.Key_PageDown, ends[0]),
        (Qt.Key.Key_Down, ends[0] - 1),
        (Qt.Key.Key_End, player.length),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(timeline, key)
        assert player.index == index, key
    chain.settings.put(Key.GRAIN, "unit")
    qtbot.keyClick(timeline, Qt.Key.Key_Right)
    assert player.index == 2


def test_letters_are_left_to_the_window(qtbot, chain, timeline):
    timeline.setFocus()
    qtbot.keyClick(timeline, Qt.Key.Key_Q)
    assert chain.player.index == 0


def test_a_screen_reader_hears_a_slider_that_it_can_set(chain, timeline):
    described = QAccessible.queryAccessibleInterface(timeline)
    assert described.role() == QAccessible.Role.Slider
    assert described.text(QAccessible.Text.Name) == "Timeline of the trace"
    chain.player.go_to(3)
    assert timeline.accessibleDescription() == f"line 3 of {chain.player.length}, s_k, forward, iteration 1"
    values = described.valueInterface()
    assert (values.currentValue(), values.minimumValue(), values.maximumValue()) == (3, 0, chain.player.length)
    values.setCurrentValue(5)
    assert chain.player.index == 5
    chain.player.first()
    assert timeline.accessibleDescription().startswith(f"before the first of {chain.player.length} lines")


def test_the_tool_tip_is_the_line_under_the_pointer(chain, timeline):
    def tip(x):
        return timeline._tip(x)

    assert tip(timeline.scale.x_of(2)) == tip(timeline.scale.x_of(2) + 1)
    assert "Line 2: z" in tip(timeline.scale.x_of(2))
    assert tip(3) == ""
    place = at(timeline, 2)
    QApplication.sendEvent(timeline, QHelpEvent(QEvent.Type.ToolTip, place, timeline.mapToGlobal(place)))
    assert "Line 2" in QToolTip.text()
    QToolTip.hideText()


def test_it_shows_which_iteration_this_is(chain, timeline):
    before = timeline.grab().toImage()
    chain.player.apply_update()
    assert "iteration 2" in timeline.accessibleDescription()
    assert timeline.grab().toImage() != before


def test_what_is_done_is_painted_strong_in_its_phases_colour(chain, timeline):
    for theme in ("light", "dark"):
        chain.settings.put(Key.THEME, theme)
        chain.player.to_phase(Phase.BACKWARD)
        image = timeline.grab().toImage()
        edges, stretches = timeline.scale.edges, timeline.scale.stretches
        for right, stretch in zip(edges[1:], stretches, strict=True):
            done = stretch.end <= chain.player.index
            strong = image.pixelColor(round(right) - 8, HEIGHT - 8) == chain.theme.color(f"phase_{stretch.phase}")
            assert strong == done, (theme, stretch)


def test_it_follows_another_trace_and_none(chain, timeline):
    chain.document.replace(random_project(4, size=12), None)
    assert timeline.maximum() == chain.player.length
    assert timeline.scale.stretches[-1].end == chain.player.length
    chain.document.replace(type(chain.document.project)(), None)
    assert (timeline.maximum(), timeline.isEnabled()) == (0, False)
    assert not timeline.grab().isNull()


def test_the_wheel_does_not_lose_ones_place(chain, timeline):
    chain.player.go_to(4)
    place = QPointF(at(timeline, 4))
    event = QWheelEvent(
        place, place, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )
    QApplication.sendEvent(timeline, event)
    assert chain.player.index == 4


def test_the_playhead_does_not_cut_a_phase_s_name(chain, timeline, monkeypatch):
    """Within the bar, the name that begins the trace looks as if there were no playhead; around it, it is seen."""
    width = QFontMetricsF(timeline.font()).horizontalAdvance("Forward") * 0.6

    def painted(top, height):
        return timeline.grab().toImage().copy(round(timeline.scale.edges[0]), top, int(width), height)

    chain.player.go_to(1)
    assert timeline.scale.x_of(1) < timeline.scale.edges[0] + width
    name, above = painted(5, 13), painted(0, 5)
    monkeypatch.setattr(Timeline, "_paint_playhead", lambda *_: None)
    assert painted(5, 13) == name
    assert painted(0, 5) != above
