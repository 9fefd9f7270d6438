"""Files: new, open, save, recent files, examples, and the question about unsaved work."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from core import files
from core.errors import ChainruleError
from core.project import Project
from core.shipped import load_shipped
from core.wording import tr
from gui.asking import ask_where, documents, file_name
from gui.document import Document
from gui.messages import Level
from gui.settings import Key, Settings
from gui.theme import RESOURCES

EXAMPLES, LESSONS, GALLERY = (RESOURCES / name for name in ("examples", "lessons", "gallery"))
MOST_RECENT = 8
_FILTER = tr("Chainrule networks (*{});;All files (*)", files.SUFFIX)


class Filing(QObject):
    """Keeps the document in files, and never loses work without a question.

    Signals:
        recent_changed: the list of recent files is another one.
    """

    recent_changed = Signal()

    def __init__(self, document: Document, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._settings, self._window = document, settings, window

    # What the user asks for

    def new(self) -> None:
        """Begin a new, empty network."""
        if self.may_leave():
            self._document.replace(Project(), None)

    def open(self) -> None:
        """Ask for a file and open it."""
        folder = self._document.path.parent if self._document.path else documents()
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Open a network"), str(folder), _FILTER)
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path, keep_path: bool = True) -> bool:
        """Open a file; where it can't be read, say why and leave the open document as it was."""
        try:
            project = files.load(path) if keep_path else load_shipped(path)
        except ChainruleError as error:
            self._document.messages.refuse(error)
            return False
        if not self.may_leave():
            return False
        self._document.replace(project, path if keep_path else None)
        if keep_path:
            self._remember(path)
        self._document.messages.say(Level.DONE, tr("Opened {}.", project.name))
        return True

    def open_example(self, path: Path) -> None:
        """Open an example as a new document, so that saving it never overwrites the original."""
        self.open_path(path, keep_path=False)

    def save(self) -> bool:
        """Save in the document's file, or ask for one."""
        return self._save_to(self._document.path) if self._document.path else self.save_as()

    def save_as(self) -> bool:
        """Ask for a file and save there."""
        start = self._document.path or documents() / f"{file_name(self._document.project.name)}{files.SUFFIX}"
        path = ask_where(self._window, tr("Save the network"), start, files.SUFFIX, _FILTER)
        return path is not None and self._save_to(path)

    def may_leave(self) -> bool:
        """Ask what to do with unsaved work; False means: stay."""
        if self._document.undo_stack.isClean():
            return True
        box = QMessageBox(self._window)
        box.setObjectName("unsaved_work")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Chainrule")
        box.setText(tr("Save the changes to “{}”?", self._title()))
        box.setInformativeText(tr("They are lost if you don't."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.button(buttons.Discard).setText(tr("Do&n’t save"))
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        return self.save() if answer == buttons.Save else answer == buttons.Discard

    # Lists for the menus

    def recent(self) -> list[Path]:
        """Return the files opened last that are still there, the newest first."""
        paths = (Path(line) for line in self._settings.text(Key.RECENT).splitlines() if line)
        return [path for path in paths if path.is_file()]

    @staticmethod
    def examples() -> list[Path]:
        """Return the example files, in the order of their names."""
        return sorted(EXAMPLES.glob(f"*{files.SUFFIX}"))

    @staticmethod
    def lessons() -> list[Path]:
        """Return the lessons that come with the program, in the order of their names."""
        return sorted(LESSONS.glob(f"*{files.SUFFIX}"))

    @staticmethod
    def gallery() -> list[Path]:
        """Return the published results that come with the program, in the order of their names."""
        return sorted(GALLERY.glob(f"*{files.SUFFIX}"))

    def _title(self) -> str:
        return self._document.path.name if self._document.path else self._document.project.name

    def _save_to(self, path: Path) -> bool:
        self._document.about_to_save.emit()
        try:
            files.save(self._document.project, path)
        except ChainruleError as error:
            self._document.messages.refuse(error)
            QMessageBox.warning(self._window, "Chainrule", str(error))
            return False
        self._document.saved_as(path)
        self._remember(path)
        self._document.messages.say(Level.DONE, tr("Saved {}.", path.name))
        return True

    def _remember(self, path: Path) -> None:
        path = path.resolve()
        others = [kept for kept in self.recent() if kept != path]
        self._settings.put(Key.RECENT, "\n".join(str(kept) for kept in [path, *others][:MOST_RECENT]))
        self.recent_changed.emit()
