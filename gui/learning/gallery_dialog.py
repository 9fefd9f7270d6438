"""A published result's printed figures, beside what the program computes for the network that is open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from core.errors import ChainruleError
from core.learning import experiment
from core.learning.gallery import KEY, Beside, Source, from_dict, put_beside, summary
from core.wording import tr
from gui.learning.experiment_dialog import ExperimentDialog
from gui.messages import Level
from gui.widgets.empty_state import emphasized
from gui.widgets.plain_table import Cell, PlainTable
from gui.workspace import Workspace

_NONE = tr("This document has no printed figures: Learn → Gallery has networks that do.")


class GalleryDialog(QDialog):
    """Stays beside the window; it follows what is edited.

    Attributes:
        table: what is printed, and what is computed.
    """

    def __init__(self, workspace: Workspace, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(source.title)
        self._workspace, self._source = workspace, source
        self._where, self._told, self._why = (QLabel(text) for text in (source.where, "", source.why))
        self._told.setFont(emphasized(self._told.font()))
        self.table = PlainTable(tr("Figures"), [tr("Figure"), tr("Printed"), tr("Here"), ""], workspace.theme)
        column = QVBoxLayout(self)
        for words in (self._where, self._told, self.table, self._why):
            column.addWidget(words, 1 if words is self.table else 0)
        for label in (self._where, self._told, self._why):
            label.setWordWrap(True)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        column.addWidget(box)
        self.resize(430, 520)
        workspace.player.trace_changed.connect(self.refresh)
        workspace.document.replaced.connect(self.close)
        self.refresh()

    def refresh(self) -> None:
        """Put the figures beside the numbers as they are now."""
        trace = self._workspace.player.trace
        if trace is None:
            self._told.setText(self._workspace.player.obstacle)
            return
        figures = put_beside(self._source, self._workspace.document.shown, trace)
        self._told.setText(summary(figures))
        self.table.show_rows(len(figures), lambda row: self._cells(figures[row]))

    def _cells(self, figure: Beside) -> tuple[Cell, ...]:
        exact = self._workspace.conventions.exact.number(figure.here)
        places = len(figure.printed.partition(".")[2])
        here = "—" if figure.here is None else f"{figure.here:.{places}f}".replace("-", "−")
        mark = "✓" if figure.agrees else "✗"
        numbers = (Cell(figure.printed.replace("-", "−"), is_number=True), Cell(here, exact, is_number=True))
        words = tr("agrees") if figure.agrees else tr("differs")
        return Cell(figure.name), *numbers, Cell(mark, words, bold=not figure.agrees)


def show_printed(workspace: Workspace, parent: QWidget) -> QDialog | None:
    """Show what the source of the open document prints, or say that it has none."""
    held = workspace.document.project.extra.get(KEY)
    if held is None:
        workspace.messages.say(Level.HINT, _NONE)
        return None
    try:
        dialog = _dialog(workspace, held, parent)
    except ChainruleError as error:
        workspace.messages.refuse(error)
        return None
    dialog.move(parent.mapToGlobal(parent.rect().topRight()) - dialog.rect().topRight())  # the network stays in sight
    dialog.show()
    return dialog


def _dialog(workspace: Workspace, held: object, parent: QWidget) -> QDialog:
    if experiment.is_experiment(held):
        return ExperimentDialog(workspace, experiment.from_dict(held), parent)
    return GalleryDialog(workspace, from_dict(held), parent)
