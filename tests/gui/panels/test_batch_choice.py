"""The choice above the steps: one row of the data or the whole batch, in step with the player."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core import edits
from core.data.dataset import Dataset
from core.data.split import Split
from core.records import UnitId
from core.tracing.trace import Quantity, Symbol
from gui.panels.batch_choice import BATCH, ROW
from gui.panels.data_model import DataModel
from gui.panels.steps import StepsPanel
from gui.panels.values import ValuesPanel
from tests.gui.drawn import J, X
from tests.gui.shown import shown


def give_rows(workspace, *rows, held_out=()):
    columns = workspace.document.project.dataset.columns
    data = Dataset(columns, np.array(rows, dtype=float), split=Split(rows=held_out) if held_out else None)
    assert workspace.document.perform(edits.set_data(workspace.document.project, "Type", data))


@pytest.fixture
def panel(qtbot, chain):
    return shown(qtbot, StepsPanel(chain), size=(280, 300))


def test_with_one_row_there_is_no_choice(chain, panel):
    assert not panel.batch.isVisible()
    assert panel.view.mapTo(panel, QPoint()).y() == 0
    give_rows(chain, [1, 3], [2, 1])
    assert panel.batch.isVisible()


def test_it_is_chosen_by_keys_and_follows_the_player(chain, panel):
    give_rows(chain, [1, 3], [2, 1], [0, 1], held_out=(2,))
    choice = panel.batch.choice
    assert [choice.itemText(n) for n in range(2)] == ["Row 1 by itself", "The whole batch: 2 rows"]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert chain.player.batch
    assert chain.player.trace.batch == 2
    chain.player.toggle_batch()
    assert choice.name == ROW
    chain.player.set_sample(1)
    assert choice.itemText(0) == "Row 2 by itself"


def test_a_batch_that_cannot_be_stepped_can_be_left_again(chain, panel):
    give_rows(chain, [1, 3], [2, 1], held_out=(1,))
    chain.player.toggle_batch()
    chain.player.set_sample(1)
    assert chain.player.trace is None
    assert panel.batch.isVisible()
    assert panel.batch.choice.name == BATCH
    QTest.keyClick(panel.batch.choice, Qt.Key.Key_Up)
    assert chain.player.trace is not None


# Every view shows the row of the line


def stand_at(chain, symbol, owner, sample):
    quantity = Quantity(symbol, owner, sample)
    chain.player.go_to(chain.player.trace.written_at[quantity] + 1)


def test_in_a_batch_every_view_shows_the_row_of_the_line(qtbot, chain):
    give_rows(chain, [1, 3], [2, 1])
    values, data = shown(qtbot, ValuesPanel(chain)), DataModel(chain)
    chain.player.toggle_batch()
    told = []
    chain.player.row_changed.connect(lambda: told.append(chain.player.row))
    stand_at(chain, Symbol.ACTIVATION, J, 1)
    model = values.units.values
    row = model.row_of(UnitId(J))
    assert [model.text(X, 2), model.text(J, 1)] == ["2", "4"]
    assert model.quantity(J, 2) == Quantity(Symbol.ACTIVATION, J, 1)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Row 2"
    assert [data.headerData(n, Qt.Orientation.Vertical) for n in range(2)] == ["1", "▶ 2"]
    assert told == [1]
    stand_at(chain, Symbol.ACTIVATION, J, None)
    assert [model.text(X, 2), model.index(row, 1).data()] == ["1", "2"]
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Row 1"
    assert [data.headerData(n, Qt.Orientation.Vertical) for n in range(2)] == ["▶ 1", "2"]
    chain.player.toggle_batch()
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Unit"
