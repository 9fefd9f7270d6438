"""The lines of the tables: counts, shares, "—" for what was not reached, and how runs ended."""

from __future__ import annotations

from core.descent.snapshot import StopReason
from core.descent.training_settings import TrainingSettings
from core.writing.notation import Notation
from gui.compare.groups import Groups
from gui.compare.run_words import GROUP_HEADINGS, RUN_HEADINGS, group_row, run_row
from tests.gui.compare.compared import ended, seeds

N = Notation()


def texts(row):
    return [cell.text for cell in row]


def test_a_group_by_hand():
    comparison = ended(seeds(4), [1200, None, 900, None], stop=StopReason.DIVERGED)
    (group,) = Groups().of(comparison, comparison.results)
    row = group_row(group, N, has_goal=True)
    assert len(row) == len(GROUP_HEADINGS)
    assert texts(row) == ["All seeds", "4", "2", "50 %", "900", "1,200", "—", "0.5", "2"]
    assert row[-1].bold
    assert texts(group_row(group, N, has_goal=False))[2:4] == ["—", "—"]


def test_a_group_without_a_run_has_no_numbers():
    comparison = ended(seeds(4))
    (group,) = Groups().of(comparison, comparison.results)
    assert texts(group_row(group, N, has_goal=True)) == ["All seeds", "0", *["—"] * 7]


def test_runs_say_with_what_they_were_made_and_how_they_ended():
    comparison = ended(seeds(2, optimizers=("adam",)), [7, None], stop=StopReason.DIVERGED)
    (group,) = Groups().of(comparison, comparison.results)
    rows = [run_row(group, run, TrainingSettings(learning_rate=0.25), N) for run in group.runs]
    assert len(rows[0]) == len(RUN_HEADINGS)
    assert texts(rows[0]) == ["Adam", "0", "Adam", "0.25", "7", "7", "0.5", "goal reached"]
    assert texts(rows[1])[4:] == ["—", "100", "0.5", "diverged"]
