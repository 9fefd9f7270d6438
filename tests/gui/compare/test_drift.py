"""Edits since the runs began are known, and forgotten when they are taken back."""

from __future__ import annotations

from core import edits
from core.project import Project
from core.records import EdgeId
from gui.compare.drift import Drift
from tests.gui.drawn import J, X


def test_an_edit_and_its_undo(chain):
    drift = Drift(chain.document)
    heard = []
    drift.changed.connect(lambda: heard.append(drift.said))
    document = chain.document
    document.perform(edits.edit_edges(document.project, [EdgeId(X, J)], "w", weight=9.0))
    assert drift.said == "it has been edited since"
    document.undo_stack.undo()
    assert drift.said == ""
    document.perform(edits.move(document.project, {J: (5.0, 5.0)}))
    assert drift.said == "", "where a unit stands makes no difference"
    document.perform(edits.remove(document.project, [J]))
    assert drift.said
    drift.begin()
    assert drift.said == ""
    document.replace(Project(), None)
    assert drift.said == "another network is open now"
    assert heard[:2] == ["it has been edited since", ""]
