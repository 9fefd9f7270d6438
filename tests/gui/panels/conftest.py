"""Makes the shown strip available to every test of the panels."""

from tests.gui.panels.strips import strip

__all__ = ["strip"]
