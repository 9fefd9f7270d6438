"""The Curves on the chain, for the tests of its parts."""

import pytest

from core import edits
from gui.plots.curves_panel import CurvesPanel
from gui.settings import Key


@pytest.fixture
def panel(qtbot, chain):
    chain.settings.put(Key.FULL_SPEED, True)
    set_training(chain, epochs=60)
    panel = CurvesPanel(chain)
    qtbot.addWidget(panel)
    panel.resize(520, 260)
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    chain.runner.shut_down()


def set_training(chain, **options):
    assert chain.document.perform(edits.set_training(chain.document.project, **options))


def train(qtbot, chain, **options):
    if options:
        set_training(chain, **options)
    with qtbot.waitSignal(chain.runner.finished, timeout=20_000):
        chain.runner.start()


def show(chain, page):
    chain.settings.put(Key.CURVES_PAGE, page.value)


def settled(qtbot, panel):
    qtbot.waitUntil(lambda: panel._sources.traces.is_done, timeout=20_000)
    return panel.chart.content
