"""Makes the Curves and the error surface available to the tests of their parts."""

from tests.gui.plots.curves import panel
from tests.gui.plots.surfaces import surface_panel

__all__ = ["panel", "surface_panel"]
