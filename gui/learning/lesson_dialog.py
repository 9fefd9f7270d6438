"""Making a lesson: its stages in a list, and beside it the text and the task of the one that is chosen."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import ChainruleError
from core.learning.lesson import TASKS, Lesson, Stage
from core.wording import tr
from gui.learning.lesson import Guide
from gui.learning.stage_form import StageForm
from gui.widgets.complaint import Complaint

_FIRST = Stage(tr("Read this first"), tr("What is this network, and what is there to find out about it?"))


class LessonDialog(QDialog):
    """Edits a copy of the lesson; the document gets it when the dialog is accepted.

    Attributes:
        stages: the stages as they are now.
    """

    def __init__(self, guide: Guide, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Make a lesson"))
        self._guide = guide
        lesson = guide.lesson or Lesson(name, (_FIRST,))
        self.stages = list(lesson.stages)
        self.title, self.list, self.form = QLineEdit(lesson.title), QListWidget(), StageForm()
        self.complaint = Complaint()
        self.title.setAccessibleName(tr("Title of the lesson"))
        self.list.setAccessibleName(tr("Stages"))
        self._buttons = {name: QPushButton(name) for name in (tr("Add"), tr("Remove"), tr("Up"), tr("Down"))}
        self._lay_out(guide.lesson is not None)
        self.list.currentRowChanged.connect(self._show)
        self.form.edited.connect(self._keep)
        for button, slot in zip(self._buttons.values(), (self.add, self.remove, self.up, self.down), strict=True):
            button.clicked.connect(slot)
        self._list_anew(0)
        self.resize(760, 480)

    def _lay_out(self, exists: bool) -> None:
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        row = QHBoxLayout()
        for button in self._buttons.values():
            button.setAutoDefault(False)
            row.addWidget(button)
        left.addLayout(row)
        middle = QHBoxLayout()
        middle.addLayout(left, 2)
        middle.addWidget(self.form, 3)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        if exists:
            gone = box.addButton(tr("Remove the lesson"), QDialogButtonBox.ButtonRole.DestructiveRole)
            gone.clicked.connect(self._remove_lesson)
        head = QFormLayout()
        head.addRow(tr("&Title"), self.title)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addLayout(middle, 1)
        column.addWidget(self.complaint)
        column.addWidget(box)

    # The stages

    def add(self) -> None:
        """Add a stage behind the chosen one."""
        at = self.list.currentRow() + 1
        self.stages.insert(at, Stage(tr("New stage")))
        self._list_anew(at)
        self.form.title.setFocus()
        self.form.title.selectAll()

    def remove(self) -> None:
        """Remove the chosen stage; the last one stays."""
        if len(self.stages) > 1:
            at = self.list.currentRow()
            del self.stages[at]
            self._list_anew(min(at, len(self.stages) - 1))

    def up(self) -> None:
        """Move the chosen stage up."""
        self._move(-1)

    def down(self) -> None:
        """Move the chosen stage down."""
        self._move(1)

    def _move(self, way: int) -> None:
        at = self.list.currentRow()
        if 0 <= at + way < len(self.stages):
            self.stages.insert(at + way, self.stages.pop(at))
            self._list_anew(at + way)

    def _list_anew(self, at: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems(_listed(self.stages))
        self.list.setCurrentRow(at)
        self.list.blockSignals(False)
        self._show(at)

    def _show(self, at: int) -> None:
        if 0 <= at < len(self.stages):
            self.form.show_stage(self.stages[at])

    def _keep(self) -> None:
        at = self.list.currentRow()
        try:
            self.stages[at] = self.form.stage()
        except ChainruleError as error:
            self.complaint.say(str(error))
            return
        self.complaint.say("")
        self.list.item(at).setText(_listed(self.stages)[at])

    # The end

    def accept(self) -> None:
        """Give the document the lesson, if every stage can be read."""
        try:
            self.form.stage()
        except ChainruleError as error:
            self.complaint.say(str(error))
            return
        untitled = next((n for n, stage in enumerate(self.stages) if not stage.title), None)
        if untitled is not None or not self.title.text().strip():
            lesson = tr("The lesson needs a title.")
            self.complaint.say(lesson if untitled is None else tr("Stage {} needs a title.", untitled + 1))
            return
        self._guide.teach(Lesson(self.title.text().strip(), tuple(self.stages)))
        super().accept()

    def _remove_lesson(self) -> None:
        self._guide.teach(None)
        super().reject()


def _listed(stages: Sequence[Stage]) -> list[str]:
    return [f"{n}. {stage.title} — {TASKS[stage.do].title.lower()}" for n, stage in enumerate(stages, 1)]
