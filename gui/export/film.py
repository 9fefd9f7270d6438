"""A film of a pass: the network line by line, its equation typeset above it, as a GIF or an MP4."""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from core.tracing.grains import Grain
from core.wording import tr
from gui import typeset
from gui.canvas.still import Content
from gui.export import gif, mp4
from gui.export.captions import Captions
from gui.export.outline import OutlinePainter
from gui.export.shot import Shot, Subject
from gui.export.stops import Span, stops
from gui.export.target import ExportError, writing
from gui.export.work import Progress, Steps
from gui.moment import Moment
from gui.status_line import counts

SIZES = ((640, 360), (800, 400), (1280, 720), (1920, 1080))

_WIDE = 960.0
"""The width in which a frame is laid out, whatever its size in pixels."""

_HEADER, _MARGIN, _CHIP = 108.0, 20.0, 140.0
_EQUATION, _SENTENCE = 30.0, 16.0
_PROGRESS = 3.0
_MOST_SAMPLES = 10
_HELD_S = 2.0
"""How long the last frame stays, before a film begins anew."""


class Format(StrEnum):
    """What kind of file it becomes; the value is its suffix."""

    GIF = "gif"
    MP4 = "mp4"


@dataclass(frozen=True, slots=True)
class FilmChoice:
    """How a film is made.

    Attributes:
        format: the kind of file.
        span, grain: what is told, and how much is done from frame to frame.
        speed: frames a second.
        size: pixels across and down.
        is_dark: whether it has the dark theme's colours.
    """

    format: Format = Format.GIF
    span: Span = Span.WHOLE
    grain: Grain = Grain.LINE
    speed: float = 1.0
    size: tuple[int, int] = (1280, 720)
    is_dark: bool = False


class Encoder(Protocol):
    """Writes frames into a file."""

    def sample(self, frame: QImage) -> None:
        """Look at a frame that will come, before the first is added."""

    def add(self, frame: QImage, seconds: float) -> None:
        """Show a frame for so long."""

    def finish(self) -> None:
        """Write what is still to be written."""

    def close(self) -> None:
        """Let go of the file, whether it is finished or not."""


ENCODERS: Mapping[Format, Callable[[Path, QSize], Encoder]] = {Format.GIF: gif.GifEncoder, Format.MP4: mp4.Mp4Encoder}


class Film:
    """The frames of a film.

    Attributes:
        places: after how many lines each frame is taken.
    """

    def __init__(self, subject: Subject, choice: FilmChoice) -> None:
        self._subject, self._choice = subject, choice
        self._shot = Shot(subject, Content(), choice.is_dark)
        self._captions = Captions(subject, self._shot.colors)
        self._sight = self._shot.whole()
        found = stops(subject.moment, choice.span, choice.grain)
        self.places = [found[0] - 1, *found] if found and choice.grain is Grain.LINE else [0, *found] if found else []

    def seconds(self, speed: float) -> float:
        """Return how long it lasts at so many frames a second."""
        return len(self.places) / speed + _HELD_S

    def frame(self, number: int) -> QImage:
        """Paint a frame."""
        size = QSize(*self._choice.size)
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(self._shot.colors.color("canvas"))
        painter = OutlinePainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(size.width() / _WIDE, size.width() / _WIDE)
        high = size.height() * _WIDE / size.width()
        moment = self._subject.moment.after(self.places[number])
        self._paint_header(painter, moment, number)
        below = QRectF(_MARGIN, _HEADER + _MARGIN / 2, _WIDE - 2 * _MARGIN, high - _HEADER - _MARGIN)
        self._shot.paint_frame(painter, below, self._sight, moment)
        painter.end()
        return image

    def _paint_header(self, painter: QPainter, moment: Moment, number: int) -> None:
        colors, captions = self._shot.colors, self._captions
        painter.fillRect(QRectF(0, 0, _WIDE, _HEADER), colors.color("base"))
        painter.fillRect(QRectF(0, _HEADER - _PROGRESS, _WIDE, _PROGRESS), colors.color("line"))
        right = 2 * _MARGIN + _CHIP
        room = QRectF(right, 10, _WIDE - right - _MARGIN, 62)
        sentence = QRectF(right, 74, room.width(), 24)
        if moment.current is None:
            project = self._subject.project
            captions.paint_words(painter, room, project.name, _EQUATION, bold=True)
            captions.paint_words(painter, sentence, counts(project), _SENTENCE, "muted")
            return
        done = _WIDE * number / max(1, len(self.places) - 1)
        phase = colors.color(f"phase_{moment.current.phase.value}")
        painter.fillRect(QRectF(0, _HEADER - _PROGRESS, done, _PROGRESS), phase)
        chip = QRectF(_MARGIN, 29, _CHIP, 24)
        captions.paint_chip(painter, chip, moment)
        captions.paint_place(painter, chip.translated(0, 26), moment, Qt.AlignmentFlag.AlignHCenter)
        captions.paint_equation(painter, room, moment, _EQUATION)
        captions.paint_sentence(painter, sentence, moment, _SENTENCE)


def write_film(subject: Subject, choice: FilmChoice, path: Path) -> Steps:
    """Write a film, frame by frame; given up between two frames it leaves nothing."""
    yield Progress(0, 1)
    typeset.load()
    film = Film(subject, choice)
    if not film.places:
        raise ExportError(tr("There is nothing in this part of the trace to be filmed."))
    last = len(film.places) - 1
    seen = sorted({round(last * share / _MOST_SAMPLES) for share in range(_MOST_SAMPLES + 1)})
    total, make = len(seen) + last + 1, ENCODERS[choice.format]
    with writing(path) as temporary, contextlib.closing(make(temporary, QSize(*choice.size))) as encoder:
        for done, number in enumerate(seen, start=1):
            encoder.sample(film.frame(number))
            yield Progress(done, total)
        for number in range(last + 1):
            encoder.add(film.frame(number), 1 / choice.speed + (_HELD_S if number == last else 0.0))
            yield Progress(len(seen) + number + 1, total)
        encoder.finish()
