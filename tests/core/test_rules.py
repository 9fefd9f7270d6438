"""Every rule of networks: its typed error, a sentence, the ids; and a refused edit changes nothing."""

from __future__ import annotations

import math

import pytest

from core import edits, errors, files
from core.change import Change
from core.errors import CycleError, DuplicateEdgeError, EdgeIntoInputError, SelfLoopError, UnknownUnitError
from core.records import Edge, EdgeId, Kind, Unit, UnitId
from tests.networks import chain, edge, given, hidden

X, J, K, O = (UnitId(name) for name in "xjko")  # noqa: E741 - the notebook's names
NEW = UnitId("new")


def now(project, *keys):
    return {key: project.record(key) for key in keys}


def edit(after, before=None):
    return lambda project: Change("Edit", before or now(project, *after), after)


REFUSED = [
    (edit({edge("k", "j"): Edge(1.0)}), "CycleError", "This would close a loop: j → k → j. ", ["j", "k"]),
    (edit({edge("j", "j"): Edge(1.0)}), "SelfLoopError", "An edge from j to itself would need", ["j"]),
    (edit({edge("j", "x"): Edge(1.0)}), "EdgeIntoInputError", "x_i is an input unit: its value comes", ["x"]),
    (edit({edge("j", "q"): Edge(1.0)}), "UnknownUnitError", "names “q”, which is no unit.", [edge("j", "q")]),
    (edit({edge("x", "o"): Edge(math.nan)}), "NonFiniteError", "The weight from x_i to o must be", [edge("x", "o")]),
    (
        edit({edge("j", "k"): Edge(9.0)}, {edge("j", "k"): None}),
        "DuplicateEdgeError",
        "j and k are connected already. Select that edge to change its weight.",
        [edge("j", "k")],
    ),
    (
        edit({edge("x", "o"): None}, {edge("x", "o"): Edge(1.0)}),
        "UnknownEdgeError",
        "There is no edge from x_i to o.",
        [edge("x", "o")],
    ),
    (
        edit({NEW: Unit("n", Kind.HIDDEN, "sigmoid", position=(0.0, 50_001.0))}),
        "TooFarError",
        "The position of n must lie within ±50,000: at 50001 there is no canvas.",
        [NEW],
    ),
    (edit({NEW: None}, {NEW: hidden("n")}), "UnknownUnitError", "There is no unit “new” in this network.", ["new"]),
    (edit({J: hidden("n")}, {J: hidden("m")}), "StaleChangeError", "The network has changed since", ["j"]),
    (edit({NEW: hidden("k")}), "NameTakenError", "There is a unit named k already. Choose another", ["new", "k"]),
    (edit({NEW: hidden("")}), "BadNameError", "A unit needs a name", ["new"]),
    (edit({NEW: hidden(" a")}), "BadNameError", "without spaces around", ["new"]),
    (edit({NEW: hidden("a\nb")}), "BadNameError", "line breaks", ["new"]),
    (edit({NEW: hidden("a" * 41)}), "BadNameError", "at most 40 characters", ["new"]),
    (edit({NEW: hidden("n", "swish")}), "UnknownRuleError", "There is no activation “swish”. There are: id", ["new"]),
    (edit({X: Unit("x_i", Kind.INPUT, bias=1.0)}), "InputBiasError", "x_i is an input unit: its value", ["x"]),
    (edit({J: hidden("j", bias=math.inf)}), "NonFiniteError", "The bias of j must be a finite number", ["j"]),
    (edit({J: Unit("j", Kind.HIDDEN, position=(0, math.nan))}), "NonFiniteError", "The position of j must", ["j"]),
    (edit({J: None}), "UnknownEdgeError", "j still has edges; remove them", [edge("x", "j"), edge("j", "k")]),
    (edit({J: given("j")}), "EdgeIntoInputError", "j has incoming edges, so it can't", [edge("x", "j")]),
]


@pytest.mark.parametrize(("make", "kind", "sentence", "ids"), REFUSED, ids=[f"{r[1]}-{r[2][:25]}" for r in REFUSED])
def test_a_broken_rule_says_which_and_changes_nothing(make, kind, sentence, ids):
    project = chain()
    before, change = files.dumps(project), make(project)
    told = []
    for refuse in (project.network.check, project.network.apply):
        with pytest.raises(getattr(errors, kind)) as caught:
            refuse(change)
        assert type(caught.value).__name__ == kind
        told.append((str(caught.value), list(caught.value.ids)))
    assert told[0] == told[1]
    assert sentence in told[0][0]
    assert told[0][0].endswith(".")
    assert told[0][1] == ids
    assert files.dumps(project) == before


@pytest.mark.parametrize("kind", errors.NetworkError.__subclasses__())
def test_every_error_of_networks_is_tried_here(kind):
    assert kind.__name__ in {refused[1] for refused in REFUSED}


def test_an_edit_with_one_bad_part_leaves_its_good_parts_undone():
    project = chain()
    before = files.dumps(project)
    after = {NEW: hidden("n"), edge("x", "o"): Edge(1.0), edge("k", "x"): Edge(1.0)}
    with pytest.raises(EdgeIntoInputError):
        project.network.apply(Change("Edit", now(project, *after), after))
    assert files.dumps(project) == before


def test_a_loop_is_named_in_order_from_the_edges_target():
    project = chain()
    after = {edge("o", "j"): Edge(1.0)}
    with pytest.raises(CycleError, match="j → k → o → j") as caught:
        project.network.check(Change("Edit", now(project, *after), after))
    assert caught.value.ids == (J, K, O)


def test_a_loop_of_new_units_and_edges_is_seen():
    project = chain()
    a, b = UnitId("a"), UnitId("b")
    after = {a: hidden("a"), b: hidden("b"), edge("a", "b"): Edge(1.0), edge("b", "a"): Edge(1.0)}
    with pytest.raises(CycleError) as caught:
        project.network.check(Change("Edit", dict.fromkeys(after), after))
    assert set(caught.value.ids) == {a, b}


def test_a_loop_through_an_edge_that_goes_in_the_same_edit_is_none():
    project = chain()
    after = {edge("j", "k"): None, edge("k", "j"): Edge(1.0)}
    project.network.check(Change("Turn", now(project, *after), after))


def test_drawing_asks_the_same_rules_beforehand():
    network = chain().network
    network.check_edge(X, O)
    for source, target, kind in [
        (K, J, CycleError),
        (J, J, SelfLoopError),
        (X, X, SelfLoopError),
        (J, X, EdgeIntoInputError),
        (J, K, DuplicateEdgeError),
        (J, NEW, UnknownUnitError),
        (NEW, J, UnknownUnitError),
    ]:
        with pytest.raises(kind):
            network.check_edge(source, target)


def test_a_name_can_be_handed_over_in_one_edit():
    project = chain()
    project.apply(project.change("Swap", {J: hidden("k"), K: hidden("j")}))
    assert [project.network.label(unit) for unit in (J, K)] == ["k", "j"]


def test_a_name_of_a_unit_that_goes_is_free():
    project = chain()
    gone = edits.remove(project, [J])
    project.apply(project.change("Replace", {**gone.after, NEW: hidden("j")}))
    assert project.network.label(NEW) == "j"


def test_two_new_units_cannot_share_a_name():
    project = chain()
    after = {NEW: hidden("n"), UnitId("newer"): hidden("n")}
    with pytest.raises(errors.NameTakenError):
        project.network.check(Change("Edit", dict.fromkeys(after), after))


def test_a_unit_becomes_an_input_when_its_edges_go_in_the_same_edit():
    project = chain()
    project.apply(project.change("Cut", {EdgeId(X, J): None, J: given("j")}))
    assert project.network.of_kind(Kind.INPUT) == [X, J]


def test_an_edge_cannot_stay_with_a_unit_that_goes():
    project = chain()
    after = {O: None, EdgeId(K, O): Edge(4.0)}
    with pytest.raises(UnknownUnitError):
        project.network.check(Change("Edit", now(project, *after), after))
