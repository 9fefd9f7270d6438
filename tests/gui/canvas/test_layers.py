"""However a network is painted, anew or from what was kept, it looks the same."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPixmap

from core import edits
from core.records import Edge, EdgeId, Kind, Unit, UnitId
from gui.canvas.layers import is_kept, moving_rows, visible_rows
from gui.canvas.picture import Picture


def look(hands):
    return hands.canvas.grab().toImage()


@pytest.fixture
def large(hands, monkeypatch):
    """Return hands on a small network that is painted as large ones are."""
    ids = [UnitId(f"u{n}") for n in range(6)]
    places = [(100.0 * n - 250, 60.0 * (n % 3) - 60) for n in range(6)]
    units = {u: Unit(u, Kind.HIDDEN, position=place) for u, place in zip(ids, places, strict=True)}
    edges = {EdgeId(ids[a], ids[b]): Edge(1.0 - b) for a in range(3) for b in range(3, 6)}
    document = hands.workspace.document
    assert document.perform(document.project.change("Draw", {**units, **edges}))
    hands.workspace.selection.clear()
    monkeypatch.setattr(Picture, "is_large", property(lambda picture: True))
    return hands


def test_what_is_kept_of_a_large_network_is_painted_once(large, monkeypatch):
    look(large)
    made = []
    monkeypatch.setattr("gui.canvas.layers.QPixmap", lambda *size: made.append(size) or QPixmap(*size))
    first = look(large)
    large.move(-250, -60)  # the pointer marks a unit
    assert large.canvas.picture.hovered
    assert look(large) != first
    assert not made
    large.workspace.document.perform(edits.move(large.workspace.document.project, {UnitId("u0"): (-250, 100)}))
    assert look(large) != first
    assert made


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


def test_nothing_is_kept_of_a_small_network():
    assert not is_kept(Picture())


def test_units_out_of_sight_are_left_out(large):
    picture = large.canvas.picture
    assert visible_rows(picture, np.arange(6), QRectF(-300, -200, 100, 400)) == [0, 1]
    assert visible_rows(picture, np.arange(6), QRectF(2000, 0, 10, 10)) == []
