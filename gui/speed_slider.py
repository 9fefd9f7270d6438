"""The slider beside Play: how many lines, units or phases a second."""

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from core.tracing.grains import Grain
from core.wording import mark, tr
from gui.conventions import notation_of
from gui.settings import Key, Settings

SLOWEST, FASTEST = 0.5, 64.0
_NOTCHES = 28
_PACES = {
    Grain.LINE: (tr("lines/s"), mark("Speed of play: {} lines a second")),
    Grain.UNIT: (tr("units/s"), mark("Speed of play: {} units a second")),
    Grain.PHASE: (tr("phases/s"), mark("Speed of play: {} phases a second")),
}


class SpeedSlider(QWidget):
    """Sets the speed, from half a step of the chosen grain to 64 a second, evenly in ratio."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setRange(0, _NOTCHES)
        self._slider.setFixedWidth(84)
        self._slider.setAccessibleName(tr("Speed of play"))
        self._slider.setValue(notch_of(settings.number(Key.PLAY_SPEED)))
        self._label = QLabel(self)
        self._label.setFixedWidth(self._label.fontMetrics().horizontalAdvance(f"0.59 {_PACES[Grain.PHASE][0]} "))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.addWidget(self._slider)
        row.addWidget(self._label)
        self._slider.valueChanged.connect(self._on_moved)
        settings.changed.connect(self._on_setting)
        self._show(speed_at(self._slider.value()))

    def _on_moved(self, notch: int) -> None:
        self._settings.put(Key.PLAY_SPEED, speed_at(notch))
        self._show(speed_at(notch))

    def _on_setting(self, key: Key) -> None:
        if key in (Key.GRAIN, Key.DECIMAL_COMMA):
            self._show(speed_at(self._slider.value()))

    def _show(self, speed: float) -> None:
        written = notation_of(self._settings).pointed(f"{speed:.2g}")
        pace, tip = _PACES[Grain.named(self._settings.text(Key.GRAIN))]
        self._label.setText(f"{written} {pace}")
        self._slider.setToolTip(tr(tip, written))


def speed_at(notch: int) -> float:
    """Return the lines a second at a notch of the slider."""
    return float(SLOWEST * (FASTEST / SLOWEST) ** (notch / _NOTCHES))


def notch_of(speed: float) -> int:
    """Return the notch nearest to a speed."""
    share = math.log(min(FASTEST, max(SLOWEST, speed)) / SLOWEST) / math.log(FASTEST / SLOWEST)
    return round(share * _NOTCHES)
