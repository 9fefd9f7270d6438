"""The field that opens in the Steps list, in the row that somebody who practises is to fill in."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTableView

from gui.learning.practice import Practice
from gui.panels.answer_line import AnswerLine
from gui.panels.steps_model import StepColumn, StepsModel

_SHARE = 0.6
"""How much of a row's width the field takes, from the right."""


class StepsBlank:
    """Opens in the asked row, and goes on to the next one with each right answer."""

    def __init__(self, view: QTableView, model: StepsModel, practice: Practice) -> None:
        self._view, self._model, self._practice = view, model, practice
        self.line = AnswerLine(practice, view.viewport())
        self.line.hide()
        self.line.left.connect(self._close)
        practice.changed.connect(self._follow)
        view.verticalScrollBar().valueChanged.connect(self._place)

    def open_at(self, event: QMouseEvent) -> bool:
        """Open where the asked row was double-clicked; tell whether it was that one."""
        index = self._view.indexAt(event.position().toPoint())
        step = self._model.step_at(index.row()) if index.isValid() else None
        if step is None or step != self._practice.line:
            return False
        self.line.show()
        self._follow()
        self.line.setFocus()
        return True

    def _follow(self) -> None:
        exercise = self._practice.exercise
        if exercise is None or exercise.blank is None:
            self.line.hide()
        elif self.line.isVisible():
            self.line.ask_for(self._practice.line, exercise.question)
            self._place()

    def _place(self) -> None:
        line = self._practice.line
        if line is not None and self.line.isVisible():
            row = self._view.visualRect(self._model.index(self._model.row_of(line), StepColumn.LINE))
            width = round(row.width() * _SHARE)
            self.line.setGeometry(QRect(row.right() - width, row.top(), width, row.height()))

    def _close(self) -> None:
        self.line.hide()
        self._view.setFocus()
