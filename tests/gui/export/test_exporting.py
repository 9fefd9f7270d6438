"""The File menu's exports: refused in a sentence where nothing can come of them, and nothing is changed by them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from core import edits, files
from core.learning.exercise import Part
from core.records import Kind
from gui.canvas.canvas import Canvas
from gui.export.exporting import Exporting
from gui.messages import Level

KINDS = ("export_picture", "copy_picture", "export_film", "export_storyboard", "make_sheets", "grade_answers")


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


def exporting_of(space, window):
    canvas = Canvas(space, window)
    return Exporting(space, canvas.picture, window)


@pytest.fixture
def said(workspace):
    heard = []
    workspace.messages.said.connect(lambda level, sentence, ids: heard.append((level, sentence)))
    return heard


def closing_dialogs(seen):
    def close():
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            seen.append(type(dialog).__name__)
            dialog.reject()

    QTimer.singleShot(0, close)


@pytest.mark.parametrize("kind", KINDS)
def test_of_an_empty_canvas_nothing_is_exported(workspace, window, said, kind):
    getattr(exporting_of(workspace, window), kind)()
    assert said == [(Level.REFUSED, "There is nothing to export yet: draw a network first.")]


@pytest.mark.parametrize("kind", KINDS)
def test_during_training_nothing_is_exported(chain, window, said, qtbot, kind):
    chain.document.perform(edits.set_training(chain.document.project, epochs=10**9, learning_rate=1e-6))
    exporting = exporting_of(chain, window)
    chain.runner.start()
    getattr(exporting, kind)()
    with qtbot.waitSignal(chain.runner.finished):
        chain.runner.toggle()
    assert any("pause it (T), then export" in sentence for level, sentence in said if level is Level.REFUSED)


@pytest.mark.parametrize("kind", KINDS)
def test_player_document_and_canvas_are_untouched(chain, window, kind):
    exporting = exporting_of(chain, window)
    chain.player.go_to(4)
    chain.selection.set([next(iter(chain.document.project.network.units))])
    before = files.dumps(chain.document.project), chain.player.index, chain.selection.keys
    seen = []
    closing_dialogs(seen)
    getattr(exporting, kind)()
    QApplication.processEvents()
    assert (files.dumps(chain.document.project), chain.player.index, chain.selection.keys) == before
    assert chain.document.undo_stack.isClean()
    assert bool(seen) is (kind != "copy_picture")


def test_a_network_that_cannot_be_stepped_has_a_picture(workspace, window, said):
    change = edits.add_unit(workspace.document.project, Kind.HIDDEN, (0, 0))
    workspace.document.perform(change[0] if isinstance(change, tuple) else change)
    assert workspace.player.trace is None
    exporting = exporting_of(workspace, window)
    for kind in (exporting.export_film, exporting.export_storyboard):
        kind()
        assert said[-1] == (Level.REFUSED, workspace.player.obstacle)
    exporting.copy_picture()
    assert QGuiApplication.clipboard().mimeData().hasImage()
    assert said[-1][0] is Level.DONE


@pytest.mark.parametrize("kind", ["export_film", "export_storyboard", "make_sheets"])
def test_what_shows_later_lines_is_not_exported_while_one_is_asked_for(chain, window, kind):
    heard = []
    chain.messages.said.connect(lambda level, sentence, ids: heard.append((level, sentence)))
    chain.practice.begin(Part.FORWARD)
    getattr(exporting_of(chain, window), kind)()
    assert heard[-1] == (Level.REFUSED, chain.hold.secret)
