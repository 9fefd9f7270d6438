"""Makes hands on a canvas, a board to paint on, and the kernels that paint, available to its tests."""

from __future__ import annotations

import pytest

from gui.canvas import image_painter, pixel_kernels
from tests.gui.canvas.hands import hands, pair
from tests.gui.canvas.painted import board

__all__ = ["board", "hands", "kernels", "pair"]


@pytest.fixture
def kernels(monkeypatch):
    """Let images be painted by the compiled kernels, and return these; else Qt paints in tests."""
    monkeypatch.setattr(image_painter, "_kernels", pixel_kernels)
    return pixel_kernels
