"""The sheet of keys shows every key there is."""

from gui.action_words import in_usual_words
from gui.actions import ACTIONS
from gui.settings import Settings
from gui.shortcut_sheet import GESTURES, ShortcutSheet, sheet
from gui.theme import Theme


def test_every_key_and_gesture_is_on_the_sheet(qapp: object) -> None:
    text = sheet(Theme(Settings()))
    for action in ACTIONS.values():
        if action.shortcut:
            assert in_usual_words(action.tip).rstrip(".") in text
    assert all(gesture in text for gesture, _ in GESTURES)


def test_it_opens_and_closes(qtbot: object) -> None:
    dialog = ShortcutSheet(Theme(Settings()))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reject()
    assert not dialog.isVisible()
