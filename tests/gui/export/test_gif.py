"""GIFs, read back by Pillow: every frame as it was, for as long as was asked, in one palette."""

from __future__ import annotations

import contextlib
from collections import Counter

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from gui.export.gif import GifEncoder, palette


def image_of(array: np.ndarray) -> QImage:
    high, wide, _ = array.shape
    return QImage(np.ascontiguousarray(array).tobytes(), wide, high, 3 * wide, QImage.Format.Format_RGB888).copy()


def encoded(path, arrays, seconds, samples=()):
    high, wide, _ = arrays[0].shape
    with contextlib.closing(GifEncoder(path, QSize(wide, high))) as encoder:
        for array in samples:
            encoder.sample(image_of(array))
        for array, duration in zip(arrays, seconds, strict=True):
            encoder.add(image_of(array), duration)
        encoder.finish()
    return path


def decoded(path):
    with Image.open(path) as made:
        frames = []
        for number in range(made.n_frames):
            made.seek(number)
            frames.append((np.array(made.convert("RGB")), made.info["duration"]))
        return frames, made.info.get("loop")


def patches(count, colors, size=(90, 61), seed=0):
    """Return frames each of which differs from the one before in a rectangle."""
    random = np.random.default_rng(seed)
    chosen = random.integers(0, 256, (colors, 3), dtype=np.uint8)
    frame = np.zeros((size[1], size[0], 3), dtype=np.uint8)
    frames = []
    for _ in range(count):
        left, top = random.integers(0, size[0] - 5), random.integers(0, size[1] - 5)
        frame = frame.copy()
        frame[top : top + random.integers(1, 30), left : left + random.integers(1, 30)] = random.choice(chosen)
        frames.append(frame)
    return frames


def test_frames_of_few_colours_come_back_exactly(tmp_path):
    arrays = patches(12, 100)
    frames, loop = decoded(encoded(tmp_path / "a.gif", arrays, [0.5] * 12, arrays))
    assert loop == 0
    assert len(frames) == 12
    for (frame, _), array in zip(frames, arrays, strict=True):
        assert (frame == array).all()


def test_noise_comes_back_exactly_too(tmp_path):
    random = np.random.default_rng(1)
    chosen = random.integers(0, 256, (200, 3), dtype=np.uint8)
    arrays = [chosen[random.integers(0, 200, (80, 70))] for _ in range(3)]
    frames, _ = decoded(encoded(tmp_path / "a.gif", arrays, [0.1] * 3, arrays))
    assert all((frame == array).all() for (frame, _), array in zip(frames, arrays, strict=True))


def test_of_many_colours_each_becomes_a_near_one_and_the_same_always_the_same(tmp_path):
    ramp = np.stack(np.meshgrid(np.arange(0, 256, 2), np.arange(0, 256, 2)), axis=-1)
    first = np.concatenate([ramp, np.full((128, 128, 1), 90)], axis=2).astype(np.uint8)
    second = first.copy()
    second[40:50, 40:50] = 0
    frames, _ = decoded(encoded(tmp_path / "a.gif", [first, second, first], [0.1] * 3, [first]))
    assert np.abs(frames[0][0].astype(int) - first).max() < 40
    assert (frames[0][0] == frames[2][0]).all()
    still = np.ones((128, 128), dtype=bool)
    still[40:50, 40:50] = False
    assert (frames[0][0][still] == frames[1][0][still]).all()


@pytest.mark.parametrize("speed", [0.2, 1.0, 3.0, 7.0, 10.0])
def test_durations_add_up(tmp_path, speed):
    arrays = patches(30, 20, seed=3)
    frames, _ = decoded(encoded(tmp_path / "a.gif", arrays, [1 / speed] * 30))
    assert sum(duration for _, duration in frames) == pytest.approx(30_000 / speed, abs=10)


def test_a_frame_that_is_the_same_has_its_time_all_the_same(tmp_path):
    array = patches(1, 5)[0]
    content = encoded(tmp_path / "a.gif", [array, array], [0.5, 0.5]).read_bytes()
    assert content.count(b"\x21\xf9\x04") == 2
    assert content.endswith(b"\x3b")


def test_frequent_colours_are_in_the_palette_as_they_are():
    counts = Counter({color * 37: 10_000 - color for color in range(1000)})
    chosen = palette(counts)
    assert len(chosen) <= 255
    packed = {int(r) << 16 | int(g) << 8 | int(b) for r, g, b in chosen}
    assert {color * 37 for color in range(128)} <= packed
