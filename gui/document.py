"""The open document: the one door for edits, its undo stack, and the one signal that says what changed."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from core.change import Change, touches_training
from core.errors import ChainruleError, NotReadyError
from core.project import Project
from gui.messages import Level, Messages


class _Edit(QUndoCommand):
    """The one undo command: a change that has just been checked, and its inverse."""

    def __init__(self, document: "Document", change: Change, merge: str | None, record: object) -> None:
        super().__init__(change.label)
        self._document, self.change, self._merge = document, change, merge
        self._record_before = document.record
        self._record = record if record or touches_training(change) else document.record
        self._is_checked = True

    def redo(self) -> None:
        checked, self._is_checked = self._is_checked, False
        self._document._apply(self.change, self._record, checked)

    def undo(self) -> None:
        self._document._apply(self.change.inverted(), self._record_before)

    def id(self) -> int:
        return -1 if self._merge is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or other._merge != self._merge:
            return False
        self.change, self._record = self.change.merged(other.change), other._record
        self.setText(self.change.label)
        return True


class Document(QObject):
    """The network that is open, and where it is kept.

    Attributes:
        project: what the file holds; read it freely, change it by `perform` only.
        shown: what views show numbers of: the project, or while a past moment of a run is looked at, the same network
            with that moment's weights.
        undo_stack: every edit made, training included.
        path: the file, None while it has none.
        messages: where a refused edit says why.
        guard: says in a sentence why an edit is not to be made now; "" for one that is.
        training_guard: says in a sentence why nothing is to be trained now; "" where it may be.
        record: what a run left beside the numbers that it made; it comes and goes with that edit.

    Signals:
        changed: an edit was made, undone or redone; it carries the `Change`.
        altered: the same, after it, unless the edit only moved things about; for what shows names and numbers.
        shown_changed: another moment's numbers are shown.
        about_to_save: the project is going to be written; what stands beside it puts itself in.
        replaced: another project has been opened; views begin anew.
        path_changed: the document is kept in another file.
    """

    changed = Signal(Change)
    altered = Signal(Change)
    shown_changed = Signal()
    about_to_save = Signal()
    replaced = Signal()
    path_changed = Signal()

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = Project()
        self.path: Path | None = None
        self.messages = messages
        self.record: object = None
        self.guard: Callable[[Change], str] = lambda _change: ""
        self.training_guard: Callable[[], str] = lambda: ""
        self.undo_stack = QUndoStack(self)
        self._past: Project | None = None
        self._keeps_past = False

    @property
    def shown(self) -> Project:
        """What views show numbers of."""
        return self._past or self.project

    @property
    def is_past(self) -> bool:
        """Whether what is shown is a past moment, not what the file holds."""
        return self._past is not None

    def show_past(self, past: Project | None) -> None:
        """Show a past moment's numbers, None to come back to now; an edit comes back by itself."""
        if past is not self._past:
            self._past = past
            self.shown_changed.emit()

    def require_training(self) -> None:
        """Raise `NotReadyError` where nothing is to be trained now."""
        if refusal := self.training_guard():
            raise NotReadyError(refusal)

    def perform(
        self, change: Change, merge: str | None = None, record: object = None, keeps_past: bool = False
    ) -> bool:
        """Make an edit, and keep a record with it; tell the user why not, where a rule forbids it.

        Edits with the same `merge` key that follow each other undo as one: the moves of a drag, a slider's way. One
        that `keeps_past` changes weights only, and leaves the past moment on the screen that is looked at.
        """
        if not change:
            return True
        if refusal := self.guard(change):
            self.messages.say(Level.REFUSED, refusal)
            return False
        try:
            self.project.check(change)
        except ChainruleError as error:
            self.messages.refuse(error)
            return False
        self._keeps_past = keeps_past
        self.undo_stack.push(_Edit(self, change, merge, record))
        self._keeps_past = False
        return True

    def edits_done(self) -> Iterator[Change]:
        """Yield the edits that were made and not undone, the latest first."""
        for place in reversed(range(self.undo_stack.index())):
            command = self.undo_stack.command(place)
            if isinstance(command, _Edit):
                yield command.change

    @property
    def undo_label(self) -> str:
        """What undo would take back, "" for nothing."""
        return self._label_at(self.undo_stack.index() - 1)

    @property
    def redo_label(self) -> str:
        """What redo would do again, "" for nothing."""
        return self._label_at(self.undo_stack.index())

    def _label_at(self, place: int) -> str:
        command = self.undo_stack.command(place)
        return command.change.label if isinstance(command, _Edit) else ""

    def replace(self, project: Project, path: Path | None) -> None:
        """Open another project; what was open is gone, undo stack and all."""
        self.show_past(None)
        self.messages.withdraw()
        self.project, self.path, self.record = project, path, None
        self.undo_stack.clear()
        self.replaced.emit()
        self.path_changed.emit()

    def saved_as(self, path: Path) -> None:
        """Note that the document stands in this file as it is now."""
        self.path = path
        self.undo_stack.setClean()
        self.path_changed.emit()

    def _apply(self, change: Change, record: object, checked: bool = False) -> None:
        self.messages.withdraw()
        if not self._keeps_past:
            self.show_past(None)
        self.project.apply(change, checked)
        self.record = record
        self.changed.emit(change)
        if change.alters:
            self.altered.emit(change)
        if self.is_past:
            self.shown_changed.emit()  # what followed the edit shows the past moment again
