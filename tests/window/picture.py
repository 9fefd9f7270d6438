"""Looking at pictures of the screen: where a colour is, and what two pictures differ in."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops

from tests.window.accessibility import Box

Colour = tuple[int, int, int]


def crop(picture: Image.Image, box: Box) -> Image.Image:
    """Return the part of a picture that a box covers."""
    return picture.crop(box.corners)


def colours(picture: Image.Image) -> int:
    """Count the different colours in a picture."""
    return len(picture.getcolors(picture.width * picture.height))


def mask(picture: Image.Image, colour: Colour, tolerance: int = 12) -> np.ndarray:
    """Return, for each row and column, whether the pixel has a colour, more or less."""
    pixels = np.asarray(picture, dtype=np.int16)
    return (np.abs(pixels - np.array(colour, dtype=np.int16)) <= tolerance).all(axis=2)


def share(picture: Image.Image, colour: Colour, tolerance: int = 12) -> float:
    """Return the part of a picture, from 0 to 1, that has a colour."""
    return float(mask(picture, colour, tolerance).mean())


def find_colour(picture: Image.Image, colour: Colour, tolerance: int = 12) -> Box | None:
    """Return the smallest box round all pixels of a colour, or None if there is none."""
    rows, columns = np.nonzero(mask(picture, colour, tolerance))
    if rows.size == 0:
        return None
    left, top = int(columns.min()), int(rows.min())
    return Box(left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1)


def difference(before: Image.Image, after: Image.Image) -> Box | None:
    """Return the smallest box round all that changed from one picture to another, or None if nothing did."""
    corners = ImageChops.difference(before, after).getbbox()
    if corners is None:
        return None
    left, top, right, bottom = corners
    return Box(left, top, right - left, bottom - top)
