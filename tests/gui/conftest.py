"""Makes the drawn networks, and the kernels that paint, available to every test of the window."""

from __future__ import annotations

import pytest

from gui import image_painter
from tests.gui.drawn import chain, workspace

__all__ = ["chain", "kernels", "workspace"]


@pytest.fixture
def kernels(monkeypatch):
    """Let images be painted by the compiled kernels, and return these; else Qt paints in tests."""
    from gui import pixel_kernels  # noqa: PLC0415 - loads the compiler

    monkeypatch.setattr(image_painter, "_kernels", pixel_kernels)
    return pixel_kernels
