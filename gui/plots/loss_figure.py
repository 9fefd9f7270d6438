"""The loss curve as matplotlib draws it: axes when their limits change, between them only the line.

This module imports matplotlib, and so is itself imported late.
"""

import math
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import FixedLocator, FuncFormatter, MaxNLocator, NullLocator
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage

from core.notation import Notation
from core.plan import FloatArray
from gui.plots.axes import tick_text
from gui.plots.loss_points import NO_POINTS, LossPoints, thinned
from gui.theme import Theme

LEFT, RIGHT, TOP, BOTTOM = 68, 26, 8, 40
"""The room around the axes in logical pixels, for ticks and labels."""

GROWN = 1e4
"""A loss that has grown so many times over is shown on a logarithmic axis whatever the setting says."""

_LABEL = 14
_STEPS = (1, 2, 5, 10)
_ROOM_TO_GROW = 1.3
_DPI = 96.0
_LARGEST, _SMALLEST = 1e306, 1e-300


class LossFigure:
    """Draws a loss curve into a picture.

    Attributes:
        points: what is drawn.
        logarithmic: whether the axis of E is.
        notation: how the numbers beside the axes are written.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.points: LossPoints = NO_POINTS
        self.logarithmic = False
        self.notation = Notation()
        self._size, self._ratio = QSize(1, 1), 1.0
        self._limits: tuple[float, float, float, float] | None = None
        self._background: Any = None
        self._figure = Figure(dpi=_DPI)
        self._canvas = FigureCanvasAgg(self._figure)
        self._axes = self._figure.add_axes((0.0, 0.0, 1.0, 1.0))
        (self._line,) = self._axes.plot([], [], animated=True, linewidth=1.8, solid_joinstyle="round")
        self.recolor()

    # What is drawn

    def recolor(self) -> None:
        """Take the theme's colours."""
        color, axes = self._theme.name_of, self._axes
        self._figure.set_facecolor(color("base"))
        axes.set_facecolor(color("base"))
        self._line.set_color(color("train_curve"))
        axes.grid(True, color=color("plot_grid"), linewidth=0.8)
        axes.set_axisbelow(True)
        axes.tick_params(colors=color("muted"), labelcolor=color("text"), length=3, labelsize=8, pad=3, which="both")
        for label in (axes.xaxis.label, axes.yaxis.label):
            label.set_color(color("text"))
            label.set_fontsize(8.5)
        for side, spine in axes.spines.items():
            spine.set_visible(side in ("left", "bottom"))
            spine.set_color(color("mid"))
        self._background = None

    def resize(self, size: QSize, ratio: float) -> None:
        """Draw for so many logical pixels, on a screen of this ratio."""
        if (size, ratio) == (self._size, self._ratio):
            return
        self._size, self._ratio = size.expandedTo(QSize(LEFT + RIGHT + 20, TOP + BOTTOM + 20)), ratio
        width, height = self._size.width(), self._size.height()
        self._figure.set_dpi(_DPI * ratio)
        self._figure.set_size_inches(width / _DPI, height / _DPI)
        place = (LEFT / width, BOTTOM / height, (width - LEFT - RIGHT) / width, (height - TOP - BOTTOM) / height)
        self._axes.set_position(place)
        self._axes.yaxis.set_label_coords((_LABEL - LEFT) / (width - LEFT - RIGHT), 0.5)
        if self._limits is not None:
            self._set_axes()
        self._background = None

    def rewrite(self, notation: Notation) -> None:
        """Write the numbers beside the axes in this way."""
        if notation != self.notation:
            self.notation, self._limits = notation, None

    def show(self, points: LossPoints, logarithmic: bool, growing: bool) -> None:
        """Show these points; `growing` leaves room for more of them, so that the axes can stay as they are."""
        was, self.points = self.points, points
        log = _wants_log(points.losses, logarithmic)
        x_end = float(points.x[-1]) if len(points) else 1.0
        bottom, top = _log_limits(points.losses) if log else _linear_limits(points.losses)
        limits = (0.0, self._right_limit(x_end, growing), bottom, top)
        if log != self.logarithmic or limits != self._limits or points.manner != was.manner:
            self.logarithmic, self._limits = log, limits
            self._set_axes()
        self._axes.set_xlabel(points.unit, labelpad=3)
        self._axes.set_ylabel(f"E, {points.manner}" if points.manner else "loss E", verticalalignment="center")
        y = np.where(points.losses > 0, points.losses, np.nan) if log else points.losses
        self._line.set_data(*thinned(points.x, y, int(self.area().width() * self._ratio)))
        # A single point makes no line.
        self._line.set_marker("o" if len(points) == 1 else "")

    def image(self) -> QImage:
        """Return the picture."""
        if self._background is None:
            self._canvas.draw()
            self._background = self._canvas.copy_from_bbox(self._figure.bbox)
        self._canvas.restore_region(self._background)
        self._axes.draw_artist(self._line)
        buffer = self._canvas.buffer_rgba()
        height, width = buffer.shape[:2]
        image = QImage(buffer, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
        image.setDevicePixelRatio(self._ratio)
        return image

    # Where things are

    def area(self) -> QRectF:
        """Return the rectangle of the axes, in logical pixels."""
        width, height = self._size.width() - LEFT - RIGHT, self._size.height() - TOP - BOTTOM
        return QRectF(LEFT, TOP, width, height)

    def place(self, index: int) -> QPointF:
        """Return where a point stands, in logical pixels; on the edge if it is beyond the axes."""
        area, x, loss = self.area(), float(self.points.x[index]), float(self.points.losses[index])
        if self.logarithmic and loss <= 0:
            return QPointF(self._x(x), area.bottom())
        y = self._size.height() - float(self._axes.transData.transform((x, loss))[1]) / self._ratio
        return QPointF(self._x(x), max(area.top(), min(area.bottom(), y)))

    def index_at(self, x: float) -> int:
        """Return the point nearest to a place from the left, in logical pixels."""
        area = self.area()
        limits = self._limits or (0.0, 1.0, 0.0, 1.0)
        return self.points.nearest((x - area.left()) / area.width() * (limits[1] - limits[0]) + limits[0])

    def _x(self, value: float) -> float:
        return float(self._axes.transData.transform((value, 1.0))[0]) / self._ratio

    # Axes

    def _right_limit(self, end: float, growing: bool) -> float:
        """Keep the limit there is while the curve grows towards it."""
        if not growing or end <= 0:
            return max(1.0, end)
        kept = self._limits[1] if self._limits else 0.0
        return kept if end <= kept <= 2 * _ROOM_TO_GROW * end else math.ceil(end * _ROOM_TO_GROW)

    def _set_axes(self) -> None:
        assert self._limits is not None
        left, right, bottom, top = self._limits
        axes = self._axes
        axes.set_yscale("log" if self.logarithmic else "linear")
        axes.set_xlim(left, right)
        axes.set_ylim(bottom, top)
        axes.xaxis.set_major_locator(MaxNLocator(_fitting(self.area().width(), 76), integer=True, steps=_STEPS))
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: self.notation.count(value)))
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: tick_text(value, self.notation)))
        axes.yaxis.set_minor_locator(NullLocator())
        if self.logarithmic:
            axes.yaxis.set_major_locator(FixedLocator(_log_ticks(bottom, top)))  # matplotlib's own overflows at 1e302
        else:
            axes.yaxis.set_major_locator(MaxNLocator(_fitting(self.area().height(), 24), steps=_STEPS))
        self._background = None


def _fitting(room: float, each: float) -> int:
    """Return how many steps between ticks there is room for."""
    return int(max(1, min(6, room // each)))


def _wants_log(losses: FloatArray, wish: bool) -> bool:
    positive = losses[losses > 0]
    if not len(positive):
        return False
    return wish or bool(losses[0] > 0 and losses.max() / losses[0] > GROWN)


def _linear_limits(losses: FloatArray) -> tuple[float, float]:
    """From 0, or below the least, to a round number above the largest."""
    if not len(losses):
        return 0.0, 1.0
    top = _rounded_up(float(losses.max()))
    low = float(losses.min())
    return (0.0 if low >= 0 else -_rounded_up(-low)), top


def _log_limits(losses: FloatArray) -> tuple[float, float]:
    """Whole powers of ten around what is above 0."""
    positive = losses[losses > 0]
    low = math.floor(math.log10(max(float(positive.min()), _SMALLEST)))
    high = math.ceil(math.log10(min(float(positive.max()), _LARGEST)))
    return 10.0**low, 10.0 ** max(high, low + 1)


def _log_ticks(bottom: float, top: float) -> list[float]:
    """Some six powers of ten, or between few of them twice and five times each too."""
    low, high = round(math.log10(bottom)), round(math.log10(top))
    if high - low <= 2:
        return [step * 10.0**power for power in range(low, high) for step in (1, 2, 5)] + [top]
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 200) if high - low <= 6 * step)
    return [10.0**power for power in range(-(-low // step) * step, high + 1, step)]


def _rounded_up(value: float) -> float:
    """Return the next of 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten, so that limits change rarely."""
    if not value > _SMALLEST:
        return 1.0
    power = 10.0 ** math.floor(math.log10(min(value, _LARGEST)))
    steps = (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12)
    return next((step * power for step in steps if step * power >= 1.02 * value), 12 * power)
