"""Brings whole data in and out: files, the clipboard, built-in sets; what can't be says why in a sentence."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from core.change import Change
from core.errors import ChainruleError, DataError
from core.tables.intake import Intake
from core.tables.table import read_file
from core.tables.writing import write_csv
from core.wording import tr
from core.writing.said import Count, Said
from gui.asking import ask_where, documents, file_name
from gui.data.import_dialog import ImportDialog
from gui.data.sets_dialog import SetsDialog
from gui.data.waiting import waited_for
from gui.messages import Level
from gui.settings import Key
from gui.workspace import Workspace

SUFFIXES = (".csv", ".tsv", ".txt", ".tab", ".dat", ".data")
"""The endings of tables of text."""

SHEETS = (".xlsx", ".xls", ".xlsm", ".ods", ".numbers")
"""The endings of spreadsheets, which are no text."""

IMPORTED = SUFFIXES + SHEETS
"""The endings of files that are imported rather than opened."""

_FILTER = tr("Tables of text ({});;All files (*)", " ".join("*" + suffix for suffix in SUFFIXES))
NEXT = tr("Press T to train.")


class Importing(QObject):
    """Asks, and makes one edit of the answer.

    Signals:
        drawn: a network was drawn for the data; it may lie beyond what is seen.
    """

    drawn = Signal()

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window

    def import_data(self) -> None:
        """Ask for a file and import it."""
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Import data"), str(self._folder()), _FILTER)
        if chosen:
            self.import_path(Path(chosen))

    def import_path(self, path: Path) -> None:
        """Import a file."""
        try:
            if path.suffix.lower() in SHEETS:
                raise DataError(
                    tr("{} is a spreadsheet: save it as CSV, or copy its cells and import those.", path.name)
                )
            raw = read_file(path)
        except DataError as error:
            self._workspace.messages.refuse(error)
            return
        self._workspace.settings.put(Key.DATA_FOLDER, path.parent)
        self._take(path.stem, raw)

    def import_clipboard(self) -> None:
        """Import what was copied, in a spreadsheet for instance."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self._workspace.messages.say(Level.REFUSED, tr("The clipboard holds no text: copy a table first."))
            return
        self._take(tr("Pasted"), text.encode("utf-8", errors="replace"))

    def open_set(self) -> None:
        """Ask for a built-in set."""
        dialog = SetsDialog(self._workspace, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._perform(dialog.change)
        dialog.deleteLater()

    def export_data(self) -> None:
        """Ask for a file and write the data there."""
        document = self._workspace.document
        name = document.path.stem if document.path else file_name(document.project.name)
        path = ask_where(
            self._window, tr("Export data"), self._folder() / f"{name}.csv", ".csv", tr("CSV files (*.csv)")
        )
        if path is None:
            return
        try:
            write_csv(document.project, path, original=True)
        except ChainruleError as error:
            self._workspace.messages.refuse(error)
            return
        rows = Count(document.project.dataset.rows, "row")
        scaled = any(column.scale for column in document.project.dataset.columns)
        done = Said.of("Exported {} to {}.", rows, path.name)
        if scaled:
            done = Said.of("Exported {} to {}, with the numbers from before scaling.", rows, path.name)
        self._workspace.messages.say(Level.DONE, done)

    def _take(self, title: str, raw: bytes) -> None:
        """Show what a table seems to be, and import it as it was chosen."""
        project = self._workspace.document.project
        intake = waited_for(self._window, tr("Reading {} …", title), lambda heard: Intake(project, title, raw, heard))
        if intake is None:
            return
        dialog = ImportDialog(intake, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._perform(intake.change)
        dialog.deleteLater()

    def _perform(self, make: Callable[[], Change]) -> None:
        """Make the edit, and say what to do next."""
        document = self._workspace.document
        self._workspace.player.pause()
        try:
            change = make()
        except ChainruleError as error:
            self._workspace.messages.refuse(error)
            return
        if document.perform(change):
            if change.structural:
                self._workspace.runs.put_aside()  # E of other data by another network is no yardstick
                self.drawn.emit()
            problems = document.project.problems()
            then = problems[0].sentence if problems else NEXT
            rows = Count(document.project.dataset.rows, "row")
            self._workspace.messages.say(Level.DONE, Said.of("{}: {}. {}", change.label, rows, then))

    def _folder(self) -> Path:
        kept = Path(self._workspace.settings.text(Key.DATA_FOLDER) or documents())
        return kept if kept.is_dir() else documents()
