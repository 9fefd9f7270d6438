"""The chart of curves: a median and a band for each group, single runs in faint, no more than can be drawn."""

from __future__ import annotations

import csv
import io

import numpy as np

from core.writing.notation import Notation
from gui.compare.curves_chart import MOST_LINES, curves_chart
from gui.compare.groups import Groups
from gui.plots.chart import Mark
from gui.plots.legend import entries_of
from tests.gui.compare.compared import ended, seeds

N = Notation()


def groups_of(comparison):
    return Groups().of(comparison, comparison.results)


def names(chart):
    return [entry.name for entry in entries_of(chart)]


def marks(chart):
    return [series.mark for series in chart.series]


def test_medians_are_named_bands_are_not_and_single_runs_can_be_left_out():
    groups = groups_of(ended(seeds(4, optimizers=("adam", "rprop")), [3, None] * 4))
    chart = curves_chart(groups, N, logarithmic=False)
    assert names(chart) == ["Adam", "Rprop"]
    assert (marks(chart).count(Mark.BAND), marks(chart).count(Mark.FAINT)) == (2, 8)
    assert marks(curves_chart(groups, N, False, single=False)).count(Mark.FAINT) == 0
    of_one = curves_chart(groups, N, False, only=groups[1].key)
    assert {series.look for series in of_one.series if series.mark is Mark.FAINT} == {1}


def test_the_chosen_run_stands_out_by_name():
    groups = groups_of(ended(seeds(3, optimizers=("adam",)), [3, 4, 5]))
    chart = curves_chart(groups, N, False, chosen=groups[0].runs[1])
    assert "Adam · seed 1" in names(chart)


def test_of_a_thousand_runs_no_more_are_drawn_than_a_picture_can_show():
    chart = curves_chart(groups_of(ended(seeds(1000), range(1, 1001))), N, False)
    drawn = [series for series in chart.series if series.mark is Mark.FAINT]
    assert len(drawn) <= MOST_LINES
    assert {drawn[0].name, drawn[-1].name} == {"All seeds · seed 0", "All seeds · seed 999"}


def test_the_table_has_the_quartiles_of_every_group():
    groups = groups_of(ended(seeds(3), [10, 10, 10]))
    head, *rows = csv.reader(io.StringIO(curves_chart(groups, N, False).csv()))
    assert head == ["group", "epoch", "runs", "E 25 %", "E median", "E 75 %"]
    assert rows[0] == ["All seeds", "0", "3", "1", "1", "1"]
    assert np.array(rows[-1][1:], float).tolist() == [10, 3, 0.5, 0.5, 0.5]


def test_nothing_yet_is_an_empty_chart():
    assert not curves_chart(groups_of(ended(seeds(3))), N, False)
