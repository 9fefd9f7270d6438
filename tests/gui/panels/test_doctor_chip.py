"""The chip says how much is found, and only where something is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.panels.doctor_chip import DoctorChip
from tests.gui.panels.test_finding_card import FINDING
from tests.gui.shown import shown


def test_it_is_there_only_while_something_is_found_and_leads_to_it(qtbot, workspace):
    chip = DoctorChip(workspace)
    window = shown(qtbot, chip).shown_in
    window.show()
    assert not chip.isVisible() or not workspace.doctor.found
    workspace.doctor.tell((FINDING, FINDING))
    assert chip.isVisible()
    assert chip.text() == "2 findings"
    assert FINDING.sentence in chip.toolTip()
    with qtbot.waitSignal(workspace.doctor.called):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    workspace.doctor.tell((FINDING,))
    assert chip.text() == "1 finding"
    workspace.doctor.tell(())
    assert not chip.isVisible()
