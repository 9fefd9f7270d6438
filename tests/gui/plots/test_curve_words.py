"""What stands above the curves says which run, when and how much."""

import numpy as np

from core.writing.notation import Notation
from gui.plots.chart import NO_CHART, Chart, Mark, Series
from gui.plots.curve_words import last_said, loss_said
from tests.gui.plots.curves import train

X = np.array([0.0, 1.0, 2.0])


def test_the_end_of_the_newest_runs_own_line_is_said_in_brief():
    seen = Series("Run 2: Adam · η = 0.01", X, X / 8, run=2)
    side = Series("Run 2 (validation)", X, X, mark=Mark.SIDE, run=2)
    chart = Chart("Loss", "epoch", "E", (Series("Run 1: Adam", X, X + 5, run=1), seen, side))
    assert last_said(chart, Notation(4)) == "Run 2 · epoch 2 · E 0.25"
    assert last_said(NO_CHART, Notation(4)) == ""


def test_a_past_moment_says_its_own_loss(qtbot, panel, chain):
    train(qtbot, chain)
    chain.moments.show(chain.runs.all[0], 12)
    said = loss_said(chain, panel.chart.content, Notation(4))
    assert said == f"E = {Notation(4).number(chain.moments.shown.loss)} · epoch 12 of Run 1"
    chain.moments.come_back()
    assert loss_said(chain, panel.chart.content, Notation(4)).endswith("epoch 60")


def test_the_rows_held_out_are_told_of_the_epoch_where_a_run_now_is(qtbot, panel, chain):
    train(qtbot, chain)
    x = np.arange(0.0, 81.0)
    sides = [Series(f"Run {run} (validation)", x, x + run, mark=Mark.SIDE, run=run) for run in (1, 2)]
    chart = Chart("Loss", "epoch", "E", (Series("Run 1", x, x, run=1), *sides))
    assert "· validation 62 · epoch 60" in loss_said(chain, chart, Notation(4)), "not 82, the line's end"
    assert "validation" not in loss_said(chain, panel.chart.content, Notation(4))


def test_a_run_from_a_file_is_said_before_there_is_another(qtbot, panel, chain):
    train(qtbot, chain)
    chart, loss = panel.chart.content, chain.runner.snapshot.curve.losses[-1]
    chain.runner._forget()
    assert loss_said(chain, chart, Notation(4)) == f"Run 1 · epoch 60 · loss E {Notation(4).number(loss)}"
