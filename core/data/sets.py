"""Built-in sets of data: each a record with what it needs and how it is made, from a size, a noise and a seed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from types import MappingProxyType

import numpy as np

from core.change import Change
from core.data.dataset import Role
from core.data.populating import Draft, Feature, Wish, populated
from core.errors import DataError
from core.plan import FloatArray
from core.project import Project
from core.records import Kind
from core.tables.binding import features_of, guessed
from core.tables.layout import Layout
from core.tables.table import read_file, read_table
from core.wording import tr

IRIS = Path(__file__).resolve().parents[2] / "resources" / "data" / "iris.csv"
MOST_ROWS = 100_000
TURNS = 1.75
"""How often a spiral turns."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked of a set; a set takes of it what it needs.

    Attributes:
        size: how many rows.
        noise: the standard deviation of what is added: to the places of points, or to the values of a function.
        seed: of all that is drawn.
        n, m: how many units: bits of a truth table, ends and middle of an encoder.
    """

    size: int = 200
    noise: float = 0.05
    seed: int = 0
    n: int = 4
    m: int = 2


Made = tuple[FloatArray, FloatArray]
"""Inputs [rows, inputs] and targets [rows, outputs]."""


@dataclass(frozen=True, slots=True)
class SetRecord:
    """One built-in set.

    Attributes:
        title: as in the dialog.
        about: one sentence.
        make: what makes inputs and targets of an order, by a generator; None for what is read from a file.
        classes: the two classes of its one output; empty for numbers and bits.
        drawn: whether rows are drawn at random, so that size and noise mean something.
        n: the smallest, usual and largest n; None where the set has none.
        m: the same for m.
        hidden: the hidden units of a network that can learn it.
        training: training options that suit it.
    """

    title: str
    about: str
    make: Callable[[Order, np.random.Generator], Made] | None
    classes: tuple[str, ...] = ()
    drawn: bool = True
    n: tuple[int, int, int] | None = None
    m: tuple[int, int, int] | None = None
    hidden: tuple[int, ...] = (4,)
    training: Mapping[str, object] = field(default_factory=dict)


def _circle(order: Order, random: np.random.Generator) -> Made:
    outside = np.arange(order.size) % 2
    # Evenly over the disk up to 0.5, and over the ring from 0.7 to 1.
    low, high = np.where(outside, 0.7, 0.0), np.where(outside, 1.0, 0.5)
    radius = np.sqrt(random.uniform(low**2, high**2))
    return _around(radius, random.uniform(0, 2 * np.pi, order.size), order, random), outside[:, None].astype(float)


def _xor(order: Order, random: np.random.Generator) -> Made:
    points = random.uniform(0.05, 1, (order.size, 2)) * random.choice([-1.0, 1.0], (order.size, 2))
    differ = (points[:, 0] * points[:, 1] < 0)[:, None].astype(float)
    return points + random.normal(0, order.noise, points.shape), differ


def _gaussians(order: Order, random: np.random.Generator) -> Made:
    second = np.arange(order.size) % 2
    centres = np.where(second[:, None] == 1, [0.5, 0.5], [-0.5, -0.5])
    spread = 0.15 + order.noise
    return centres + random.normal(0, spread, (order.size, 2)), second[:, None].astype(float)


def _spirals(order: Order, random: np.random.Generator) -> Made:
    second = np.arange(order.size) % 2
    along = (np.arange(order.size) // 2 + 1) / ((order.size + 1) // 2)
    return _around(along, TURNS * 2 * np.pi * along + np.pi * second, order, random), second[:, None].astype(float)


def _moons(order: Order, random: np.random.Generator) -> Made:
    lower = np.arange(order.size) % 2
    angle = np.pi * random.random(order.size)
    x = np.where(lower, 1 - np.cos(angle), np.cos(angle))
    y = np.where(lower, 0.5 - np.sin(angle), np.sin(angle))
    points = np.stack([x, y], axis=1) + random.normal(0, order.noise, (order.size, 2))
    return points, lower[:, None].astype(float)


def _plane(order: Order, random: np.random.Generator) -> Made:
    points = random.uniform(-1, 1, (order.size, 2))
    return points, _noisy(points.mean(axis=1), order, random)


def _sine(order: Order, random: np.random.Generator) -> Made:
    x = np.linspace(-np.pi, np.pi, order.size)
    return x[:, None], _noisy(np.sin(x), order, random)


def _step(order: Order, random: np.random.Generator) -> Made:
    x = np.linspace(-1, 1, order.size)
    return x[:, None], _noisy((x > 0).astype(float), order, random)


def _parity(order: Order, _random: np.random.Generator) -> Made:
    bits = _all_bits(order.n)
    return bits, (bits.sum(axis=1) % 2)[:, None]


def _symmetry(order: Order, _random: np.random.Generator) -> Made:
    bits = _all_bits(order.n)
    return bits, (bits == bits[:, ::-1]).all(axis=1)[:, None].astype(float)


def _encoder(order: Order, _random: np.random.Generator) -> Made:
    return np.eye(order.n), np.eye(order.n)


_QUICK = MappingProxyType({"learning_rate": 0.5, "batch_size": 16, "loss": "binary_cross_entropy"})
_CURVE = MappingProxyType({"learning_rate": 0.1, "batch_size": 8, "loss": "half_squared_error"})
_BITS = MappingProxyType({"learning_rate": 0.5, "batch_size": None, "loss": "binary_cross_entropy", "epochs": 6000})

SETS: Mapping[str, SetRecord] = MappingProxyType(
    {
        "circle": SetRecord(
            tr("Circle"), tr("A disk, and a ring around it."), _circle, (tr("inside"), tr("outside")), training=_QUICK
        ),
        "xor": SetRecord(
            tr("XOR quadrants"),
            tr("Two opposite quadrants against the two others."),
            _xor,
            (tr("alike"), tr("different")),
            training=_QUICK,
        ),
        "gaussians": SetRecord(
            tr("Two Gaussians"),
            tr("Two clouds of points, side by side."),
            _gaussians,
            (tr("lower left"), tr("upper right")),
            hidden=(2,),
            training=_QUICK,
        ),
        "spirals": SetRecord(
            tr("Two spirals"),
            tr("Two spirals wound around each other: hard, and a classic."),
            _spirals,
            (tr("first", meaning="class"), tr("second", meaning="class")),
            hidden=(12, 8),
            training=MappingProxyType({**_QUICK, "learning_rate": 0.1, "batch_size": 8, "epochs": 5000}),
        ),
        "moons": SetRecord(
            tr("Two moons"),
            tr("Two half circles that reach into each other."),
            _moons,
            (tr("upper"), tr("lower")),
            training=_QUICK,
        ),
        "plane": SetRecord(tr("Plane"), tr("y is the mean of x_1 and x_2."), _plane, hidden=(2,), training=_CURVE),
        "sine": SetRecord(tr("Sine"), tr("y = sin(x) from −π to π."), _sine, hidden=(6,), training=_CURVE),
        "step": SetRecord(
            tr("Step", meaning="data set"), tr("y = 0 below 0, and 1 above."), _step, hidden=(3,), training=_CURVE
        ),
        "parity": SetRecord(
            tr("Parity of n bits"),
            tr("Whether the number of ones is odd: every pattern of n bits."),
            _parity,
            (tr("even"), tr("odd")),
            drawn=False,
            n=(2, 4, 10),
            hidden=(8,),
            training=_BITS,
        ),
        "encoder": SetRecord(
            tr("Encoder n–m–n"),
            tr("n patterns with a single 1 pass through m hidden units and come out again."),
            _encoder,
            drawn=False,
            n=(2, 8, 64),
            m=(1, 3, 32),
            hidden=(0,),
            training=MappingProxyType({**_BITS, "learning_rate": 2.0, "epochs": 3000}),
        ),
        "symmetry": SetRecord(
            tr("Mirror symmetry"),
            tr("Whether n bits read the same backwards: every pattern of n bits."),
            _symmetry,
            (tr("not symmetric"), tr("symmetric")),
            drawn=False,
            n=(2, 6, 10),
            hidden=(4,),
            training=_BITS,
        ),
        "iris": SetRecord(
            "Iris",
            tr("150 flowers of three species, measured in centimetres (Fisher, 1936)."),
            None,
            drawn=False,
            hidden=(4,),
            training=MappingProxyType({**_QUICK, "learning_rate": 0.1, "loss": "categorical_cross_entropy"}),
        ),
    }
)
"""Every built-in set by name, in the order of the dialog."""


def hidden_of(name: str, order: Order) -> tuple[int, ...]:
    """Return the hidden units of the network that is drawn for a set."""
    record = SETS[name]
    return (order.m,) if record.m is not None else record.hidden


def made(name: str, order: Order) -> list[Feature]:
    """Return a set's numbers, the same for the same order; raise `DataError` where the order can't be met."""
    record = SETS[name]
    _check(record, order)
    if record.make is None:
        table = read_table(read_file(IRIS), Layout())
        return features_of(table, guessed(table))
    inputs, targets = record.make(order, np.random.default_rng(order.seed))
    several = targets.shape[1] > 1
    names = [f"x_{i + 1}" for i in range(inputs.shape[1])] if inputs.shape[1] > 1 else ["x"]
    given = [Feature(label, Role.INPUT, inputs[:, i]) for i, label in enumerate(names)]
    told = [
        Feature(f"o_{i + 1}" if several else "o", Role.TARGET, targets[:, i], record.title, record.classes)
        for i in range(targets.shape[1])
    ]
    return given + told


def opened(project: Project, name: str, order: Order, draw: bool, seed: int = 0) -> Change:
    """Return the one edit that puts a set into a project, with a network that can learn it if it is to be drawn.

    Raises `DataError` where the network there is has other inputs and outputs.
    """
    features, record = made(name, order), SETS[name]
    label = tr("Open the set {}", record.title)
    if not draw:
        return populated(project, _fed(project, features, record.title), Wish(label))
    draft = Draft(hidden_of(name, order), seed=seed)
    training = dict(record.training)
    if record.m is not None:  # the outputs are independent bits
        features = [_bit(feature) for feature in features]
    return populated(project, features, Wish(label, draft, None, record.make is None, record.title, training))


def matches(project: Project, features: list[Feature]) -> bool:
    """Tell whether a network has just the inputs and outputs that a set needs."""
    roles = [feature.role for feature in features]
    counts = roles.count(Role.INPUT), roles.count(Role.TARGET)
    return counts == (len(project.network.of_kind(Kind.INPUT)), len(project.network.of_kind(Kind.OUTPUT)))


def _fed(project: Project, features: list[Feature], title: str) -> list[Feature]:
    """Return the features feeding the units that there are, in order."""
    if not matches(project, features):
        given = sum(feature.role is Role.INPUT for feature in features)
        raise DataError(
            tr(
                "{} needs {} input and {} output units: draw them, or let the program draw the network.",
                title,
                given,
                len(features) - given,
            )
        )
    units = iter([*project.network.of_kind(Kind.INPUT), *project.network.of_kind(Kind.OUTPUT)])
    return [Feature(f.label, f.role, f.values, f.source, f.classes, next(units)) for f in features]


def _check(record: SetRecord, order: Order) -> None:
    if record.drawn and not 2 <= order.size <= MOST_ROWS:
        raise DataError(tr("A set has 2 to {:,} rows, not {:,}.", MOST_ROWS, order.size))
    if record.drawn and not 0 <= order.noise <= 10:
        raise DataError(tr("The noise must lie between 0 and 10; it is {:g}.", order.noise))
    for limits, value, letter in ((record.n, order.n, "n"), (record.m, order.m, "m")):
        if limits is not None and not limits[0] <= value <= limits[2]:
            raise DataError(tr("{} must be at least {} and at most {}; it is {}.", letter, limits[0], limits[2], value))


def _bit(feature: Feature) -> Feature:
    """Return a target as yes or no, one of several."""
    if feature.role is Role.INPUT:
        return feature
    return Feature(feature.label, feature.role, feature.values, feature.label, ("0", "1"))


def _around(radius: FloatArray, angle: FloatArray, order: Order, random: np.random.Generator) -> FloatArray:
    """Return points at these radii and angles, with noise."""
    points = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
    return np.asarray(points + random.normal(0, order.noise, points.shape))


def _noisy(values: FloatArray, order: Order, random: np.random.Generator) -> FloatArray:
    return np.asarray(values + random.normal(0, order.noise, len(values)))[:, None]


def _all_bits(n: int) -> FloatArray:
    """Return every pattern of n bits, counting up, [2ⁿ, n]."""
    return np.array(list(product((0.0, 1.0), repeat=n)))
