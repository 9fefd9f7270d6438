"""Where things are on the canvas, in plain numpy: the shape of edges, and what lies under a point. No widgets.

Every edge is a cubic curve of four points; a straight edge is one whose inner points lie on its line. `bends` holds for
each edge how far its two inner points are moved aside, in scene units, to its left as it runs.
"""

import numpy as np
from numpy.typing import NDArray

from core.records import Kind
from core.rules import FARTHEST

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

RADIUS = 26.0
"""Radius of a unit."""

RADIUS_OF = {Kind.INPUT: RADIUS, Kind.HIDDEN: RADIUS, Kind.OUTPUT: RADIUS + 4}
"""Outer radius of a unit's shape; an output has a second ring."""

RIM_INSIDE, RIM_OUTSIDE = 7.0, 9.0
"""How far inside and outside its outline a unit's rim can be grasped."""

START_GAP, END_GAP = 0.5, 2.5
"""How far from the outlines an edge begins and ends."""

SAMPLES = 25
"""Points that stand for a curve where distances to it are measured."""


def on_canvas(positions: Floats) -> Floats:
    """Return the positions, drawn in where they lie too far out to be shown."""
    return np.clip(np.asarray(positions, dtype=np.float64).reshape(-1, 2), -FARTHEST, FARTHEST)


def curves(positions: Floats, radii: Floats, source: Ints, target: Ints, bends: Floats) -> Floats:
    """Return the edges' curves [edges, 4 points, 2], from the rim of the source to the rim of the target."""
    start, end = positions[source], positions[target]
    along = end - start
    aside = left_of(along)
    inner1 = start + along / 3 + aside * bends[:, :1]
    inner2 = start + along * (2 / 3) + aside * bends[:, 1:]
    first = start + _unit(inner1 - start) * (radii[source] + START_GAP)[:, None]
    last = end + _unit(inner2 - end) * (radii[target] + END_GAP)[:, None]
    too_close = np.linalg.norm(along, axis=1) <= radii[source] + radii[target] + START_GAP + END_GAP
    middle = (start + end) / 2
    first[too_close], last[too_close] = middle[too_close], middle[too_close]
    straight = ~bends.any(axis=1)
    inner1[straight] = first[straight] + (last - first)[straight] / 3
    inner2[straight] = first[straight] + (last - first)[straight] * (2 / 3)
    return np.stack([first, inner1, inner2, last], axis=1)


def left_of(along: Floats) -> Floats:
    """Return the unit vectors to the left of directions: upwards for one that points right."""
    unit = _unit(along)
    return np.stack([unit[:, 1], -unit[:, 0]], axis=1)


def points_at(curve: Floats, t: Floats) -> Floats:
    """Return the points [curves, len(t), 2] at the parameters t of curves [curves, 4, 2]."""
    weights = np.stack([(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3], axis=1)
    return np.asarray(np.einsum("tk,ekd->etd", weights, curve))


def polylines(curve: Floats) -> Floats:
    """Return the points [curves, SAMPLES, 2] that stand for the curves."""
    return points_at(curve, np.linspace(0, 1, SAMPLES))


def distances_to_lines(point: Floats, lines: Floats) -> Floats:
    """Return how far a point is from each polyline [lines, points, 2]."""
    if not len(lines):
        return np.empty(0)
    start, along = lines[:, :-1], np.diff(lines, axis=1)
    length = np.maximum(np.einsum("epd,epd->ep", along, along), 1e-12)
    t = np.clip(np.einsum("epd,epd->ep", point - start, along) / length, 0, 1)
    nearest = start + t[..., None] * along
    return np.asarray(np.linalg.norm(point - nearest, axis=2).min(axis=1))


def segment_distances(points: Floats, start: Floats, end: Floats) -> Floats:
    """Return how far each point is from each straight segment, [segments, points]."""
    along = end - start
    length = np.maximum(np.einsum("ed,ed->e", along, along), 1e-12)
    offset = points[None] - start[:, None]
    t = np.clip(np.einsum("epd,ed->ep", offset, along) / length[:, None], 0, 1)
    return np.asarray(np.linalg.norm(offset - t[..., None] * along[:, None], axis=2))


def unit_under(point: Floats, positions: Floats, radii: Floats, reach: float = 0.0) -> int | None:
    """Return the row of the topmost unit whose shape, grown by `reach`, holds the point."""
    if not len(positions):
        return None
    inside = np.flatnonzero(np.linalg.norm(positions - point, axis=1) <= radii + reach)
    return int(inside[-1]) if len(inside) else None


def is_on_rim(point: Floats, centre: Floats, radius: float, outside: float = RIM_OUTSIDE) -> bool:
    """Tell whether a point grasps a unit's rim rather than its middle."""
    distance = float(np.linalg.norm(point - centre))
    return radius - RIM_INSIDE <= distance <= radius + outside


def line_under(point: Floats, lines: Floats, reach: float) -> int | None:
    """Return the row of the polyline nearest to a point, None where none is within reach."""
    distance = distances_to_lines(point, lines)
    if not len(distance) or distance.min() > reach:
        return None
    return int(distance.argmin())


def neighbour(positions: Floats, row: int, direction: Floats) -> int | None:
    """Return the row of the nearest position in a direction, within 60° of it, nearer to straight ahead first."""
    offset = positions - positions[row]
    ahead = offset @ direction
    aside = np.linalg.norm(offset - np.outer(ahead, direction), axis=1)
    candidates = np.flatnonzero((ahead > 1e-9) & (aside <= ahead * np.tan(np.pi / 3)))
    if not len(candidates):
        return None
    return int(candidates[np.argmin(ahead[candidates] + 2 * aside[candidates])])


def free_place(wanted: Floats, positions: Floats, step: float) -> Floats:
    """Return the place nearest to the wanted one, on a lattice of `step`, that is clear of every unit."""
    reach = np.arange(-20, 21)
    offsets = np.stack(np.meshgrid(reach, reach), axis=-1).reshape(-1, 2) * step
    for place in wanted + offsets[np.argsort(np.linalg.norm(offsets, axis=1), kind="stable")]:
        if unit_under(place, positions, np.full(len(positions), 2 * RADIUS), 22.0) is None:
            return np.asarray(place)
    return wanted


def snapped(point: Floats, grid: float) -> Floats:
    """Return the grid's crossing nearest to a point."""
    return np.asarray(np.round(np.asarray(point) / grid) * grid + 0.0)


def _unit(vectors: Floats) -> Floats:
    length = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(np.divide(vectors, length, out=np.zeros_like(vectors), where=length > 0))
