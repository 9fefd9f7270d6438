"""Where the labels of edges sit: on their edge, and clear of units, of other labels and of other edges if possible."""

from dataclasses import dataclass

import numpy as np

from gui.canvas.geometry import RADIUS, Floats, Ints, points_at

WIDTH, NARROW, WIDEST, LINE = 66.0, 36.0, 74.0, 14.0
"""The room kept for a label, in scene units: its width, that of a weight alone or of a change, and a line's height."""

_ABOVE = LINE / 2
_UNDER, _FIRST_PLATE, _NAME = 30.0, 25.0, 23.0
"""The numbers below a unit reach so far beneath its outline, the first of them so far; its name so far above it."""

MOST_PLACED = 60
"""Up to so many edges the labels are really placed; beyond, they are only staggered."""

MOST_LINED = 400
"""With more edges than this, only weights are written; what is marked shows all."""

_T = np.array([0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.22, 0.78, 0.16, 0.84])
_STAGGERED = np.array([0.5, 0.36, 0.64, 0.43, 0.57, 0.3, 0.7])


@dataclass(frozen=True, slots=True)
class Room:
    """How much is to be written.

    Attributes:
        lines: on each edge, at most; the first stands on the edge, the others below it.
        plates: below each unit, at most.
    """

    lines: int = 3
    plates: int = 1

    @property
    def below(self) -> float:
        """How far below its point a label keeps free; the last of many lines is written where there is room."""
        return LINE * (min(self.lines, 2) if self.lines <= 3 else self.lines - 1) - LINE / 2

    @property
    def under(self) -> float:
        """How far the numbers below a unit reach beneath its outline."""
        return _UNDER + (6.0 if self.plates > 1 else 0.0)


USUAL = Room()


def label_points(
    curves: Floats, lines: Floats, positions: Floats, source: Ints, target: Ints, room: Room = USUAL
) -> Floats:
    """Return the middle of each edge's first label line, [edges, 2]."""
    if len(curves) > MOST_PLACED:
        return _staggered(curves, source, target)
    return _placed(curves, lines, positions, room)


def free_lines(points: Floats, positions: Floats, room: Room = USUAL) -> Ints:
    """Return how many lines below each label's first are free of all other letters, 0 to `room.lines` − 1."""
    free = np.zeros(len(points), dtype=np.int64)
    if not 0 < len(points) <= MOST_LINED:
        return free
    taken = np.concatenate([*unit_boxes(positions, room), _line_boxes(points, 0, NARROW)])
    for line in range(1, room.lines):
        wanted = _line_boxes(points, line, WIDTH - 6 if room.lines <= USUAL.lines else WIDEST)
        for row in np.flatnonzero(free == line - 1).tolist():
            if not overlaps(wanted[row], taken).any():
                free[row] = line
                taken = np.concatenate([taken, wanted[row : row + 1]])
    return free


def free_plates(positions: Floats, room: Room = USUAL) -> Ints:
    """Return how many lines there is room for below each unit, above the name of the unit beneath it."""
    free = np.full(len(positions), room.plates)
    if not 0 < len(positions) <= MOST_LINED:
        return free
    body, wide = RADIUS + 2, 38.0
    bodies = _around(positions, (-body, -body), (body, body))
    taken = np.concatenate([bodies, _around(positions, (-22.0, -RADIUS - _NAME), (22.0, -body))])
    for line in range(room.plates):
        low = RADIUS + (room.under if line else _FIRST_PLATE)
        wanted = _around(positions, (-wide, body), (wide, low))
        hit = overlaps(wanted[:, None], taken[None]).any(axis=1)
        free[hit & (free > line)] = line
    return free


def _around(positions: Floats, first: tuple[float, float], last: tuple[float, float]) -> Floats:
    """Return a rectangle at each position, by the offsets of its left top and right bottom corners."""
    return np.concatenate([positions + np.array(first), positions + np.array(last)], axis=1)


def _line_boxes(points: Floats, line: int, width: float) -> Floats:
    x, y = points[:, 0], points[:, 1] + line * LINE
    high = LINE / 2 - 1
    return np.stack([x - width / 2, y - high, x + width / 2, y + high], axis=1)


def boxes(points: Floats, room: Room = USUAL) -> Floats:
    """Return the rectangles [labels, (left, top, right, bottom)] that labels at these points keep free."""
    x, y = np.asarray(points).reshape(-1, 2).T
    return np.stack([x - WIDTH / 2, y - _ABOVE, x + WIDTH / 2, y + room.below], axis=1)


def unit_boxes(positions: Floats, room: Room = USUAL) -> tuple[Floats, Floats, Floats]:
    """Return the rectangles that units take: their bodies, their names above and the numbers below."""
    body, wide, high = RADIUS + 2, 38.0, RADIUS + room.under
    return (
        _around(positions, (-body, -body), (body, body)),
        _around(positions, (-22.0, -RADIUS - _UNDER), (22.0, -body)),
        _around(positions, (-wide, body), (wide, high)),
    )


def overlaps(box: Floats, others: Floats) -> Floats:
    """Return by how large an area a rectangle overlaps each of the others."""
    width = np.minimum(box[..., 2], others[..., 2]) - np.maximum(box[..., 0], others[..., 0])
    height = np.minimum(box[..., 3], others[..., 3]) - np.maximum(box[..., 1], others[..., 1])
    return np.asarray(np.maximum(width, 0) * np.maximum(height, 0))


def _staggered(curves: Floats, source: Ints, target: Ints) -> Floats:
    t = _STAGGERED[(source + 2 * target) % len(_STAGGERED)]
    weights = np.stack([(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3], axis=1)
    return np.asarray(np.einsum("ek,ekd->ed", weights, curves))


def _placed(curves: Floats, lines: Floats, positions: Floats, room: Room) -> Floats:
    """Place labels one by one, each where it costs least; those with the least choice first, then go over all again."""
    if not len(curves):
        return np.empty((0, 2))
    choices = points_at(curves, _T)
    fixed = _fixed_costs(choices, lines, positions, room)
    chosen = np.full(len(curves), -1)
    for _ in range(3):
        before = chosen.copy()
        for row in np.argsort(-fixed.min(axis=1), kind="stable").tolist():
            chosen[row] = _cheapest(row, choices, fixed, chosen, room)
        if (chosen == before).all():
            break
    return np.asarray(choices[np.arange(len(curves)), chosen])


def _cheapest(row: int, choices: Floats, fixed: Floats, chosen: Ints, room: Room) -> int:
    placed = np.flatnonzero(chosen >= 0)
    placed = placed[placed != row]
    cost = fixed[row].copy()
    if len(placed):
        others = boxes(choices[placed, chosen[placed]], room)
        cost += 3.0 * overlaps(boxes(choices[row], room)[:, None], others[None]).sum(axis=1)
    return int(cost.argmin())


def _fixed_costs(choices: Floats, lines: Floats, positions: Floats, room: Room) -> Floats:
    """Return what each place of each label costs for its distance from the middle, and for units and edges under it."""
    edges, places = choices.shape[:2]
    flat = boxes(choices.reshape(-1, 2), room)
    cost = sum(3.0 * overlaps(flat[:, None], taken[None]).sum(axis=1) for taken in unit_boxes(positions, room))
    cost += 14.0 * _crossings(flat, lines, np.repeat(np.arange(edges), places))
    return np.asarray(cost.reshape(edges, places) + 40.0 * np.abs(_T - 0.5))


def _crossings(flat: Floats, lines: Floats, owner: Ints) -> Floats:
    """Return how many other edges' points lie on each label."""
    points = lines.reshape(-1, 2)
    inside = (points[:, 0] > flat[:, None, 0]) & (points[:, 0] < flat[:, None, 2])
    inside &= (points[:, 1] > flat[:, None, 1]) & (points[:, 1] < flat[:, None, 3] - LINE)
    hit = inside.reshape(len(flat), len(lines), -1).sum(axis=2)
    hit[np.arange(len(flat)), owner] = 0
    return np.asarray(hit.sum(axis=1), dtype=np.float64)
