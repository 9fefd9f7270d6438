"""The driver of real windows does what it says, shown on a small window of its own."""

from __future__ import annotations

import re
import sys

import pytest

from tests.window import picture
from tests.window.driver import Driver, ProgramEndedError

RED, BLUE = (200, 0, 0), (0, 0, 200)
PROGRAM = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget

class Sheet(QWidget):
    strokes = []
    def mousePressEvent(self, event):
        self.start = event.position().toPoint()
    def mouseReleaseEvent(self, event):
        self.strokes.append((self.start, event.position().toPoint()))
        window.setWindowTitle("shift" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else "drawn")
        self.update()
    def mouseDoubleClickEvent(self, event):
        label.setText("a double click")
    def wheelEvent(self, event):
        window.setWindowTitle("up" if event.angleDelta().y() > 0 else "down")
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(200, 0, 0))
        painter.setPen(QColor(0, 0, 200))
        for start, stop in self.strokes:
            painter.drawLine(start, stop)

app = QApplication([])
window, sheet, field, label = QMainWindow(), Sheet(), QLineEdit(), QLabel("nothing yet")
sheet.setAccessibleName("Sheet")
field.setAccessibleName("Weight")
button = QPushButton("Train")
button.clicked.connect(lambda: (label.setText("trained " + field.text()), print("busy", file=sys.stderr)))
window.setCentralWidget(QWidget())
column = QVBoxLayout(window.centralWidget())
for widget in (sheet, field, button, label):
    column.addWidget(widget)
window.menuBar().addMenu("&File").addAction("&Quit", "Ctrl+Q", lambda: app.exit(3))
sheet.setMinimumSize(300, 200)
window.setWindowTitle("Toy")
window.show()
sys.exit(app.exec())
"""


@pytest.fixture
def toy(screen):
    with Driver(screen, [sys.executable, "-c", PROGRAM]) as program:
        yield program


def test_a_person_can_draw_type_click_and_close(toy):
    assert toy.title == "Toy"
    sheet = toy.find("Sheet").box
    assert picture.share(toy.screenshot(box=sheet), RED) == 1
    toy.drag(sheet.point(50, 60), sheet.point(150, 60))
    toy.wait_until(lambda: toy.title == "drawn", "the stroke")
    stroke = toy.wait_until(lambda: picture.find_colour(toy.screenshot(box=sheet), BLUE), "blue paint")
    assert (stroke.left, stroke.top, stroke.width, stroke.height) == (50, 60, 101, 1)
    toy.click(toy.find("Weight", "text"))
    toy.type("-2.5")
    toy.wait_until(lambda: toy.find("Weight").text == "-2.5", "what was typed")
    toy.click(toy.find("Train", "push button"))
    toy.find("trained -2.5", "label")
    assert toy.errors == "busy\n"
    assert toy.close() == 0


def test_clicks_wheel_and_modifiers_are_told_apart(toy):
    sheet = toy.find("Sheet")
    toy.click(sheet)
    toy.click(sheet)
    for notches, title in ((2, "up"), (-1, "down")):
        toy.scroll(sheet, notches)
        toy.wait_until(lambda title=title: toy.title == title, title)
    toy.click(sheet, holding="shift")
    toy.wait_until(lambda: toy.title == "shift", "a click with shift held")
    assert toy.look_for("nothing yet", "label")
    toy.double_click(sheet.box.point(20, 20))
    toy.find("a double click", "label")


def test_menus_keys_and_sizes(toy, tmp_path):
    before = toy.screenshot(tmp_path / "before.png")
    assert (tmp_path / "before.png").stat().st_size > 0
    toy.click(toy.find("File", "menu item"))
    toy.find(re.compile("^Qu"), "menu item")
    assert len(toy.windows()) == 2
    toy.wait_until(lambda: picture.difference(before, toy.screenshot()), "the menu to be painted")
    toy.key("Escape")
    toy.wait_until(lambda: len(toy.windows()) == 1, "the menu to go")
    toy.resize(500, 400)
    assert toy.screenshot().size == (500, 400)
    toy.key("ctrl+q")
    assert toy.wait_for_end() == 3


def test_a_program_that_ends_too_soon_is_reported_with_its_last_words(screen):
    with (
        pytest.raises(ProgramEndedError, match=r"ended with 1(.|\n)*no such luck"),
        Driver(screen, [sys.executable, "-c", "raise SystemExit('no such luck')"]),
    ):
        pass


def test_nothing_outlives_the_screen(screen):
    with Driver(screen, [sys.executable, "-c", PROGRAM]) as program:
        pass
    assert program.exit_status is not None
