"""A worded label shows the letters that are chosen, in its text and in its tip."""

from gui.settings import Key
from gui.widgets.worded_label import WordedLabel


def test_text_and_tip_follow_the_conventions(workspace):
    label = WordedLabel(workspace.conventions, "$s", "Activation: $z.")
    assert (label.text(), label.toolTip()) == ("s", "Activation: z.")
    workspace.settings.put(Key.LETTERS, "z-a")
    assert (label.text(), label.toolTip()) == ("z", "Activation: a.")
    label.reword("∂$z")
    assert label.text() == "∂a"
    label.deleteLater()
