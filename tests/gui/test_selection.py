"""The selection: shared, ordered, and never of what is gone."""

from core import edits
from core.records import EdgeId, NoteId
from gui.workspace import Workspace
from tests.gui.drawn import J, K, X


def test_the_news_comes_once_and_only_for_something_new(chain: Workspace) -> None:
    news = []
    chain.selection.changed.connect(lambda: news.append(chain.selection.keys))
    chain.selection.set([J, K, J])
    chain.selection.set([J, K])
    chain.selection.toggle(J)
    chain.selection.toggle(X)
    chain.selection.clear()
    assert news == [(J, K), (K,), (K, X), ()]


def test_units_edges_and_notes_are_told_apart(chain: Workspace) -> None:
    edge, note = EdgeId(X, J), NoteId(1)
    chain.selection.set([edge, note, J])
    assert (chain.selection.units, chain.selection.edges, chain.selection.notes) == ([J], [edge], [note])


def test_what_is_deleted_is_no_longer_selected(chain: Workspace) -> None:
    chain.selection.set([J, K, EdgeId(J, K)])
    chain.document.perform(edits.remove(chain.document.project, [J]))
    assert chain.selection.keys == (K,)
