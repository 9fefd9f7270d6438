"""The dialog that exports a picture of the network."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QPushButton, QSpinBox, QWidget

from core.errors import ChainruleError
from core.wording import tr
from gui.canvas.still import Content
from gui.export.dialog import ExportDialog
from gui.export.pictures import ENCODERS, LONGEST, Choice, Format, copied, developed, fitted
from gui.export.shot import Subject
from gui.export.target import writing
from gui.export.work import Progress, Steps
from gui.messages import Level
from gui.workspace import Workspace

_FORMATS = (
    (Format.SVG, tr("SVG, for slides and the web")),
    (Format.PDF, tr("PDF, for documents and LaTeX")),
    (Format.PNG, tr("PNG, pixels")),
)


class PictureDialog(ExportDialog):
    """Asks for a picture's kind, content and size."""

    def __init__(self, workspace: Workspace, subject: Subject, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(workspace, tr("Export picture"), parent)
        self._subject, self._print = subject, developed(subject, choice)
        self._add_fields(choice)
        self._show_size()

    @property
    def choice(self) -> Choice:
        """How the picture is made."""
        return self._print.choice

    def _add_fields(self, choice: Choice) -> None:
        content = choice.content
        self.format = self.add_choice(tr("Format"), _FORMATS, choice.format, tr("What kind of file it becomes."))
        self.values = self.add_check(
            tr("Values"), content.values, tr("The numbers as they stand at the current line."), tr("Show")
        )
        self.lights = self.add_check(tr("Lights"), content.lights, tr("What the current line reads and writes."))
        self.names = self.add_check(tr("Names"), content.names, tr("The names of the units."))
        self.notes = self.add_check(tr("Notes"), content.notes, tr("The notes beside the network."))
        self.lights.setEnabled(self._subject.moment.current is not None)
        self.notes.setEnabled(bool(self._subject.picture.drawing.notes))
        self.color = self.add_colors(choice.is_dark)
        tip = tr("Nothing behind the network, so that a slide shines through.")
        self.transparent = self.add_check(tr("Transparent"), choice.transparent, tip, tr("Ground"))
        self.width_box = self._add_number(tr("Width"), 1, LONGEST, tr("How wide the picture is."))
        self.width_box.valueChanged.connect(self._on_width)
        self.dpi = self._add_number(
            tr("Resolution"), 36, 2400, tr("How many pixels lie on an inch where it is printed.")
        )
        self.dpi.setSuffix(tr(" dpi"))
        self.dpi.setValue(choice.dpi)
        self.dpi.valueChanged.connect(lambda _dpi: self.refresh())
        self.copy_button = QPushButton(tr("&Copy"), self, autoDefault=False)
        self.copy_button.setToolTip(tr("Copy the picture, to paste it into a slide."))
        self.copy_button.clicked.connect(self._copy)
        self._buttons.insertWidget(2, self.copy_button)

    def _add_number(self, label: str, least: int, most: int, tip: str) -> QSpinBox:
        box = QSpinBox(self, minimum=least, maximum=most)
        box.setToolTip(tip)
        box.setKeyboardTracking(False)
        self.form.addRow(label, box)
        return box

    # What follows from the choices

    def refresh(self) -> None:
        """Make the picture anew, on the same scale."""
        boxes = (self.values, self.lights, self.names, self.notes)
        self._make(
            replace(
                self.choice,
                format=Format(str(self.format.name)),
                content=Content(*(box.isChecked() for box in boxes)),
                is_dark=self.color.name == "dark",
                transparent=self.transparent.isChecked(),
                dpi=self.dpi.value(),
            )
        )

    def _on_width(self, width: int) -> None:
        natural = self._print.size().width() / self.choice.scale
        self._make(replace(self.choice, scale=width / natural))

    def _make(self, choice: Choice) -> None:
        same = (choice.content, choice.is_dark) == (self.choice.content, self.choice.is_dark)
        self._print = self._print._replace(choice=choice) if same else developed(self._subject, choice)
        self._show_size()
        super().refresh()

    def _show_size(self) -> None:
        size, in_pixels = self._print.size(), self.choice.format is Format.PNG
        with QSignalBlocker(self.width_box):
            self.width_box.setSuffix(tr(" pixels") if in_pixels else tr(" mm"))
            self.width_box.setValue(round(size.width()))
        self.form.setRowVisible(self.dpi, in_pixels)
        wide, high = round(size.width()), round(size.height())
        said = tr("{:,} × {:,} pixels", wide, high) if in_pixels else tr("{:,} × {:,} mm", wide, high)
        self.said.setText(said)

    # What is exported

    def suffix(self) -> str:
        """Return the ending of the file."""
        return f".{self.choice.format}"

    def steps(self, path: Path) -> Steps:
        """Write the file."""
        yield Progress(0, 1)
        content = ENCODERS[self.choice.format](self._print)
        with writing(path) as temporary:
            temporary.write_bytes(content)

    def draw(self, room: QSize) -> QImage:
        """Return the picture as it fits into a room."""
        return fitted(self._print, room)

    def _copy(self) -> None:
        try:
            QGuiApplication.clipboard().setMimeData(copied(self._print))
        except ChainruleError as error:
            self._on_failed(str(error))
            return
        self._workspace.messages.say(Level.DONE, tr("Copied the picture."))
        self.said.setText(tr("Copied."))
