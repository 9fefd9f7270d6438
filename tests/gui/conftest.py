"""Makes the drawn networks available to every test of the window."""

from tests.gui.drawn import chain, workspace

__all__ = ["chain", "workspace"]
