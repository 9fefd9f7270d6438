"""How large the equation strip is: for the eye at the desk, for a large screen, for the last row of a class."""

from collections.abc import Mapping
from typing import NamedTuple

from gui.settings import Key, Settings


class Measures(NamedTuple):
    """The measures of the strip in one of its sizes, in pixels.

    Attributes:
        size: of the equation's letters.
        room: the height for the equation.
        unfolded_room: the same where it is unfolded.
        sentence: the height of the sentence below it.
        text: by how much other text is larger than usual.
        chip: by how much the phase beside it is; less, for the equation needs the width.
    """

    size: float
    room: int
    unfolded_room: int
    sentence: int
    text: float
    chip: float

    @property
    def beside(self) -> float:
        """The width that the equation does not have."""
        return 2 * MARGIN + _PHASE_WIDTH * self.chip


MARGIN, BORDER = 14, 6
_PHASE_WIDTH = 130
SIZES: Mapping[str, Measures] = {
    "normal": Measures(21.0, 60, 118, 24, 1.0, 1.0),
    "large": Measures(30.0, 84, 150, 29, 1.25, 1.1),
    "projector": Measures(42.0, 118, 190, 36, 1.6, 1.2),
}
"""By the names that the setting has."""


def measures(settings: Settings) -> Measures:
    """Return the measures that the settings ask for."""
    return SIZES.get(settings.text(Key.EQUATION_SIZE), SIZES["normal"])


def height(settings: Settings) -> int:
    """Return how high the strip is; the same for every line, so that stepping moves nothing."""
    chosen = measures(settings)
    room = chosen.unfolded_room if settings.flag(Key.UNFOLD) else chosen.room
    return room + chosen.sentence + 2 * BORDER
