"""What is done to all data that are there: scaling that undoes, and rows that are held out."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from core import edits
from core.data.dataset import Column, Dataset, Role
from core.data.scaling import Method, scalable, scaled, unscaled
from core.data.split import Split, split_at
from core.errors import ChainruleError
from core.wording import tr, tr_n
from core.writing.notation import Notation
from core.writing.said import Count, Said
from gui.messages import Level
from gui.workspace import Workspace

_LABELS = {Method.STANDARDIZE: tr("Standardize the inputs"), Method.NORMALIZE: tr("Normalize the inputs")}


class DataTools(QObject):
    """Edits the whole data of a document."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window

    @property
    def _dataset(self) -> Dataset:
        return self._workspace.document.project.dataset

    def standardize(self) -> None:
        """Give each input column of numbers mean 0 and standard deviation 1."""
        self._scale(Method.STANDARDIZE)

    def normalize(self) -> None:
        """Let each input column of numbers go from 0 to 1."""
        self._scale(Method.NORMALIZE)

    def unscale(self) -> None:
        """Bring the numbers back as they came."""
        if not any(column.scale for column in self._dataset.columns):
            self._workspace.messages.say(Level.HINT, tr("No column is scaled."))
            return
        self._perform(tr("Undo the scaling"), unscaled(self._dataset))

    def hold_out_share(self) -> None:
        """Ask for the share of the rows to hold out."""
        dialog = ShareDialog(self._dataset, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._perform(dialog.label, replace(self._dataset, split=dialog.split))
        dialog.deleteLater()

    def hold_out(self, rows: Iterable[int]) -> None:
        """Hold these rows out as well, or learn from them again if all of them are held out."""
        chosen = [row for row in rows if row < self._dataset.rows]
        if not chosen:
            self._workspace.messages.say(Level.HINT, tr("Select rows in the Data table first."))
            return
        mask = self._dataset.held_out.copy()
        mask[chosen] = not mask[chosen].all()
        if mask.all():
            self._workspace.messages.say(Level.REFUSED, tr("At least one row must be left to learn from."))
            return
        these = edits.counted(len(chosen), "row")
        label = Said.of("Hold out {}", these) if mask[chosen].all() else Said.of("Learn from {}", these)
        self._perform(label, replace(self._dataset, split=split_at(mask)))

    def _scale(self, method: Method) -> None:
        columns = scalable(self._dataset, Role.INPUT)
        if not columns:
            self._workspace.messages.say(Level.HINT, tr("No input column holds numbers to scale."))
            return
        try:
            data = scaled(self._dataset, columns, method)
        except ChainruleError as error:
            self._workspace.messages.refuse(error)
            return
        self._perform(_LABELS[method], data)

    def _perform(self, label: str, dataset: Dataset) -> None:
        document = self._workspace.document
        document.perform(edits.set_data(document.project, label, dataset))


class ShareDialog(QDialog):
    """Asks for a share and a seed; 0 % holds nothing out.

    Attributes:
        share, seed: what is asked for.
    """

    def __init__(self, dataset: Dataset, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rows for validation"))
        self._rows = dataset.rows
        split = dataset.split
        self.share = QSpinBox(minimum=0, maximum=90, suffix=" %")
        self.share.setValue(round(100 * split.share) if split is not None and split.share is not None else 20)
        self.seed = QSpinBox(minimum=0, maximum=999_999)
        self.seed.setValue(split.seed if split is not None else 0)
        self._said = QLabel(wordWrap=True)
        form = QFormLayout()
        for label, field in ((tr("&Hold out"), self.share), (tr("S&eed"), self.seed)):
            form.addRow(label, field)
            field.setAccessibleName(label.replace("&", ""))
            field.valueChanged.connect(self._refresh)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        about = tr(
            "Training does not see the rows that are held out; their loss tells what the network makes of new ones."
        )
        column = QVBoxLayout(self)
        column.addWidget(QLabel(about, wordWrap=True))
        column.addLayout(form)
        column.addWidget(self._said)
        column.addWidget(buttons)
        self.setMinimumWidth(380)
        self._refresh()

    @property
    def split(self) -> Split | None:
        """What was chosen."""
        return Split(self.share.value() / 100, self.seed.value()) if self.share.value() else None

    @property
    def label(self) -> str:
        """What the Undo menu says."""
        return tr("Hold out {} % of the rows", self.share.value()) if self.share.value() else tr("Learn from all rows")

    def _refresh(self) -> None:
        held = 0 if self.split is None else int(self.split.held_out(self._rows).sum())
        out = tr_n("{:,} row is held out", "{:,} rows are held out", held)
        self._said.setText(tr("{}; {:,} are learned from.", out, self._rows - held))


def scaling_said(column: Column, notation: Notation) -> str:
    """Say how a column was scaled, in numbers; "" if it was not."""
    if column.scale is None:
        return ""
    return tr("(value − {}) / {}", notation.number(column.scale.offset), notation.number(column.scale.factor))


def summary(dataset: Dataset) -> Said:
    """Say of the whole data what is scaled and what is held out; "" for neither."""
    parts = list[Said]()
    count = sum(column.scale is not None for column in dataset.columns)
    if count:
        parts.append(Said.of("{} scaled", edits.counted(count, "column")))
    if dataset.split is not None:
        held = int(np.count_nonzero(dataset.held_out))
        counts = Count(held), Count(dataset.rows, "row")
        seeded = Said.of("{} of {} held out, seed {}", *counts, str(dataset.split.seed))
        parts.append(Said.of("{} of {} held out", *counts) if dataset.split.share is None else seeded)
    return Said.joined(" · ", parts)
