"""A text that doesn't fit is cut short; it never asks for more room, and its tip has all of it."""

from gui.widgets.elided_label import ElidedLabel
from tests.gui.shown import shown

LONG = "Epoch 1,000,000 · iteration 12,000,000 · E = 0.1234"


def test_it_asks_for_no_width_and_says_all_in_its_tip(qtbot):
    label = ElidedLabel()
    label.say(LONG)
    shown(qtbot, label, size=(80, 20))
    assert label.minimumSizeHint().width() == 0
    assert label.toolTip() == label.text() == LONG


def test_what_is_painted_ends_within_it(qtbot):
    """A long text is painted otherwise than its beginning alone, which has no "…"."""
    long, beginning = ElidedLabel(), ElidedLabel()
    for label, text in ((long, LONG), (beginning, LONG[:8])):
        label.say(text)
        shown(qtbot, label, size=(80, 20))
    assert long.grab().toImage() != beginning.grab().toImage()
    beginning.say(LONG)
    assert long.grab().toImage() == beginning.grab().toImage()
