"""The dialog that exports a storyboard."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from core.wording import tr, tr_n
from gui.export.shot import Subject
from gui.export.storyboard import Format, Paper, Storyboard, StoryboardChoice, page_image, write_storyboard
from gui.export.telling_dialog import TellingDialog
from gui.export.work import Steps
from gui.workspace import Workspace

_FORMATS = ((Format.PDF, tr("PDF, pages")), (Format.SVG, tr("SVG, one strip")), (Format.PNG, tr("PNG, one strip")))
_WAYS = (("upright", tr("Upright")), ("landscape", tr("Landscape")))
_COLUMNS = (("0", tr("Automatic")), *((str(count), str(count)) for count in range(1, 5)))
_TOO_SMALL = tr("Numbers that would be too small in print are left out of the networks.")


class StoryboardDialog(TellingDialog):
    """Asks what a storyboard tells, and on which paper."""

    def __init__(
        self, workspace: Workspace, subject: Subject, choice: StoryboardChoice, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, tr("Export storyboard"), subject, parent)
        self._add_fields(choice)
        self.want_typesetting()
        self.refresh()

    @property
    def choice(self) -> StoryboardChoice:
        """How the storyboard is made."""
        return StoryboardChoice(
            Format(str(self.format.name)),
            *self.told,
            Paper(str(self.paper.name)),
            self.way.name == "landscape",
            int(str(self.columns.name)),
        )

    def _add_fields(self, choice: StoryboardChoice) -> None:
        self.format = self.add_choice(tr("Format"), _FORMATS, choice.format, tr("What kind of file it becomes."))
        self.add_told(choice.span, choice.grain, tr("How much is done from panel to panel."))
        papers = [(paper.value, paper.value) for paper in Paper]
        self.paper = self.add_choice(tr("Paper"), papers, choice.paper, tr("What it is printed on."))
        self.way = self.add_choice("", _WAYS, _WAYS[choice.landscape][0], tr("How the paper lies."))
        tip = tr("Panels side by side: as many as leave every number readable, or so many. {}", _TOO_SMALL)
        self.columns = self.add_choice(tr("Columns"), _COLUMNS, str(choice.columns), tip)

    def refresh(self) -> None:
        """Lay the storyboard out anew."""
        self._board = Storyboard(self.subject, self.choice)
        panels, pages = len(self._board.places), self._board.pages
        said = tr_n("{:,} panel", "{:,} panels", panels)
        if self.choice.format is Format.PDF:
            said = tr_n("{1} on {0:,} page", "{1} on {0:,} pages", pages, said)
        self.said.setText(said if self._board.is_readable else f"{said}\n{_TOO_SMALL}")
        super().refresh()

    # What is exported

    def suffix(self) -> str:
        """Return the ending of the file."""
        return f".{self.choice.format}"

    def steps(self, path: Path) -> Steps:
        """Write the storyboard."""
        return write_storyboard(self.subject, self.choice, path)

    def draw(self, room: QSize) -> QImage:
        """Return the first page as it fits into a room."""
        return page_image(self._board, room)
