"""The speed of play: even in ratio, kept as a setting."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSlider

from gui.settings import Key, Settings
from gui.speed_slider import FASTEST, SLOWEST, SpeedSlider, notch_of, speed_at


def test_notches_and_speeds_agree() -> None:
    assert speed_at(0) == SLOWEST
    assert round(speed_at(28), 9) == FASTEST
    assert all(notch_of(speed_at(notch)) == notch for notch in range(29))
    assert notch_of(1e9) == 28


def test_the_keyboard_sets_the_speed(qtbot: object) -> None:
    settings = Settings()
    widget = SpeedSlider(settings)
    qtbot.addWidget(widget)
    slider = widget.findChild(QSlider)
    before = settings.number(Key.PLAY_SPEED)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert settings.number(Key.PLAY_SPEED) > before


def test_it_counts_what_play_does_at_once(qtbot: object) -> None:
    settings = Settings()
    widget = SpeedSlider(settings)
    qtbot.addWidget(widget)
    label = widget.findChild(QLabel)
    for grain in ("phase", "unit", "line"):
        settings.put(Key.GRAIN, grain)
        assert label.text() == f"2 {grain}s/s"
        assert widget.findChild(QSlider).toolTip() == f"Speed of play: 2 {grain}s a second"
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
