"""A chart's numbers and picture leave the program whole, or it says why not."""

import csv
import io

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.gui.plots.curves import train


def test_numbers_and_picture_can_be_copied(qtbot, panel, chain):
    train(qtbot, chain)
    actions = {action.text().replace("&", ""): action for action in panel.chart.actions()}
    actions["Copy numbers"].trigger()
    rows = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text())))
    assert rows[0][0] == "epoch"
    assert [float(row[1]) for row in rows[1:]] == chain.runner.snapshot.curve.losses.tolist()
    panel.chart.setFocus()
    qtbot.waitUntil(panel.chart.hasFocus)
    qtbot.keyClick(panel.chart, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().image().width() == 1920


def test_letters_of_the_menu_do_not_collide(panel):
    texts = [action.text() for action in panel.view.entries.actions() if action.text()]
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert len(set(letters)) == len(letters) == 7


def test_numbers_and_picture_can_be_saved_or_it_says_why_not(qtbot, panel, chain, tmp_path):
    train(qtbot, chain)
    said = []
    chain.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    panel.sharing.save_csv(tmp_path / "loss.csv")
    panel.sharing.save_picture(tmp_path / "loss.svg")
    assert (tmp_path / "loss.csv").read_text() == panel.chart.content.csv()
    panel.sharing.save_csv(tmp_path / "no" / "loss.csv")
    panel.sharing.save_picture(tmp_path / "no" / "loss.png")
    assert ["can't be written" in sentence for sentence in said] == [False, False, True, True]
