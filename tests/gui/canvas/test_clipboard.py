"""What is copied can be pasted, here and in another window; whatever else is on the clipboard is refused politely."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QGuiApplication

from core import files
from core.errors import ProjectFileError
from core.records import EdgeId
from gui.canvas import clipboard
from gui.canvas.canvas import Canvas
from gui.messages import Level
from gui.workspace import make_workspace


@pytest.fixture(autouse=True)
def empty_clipboard(qapp):
    QGuiApplication.clipboard().clear()


def refused(hands):
    said = []
    hands.workspace.messages.said.connect(lambda *message: said.append(message))
    before = hands.workspace.document.undo_stack.count()
    hands.canvas.paste()
    assert hands.workspace.document.undo_stack.count() == before
    assert said[0][0] is Level.REFUSED
    return said[0][1]


def test_copy_and_paste_takes_the_edges_among_the_units_along(pair):
    pair.select("x", "h")
    pair.canvas.copy()
    pair.canvas.paste()
    assert pair.labels == ["x", "h", "o", "x_2", "h_2"]
    assert pair.edge("x_2", "h_2").weight == 2.0
    assert pair.place("h_2") == (40, 40)
    assert set(pair.workspace.selection.units) == {pair.id_of("x_2"), pair.id_of("h_2")}
    assert pair.edits == 1
    pair.canvas.paste()
    assert pair.place("h_3") == (80, 80)


def test_cut_takes_away_what_it_copies(pair):
    pair.select("x", "h")
    pair.canvas.cut()
    assert pair.labels == ["o"]
    pair.canvas.paste()
    assert set(pair.labels) == {"x", "h", "o"}
    assert EdgeId(pair.id_of("x"), pair.id_of("h")) in pair.network.edges


def test_duplicate_leaves_the_clipboard_alone(pair):
    QGuiApplication.clipboard().setText("mine")
    pair.select("h")
    pair.canvas.duplicate()
    assert "h_2" in pair.labels
    assert QGuiApplication.clipboard().text() == "mine"


def test_what_is_copied_can_be_pasted_into_another_window(pair, qtbot):
    pair.select("x", "h")
    pair.canvas.copy()
    other = make_workspace()
    canvas = Canvas(other)
    canvas.resize(600, 400)
    qtbot.addWidget(canvas)
    canvas.paste()
    assert [unit.label for unit in other.document.project.network.units.values()] == ["x", "h"]
    assert len(other.document.project.network.edges) == 1


def test_what_is_copied_is_a_network_file_as_text(pair):
    pair.select("x", "h")
    pair.canvas.copy()
    text = QGuiApplication.clipboard().text()
    assert json.loads(text)["format"] == "chainrule"
    assert len(files.loads(text).network.units) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Good morning",
        "[" * 100_000,
        '{"format": "chainrule", "version": 1}',
        '{"format": "chainrule", "version": 99, "nodes": [], "edges": []}',
        '{"format": "chainrule", "version": 1, "directed": true, "multigraph": false, "graph": {},'
        ' "nodes": [{"id": "a", "kind": "hidden", "position": [1e999, 0]}], "edges": []}',
        "\x00\ud800".encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
        "x" * 1_000_000,
    ],
    ids=["words", "nesting", "nothing", "newer", "infinite", "broken", "long"],
)
def test_hostile_text_is_ignored_with_a_sentence(pair, text):
    QGuiApplication.clipboard().setText(text)
    assert "not pasted" in refused(pair) or "nothing to paste" in refused(pair)
    assert pair.labels == ["x", "h", "o"]


def test_an_empty_clipboard_and_one_too_large_are_refused(pair, monkeypatch):
    assert "nothing to paste" in refused(pair)
    monkeypatch.setattr(clipboard, "LONGEST", 10)
    with pytest.raises(ProjectFileError, match="too large"):
        clipboard.from_text("{" * 11)


def test_copying_nothing_says_so_and_keeps_the_clipboard(pair, qtbot):
    QGuiApplication.clipboard().setText("mine")
    pair.workspace.selection.set([pair.edge_id("x", "h")])
    with qtbot.waitSignal(pair.workspace.messages.said):
        pair.canvas.copy()
    assert QGuiApplication.clipboard().text() == "mine"


def test_what_would_land_out_of_sight_lands_in_the_middle(pair):
    pair.select("x", "h")
    pair.canvas.copy()
    pair.canvas.centerOn(5000, 5000)
    pair.canvas.paste()
    assert pair.canvas.viewport().rect().contains(pair.at(*pair.place("h_2")))
