"""Makes the subjects available to the tests of exports."""

from tests.gui.export.subjects import subject

__all__ = ["subject"]
