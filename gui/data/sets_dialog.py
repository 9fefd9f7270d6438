"""The Sets dialog: a built-in set, how large and how noisy, and how it looks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.change import Change
from core.data.sets import MOST_ROWS, SETS, Order, made, matches, opened
from core.errors import DataError
from core.wording import tr
from gui.data.set_preview import SetPreview
from gui.widgets.check import Check
from gui.widgets.complaint import Complaint
from gui.workspace import Workspace


class SetsDialog(QDialog):
    """Asks for a set; `change` is the edit that opens it.

    Attributes:
        sets: the list of the sets.
        size_box, noise, seed, n, m: how it is made; what a set has no use for is disabled.
        draw: whether a network that can learn it is drawn.
        preview: how it looks.
        button: Open.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(tr("Built-in sets"))
        self.sets = QListWidget(self)
        self.sets.setAccessibleName(tr("Sets"))
        self.sets.addItems([record.title for record in SETS.values()])
        self.sets.setFixedWidth(170)
        self.size_box = _whole(2, MOST_ROWS, 200, tr("How many rows are drawn."))
        self.noise = QDoubleSpinBox(minimum=0, maximum=10, singleStep=0.05, decimals=3)
        self.noise.setValue(0.05)
        self.noise.setToolTip(tr("The standard deviation of what is added at random."))
        self.seed = _whole(0, 999_999, 0, tr("The same seed draws the same rows and weights."))
        self.n, self.m = _whole(2, 64, 4, ""), _whole(1, 32, 2, "")
        self.draw = Check(tr("&Draw a network that can learn it"), self)
        self.preview = SetPreview(workspace.theme, self)
        self.about, self.complaint = QLabel(self), Complaint(parent=self)
        self.about.setWordWrap(True)
        self._buttons = QDialogButtonBox(self)
        self.button = self._buttons.addButton(tr("&Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._connect()
        self.resize(760, 460)
        self.sets.setCurrentRow(0)
        self.sets.setFocus()

    @property
    def name(self) -> str:
        """The set that is chosen."""
        return list(SETS)[max(self.sets.currentRow(), 0)]

    @property
    def order(self) -> Order:
        """How it is to be made."""
        numbers = self.size_box.value(), self.noise.value(), self.seed.value()
        return Order(*numbers, n=self.n.value(), m=self.m.value())

    def change(self) -> Change:
        """Return the edit that opens the set; raise `DataError` where it can't be."""
        project = self._workspace.document.project
        return opened(project, self.name, self.order, self.draw.isChecked(), self.seed.value())

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        rows = (
            (tr("Si&ze"), self.size_box), (tr("&Noise"), self.noise), ("n", self.n), ("m", self.m),
            (tr("S&eed"), self.seed),
        )
        for label, field in rows:
            self._form.addRow(label, field)
            field.setAccessibleName(label.replace("&", ""))
        middle = QVBoxLayout()
        middle.addWidget(self.about)
        middle.addLayout(self._form)
        middle.addWidget(self.draw)
        middle.addWidget(self.complaint)
        middle.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self.sets)
        body.addLayout(middle, 2)
        body.addWidget(self.preview, 3)
        column = QVBoxLayout(self)
        column.addLayout(body, 1)
        column.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignRight)

    def _connect(self) -> None:
        self.sets.currentRowChanged.connect(self._on_set)
        self.sets.itemDoubleClicked.connect(self._on_double_click)
        for field in (self.size_box, self.noise, self.seed, self.n, self.m):
            field.valueChanged.connect(self._refresh)
        self.draw.clicked.connect(self._refresh)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _on_set(self) -> None:
        record = SETS[self.name]
        self.about.setText(record.about)
        for field, limits in ((self.n, record.n), (self.m, record.m)):
            self._form.setRowVisible(field, limits is not None)
            if limits is not None:
                field.blockSignals(True)
                field.setRange(limits[0], limits[2])
                field.setValue(limits[1])
                field.blockSignals(False)
        for drawn in (self.size_box, self.noise):
            self._form.setRowVisible(drawn, record.drawn)
        project = self._workspace.document.project
        self.draw.setChecked(not matches(project, made(self.name, self.order)))
        self._refresh()

    def _on_double_click(self) -> None:
        if self.button.isEnabled():
            self.accept()

    def _refresh(self) -> None:
        try:
            self.preview.show_features(made(self.name, self.order))
            self.change()
        except DataError as error:
            self.complaint.say(str(error))
            self.button.setEnabled(False)
            return
        self.complaint.say("")
        self.button.setEnabled(True)


def _whole(least: int, most: int, now: int, tip: str) -> QSpinBox:
    box = QSpinBox(minimum=least, maximum=most)
    box.setValue(now)
    box.setToolTip(tip)
    return box
