"""The Import dialog by hand: every guess can be changed, and what can't be imported says why."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from core.project import Project
from core.tables.intake import Intake
from gui.data.import_dialog import ImportDialog
from tests.gui.shown import shown
from tests.networks import edge, given, network_of, output

GERMAN = "Länge;Breite;Art\n1,5;2;Käfer\n2,25;4;Motte\n3;9,5;Wespe\n1;1;Käfer\n".encode("cp1252")


def dialog_of(qtbot, raw=GERMAN, project=None):
    return shown(qtbot, ImportDialog(Intake(project or Project(), "insects", raw)), size=(920, 600))


def choose(choice, name):
    choice.show_name(name)
    choice.chosen.emit(name)


def test_what_was_detected_is_shown(qtbot):
    dialog = dialog_of(qtbot)
    assert dialog.encoding.currentText() == "Windows-1252"
    assert dialog.delimiter.currentText() == "Semicolon"
    assert dialog.decimal.name == ","
    assert dialog.heading.isChecked()
    assert dialog.counts.text() == "4 rows × 3 columns"
    assert dialog.preview.item(0, 2).text() == "Käfer"
    assert dialog.said.text() == "Draws 2 input, 4 hidden and 3 softmax output units, and takes 4 rows."
    assert dialog.button.isEnabled()
    assert not dialog.feed.isEnabled()


def test_a_wrong_delimiter_says_so_and_the_right_one_mends_it(qtbot):
    dialog = dialog_of(qtbot)
    choose(dialog.delimiter, "|")
    assert not dialog.button.isEnabled()
    assert dialog.complaint.text()
    choose(dialog.delimiter, ";")
    assert dialog.button.isEnabled()
    assert dialog.complaint.isHidden()


def test_another_encoding_reads_anew(qtbot):
    dialog = dialog_of(qtbot)
    choose(dialog.encoding, "utf-8-sig")
    assert "not UTF-8" in dialog.complaint.text()
    choose(dialog.encoding, "cp1252")
    assert dialog.intake.table.columns[0].name == "Länge"


def test_the_heading_can_be_a_row_of_data(qtbot):
    dialog = dialog_of(qtbot, b"1,2\n3,4\n")
    assert not dialog.heading.isChecked()
    qtbot.mouseClick(dialog.heading, Qt.MouseButton.LeftButton, pos=dialog.heading.rect().center() * 0.2)
    assert dialog.intake.layout.heading == dialog.heading.isChecked()
    assert dialog.counts.text() == ("1 row × 2 columns" if dialog.heading.isChecked() else "2 rows × 2 columns")


def test_options_reach_the_intake(qtbot):
    dialog = dialog_of(qtbot)
    dialog.hidden.setValue(7)
    dialog.share.setValue(50)
    dialog.seed.setValue(3)
    dialog.standardize.click()
    options = dialog.intake.options
    assert (options.hidden, options.share, options.seed, options.standardize) == (7, 0.5, 3, True)
    assert "7 hidden" in dialog.said.text()
    assert "2 of them are held out" in dialog.said.text()


def test_a_network_that_fits_is_fed(qtbot):
    project = network_of({"a": given("x"), "o": output("y")}, {edge("a", "o"): 1.0})
    dialog = dialog_of(qtbot, b"x,y\n1,2\n3,4.5\n", project)
    assert dialog.feed.isChecked()
    assert not dialog.hidden.isEnabled()
    assert dialog.columns.unit_choice(0).currentText() == "x"
    dialog.draw.click()
    assert dialog.columns.unit_choice(0).currentText() == "a new unit"
    assert "in place of the present network" in dialog.said.text()


@pytest.mark.parametrize(("key", "result"), [(Qt.Key.Key_Return, "Accepted"), (Qt.Key.Key_Escape, "Rejected")])
def test_return_imports_and_escape_does_not(qtbot, key, result):
    dialog = dialog_of(qtbot)
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, key)
    assert dialog.result() == QDialog.DialogCode[result].value
