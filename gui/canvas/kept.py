"""Pictures that are kept from one paint to the next: made at once, or on a thread while the last one is shown."""

import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from gui.background import Background
from gui.image_painter import FORMAT, ImagePainter

Paint = Callable[[QPainter], None]


class Kept:
    """A picture of what stands still, painted anew when its key is another one."""

    def __init__(self) -> None:
        self._image: QImage | None = None
        self._key: object = None

    def show(self, painter: QPainter, key: object, ground: QColor, paint: Paint) -> None:
        """Show the picture, as it was kept or newly painted on `ground`."""
        view = _View.of(painter)
        if self._image is None or self._key != (key, view):
            self._key, self._image = (key, view), _painted(view, paint, ground)
        painter.save()
        painter.resetTransform()
        painter.drawImage(0, 0, self._image)
        painter.restore()

    def forget(self) -> None:
        """Give the memory back."""
        self._image = None


class KeptBehind(QObject):
    """A picture that takes long: it is made on a thread, and until it is done the last one stands in, moved and scaled.

    What is passing, as in a run, which changes it all the time, is painted with Qt's rough lines, a sixth of the work,
    unless the kernel does it, and after a rest as long as the last took. Only lines may be painted so, as Qt's letters
    and pixmaps belong to the window's thread.

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
    yield _painted(view, paint, Qt.GlobalColor.transparent, smooth), view.seen


def _painted(view: _View, paint: Paint, ground: QColor | Qt.GlobalColor, smooth: bool = True) -> QImage:
    """Return the picture of a view that `paint` paints on a ground."""
    image = QImage(*view.pixels, FORMAT)
    image.setDevicePixelRatio(view.ratio)
    image.fill(ground)
    painter = ImagePainter(image)
    painter.setTransform(view.seen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    paint(painter)
    painter.end()
    return image
