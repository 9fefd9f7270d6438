"""Compiled kernels that paint smooth lines and stamps into an image's memory; they need no lock of Python's."""

import math

import numpy as np
import numpy.typing as npt

from core.engine.kernels.compiler import compiled, kernel

Pixels = npt.NDArray[np.uint32]

_ONE = 1 << 16
"""Positions are whole numbers of so many parts of a pixel."""

_WHOLE = 256
"""Full cover."""

_FARTHEST = 1e9
"""Pixels: what is farther away is no line."""

_EVEN, _ODD, _HALF = np.uint32(0x00FF00FF), np.uint32(0xFF00FF00), np.uint32(0x00800080)
"""Two of a pixel's four bytes each: red and blue, alpha and green. So two are multiplied at once; and half of each."""


@kernel
def stroke(
    pixels: Pixels, height: int, width: int, lines: npt.NDArray[np.float64], pen: float, color: np.uint32
) -> None:
    """Paint straight lines one over the other, in an opaque colour.

    Args:
        pixels: [height * width], row by row, each 0xAARRGGBB with the colours multiplied by alpha; painted on.
        lines: [n, (x1, y1, x2, y2)] in pixels, from the image's left upper corner; they may reach beyond it;
            one that isn't finite, or from farther than any canvas reaches, is left out.
        pen: breadth of the lines in pixels.
        color: 0xffRRGGBB.
    """
    for line in range(len(lines)):
        x1, y1, x2, y2 = lines[line, 0], lines[line, 1], lines[line, 2], lines[line, 3]
        if not abs(x1) + abs(y1) + abs(x2) + abs(y2) < _FARTHEST:
            continue
        if abs(y2 - y1) > abs(x2 - x1):
            _stroke_one(pixels, width, 1, height, width, y1, x1, y2, x2, pen, color)
        elif x1 != x2:
            _stroke_one(pixels, 1, width, width, height, x1, y1, x2, y2, pen, color)


@kernel
def stamp(
    pixels: Pixels,
    height: int,
    width: int,
    pictures: Pixels,
    wide: int,
    which: npt.NDArray[np.int64],
    places: npt.NDArray[np.int64],
) -> None:
    """Paint small pictures at many places, in order.

    Args:
        pixels, height, width: as for `stroke`.
        pictures: [pictures, high * wide], pixels of the same kind.
        wide: how wide a picture is.
        which: [n], the picture that comes to each place.
        places: [n, (x, y)], the pixels that its left upper corner comes to; they may lie outside.
    """
    high = pictures.shape[1] // wide
    for number, (left, top) in zip(which, places):  # noqa: B905 - the compiler knows no `strict`
        picture = pictures[number]
        for y in range(max(top, 0), min(top + high, height)):
            for x in range(max(left, 0), min(left + wide, width)):
                over = picture[(y - top) * wide + x - left]
                rest = np.uint32(255) - (over >> np.uint32(24))
                at = y * width + x
                pixels[at] = over + _dimmed(pixels[at], rest)


@compiled
def _dimmed(pixel: np.uint32, share: np.uint32) -> np.uint32:
    """Return a pixel times `share` of 255, rounded: x / 255 is (x + x/256 + 1/2) / 256, closely enough for bytes."""
    even, odd = (pixel & _EVEN) * share, ((pixel >> np.uint32(8)) & _EVEN) * share
    even = ((even + ((even >> np.uint32(8)) & _EVEN) + _HALF) >> np.uint32(8)) & _EVEN
    odd = (odd + ((odd >> np.uint32(8)) & _EVEN) + _HALF) & _ODD
    return even | odd


@compiled
def _stroke_one(
    pixels: Pixels,
    stride: int,
    across_stride: int,
    length: int,
    breadth: int,
    x1: float,
    y1: float,
    x2: float,
    y2: float,
    pen: float,
    color: np.uint32,
) -> None:
    """Paint a line that is flat: at each x in turn, as much of each pixel as lies within the line there.

    Xiaolin Wu, An efficient antialiasing technique, SIGGRAPH 1991, with a breadth: what is covered is measured along y.

    Args:
        pixels: all pixels, of which the next along x is `stride` on, the next along y `across_stride`.
        stride, across_stride: see there; a steep line is a flat one in an image with x and y exchanged.
        length, breadth: size of the image along x and y.
        x1, y1, x2, y2: where the line begins and ends.
        pen: breadth of the line.
        color: its colour.
    """
    if x2 < x1:
        x1, y1, x2, y2 = x2, y2, x1, y1
    slope = (y2 - y1) / (x2 - x1)
    half = 0.5 * pen * math.sqrt(1.0 + slope * slope)
    start, end = max(x1, 0.0), min(x2, float(length))
    if slope != 0.0:
        enters, leaves = x1 + (-half - y1) / slope, x1 + (breadth + half - y1) / slope
        start, end = max(start, min(enters, leaves)), min(end, max(enters, leaves))
    elif y1 < -half or y1 > breadth + half:
        return
    first, last = int(start), math.ceil(end)
    step, thick = int(slope * _ONE), int(2.0 * half * _ONE)
    top = math.floor((y1 + (first + 0.5 - x1) * slope - half) * _ONE)
    for x in range(first, last):
        share = min(x + 1.0, x2) - max(float(x), x1)  # less than 1 where the line begins and ends
        _stroke_column(pixels, x * stride, across_stride, breadth, top, thick, int(share * _WHOLE), color)
        top += step


@compiled
def _stroke_column(
    pixels: Pixels, start: int, stride: int, breadth: int, top: int, thick: int, share: int, color: np.uint32
) -> None:
    """Paint what of a line lies at one x, from `top` on, `thick` parts of a pixel deep."""
    even, odd = color & _EVEN, (color >> np.uint32(8)) & _EVEN
    row, room = top >> 16, _ONE - (top & (_ONE - 1))
    at = start + row * stride
    while thick > 0:
        cover = min(room, thick)
        if 0 <= row < breadth:
            alpha = np.uint32((cover * share + _ONE // 2) >> 16)
            pixels[at] = _mixed(pixels[at], even, odd, alpha)
        thick -= cover
        row, at, room = row + 1, at + stride, _ONE


@compiled
def _mixed(under: np.uint32, even: np.uint32, odd: np.uint32, alpha: np.uint32) -> np.uint32:
    """Return a pixel with `alpha` of 256 parts of an opaque colour laid over it."""
    rest = np.uint32(_WHOLE) - alpha
    return (((even * alpha + (under & _EVEN) * rest) >> np.uint32(8)) & _EVEN) | (
        (odd * alpha + ((under >> np.uint32(8)) & _EVEN) * rest) & _ODD
    )
