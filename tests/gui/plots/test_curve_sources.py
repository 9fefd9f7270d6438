"""What the curves are made from is of this very moment."""

from dataclasses import replace

import numpy as np
import pytest

from core import edits
from core.records import EdgeId
from gui.plots.curve_pages import TITLES, Page
from tests.gui.drawn import K, O, X
from tests.gui.plots.curves import set_training, show, train


def test_within_the_first_epoch_iterations_are_counted(qtbot, panel, chain):
    dataset = chain.document.project.dataset
    rows = np.tile(dataset.values, (4, 1))
    chain.document.perform(edits.set_data(chain.document.project, "Rows", replace(dataset, values=rows)))
    set_training(chain, batch_size=1)
    for _ in range(2):
        with qtbot.waitSignal(chain.runner.finished):
            chain.runner.one_iteration()
    assert panel.chart.content.x_label == "iteration"
    assert panel.chart.content.series[0].x.tolist() == [0, 1, 2]


@pytest.mark.parametrize("page", list(Page))
def test_every_page_survives_every_edit(qtbot, panel, chain, page):
    train(qtbot, chain)
    show(chain, page)
    chain.selection.set([K, EdgeId(K, O)])
    project = chain.document.project
    for change in (
        lambda: edits.remove(project, [EdgeId(K, O)]),
        lambda: edits.remove(project, [O]),
        lambda: edits.remove(project, [X]),
    ):
        chain.document.perform(change())
        panel._refresh()
    for _ in range(3):
        chain.document.undo_stack.undo()
        panel._refresh()
    assert panel.choice.currentText() == TITLES[page]
