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
from gui.export.dialog import ExportDialog
from gui.export.sheet_files import Format, Order, files_folder, write_sheets
from gui.export.sheet_pages import SheetPages, page_image
from gui.export.work import Steps
from gui.workspace import Workspace

PARTS = (
    (Part.EVERYTHING, "Everything"), (Part.FORWARD, "Forward pass"), (Part.LOSS, "Loss"),
    (Part.BACKWARD, "Backward pass"), (Part.CACHE, "Cache"), (Part.DELTAS, "Error signals δ"),
    (Part.GRADIENTS, "Gradients"), (Part.UPDATES, "Update"),
)  # fmt: skip
"""What can be blank, as in the menu."""

_CONTENTS = (
    (Content.BOTH, "Worksheets, then solutions"), (Content.WORKSHEET, "Worksheets"), (Content.SOLUTION, "Solutions"),
)  # fmt: skip
_FORMATS = ((Format.PDF, "PDF, to print"), (Format.HTML, "HTML, for a browser"), (Format.LATEX, "LaTeX, with TikZ"))


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
        super().__init__(workspace, "Worksheet", parent)
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
        self.title.setToolTip("What stands at the top of each sheet.")
        self.title.textChanged.connect(lambda _text: self.refresh())
        self.form.addRow("Title", self.title)
        self.part = self.add_choice("Blank", PARTS, handout.part, "What is to be filled in.")
        tip = "Give each blank its formula in symbols, as a help."
        self.formulas = self.add_check("With formulas", handout.formulas, tip)
        self.content = self.add_choice("Make", _CONTENTS, handout.content, "Which sheets are in the file.")
        self.count = self._add_number("Variants", 0, MOST_VARIANTS, handout.count)
        self.count.setSpecialValueText("none: as drawn")
        self.count.setToolTip("So many networks with friendly numbers of their own, one for each student.")
        self.seed = self._add_number("Seed", 0, 1_000_000, handout.seed)
        self.seed.setToolTip("The same seed draws the same variants again.")
        self.format = self.add_choice("Format", _FORMATS, choice.format, "What kind of file it becomes.")
        self.paper = self.add_choice(
            "Paper", [(paper.value, paper.value) for paper in Paper], choice.paper, "What it is printed on."
        )
        tip = "Also write each network as a file that students practise in and return, to be graded."
        self.with_files = self.add_check("Files to practise in", choice.with_files, tip)

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
        beside = f"The files go into “{files_folder(path).name}”, beside the sheets." if choice.with_files else ""
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
