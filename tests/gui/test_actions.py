"""The table of actions: complete, with keys that do not collide, and a sentence each."""

from collections import Counter

from PySide6.QtGui import QKeySequence

from gui.actions import ACTIONS, ON_EDGES, ON_UNITS, Act
from gui.menus import MENUS, SUBMENUS, TOOLBARS
from gui.theme import RESOURCES


def test_every_action_is_declared_in_a_menu_with_a_sentence() -> None:
    assert set(ACTIONS) == set(Act)
    assert all(action.menu in {*MENUS, *SUBMENUS} for action in ACTIONS.values())
    assert all(action.tip.endswith(".") and action.tip[0].isupper() for action in ACTIONS.values())


def test_no_key_is_given_twice(qapp: object) -> None:
    keys = Counter(QKeySequence(action.shortcut).toString() for action in ACTIONS.values() if action.shortcut)
    assert [key for key, times in keys.items() if times > 1] == []
    assert "" not in keys, "a key that Qt does not know"


def test_no_key_is_one_that_begins_a_number() -> None:
    assert not [action.text for action in ACTIONS.values() if action.shortcut in tuple("0123456789+-.,")]


def test_mnemonics_of_a_menu_do_not_collide() -> None:
    for menu in [*MENUS, *SUBMENUS]:
        texts = [action.text for action in ACTIONS.values() if action.menu == menu]
        texts += [title for parent, title in SUBMENUS.values() if parent == menu]
        letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
        assert [letter for letter, times in letters.items() if times > 1] == [], menu


def test_mnemonics_of_what_can_be_shown_do_not_collide_in_their_common_menu() -> None:
    on_canvas = (ON_UNITS, ON_EDGES)
    letters = [a.text[a.text.index("&") + 1].lower() for a in ACTIONS.values() if a.menu in on_canvas]
    assert len(set(letters)) == len(letters) > 9


def test_every_picture_is_there_and_toolbar_actions_have_one() -> None:
    for action in ACTIONS.values():
        assert not action.icon or (RESOURCES / "icons" / f"{action.icon}.svg").is_file()
    assert all(name is None or ACTIONS[name].icon for _, names in TOOLBARS for name in names)
