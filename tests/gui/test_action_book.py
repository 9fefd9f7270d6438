"""The window's actions call what they are connected to, and give the canvas its keys."""

from PySide6.QtWidgets import QWidget

from gui.action_book import ActionBook
from gui.actions import CANVAS_KEYS, Act
from gui.settings import Settings
from gui.theme import Theme


def test_slots_are_called_without_what_qt_passes(qtbot: object) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    book, calls = ActionBook(window, Theme(Settings())), []

    def slot(argument: object = "default") -> None:
        calls.append(argument)

    book.connect({Act.GRID: slot})
    book[Act.GRID].trigger()
    assert calls == ["default"]


def test_keys_of_the_canvas_leave_tables_and_fields_alone(qtbot: object) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    book, canvas = ActionBook(window, Theme(Settings())), QWidget(window)
    book.give_keys_to(canvas)
    assert {Act(action.objectName()) for action in canvas.actions()} == CANVAS_KEYS
