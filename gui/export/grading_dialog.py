"""The dialog that grades answers: which files, what was asked for, and then a table of marks."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.learning.exercise import Part
from core.project import Project
from core.sheets.grading import Marks, files_in, grade, summary, write_csv
from core.sheets.handed_out import HandedOut, Original
from core.sheets.sheet import SheetError
from core.wording import tr
from gui.asking import ask_where, documents
from gui.export.sheet_dialog import PARTS
from gui.export.work import Progress, Steps, Work
from gui.messages import Level
from gui.settings import Key
from gui.widgets.choice import Choice
from gui.widgets.complaint import Complaint
from gui.workspace import Workspace

_BETWEEN = "; "
"""What stands between paths in the field."""
_AS_HANDED_OUT = ("", tr("As handed out"))


class GradingDialog(QDialog):
    """Grades answers about the open network, or about variants drawn from it, into a CSV.

    Attributes:
        answers: the files or folders of answers, one beside the other.
        part: what was asked for.
        grade_button, close_button: what begins, and what ends the work or the dialog.
        said: what it came to; complaint: why it could not be done.
    """

    def __init__(self, workspace: Workspace, project: Project, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._project, self._name = workspace, project, name
        self._marks: list[Marks] = []
        self._work = Work(self)
        self.setWindowTitle(tr("Grade answers"))
        self.answers = QLineEdit(self)
        self.folder_button = QPushButton(tr("Folder…"), self, autoDefault=False)
        self.files_button = QPushButton(tr("Files…"), self, autoDefault=False)
        self.part = Choice([_AS_HANDED_OUT, *PARTS], tr("What was to be filled in."), self)
        self.said, self.complaint, self.bar = QLabel(self), Complaint(parent=self), QProgressBar(self)
        self.grade_button = QPushButton(tr("&Grade…"), self, default=True)
        self.close_button = QPushButton(tr("Close"), self, autoDefault=False)
        self._lay_out()
        self.folder_button.clicked.connect(self._choose_folder)
        self.files_button.clicked.connect(self._choose_files)
        self.grade_button.clicked.connect(self._ask)
        self.close_button.clicked.connect(self.reject)
        self._work.progressed.connect(self._show_progress)
        self._work.finished.connect(self._on_finished)
        self._work.failed.connect(self._on_failed)

    def start(self, answers: Sequence[Path], target: Path) -> None:
        """Grade files, and what is in folders, and write the table."""
        self.complaint.say("")
        self.said.setText("")
        self.grade_button.setEnabled(False)
        self.bar.setRange(0, 0)
        self.bar.show()
        self._work.start(self._steps(answers, target))

    def _steps(self, answers: Sequence[Path], target: Path) -> Steps:
        paths = [path for path in files_in(answers) if path.resolve() != target.resolve()]
        if not paths:
            raise SheetError(tr("There are no answers in {}.", answers[0]))
        part = Part(self.part.name) if self.part.name else None
        handed_out = HandedOut([Original(self._name, self._project)])
        self._marks = []
        for marks in grade(paths, handed_out, part):
            self._marks.append(marks)
            yield Progress(len(self._marks), len(paths))
        write_csv(self._marks, target)

    # Asking

    def _choose_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(self, tr("Folder of answers"), str(self._start()))
        if found:
            self.answers.setText(found)

    def _choose_files(self) -> None:
        kinds = tr("Answers (*.chainrule *.csv *.json)")
        found, _kind = QFileDialog.getOpenFileNames(self, tr("Files of answers"), str(self._start()), kinds)
        if found:
            self.answers.setText(_BETWEEN.join(found))

    def _named(self) -> list[Path]:
        """Return what stands in the field, a path that has the mark between paths in its name, too."""
        text = self.answers.text().strip()
        texts = [text] if Path(text).exists() else text.split(_BETWEEN.strip())
        return [Path(each.strip()) for each in texts if each.strip()]

    def _ask(self) -> None:
        answers = self._named()
        missing = [path for path in answers if not path.exists()]
        if missing or not answers:
            choose = tr("Choose the files with the answers, or the folder in which they are.")
            self.complaint.say(tr("There is no {}.", missing[0]) if missing else choose)
            self.answers.setFocus()
            return
        first = answers[0]
        folder = first if first.is_dir() else first.parent
        start = folder.parent / tr("{} marks.csv", folder.name)
        target = ask_where(self, tr("Write the marks"), start, ".csv", tr("CSV files (*.csv)"), any_ending=False)
        if target is not None:
            self._workspace.settings.put(Key.EXPORT_FOLDER, folder.parent)
            self.start(answers, target)

    def _start(self) -> Path:
        kept = Path(self._workspace.settings.text(Key.EXPORT_FOLDER) or documents())
        return kept if kept.is_dir() else documents()

    # What comes of it

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _on_finished(self) -> None:
        self._end()
        said = summary(self._marks, self._workspace.conventions.notation)
        self.said.setText(said)
        self._workspace.messages.say(Level.DONE, said)

    def _on_failed(self, sentence: str) -> None:
        self._end()
        self.complaint.say(sentence)

    def _end(self) -> None:
        self.grade_button.setEnabled(True)
        self.bar.hide()

    # Making it

    def _lay_out(self) -> None:
        self.answers.setToolTip(
            tr("Files that were practised in (.chainrule), or tables of line and answer (.csv, .json).")
        )
        self.answers.setAccessibleName(tr("Answers"))
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.hide()
        self.said.setWordWrap(True)
        what = QLabel(
            tr(
                "Every number is judged anew against “{}”, or the variant of it that a file holds. "
                "Answers about any other network are refused by name.",
                self._name,
            ),
            self, wordWrap=True,
        )  # fmt: skip
        row = QHBoxLayout()
        row.addWidget(self.answers, 1)
        row.addWidget(self.folder_button)
        row.addWidget(self.files_button)
        form = QFormLayout()
        form.addRow(tr("Answers"), row)
        form.addRow(tr("Asked for"), self.part)
        buttons = QHBoxLayout()
        buttons.addWidget(self.bar, 1)
        buttons.addStretch(0)
        _add_all(buttons, (self.grade_button, self.close_button))
        column = QVBoxLayout(self)
        column.addWidget(what)
        column.addLayout(form)
        _add_all(column, (self.said, self.complaint))
        column.addStretch(1)
        column.addLayout(buttons)
        self.resize(560, 240)

    # Qt

    def reject(self) -> None:
        """End the work that goes on, and only else the dialog."""
        if self._work.running:
            self._work.cancel()
            self._end()
            self.said.setText(tr("Cancelled: nothing was written."))
        else:
            super().reject()


def _add_all(box: QHBoxLayout | QVBoxLayout, widgets: Sequence[QWidget]) -> None:
    for widget in widgets:
        box.addWidget(widget)
