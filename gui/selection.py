"""What is selected: shared by the canvas, the Inspector and the tables."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from core.change import Change
from core.project import Project
from core.records import EdgeId, Key, NoteId, UnitId


class Selection(QObject):
    """The selected ids, in the order selected.

    Signals:
        changed: other ids are selected.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: tuple[Key, ...] = ()

    @property
    def keys(self) -> tuple[Key, ...]:
        """Everything selected."""
        return self._keys

    @property
    def units(self) -> list[UnitId]:
        """The selected units."""
        return [UnitId(key) for key in self._keys if isinstance(key, str)]

    @property
    def edges(self) -> list[EdgeId]:
        """The selected edges."""
        return [key for key in self._keys if isinstance(key, EdgeId)]

    @property
    def notes(self) -> list[NoteId]:
        """The selected notes."""
        return [key for key in self._keys if isinstance(key, NoteId)]

    def set(self, keys: Iterable[Key]) -> None:
        """Select these and nothing else."""
        new = tuple(dict.fromkeys(keys))
        if new != self._keys:
            self._keys = new
            self.changed.emit()

    def toggle(self, key: Key) -> None:
        """Select it if it isn't selected, else leave it out."""
        self.set([k for k in self._keys if k != key] if key in self._keys else [*self._keys, key])

    def clear(self) -> None:
        """Select nothing."""
        self.set([])

    def forget_removed(self, change: Change, project: Project) -> None:
        """Leave out what an edit has removed."""
        if change.removes:
            self.set([key for key in self._keys if project.record(key) is not None])
