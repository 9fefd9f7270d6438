"""The document: one door, one undo per gesture, one signal."""

from core import edits
from core.network import Network
from core.project import Project
from core.records import EdgeId, Kind
from gui.messages import Level
from gui.workspace import Workspace
from tests.gui.drawn import J, K, O, X


def test_an_edit_is_done_undone_and_done_again(chain: Workspace) -> None:
    document, edge = chain.document, EdgeId(X, J)
    heard: list[object] = []
    document.changed.connect(lambda change: heard.append(change.after[edge]))
    document.perform(edits.edit_edges(document.project, [edge], "Set weight", weight=7.0))
    document.undo_stack.undo()
    document.undo_stack.redo()
    assert [record.weight for record in heard] == [7.0, 2.0, 7.0]
    assert document.undo_stack.undoText() == "Set weight"


def test_what_shows_names_and_numbers_hears_of_no_move(chain: Workspace) -> None:
    document, heard = chain.document, []
    document.changed.connect(lambda _change: heard.append("changed"))
    document.altered.connect(lambda _change: heard.append("altered"))
    document.perform(edits.move(document.project, {J: (10.0, 3.0)}))
    document.undo_stack.undo()
    assert heard == ["changed"] * 2
    document.perform(edits.edit_units(document.project, [J], "Rename", label="m"))
    assert heard[2:] == ["changed", "altered"]


def test_a_refused_edit_says_why_and_leaves_nothing_behind(chain: Workspace) -> None:
    document, said = chain.document, []
    chain.messages.said.connect(lambda level, sentence, ids: said.append((level, ids)))
    change = document.project.change("Rename", {J: edits.edit_units(document.project, [J], "x", label="k").after[J]})
    assert not document.perform(change)
    assert said == [(Level.REFUSED, (J, K))]
    assert not document.undo_stack.canUndo()
    assert document.project.network.label(J) == "j"


def test_edits_with_one_merge_key_undo_as_one(chain: Workspace) -> None:
    document = chain.document
    for x in (10.0, 20.0, 30.0):
        document.perform(edits.move(document.project, {J: (x, 0.0)}), merge="drag 1")
    document.perform(edits.move(document.project, {J: (90.0, 0.0)}), merge="drag 2")
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    assert document.project.network.units[J].position == (30.0, 0.0)
    document.undo_stack.undo()
    assert document.project.network.units[J].position == (160.0, 0.0)


def test_an_edit_that_changes_nothing_leaves_no_undo(chain: Workspace) -> None:
    document = chain.document
    assert document.perform(edits.move(document.project, {J: (160.0, 0.0)}))
    assert not document.undo_stack.canUndo()


def test_opening_another_project_forgets_the_undo_stack(chain: Workspace) -> None:
    document, news = chain.document, []
    document.replaced.connect(lambda: news.append(document.project.name))
    document.perform(edits.remove(document.project, [J]))
    document.replace(Project("Another"), None)
    assert news == ["Another"]
    assert not document.undo_stack.canUndo()
    assert document.undo_stack.isClean()


def test_undo_restores_a_deleted_unit_with_its_edges_and_its_data(chain: Workspace) -> None:
    document = chain.document
    network, before = document.project.network, document.project.dataset
    document.perform(edits.remove(document.project, [O]))
    assert len(network.edges) == 2
    assert document.project.dataset.index_of(O) is None
    document.undo_stack.undo()
    assert list(network.units) == [X, J, K, O]
    assert network.edges[EdgeId(K, O)].weight == 3.0
    assert document.project.dataset == before


def test_a_unit_made_an_output_gets_a_data_column(chain: Workspace) -> None:
    document = chain.document
    document.perform(edits.set_kind(document.project, [K], Kind.OUTPUT))
    assert document.project.dataset.index_of(K) is not None
    assert document.project.dataset.value(0, K) is None


def test_an_edit_is_checked_once_when_it_is_made_and_again_when_it_comes_back(chain: Workspace, monkeypatch) -> None:
    document, edge, checked = chain.document, EdgeId(X, J), []
    check = Network.check
    monkeypatch.setattr(Network, "check", lambda self, change: (checked.append(change.label), check(self, change)))
    document.perform(edits.edit_edges(document.project, [edge], "Set weight", weight=7.0))
    assert checked == ["Set weight"]
    document.undo_stack.undo()
    document.undo_stack.redo()
    assert checked == ["Set weight"] * 3
