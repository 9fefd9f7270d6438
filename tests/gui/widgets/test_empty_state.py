"""An empty panel says why it is empty, and what to do."""

from PySide6.QtWidgets import QApplication, QLabel

from gui.settings import Key, Settings
from gui.theme import Theme
from gui.widgets.empty_state import EmptyState


def test_it_says_its_sentence(qtbot):
    empty = EmptyState("Nothing yet", "Place a unit.")
    qtbot.addWidget(empty)
    assert [label.text() for label in empty.findChildren(QLabel)] == ["Nothing yet", "Place a unit."]
    empty.say("Draw an edge.")
    assert empty.sentence == "Draw an edge."


def test_its_title_follows_another_theme(qtbot):
    settings = Settings()
    settings.put(Key.THEME, "light")
    theme = Theme(settings)
    empty = EmptyState("Nothing yet")
    qtbot.addWidget(empty)
    empty.show()
    settings.put(Key.THEME, "dark")
    QApplication.processEvents()
    title = empty.findChildren(QLabel)[0]
    assert title.palette().color(title.foregroundRole()) == theme.color("text")
