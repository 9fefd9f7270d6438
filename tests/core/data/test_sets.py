"""The built-in sets keep what their titles promise."""

import math
from itertools import product

import numpy as np
import pytest

from core.data.classes import classes_of
from core.data.dataset import Role
from core.data.sets import SETS, TURNS, Order, made, matches, opened
from core.errors import DataError
from core.project import Project
from tests.networks import edge, given, network_of, output


def numbers(name: str, **order) -> tuple[np.ndarray, np.ndarray]:
    features = made(name, Order(**order))
    pick = [[f.values for f in features if f.role is role] for role in (Role.INPUT, Role.TARGET)]
    return np.stack(pick[0], axis=1), np.stack(pick[1], axis=1)


@pytest.mark.parametrize("name", SETS)
def test_every_set_opens_as_a_network_that_can_be_trained_and_undoes(name):
    project = Project()
    change = opened(project, name, Order(size=50, n=4, m=2, seed=3), draw=True)
    project.apply(change)
    assert not project.problems()
    assert project.name == SETS[name].title
    again = Project()
    again.apply(opened(again, name, Order(size=50, n=4, m=2, seed=3), draw=True))
    assert again.dataset == project.dataset
    project.apply(change.inverted())
    assert not project.network.units


@pytest.mark.parametrize("name", [name for name, record in SETS.items() if record.drawn])
def test_size_noise_and_seed_mean_something(name):
    x, y = numbers(name, size=31, noise=0.3, seed=1)
    assert len(x) == len(y) == 31
    other = numbers(name, size=31, noise=0.3, seed=2)
    quiet = numbers(name, size=31, noise=0.0, seed=1)
    assert not np.array_equal(np.hstack([x, y]), np.hstack(other))
    assert not np.array_equal(np.hstack([x, y]), np.hstack(quiet))


def test_parity_is_the_truth_table():
    x, y = numbers("parity", n=3)
    assert {(*bits, told) for bits, (told,) in zip(x.tolist(), y.tolist(), strict=True)} == {
        (*bits, sum(bits) % 2) for bits in product((0, 1), repeat=3)
    }


def test_symmetry_is_reading_the_same_backwards():
    x, y = numbers("symmetry", n=6)
    assert len(x) == 64
    assert y.sum() == 8
    assert all((bits == bits[::-1]) == bool(told) for bits, (told,) in zip(x.tolist(), y.tolist(), strict=True))


def test_an_encoder_gives_out_what_goes_in():
    x, y = numbers("encoder", n=5, m=2)
    assert (x == np.eye(5)).all()
    assert (y == x).all()
    project = Project()
    project.apply(opened(project, "encoder", Order(n=5, m=2), draw=True))
    assert len(project.network.edges) == 5 * 2 + 2 * 5


def test_spirals_lie_on_their_formula():
    x, y = numbers("spirals", size=100, noise=0.0)
    for (a, b), (second,) in zip(x.tolist(), y.tolist(), strict=True):
        radius = math.hypot(a, b)
        angle = 2 * math.pi * TURNS * radius + math.pi * second
        assert (a, b) == pytest.approx((radius * math.cos(angle), radius * math.sin(angle)), abs=1e-12)
    assert y.sum() == 50


def test_shapes_without_noise():
    x, y = numbers("circle", size=300, noise=0.0)
    radius = np.hypot(*x.T)
    assert radius[y[:, 0] == 0].max() <= 0.5
    assert radius[y[:, 0] == 1].min() >= 0.7
    x, y = numbers("xor", size=300, noise=0.0)
    assert ((x[:, 0] * x[:, 1] < 0) == (y[:, 0] == 1)).all()
    x, y = numbers("plane", size=50, noise=0.0)
    assert y[:, 0] == pytest.approx((x[:, 0] + x[:, 1]) / 2)
    x, y = numbers("sine", size=50, noise=0.0)
    assert y[:, 0] == pytest.approx([math.sin(v) for v in x[:, 0]])
    x, y = numbers("step", size=50, noise=0.0)
    assert (y[:, 0] == (x[:, 0] > 0)).all()
    x, y = numbers("moons", size=200, noise=0.0)
    upper = x[y[:, 0] == 0]
    assert np.hypot(*upper.T) == pytest.approx(1)
    assert np.hypot(*(x[y[:, 0] == 1] - [1, 0.5]).T) == pytest.approx(1)


def test_two_gaussians_have_their_means():
    x, y = numbers("gaussians", size=20_000, noise=0.0)
    assert x[y[:, 0] == 1].mean(axis=0) == pytest.approx([0.5, 0.5], abs=0.01)
    assert x[y[:, 0] == 0].std(axis=0) == pytest.approx([0.15, 0.15], abs=0.01)


def test_iris_is_fishers():
    x, y = numbers("iris")
    assert (x.shape, y.sum(axis=0).tolist()) == ((150, 4), [50, 50, 50])
    # The means of the paper's table 1, setosa and versicolor.
    assert x[y[:, 0] == 1].mean(axis=0) == pytest.approx([5.006, 3.428, 1.462, 0.246])
    assert x[y[:, 1] == 1].mean(axis=0) == pytest.approx([5.936, 2.770, 4.260, 1.326])
    project = Project()
    project.apply(opened(project, "iris", Order(), draw=True))
    assert classes_of(project).names == ("setosa", "versicolor", "virginica")


def test_a_set_feeds_a_network_that_matches_and_says_what_it_needs():
    project = network_of({"a": given("p"), "o": output("q")}, {edge("a", "o"): 1.0})
    assert matches(project, made("sine", Order()))
    project.apply(opened(project, "sine", Order(size=9), draw=False))
    assert project.dataset.rows == 9
    assert project.network.units["a"].label == "p"
    with pytest.raises(DataError, match="Circle needs 2 input and 1 output units"):
        opened(project, "circle", Order(), draw=False)


@pytest.mark.parametrize(
    ("name", "order", "sentence"),
    [
        ("circle", Order(size=1), "2 to 100,000 rows"),
        ("circle", Order(noise=-1), "noise must lie"),
        ("circle", Order(noise=float("nan")), "noise must lie"),
        ("parity", Order(n=11), "n must be at least 2 and at most 10"),
        ("encoder", Order(n=4, m=0), "m must be at least 1"),
    ],
)
def test_orders_that_can_t_be_met_are_refused(name, order, sentence):
    with pytest.raises(DataError, match=sentence):
        made(name, order)
