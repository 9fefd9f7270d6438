"""MP4 films in H.264, which every player and slide program shows; FFmpeg comes with the package PyAV."""

from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from core.wording import tr
from gui.export.pixels import pixels

FRAMES_A_SECOND = 10
"""A frame that stays longer is repeated: some players stumble over rare frames."""

_BT709 = 1
"""The number of the colours of high definition, in which players read a film that says nothing else."""


def obstacle() -> str:
    """Say why no MP4 can be made here, "" where it can."""
    if find_spec("av") is None:
        return tr("MP4 needs the package “av”, which is not installed here. A GIF needs nothing.")
    return ""


class Mp4Encoder:
    """Writes frames into an MP4; sides of odd length lose a pixel, which H.264 can't have."""

    def __init__(self, path: Path, size: QSize) -> None:
        import av  # noqa: PLC0415 - not before a film is made

        self._av = av
        self._container = av.open(str(path), "w", format="mp4", options={"movflags": "faststart"})
        codec = "libx264" if "libx264" in av.codecs_available else "h264"
        self._stream: Any = self._container.add_stream(
            codec, rate=FRAMES_A_SECOND, options={"crf": "18", "preset": "veryfast"}
        )
        self._stream.width, self._stream.height = size.width() // 2 * 2, size.height() // 2 * 2
        self._stream.pix_fmt = "yuv420p"
        context = self._stream.codec_context
        context.colorspace = context.color_primaries = context.color_trc = _BT709
        self._owed = 0.0

    def sample(self, frame: QImage) -> None:
        """Know all colours without having seen them."""

    def add(self, frame: QImage, seconds: float) -> None:
        """Show a frame for so long, to the next tenth of a second."""
        colors = pixels(frame)[: self._stream.height, : self._stream.width]
        wanted = seconds * FRAMES_A_SECOND + self._owed
        times = max(1, round(wanted))
        self._owed = wanted - times
        made = self._av.VideoFrame.from_ndarray(colors.copy(), format="rgb24")
        made = made.reformat(format="yuv420p", dst_colorspace="ITU709")
        for _ in range(times):
            made.pts = None
            self._container.mux(self._stream.encode(made))

    def finish(self) -> None:
        """Write what the encoder has kept back."""
        self._container.mux(self._stream.encode())

    def close(self) -> None:
        """Let go of the file."""
        self._container.close()
