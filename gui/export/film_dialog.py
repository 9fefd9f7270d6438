"""The dialog that exports a film of a pass."""

from bisect import bisect_left
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QStandardItemModel
from PySide6.QtWidgets import QDoubleSpinBox, QSlider, QWidget

from core.wording import tr, tr_n
from gui.export import mp4
from gui.export.film import SIZES, Film, FilmChoice, Format, write_film
from gui.export.shot import Subject
from gui.export.telling_dialog import TellingDialog
from gui.export.work import Steps
from gui.workspace import Workspace

_FORMATS = ((Format.GIF, tr("GIF, for web pages and chats")), (Format.MP4, tr("MP4, for slides")))
_SLOWEST, _FASTEST = 0.2, 10.0


class FilmDialog(TellingDialog):
    """Asks for a film's kind, what it tells and how fast."""

    def __init__(
        self, workspace: Workspace, subject: Subject, choice: FilmChoice, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, tr("Export film"), subject, parent)
        self._add_fields(choice)
        self.want_typesetting()
        self.refresh()
        self.scrubber.setValue(bisect_left(self._film.places, subject.moment.index))

    @property
    def choice(self) -> FilmChoice:
        """How the film is made."""
        return FilmChoice(
            Format(str(self.format.name)),
            *self.told,
            self.speed.value(),
            SIZES[int(str(self.size_choice.name))],
            self.color.name == "dark",
        )

    def _add_fields(self, choice: FilmChoice) -> None:
        obstacle = mp4.obstacle()
        kind = Format.GIF if obstacle else choice.format
        self.format = self.add_choice(tr("Format"), _FORMATS, kind, obstacle or tr("What kind of file it becomes."))
        if obstacle:
            self._disable_mp4()
        self.add_told(choice.span, choice.grain, tr("How much is done from frame to frame."))
        self.speed = QDoubleSpinBox(self, minimum=_SLOWEST, maximum=_FASTEST, singleStep=0.1, decimals=1)
        self.speed.setSuffix(tr(" frames a second"))
        self.speed.setValue(choice.speed)
        self.speed.valueChanged.connect(lambda _speed: self._say_length())
        self.form.addRow(tr("Speed"), self.speed)
        sizes = [(str(number), tr("{:,} × {:,} pixels", wide, high)) for number, (wide, high) in enumerate(SIZES)]
        size = str(SIZES.index(choice.size))
        self.size_choice = self.add_choice(tr("Size"), sizes, size, tr("How large the film is."))
        self.color = self.add_colors(choice.is_dark)
        self.scrubber = QSlider(Qt.Orientation.Horizontal, self)
        self.scrubber.setToolTip(tr("Look at another frame."))
        self.scrubber.setAccessibleName(tr("Frame shown"))
        self.scrubber.valueChanged.connect(lambda _frame: self.preview.renew())
        self.add_below_preview(self.scrubber)

    def _disable_mp4(self) -> None:
        model, row = self.format.model(), self.format.findData(Format.MP4.value)
        assert isinstance(model, QStandardItemModel)
        model.item(row).setEnabled(False)
        self.format.setItemData(row, mp4.obstacle(), Qt.ItemDataRole.ToolTipRole)

    def refresh(self) -> None:
        """Lay the film out anew, and keep looking at about the same place in it."""
        share = self.scrubber.value() / max(1, self.scrubber.maximum())
        self._film = Film(self.subject, self.choice)
        last = max(0, len(self._film.places) - 1)
        self.scrubber.setRange(0, last)
        self.scrubber.setValue(round(share * last))
        self._say_length()
        super().refresh()

    def _say_length(self) -> None:
        frames = len(self._film.places)
        minutes, rest = divmod(round(self._film.seconds(self.speed.value())), 60)
        lasts = tr("{} min {} s", minutes, rest) if minutes else tr("{} s", rest)
        why = mp4.obstacle()
        self.said.setText(tr_n("{:,} frame, {}", "{:,} frames, {}", frames, lasts) + (f"\n{why}" if why else ""))

    # What is exported

    def suffix(self) -> str:
        """Return the ending of the file."""
        return f".{self.choice.format}"

    def steps(self, path: Path) -> Steps:
        """Write the film."""
        return write_film(self.subject, self.choice, path)

    def draw(self, room: QSize) -> QImage:
        """Return a frame as the film has it, made to fit into a room: painted smaller it would lack small letters."""
        frame = self._film.frame(self.scrubber.value())
        return frame.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
