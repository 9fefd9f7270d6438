"""A note's text is edited by hand: leaving it or Ctrl+Return keeps it, Esc restores it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from core import edits
from gui.panels.note_section import NoteSection
from tests.gui.shown import shown


@pytest.fixture
def notes(chain):
    made = []
    for text in ("first", "second"):
        change, key = edits.add_note(chain.document.project, text, (0, 0))
        chain.document.perform(change)
        made.append(key)
    chain.document.undo_stack.clear()
    return made


@pytest.fixture
def section(qtbot, chain, notes):
    made = NoteSection(chain)
    made.other = QLineEdit()
    shown(qtbot, made, made.other)
    chain.document.changed.connect(made.refresh)
    made.show_keys([notes[0]])
    return made


def write(qtbot, section, text):
    section.text.setFocus()
    section.text.selectAll()
    qtbot.keyClicks(section.text, text)


def texts(chain):
    return [note.text for note in chain.document.project.notes.values()]


def test_leaving_the_text_keeps_it(qtbot, chain, section):
    write(qtbot, section, "new")
    section.other.setFocus()
    assert texts(chain) == ["new", "second"]
    chain.document.undo_stack.undo()
    assert section.text.toPlainText() == "first"


def test_return_is_a_new_line_and_ctrl_return_keeps(qtbot, chain, section):
    write(qtbot, section, "a")
    qtbot.keyClick(section.text, Qt.Key.Key_Return)
    qtbot.keyClicks(section.text, "b")
    assert texts(chain)[0] == "first"
    qtbot.keyClick(section.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert texts(chain)[0] == "a\nb"


def test_escape_restores(qtbot, chain, section):
    write(qtbot, section, "new")
    qtbot.keyClick(section.text, Qt.Key.Key_Escape)
    section.other.setFocus()
    assert texts(chain)[0] == "first"
    assert section.text.toPlainText() == "first"


def test_nothing_typed_is_no_edit(qtbot, chain, section):
    section.text.setFocus()
    section.other.setFocus()
    assert chain.document.undo_stack.count() == 0


def test_what_was_typed_belongs_to_the_note_it_was_typed_for(qtbot, chain, section, notes):
    write(qtbot, section, "new")
    section.show_keys([notes[1]])
    assert texts(chain) == ["new", "second"]
    assert section.text.toPlainText() == "second"


def test_several_notes_are_mixed_and_written_in_one_undo(qtbot, chain, section, notes):
    section.show_keys(notes)
    assert (section.text.toPlainText(), section.text.placeholderText()) == ("", "mixed")
    write(qtbot, section, "same")
    section.other.setFocus()
    assert texts(chain) == ["same", "same"]
    assert chain.document.undo_stack.count() == 1
