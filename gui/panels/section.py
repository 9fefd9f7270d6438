"""What the parts of the Inspector have in common: they show some ids, and make one edit of a gesture."""

from collections.abc import Callable, Collection, Iterable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.change import Change
from core.errors import ChainruleError
from core.records import Key
from core.wording import tr
from gui.widgets.empty_state import emphasized
from gui.widgets.field import Field
from gui.workspace import Workspace

RUN_WARNING = tr("Training goes on: an edit here ends it and drops its result.")

_WIDEST = tr("Activation")
"""The widest label of the Inspector."""

Value = TypeVar("Value")


class Section(QWidget):
    """A part of the Inspector.

    Attributes:
        keys: the ids that it shows and edits.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.keys: tuple[Key, ...] = ()

    def show_keys(self, keys: Collection[Key]) -> None:
        """Show other ids; what was typed for the last ones is committed before, or dropped if it can't be."""
        if tuple(keys) != self.keys:
            for field in self.findChildren(Field):
                field.commit()
                field.restore()
            self.keys = tuple(keys)
        self.setVisible(bool(keys))
        self.refresh()

    def refresh(self) -> None:
        """Show what the ids are now."""

    def perform(self, build: Callable[[], Change], merge: str | None = None) -> bool:
        """Make an edit; a refused one says why, and the fields show again what is."""
        try:
            done = self.workspace.document.perform(build(), merge)
        except ChainruleError as error:
            self.workspace.messages.refuse(error)
            done = False
        if not done:
            self.refresh()
        return done

    def warn(self, sentence: str) -> None:
        """Say in every field's tool tip what an edit would bring about now."""
        for field in self.findChildren(Field):
            field.set_warning(sentence)


def shared(values: Iterable[Value]) -> tuple[Value | None, bool]:
    """Return the one value that all have, and whether they differ.

    >>> shared([1, 1]), shared([1, 2]), shared([])
    ((1, False), (None, True), (None, False))
    """
    found = list(values)
    if not found:
        return None, False
    mixed = any(value != found[0] for value in found)
    return (None, True) if mixed else (found[0], False)


def form(parent: QWidget) -> QFormLayout:
    """Lay out a section as rows of a label and a field."""
    layout = QFormLayout(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setHorizontalSpacing(8)
    layout.setVerticalSpacing(6)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    layout.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return layout


def align_labels(layout: QFormLayout) -> None:
    """Make the labels as wide as in the other sections, so that all fields begin at one line."""
    width = QLabel(_WIDEST).sizeHint().width()
    for row in range(layout.rowCount()):
        item = layout.itemAt(row, QFormLayout.ItemRole.LabelRole)
        label = item.widget() if item is not None else None
        if label is not None:
            label.setMinimumWidth(width)


def heading(text: str) -> QLabel:
    """Make the small heading over a group of rows."""
    label = QLabel(text)
    label.setFont(emphasized(label.font()))
    label.setContentsMargins(0, 4, 0, 0)
    return label


def beside(*widgets: QWidget) -> QWidget:
    """Put widgets side by side, to stand in a form as one."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    return box


def stacked(*widgets: QWidget) -> QWidget:
    """Put widgets one above the other, to stand in a form as one."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for widget in widgets:
        column.addWidget(widget)
    return box
