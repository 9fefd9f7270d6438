"""The Curves as the user meets them: a run appears, each page shows its numbers, and the slider goes back in time."""


from PySide6.QtCore import Qt

from core.writing.notation import Notation
from gui.plots.chart import Mark
from gui.settings import Key
from tests.gui.plots.curves import set_training, train


def test_before_a_run_it_says_how_to_begin_one(panel):
    assert panel._empty.isVisible()
    assert "Press Train" in panel._empty.sentence
    assert not any(action.isEnabled() for action in panel.chart.actions())
    assert not panel.scrubber.slider.isEnabled()


def test_a_run_is_shown_to_its_end(qtbot, panel, chain):
    train(qtbot, chain)
    (line,) = panel.chart.content.series
    assert line.x.tolist() == list(range(61))
    assert line.y.tolist() == chain.runner.snapshot.curve.losses.tolist()
    assert panel.readout == f"E = {Notation(4).number(chain.runner.snapshot.loss)} · epoch 60"


def test_it_can_be_watched_while_it_runs(qtbot, panel, chain):
    set_training(chain, epochs=10**9)
    chain.runner.start()
    qtbot.waitUntil(lambda: bool(panel.chart.content) and len(panel.chart.content.series[0].x) > 10, timeout=20_000)
    seen = panel.chart.content.series[0].x[-1]
    qtbot.waitUntil(lambda: panel.chart.content.series[0].x[-1] > seen, timeout=20_000)
    assert panel.scrubber.slider.isEnabled()
    panel.scrubber.slider.setValue(3)
    qtbot.waitUntil(lambda: chain.moments.shown is not None)
    assert panel.chart.moment == chain.moments.shown.kept.iteration
    seen = panel.chart.content.series[0].x[-1]
    qtbot.waitUntil(lambda: panel.chart.content.series[0].x[-1] > seen, timeout=20_000)
    assert "of Run 1" in panel.readout
    panel.scrubber.slider.setValue(panel.scrubber.slider.maximum())
    qtbot.waitUntil(lambda: chain.moments.shown is None)
    with qtbot.waitSignal(chain.runner.finished):
        chain.runner.stop()
    assert panel.scrubber.slider.isEnabled()


def test_divergence_is_readable(qtbot, panel, chain):
    train(qtbot, chain, epochs=500, learning_rate=50.0)
    assert panel.readout.endswith("· diverged")
    assert panel.chart.axes.logarithmic


def test_the_switches_and_the_settings_are_one(qtbot, panel, chain):
    train(qtbot, chain)
    panel.view.switches[Key.LOG_LOSS].trigger()
    assert chain.settings.flag(Key.LOG_LOSS)
    assert panel.chart.axes.logarithmic
    chain.settings.put(Key.SMOOTH, True)
    assert panel.view.switches[Key.SMOOTH].isChecked()
    assert [series.mark for series in panel.chart.content.series] == [Mark.FAINT, Mark.LINE]


def test_a_click_on_the_curve_goes_to_that_moment(qtbot, panel, chain):
    train(qtbot, chain)
    line = panel.chart.content.series[0]
    place = panel.chart.axes.place(12.0, float(line.y[12])).toPoint()
    qtbot.mouseMove(panel.chart, place)
    qtbot.mouseClick(panel.chart, Qt.MouseButton.LeftButton, pos=place)
    assert chain.moments.shown.kept.iteration == 12
    assert panel.scrubber.slider.value() == 12


def test_a_hidden_panel_catches_up_when_it_is_shown(qtbot, panel, chain):
    panel.hide()
    train(qtbot, chain)
    assert not panel.chart.content
    panel.show()
    assert panel.chart.content.series[0].x[-1] == 60
