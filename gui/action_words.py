"""What the actions say, in the letters of the conventions."""

from collections.abc import Callable

from core.writing.notation import LETTERS
from core.writing.symbols import worded
from gui.action_book import ActionBook, with_key
from gui.actions import ACTIONS
from gui.conventions import Conventions

Words = Callable[[str], str]
"""Fills the letters into a text."""


def in_usual_words(template: str) -> str:
    """Fill a text in with the notebook's letters."""
    return worded(template, LETTERS["s-z"], minus=False)


def keep_worded(book: ActionBook, conventions: Conventions) -> None:
    """Write the actions' letters now and whenever the conventions change."""
    conventions.changed.connect(lambda: reword(book, conventions.words))
    reword(book, conventions.words)


def reword(book: ActionBook, words: Words) -> None:
    """Write the texts and tips of the actions in which letters stand."""
    for name, action in ACTIONS.items():
        if "$" in action.text + action.tip:
            made, tip = book[name], words(action.tip)
            made.setText(words(action.text))
            made.setStatusTip(tip)
            made.setToolTip(with_key(tip, made.shortcut()))
