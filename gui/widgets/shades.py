"""Colours between two of the theme's, opaque, since translucent ones cost many times as much to paint."""

from PySide6.QtGui import QColor


def between(ground: QColor, color: QColor, share: float) -> QColor:
    """Return the ground with so much of a colour on it."""
    here, there = (ground.redF(), ground.greenF(), ground.blueF()), (color.redF(), color.greenF(), color.blueF())
    return QColor.fromRgbF(*(a + (b - a) * share for a, b in zip(here, there, strict=True)))
