"""However a network is painted, anew or from what was kept, it looks the same."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from core import edits
from core.data.dataset import Column, Dataset, Role
from core.records import Edge, EdgeId, Kind, Part, Unit, UnitId
from gui.canvas.layers import EdgeLayer, is_kept, moving_rows, visible_rows
from gui.canvas.picture import Picture
from gui.settings import Key


def look(hands):
    return hands.canvas.grab().toImage()


@pytest.fixture(params=["by Qt", "by kernels"])
def large(hands, monkeypatch, request):
    """Return hands on a small network that is painted as large ones are."""
    if request.param == "by kernels":
        request.getfixturevalue("kernels")
    ids = [UnitId(f"u{n}") for n in range(6)]
    places = [(100.0 * n - 250, 60.0 * (n % 3) - 60) for n in range(6)]
    units = {u: Unit(u, Kind.HIDDEN, position=place) for u, place in zip(ids, places, strict=True)}
    edges = {EdgeId(ids[a], ids[b]): Edge(1.0 - b) for a in range(3) for b in range(3, 6)}
    document = hands.workspace.document
    assert document.perform(document.project.change("Draw", {**units, **edges}))
    hands.workspace.selection.clear()
    monkeypatch.setattr(Picture, "is_large", property(lambda picture: True))
    return hands


@pytest.fixture
def stepped(large):
    """Return hands on the same network with a row of data, its units of all kinds."""
    document = large.workspace.document
    units = document.project.network.units
    kinds = {u: Kind.INPUT if u < "u3" else Kind.OUTPUT for u in units}
    rule = {Kind.INPUT: "identity", Kind.OUTPUT: "sigmoid"}
    after = {u: replace(units[u], kind=kind, activation=rule[kind]) for u, kind in kinds.items()}
    columns = [Column(u, Role.INPUT if kind is Kind.INPUT else Role.TARGET) for u, kind in kinds.items()]
    after[Part.DATA] = Dataset(tuple(columns), np.array([[0.5, -1.0, 2.0, 1.0, 0.0, 1.0]]))
    assert document.perform(document.project.change("Kinds", after))
    assert large.workspace.player.length > 30
    return large


def test_what_is_kept_of_a_large_network_is_painted_once(large, monkeypatch):
    look(large)
    made = []
    monkeypatch.setattr("gui.canvas.kept.QImage", lambda *size: made.append(size) or QImage(*size))
    first = look(large)
    large.move(-250, -60)  # the pointer marks a unit
    assert large.canvas.picture.hovered
    assert look(large) != first
    assert not made
    large.workspace.document.perform(edits.move(large.workspace.document.project, {UnitId("u0"): (-250, 100)}))
    assert look(large) != first
    assert made


def test_what_was_painted_quickly_as_training_ran_is_painted_well_when_it_has_ended(stepped, qtbot):
    space, picture = stepped.workspace, stepped.canvas.picture
    space.document.perform(edits.set_training(space.document.project, epochs=10**7))
    with qtbot.waitSignal(space.runner.frame, timeout=10_000):
        space.runner.start()
    stepped.canvas.hasten()
    stepped.canvas._on_calm()
    assert picture.quick
    with qtbot.waitSignal(space.runner.finished, timeout=10_000):
        space.runner.stop()
    assert not picture.quick


def test_while_something_is_dragged_only_it_is_painted_anew_and_afterwards_all(large):
    before = look(large)
    large.press(-250, -60)
    large.move(-240, 0)
    large.move(-250, 140)
    picture = large.canvas.picture
    assert is_kept(picture)
    assert [rows.tolist() for rows in moving_rows(picture)] == [[0, 1, 2], [0]]
    dragged = look(large)
    assert dragged != before
    large.canvas.escape()
    large.release(-250, 140)
    large.canvas._on_calm()
    large.workspace.selection.clear()
    large.move(0, 280)
    assert look(large) == before


def test_a_run_paints_its_newest_weights_beside_units_that_are_kept_without_numbers(large, monkeypatch):
    monkeypatch.setattr("gui.canvas.layers._MOST_LIVE", 3)
    with_numbers = []
    monkeypatch.setattr("gui.canvas.paint_units.paint_numbers", lambda *figures: with_numbers.append(figures))
    picture = large.canvas.picture
    picture.live = picture.quick = True
    assert not is_kept(picture)
    first = look(large)
    picture.drawing.weights[:] = 3.0
    assert look(large) != first
    assert not with_numbers
    monkeypatch.setattr("gui.canvas.layers._MOST_LIVE", 40)
    look(large)
    assert len(with_numbers) == 6


def count_grounds(monkeypatch) -> list[int]:
    """Return a list that gets the number of edges of each ground that is painted from now on."""
    grounds = []
    painted = EdgeLayer._ground_painter
    monkeypatch.setattr(
        EdgeLayer, "_ground_painter", lambda *told: grounds.append(len(told[2])) or painted(*told)
    )  # fmt: skip
    return grounds


def test_stepping_selecting_and_pointing_leave_the_ground_as_it_is(stepped, monkeypatch):
    first = look(stepped)
    grounds = count_grounds(monkeypatch)
    player = stepped.workspace.player
    seen = [first]
    for _ in range(player.length - 1):
        player.next()
        seen.append(look(stepped))
    assert sum(a != b for a, b in pairwise(seen)) > 10
    stepped.workspace.selection.set([EdgeId(UnitId("u0"), UnitId("u3"))])
    assert look(stepped) != seen[-1]
    stepped.move(-250, -60)
    look(stepped)
    assert not grounds
    edge = EdgeId(UnitId("u0"), UnitId("u3"))
    document = stepped.workspace.document
    assert document.perform(document.project.change("Weight", {edge: Edge(-3.0)}))
    look(stepped)
    assert grounds == [9]


SEEDS = range(6)


@pytest.mark.parametrize("huge", [False, True])
@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_is_done_what_is_kept_never_shows_anything_old(stepped, monkeypatch, qtbot, seed, huge):
    monkeypatch.setattr(Picture, "is_huge", property(lambda picture: huge))
    stepped.workspace.settings.put(Key.REDUCED_MOTION, True)
    numbers = np.random.default_rng(seed)
    if seed % 2:
        stepped.canvas.zoom_by(0.35)  # so far away that units are kept without their marks
    layers = stepped.canvas._network_scene._layers
    for _ in range(12):
        something = _SOMETHING[int(numbers.integers(len(_SOMETHING)))]
        something(stepped, numbers)
        stepped.canvas._on_calm()
        stepped.workspace.checkup.look()
        kept = settled(stepped, qtbot)
        for layer in layers:
            layer.kept.forget()
        layers[0].ground.forget()
        layers[0].behind.forget()
        assert settled(stepped, qtbot) == kept, something.__name__


def settled(hands, qtbot):
    """Return how it looks when nothing is being painted any more."""
    work = hands.canvas._network_scene._layers[0].behind._work
    seen = look(hands)
    while work.running:
        qtbot.waitUntil(lambda: not work.running)
        seen = look(hands)
    return seen


def step(hands, numbers):
    hands.workspace.player.go_to(int(numbers.integers(hands.workspace.player.length + 1)))


def reweigh(hands, numbers):
    document = hands.workspace.document
    for edge in document.project.network.edges:
        if numbers.random() < 0.5:
            document.perform(document.project.change("Weight", {edge: Edge(float(numbers.normal()))}))


def move(hands, numbers):
    project = hands.workspace.document.project
    place = (float(numbers.integers(-200, 200)), float(numbers.integers(-100, 100)))
    hands.workspace.document.perform(edits.move(project, {UnitId("u1"): place}))


def choose(hands, numbers):
    keys = [*hands.workspace.document.project.network.edges, *hands.workspace.document.project.network.units]
    hands.workspace.selection.set([keys[int(numbers.integers(len(keys)))]])


def undo(hands, _numbers):
    if hands.workspace.document.undo_stack.index() > 2:
        hands.workspace.document.undo_stack.undo()


def point(hands, numbers):
    hands.move(100.0 * int(numbers.integers(6)) - 250, -60.0)


def zoom(hands, numbers):
    hands.canvas.zoom_by(float(numbers.choice([0.8, 1.1, 1.25])))


def darken(hands, numbers):
    hands.workspace.settings.put(Key.THEME, str(numbers.choice(["light", "dark"])))


def refuse(hands, numbers):
    units = list(hands.workspace.document.project.network.units)
    hands.canvas.show_cycle(tuple(units[: int(numbers.integers(1, 4))]))


def drag(hands, numbers):
    hands.press(-250, -60)
    hands.move(-240, 0)
    hands.move(float(numbers.integers(-200, 200)), 140)
    look(hands)
    hands.canvas.escape()
    hands.release(0, 140)


_SOMETHING = (step, step, reweigh, move, choose, undo, point, zoom, darken, refuse, drag)


def test_nothing_is_kept_of_a_small_network():
    assert not is_kept(Picture())


def test_units_out_of_sight_are_left_out(large):
    picture = large.canvas.picture
    assert visible_rows(picture, np.arange(6), QRectF(-300, -200, 100, 400)) == [0, 1]
    assert visible_rows(picture, np.arange(6), QRectF(2000, 0, 10, 10)) == []
