"""What the File menu exports; where nothing can come of it, a sentence says why."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from core.errors import ChainruleError
from core.wording import tr
from gui.canvas.picture import Picture
from gui.export.film import FilmChoice
from gui.export.film_dialog import FilmDialog
from gui.export.grading_dialog import GradingDialog
from gui.export.picture_dialog import PictureDialog
from gui.export.pictures import Choice, copied, developed
from gui.export.sheet_dialog import SheetChoice, SheetDialog, kept
from gui.export.shot import Subject
from gui.export.storyboard import StoryboardChoice
from gui.export.storyboard_dialog import StoryboardDialog
from gui.export.target import ExportError
from gui.messages import Level
from gui.moment import Moment
from gui.workspace import Workspace


class Exporting(QObject):
    """Exports what the window shows; the choices made last are offered first."""

    def __init__(self, workspace: Workspace, picture: Picture, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._picture, self._window = workspace, picture, window
        self._picture_choice, self._film_choice, self._board_choice = Choice(), FilmChoice(), StoryboardChoice()
        self._sheet_choice = SheetChoice()

    def export_picture(self) -> None:
        """Ask how, and write a picture."""
        subject = self._subject()
        if subject is not None:
            dialog = PictureDialog(self._workspace, subject, self._picture_choice, self._window)
            self._ask(dialog)
            self._picture_choice = dialog.choice

    def export_film(self) -> None:
        """Ask how, and write a film."""
        subject = self._subject(steps=True)
        if subject is not None:
            dialog = FilmDialog(self._workspace, subject, self._film_choice, self._window)
            self._ask(dialog)
            self._film_choice = dialog.choice

    def export_storyboard(self) -> None:
        """Ask how, and write a storyboard."""
        subject = self._subject(steps=True)
        if subject is not None:
            dialog = StoryboardDialog(self._workspace, subject, self._board_choice, self._window)
            self._ask(dialog)
            self._board_choice = dialog.choice

    def make_sheets(self) -> None:
        """Ask what is blank, and write worksheets and solutions."""
        subject = self._subject(steps=True)
        if subject is not None:
            row = self._workspace.player.sample
            dialog = SheetDialog(self._workspace, subject.project, row, self._sheet_choice, self._window)
            self._ask(dialog)
            self._sheet_choice = kept(dialog.choice)

    def grade_answers(self) -> None:
        """Ask for a folder of answers, and write a table of marks."""
        if self._subject(steps=True) is not None:
            document = self._workspace.document
            name = document.path.stem if document.path else document.project.name
            self._ask(GradingDialog(self._workspace, document.project.copy(), name, self._window))

    def copy_picture(self) -> None:
        """Put a picture into the clipboard, as the last one was made."""
        try:
            data = copied(developed(self.subject(), self._picture_choice))
        except ChainruleError as error:
            self._workspace.messages.refuse(error)
            return
        QGuiApplication.clipboard().setMimeData(data)
        self._workspace.messages.say(Level.DONE, tr("Copied a picture of the network."))

    def subject(self) -> Subject:
        """Return what would be exported now; raise `ExportError` where that is nothing, or changes all the time."""
        drawing, player = self._picture.drawing, self._workspace.player
        if not drawing.unit_ids and not drawing.notes:
            raise ExportError(tr("There is nothing to export yet: draw a network first."))
        if self._workspace.runner.running:
            raise ExportError(tr("Training changes the numbers all the time: pause it (T), then export."))
        moment = Moment(player.trace, player.index, player.sample)
        return Subject(self._workspace.document.shown, self._picture, moment)

    def _subject(self, steps: bool = False) -> Subject | None:
        """Return what is exported, which must have lines where `steps` are wanted; None where it was refused."""
        try:
            subject = self.subject()
            if steps and self._workspace.hold.secret:
                raise ExportError(self._workspace.hold.secret)
            if steps and not subject.moment.length:
                raise ExportError(self._workspace.player.obstacle or tr("There are no lines to show."))
        except ExportError as error:
            self._workspace.messages.refuse(error)
            return None
        return subject

    def _ask(self, dialog: QDialog) -> None:
        self._workspace.player.pause()
        dialog.exec()
        dialog.deleteLater()
