"""Makes the Curves available to the tests of their parts."""

from tests.gui.plots.curves import panel

__all__ = ["panel"]
