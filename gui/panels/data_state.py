"""The line above the data: what is scaled, in numbers on hovering, with its undo, and what is held out."""

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from core.change import Change
from core.records import Part
from core.wording import tr
from gui.action_book import ActionBook
from gui.actions import Act
from gui.data.data_tools import scaling_said, summary
from gui.widgets.elided_label import ElidedLabel
from gui.workspace import Workspace


class DataState(QWidget):
    """Hidden while nothing is scaled and nothing held out.

    Attributes:
        said: the sentence.
        unscale_button, split_button: Undo the scaling, and the question what is held out; None without actions.
    """

    def __init__(self, workspace: Workspace, book: ActionBook | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.said = ElidedLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.setSpacing(6)
        row.addWidget(self.said, 1)
        self.unscale_button = _button(tr("Unscale"), book, Act.UNSCALE)
        self.split_button = _button(tr("Rows…"), book, Act.HOLD_OUT_SHARE)
        for button in (self.unscale_button, self.split_button):
            if button is not None:
                row.addWidget(button)
        workspace.document.changed.connect(self._on_changed)
        workspace.document.replaced.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what holds now."""
        project, notation = self._workspace.document.project, self._workspace.conventions.notation
        dataset = project.dataset
        text = self._workspace.conventions.sentence(summary(dataset))
        self.setVisible(bool(text))
        self.said.setText(text)
        scales = [(column, scaling_said(column, notation)) for column in dataset.columns]
        lines = [f"{project.network.label(column.unit)} = {said}" for column, said in scales if said]
        self.said.setToolTip("\n".join([text, *lines]))
        self.said.setAccessibleDescription("; ".join(lines))
        if self.unscale_button is not None and self.split_button is not None:
            self.unscale_button.setVisible(bool(lines))
            self.split_button.setVisible(dataset.split is not None)

    def _on_changed(self, change: Change) -> None:
        if Part.DATA in change.after:
            self.refresh()


def _button(text: str, book: ActionBook | None, act: Act) -> QToolButton | None:
    if book is None:
        return None
    button = QToolButton()
    button.setDefaultAction(book[act])
    button.setText(text)
    return button
