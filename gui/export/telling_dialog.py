"""What the dialogs have in common that export a trace as it goes on: which part is told, and in which steps."""

from PySide6.QtWidgets import QWidget

from core.tracing.grains import Grain
from core.wording import tr
from gui.export.dialog import ExportDialog
from gui.export.shot import Subject
from gui.export.stops import GRAINS, Span, spans
from gui.workspace import Workspace


class TellingDialog(ExportDialog):
    """Asks which part of a trace is told; a way of telling it is a subclass, which adds the fields to its form.

    Attributes:
        subject: what is told.
        span, grain: the choices of its part, and of how much is done at once.
    """

    def __init__(self, workspace: Workspace, title: str, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(workspace, title, parent)
        self.subject = subject

    @property
    def told(self) -> tuple[Span, Grain]:
        """The part of the trace that is told, and how much is done at once."""
        return Span(str(self.span.name)), Grain(str(self.grain.name))

    def add_told(self, span: Span, grain: Grain, tip: str) -> None:
        """Add the fields; a part that the trace doesn't have becomes its first."""
        there = spans(self.subject.moment)
        span = span if span in dict(there) else there[0][0]
        self.span = self.add_choice(tr("Tell"), there, span, tr("The part of the trace that is told."))
        self.grain = self.add_choice(tr("By"), list(GRAINS.items()), grain, tip)
