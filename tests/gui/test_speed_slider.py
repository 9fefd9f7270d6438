"""The speed of play: even in ratio, kept as a setting."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider

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
