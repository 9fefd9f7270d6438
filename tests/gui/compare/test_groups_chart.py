"""What groups came to: shares, quartiles and runs on an axis with round numbers."""

from __future__ import annotations

import csv
import io

import pytest

from core.compare import Goal, Measure
from core.descent.snapshot import StopReason
from core.writing.notation import Notation
from gui.compare.groups import Groups
from gui.compare.groups_chart import groups_chart
from tests.gui.compare.compared import ended, seeds

N, GOAL = Notation(), Goal(Measure.LOSS, 0.1)


def chart_of(comparison, goal=GOAL):
    return groups_chart(Groups().of(comparison, comparison.results), goal, N)


def test_runs_stand_in_the_order_of_the_axis_and_those_that_did_not_arrive_nowhere():
    chart = chart_of(ended(seeds(5), [30, None, 10, 20, None]))
    (row,) = chart.rows
    assert [run.needed for run in row.runs] == [10, 20, 30]
    assert row.quartiles == (20, 30, None)
    assert chart.x_label == "epochs needed for E ≤ 0.1"
    assert chart.said(0, 0, N) == "All seeds · seed 2 · reached after 10 epochs · E = 0.5"


def test_without_a_goal_the_axis_shows_the_loss_at_the_end():
    chart = chart_of(ended(seeds(3), [None, None, None]), goal=None)
    assert chart.x_label == "E at the end"
    assert chart.rows[0].quartiles == (0.5, 0.5, 0.5)
    assert chart.said(0, 0, N) == "All seeds · seed 0 · E = 0.5"


@pytest.mark.parametrize("needed", [[0, 1], [7], [10, 20_000], [1, 50], [15_000, 15_010], []])
def test_the_axis_has_round_numbers_and_room_for_all(needed):
    chart = chart_of(ended(seeds(max(1, len(needed))), needed))
    assert all(0 <= chart.share(number) <= 1 for number in needed)
    assert chart.ticks or not needed
    assert chart.ticks == sorted(chart.ticks)
    assert all(chart.is_within(tick) for tick in chart.ticks)
    order = [chart.share(number) for number in sorted(needed)]
    assert order == sorted(order)
    assert chart.wide == (len([n for n in needed if n]) > 1 and max(needed) > 20 * min(n for n in needed if n))


def test_the_table_counts_the_diverged():
    comparison = ended(seeds(4), [8, None, None, 9], stop=StopReason.DIVERGED)
    _, row = csv.reader(io.StringIO(chart_of(comparison).csv()))
    assert row == ["All seeds", "4", "2", "0.5", "8", "9", "", "2", "0.5"]


@pytest.mark.parametrize(("needed", "printed"), [([10, 20], 5), ([10, 20], 3000), ([1, 50], 7), ([8], 8)])
def test_a_printed_count_has_a_place_on_the_axis(needed, printed):
    comparison = ended(seeds(len(needed)), needed)
    chart = groups_chart(Groups().of(comparison, comparison.results), GOAL, N, printed)
    assert chart.is_within(printed)
    assert all(chart.is_within(number) for number in needed)
    assert chart.printed == printed
    (row,) = chart.rows
    assert len(row.runs) == len(needed)


@pytest.mark.parametrize(("needed", "goal"), [([None], GOAL), ([10], None)])
def test_it_has_none_where_no_epochs_are_shown(needed, goal):
    comparison = ended(seeds(1), needed)
    assert groups_chart(Groups().of(comparison, comparison.results), goal, N, 558).printed is None
