"""Changes: an edit, its undo, its merge and what it is about."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core import edits
from core.change import Change, put, touches_numbers, touches_training
from core.data.dataset import Dataset
from core.descent.training_settings import TrainingSettings
from core.plan import Parameters, compile_plan
from core.records import DeltaSign, Edge, Kind, Note, NoteId, Part, Unit, UnitId
from tests.networks import chain, edge

A, B = UnitId("a"), UnitId("b")
UNIT = Unit("a", Kind.HIDDEN, bias=0.5)


def from_to(before, after, key=A):
    return Change("Edit", {key: before}, {key: after})


def test_a_change_names_the_same_ids_before_and_after():
    with pytest.raises(ValueError, match="same ids"):
        Change("Edit", {A: None}, {B: UNIT})


def test_inverting_twice_gives_the_change_itself():
    change = from_to(None, UNIT)
    assert change.inverted() == from_to(UNIT, None)
    assert change.inverted().inverted() == change


def test_a_merge_goes_from_the_first_before_to_the_last_after():
    first = Change("One", {A: None, B: None}, {A: UNIT, B: UNIT})
    later = Change("Two", {A: UNIT}, {A: replace(UNIT, bias=1.0)})
    merged = first.merged(later)
    assert merged == Change("Two", {A: None, B: None}, {A: replace(UNIT, bias=1.0), B: UNIT})


def test_a_merge_that_leads_back_changes_nothing():
    there = from_to(UNIT, replace(UNIT, position=(5.0, 5.0)))
    back = from_to(there.after[A], replace(UNIT, position=(0.0, 0.0)))
    assert there
    assert not there.merged(back)
    assert not from_to(None, UNIT).merged(from_to(UNIT, None))


def test_what_stays_the_same_is_left_out():
    change = put("Edit", {A: UNIT, B: UNIT}, {A: replace(UNIT), B: replace(UNIT, label="b")})
    assert list(change) == [B]
    assert not put("Edit", {A: UNIT}, {A: UNIT})
    assert list(put("Add", {}, {A: UNIT})) == [A]


def test_equal_data_are_no_change():
    assert not put("Edit", {Part.DATA: Dataset(values=np.empty((2, 0)))}, {Part.DATA: Dataset(values=np.empty((2, 0)))})


@pytest.mark.parametrize(
    ("change", "structural", "numbers"),
    [
        (from_to(None, UNIT), True, True),
        (from_to(UNIT, None), True, True),
        (from_to(UNIT, replace(UNIT, kind=Kind.OUTPUT)), True, True),
        (from_to(UNIT, replace(UNIT, activation="tanh")), True, True),
        (from_to(UNIT, replace(UNIT, frozen=True)), True, True),
        (from_to(UNIT, replace(UNIT, bias=None)), True, True),
        (from_to(UNIT, replace(UNIT, bias=0.0)), False, True),
        (from_to(UNIT, replace(UNIT, label="other")), False, False),
        (from_to(UNIT, replace(UNIT, position=(1.0, 2.0))), False, False),
        (from_to(None, Edge(1.0), edge("a", "b")), True, True),
        (from_to(Edge(1.0), Edge(1.0, True), edge("a", "b")), True, True),
        (from_to(Edge(1.0), Edge(2.0), edge("a", "b")), False, True),
        (from_to(None, Note("text"), NoteId(1)), False, False),
        (from_to(Note("text"), Note("other"), NoteId(1)), False, False),
        (from_to("Old", "New", Part.NAME), False, False),
        (from_to(Dataset(), Dataset(values=np.empty((2, 0))), Part.DATA), False, True),
        (from_to(TrainingSettings(), TrainingSettings(learning_rate=0.5), Part.TRAINING), False, True),
    ],
)
def test_a_change_knows_whether_plans_and_numbers_outlive_it(change, structural, numbers):
    for either_way in (change, change.inverted()):
        assert either_way.structural is structural
        assert touches_numbers(either_way) is numbers


def test_the_sign_of_delta_changes_what_is_shown_and_nothing_that_training_computes_with():
    change = from_to(DeltaSign.PLUS, DeltaSign.MINUS, Part.DELTA_SIGN)
    assert touches_numbers(change)
    assert not touches_training(change)
    assert not change.structural
    assert touches_training(change.merged(from_to(Edge(1.0), Edge(2.0), edge("a", "b"))))


def test_a_drag_is_one_change_however_many_moves_it_had():
    project = chain()
    whole = None
    for x in (10.0, 20.0, 30.0):
        change = edits.move(project, {UnitId("j"): (x, 5.0)})
        project.apply(change)
        whole = whole.merged(change) if whole else change
    project.apply(whole.inverted())
    assert project.network.units == chain().network.units


def test_a_name_is_touched_by_renaming_and_by_nothing_else():
    project = chain()
    assert edits.rename(project, UnitId("j"), "hidden").renames
    assert not edits.move(project, {UnitId("j"): (10.0, 5.0)}).renames
    assert not edits.add_unit(project, Kind.HIDDEN, (0.0, 0.0))[0].renames


class Counted(dict):
    """A mapping that counts how often its records are asked for."""

    asked = 0

    def __getitem__(self, key):
        self.asked += 1
        return super().__getitem__(key)


def test_whether_it_is_structural_is_found_out_once():
    before = Counted({edge("a", str(n)): Edge(1.0) for n in range(9)})
    change = Change("Train", before, dict.fromkeys(before, Edge(2.0)))
    assert [change.structural for _ in range(3)] == [False] * 3
    assert before.asked == 9
    assert change == Change("Train", before, dict.fromkeys(before, Edge(2.0)))


@pytest.mark.parametrize(
    ("before", "after", "alters"),
    [
        (UNIT, replace(UNIT, position=(3.0, 4.0)), False),
        (UNIT, replace(UNIT, position=(3.0, 4.0), label="b"), True),
        (UNIT, replace(UNIT, bias=1.0), True),
        (UNIT, None, True),
        (None, UNIT, True),
        (Note("a"), Note("b"), False),
        (None, Note("a"), False),
        (Edge(1.0), Edge(2.0), True),
        (DeltaSign.PLUS, DeltaSign.MINUS, True),
    ],
)
def test_what_does_more_than_move_things_alters(before, after, alters):
    assert from_to(before, after).alters is alters
    assert from_to(before, after).inverted().alters is alters
    assert not Change("Move", {}, {}).alters


def test_what_a_run_comes_to_alters():
    project = chain()
    plan = compile_plan(project.network)
    assert edits.reweigh(project, "Train", plan, Parameters(np.array([1.0, 2.0, 3.0]), np.zeros(4))).alters
