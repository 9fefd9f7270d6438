"""Shows a widget in a window that has the keyboard, and points at the cells of its tables."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QVBoxLayout, QWidget


def shown(qtbot, *widgets, size=(320, 420)):
    """Show widgets in one active window; return the first."""
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(window)
    widgets[0].shown_in = window
    qtbot.shown = [*getattr(qtbot, "shown", ()), window]  # nobody else keeps it, and what it shows goes with it
    window.resize(*size)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.setFocus()  # and not the first field, which a person would have to click
    return widgets[0]


def cell_point(view: QAbstractItemView, row: int, column: int) -> QPoint:
    """Return the middle of a cell, scrolled into view."""
    index = view.model().index(row, column)
    view.scrollTo(index)
    return view.visualRect(index).center()


def click_cell(qtbot, view, row, column, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, cell_point(view, row, column))


def double_click_cell(qtbot, view, row, column):
    """Click twice, as a mouse does: the first press makes the cell the current one."""
    point = cell_point(view, row, column)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def column_of(view, column):
    """Return the texts of a column as they are shown."""
    model = view.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def type_over(qtbot, field, text):
    """Click into a field, as a person does, select what is there and type."""
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    field.selectAll()
    if not text:
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    type_into(qtbot, field, text)


def type_into(qtbot, widget, text):
    """Type a text; QTest knows the keys of ASCII only, so the rest comes as an input method would send it."""
    for character in text:
        if character.isascii():
            qtbot.keyClicks(widget, character)
        else:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(widget, event)


def give(qtbot, field, text):
    """Type a text into a field and press Return."""
    type_over(qtbot, field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def choose(qtbot, choice, name):
    """Open a combo box, go to a name in its list and press Return."""
    choice.setFocus()
    choice.showPopup()
    choice.view().setCurrentIndex(choice.model().index(choice.findData(name), 0))
    qtbot.keyClick(choice.view(), Qt.Key.Key_Return)
