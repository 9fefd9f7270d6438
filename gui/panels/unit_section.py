"""The Inspector's part for units: every property of one, or what several share."""

import math
from collections.abc import Callable, Collection, Sequence

from PySide6.QtWidgets import QLabel, QWidget

from core import edits
from core.change import Change
from core.errors import ChainruleError
from core.formulae.activations import ACTIVATIONS
from core.records import Key, Kind, Unit, UnitId
from core.wording import tr
from gui.panels.live_numbers import LiveNumbers
from gui.panels.section import shared
from gui.panels.unit_form import UnitForm
from gui.widgets.script_text import html
from gui.workspace import Workspace


class UnitSection(UnitForm):
    """Shows and edits units."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._numbers = LiveNumbers(workspace)
        self._connect()

    def _connect(self) -> None:
        self.label.committed.connect(self._on_label)
        self.kind.chosen.connect(self._on_kind)
        self.activation.chosen.connect(self._on_activation)
        self.has_bias.clicked.connect(self._on_has_bias)
        self.bias.committed.connect(self._on_bias)
        self.frozen.clicked.connect(self._on_frozen)
        self.across.committed.connect(self._on_x)
        self.down.committed.connect(self._on_y)
        self.datum.committed.connect(self._on_datum)
        self.workspace.checkup.changed.connect(self._show_ailments)

    # What it shows

    @property
    def ids(self) -> list[UnitId]:
        """The units shown that are there."""
        units = self.workspace.document.shown.network.units
        return [key for key in self.keys if isinstance(key, str) and key in units]

    @property
    def _units(self) -> list[Unit]:
        units = self.workspace.document.shown.network.units
        return [units[unit_id] for unit_id in self.ids]

    def refresh(self) -> None:
        """Show what the units are now."""
        self.word_tips()
        units = self._units
        if not units:
            return
        one = units[0] if len(units) == 1 else None
        self._form.setRowVisible(0, one is not None)
        self.label.show_value(one.label if one else None)
        self.kind.show_name(shared(unit.kind for unit in units)[0])
        self._show_rule(shared(unit.activation for unit in units)[0])
        self._show_bias(units)
        self.across.show_value(*shared(unit.position[0] for unit in units))
        self.down.show_value(*shared(unit.position[1] for unit in units))
        self._show_datum(units)
        self._now.setVisible(one is not None)
        self._show_edges(one)
        self._show_ailments()
        self.refresh_numbers()

    def refresh_numbers(self) -> None:
        """Show the numbers as they are now."""
        if len(self.ids) != 1:
            return
        for symbol, label in self.numbers.items():
            label.show_value(self._numbers.known(symbol, self.ids[0]))
        if self._units[0].bias is not None:
            self.bias.show_value(self._numbers.bias(self.ids[0]))
        self._show_edges(self._units[0])

    def _show_rule(self, name: str | None) -> None:
        self.activation.show_name(name)
        self.formula.setVisible(name is not None)
        if name is not None:
            rule = ACTIVATIONS[name]
            notation, words = self.workspace.conventions.notation, self.workspace.conventions.words
            z, slope = (html(notation.named(f).text) for f in (rule.formula, rule.slope))
            self.formula.setText(f"{words('$z')} = {z}<br>{words('∂$z/∂$s')} = {slope}")

    def _show_bias(self, units: Sequence[Unit]) -> None:
        able = [unit for unit in units if unit.kind is not Kind.INPUT]
        with_bias = [unit for unit in able if unit.bias is not None]
        words = self.workspace.conventions.words
        no = "" if able else tr("An input unit's value comes from the data, so it has no bias.")
        self.has_bias.show_values([unit.bias is not None for unit in able])
        self.has_bias.setEnabled(bool(able))
        self.has_bias.setToolTip(no or words(tr("Whether a bias is added to $s.")))
        self.bias.show_value(*shared(unit.bias for unit in with_bias))
        self.bias.setVisible(bool(with_bias))
        self.has_bias.setText("" if with_bias else tr("has a bias"))
        self.frozen.show_values([unit.frozen for unit in with_bias])
        self.frozen.setVisible(bool(with_bias))
        self.frozen.setToolTip(tr("Training leaves a frozen bias alone."))

    def _show_datum(self, units: Sequence[Unit]) -> None:
        """Show x or y of the sample that is stepped, where all the units are inputs or all are outputs."""
        kind, _ = shared(unit.kind for unit in units)
        has_data = kind in (Kind.INPUT, Kind.OUTPUT)
        self._form.setRowVisible(self._datum_row, has_data)
        if has_data:
            sample, dataset = self.workspace.player.row, self.workspace.document.project.dataset
            label = self._form.labelForField(self._datum_row)
            if isinstance(label, QLabel):
                label.setText(tr("Value x") if kind is Kind.INPUT else tr("Target y"))
            value = tr("The value in row {} of the data, the one that is shown.", sample + 1)
            target = tr("The target in row {} of the data, the one that is shown.", sample + 1)
            self.datum.set_tip(value if kind is Kind.INPUT else target)
            self.datum.show_value(*shared(dataset.value(sample, unit) for unit in self.ids))

    def _show_ailments(self) -> None:
        """Say why a unit can hardly learn, in the words of its mark on the canvas."""
        found = self.workspace.checkup.of(self.ids[0]) if len(self.ids) == 1 else ()
        self.ailments.setText("\n".join(finding.sentence for finding in found))
        self.ailments.setVisible(bool(found))

    def _show_edges(self, one: Unit | None) -> None:
        network = self.workspace.document.project.network
        found = network.incoming(self.ids[0]) + network.outgoing(self.ids[0]) if one else []
        self.edges.setVisible(bool(found))
        self._edges_title.setVisible(bool(found))
        self.edges.show_edges(found)

    # What it edits

    def _edit(self, ids: Collection[UnitId], what: str, **fields: object) -> None:
        project = self.workspace.document.project
        label = tr("{} of {}", what, self._whose(ids), meaning="an edit, and the units it is made on")
        self.perform(lambda: edits.edit_units(project, ids, label, **fields))

    def _whose(self, ids: Collection[UnitId]) -> str:
        network = self.workspace.document.project.network
        return network.label(next(iter(ids))) if len(ids) == 1 else edits.counted(len(ids), "unit")

    def _with_bias(self) -> list[UnitId]:
        return [unit_id for unit_id, unit in zip(self.ids, self._units, strict=True) if unit.bias is not None]

    def _on_label(self, text: object) -> None:
        if len(self.ids) != 1:
            return
        project = self.workspace.document.project
        try:
            change = edits.rename(project, self.ids[0], str(text))
            project.check(change)
        except ChainruleError as error:  # said where it was typed, and the text stays to be put right
            self.label.complain(str(error))
            self.workspace.messages.refuse(error)
            return
        self.perform(lambda: change)

    def _on_kind(self, name: str) -> None:
        self.perform(lambda: edits.set_kind(self.workspace.document.project, self.ids, Kind(name)))

    def _on_activation(self, name: str) -> None:
        self._edit(self.ids, tr("Set activation"), activation=name)

    def _on_has_bias(self) -> None:
        units = [i for i, unit in zip(self.ids, self._units, strict=True) if unit.kind is not Kind.INPUT]
        if self.has_bias.isChecked():
            self._edit([i for i in units if i not in self._with_bias()], tr("Add bias"), bias=0.0)
        else:
            self._edit(units, tr("Remove bias"), bias=None)

    def _on_bias(self, value: object) -> None:
        self._edit(self._with_bias(), tr("Set bias"), bias=value)

    def _on_frozen(self) -> None:
        frozen = self.frozen.isChecked()
        self._edit(self._with_bias(), tr("Freeze bias") if frozen else tr("Unfreeze bias"), frozen=frozen)

    def _on_x(self, value: object) -> None:
        self._move(lambda unit: (_number(value), unit.position[1]))

    def _on_y(self, value: object) -> None:
        self._move(lambda unit: (unit.position[0], _number(value)))

    def _move(self, place: Callable[[Unit], tuple[float, float]]) -> None:
        wanted: dict[Key, tuple[float, float]] = {
            i: place(unit) for i, unit in zip(self.ids, self._units, strict=True)
        }
        self.perform(lambda: edits.move(self.workspace.document.project, wanted))

    def _on_datum(self, value: object) -> None:
        project, sample = self.workspace.document.project, self.workspace.player.row
        number = None if value is None else _number(value)

        def build() -> Change:
            if len(self.ids) == 1:
                return edits.set_value(project, sample, self.ids[0], number)
            dataset = project.dataset
            for unit_id in self.ids:
                column = dataset.index_of(unit_id)
                assert column is not None, "input and output units have columns"
                dataset = dataset.with_cells(sample, column, [[math.nan if number is None else number]])
            return edits.set_data(project, tr("Set the data of {}", self._whose(self.ids)), dataset)

        self.perform(build)


def _number(value: object) -> float:
    assert isinstance(value, int | float), "a number field commits numbers"
    return float(value)
