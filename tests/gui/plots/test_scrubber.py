"""The slider goes back and forth in time."""

import re

from PySide6.QtCore import Qt

from tests.gui.plots.curves import train


def test_the_slider_goes_back_in_time_and_now_is_at_its_end(qtbot, panel, chain):
    train(qtbot, chain)
    slider = panel.scrubber.slider
    kept = len(chain.runs.all[0].history)
    assert 20 < kept <= 61
    assert (slider.maximum(), slider.value()) == (kept, kept)
    assert re.fullmatch(rf"{kept} kept, [1-9]\d* kB", panel.scrubber.memory.text())
    assert f"{kept} moments of 60 epochs" in panel.scrubber.memory.toolTip()
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert chain.moments.shown.kept.iteration == 0
    assert panel.chart.moment == 0
    assert panel.readout.endswith("epoch 0 of Run 1")
    qtbot.keyClick(slider, Qt.Key.Key_Escape)
    assert chain.moments.shown is None
    assert slider.value() == kept
    assert panel.chart.moment is None
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: chain.moments.shown is not None)
    assert chain.moments.shown.kept.iteration == 60
