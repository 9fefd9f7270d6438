"""The dialog that makes worksheets and solutions."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from core.learning.exercise import Part
from core.project import Project
from core.sheets import handout as handed
from core.sheets.handout import Content, Handout
from core.sheets.latex import Paper
from core.sheets.variants import MOST_VARIANTS
from core.wording import tr
from gui.export.dialog import ExportDialog
from gui.export.sheet_files import Format, Order, files_folder, write_sheets
from gui.export.sheet_pages import SheetPages, page_image
from gui.export.work import Steps
from gui.workspace import Workspace

PARTS = (
    (Part.EVERYTHING, tr("Everything")), (Part.FORWARD, tr("Forward pass")), (Part.LOSS, tr("Loss")),
    (Part.BACKWARD, tr("Backward pass")), (Part.CACHE, tr("Cache")), (Part.DELTAS, tr("Error signals δ")),
    (Part.GRADIENTS, tr("Gradients")), (Part.UPDATES, tr("Update")),
)  # fmt: skip
"""What can be blank, as in the menu."""

_CONTENTS = (
    (
        Content.BOTH, tr("Worksheets, then solutions")
    ), (Content.WORKSHEET, tr("Worksheets")), (Content.SOLUTION, tr("Solutions")),
)  # fmt: skip
_FORMATS = (
    (Format.PDF, tr("PDF, to print")), (Format.HTML, tr("HTML, for a browser")), (Format.LATEX, tr("LaTeX, with TikZ"))
)


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """How sheets are made."""

    handout: Handout = field(default_factory=lambda: Handout(""))
    format: Format = Format.PDF
    paper: Paper = Paper.A4
    with_files: bool = False


class SheetDialog(ExportDialog):
    """Asks what is blank, how many variants there are, and in which form; shows the first page."""

    def __init__(
        self, workspace: Workspace, project: Project, row: int, choice: SheetChoice, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, tr("Worksheet"), parent)
        self._project, self._row = project, row
        self._add_fields(choice)
        self.want_typesetting()
        self.resize(900, 640)
        self.refresh()

    @property
    def choice(self) -> SheetChoice:
        """How the sheets are made."""
        handout = Handout(
            self.title.text().strip() or self._project.name,
            Part(str(self.part.name)),
            self.formulas.isChecked(),
            Content(str(self.content.name)),
            self.count.value(),
            self.seed.value(),
        )
        return SheetChoice(
            handout, Format(str(self.format.name)), Paper(str(self.paper.name)), self.with_files.isChecked()
        )

    def _add_fields(self, choice: SheetChoice) -> None:
        handout = choice.handout
        self.title = QLineEdit(handout.title or self._project.name, self)
        self.title.setToolTip(tr("What stands at the top of each sheet."))
        self.title.textChanged.connect(lambda _text: self.refresh())
        self.form.addRow(tr("Title"), self.title)
        self.part = self.add_choice(tr("Blank"), PARTS, handout.part, tr("What is to be filled in."))
        tip = tr("Give each blank its formula in symbols, as a help.")
        self.formulas = self.add_check(tr("With formulas"), handout.formulas, tip)
        self.content = self.add_choice(tr("Make"), _CONTENTS, handout.content, tr("Which sheets are in the file."))
        self.count = self._add_number(tr("Variants"), 0, MOST_VARIANTS, handout.count)
        self.count.setSpecialValueText(tr("none: as drawn"))
        self.count.setToolTip(tr("So many networks with friendly numbers of their own, one for each student."))
        self.seed = self._add_number(tr("Seed"), 0, 1_000_000, handout.seed)
        self.seed.setToolTip(tr("The same seed draws the same variants again."))
        self.format = self.add_choice(tr("Format"), _FORMATS, choice.format, tr("What kind of file it becomes."))
        self.paper = self.add_choice(
            tr("Paper"), [(paper.value, paper.value) for paper in Paper], choice.paper, tr("What it is printed on.")
        )
        tip = tr("Also write each network as a file that students practise in and return, to be graded.")
        self.with_files = self.add_check(tr("Files to practise in"), choice.with_files, tip)

    def _add_number(self, label: str, least: int, most: int, now: int) -> QSpinBox:
        box = QSpinBox(self, minimum=least, maximum=most, value=now)
        box.setKeyboardTracking(False)
        box.valueChanged.connect(lambda _number: self.refresh())
        self.form.addRow(label, box)
        return box

    def refresh(self) -> None:
        """Show what follows from the choices."""
        choice, path = self.choice, self._start_path()
        self.form.setRowVisible(self.seed, bool(choice.handout.count))
        self.form.setRowVisible(self.paper, choice.format is not Format.HTML)
        beside = tr("The files go into “{}”, beside the sheets.", files_folder(path).name) if choice.with_files else ""
        self.said.setText(beside)
        super().refresh()

    # What is exported

    def suffix(self) -> str:
        """Return the ending of the file."""
        return f".{self.choice.format}"

    def steps(self, path: Path) -> Steps:
        """Write the sheets."""
        choice = self.choice
        return write_sheets(
            Order(
                self._project, self._row, choice.handout, choice.format, choice.paper, choice.with_files,
                self._workspace.conventions.notation,
            ),
            path,
        )  # fmt: skip

    def draw(self, room: QSize) -> QImage:
        """Return the first page as it fits into a room."""
        choice, notation = self.choice, self._workspace.conventions.notation
        copy, sheet = handed.preview(self._project, self._row, choice.handout, notation)
        return page_image(SheetPages(sheet, copy, choice.paper, notation), room)


def kept(choice: SheetChoice) -> SheetChoice:
    """Return a choice as it is offered again: the title is the next network's own."""
    return replace(choice, handout=replace(choice.handout, title=""))
