"""The drawing is the document in arrays, after whatever edits."""

from __future__ import annotations

import numpy as np
import pytest

from core import edits
from core.plan import Parameters, compile_plan
from core.project import Project
from core.records import Edge, EdgeId, Kind, Note, NoteId, Unit, UnitId
from gui.canvas.drawing import Drawing
from gui.canvas.geometry import RADIUS_OF
from tests.gui.canvas.mirror import check_mirror
from tests.networks import random_project

A, B, C = (UnitId(name) for name in "abc")


@pytest.fixture
def project():
    made = Project()
    units = {
        A: Unit("a", Kind.INPUT, "identity", position=(0, 0)),
        B: Unit("b", Kind.HIDDEN, position=(160, 0)),
        C: Unit("c", Kind.OUTPUT, position=(320, 0)),
    }
    edges = {EdgeId(A, B): Edge(1.0), EdgeId(B, C): Edge(-2.0, frozen=True), EdgeId(A, C): Edge(0.5)}
    made.apply(made.change("Draw", {**units, **edges, NoteId(1): Note("note", (0, 100))}))
    return made


@pytest.fixture
def drawing(project):
    drawing = Drawing()
    drawing.replace(project)
    return drawing


def perform(drawing, project, change):
    project.apply(change)
    drawing.follow(change, project)
    check_mirror(drawing, project)


def test_an_opened_document_is_drawn_as_if_it_had_been_added(drawing, project):
    check_mirror(drawing, project)
    assert drawing.radii.tolist() == [RADIUS_OF[kind] for kind in (Kind.INPUT, Kind.HIDDEN, Kind.OUTPUT)]
    assert drawing.bent.tolist() == [False, False, True]
    drawing.replace(Project())
    assert drawing.bounds() is None


def test_the_drawing_follows_moves_weights_kinds_and_removals(drawing, project):
    perform(drawing, project, edits.move(project, {B: (160, 200)}))
    assert not drawing.bent.any()
    perform(drawing, project, edits.edit_edges(project, [EdgeId(A, B)], "w", weight=7.0))
    perform(drawing, project, edits.edit_edges(project, [EdgeId(A, B)], "frozen", frozen=True))
    perform(drawing, project, edits.set_kind(project, [B], Kind.OUTPUT))
    removal = edits.remove(project, [B])
    perform(drawing, project, removal)
    perform(drawing, project, removal.inverted())
    assert drawing.unit_ids == (A, B, C)


def test_changing_a_weight_moves_nothing(drawing, project):
    curves = drawing.curves
    perform(drawing, project, edits.edit_edges(project, [EdgeId(A, B)], "w", weight=7.0))
    assert drawing.curves is curves


def test_what_is_dragged_is_shown_elsewhere_until_it_is_put_back(drawing, project):
    drawing.show_moved({B: np.array([160.0, 200.0]), NoteId(1): np.array([5.0, 6.0])})
    assert drawing.positions[1].tolist() == [160, 200]
    assert drawing.notes[NoteId(1)].position == (5.0, 6.0)
    assert not drawing.bent.any()
    drawing.show_as_kept()
    check_mirror(drawing, project)
    assert drawing.bent.tolist() == [False, False, True]


def test_an_edit_during_a_drag_of_a_note_is_not_lost(drawing, project):
    drawing.show_moved({NoteId(1): np.array([5.0, 6.0])})
    change = edits.write_notes(project, [NoteId(1)], "other")
    project.apply(change)
    drawing.follow(change, project)
    assert drawing.notes[NoteId(1)] == Note("other", (0, 100))


def test_a_unit_may_be_called_like_a_part_of_the_document():
    project, drawing = Project(), Drawing()
    change = project.change("Draw", {UnitId("training"): Unit("t", Kind.HIDDEN)})
    project.network.apply(change)
    drawing.follow(change, project)
    assert drawing.unit_ids == ("training",)
    drawing.follow(edits.set_training(project, epochs=3), project)
    assert drawing.unit_ids == ("training",)


def test_what_lies_under_a_point_is_found(drawing):
    assert drawing.unit_at(np.array([10.0, 0.0])) == A
    assert drawing.unit_at(np.array([80.0, 0.0])) is None
    assert drawing.edge_at(np.array([80.0, 3.0]), 6.0) == EdgeId(A, B)
    assert drawing.edge_at(np.array([80.0, 90.0]), 6.0) is None


def test_the_bounds_hold_units_edges_and_notes(drawing):
    left, top, right, bottom = drawing.bounds()
    assert left <= -50
    assert right >= 370
    assert top <= drawing.lines[..., 1].min()
    assert bottom >= 140


def test_in_a_large_network_only_the_edges_that_are_dragged_along_are_shaped_anew():
    project, drawing = Project(), Drawing()
    ids = [UnitId(f"u{n}") for n in range(40)]
    places = [(100.0 * (n % 10), 90.0 * (n // 10)) for n in range(40)]
    units = {u: Unit(u, Kind.HIDDEN, position=place) for u, place in zip(ids, places, strict=True)}
    edges = {EdgeId(ids[a], ids[b]): Edge(1.0) for a in range(10) for b in range(10, 20)}
    project.apply(project.change("Draw", {**units, **edges}))
    drawing.replace(project)
    before = drawing.curves.copy()
    drawing.show_moved({ids[0]: np.array([-300.0, -300.0])})
    moved = (drawing.curves != before).any(axis=(1, 2))
    assert moved.tolist() == (drawing.source == 0).tolist()


def test_whatever_units_of_a_large_network_are_moved_it_is_drawn_as_if_anew():
    project, drawing = random_project(4, size=40), Drawing()
    drawing.replace(project)
    assert len(drawing.edge_ids) > 60
    numbers = np.random.default_rng(1)
    for _ in range(6):
        chosen = numbers.choice(list(project.network.units), 3, replace=False)
        drawing.show_moved({UnitId(str(chosen[0])): numbers.uniform(-300, 300, 2)})
        places = {UnitId(str(u)): tuple(numbers.uniform(-300, 300, 2).tolist()) for u in chosen}
        perform(drawing, project, edits.move(project, places))
        anew = Drawing()
        anew.replace(project)
        for name in ("positions", "bends", "bent", "curves", "lines", "labels", "free_lines", "free_plates"):
            assert np.array_equal(getattr(drawing, name), getattr(anew, name)), name


def test_the_drawing_follows_the_result_of_a_run_and_its_undo(drawing, project):
    plan = compile_plan(project.network)
    change = edits.reweigh(project, "Train", plan, Parameters(np.array([4.0, 5.0, 6.0]), np.zeros(3)))
    perform(drawing, project, change)
    assert sorted(drawing.weights.tolist()) == [4.0, 5.0, 6.0]
    perform(drawing, project, change.inverted())
