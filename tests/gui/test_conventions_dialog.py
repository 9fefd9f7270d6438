"""The switchboard: what is chosen there is everywhere at once, is undone where it is the document's, and is kept."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMessageBox

from core import edits
from core.records import DeltaSign, EdgeId
from core.tracing.trace import Symbol
from gui.actions import Act
from gui.canvas import paint_numbers
from gui.conventions import notation_of
from gui.conventions_dialog import ConventionsDialog
from gui.main_window import MainWindow
from gui.settings import Key, Settings
from gui.shell import Shell
from gui.theme import Theme
from gui.workspace import Workspace
from tests.gui.drawn import J, K, O, X, draw_chain
from tests.gui.texts import texts_of, told_on_canvas


@pytest.fixture
def dialog(chain: Workspace, qtbot) -> ConventionsDialog:
    made = ConventionsDialog(chain)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def click(qtbot, question, name):
    button = question.buttons[name]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))


def chosen(question):
    return [name for name, button in question.buttons.items() if button.isChecked()]


# The dialog


def test_letters_comma_and_digits_are_settings_that_outlive_the_program(chain, dialog, qtbot):
    click(qtbot, dialog.letters, "z-a")
    click(qtbot, dialog.comma, "comma")
    dialog.digits.setFocus()
    dialog.digits.selectAll()
    qtbot.keyClicks(dialog.digits, "6")
    notation = notation_of(Settings())
    assert (notation.letters.name, notation.decimal_comma, notation.digits) == ("z-a", True, 6)
    assert not chain.document.undo_stack.canUndo()
    assert dialog.letters.previews["z-a"].formula.text == "z_j = Σ w_{i→j}·a_i,  a_j = σ(z_j)"
    assert dialog.sign.previews["minus"].formula.text == "δ_j = −∂E/∂z_j,  ∂E/∂w_{i→j} = −δ_j·a_i"
    assert dialog.comma.previews["comma"].formula.text == "δ_o = −0,0362423"
    assert dialog.comma.previews["point"].formula.text == "δ_o = −0.0362423"


def test_half_mean_and_sign_are_the_documents_and_are_undone_one_by_one(chain, dialog, qtbot):
    document = chain.document
    project = document.project
    chain.player.last()
    before = chain.player.known(Symbol.DELTA, O)
    click(qtbot, dialog.half, "squared_error")
    click(qtbot, dialog.reduction, "sum")
    click(qtbot, dialog.sign, "minus")
    assert (project.training.loss, project.training.reduction) == ("squared_error", "sum")
    assert project.delta_sign is DeltaSign.MINUS
    chain.player.last()
    assert chain.player.known(Symbol.DELTA, O) == -2 * before
    document.undo_stack.undo()
    assert (project.delta_sign, chosen(dialog.sign)) == (DeltaSign.PLUS, ["plus"])
    document.undo_stack.undo()
    assert (project.training.reduction, chosen(dialog.reduction)) == ("mean", ["mean"])
    document.undo_stack.undo()
    assert (project.training.loss, chosen(dialog.half)) == ("half_squared_error", ["half_squared_error"])
    assert not document.undo_stack.canUndo()
    chain.player.last()
    assert chain.player.known(Symbol.DELTA, O) == before


def test_choosing_what_is_chosen_makes_no_edit(chain, dialog, qtbot):
    for question in (dialog.half, dialog.reduction, dialog.sign):
        click(qtbot, question, chosen(question)[0])
    assert not chain.document.undo_stack.canUndo()


def test_a_click_on_a_worked_line_chooses_it(chain, dialog, qtbot):
    qtbot.mouseClick(dialog.sign.previews["minus"], Qt.MouseButton.LeftButton)
    assert chain.document.project.delta_sign is DeltaSign.MINUS


def test_a_loss_without_a_half_says_so_and_shows_no_choice(chain, dialog):
    chain.document.perform(edits.set_training(chain.document.project, loss="huber"))
    assert chosen(dialog.half) == []
    assert not any(button.isEnabled() for button in dialog.half.buttons.values())
    assert "The loss is huber, which has no ½ to leave out." in texts_of(dialog)
    chain.document.undo_stack.undo()
    assert chosen(dialog.half) == ["half_squared_error"]
    assert all(button.isEnabled() for button in dialog.half.buttons.values())


def test_it_follows_what_is_chosen_elsewhere(chain, dialog):
    chain.settings.put(Key.DIGITS, 9)
    chain.document.perform(edits.set_training(chain.document.project, reduction="sum"))
    assert dialog.digits.value() == 9
    assert chosen(dialog.reduction) == ["sum"]


def test_every_choice_has_a_name_and_its_worked_line_for_screen_readers(dialog):
    for question in (dialog.letters, dialog.comma, dialog.half, dialog.reduction, dialog.sign):
        for name, button in question.buttons.items():
            assert button.text() in button.accessibleName()
            assert button.accessibleDescription() == question.previews[name].formula.text != ""


# The whole window


@pytest.fixture
def window(qtbot, monkeypatch) -> MainWindow:
    settings = Settings()
    shell = Shell(settings)
    qtbot.addWidget(shell)
    made = MainWindow(shell, settings, Theme(settings))
    shell.show()
    monkeypatch.setattr(QMessageBox, "exec", lambda box: QMessageBox.StandardButton.Discard)
    draw_chain(made.workspace)
    project = made.workspace.document.project
    change = edits.edit_units(project, [J], "Add bias", bias=0.25)
    assert made.workspace.document.perform(change)
    QCoreApplication.processEvents()
    yield made
    made.shut_down()


def switchboard(window: MainWindow) -> ConventionsDialog:
    return window.shell.findChild(ConventionsDialog)


def said(window: MainWindow, monkeypatch) -> list[str]:
    """Return what the window says with each unit and edge selected, at every line, and what it paints on units."""
    space, found = window.workspace, []
    view = window.canvas
    monkeypatch.setattr(paint_numbers, "write", lambda painter, text, *_rest, **_more: found.append(text))
    for index in range(space.player.length + 1):
        space.player.go_to(index)
        found += texts_of(window.shell) if index % 5 == 0 else []
    for key in (X, J, O, EdgeId(J, K)):
        space.selection.set([key])
        found += texts_of(window.shell)
    view.viewport().grab()
    return found + told_on_canvas(view)


def with_letters(texts, letters):
    """Return the texts in which one of the letters stands for a number: by itself, or with a subscript."""
    pattern = re.compile(rf"(?<![A-Za-z0-9_'’/&])(?:{'|'.join(letters)})(?![A-Za-z0-9])")
    return {text for text in texts if pattern.search(text)}


@pytest.mark.parametrize(("name", "gone", "there"), [("net-out", "sz", ("net", "out")), ("z-a", "s", ("z", "a"))])
def test_no_view_shows_a_letter_that_is_not_chosen(window, monkeypatch, name, gone, there):
    assert len(with_letters(said(window, monkeypatch), gone)) > 40
    window.book[Act.CONVENTIONS].trigger()
    switchboard(window).letters.buttons[name].click()
    switchboard(window).close()
    shown = said(window, monkeypatch)
    assert not with_letters(shown, gone)
    assert len(with_letters(shown, there)) > 40


def test_no_view_shows_a_decimal_point_where_a_comma_is_chosen(window, monkeypatch):
    pointed = re.compile(r"\d\.\d")
    assert len([text for text in said(window, monkeypatch) if pointed.search(text)]) > 40
    window.workspace.settings.put(Key.DECIMAL_COMMA, True)
    shown = said(window, monkeypatch)
    assert not {text for text in shown if pointed.search(text)}
    assert len([text for text in shown if re.search(r"\d,\d", text)]) > 40


def signals(texts):
    return {line for text in texts for line in text.split("\n") if line.startswith("Error signal: ")}


def test_every_view_says_what_delta_stands_for(window, monkeypatch):
    assert signals(said(window, monkeypatch)) == {"Error signal: ∂E/∂s."}
    project = window.workspace.document.project
    window.workspace.document.perform(edits.set_delta_sign(project, DeltaSign.MINUS))
    shown = said(window, monkeypatch)
    assert signals(shown) == {"Error signal: −∂E/∂s."}
    assert "Gradient: −δ of the target times z of the source." in shown


def test_the_window_takes_an_edit_back_from_the_dialog_by_its_key(window, qtbot):
    window.book[Act.CONVENTIONS].trigger()
    dialog = switchboard(window)
    qtbot.waitUntil(dialog.isActiveWindow)
    click(qtbot, dialog.sign, "minus")
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.document.project.delta_sign is DeltaSign.PLUS
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    window.book[Act.CONVENTIONS].trigger()
    assert switchboard(window) is dialog
    dialog.close()
