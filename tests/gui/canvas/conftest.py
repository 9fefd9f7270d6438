"""Makes hands on a canvas, and a board to paint on, available to its tests."""

from tests.gui.canvas.hands import hands, pair
from tests.gui.canvas.painted import board

__all__ = ["board", "hands", "pair"]
