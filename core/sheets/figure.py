"""The network as a figure in numbers and names, in points, y downwards: for a TikZ picture and for an SVG."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from core.formulae.activations import ACTIVATIONS, Formula
from core.project import Project
from core.records import EdgeId, Kind, UnitId
from core.tracing.steps import Quantity, Symbol, Trace
from core.writing.notation import Notation, label_formula
from core.writing.symbols import Names

WIDE, HIGH = 430.0, 190.0
"""The middles of the units lie within so many points."""

LARGEST = 15.0
"""The radius of a unit, unless units stand so close that it must be smaller."""

_ROOM = ((-34.0, -20.0), (34.0, 42.0))
"""How far a unit reaches with what is written below it: its top left and its bottom right corner."""

_LABEL_ROOM = ((-16.0, -7.0), (16.0, 7.0))
_OF_CLOSEST = 0.28
_ROOMY = 11.0
"""Smaller units stand so close that nothing is written below them; it is in the list of what is given."""

_CLEAR = 6.0
_BENDS = (0.0, 0.18, -0.18, 0.32, -0.32, 0.5, -0.5, 0.75, -0.75)
_PLACES = (0.5, 0.4, 0.6, 0.33, 0.67, 0.25, 0.75)
_LABEL_WIDE, _LABEL_HIGH = 5.0, 11.0
_STRAIGHT = 1.0

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Spot:
    """A unit: where it is, its name, the function that it applies, and what is written below it (x, y and b)."""

    at: Point
    kind: Kind
    name: Formula
    rule: Formula | None
    below: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """An edge: from rim to rim by way of one control point, its weight and where that is written; "" for no room."""

    start: Point
    control: Point
    end: Point
    weight: Formula
    label_at: Point

    @property
    def is_straight(self) -> bool:
        """Whether the control point lies on the way."""
        return math.dist(_between(self.start, self.end, 0.5), self.control) < _STRAIGHT


@dataclass(frozen=True, slots=True)
class Figure:
    """The whole; units lie above edges.

    Attributes:
        width, height: how large it is.
        radius: how large a unit is.
    """

    width: float
    height: float
    radius: float
    spots: tuple[Spot, ...]
    links: tuple[Link, ...]


def figure_of(project: Project, trace: Trace, notation: Notation) -> Figure:
    """Lay a network out as it is drawn, moved and scaled to the width of a page."""
    units, names = project.network.units, Names(project, notation.letters)
    places = _places([unit.position for unit in units.values()])
    at = dict(zip(units, places, strict=True))
    radius = _radius(places)
    spots = tuple(_spot(project, trace, notation, names, unit_id, at[unit_id]) for unit_id in units)
    if radius < _ROOMY:
        spots = tuple(replace(spot, below=()) for spot in spots)
    links, boxes = [], [(x, y, radius, radius) for x, y in places]
    for edge_id, edge in project.network.edges.items():
        weight = Formula(notation.number(edge.weight), notation.tex(edge.weight))
        links.append(_link(at, edge_id, weight, radius, boxes))
    return _framed(spots, tuple(links), radius)


def _framed(spots: tuple[Spot, ...], links: tuple[Link, ...], radius: float) -> Figure:
    """Move everything so that the figure's corner is at (0, 0), with room for what is written below units."""
    points = [(x + dx, y + dy) for x, y in (spot.at for spot in spots) for dx, dy in _ROOM]
    points += [(x + dx, y + dy) for x, y in (link.label_at for link in links) for dx, dy in _LABEL_ROOM]
    points += [_on_curve(link.start, link.control, link.end, t) for link in links for t in _PLACES]
    left, top = min((x for x, _ in points), default=0.0), min((y for _, y in points), default=0.0)
    right, bottom = max((x for x, _ in points), default=0.0), max((y for _, y in points), default=0.0)

    def moved(point: Point) -> Point:
        return point[0] - left, point[1] - top

    spots = tuple(replace(spot, at=moved(spot.at)) for spot in spots)
    links = tuple(
        Link(moved(link.start), moved(link.control), moved(link.end), link.weight, moved(link.label_at))
        for link in links
    )
    return Figure(right - left, bottom - top, radius, spots, links)


def _places(positions: Sequence[Point]) -> list[Point]:
    """Move and scale positions so that they lie within a page's width, no farther apart than needed."""
    if not positions:
        return []
    left, top = min(x for x, _ in positions), min(y for _, y in positions)
    across = max(x for x, _ in positions) - left
    down = max(y for _, y in positions) - top
    scale = min(WIDE / max(across, 1.0), HIGH / max(down, 1.0), 0.75)
    return [((x - left) * scale, (y - top) * scale) for x, y in positions]


def _radius(places: Sequence[Point]) -> float:
    apart = (math.dist(a, b) for n, a in enumerate(places) for b in places[:n])
    closest = min((distance for distance in apart if distance > 0), default=math.inf)
    return min(LARGEST, max(2.0, _OF_CLOSEST * closest))


def _spot(
    project: Project, trace: Trace, notation: Notation, names: Names, unit_id: UnitId, at: Point
) -> Spot:  # fmt: skip
    unit = project.network.units[unit_id]
    rule = ACTIVATIONS[unit.activation]
    below = []
    for symbol in (Symbol.INPUT, Symbol.TARGET, Symbol.BIAS):
        quantity = Quantity(symbol, unit_id)
        if quantity in trace.given:
            name, value = _NAMES.get(symbol) or names.symbol(quantity), trace.given[quantity]
            below.append(Formula(f"{name.text} = {notation.number(value)}", f"{name.tex} = {notation.tex(value)}"))
    return Spot(
        at, unit.kind, label_formula(unit.label), None if rule.name == "identity" else rule.symbol, tuple(below)
    )


_NAMES = {Symbol.INPUT: Formula("x", "x"), Symbol.TARGET: Formula("y", "y"), Symbol.BIAS: Formula("b", "b")}


def _link(
    at: dict[UnitId, Point], edge: EdgeId, weight: Formula, radius: float,
    boxes: list[tuple[float, float, float, float]],
) -> Link:  # fmt: skip
    """Draw an edge clear of other units, and its weight clear of all that is there already."""
    a, b = at[edge.source], at[edge.target]
    others = [place for unit, place in at.items() if unit not in edge]
    control = next((c for c in _controls(a, b) if _is_clear(a, c, b, others, radius)), _between(a, b, 0.5))
    start, end = _towards(a, control, radius), _towards(b, control, radius + 1)
    wide, high = _LABEL_WIDE * len(weight.text) / 2 + 2, _LABEL_HIGH / 2
    places = [_on_curve(start, control, end, t) for t in _PLACES]
    label = next((p for p in places if not any(_meet((*p, wide, high), box) for box in boxes)), None)
    if label is None:
        return Link(start, control, end, Formula("", ""), places[0])
    boxes.append((*label, wide, high))
    return Link(start, control, end, weight, label)


def _controls(a: Point, b: Point) -> Iterator[Point]:
    """Yield control points of ever stronger bends, to one side and to the other."""
    x, y = _between(a, b, 0.5)
    for bend in _BENDS:
        yield x + bend * (b[1] - a[1]), y - bend * (b[0] - a[0])


def _is_clear(a: Point, control: Point, b: Point, others: Sequence[Point], radius: float) -> bool:
    curve = [_on_curve(a, control, b, n / 16) for n in range(17)]
    return all(math.dist(point, other) > radius + _CLEAR for point in curve for other in others)


def _meet(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return abs(one[0] - other[0]) < one[2] + other[2] and abs(one[1] - other[1]) < one[3] + other[3]


def _on_curve(a: Point, control: Point, b: Point, t: float) -> Point:
    return _between(_between(a, control, t), _between(control, b, t), t)


def _between(a: Point, b: Point, t: float) -> Point:
    return a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])


def _towards(a: Point, b: Point, distance: float) -> Point:
    length = math.dist(a, b)
    return _between(a, b, distance / length) if length > distance else a
