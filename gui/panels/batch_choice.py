"""The choice between stepping one row of the data and stepping all of them as one batch."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.wording import tr, tr_n
from gui.panels.steps_delegate import PADDING
from gui.widgets.choice import Choice
from gui.workspace import Workspace

ROW, BATCH = "row", "batch"
_TIP = tr("Step one row of the data, or all that are learned from as one batch, with one E and one gradient.  (Alt+B)")


class BatchChoice(QWidget):
    """Names the row that is stepped, and the batch; it is there where the data have more than one row.

    Attributes:
        choice: the two.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._player = workspace, workspace.player
        self.choice = Choice([(ROW, tr("This row")), (BATCH, tr("The whole batch"))], _TIP)
        self.choice.setAccessibleName(tr("What is stepped"))
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING, 4, PADDING, 4)
        row.addWidget(self.choice)
        self.choice.chosen.connect(self._on_chosen)
        self._player.trace_changed.connect(self.refresh)
        workspace.document.altered.connect(self._on_changed)
        workspace.conventions.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say which row and how many there are now."""
        dataset, count = self._workspace.document.project.dataset, self._workspace.conventions.notation.count
        learned = len(dataset.learned)
        self.choice.setItemText(0, tr("Row {} by itself", count(self._player.sample + 1)))
        batch = tr_n("The whole batch: {1} row", "The whole batch: {1} rows", learned, count(learned))
        self.choice.setItemText(1, batch)
        self.choice.show_name(BATCH if self._player.batch else ROW)
        self.setVisible(dataset.rows > 1 or self._player.batch)

    def _on_changed(self, _change: object) -> None:
        self.refresh()  # rows may have come, gone, or been held out

    def _on_chosen(self, name: str) -> None:
        if (name == BATCH) != self._player.batch:
            self._player.toggle_batch()
