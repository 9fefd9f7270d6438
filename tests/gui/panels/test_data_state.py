"""The line above the data."""

from dataclasses import replace

import numpy as np
from PySide6.QtWidgets import QWidget

from core import edits
from core.data.dataset import Role
from core.data.scaling import Method, scalable, scaled
from core.data.split import Split
from gui.action_book import ActionBook
from gui.actions import Act
from gui.panels.data_state import DataState
from tests.gui.shown import shown


def test_it_stands_there_only_where_something_is_scaled_or_held_out(qtbot, chain):
    window = QWidget()
    qtbot.addWidget(window)
    state = shown(qtbot, DataState(chain, ActionBook(window, chain.theme)))
    project = chain.document.project
    assert state.isHidden()
    chain.document.perform(edits.set_cells(project, 0, 0, np.array([[1.0, 3.0], [5.0, 2.0]])))
    data = scaled(project.dataset, scalable(project.dataset, Role.INPUT), Method.NORMALIZE)
    chain.document.perform(edits.set_data(project, "Normalize", data))
    assert not state.isHidden()
    assert state.said.text() == "1 column scaled"
    assert "(value − 1) / 4" in state.said.toolTip()
    assert not state.unscale_button.isHidden()
    assert state.split_button.isHidden()
    chain.document.perform(edits.set_data(project, "Split", replace(project.dataset, split=Split(0.5, 1))))
    assert state.said.text() == "1 column scaled · 1 of 2 rows held out, seed 1"
    with qtbot.waitSignal(state.unscale_button.defaultAction().triggered):
        state.unscale_button.click()
    assert state.unscale_button.defaultAction().objectName() == Act.UNSCALE.value
