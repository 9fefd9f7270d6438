"""The proof on demand, as a user asks for it."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from core import edits, gradient_check
from core.learning.exercise import Part
from core.passes import backward
from core.records import EdgeId
from gui.messages import Level
from gui.plots.proof_panel import ProofPanel
from gui.settings import Key
from tests.gui.drawn import J, K, O, X


@pytest.fixture
def panel(qtbot, chain) -> ProofPanel:
    panel = ProofPanel(chain)
    qtbot.addWidget(panel)
    panel.resize(900, 260)
    panel.show()
    yield panel
    panel.cancel()


def checked(panel, qtbot):
    panel.check()
    qtbot.waitUntil(lambda: not panel.is_busy)
    return panel


def test_before_it_is_asked_it_says_what_to_press(panel):
    assert panel.table.parameters.rowCount() == 0
    assert "Shift+F8" in panel._empty.sentence
    assert panel._empty.isVisible()


def test_all_gradients_agree_and_one_is_shown_over_every_h(panel, qtbot):
    checked(panel, qtbot)
    assert panel.verdict.startswith("3 gradients, at most ")
    assert panel.verdict.endswith("apart: they agree.")
    assert [row.owner for row in panel.table.parameters.rows] == [EdgeId(X, J), EdgeId(J, K), EdgeId(K, O)]
    assert panel.owner == EdgeId(X, J)
    assert panel.table.selected() == [EdgeId(X, J)]
    assert len(panel.canvas.probe) == len(gradient_check.WIDTHS)
    assert "Backpropagation −0.000681" in panel.readout
    assert "h = 1e−5 · apart" in panel.readout


def test_it_begins_with_what_is_selected_and_follows_the_selection(panel, chain, qtbot):
    chain.selection.set([EdgeId(K, O)])
    checked(panel, qtbot)
    assert panel.owner == EdgeId(K, O)
    chain.selection.set([EdgeId(J, K)])
    qtbot.waitUntil(lambda: not panel.is_busy)
    assert (panel.owner, panel.table.selected()) == (EdgeId(J, K), [EdgeId(J, K)])
    assert panel.canvas.found.gradient == pytest.approx(-0.001143, rel=1e-3)


def test_a_click_on_a_row_selects_the_edge_on_the_canvas(panel, chain, qtbot):
    checked(panel, qtbot)
    place = panel.table.visualRect(panel.table.parameters.index(2, 1)).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chain.selection.edges == [EdgeId(K, O)]
    qtbot.waitUntil(lambda: not panel.is_busy)
    assert panel.owner == EdgeId(K, O)


def test_moving_h_shows_the_numbers_there(panel, qtbot):
    checked(panel, qtbot)
    QTest.keyClick(panel.canvas, Qt.Key.Key_End)
    assert "h = 1e−12 · apart" in panel.readout
    assert panel.canvas.found.apart > 1e-6


def test_the_other_quotients_are_a_choice(panel, qtbot):
    checked(panel, qtbot)
    central = panel.canvas.found.apart
    panel._choice.setFocus()
    panel._choice.setCurrentIndex(1)
    panel._choice.activated.emit(1)
    qtbot.waitUntil(lambda: not panel.is_busy)
    assert panel.canvas.found.apart > 100 * central


@pytest.mark.parametrize("what", ["edit", "row", "batch", "open"])
def test_what_is_stale_vanishes(panel, chain, qtbot, what):
    chain.document.perform(edits.set_data(chain.document.project, "Two rows", two_rows(chain)))
    checked(panel, qtbot)
    if what == "edit":
        chain.document.perform(edits.edit_edges(chain.document.project, [EdgeId(X, J)], "Set", weight=1.0))
    elif what == "row":
        chain.player.set_sample(1)
    elif what == "batch":
        chain.player.toggle_batch()
    else:
        chain.document.replace(type(chain.document.project)(), None)
    assert panel._empty.isVisible()
    assert panel.owner is None


def two_rows(chain):
    dataset = chain.document.project.dataset
    return type(dataset)(dataset.columns, dataset.values.repeat(2, axis=0) * [[1.0], [0.5]])


def test_a_new_name_is_no_reason_to_forget(panel, chain, qtbot):
    checked(panel, qtbot)
    chain.document.perform(edits.rename(chain.document.project, J, "hidden"))
    assert panel.table.parameters.rows[0].name == "w_{x_i→hidden}"


def test_the_batch_is_checked_where_it_is_stepped(panel, chain, qtbot):
    chain.document.perform(edits.set_data(chain.document.project, "Two rows", two_rows(chain)))
    chain.player.toggle_batch()
    checked(panel, qtbot)
    assert "of the batch, 2 rows" in panel._title.text()
    first = panel.table.parameters.rows[0]
    assert first.numbers[0] == pytest.approx(gradient_check.check_gradients(chain.document.project)[0].gradient)


def test_a_wrong_gradient_is_found(panel, qtbot, monkeypatch):
    def wrong(*arguments):
        back = backward(*arguments)
        back.gradients[1] *= 1.01
        return back

    monkeypatch.setattr(gradient_check, "backward", wrong)
    checked(panel, qtbot)
    assert "look at the first lines" in panel.verdict


def test_what_cannot_be_stepped_is_refused_with_a_sentence(panel, chain):
    said = []
    chain.messages.said.connect(lambda level, sentence, ids: said.append((level, sentence)))
    chain.document.perform(edits.set_value(chain.document.project, 0, O, None))
    panel.check()
    assert panel._empty.isVisible()
    (refused,) = [sentence for level, sentence in said if level is Level.REFUSED]
    assert refused == "Row 1 of the data is not complete: type what is missing in the Data table."


def test_long_work_can_be_cancelled(panel, chain, qtbot, monkeypatch):
    import threading  # noqa: PLC0415

    gate = threading.Event()
    real = gradient_check.LossProblem.near

    def slow(self, *arguments):
        gate.wait()
        return real(self, *arguments)

    monkeypatch.setattr(gradient_check.LossProblem, "near", slow)
    panel.check()
    assert panel.is_busy
    assert panel._cancel.isVisible()
    assert panel.verdict == "Checking: 0 of 3 gradients…"
    QTest.mouseClick(panel._cancel, Qt.MouseButton.LeftButton)
    gate.set()
    assert not panel._checking.running
    assert panel.verdict.startswith("Stopped.")


def test_digits_follow_the_setting(panel, chain, qtbot):
    checked(panel, qtbot)
    chain.settings.put(Key.DIGITS, 3)
    model = panel.table.parameters
    assert model.data(model.index(2, 1)) == "−0.0358"


def test_falsified_gradients_are_judged_as_they_are_shown(panel, chain, qtbot):
    shown = [edge for edge in chain.document.project.network.edges if edge.source == J]
    while chain.spotting.search is None or chain.spotting.search.bug.step.writes.owner not in shown:
        chain.spotting.begin()
        assert chain.spotting.seed < 500
    bug = chain.spotting.search.bug
    checked(panel, qtbot)
    by_owner = {row.owner: row.numbers[0] for row in panel.table.parameters.rows}
    assert by_owner == bug.gradients
    chain.spotting.end()
    assert panel.table.parameters.rowCount() == 0 or panel._problem is None
    checked(panel, qtbot)
    assert panel.verdict.endswith("they agree.")


def test_it_proves_nothing_that_is_asked_for(panel, chain, qtbot):
    checked(panel, qtbot)
    said = []
    chain.messages.said.connect(lambda level, sentence, ids: said.append((level, sentence)))
    chain.practice.begin(Part.GRADIENTS)
    assert panel.owner is None
    panel.check()
    assert panel.owner is None
    assert said[-1] == (Level.REFUSED, chain.hold.secret)
    chain.practice.end()
    checked(panel, qtbot)
    assert panel.owner is not None


def test_its_parts_do_not_overlap_on_a_small_screen(panel, qtbot):
    panel.resize(470, 190)
    checked(panel, qtbot)
    parts = [panel._verdict, panel._title, panel.canvas, panel._readout]
    boxes = [QRect(part.mapTo(panel, QPoint()), part.size()) for part in parts]
    assert all(panel.rect().contains(box) for box in boxes)
    assert not any(a.intersects(b) for a, b in combinations(boxes, 2))
    assert panel.canvas.height() >= panel.canvas.minimumHeight()
