"""Whole data for a network, and networks for whole data."""

import numpy as np
import pytest

from core import files
from core.data.dataset import Role
from core.data.populating import CLASSES, NUMBERS, TWO_CLASSES, Draft, Feature, Wish, free_label, populated, task_of
from core.data.split import Split
from core.errors import DataError
from core.project import Project
from core.records import Kind, Note, NoteId
from core.rules import LONGEST_LABEL
from tests.networks import edge, given, network_of, output

X = Feature("x", Role.INPUT, np.array([1.0, 3.0]))
Y = Feature("y", Role.TARGET, np.array([10.0, 30.0]))


def told(label, *classes, source="kind"):
    return Feature(label, Role.TARGET, np.array([0.0, 1.0]), source, classes)


@pytest.mark.parametrize(
    ("targets", "task"),
    [
        ([], NUMBERS),
        ([Y], NUMBERS),
        ([told("b", "a", "b")], TWO_CLASSES),
        ([told("a", "a"), told("b", "b"), told("c", "c")], CLASSES),
        ([told("b", "a", "b"), Y], NUMBERS),
        ([told("b", "a", "b"), told("d", "c", "d", source="other")], TWO_CLASSES),
    ],
)
def test_the_targets_ask_for_a_loss(targets, task):
    assert task_of([X, *targets]) == task


def test_a_drawn_network_can_be_trained_at_once_and_saved():
    project = Project()
    project.apply(populated(project, [X, Y], Wish(draft=Draft((3, 2)), split=Split(0.5, 1), standardize=True)))
    assert not project.problems()
    assert len(project.network.edges) == 3 + 6 + 2
    assert sorted(project.dataset.values[:, 0].tolist(), key=abs)[0] == 0
    assert project.dataset.split == Split(0.5, 1)
    assert files.loads(files.dumps(project)).dataset == project.dataset


def test_the_seed_draws_the_weights():
    def weights(seed):
        project = Project()
        project.apply(populated(project, [X, Y], Wish(draft=Draft((3,), seed=seed))))
        return [record.weight for record in project.network.edges.values()]

    assert weights(1) == weights(1) != weights(2)


def test_drawing_takes_the_place_of_what_there_is_and_undo_brings_it_back():
    project = network_of({"p": given("x"), "o": output("y")}, {edge("p", "o"): 2.0}, [[5, 6]])
    before = files.dumps(project)
    note = {NoteId(1): Note("keep me")}
    project.apply(project.change("Add note", note))
    with_note = files.dumps(project)
    change = populated(project, [X, Y], Wish(draft=Draft((2,))))
    project.apply(change)
    assert set(project.network.units).isdisjoint({"p", "o"})
    assert [project.network.label(u) for u in project.network.of_kind(Kind.INPUT)] == ["x"]
    assert project.notes
    project.apply(change.inverted())
    assert files.dumps(project) == with_note != before


def test_units_that_are_missing_are_added_beside_those_there_are():
    project = network_of({"p": given("x"), "o": output("y")}, {edge("p", "o"): 2.0})
    mine = Feature("a", Role.INPUT, X.values, unit="p")
    project.apply(populated(project, [mine, X, Feature("y", Role.TARGET, Y.values, unit="o")], Wish()))
    assert [project.network.label(u) for u in project.network.of_kind(Kind.INPUT)] == ["x", "x 2"]
    assert project.dataset.values.tolist() == [[1, 1, 10], [3, 3, 30]]
    *old, new = [unit.position for unit in project.network.units.values()]
    assert new not in old


@pytest.mark.parametrize(
    ("features", "draft", "sentence"),
    [
        ([Y], None, "No column is an input"),
        ([X], Draft(), "No column is a target"),
        ([X, Y], Draft((200, 200)), "too many to draw"),
    ],
)
def test_what_can_t_be_is_a_sentence(features, draft, sentence):
    with pytest.raises(DataError, match=sentence):
        populated(Project(), features, Wish(draft=draft))


def test_labels_keep_the_rules():
    assert free_label("a\nb", []) == "a b"
    assert free_label(" ", []) == "unit"
    assert free_label("x", ["x", "x 2"]) == "x 3"
    long = free_label("y" * 90, ["y" * LONGEST_LABEL])
    assert len(long) <= LONGEST_LABEL
    assert free_label("Ω", []) == "Ω"
