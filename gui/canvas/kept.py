"""Pictures that are kept from one paint to the next: made at once, or on a thread while the last one is shown."""

import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QTransform

from gui.background import Background

Paint = Callable[[QPainter], None]

HEAD_START = 0.08
"""So many seconds the window has to paint the rest of itself before a thread paints beside it, which slows it down."""


PROBE_EVERY, PROBE_SECONDS, MET_SECONDS = 4, 1e-4, 6e-4
"""After so many calls of the painter a thread lets go of Python's lock for a moment; getting it back takes longer than
that where the window is at work,"""

ASIDE_SECONDS, MOST_ASIDE_SECONDS = 0.01, 1.5
"""and then the thread steps aside for so long, again and again, but not for more than this in all."""


class Kept:
    """A picture of what stands still, painted anew when its key is another one."""

    def __init__(self) -> None:
        self._pixmap: QPixmap | None = None
        self._key: object = None

    def show(self, painter: QPainter, key: object, ground: QColor, paint: Paint) -> None:
        """Show the picture, as it was kept or newly painted on `ground`."""
        view = _View.of(painter)
        if self._pixmap is None or self._key != (key, view):
            self._key = (key, view)
            self._pixmap = QPixmap(*view.pixels)
            self._pixmap.setDevicePixelRatio(view.ratio)
            self._pixmap.fill(ground)
            _paint_with(QPainter(self._pixmap), view, paint)
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(0, 0, self._pixmap)
        painter.restore()

    def forget(self) -> None:
        """Give the memory back."""
        self._pixmap = None


class KeptBehind(QObject):
    """A picture that takes long: it is made on a thread, and until it is done the last one stands in, moved and scaled.

    What is passing, as in a run, which changes it all the time, is painted with rough lines, a sixth of the work, and
    after a rest as long as the last took: so the window has half of Python's time. Only lines may be painted so, as
    Qt's letters and pixmaps belong to the window's thread.

    Signals:
        made: a newer picture is there; paint anew.
    """

    made = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = Background(self)
        self._work.finished.connect(self._on_made)
        self._began = self._rest_until = 0.0
        self._asked: object = None
        self._image, self._seen = QImage(), QTransform()

    def show(self, painter: QPainter, key: object, prepare: Callable[[], Paint], passing: bool = False) -> None:
        """Show what there is; have the picture of this key made, by a function that knows all it paints."""
        view = _View.of(painter)
        rests = passing and time.perf_counter() < self._rest_until
        if self._asked != (key, view, passing) and not rests and not self._work.running:
            self._asked, self._began = (key, view, passing), time.perf_counter()
            self._work.start(_made(prepare(), view, smooth=not passing), 1, wait=0)
        painter.save()
        painter.setTransform(QTransform() if self._seen == view.seen else self._seen.inverted()[0] * view.seen)
        painter.drawImage(0, 0, self._image)
        painter.restore()

    def forget(self) -> None:
        """Give the memory back; what is being made is made for nothing."""
        if self._asked is not None:
            self._asked, self._image = None, QImage()
            self._work.stop()

    def _on_made(self) -> None:
        if self._work.results and self._asked is not None:
            self._image, self._seen = self._work.results[-1]
            self._rest_until = time.perf_counter() + (time.perf_counter() - self._began)
        self.made.emit()


class _Polite(QPainter):
    """Paints lines on a thread, and steps aside while the window is at work: both need Python's lock."""

    def __init__(self, device: QImage) -> None:
        super().__init__(device)
        self._calls, self._aside = 0, 0.0

    def drawLines(self, *lines: Any) -> None:
        """Draw lines when the window is at rest."""
        self._calls += 1
        if self._calls % PROBE_EVERY == 0:
            while self._meets_somebody() and self._aside < MOST_ASIDE_SECONDS:
                time.sleep(ASIDE_SECONDS)
                self._aside += ASIDE_SECONDS
        super().drawLines(*lines)

    @staticmethod
    def _meets_somebody() -> bool:
        """Whether somebody else holds Python's lock: it comes back late, then."""
        before = time.perf_counter()
        time.sleep(PROBE_SECONDS)
        return time.perf_counter() - before > PROBE_SECONDS + MET_SECONDS


class _View(NamedTuple):
    """From where a picture is seen, and how large it is."""

    seen: QTransform
    width: int
    height: int
    ratio: float

    @classmethod
    def of(cls, painter: QPainter) -> "_View":
        """Return the view of what is being painted."""
        device = painter.device()
        return cls(QTransform(painter.transform()), device.width(), device.height(), device.devicePixelRatioF())

    @property
    def pixels(self) -> tuple[int, int]:
        """How many pixels that is."""
        return round(self.width * self.ratio), round(self.height * self.ratio)


def _made(paint: Paint, view: _View, smooth: bool) -> Iterator[tuple[QImage, QTransform]]:
    """Yield the one picture, when it is asked for."""
    time.sleep(HEAD_START)
    image = QImage(*view.pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(view.ratio)
    image.fill(Qt.GlobalColor.transparent)
    _paint_with(_Polite(image), view, paint, smooth)
    yield image, view.seen


def _paint_with(painter: QPainter, view: _View, paint: Paint, smooth: bool = True) -> None:
    painter.setTransform(view.seen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    paint(painter)
    painter.end()
