"""GIF films: one palette for all frames, so that nothing flickers, and of each frame only what is new.

A GIF is a few fixed bytes round blocks of compressed indices; Pillow compresses the indices.
"""

import struct
from collections import Counter
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from gui.export.pixels import pixels

Bytes = NDArray[np.uint8]

_COLORS = 255
"""The palette's colours; one more place in it stands for what is as it was."""

_EXACT = 128
"""So many of the most frequent colours are kept as they are; the others share what is left."""

_UNCHANGED = 255
_LONGEST = 65_535
_LOOP = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"
_HEADER_SIZE, _TABLE_SIZE = 13, 3 * 256


class GifEncoder:
    """Writes frames into a GIF that repeats for ever.

    The palette is made from the samples shown first; colours that are not in it become the nearest ones.
    """

    def __init__(self, path: Path, size: QSize) -> None:
        self._size, self._samples = size, Counter[int]()
        self._colors: Bytes | None = None
        self._index_of = np.full(1 << 24, -1, dtype=np.int16)
        self._shown: Bytes | None = None
        self._owed = 0.0
        self._file = path.open("wb")

    def sample(self, frame: QImage) -> None:
        """Take the colours of a frame that will come into account."""
        packed, count = np.unique(_packed(pixels(frame)[::2, ::2]), return_counts=True)
        self._samples.update(dict(zip(packed.tolist(), count.tolist(), strict=True)))

    def add(self, frame: QImage, seconds: float) -> None:
        """Show a frame for so long; hundredths of a second that are left over go to the next one."""
        if self._colors is None:
            self._colors = self._begun(frame)
        indices = self._indices(pixels(frame), self._colors)
        left, top, part = _changed(indices, self._shown)
        self._shown = indices
        wanted = seconds * 100 + self._owed
        delay = min(_LONGEST, max(2, round(wanted)))
        self._owed = wanted - delay if delay < _LONGEST else 0.0
        high, wide = part.shape
        self._file.write(b"\x21\xf9\x04" + struct.pack("<BHBB", 0x05, delay, _UNCHANGED, 0))
        self._file.write(b"\x2c" + struct.pack("<HHHHB", left, top, wide, high, 0))
        self._file.write(_compressed(part))

    def finish(self) -> None:
        """Write the end."""
        self._file.write(b"\x3b")

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _begun(self, first: QImage) -> Bytes:
        """Write what stands before the first frame, and return the palette."""
        self.sample(first)
        chosen = palette(self._samples)
        self._file.write(b"GIF89a" + struct.pack("<HHBBB", self._size.width(), self._size.height(), 0xF7, 0, 0))
        self._file.write(chosen.tobytes().ljust(_TABLE_SIZE, b"\0"))
        self._file.write(_LOOP)
        return chosen

    def _indices(self, colors: Bytes, chosen: Bytes) -> Bytes:
        """Return the place in the palette of each pixel's colour, or of the nearest one."""
        packed = _packed(colors)
        found = self._index_of[packed]
        if (found < 0).any():
            new = np.unique(packed[found < 0])
            self._index_of[new] = _nearest(_unpacked(new), chosen)
            found = self._index_of[packed]
        return found.astype(np.uint8)


def palette(counts: Counter[int]) -> Bytes:
    """Return the colours counted, [at most 255, 3]: the frequent ones as they are, the others merged."""
    from PIL import Image  # noqa: PLC0415 - not before a film is made

    colors = np.array([color for color, _count in counts.most_common()], dtype=np.int32)
    exact, others = colors[:_EXACT], colors[_EXACT:]
    if len(colors) <= _COLORS:
        return _unpacked(colors)
    merged = Image.fromarray(_unpacked(others)[None]).quantize(_COLORS - _EXACT, Image.Quantize.MEDIANCUT)
    return np.concatenate([_unpacked(exact), np.array(merged.getpalette(), dtype=np.uint8).reshape(-1, 3)])[:_COLORS]


def _packed(colors: Bytes) -> NDArray[np.int32]:
    red, green, blue = np.moveaxis(colors.astype(np.int32), -1, 0)
    return np.asarray(red << 16 | green << 8 | blue)


def _unpacked(packed: NDArray[np.int32]) -> Bytes:
    return np.stack([packed >> 16, packed >> 8 & 255, packed & 255], axis=-1).astype(np.uint8)


def _nearest(colors: Bytes, chosen: Bytes) -> NDArray[np.int16]:
    """Return for each colour the place of the chosen one that is nearest."""
    found = np.empty(len(colors), dtype=np.int16)
    for part in np.array_split(np.arange(len(colors)), len(colors) // 4096 + 1):
        apart = colors[part, None].astype(np.int32) - chosen[None].astype(np.int32)
        found[part] = (apart * apart).sum(axis=2).argmin(axis=1)
    return found


def _changed(now: Bytes, before: Bytes | None) -> tuple[int, int, Bytes]:
    """Return where the smallest part that holds all that is new begins, left and top, and it; what is old is marked."""
    if before is None:
        return 0, 0, now
    new = now != before
    rows, columns = np.flatnonzero(new.any(axis=1)), np.flatnonzero(new.any(axis=0))
    if not len(rows):
        return 0, 0, np.full((1, 1), _UNCHANGED, dtype=np.uint8)
    part = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    return int(columns[0]), int(rows[0]), np.where(new, now, _UNCHANGED).astype(np.uint8)[part]


def _compressed(indices: Bytes) -> bytes:
    """Return indices as a GIF's image data, taken out of the GIF that Pillow makes of them."""
    from PIL import Image  # noqa: PLC0415

    image = Image.fromarray(indices)  # a grey picture has all 256 indices for its colours, in order
    whole = BytesIO()
    image.save(whole, "GIF", optimize=False, interlace=0)
    content = whole.getvalue()
    at = _HEADER_SIZE + _TABLE_SIZE
    while content[at : at + 1] == b"\x21":  # an extension: its kind, then blocks up to an empty one
        at += 2
        while content[at]:
            at += 1 + content[at]
        at += 1
    return content[at + 10 : -1]
