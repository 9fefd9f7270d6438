"""Which edges run straight and which bend, so that none runs through a unit that it has nothing to do with."""

import numpy as np

from gui.canvas.geometry import RADIUS, Floats, Ints, curves, left_of, points_at, segment_distances

CLEARANCE = 8.0
"""Distance kept from a unit in between."""

LETTERS_WIDE, LETTERS_HIGH = 30.0, 28.0
"""How far a unit's letters reach to its sides, and beyond its outline above and below."""

NAME_ABOVE, NAME_RADIUS = 16.0, 8.0
"""Where the middle of a unit's name is, above its outline, and how far its letters reach from there."""

MOST_BENT = 80
"""With more edges in the way of units than this, all run straight: bending them would make nothing clearer."""

_PART = 60_000
"""So many distances are measured at once, before it is looked whether too many edges are in the way already."""

_FINEST = 40
"""Up to so many edges, a bend also keeps away from other edges."""

_T = np.linspace(0, 1, 25)
_INNER = slice(4, -4)
_AT_ONCE, _LIKELY = 24, 6
_BONUS = 8.0
_HEIGHTS = np.array([45, 65, 85, 110, 140, 180, 230, 300, 400], dtype=float)
_SHAPES = np.array([[1, 1], [1.25, 0.55], [0.55, 1.25], [1, -1], [1.6, 0.1], [0.1, 1.6]])


class Router:
    """Finds the bends; where too many edges would have to bend, it remembers some and what is in their way.

    So after a small move it need not look at all units again, but only whether those are still in the way.
    """

    def __init__(self) -> None:
        self._in_way: Ints = np.empty((0, 2), dtype=np.int64)

    def bends(self, positions: Floats, radii: Floats, source: Ints, target: Ints) -> Floats:
        """Return how far each edge's inner points are moved aside, [edges, 2]; zeros where it runs straight."""
        found = np.zeros((len(source), 2))
        if not len(source) or self._are_still_too_many(positions, radii, source, target):
            return found
        self._in_way = _in_way(positions, radii, source, target)
        blocked = self._in_way[:, 0]
        if not len(blocked) or len(blocked) > MOST_BENT:
            return found
        lines = points_at(curves(positions, radii, source, target, found), _T[_INNER])
        length = np.linalg.norm(positions[target] - positions[source], axis=1)
        waiting = set(blocked.tolist())
        for row in blocked[np.argsort(length[blocked], kind="stable")].tolist():
            waiting.discard(row)
            few = len(source) <= _FINEST
            fixed = [i for i in range(len(source)) if i != row and i not in waiting] if few else []
            found[row], lines[row] = _best(positions, radii, int(source[row]), int(target[row]), lines[fixed])
        return found

    def _are_still_too_many(self, positions: Floats, radii: Floats, source: Ints, target: Ints) -> bool:
        """Tell whether of the edges that were blocked too many are; rows may be others' by now."""
        here = self._in_way[(self._in_way < [len(source), len(positions)]).all(axis=1)]
        row, unit = here.T
        row, unit = here[(source[row] != unit) & (target[row] != unit)].T
        if len(row) <= MOST_BENT:
            return False
        room = _room(positions[unit], radii[unit], positions[source[row]], positions[target[row]]).diagonal()
        return int((room < 0).sum()) > MOST_BENT


def _in_way(positions: Floats, radii: Floats, source: Ints, target: Ints) -> Ints:
    """Return the edges whose straight line runs into a third unit or its name, [n, (row, the unit's row)].

    Where that are more than may bend, it returns some of them.
    """
    hit: list[list[int]] = []
    rows = np.arange(len(source))
    for part in np.array_split(rows, max(1, len(rows) * len(positions) // _PART)):
        room = _room(positions, radii, positions[source[part]], positions[target[part]])
        room[np.arange(len(part)), source[part]] = np.inf
        room[np.arange(len(part)), target[part]] = np.inf
        nearest = room.argmin(axis=1)
        blocked = room.min(axis=1) < 0
        hit += np.stack([part, nearest], axis=1)[blocked].tolist()
        if len(hit) > MOST_BENT:
            break
    return np.array(hit, dtype=np.int64).reshape(-1, 2)


def _room(positions: Floats, radii: Floats, start: Floats, end: Floats) -> Floats:
    """Return how far each straight line stays clear of each unit and its name, [lines, units]; less than 0 if not."""
    body = segment_distances(positions, start, end) - (radii + CLEARANCE)
    name = segment_distances(positions - [0.0, RADIUS + NAME_ABOVE], start, end) - NAME_RADIUS
    return np.minimum(body, name)


def _best(positions: Floats, radii: Floats, source: int, target: int, others: Floats) -> tuple[Floats, Floats]:
    """Return the cheapest bend of one edge, and the points that it then runs through.

    The bends are tried from the flat to the high, and no more once a higher one can't be cheaper: it costs its height.
    """
    ends = positions[source], positions[target]
    third = np.ones(len(positions), dtype=bool)
    third[[source, target]] = False
    units, far = positions[third], segment_distances(positions[third], ends[0][None], ends[1][None])[0]
    least, bend, through = np.inf, _CANDIDATES[0], np.empty((0, 2))
    for tried in np.split(_CANDIDATES, range(_AT_ONCE, len(_CANDIDATES), _AT_ONCE)):
        if least <= np.abs(tried).max(axis=1).min() - _BONUS:
            break
        many, near = len(tried), far <= np.abs(tried).max() + RADIUS + LETTERS_HIGH + CLEARANCE
        shape = curves(positions, radii, np.full(many, source), np.full(many, target), tried)
        points = points_at(shape, _T)
        cost = _cost_of_shape(tried) + _cost_of_units(tried, points, units[near], radii[third][near], *ends)
        likely = np.argsort(cost)[:_LIKELY]
        cost[likely] += _cost_of_edges(points[likely], others)
        best = int(likely[cost[likely].argmin()])
        if cost[best] < least:
            least, bend, through = float(cost[best]), tried[best], points[best, _INNER]
    return bend, through


def _cost_of_shape(tried: Floats) -> Floats:
    """Return what bends cost for their height and lopsidedness; upwards is better, where nothing else decides."""
    lopsided = np.abs(tried[:, 0] - tried[:, 1])
    return np.asarray(np.abs(tried).max(axis=1) + 0.3 * lopsided + 12.0 * (tried[:, 0] < 0))


def _cost_of_units(
    tried: Floats, points: Floats, units: Floats, radii: Floats, start: Floats, end: Floats
) -> Floats:
    """Return what bends cost for coming too close to units or their letters, less what they gain by going outwards."""
    if not len(units):
        return np.zeros(len(tried))
    across = points[:, :, None, 0] - units[:, 0]
    down = points[:, :, None, 1] - units[:, 1]
    gap = np.sqrt(across * across + down * down) - radii
    letters = (np.abs(across) < LETTERS_WIDE) & (np.abs(down) < RADIUS + LETTERS_HIGH)
    side = left_of((end - start)[None])[0]
    outward = np.round((points[:, len(_T) // 2] - units.mean(axis=0)) @ side, 6)
    cost = 200.0 * np.maximum(0, CLEARANCE - gap.min(axis=(1, 2))) + 25.0 * letters.sum(axis=(1, 2))
    return np.asarray(cost - _BONUS * np.sign(outward) * np.sign(tried.sum(axis=1)))


def _cost_of_edges(points: Floats, others: Floats) -> Floats:
    """Return what bends cost for crossing other edges, and more for running along them."""
    if not len(others):
        return np.zeros(len(points))
    inner, other = points[:, _INNER], others.reshape(-1, 2)[::2]
    across = inner[:, ::2, None, 0] - other[:, 0]
    down = inner[:, ::2, None, 1] - other[:, 1]
    close = (across * across + down * down).min(axis=2) < 14.0**2
    along = 18.0 * np.maximum(0, close.sum(axis=1) - 1)
    return np.asarray(along + 30.0 * _crossings(inner[:, ::2], others[:, ::2]), dtype=np.float64)


def _crossings(lines: Floats, others: Floats) -> Ints:
    """Return how often each of the polylines crosses the others."""
    start, along = lines[:, :-1, None], np.diff(lines, axis=1)[:, :, None]
    begin, way = others[:, :-1].reshape(-1, 2), np.diff(others, axis=1).reshape(-1, 2)
    turn = _cross(along, way)
    turn = np.where(turn == 0, np.inf, turn)
    here = _cross(begin - start, way) / turn
    there = _cross(begin - start, along) / turn
    inside = (here > 0) & (here < 1) & (there > 0) & (there < 1)
    return np.asarray(inside.sum(axis=(1, 2)), dtype=np.int64)


def _cross(a: Floats, b: Floats) -> Floats:
    return np.asarray(a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0])


def _candidates() -> Floats:
    """Return the bends that are tried, from the flat to the high."""
    arcs = (_HEIGHTS[:, None, None] * _SHAPES).reshape(-1, 2)
    both = np.concatenate([arcs, -arcs])
    return both[np.argsort(np.abs(both).max(axis=1), kind="stable")]


_CANDIDATES = _candidates()
