"""What a panel wants to be lit elsewhere: units and edges on the canvas, lines in the Steps list."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from core.project import Project
from core.records import EdgeId, UnitId

Owner = UnitId | EdgeId


@dataclass(frozen=True, slots=True)
class Beam:
    """What is lit.

    Attributes:
        owners: units and edges that are lit.
        faint: units and edges that are lit, but less: what belongs to the matter, too.
        labels: what is written beside a unit or an edge.
        steps: the indices of the lines that are lit.
        role: the colour's role in the theme.
    """

    owners: frozenset[Owner] = frozenset()
    faint: frozenset[Owner] = frozenset()
    labels: Mapping[Owner, str] = field(default_factory=dict)
    steps: frozenset[int] = frozenset()
    role: str = "backward"


DARK = Beam()
"""Nothing is lit."""


class Spotlight(QObject):
    """One beam at a time, and who directs it.

    Attributes:
        beam: what is lit now.

    Signals:
        changed: something else is lit, or nothing.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.beam = DARK
        self._director: object = None

    def is_directed_by(self, director: object) -> bool:
        """Whether it was this one who directed the beam last."""
        return director is self._director

    def direct(self, beam: Beam, director: object) -> None:
        """Light this and nothing else."""
        self._director = director
        self._show(beam)

    def put_out(self, director: object = None) -> None:
        """Light nothing; asked by a director, only where the beam is its own."""
        if director is None or director is self._director:
            self._director = None
            self._show(DARK)

    def forget_removed(self, project: Project) -> None:
        """Put it out where something lit is there no more."""
        if any(project.record(owner) is None for owner in self.beam.owners | self.beam.faint):
            self.put_out()

    def _show(self, beam: Beam) -> None:
        if beam != self.beam:
            self.beam = beam
            self.changed.emit()
