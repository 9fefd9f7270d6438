"""The list of runs: what the user does there is done to the runs and seen in the chart."""


from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QStyleOptionViewItem

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


def test_a_selected_run_shows_its_line_on_the_lists_own_ground(qtbot, panel, chain):
    """A blue line on the blue of a selected row would not be seen."""
    train(qtbot, chain)
    icon = panel.runs.item(0).icon()
    corner, middle = [
        icon.pixmap(panel.runs.iconSize(), QIcon.Mode.Selected).toImage().pixelColor(x, y) for x, y in ((0, 0), (2, 6))
    ]
    assert corner == chain.theme.color("base")
    assert middle == chain.theme.color("series_1")


def painted(runs, row):
    """Return what is written in a row of the list."""
    option, index = QStyleOptionViewItem(), runs.model().index(row, 0)
    runs.itemDelegate().initStyleOption(option, index)
    return option.text


def test_runs_say_what_tells_them_apart_in_list_legend_and_slide(qtbot, panel, chain):
    train(qtbot, chain, learning_rate=0.1)
    assert painted(panel.runs, 0) == "Run 1: Gradient descent · η = 0.1"
    train(qtbot, chain, learning_rate=0.1, optimizer="adam")
    assert [painted(panel.runs, row) for row in (0, 1)] == ["Run 1: Gradient descent", "Run 2: Adam"]
    assert [series.name for series in panel.chart.content.series] == ["Run 1: Gradient descent", "Run 2: Adam"]
    assert panel.chart.content.common == "η = 0.1"
    assert panel.runs.item(1).text() == "Run 2"  # what F2 edits
