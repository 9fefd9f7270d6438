"""MP4s, read back by FFmpeg: what every player shows, with the colours and durations asked for."""

from __future__ import annotations

import contextlib

import numpy as np
import pytest
from PySide6.QtCore import QSize

from gui.export import mp4
from tests.gui.export.test_gif import image_of, patches


def encoded(path, arrays, seconds):
    high, wide, _ = arrays[0].shape
    with contextlib.closing(mp4.Mp4Encoder(path, QSize(wide, high))) as encoder:
        for array in arrays:
            encoder.sample(image_of(array))
            encoder.add(image_of(array), seconds)
        encoder.finish()
    return path


def decoded(path):
    av = pytest.importorskip("av")
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        frames = [frame.to_ndarray(format="rgb24") for frame in container.decode(stream)]
        return frames, stream.codec_context


def test_frames_come_back_in_their_order_and_colours(tmp_path):
    pytest.importorskip("av")
    colors = [(255, 255, 255), (194, 87, 12), (31, 111, 181), (163, 38, 127), (15, 123, 108)]
    arrays = [np.full((64, 96, 3), color, dtype=np.uint8) for color in colors]
    frames, context = decoded(encoded(tmp_path / "a.mp4", arrays, 0.5))
    assert len(frames) == 5 * 5
    for number, color in enumerate(colors):
        assert np.abs(frames[5 * number + 2].astype(int) - color).max() <= 4
    assert (context.name, context.pix_fmt) == ("h264", "yuv420p")


def test_odd_sides_lose_a_pixel(tmp_path):
    pytest.importorskip("av")
    frames, _ = decoded(encoded(tmp_path / "a.mp4", patches(2, 5, size=(91, 61)), 0.1))
    assert frames[0].shape == (60, 90, 3)


@pytest.mark.parametrize("seconds", [0.07, 0.1, 0.33, 1.0])
def test_durations_add_up(tmp_path, seconds):
    pytest.importorskip("av")
    arrays = patches(30, 5, size=(64, 64))
    frames, _ = decoded(encoded(tmp_path / "a.mp4", arrays, seconds))
    assert len(frames) == max(30, round(30 * seconds * mp4.FRAMES_A_SECOND))


def test_where_the_package_is_missing_it_says_which(monkeypatch):
    monkeypatch.setattr(mp4, "find_spec", lambda name: None)
    assert "“av”" in mp4.obstacle()
    monkeypatch.setattr(mp4, "find_spec", lambda name: object())
    assert mp4.obstacle() == ""


def test_nothing_of_it_is_loaded_before_a_film_is_made():
    from tests.test_architecture import run_python  # noqa: PLC0415

    code = "import sys, gui.export.exporting; print(*sys.modules)"
    assert not {"av", "PIL", "matplotlib"} & set(run_python(code).split())
