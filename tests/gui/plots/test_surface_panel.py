"""The error surface, as a user chooses it, reads it, and starts from it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest

from core import edits
from core.learning.exercise import Part
from core.tracing.steps import Quantity, Symbol
from core.tracing.trace import trace
from gui.messages import Level
from gui.plots.surface_flat import Contour, Curve
from gui.plots.surface_space import Space
from gui.settings import Key
from tests.gui.drawn import J, K, O, X
from tests.gui.plots.curves import set_training, train
from tests.gui.plots.surfaces import JK, KO, XJ, over, pixel, settled


def weight(chain, edge_id) -> float:
    return chain.document.project.network.edges[edge_id].weight


def said_by(chain) -> list[tuple[Level, str]]:
    said = []
    chain.messages.said.connect(lambda level, sentence, ids: said.append((level, sentence)))
    return said


def test_it_says_what_to_do_while_nothing_is_chosen(surface_panel, chain, qtbot):
    assert surface_panel._empty.isVisible()
    assert surface_panel._empty.sentence.startswith("Select one or two weights")
    over(qtbot, surface_panel, X)
    assert surface_panel._empty.isVisible()


def test_two_selected_edges_give_contour_lines_over_their_weights(surface_panel, chain, qtbot):
    content = over(qtbot, surface_panel, JK, KO)
    assert content.names == ("w_{j→k}", "w_{k→o}")
    assert isinstance(surface_panel.view.ground, Contour)
    assert content.here == (5.0, 3.0)
    assert content.heading == "E of 1 row, the others as they are now"
    (first, second) = content.limits
    assert first[0] < 5 < first[1]
    assert second[0] < 3 < second[1]
    assert (surface_panel.head.first.currentText(), surface_panel.head.second.currentText()) == ("j→k", "k→o")


def test_one_edge_gives_the_curve_whose_slope_is_the_traces_gradient(surface_panel, chain, qtbot):
    content = over(qtbot, surface_panel, XJ)
    assert isinstance(surface_panel.view.ground, Curve)
    gradient = trace(chain.document.project, 0).values[Quantity(Symbol.WEIGHT_GRADIENT, XJ)]
    assert content.surface.gradient == (gradient,)
    assert "∂E/∂w_{x_i→j} = −0.0006812" in surface_panel.readout


def test_a_bias_is_chosen_by_its_unit(surface_panel, chain, qtbot):
    chain.document.perform(edits.edit_units(chain.document.project, [K], "Bias", bias=0.5))
    content = over(qtbot, surface_panel, K, XJ)
    assert content.names == ("b_k", "w_{x_i→j}")
    assert content.here == (0.5, 2.0)


def test_a_click_sets_both_weights_in_one_edit_which_undoes(surface_panel, chain, qtbot):
    over(qtbot, surface_panel, JK, KO)
    said = said_by(chain)
    place = pixel(surface_panel, 4.0, 1.5)
    values = surface_panel.view.ground.values(QPointF(place))
    QTest.mouseClick(surface_panel.view, Qt.MouseButton.LeftButton, pos=place)
    assert (weight(chain, JK), weight(chain, KO)) == values == pytest.approx((4.0, 1.5), abs=0.05)
    assert weight(chain, XJ) == 2.0
    assert chain.document.undo_stack.count() == 1
    assert chain.document.undo_stack.text(0) == "Start from here"
    assert said[-1][0] is Level.DONE
    assert said[-1][1].startswith("j→k = ")
    assert "train on from here" in said[-1][1]
    assert settled(qtbot, surface_panel).here == values
    chain.document.undo_stack.undo()
    assert (weight(chain, JK), weight(chain, KO)) == (5.0, 3.0)
    assert settled(qtbot, surface_panel).here == (5.0, 3.0)


def test_the_keys_walk_to_a_place_and_start_from_it(surface_panel, chain, qtbot):
    content = over(qtbot, surface_panel, JK, KO)
    low, high = content.limits[0]
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Up):
        QTest.keyClick(surface_panel.view, key)
    place = surface_panel.view.cursor_place
    assert place[0] == pytest.approx(5 - 2 * (high - low) / 40, abs=0.01)
    assert place[1] > 3
    assert surface_panel.readout.startswith("w_{j→k} = ")
    QTest.keyClick(surface_panel.view, Qt.Key.Key_Return)
    assert (weight(chain, JK), weight(chain, KO)) == place
    QTest.keyClick(surface_panel.view, Qt.Key.Key_Escape)
    assert surface_panel.view.cursor_place is None


def test_what_is_read_under_the_cursor_is_e_of_the_edited_network(surface_panel, chain, qtbot):
    over(qtbot, surface_panel, JK, KO)
    place = pixel(surface_panel, 3.0, 1.0)
    QTest.mouseMove(surface_panel.view, place)
    values = surface_panel.view.cursor_place
    edited = chain.document.project.with_parameters(dict(zip((JK, KO), values, strict=True)), {})
    expected = trace(edited, 0).values[Quantity(Symbol.LOSS)]
    assert surface_panel.readout.endswith(f"E = {chain.conventions.notation.number(expected)}")


def test_the_path_is_the_runs_history(surface_panel, chain, qtbot):
    over(qtbot, surface_panel, JK, KO)
    train(qtbot, chain, epochs=40)
    content = settled(qtbot, surface_panel)
    history = chain.runs.all[-1].history
    moments = [history.moment(n).parameters.weights for n in range(len(history))]
    order = [history.edges.index(edge_id) for edge_id in (JK, KO)]
    np.testing.assert_array_equal(content.path, [[weights[n] for n in order] for weights in moments])
    assert content.path[0].tolist() == [5.0, 3.0]
    assert content.path[-1].tolist() == [weight(chain, JK), weight(chain, KO)] == list(content.here)


def test_when_others_have_moved_the_surface_is_another(surface_panel, chain, qtbot):
    before = over(qtbot, surface_panel, JK, KO).surface.losses.copy()
    chain.document.perform(edits.edit_edges(chain.document.project, [XJ], "Set", weight=-1.0))
    after = settled(qtbot, surface_panel).surface
    assert not np.allclose(after.losses, before)
    assert after.parameters.weights.tolist() == [-1.0, 5.0, 3.0]


def test_updates_by_hand_are_arrows(surface_panel, chain, qtbot):
    content = over(qtbot, surface_panel, JK, KO)
    assert len(content.updates) == 0
    for _ in range(2):
        chain.player.last()
        chain.player.apply_update()
    content = settled(qtbot, surface_panel)
    assert len(content.updates) == 3
    assert content.updates[0].tolist() == [5.0, 3.0]
    assert content.updates[-1].tolist() == [weight(chain, JK), weight(chain, KO)]
    chain.document.perform(edits.edit_edges(chain.document.project, [XJ], "Set", weight=1.0))
    assert len(settled(qtbot, surface_panel).updates) == 0


def test_while_it_trains_a_click_is_refused_with_a_sentence(surface_panel, chain, qtbot):
    over(qtbot, surface_panel, JK, KO)
    said = said_by(chain)
    set_training(chain, epochs=100_000_000)
    settled(qtbot, surface_panel)
    chain.runner.start()
    qtbot.waitUntil(lambda: len(surface_panel.view.content.path) > 3, timeout=20_000)
    QTest.mouseClick(surface_panel.view, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert any(sentence.startswith("Pause the training") for _, sentence in said)
    assert chain.runner.running
    chain.runner.shut_down()


def test_a_past_moment_has_its_own_surface_and_starting_from_it_takes_all_its_weights(surface_panel, chain, qtbot):
    over(qtbot, surface_panel, JK, KO)
    train(qtbot, chain, epochs=40)
    run = chain.runs.all[-1]
    chain.moments.show(run, 0)
    content = settled(qtbot, surface_panel)
    assert content.here == (5.0, 3.0)
    assert "epoch 0 of Run 1" in content.heading
    surface_panel.view.chosen.emit((4.0, 1.0))
    assert [weight(chain, e) for e in (XJ, JK, KO)] == [2.0, 4.0, 1.0]
    assert not chain.document.is_past
    chain.document.undo_stack.undo()
    assert weight(chain, KO) == content.path[-1][1]


def test_where_it_cannot_be_trained_it_says_why(surface_panel, chain, qtbot):
    over(qtbot, surface_panel, JK, KO)
    chain.document.perform(edits.set_value(chain.document.project, 0, O, None))
    assert settled(qtbot, surface_panel) is None
    assert surface_panel._empty.sentence == "Row 1 of the data has no target y for o: type it in the Data table."
    chain.document.undo_stack.undo()
    assert settled(qtbot, surface_panel) is not None


def test_a_frozen_weight_says_so(surface_panel, chain, qtbot):
    chain.document.perform(edits.edit_edges(chain.document.project, [JK], "Freeze", frozen=True))
    over(qtbot, surface_panel, JK)
    assert surface_panel.readout.endswith("w_{j→k} is frozen")


def test_what_is_deleted_or_replaced_is_let_go(surface_panel, chain, qtbot):
    over(qtbot, surface_panel, JK, KO)
    chain.document.perform(edits.edit_edges(chain.document.project, [XJ], "Set", weight=1.0))
    chain.document.replace(type(chain.document.project)(), None)
    assert settled(qtbot, surface_panel) is None
    assert surface_panel.source.owners == ()


def test_pinned_it_stays_whatever_is_selected(surface_panel, chain, qtbot):
    over(qtbot, surface_panel, JK, KO)
    chain.settings.put(Key.SURFACE_FOLLOWS, False)
    assert over(qtbot, surface_panel, XJ).names == ("w_{j→k}", "w_{k→o}")
    chain.settings.put(Key.SURFACE_FOLLOWS, True)
    assert settled(qtbot, surface_panel).names == ("w_{x_i→j}",)


def test_an_empty_selection_keeps_the_surface(surface_panel, chain, qtbot):
    over(qtbot, surface_panel, JK, KO)
    assert over(qtbot, surface_panel).names == ("w_{j→k}", "w_{k→o}")


def test_the_wheel_zooms_about_the_cursor_and_nought_resets(surface_panel, chain, qtbot):
    before = over(qtbot, surface_panel, JK, KO).limits
    place = QPointF(pixel(surface_panel, 5.0, 3.0))
    about = surface_panel.view.ground.values(place)
    event = QWheelEvent(
        place, place, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QGuiApplication.sendEvent(surface_panel.view, event)
    after = settled(qtbot, surface_panel).limits
    for value, (low, high), (lower, higher) in zip(about, after, before, strict=True):
        assert high - low == pytest.approx((higher - lower) / 1.25)
        assert (value - low) / (high - low) == pytest.approx((value - lower) / (higher - lower))
    np.testing.assert_allclose(surface_panel.view.content.surface.limits, after)
    QTest.keyClick(surface_panel.view, Qt.Key.Key_0)
    assert settled(qtbot, surface_panel).limits == before


def test_limits_can_be_typed(surface_panel, chain, qtbot):
    chain.settings.put(Key.SURFACE_LIMITS, True)
    over(qtbot, surface_panel, JK)
    low, high = surface_panel.head._typed.fields[0]
    low.setFocus()
    low.selectAll()
    QTest.keyClicks(low, "-1")
    QTest.keyClick(low, Qt.Key.Key_Return)
    assert settled(qtbot, surface_panel).limits[0][0] == -1.0
    high.setFocus()
    high.selectAll()
    QTest.keyClicks(high, "-3")
    QTest.keyClick(high, Qt.Key.Key_Return)
    assert high.complaint == "An axis must end above where it begins."
    assert settled(qtbot, surface_panel).limits[0][1] > 5


@pytest.mark.parametrize("first", [(1.0, 1.0), (0.0, 1e13), (5.0, 5.0 + 1e-12)])
def test_it_is_not_zoomed_beyond_what_numbers_can_tell_apart(surface_panel, chain, qtbot, first):
    before = over(qtbot, surface_panel, JK, KO).limits
    surface_panel.view.limits_wanted.emit((first, (0.0, 1.0)))
    assert settled(qtbot, surface_panel).limits == before


def test_in_three_dimensions_it_is_dragged_and_turned_by_keys(surface_panel, chain, qtbot):
    over(qtbot, surface_panel, JK, KO)
    surface_panel.head.form.click()
    settled(qtbot, surface_panel)
    view = surface_panel.view
    assert isinstance(view.ground, Space)
    before, weights = view.turn, (weight(chain, JK), weight(chain, KO))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    QTest.mouseMove(view, QPoint(230, 160))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(230, 160))
    assert (view.turn.azimuth, view.turn.elevation) == ((before.azimuth - 15) % 360, before.elevation + 5)
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.turn.azimuth == (before.azimuth - 21) % 360
    assert (weight(chain, JK), weight(chain, KO)) == weights
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=pixel(surface_panel, 3.0, 1.0))
    assert (weight(chain, JK), weight(chain, KO)) == pytest.approx((3.0, 1.0), abs=0.1)


def test_the_boxes_choose_too_and_select_on_the_canvas(surface_panel, chain, qtbot):
    head = surface_panel.head
    head.first.setCurrentIndex(1)
    head.first.activated.emit(1)
    assert settled(qtbot, surface_panel).names == ("w_{j→k}",)
    assert chain.selection.edges == [JK]
    head.second.setCurrentIndex(1)
    head.second.activated.emit(1)
    assert settled(qtbot, surface_panel).names == ("w_{j→k}", "w_{x_i→j}")
    assert chain.selection.edges == [JK, XJ]


def test_numbers_follow_the_conventions(surface_panel, chain, qtbot):
    over(qtbot, surface_panel, XJ)
    chain.settings.put(Key.DECIMAL_COMMA, True)
    settled(qtbot, surface_panel)
    assert "−0,0006812" in surface_panel.readout


def test_a_unit_without_a_bias_is_no_choice(surface_panel, chain, qtbot):
    assert surface_panel.source.choices() == [XJ, JK, KO]
    assert J not in surface_panel.source.choices()


def test_looking_back_while_it_trains_the_surface_is_the_moments(surface_panel, chain, qtbot):
    over(qtbot, surface_panel, JK, KO)
    set_training(chain, epochs=100_000_000)
    chain.runner.start()
    qtbot.waitUntil(lambda: len(chain.runs.all[-1].history) > 5, timeout=20_000)
    chain.moments.show(chain.runs.all[-1], 0)
    qtbot.waitUntil(
        lambda: surface_panel.view.content is not None and "epoch 0 of" in surface_panel.view.content.heading
    )
    assert surface_panel.view.content.here == (5.0, 3.0) == surface_panel.view.content.surface.place
    chain.runner.shut_down()


def test_it_keeps_what_is_asked_for_secret(surface_panel, chain, qtbot):
    assert over(qtbot, surface_panel, JK, KO) is not None
    chain.practice.begin(Part.LOSS)
    qtbot.waitUntil(lambda: surface_panel.view.content is None)
    assert surface_panel._why_nothing() == chain.hold.secret
    chain.practice.end()
    qtbot.waitUntil(lambda: surface_panel.view.content is not None)
