"""The error surface as a landscape that can be turned: projected, sorted by depth and painted quad by quad.

It is painted rather than left to a library of plots, so that turning it stays fluid and every file format shares it.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from core.plan import FloatArray
from core.writing.notation import Notation
from gui.plots.axes import tick_text, ticks
from gui.plots.surface_flat import indices, ramp, rounded, top_of
from gui.plots.surface_scene import Scene
from gui.theme import Colors
from gui.widgets import script_text
from gui.widgets.shades import between

_MOST = 33
"""So many points each way are painted: more would only make it slow to turn."""
_TALL = 0.55
"""Half the height of the box, whose floor goes from −1 to 1."""
_LABEL_ROOM = 44.0
_WIDEST = 1.6
"""In a wide room it is stretched across, but no more than so."""
_FLOOR = np.array([(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)])
"""The corners of the box's floor, in turn."""


@dataclass(frozen=True, slots=True)
class Turn:
    """From where the landscape is looked at, in degrees."""

    azimuth: float = 32.0
    elevation: float = 28.0

    def by(self, around: float, up: float) -> "Turn":
        """Return the view from a little further round and higher; never from below the floor."""
        return Turn((self.azimuth + around) % 360.0, min(90.0, max(4.0, self.elevation + up)))


@dataclass(frozen=True, slots=True, eq=False)
class Space:
    """A scene over two weights, seen from one side.

    Attributes:
        scene: what is seen.
        area: where the box is.
        turn: from where.
    """

    scene: Scene
    area: QRectF
    turn: Turn

    @classmethod
    def of(cls, scene: Scene, room: QRectF, turn: Turn) -> "Space":
        """Place it in a room."""
        area = room.adjusted(_LABEL_ROOM, top_of(room), -_LABEL_ROOM, -_LABEL_ROOM / 2)
        return cls(scene, QRectF(area.left(), area.top(), max(20.0, area.width()), max(20.0, area.height())), turn)

    # Where things stand

    def place(self, places: FloatArray) -> FloatArray:
        """Return where places [number, 2] stand on the surface, in pixels [number, 2]; NaN where they don't."""
        inside = np.logical_and.reduce(
            [(places[:, n] >= low) & (places[:, n] <= high) for n, (low, high) in enumerate(self.scene.limits)]
        )
        found = self._project(self._boxed(places, self.scene.heights(places)))[:, :2]
        return np.where(inside[:, None], found, np.nan)

    def values(self, point: QPointF) -> tuple[float, ...] | None:
        """Return the place on the surface that is seen at a point, the nearest of several; None beside it."""
        grid, seen = self._lattice()
        corners = _triangles(seen)
        shares = _shares(corners[..., :2], point.x(), point.y())
        depths = np.sum(shares * corners[..., 2], axis=1)
        hit = (shares >= -1e-9).all(axis=1)
        if not hit.any():
            return None
        nearest = int(np.argmin(np.where(hit, depths, np.inf)))
        values = shares[nearest] @ _triangles(grid)[nearest]
        return tuple(rounded(float(v), limits) for v, limits in zip(values, self.scene.limits, strict=True))

    def _boxed(self, places: FloatArray, heights: FloatArray) -> FloatArray:
        """Return places and heights as coordinates in the box, [number, 3]."""
        columns = [2 * (places[:, n] - low) / (high - low) - 1 for n, (low, high) in enumerate(self.scene.limits)]
        low, high = self.scene.range
        return np.stack([*columns, _TALL * (2 * np.clip((heights - low) / (high - low), 0, 1) - 1)], axis=1)

    def _project(self, boxed: FloatArray) -> FloatArray:
        """Return across and down in pixels, and how far away, [number, 3]."""
        around, up = math.radians(self.turn.azimuth), math.radians(self.turn.elevation)
        x, y, z = boxed[:, 0], boxed[:, 1], boxed[:, 2]
        across, away = x * math.cos(around) - y * math.sin(around), x * math.sin(around) + y * math.cos(around)
        upwards = z * math.cos(up) + away * math.sin(up)
        tall = 2 * (_TALL * math.cos(up) + math.sqrt(2) * math.sin(up))
        scale = min(self.area.width() / 2.83, self.area.height() / tall)
        wide, middle = min(self.area.width() / 2.83, _WIDEST * scale), self.area.center()
        depth = away * math.cos(up) - z * math.sin(up)
        return np.stack([middle.x() + wide * across, middle.y() - scale * upwards, depth], axis=1)

    def _lattice(self) -> tuple[FloatArray, FloatArray]:
        """Return the points that are painted: their places [up, across, 2], and where they are seen [up, across, 3]."""
        surface = self.scene.surface
        step = max(1, (len(surface.axes[0]) - 1) // (_MOST - 1))
        grid = np.stack(np.meshgrid(*(axis[::step] for axis in surface.axes)), axis=-1)
        flat, heights = grid.reshape(-1, 2), self.scene.scaled(surface.losses)[::step, ::step].ravel()
        inside = np.logical_and.reduce(
            [(flat[:, n] >= low) & (flat[:, n] <= high) for n, (low, high) in enumerate(self.scene.limits)]
        )
        seen = self._project(self._boxed(flat, np.where(inside, heights, np.nan)))
        return grid, seen.reshape(*grid.shape[:2], 3)

    # Painting

    def paint(self, painter: QPainter, colors: Colors, notation: Notation) -> None:
        """Paint the floor with its numbers, the surface, and the axis of E."""
        floor = self._corners(-_TALL)
        painter.setPen(QPen(colors.color("mid"), 1))
        painter.setBrush(colors.color("alternate_base"))
        painter.drawPolygon(QPolygonF(floor))
        self._paint_height(painter, colors, notation)
        self._paint_quads(painter, colors)
        for axis in (0, 1):
            self._paint_axis(painter, colors, notation, axis)

    def _corners(self, z: float) -> list[QPointF]:
        seen = self._project(np.column_stack([_FLOOR, np.full(4, z)]))
        return [QPointF(x, y) for x, y, _ in seen.tolist()]

    def _paint_quads(self, painter: QPainter, colors: Colors) -> None:
        _, seen = self._lattice()
        quads = np.stack([seen[:-1, :-1], seen[:-1, 1:], seen[1:, 1:], seen[1:, :-1]], axis=2).reshape(-1, 4, 3)
        step = max(1, (len(self.scene.surface.axes[0]) - 1) // (_MOST - 1))
        heights = self.scene.scaled(self.scene.surface.losses)[::step, ::step]
        middles = (heights[:-1, :-1] + heights[:-1, 1:] + heights[1:, 1:] + heights[1:, :-1]).ravel() / 4
        whole = np.flatnonzero(np.isfinite(quads).all(axis=(1, 2)) & np.isfinite(middles))
        looks = _looks(tuple(color.rgb() for color in ramp(colors)), colors.color("text").rgb())
        order = whole[np.argsort(-quads[whole, :, 2].mean(axis=1))]
        shades = indices(middles[order], self.scene.range).astype(np.intp).tolist()
        for shade, (a, b, c, d) in zip(shades, quads[order, :, :2].tolist(), strict=True):
            brush, pen = looks[shade]
            painter.setBrush(brush)
            painter.setPen(pen)
            painter.drawConvexPolygon((QPointF(*a), QPointF(*b), QPointF(*c), QPointF(*d)))

    def _paint_axis(self, painter: QPainter, colors: Colors, notation: Notation, axis: int) -> None:
        """Write the numbers of one weight along the edge of the floor that is nearest."""
        side, font, widest = self._near_side(1 - axis), painter.font(), 0.0
        painter.setPen(colors.color("text"))
        for at, out, text in self._ticks(axis, notation):
            painter.drawLine(QLineF(at, at + out * 4))
            _write(painter, at, out, _AWAY, text)
            widest = max(widest, script_text.width_of(text, font))
        out = self._outwards(axis, 0.0, side)
        away = 10.0 + abs(out.x()) * widest + abs(out.y()) * QFontMetricsF(font).height()
        _write(painter, self._on_floor(axis, 0.0, side), out, away, self.scene.names[axis])

    def _ticks(self, axis: int, notation: Notation) -> list[tuple[QPointF, QPointF, str]]:
        """Return where the numbers of one weight belong on the edge of the floor, which way is outwards, and they."""
        side, (low, high) = self._near_side(1 - axis), self.scene.limits[axis]
        places = [(2 * (value - low) / (high - low) - 1, tick_text(value, notation)) for value in ticks((low, high), 4)]
        return [(self._on_floor(axis, a, side), self._outwards(axis, a, side), text) for a, text in places]

    def _paint_height(self, painter: QPainter, colors: Colors, notation: Notation) -> None:
        """Write E along the upright edge at the left, but not over what is written along the floor."""
        font = painter.font()
        taken = [_box(font, at, out, _AWAY, text) for axis in (0, 1) for at, out, text in self._ticks(axis, notation)]
        floor, roof = self._corners(-_TALL), self._corners(_TALL)
        corner = min(range(4), key=lambda n: floor[n].x())
        foot, top, (low, high) = floor[corner], roof[corner], self.scene.range
        painter.setPen(QPen(colors.color("mid"), 1))
        painter.drawLine(QLineF(foot, top))
        levels = self.scene.levels
        length = math.hypot(top.x() - foot.x(), top.y() - foot.y())
        painter.setPen(colors.color("text"))
        for level in levels[:: max(1, math.ceil(len(levels) * 18 / max(1.0, length)))] if length > 18 else ():
            at = foot + (top - foot) * ((level - low) / (high - low))
            painter.drawLine(QLineF(at, at - QPointF(4, 0)))
            text = tick_text(self.scene.loss_of(level), notation)
            if not any(_box(font, at, _LEFTWARDS, _AWAY, text).intersects(other) for other in taken):
                _write(painter, at, _LEFTWARDS, _AWAY, text)
        painter.drawText(QRectF(top.x() - 10, top.y() - 19, 20, 18), Qt.AlignmentFlag.AlignCenter, "E")

    def _near_side(self, axis: int) -> float:
        """Return which end of an axis, −1 or 1, is nearer to the eye."""
        ends = np.zeros((2, 3))
        ends[:, axis] = (-1.0, 1.0)
        return float(np.argmin(self._project(ends)[:, 2]) * 2 - 1)

    def _on_floor(self, axis: int, along: float, beside: float) -> QPointF:
        corner = np.full((1, 3), -_TALL)
        corner[0, axis], corner[0, 1 - axis] = along, beside
        x, y, _ = self._project(corner)[0].tolist()
        return QPointF(x, y)

    def _outwards(self, axis: int, along: float, side: float) -> QPointF:
        """Return the way from the floor's edge outwards, one pixel long."""
        way = self._on_floor(axis, along, 1.1 * side) - self._on_floor(axis, along, side)
        return way / max(1e-9, math.hypot(way.x(), way.y()))


_AWAY = 6.0
"""How far numbers stand from what they belong to, in pixels."""
_LEFTWARDS = QPointF(-1.0, 0.0)


@lru_cache(maxsize=4)
def _looks(ramp_rgb: tuple[int, ...], line: int) -> list[tuple[QBrush, QPen]]:
    """Return how a quad of each of the ramp's colours is filled and outlined."""
    shown, edge = [QColor(rgb) for rgb in ramp_rgb], QColor(line)
    return [(QBrush(color), QPen(between(color, edge, 0.22), 0.6)) for color in shown]


def _write(painter: QPainter, at: QPointF, out: QPointF, away: float, text: str) -> None:
    """Write a text beside a place, so many pixels from it."""
    script_text.draw(painter, _box(painter.font(), at, out, away, text), text)


def _box(font: QFont, at: QPointF, out: QPointF, away: float, text: str) -> QRectF:
    """Return where a text stands beside a place, so many pixels from it."""
    width, height = script_text.width_of(text, font) + 1, QFontMetricsF(font).height()
    middle = at + out * (away + abs(out.x()) * width / 2 + abs(out.y()) * height / 2)
    return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)


def _triangles(lattice: FloatArray) -> FloatArray:
    """Return the two triangles of every cell of a lattice [up, across, numbers], as [triangles, 3, numbers]."""
    a, b, c, d = lattice[:-1, :-1], lattice[:-1, 1:], lattice[1:, 1:], lattice[1:, :-1]
    both = np.stack([np.stack([a, b, c], axis=2), np.stack([a, c, d], axis=2)])
    return both.reshape(-1, 3, lattice.shape[-1])


def _shares(corners: FloatArray, x: float, y: float) -> FloatArray:
    """Return how much each corner of triangles [number, 3, 2] has in a point, [number, 3]; one is negative outside."""
    (ax, ay), (bx, by), (cx, cy) = (corners[:, n].T for n in range(3))
    with np.errstate(all="ignore"):
        whole = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay)
        b = ((x - ax) * (cy - ay) - (cx - ax) * (y - ay)) / whole
        c = ((bx - ax) * (y - ay) - (x - ax) * (by - ay)) / whole
    return np.stack([1 - b - c, b, c], axis=1)
