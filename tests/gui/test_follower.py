"""The place in the trace through every kind of edit: back to the last line that is still right, and nothing stale."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import edits
from core.change import Change
from core.data.dataset import Dataset
from core.data.split import Split
from core.errors import NotReadyError
from core.project import Project
from core.records import EdgeId, Kind, UnitId
from core.tracing.batch_trace import trace_batch
from core.tracing.script import shared
from core.tracing.trace import Quantity, Symbol, trace
from gui import trace_builder
from gui.workspace import Workspace
from tests.gui.drawn import J, K, O, X
from tests.networks import chain as notebook_chain
from tests.networks import random_project, split

JK, KO = EdgeId(J, K), EdgeId(K, O)

EDITS: dict[str, Callable[[Project], Change]] = {
    "a weight": lambda p: edits.edit_edges(p, [KO], "Set", weight=4.0),
    "an earlier weight": lambda p: edits.edit_edges(p, [JK], "Set", weight=-1.0),
    "a frozen weight": lambda p: edits.edit_edges(p, [KO], "Freeze", frozen=True),
    "a bias": lambda p: edits.edit_units(p, [K], "Set", bias=0.25),
    "an activation": lambda p: edits.edit_units(p, [K], "Set", activation="tanh"),
    "x": lambda p: edits.set_value(p, 0, X, 2.0),
    "y": lambda p: edits.set_value(p, 0, O, 2.0),
    "no y": lambda p: edits.set_value(p, 0, O, None),
    "no x": lambda p: edits.set_value(p, 0, X, None),
    "the learning rate": lambda p: edits.set_training(p, learning_rate=0.5),
    "the loss": lambda p: edits.set_training(p, loss="squared_error"),
    "a new edge": lambda p: edits.connect(p, X, O),
    "a removed edge": lambda p: edits.remove(p, [JK]),
    "a removed unit": lambda p: edits.remove(p, [K]),
    "a unit on an edge": lambda p: edits.insert_on_edge(p, JK, (0.0, 0.0))[0],
    "another output": lambda p: edits.set_kind(p, [K], Kind.OUTPUT),
    "no output": lambda p: edits.set_kind(p, [O], Kind.HIDDEN),
    "a new unit": lambda p: edits.add_unit(p, Kind.HIDDEN, (50.0, 50.0))[0],
    "a copy": lambda p: edits.paste(p, edits.copied(p, [J, K, JK]), (0.0, 80.0))[0],
    "a new row": lambda p: edits.set_cells(p, 1, 0, np.array([[5.0, 6.0]])),
    "random weights": lambda p: edits.randomize(p, 3),
    "a name": lambda p: edits.rename(p, J, "hidden"),
    "a place": lambda p: edits.move(p, {J: (0.0, 90.0)}),
}
SYMBOLS = [symbol for symbol in Symbol if symbol not in (Symbol.INPUT, Symbol.TARGET)]


def fresh(project: Project) -> tuple:
    """Trace a project from nothing; no lines where that can't be done."""
    try:
        return trace(project).steps
    except NotReadyError:
        return ()


def common(one: tuple, other: tuple) -> int:
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count]:
        count += 1
    return count


@pytest.mark.parametrize("name", EDITS)
@pytest.mark.parametrize("share", [0.3, 0.6, 1.0])
def test_an_edit_amid_the_trace_leaves_what_is_still_right_and_no_more(
    chain: Workspace, name: str, share: float
) -> None:
    document, player, said = chain.document, chain.player, []
    chain.messages.said.connect(lambda _level, sentence, _ids: said.append(sentence))
    player.go_to(round(player.length * share))
    was, before = player.index, player.trace.steps
    assert document.perform(EDITS[name](document.project))
    steps = fresh(document.project)
    assert player.index == common(before[:was], steps)
    assert (player.trace.steps if player.trace else ()) == steps
    computed = {step.writes: step.value for step in steps[: player.index]}
    later = {step.writes for step in steps[player.index :]}
    for quantity in {Quantity(s, o) for s in SYMBOLS for o in (X, J, K, O, EdgeId(X, J), JK, KO, None)}:
        known = player.known(quantity.symbol, quantity.owner)
        assert known == computed.get(quantity, known)
        assert quantity not in later or known is None
    fell = [sentence for sentence in said if "fell back" in sentence]
    assert len(fell) == (player.index < was)
    if fell:
        assert (f"to line {player.index}, " if player.index else "to its beginning;") in fell[0]
    document.undo_stack.undo()
    assert player.trace.steps == before
    assert player.index <= was


def test_the_line_that_it_fell_back_to_is_named(chain: Workspace) -> None:
    said = []
    chain.messages.said.connect(lambda _level, sentence, _ids: said.append(sentence))
    chain.player.last()
    chain.document.perform(EDITS["a weight"](chain.document.project))
    assert said == ["The network changed: the trace fell back to line 4, z_k; what was computed after it is cleared."]


def test_the_sentence_names_the_line_without_the_braces_of_a_formula(chain: Workspace) -> None:
    said = []
    chain.document.perform(edits.edit_units(chain.document.project, [K], "Rename", label="h_2"))
    chain.messages.said.connect(lambda _level, sentence, _ids: said.append(sentence))
    chain.player.last()
    chain.document.perform(EDITS["a weight"](chain.document.project))
    assert "fell back to line 4, z_h_2;" in said[-1]


def test_the_obstacle_follows_the_names(workspace: Workspace) -> None:
    document = workspace.document
    document.perform(edits.add_unit(document.project, Kind.INPUT, (0.0, 0.0))[0])
    change, unit = edits.add_unit(document.project, Kind.OUTPUT, (160.0, 0.0))
    document.perform(change)
    document.perform(edits.rename(document.project, unit, "result"))
    assert "result" in workspace.player.obstacle


@settings(max_examples=40)
@given(st.integers(0, 300), st.data())
def test_the_shared_lines_are_counted_one_by_one(seed: int, data: st.DataObject) -> None:
    one, other = random_project(seed), random_project(seed)
    ids = [u for u, unit in other.network.units.items() if unit.kind is not Kind.INPUT and unit.bias is not None]
    if ids:
        other.apply(edits.edit_units(other, [data.draw(st.sampled_from(ids))], "Set", bias=9.0))
    done = trace(one).steps[: data.draw(st.integers(0, len(trace(one).steps)))]
    assert shared(done, trace(other).steps) == common(done, trace(other).steps)
    assert shared(done, ()) == 0


def test_a_large_network_is_traced_beside_the_window_and_keeps_its_place(
    workspace: Workspace, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trace_builder, "AT_ONCE", 0)
    monkeypatch.setattr(trace_builder, "KNOWN_AT_ONCE", 0)
    document, player, said = workspace.document, workspace.player, []
    workspace.messages.said.connect(lambda _level, sentence, _ids: said.append(sentence))
    document.replace(notebook_chain(), None)
    assert player.trace is None
    assert "being computed" in player.obstacle
    assert player.known(Symbol.PREACTIVATION, UnitId("j")) is None
    qtbot.waitUntil(lambda: player.trace is not None)
    player.go_to(10)
    for weight in (3.5, 4.0):
        document.perform(edits.edit_edges(document.project, [KO], "Set", weight=weight))
        assert player.known(Symbol.ACTIVATION, UnitId("k")) is None, "it may be stale"
    qtbot.waitUntil(lambda: player.trace is not None)
    assert player.index == 4
    assert [sentence for sentence in said if "fell back to line 4, z_k" in sentence]
    player.shut_down()


def test_a_step_waits_for_lines_under_way(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trace_builder, "AT_ONCE", 0)
    monkeypatch.setattr(trace_builder, "KNOWN_AT_ONCE", 0)
    workspace.document.replace(split(), None)
    workspace.player.next()
    assert workspace.player.index == 1
    workspace.player.apply_update()
    workspace.player.back()
    assert workspace.player.trace is None, "under way"
    workspace.player.next()
    assert workspace.player.descent.iteration == 2, "from the end of the first iteration on"
    workspace.player.shut_down()


def test_another_row_begins_at_its_beginning(chain: Workspace) -> None:
    document, player = chain.document, chain.player
    document.perform(edits.set_cells(document.project, 1, 0, np.array([[1.0, 3.0]])))
    player.last()
    player.set_sample(1)
    assert (player.sample, player.index) == (1, 0)


# The batch


def two_rows(project: Project) -> Change:
    columns = project.dataset.columns
    return edits.set_data(project, "Two rows", type(project.dataset)(columns, np.array([[1.0, 3.0], [2.0, 1.0]])))


def test_the_rows_own_forward_pass_stays_done_when_the_batch_is_stepped(chain: Workspace) -> None:
    player, said = chain.player, []
    chain.document.perform(two_rows(chain.document.project))
    chain.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    player.last()
    single = player.known(Symbol.LOSS)
    player.toggle_batch()
    assert (player.batch, player.index) == (True, 6)
    assert player.known(Symbol.ACTIVATION, O) is not None
    assert player.known(Symbol.LOSS) is None
    assert said == ["Stepping the whole data as one batch, as seen from row 1."]
    player.last()
    assert player.known(Symbol.LOSS) != single
    player.toggle_batch()
    assert (player.batch, player.index) == (False, 6)
    player.go_to(2)
    player.toggle_batch()
    assert player.index == 2


def test_an_update_of_the_batch_is_applied_and_told(chain: Workspace) -> None:
    player, said = chain.player, []
    chain.document.perform(two_rows(chain.document.project))
    player.toggle_batch()
    player.last()
    new, before = player.known(Symbol.NEW_WEIGHT, KO), player.known(Symbol.LOSS)
    chain.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    player.apply_update()
    assert chain.document.project.network.edges[KO].weight == new
    assert said[-1].startswith(f"Updated: over the whole data E went from {before:.6g} to ")
    assert player.batch


def test_a_batch_with_a_hole_says_which(chain: Workspace) -> None:
    chain.document.perform(two_rows(chain.document.project))
    chain.document.perform(edits.set_value(chain.document.project, 1, O, None))
    assert chain.player.trace is not None
    chain.player.toggle_batch()
    assert chain.player.trace is None
    assert chain.player.obstacle.startswith("Row 2 of the data has no target y for o")


def three_rows(project: Project) -> Change:
    columns, values = project.dataset.columns, np.array([[1.0, 3.0], [2.0, 1.0], [0.5, 2.0]])
    return edits.set_data(project, "Three rows", type(project.dataset)(columns, values, split=Split(rows=(1,))))


def test_a_batch_is_seen_from_a_row_that_is_learned_from_and_walked_over_those(chain: Workspace) -> None:
    player, said = chain.player, []
    chain.document.perform(three_rows(chain.document.project))
    chain.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    player.set_sample(1)
    player.last()
    assert player.known(Symbol.LOSS) is not None  # a held-out row can be stepped by itself
    player.toggle_batch()
    assert (player.sample, player.index, player.trace.batch) == (0, 0, 2)
    assert said == ["Stepping the rows learned from as one batch, as seen from row 1."]
    player.walk_samples(1)
    assert player.sample == 2
    player.walk_samples(1)
    assert player.sample == 2
    player.walk_samples(-1)
    assert player.sample == 0
    player.set_sample(1)
    assert player.trace is None
    assert player.obstacle.startswith("Row 2 is held out for validation")


def test_the_update_of_a_batch_says_that_it_is_of_the_rows_learned_from(chain: Workspace) -> None:
    player, said = chain.player, []
    chain.document.perform(three_rows(chain.document.project))
    player.toggle_batch()
    player.last()
    chain.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    player.apply_update()
    assert said[-1].startswith("Updated: over the rows learned from E went from ")


ELSEWHERE: dict[str, Callable[[Dataset], Dataset]] = {
    "a cell of another row": lambda d: d.with_cells(1, 0, [[9.0]]),
    "a row behind it": lambda d: d.with_rows(d.rows, 1),
    "the row behind it removed": lambda d: d.without_rows([1]),
}
HERE: dict[str, Callable[[Dataset], Dataset]] = {
    "a cell of its own": lambda d: d.with_cells(0, 0, [[9.0]]),
    "a row before it": lambda d: d.with_rows(0, 1),
    "the row itself removed": lambda d: d.without_rows([0]),
}


@pytest.mark.parametrize("name", [*ELSEWHERE, *HERE])
def test_only_an_edit_of_other_rows_leaves_the_lines_as_they_are(chain: Workspace, name: str) -> None:
    document, player = chain.document, chain.player
    document.perform(edits.set_cells(document.project, 1, 0, np.array([[5.0, 6.0]])))
    player.last()
    before = player.trace
    made = {**ELSEWHERE, **HERE}[name](document.project.dataset)
    document.perform(edits.set_data(document.project, "Edit", made))
    assert (player.trace is before) == (name in ELSEWHERE)
    for undo in (False, True):
        if undo:
            document.undo_stack.undo()
        assert (player.trace.steps if player.trace else ()) == fresh(document.project)


def test_a_cell_of_another_row_is_a_part_of_the_batch(chain: Workspace) -> None:
    document, player = chain.document, chain.player
    document.perform(edits.set_cells(document.project, 1, 0, np.array([[5.0, 6.0]])))
    player.toggle_batch()
    document.perform(edits.set_cells(document.project, 1, 0, np.array([[7.0]])))
    assert player.trace is not None
    assert player.trace.steps == trace_batch(document.project, 0).steps
