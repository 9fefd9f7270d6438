"""The whole document behind one door: the data follow the units, stale edits are refused, all or nothing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core import edits, files
from core.change import Change
from core.data.dataset import Dataset
from core.data.split import Split
from core.descent.training_settings import TrainingSettings
from core.errors import BadNameError, DataError, NonFiniteError, NotReadyError, SelfLoopError, StaleChangeError
from core.problems import Aim
from core.project import Project
from core.records import Edge, Kind, Note, NoteId, Part, UnitId
from tests.networks import chain, edge, given, hidden, output, xor_with_skip

X, J, O = UnitId("x"), UnitId("j"), UnitId("o")  # noqa: E741 - the notebook's names


def test_a_new_project_is_empty_and_has_a_row_to_type_into():
    project = Project()
    assert (project.name, dict(project.network.units), project.dataset.rows) == ("Untitled", {}, 1)
    assert project.training == TrainingSettings()


@pytest.mark.parametrize("key", [J, edge("x", "j"), NoteId(1), *Part])
def test_every_key_has_its_record(key):
    project = chain()
    project.apply(edits.add_note(project, "Hello", (0.0, 0.0))[0])
    record = project.record(key)
    assert record is not None
    assert project.change("Edit", {key: record}) == Change("Edit", {}, {})
    assert project.record(UnitId("gone")) is project.record(edge("x", "gone")) is project.record(NoteId(9)) is None


def test_the_data_come_along_with_a_unit_and_go_with_it():
    project = chain()
    draw = project.change("Draw", {UnitId("w"): given("w")})
    assert Part.DATA in draw.after
    project.apply(draw)
    assert [column.unit for column in project.dataset.columns] == [X, "w", O]
    project.apply(edits.set_value(project, 0, UnitId("w"), 7.0))
    gone = edits.remove(project, [UnitId("w")])
    project.apply(gone)
    project.apply(gone.inverted())
    assert project.dataset.value(0, UnitId("w")) == 7.0


def test_an_edit_that_forgets_the_data_is_refused_whole():
    project = chain()
    before = files.dumps(project)
    with pytest.raises(DataError):
        project.apply(Change("Draw", {UnitId("w"): None}, {UnitId("w"): given("w")}))
    assert files.dumps(project) == before


def test_an_edit_with_new_data_and_new_units_gets_columns_for_them():
    project = chain()
    data = Dataset(project.dataset.columns, np.array([[5.0, 6.0], [7.0, 8.0]]))
    project.apply(project.change("Open", {Part.DATA: data, UnitId("p"): output("p")}))
    assert np.array_equal(project.dataset.values, [[5, 6, np.nan], [7, 8, np.nan]], equal_nan=True)


@pytest.mark.parametrize(
    ("key", "before", "after", "error"),
    [
        (Part.NAME, "Other", "New", StaleChangeError),
        (Part.NAME, "Chain", "  ", BadNameError),
        (Part.NAME, "Chain", None, BadNameError),
        (Part.TRAINING, TrainingSettings(seed=9), TrainingSettings(), StaleChangeError),
        (Part.DATA, Dataset(), Dataset(), StaleChangeError),
        (NoteId(1), Note("gone"), Note("new"), StaleChangeError),
        (NoteId(1), None, Note("new", (0.0, float("inf"))), NonFiniteError),
        (Part.TRAINING, TrainingSettings(), "fast", TypeError),
    ],
)
def test_what_does_not_fit_is_refused_and_takes_the_rest_along(key, before, after, error):
    project = chain()
    unit = project.network.units[J]
    change = Change("Edit", {J: unit, key: before}, {J: replace(unit, bias=1.0), key: after})
    text = files.dumps(project)
    for refuse in (project.check, project.apply):
        with pytest.raises(error):
            refuse(change)
    assert files.dumps(project) == text


def test_a_broken_rule_of_the_network_leaves_the_rest_undone():
    project = chain()
    text = files.dumps(project)
    with pytest.raises(SelfLoopError):
        project.apply(project.change("Edit", {Part.NAME: "New", edge("j", "j"): Edge(1.0)}))
    assert files.dumps(project) == text


def test_notes_come_back_to_their_places():
    project = chain()
    for text in ("one", "two", "three"):
        project.apply(edits.add_note(project, text, (1.0, 2.0))[0])
    gone = edits.remove(project, [NoteId(2)])
    project.apply(gone)
    assert [note.text for note in project.notes.values()] == ["one", "three"]
    project.apply(gone.inverted())
    assert [note.text for note in project.notes.values()] == ["one", "two", "three"]
    with pytest.raises(TypeError):
        project.notes[NoteId(9)] = Note("by the back door")


def test_samples_come_in_the_networks_order_whatever_that_of_the_columns():
    project = xor_with_skip()
    turned = Dataset(project.dataset.columns[::-1], project.dataset.values[:, ::-1])
    project.apply(edits.set_data(project, "Turn", turned))
    inputs, targets = project.samples()
    assert inputs.tolist() == [[0, 0], [0, 1], [1, 0], [1, 1]]
    assert targets.tolist() == [[0], [1], [1], [0]]


def test_what_stands_in_the_way_is_said_as_one_sentence():
    project = chain()
    project.require(Aim.TRAIN)
    project.apply(edits.set_value(project, 0, O, None))
    project.require(Aim.STEP)
    with pytest.raises(NotReadyError, match="Row 1 of the data has no target y for o"):
        project.require(Aim.TRAIN)
    with pytest.raises(NotReadyError, match="The canvas is empty"):
        Project().require(Aim.STEP)


def test_a_unit_that_becomes_an_output_gets_a_target():
    project = chain()
    project.apply(edits.set_kind(project, [UnitId("k")], Kind.OUTPUT))
    columns = [(column.unit, column.role.value) for column in project.dataset.columns]
    assert columns == [("x", "input"), ("o", "target"), ("k", "target")]
    assert project.network.units[J] == hidden("j")


def test_what_is_learned_from_and_what_is_held_out():
    project = chain()
    data = Dataset(project.dataset.columns, np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), split=Split(rows=(1,)))
    project.apply(edits.set_data(project, "Edit", data))
    assert [part.ravel().tolist() for part in project.training_samples()] == [[1, 5], [2, 6]]
    assert [part.ravel().tolist() for part in project.validation_samples()] == [[3], [4]]
    assert [len(part) for part in project.samples()] == [3, 3]


def test_a_copy_is_left_alone_by_edits_of_the_original():
    project = chain()
    other = project.copy()
    before = dict(other.network.units), dict(other.network.edges), other.dataset, other.training, other.name
    assert before == (dict(project.network.units), dict(project.network.edges), *before[2:4], project.name)
    project.apply(edits.remove(project, [UnitId("k")]))
    project.apply(edits.set_training(project, epochs=3))
    assert (dict(other.network.units), dict(other.network.edges), other.dataset, other.training, other.name) == before
    other.apply(edits.remove(other, [UnitId("j")]))
    assert UnitId("j") in project.network.units


def test_what_stands_beside_the_document_keeps_its_key_to_itself():
    project = Project()
    project.extra = {"theirs": 1}
    kept = project.extra
    project.put_extra("ours", {"a": 2})
    assert (project.extra, kept) == ({"theirs": 1, "ours": {"a": 2}}, {"theirs": 1})
    project.put_extra("ours", [])
    assert project.extra == {"theirs": 1}
