"""What the export dialogs have in common: choices beside a preview, where to put the file, progress and Cancel."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.errors import ChainruleError
from core.wording import tr
from gui import typeset
from gui.asking import ask_where, documents, file_name
from gui.export.preview import Preview
from gui.export.work import Steps, Work
from gui.late import Late
from gui.messages import Level
from gui.settings import Key
from gui.widgets.check import Check
from gui.widgets.choice import Choice
from gui.widgets.complaint import Complaint
from gui.workspace import Workspace

_FORM_WIDTH = 300


class ExportDialog(QDialog):
    """Asks how something is exported, shows how it will look, and exports it; a kind of export is a subclass.

    Attributes:
        preview: how it will look.
        export_button, cancel_button: what begins the work, and what ends it or the dialog.
        bar: how far the work has come, hidden while there is none.
        complaint: why it could not be done.
    """

    def __init__(self, workspace: Workspace, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._target: Path | None = None
        self._work = Work(self)
        self.setWindowTitle(title)
        self.choices = QWidget(self)
        self.form = QFormLayout(self.choices)
        self.preview = Preview(self._draw, self)
        self.export_button = QPushButton(tr("&Export…"), self, default=True)
        self.cancel_button = QPushButton(tr("Cancel"), self, autoDefault=False)
        self.bar = QProgressBar(self)
        self.complaint = Complaint(parent=self)
        self.said = QLabel(self)
        self._lay_out()
        self._connect()

    # What a subclass says

    def suffix(self) -> str:
        """Return the ending of the file, with its dot."""
        raise NotImplementedError

    def steps(self, path: Path) -> Steps:
        """Return the work of writing the file."""
        raise NotImplementedError

    def draw(self, room: QSize) -> QImage:
        """Return how it will look, no larger than a room in pixels."""
        raise NotImplementedError

    def want_typesetting(self) -> None:
        """Load what sets mathematics, and show everything anew once it is there."""
        self._late = Late(typeset.load, typeset.is_loaded, self)
        self._late.ready.connect(self.refresh)
        self._late.want()

    def refresh(self) -> None:
        """Show what follows from the choices."""
        self.complaint.say("")
        self.preview.renew()

    # What a subclass puts into its form

    def add_choice(self, label: str, pairs: Iterable[tuple[str, str]], now: str, tip: str) -> Choice:
        """Add a choice between names with their titles."""
        choice = Choice(pairs, tip, self)
        choice.show_name(now)
        choice.chosen.connect(lambda _name: self.refresh())
        self.form.addRow(label, choice)
        return choice

    def add_check(self, text: str, now: bool, tip: str, label: str = "") -> Check:
        """Add something that is on or off."""
        check = Check(text, self)
        check.setChecked(now)
        check.setToolTip(tip)
        check.toggled.connect(lambda _on: self.refresh())
        self.form.addRow(label, check)
        return check

    def add_colors(self, is_dark: bool) -> Choice:
        """Add the choice between light and dark colours, whatever the window has."""
        tip = tr("Light colours suit paper and most slides.")
        return self.add_choice(
            tr("Colours"), (("light", tr("Light")), ("dark", tr("Dark"))), "dark" if is_dark else "light", tip
        )

    def add_below_preview(self, widget: QWidget) -> None:
        """Add what changes the preview, and nothing of the export."""
        self._seen.addWidget(widget)

    # The work

    def start(self, path: Path) -> None:
        """Write the file."""
        self._target = path
        self._show_working(True)
        self._work.start(self.steps(path))

    def _ask(self) -> None:
        path = ask_where(self, self.windowTitle(), self._start_path(), self.suffix(), self._kinds(), any_ending=False)
        if path is not None:
            self._workspace.settings.put(Key.EXPORT_FOLDER, path.parent)
            self.start(path)

    def _start_path(self) -> Path:
        document = self._workspace.document
        kept = Path(self._workspace.settings.text(Key.EXPORT_FOLDER) or documents())
        folder = kept if kept.is_dir() else documents()
        name = document.path.stem if document.path else file_name(document.project.name)
        return folder / f"{name}{self.suffix()}"

    def _kinds(self) -> str:
        kind = "LaTeX" if self.suffix() == ".tex" else self.suffix()[1:].upper()
        return tr("{} files (*{});;All files (*)", kind, self.suffix())

    def _on_finished(self) -> None:
        self._workspace.messages.say(Level.DONE, tr("Exported {}.", self._target))
        self.accept()

    def _on_failed(self, sentence: str) -> None:
        self._show_working(False)
        self.complaint.say(sentence)
        self._workspace.messages.say(Level.REFUSED, sentence)

    def _show_working(self, working: bool) -> None:
        self.complaint.say("")
        self.choices.setEnabled(not working)
        self.export_button.setEnabled(not working)
        self.bar.setRange(0, 0)
        self.bar.setVisible(working)

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _draw(self, room: QSize) -> QImage:
        """Draw the preview, or say why it can't be."""
        try:
            return self.draw(room)
        except ChainruleError as error:
            self.complaint.say(str(error))
            return QImage()

    # Making it

    def _lay_out(self) -> None:
        self.choices.setFixedWidth(_FORM_WIDTH)
        self.choices.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.said.setForegroundRole(self.said.palette().ColorRole.PlaceholderText)
        self.said.setWordWrap(True)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.hide()
        side = QVBoxLayout()
        for widget in (self.choices, self.said, self.complaint):
            side.addWidget(widget)
        side.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addLayout(side)
        self._seen = QVBoxLayout()
        self._seen.addWidget(self.preview, 1)
        body.addLayout(self._seen, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.bar, 1)
        buttons.addStretch(0)
        for button in (self.export_button, self.cancel_button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        self._buttons = buttons
        whole = QVBoxLayout(self)
        whole.addLayout(body, 1)
        whole.addLayout(buttons)
        self.resize(900, 480)

    def _connect(self) -> None:
        self.export_button.clicked.connect(self._ask)
        self.cancel_button.clicked.connect(self.reject)
        self._work.progressed.connect(self._show_progress)
        self._work.finished.connect(self._on_finished)
        self._work.failed.connect(self._on_failed)

    # Qt

    def reject(self) -> None:
        """End the work that goes on, and only else the dialog."""
        if self._work.running:
            self._work.cancel()
            self._show_working(False)
            self.said.setText(tr("Cancelled: nothing was written."))
        else:
            super().reject()
