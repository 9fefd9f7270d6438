"""The results grow while one looks: what is selected stays, and it is copied and saved in full."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import Qt

from core.compare import csv as csv_of
from core.learning.experiment import Experiment, to_dict
from core.learning.gallery import KEY
from gui.compare.results_view import ResultsView
from gui.plots.chart import Mark
from gui.plots.legend import entries_of
from gui.settings import Key
from tests.gui.compare.compared import ended, outcome, seeds
from tests.gui.shown import shown
from tests.networks import xor_with_skip


@pytest.fixture
def view(qtbot, workspace):
    return shown(qtbot, ResultsView(workspace), size=(980, 660))


def faint(view):
    return [series for series in view.curves.content.series if series.mark is Mark.FAINT]


def test_the_selected_run_stays_selected_while_others_come_before_it(view):
    plan = seeds(10, optimizers=("adam", "rprop"))
    comparison = ended(plan)
    comparison.results = [outcome(setup, 5) for setup in plan.setups if setup.optimizer == "rprop"]
    view.begin(comparison)
    view.tables.run_table.selectRow(3)
    assert view.tables.run.setup.seed == 3
    comparison.results += [outcome(setup, 6) for setup in plan.setups if setup.optimizer == "adam"]
    view.refresh()
    assert (view.tables.run.setup.optimizer, view.tables.run.setup.seed) == ("rprop", 3)
    assert view.tables.run_table.rows.rowCount() == 20
    assert "Rprop · seed 3" in [entry.name for entry in entries_of(view.curves.content)]


def test_the_selected_run_is_ringed_among_what_the_groups_came_to(view):
    view.begin(ended(seeds(4, optimizers=("adam", "rprop")), range(1, 9)))
    plain = view.groups.grab().toImage()
    assert view.groups.marked_at is None
    view.tables.run_table.selectRow(6)
    run, (row, point) = view.tables.run, view.groups.marked_at
    assert view.groups.content.rows[row].runs[point] is run
    assert run.setup.optimizer == "rprop"
    assert view.groups.grab().toImage() != plain
    view.tables.clear_selection()
    assert view.groups.grab().toImage() == plain


def test_a_selected_group_alone_shows_its_single_runs(view, qtbot):
    view.begin(ended(seeds(4, optimizers=("adam", "rprop")), range(1, 9)))
    assert len(faint(view)) == 8
    view.tables.group_table.selectRow(1)
    assert {series.look for series in faint(view)} == {1}
    view.tables.group_table.setFocus()
    qtbot.keyClick(view.tables.group_table, Qt.Key.Key_Escape)
    assert len(faint(view)) == 8
    view.single.trigger()
    assert not faint(view)
    view.logarithmic.setChecked(True)
    assert view.curves.content.logarithmic


def test_a_run_is_asked_for_by_button_and_by_return(view, qtbot):
    view.begin(ended(seeds(3), [4, 5, 6]))
    asked = []
    view.tables.start_wanted.connect(lambda run: asked.append(("start", run.setup.seed)))
    view.tables.result_wanted.connect(lambda run: asked.append(("result", run.setup.seed)))
    assert not view.tables.start.isEnabled()
    view.tables.setCurrentIndex(1)
    view.tables.run_table.selectRow(2)
    qtbot.mouseClick(view.tables.start, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.tables.result, Qt.MouseButton.LeftButton)
    view.tables.run_table.setFocus()
    qtbot.keyClick(view.tables.run_table, Qt.Key.Key_Return)
    assert asked == [("start", 2), ("result", 2), ("start", 2)]


def test_every_run_is_saved_in_full_and_a_place_that_can_not_be_written_is_told(view, workspace, tmp_path):
    comparison = ended(seeds(3), [4, None, 6])
    view.begin(comparison)
    view.save_csv(tmp_path / "runs.csv")
    assert (tmp_path / "runs.csv").read_text() == csv_of(comparison.results, comparison.project.training)
    workspace.settings.put(Key.DECIMAL_COMMA, True)
    view.save_csv(tmp_path / "runs.csv")
    rows = list(csv.reader((tmp_path / "runs.csv").read_text().splitlines(), delimiter=";"))
    assert rows[1][7] == "0,5"
    heard = []
    workspace.messages.said.connect(lambda _level, sentence, _ids: heard.append(sentence))
    view.save_csv(tmp_path / "none" / "runs.csv")
    assert "can't be written" in heard[0]


def test_what_is_read_stands_above_the_chart(view, qtbot):
    view.begin(ended(seeds(3), [4, 5, 6]))
    view.curves.setFocus()
    qtbot.keyClick(view.curves, Qt.Key.Key_End)
    assert view.readout == "All seeds · epoch 6 · loss E: median, middle half shaded 0.5"


def test_a_printed_count_is_said_of_the_group_that_is_selected(view):
    project = xor_with_skip()
    project.extra = {KEY: to_dict(Experiment("A", "B", (), 25))}
    view.begin(ended(seeds(3, optimizers=("adam", "rprop")), [10, 40, 20, 50, 30, 60], project))
    assert view.standing.text() == "Adam: 25 sweeps are printed: quicker than 33 % of the 3 runs here that got there."
    view.tables.group_table.selectRow(1)
    assert view.standing.text().startswith("Rprop: 25 sweeps are printed: quicker than all 3 runs")
    view.begin(ended(seeds(1), [10]))
    assert not view.standing.isVisible()
