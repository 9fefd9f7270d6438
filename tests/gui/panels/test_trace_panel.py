"""A panel about the trace is written when it is seen, and only then."""

import pytest

from core import edits
from core.tracing.trace import Quantity, Symbol
from gui.panels.trace_panel import TracePanel, told
from gui.settings import Key
from tests.gui.drawn import J, X
from tests.gui.shown import shown


class Counting(TracePanel):
    """Counts how often it is written."""

    written = 0
    sentence = ""

    def rewrite(self):
        self.written += 1
        return self.sentence


@pytest.fixture
def panel(chain, qtbot):
    return shown(qtbot, Counting(chain, "Nothing"))


def test_it_follows_the_player_the_names_and_the_digits(panel, chain):
    before = panel.written
    chain.player.next()
    chain.document.perform(edits.rename(chain.document.project, J, "hidden"))
    chain.settings.put(Key.DIGITS, 7)
    assert panel.written == before + 3
    assert panel.notation.digits == 7


def test_behind_another_tab_it_waits(panel, chain):
    panel.set_seen(False)
    before = panel.written
    chain.player.next()
    chain.player.next()
    assert panel.written == before
    panel.set_seen(True)
    assert panel.written == before + 1
    panel.set_seen(True)
    assert panel.written == before + 1


def test_what_is_not_computed_is_not_known(panel, chain):
    quantity = Quantity(Symbol.PREACTIVATION, J)
    assert panel.known(quantity) is None
    assert panel.number_cell(None).text == "—"
    chain.player.next()
    assert panel.known(quantity) == 2.0
    assert panel.number_cell(1 / 3).full == "0.3333333333333333"


def test_while_training_runs_nothing_old_is_shown(panel, chain, monkeypatch):
    chain.player.last()
    monkeypatch.setattr(type(chain.runner), "running", property(lambda self: True))
    assert panel.known(Quantity(Symbol.PREACTIVATION, J)) is None


def test_with_nothing_to_tell_it_says_why(panel, chain):
    panel.sentence = "There is nothing, because."
    chain.document.perform(edits.set_value(chain.document.project, 0, X, None))
    assert panel.trace is None
    assert panel._empty.isVisible()
    assert panel._empty.sentence == "There is nothing, because."


def test_a_told_text_shows_all_of_a_subscript_that_reaches_low(qtbot):
    """δ_j looks like δ_i where the label ends above the lower end of its j."""

    def inked(label):
        image = label.grab().toImage()
        ground = image.pixelColor(0, 0)
        columns = range(image.width())
        return sum(any(image.pixelColor(x, y) != ground for x in columns) for y in range(image.height()))

    label = told("trail")
    qtbot.addWidget(label)
    for text in ("δ<sub>j</sub>", "w<sub>j→k</sub>"):
        label.setText(text)
        label.resize(200, label.heightForWidth(200))
        enough = inked(label)
        label.resize(200, 100)
        assert enough == inked(label), text
