"""The Inspector's part for edges: weight, frozen, and the numbers that belong to it."""

from collections.abc import Collection

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import edits
from core.records import Edge, EdgeId
from core.tracing.trace import Symbol
from core.wording import tr
from core.writing.said import Said
from gui.panels.live_numbers import LiveNumbers
from gui.panels.section import Section, align_labels, form, shared
from gui.widgets.check import Check
from gui.widgets.complaint import with_complaint
from gui.widgets.number_field import NumberField
from gui.widgets.number_label import NumberLabel
from gui.widgets.script_text import html
from gui.widgets.worded_label import WordedLabel
from gui.workspace import Workspace

_NUMBERS = (
    (Symbol.WEIGHT_GRADIENT, "∂E/∂w", tr("Gradient: ${minus}δ of the target times $z of the source.")),
    (Symbol.WEIGHT_UPDATE, "Δw", tr("What the update adds to the weight.")),
    (Symbol.CACHE, "C", tr("The cached factor w·σ′($s) of the source: how much $s of the target changes with it.")),
)


class EdgeSection(Section):
    """Shows and edits edges."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._live = LiveNumbers(workspace)
        self.weight = NumberField(workspace.conventions, tr("The weight w."))
        self.frozen = Check(tr("frozen"))
        self.frozen.setToolTip(tr("Training leaves a frozen weight alone."))
        self.numbers = {symbol: NumberLabel(workspace.conventions, tip) for symbol, _, tip in _NUMBERS}
        self.weight.committed.connect(self._on_weight)
        self.frozen.clicked.connect(self._on_frozen)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        rows = QWidget()
        self._form = form(rows)
        self._form.addRow(tr("Weight"), with_complaint(self.weight))
        self._form.addRow("", self.frozen)
        for symbol, name, tip in _NUMBERS:
            self._form.addRow(WordedLabel(self.workspace.conventions, name, tip), self.numbers[symbol])
        align_labels(self._form)
        column.addWidget(rows)

    @property
    def ids(self) -> list[EdgeId]:
        """The edges shown that are there."""
        edges = self.workspace.document.shown.network.edges
        return [key for key in self.keys if isinstance(key, EdgeId) and key in edges]

    @property
    def _edges(self) -> list[Edge]:
        edges = self.workspace.document.shown.network.edges
        return [edges[edge] for edge in self.ids]

    def refresh(self) -> None:
        """Show what the edges are now."""
        edges = self._edges
        if not edges:
            return
        one = len(edges) == 1
        for label in self.numbers.values():
            self._form.setRowVisible(label, one)
        self.weight.show_value(*shared(edge.weight for edge in edges))
        self.frozen.show_values([edge.frozen for edge in edges])
        self.refresh_numbers()

    def refresh_numbers(self) -> None:
        """Show the numbers as they are now."""
        if len(self.ids) != 1:
            return
        edge = self.ids[0]
        self.weight.show_value(self._live.weight(edge))
        for symbol, label in self.numbers.items():
            number = self._live.cache_number(edge) if symbol is Symbol.CACHE else None
            label.show_value(self._live.known(symbol, edge))
            title = self._form.labelForField(label)
            if number is not None and isinstance(title, WordedLabel):
                title.reword(html(f"C_{number}"))

    def _edit(self, what: str, **fields: object) -> None:
        project, ids = self.workspace.document.project, self.ids
        self.perform(lambda: edits.edit_edges(project, ids, f"{what} {self._which(ids)}", **fields))

    def _which(self, ids: Collection[EdgeId]) -> str:
        network = self.workspace.document.project.network
        if len(ids) != 1:
            return Said.of("of {}", edits.counted(len(ids), "edge"))
        return " → ".join(network.label(unit) for unit in next(iter(ids)))

    def _on_weight(self, value: object) -> None:
        self._edit(tr("Set weight"), weight=value)

    def _on_frozen(self) -> None:
        frozen = self.frozen.isChecked()
        self._edit(tr("Freeze weight") if frozen else tr("Unfreeze weight"), frozen=frozen)
