"""The list of runs: what the user does there is done to the runs and seen in the chart."""


from PySide6.QtCore import Qt

from gui.settings import Key
from tests.gui.plots.curves import train


def test_runs_are_deleted_by_the_key(qtbot, panel, chain):
    chain.settings.put(Key.SHOW_RUNS, True)
    train(qtbot, chain)
    train(qtbot, chain, learning_rate=0.01)
    assert panel.runs.isVisible()
    assert panel.runs.run.number == 2
    panel.runs.setFocus()
    qtbot.keyClick(panel.runs, Qt.Key.Key_Up)
    assert panel.runs.run.number == 1
    qtbot.keyClick(panel.runs, Qt.Key.Key_Delete)
    assert [run.number for run in chain.runs.all] == [2]


def test_runs_lie_over_each_other_and_can_be_hidden(qtbot, panel, chain):
    train(qtbot, chain)
    train(qtbot, chain, learning_rate=0.01)
    assert [series.name.partition(":")[0] for series in panel.chart.content.series] == ["Run 1", "Run 2"]
    item = panel.runs.item(0)
    item.setCheckState(Qt.CheckState.Unchecked)
    assert [series.look for series in panel.chart.content.series] == [1]
    panel.runs.item(1).setText("slow")
    assert panel.chart.content.series[0].name.startswith("slow: Gradient descent")
