"""What every export dialog does: one work at a time, which Cancel ends, and only then the dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from gui.export.dialog import ExportDialog
from gui.export.target import ExportError, writing
from gui.export.work import Progress
from gui.settings import Key


class Endless(ExportDialog):
    def suffix(self):
        return ".txt"

    def draw(self, room: QSize):
        return QImage()

    def steps(self, path):
        with writing(path) as temporary:
            temporary.write_bytes(b"half")
            for number in range(10**9):
                yield Progress(number, 10**9)


class Refusing(Endless):
    def steps(self, path):
        yield Progress(0, 1)
        raise ExportError("It can't be.")

    def draw(self, room: QSize):
        raise ExportError("Nor can this.")


def opened(kind, chain, qtbot):
    dialog = kind(chain, "Export")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize("end", ["cancel", "escape"])
def test_cancel_ends_the_work_leaves_no_file_and_keeps_the_dialog(chain, qtbot, tmp_path, end):
    dialog = opened(Endless, chain, qtbot)
    (tmp_path / "a.txt").write_bytes(b"old")
    dialog.start(tmp_path / "a.txt")
    qtbot.waitUntil(lambda: dialog.bar.maximum() > 0)
    assert dialog.bar.isVisible()
    assert not dialog.export_button.isEnabled()
    assert len(list(tmp_path.iterdir())) == 2
    if end == "cancel":
        QTest.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.export_button.isEnabled()
    assert not dialog.bar.isVisible()
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    assert (tmp_path / "a.txt").read_bytes() == b"old"
    QTest.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_what_cannot_be_is_said_in_the_dialog(chain, qtbot, tmp_path):
    dialog = opened(Refusing, chain, qtbot)
    dialog.preview.grab()
    assert dialog.complaint.text() == "Nor can this."
    dialog.start(tmp_path / "a.txt")
    qtbot.waitUntil(lambda: dialog.complaint.text() == "It can't be.")
    assert dialog.export_button.isEnabled()


def test_it_offers_the_documents_name_where_the_last_export_went(chain, qtbot, tmp_path, monkeypatch):
    offered = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda _w, _t, start, _k: offered.append(start) or ("", ""))
    dialog = opened(Endless, chain, qtbot)
    chain.settings.put(Key.EXPORT_FOLDER, tmp_path)
    chain.document.path = tmp_path / "elsewhere" / "My net.chainrule"
    QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert offered == [str(tmp_path / "My net.txt")]
