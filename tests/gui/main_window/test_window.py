"""The main window: every action does something, and the window shows what goes on."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QMessageBox

from core import edits, files
from core.records import EdgeId, Kind
from core.tracing.grains import Grain
from core.tracing.trace import Quantity, Symbol
from gui.actions import ACTIONS, Act
from gui.faces import SHOWS
from gui.main_window import MainWindow
from gui.settings import Key, Settings
from gui.shell import Shell
from gui.shown import Show, shown
from gui.theme import Theme
from tests.gui.drawn import J, K, X, draw_chain


@pytest.fixture
def window(qtbot: object, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    settings = Settings()
    shell = Shell(settings)
    qtbot.addWidget(shell)
    window = MainWindow(shell, settings, Theme(settings))
    shell.show()
    QCoreApplication.processEvents()
    monkeypatch.setattr(QMessageBox, "exec", lambda box: QMessageBox.StandardButton.Discard)
    yield window
    window.shut_down()


@pytest.fixture
def drawn(window: MainWindow) -> MainWindow:
    draw_chain(window.workspace)
    window.workspace.document.undo_stack.clear()
    return window


def test_every_action_is_wired(window: MainWindow) -> None:
    assert set(window._slots()) == set(ACTIONS)


def test_the_title_names_the_file_and_marks_unsaved_work(drawn: MainWindow, tmp_path: Path) -> None:
    document, shell = drawn.workspace.document, drawn.shell
    document.saved_as(tmp_path / "net.chainrule")
    assert (shell.windowTitle(), shell.isWindowModified()) == ("net.chainrule[*]", False)
    document.perform(edits.rename(document.project, J, "hidden"))
    assert shell.isWindowModified()
    drawn.book[Act.UNDO].trigger()
    assert not shell.isWindowModified()


def test_undo_says_what_it_takes_back(drawn: MainWindow) -> None:
    assert not drawn.book[Act.UNDO].isEnabled()
    document = drawn.workspace.document
    document.perform(edits.edit_edges(document.project, [EdgeId(X, J)], "Set weight", weight=1.0))
    assert drawn.book[Act.UNDO].text() == "&Undo set weight"
    drawn.book[Act.UNDO].trigger()
    assert drawn.book[Act.REDO].text() == "&Redo set weight"
    assert not drawn.book[Act.UNDO].isEnabled()


def test_keys_step_through_the_trace(drawn: MainWindow) -> None:
    player = drawn.workspace.player
    drawn.canvas.setFocus()
    for key, index in ((Qt.Key.Key_N, 1), (Qt.Key.Key_N, 2), (Qt.Key.Key_P, 1), (Qt.Key.Key_F5, 6)):
        QTest.keyClick(drawn.canvas, key)
        assert player.index == index
    assert drawn.book[Act.STEP_BACK].isEnabled()
    drawn.book[Act.STEP_LAST].trigger()
    assert not drawn.book[Act.STEP_LAST].isEnabled()
    assert drawn.book[Act.STEP_NEXT].isEnabled(), "it applies the update"


def test_keys_prove_the_gradients_and_step_the_batch(drawn: MainWindow, qtbot) -> None:
    drawn.canvas.setFocus()
    QTest.keyClick(drawn.canvas, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    proof = drawn.docks["Proof"].widget()
    qtbot.waitUntil(lambda: not proof.is_busy)
    assert proof.isVisible()
    assert proof.verdict.endswith("they agree.")
    QTest.keyClick(drawn.canvas, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    assert drawn.workspace.player.batch
    assert drawn.book[Act.WHOLE_BATCH].isChecked()
    assert proof.owner is None
    QTest.keyClick(drawn.canvas, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    assert not drawn.book[Act.WHOLE_BATCH].isChecked()


def test_the_steps_panel_plays_as_the_canvas_does_and_c_connects(drawn: MainWindow) -> None:
    steps = drawn.docks["Steps"].widget()
    steps.setFocus()
    QTest.keyClick(steps.view, Qt.Key.Key_Space)
    assert drawn.workspace.player.playing
    QTest.keyClick(steps.view, Qt.Key.Key_Space)
    assert not drawn.workspace.player.playing
    drawn.canvas.setFocus()
    drawn.workspace.selection.set([J])
    QTest.keyClick(drawn.canvas, Qt.Key.Key_C)
    assert drawn.canvas.picture.draft is not None
    QTest.keyClick(drawn.canvas, Qt.Key.Key_Escape)


def test_keys_and_buttons_change_the_grain(drawn: MainWindow) -> None:
    player, canvas, book = drawn.workspace.player, drawn.canvas, drawn.book
    canvas.setFocus()
    acts = (Act.GRAIN_LINE, Act.GRAIN_UNIT, Act.GRAIN_PHASE)
    control = Qt.KeyboardModifier.ControlModifier
    for key, modifier, place, index in (
        (Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.NoModifier, 1, 0),
        (Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier, 1, 2),
        (Qt.Key.Key_BracketLeft, control, 2, 6),
        (Qt.Key.Key_BracketRight, control, 1, 2),
        (Qt.Key.Key_BracketRight, Qt.KeyboardModifier.NoModifier, 0, 2),
    ):
        QTest.keyClick(canvas, key, modifier)
        assert [book[act].isChecked() for act in acts] == [number == place for number in range(3)]
        assert player.index == index
    assert not book[Act.STEP_INTO].isEnabled()
    assert not book[Act.GRAIN_FINER].isEnabled()
    book[Act.GRAIN_PHASE].trigger()
    assert player.grain is Grain.PHASE
    assert not book[Act.STEP_OUT].isEnabled()


def test_back_is_there_where_an_update_can_be_taken_back(drawn: MainWindow) -> None:
    QTest.keyClick(drawn.canvas, Qt.Key.Key_A)
    assert drawn.workspace.player.index == 0
    assert drawn.book[Act.STEP_BACK].isEnabled()
    drawn.book[Act.STEP_BACK].trigger()
    assert drawn.workspace.player.index == drawn.workspace.player.length
    drawn.book[Act.STEP_FIRST].trigger()
    assert not drawn.book[Act.STEP_BACK].isEnabled()


def test_train_becomes_pause_and_back(drawn: MainWindow, qtbot: object) -> None:
    document = drawn.workspace.document
    document.perform(edits.set_training(document.project, epochs=10**9, learning_rate=1e-6))
    drawn.book[Act.TRAIN].trigger()
    assert drawn.book[Act.TRAIN].text() == "&Pause training"
    assert not drawn.book[Act.ONE_EPOCH].isEnabled()
    with qtbot.waitSignal(drawn.workspace.runner.finished):
        drawn.book[Act.TRAIN].trigger()
    assert drawn.book[Act.TRAIN].text() == "&Train"
    assert drawn.book[Act.ONE_EPOCH].isEnabled()


def test_switches_and_themes_are_settings(window: MainWindow) -> None:
    settings = window.workspace.settings
    for act, key in ((Act.GRID, Key.SHOW_GRID), (Act.SNAP, Key.SNAP), (Act.FULL_SPEED, Key.FULL_SPEED)):
        before = settings.flag(key)
        window.book[act].trigger()
        assert settings.flag(key) is not before
        assert window.book[act].isChecked() is not before
    window.book[Act.THEME_DARK].trigger()
    assert window.workspace.theme.is_dark
    assert window.book[Act.THEME_DARK].isChecked()
    assert not window.book[Act.THEME_LIGHT].isChecked()


def test_digits_are_more_or_fewer(drawn: MainWindow) -> None:
    digits = drawn.workspace.settings.digits
    drawn.book[Act.DIGITS_MORE].trigger()
    assert drawn.workspace.settings.digits == digits + 1
    for _ in range(20):
        drawn.book[Act.DIGITS_FEWER].trigger()
    assert drawn.workspace.settings.digits == 2


def test_a_file_given_at_the_start_is_opened_and_fitted(qtbot: object, tmp_path: Path) -> None:
    settings = Settings()
    shell = Shell(settings)
    qtbot.addWidget(shell)
    example = next(iter(sorted((Path(__file__).parents[3] / "resources" / "examples").glob("01*"))))
    window = MainWindow(shell, settings, Theme(settings), example)
    shell.show()
    qtbot.waitUntil(lambda: bool(window.workspace.document.project.network.units))
    assert shell.windowTitle().startswith("01 Chain")
    window.shut_down()


def test_dropping_a_file_opens_it(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "dropped.chainrule"
    draw_chain(window.workspace)
    files.save(window.workspace.document.project, path)
    window.workspace.document.undo_stack.clear()
    window.shell.dropped.emit(str(path))
    assert window.workspace.document.path == path


def test_closing_ends_a_run(drawn: MainWindow, qtbot: object) -> None:
    document = drawn.workspace.document
    document.perform(edits.set_training(document.project, epochs=10**9, learning_rate=1e-6))
    drawn.workspace.runner.start()
    document.undo_stack.setClean()
    assert drawn.shell.close()
    assert not drawn.workspace.runner.running


def test_randomizing_uses_the_seed_of_the_options(drawn: MainWindow) -> None:
    network = drawn.workspace.document.project.network
    drawn.book[Act.RANDOMIZE].trigger()
    first = [edge.weight for edge in network.edges.values()]
    drawn.book[Act.UNDO].trigger()
    drawn.book[Act.RANDOMIZE].trigger()
    assert [edge.weight for edge in network.edges.values()] == first != [2.0, 5.0, 3.0]


def test_letters_work_from_everywhere_but_not_while_a_name_is_typed(drawn: MainWindow) -> None:
    drawn.canvas.setFocus()
    QTest.keyClick(drawn.canvas, Qt.Key.Key_U)
    assert drawn.book[Act.TOOL_UNIT].isChecked()
    QTest.keyClick(drawn.canvas, Qt.Key.Key_V)
    drawn.workspace.selection.set([K])
    drawn.canvas.rename_selected()
    editor = drawn.shell.focusWidget()
    QTest.keyClicks(editor, "unit")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert drawn.workspace.document.project.network.label(K) == "unit"
    assert drawn.book[Act.TOOL_SELECT].isChecked()
    assert QKeySequence(ACTIONS[Act.TOOL_UNIT].shortcut) == QKeySequence("U")
    assert drawn.workspace.document.project.network.of_kind(Kind.INPUT) == [X]


def test_what_the_canvas_shows_is_chosen_by_keys_and_kept(drawn: MainWindow) -> None:
    for act, show in SHOWS.items():
        before = shown(Settings())
        assert drawn.book[act].isChecked() is (show in before)
        drawn.canvas.setFocus()
        QTest.keySequence(drawn.canvas, QKeySequence(ACTIONS[act].shortcut))
        assert shown(Settings()) == before ^ {show}
        assert drawn.canvas.picture.shown == before ^ {show}
        assert drawn.book[act].isChecked() is (show not in before)


def test_s_opens_the_menu_of_what_can_be_shown_and_its_letters_choose(drawn: MainWindow) -> None:
    QTest.keyClick(drawn.canvas, Qt.Key.Key_S)
    menu = drawn.shell.findChild(QMenu, "show")
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_R)
    assert Show.RING in drawn.canvas.picture.shown
    menu.close()


def test_motion_can_be_reduced(drawn: MainWindow) -> None:
    drawn.book[Act.REDUCED_MOTION].trigger()
    assert Settings().flag(Key.REDUCED_MOTION)
    drawn.workspace.player.next()
    assert not drawn.canvas._flow.running


@pytest.mark.parametrize("place", ["canvas", "explain"])
def test_alt_with_an_arrow_walks_the_trail_from_everywhere_and_moves_no_unit(drawn: MainWindow, place: str) -> None:
    inquiry, network = drawn.workspace.inquiry, drawn.workspace.document.project.network
    drawn.workspace.player.last()
    drawn.workspace.selection.set([J])
    for unit in (K, J):
        inquiry.ask(Quantity(Symbol.DELTA, unit))
    focus = drawn.canvas if place == "canvas" else drawn.docks["Explain"].widget()
    focus.setFocus()
    held, before = Qt.KeyboardModifier.AltModifier, network.units[J].position
    QTest.keyClick(drawn.shell.focusWidget(), Qt.Key.Key_Left, held)
    assert inquiry.quantity == Quantity(Symbol.DELTA, K)
    QTest.keyClick(drawn.shell.focusWidget(), Qt.Key.Key_Right, held)
    assert inquiry.quantity == Quantity(Symbol.DELTA, J)
    QTest.keyClick(drawn.shell.focusWidget(), Qt.Key.Key_Right, held)
    assert network.units[J].position == before


def test_going_back_shows_the_number_that_is_explained(drawn: MainWindow) -> None:
    drawn.workspace.player.last()
    for unit in (K, J):
        drawn.workspace.inquiry.ask(Quantity(Symbol.DELTA, unit))
    drawn.docks["Explain"].hide()
    drawn.book[Act.TRAIL_BACK].trigger()
    assert drawn.docks["Explain"].isVisible()


def test_a_new_document_and_a_new_unit_give_the_canvas_the_keyboard(drawn: MainWindow) -> None:
    drawn.docks["Explain"].widget().setFocus()
    drawn.book[Act.ADD_INPUT].trigger()
    assert drawn.shell.focusWidget() is drawn.canvas
    drawn.docks["Explain"].widget().setFocus()
    assert drawn.shell.focusWidget() is not drawn.canvas
    drawn.book[Act.NEW].trigger()
    assert drawn.shell.focusWidget() is drawn.canvas
