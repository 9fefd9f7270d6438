"""The form of a unit in the Inspector: its fields and where they stand."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from core.formulae.activations import ACTIVATIONS
from core.records import Kind
from core.tracing.trace import Symbol
from core.wording import tr
from gui.conventions import Conventions
from gui.panels.edge_list import EdgeList
from gui.panels.section import Section, align_labels, beside, form, heading, stacked
from gui.widgets.check import Check
from gui.widgets.choice import Choice
from gui.widgets.complaint import Complaint, with_complaint
from gui.widgets.field import Field
from gui.widgets.number_field import NumberField
from gui.widgets.number_label import NumberLabel
from gui.widgets.worded_label import WordedLabel
from gui.workspace import Workspace

KINDS = ((Kind.INPUT, tr("Input")), (Kind.HIDDEN, tr("Hidden")), (Kind.OUTPUT, tr("Output")))
_NUMBERS = (
    (Symbol.PREACTIVATION, "$s", tr("Preactivation: Σ w·$z over the incoming edges, plus the bias.")),
    (Symbol.ACTIVATION, "$z", tr("Activation: σ($s).")),
    (Symbol.DELTA, "δ", tr("Error signal: $delta.")),
    (Symbol.BIAS_GRADIENT, "∂E/∂b", tr("Gradient of the bias.")),
)


class UnitForm(Section):
    """The fields of a unit.

    Attributes:
        label, kind, activation, has_bias, bias, frozen, across, down: what can be edited of any unit.
        datum: the value x of an input unit, or the target y of an output unit, in the sample that is stepped.
        formula: the activation and its slope, written out.
        numbers: s, z, δ and ∂E/∂b as they are now.
        ailments: why the unit can hardly learn, where that is so.
        edges: what leads in and out.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._make_fields(workspace)
        self._lay_out()
        self.word_tips()

    def _make_fields(self, workspace: Workspace) -> None:
        conventions = workspace.conventions
        self.label = Field(tr("The name; what follows “_” is a subscript."))
        self.kind = Choice(KINDS, tr("What the unit is for."))
        self.activation = Choice([(a.name, a.title) for a in ACTIVATIONS.values()])
        self.formula = QLabel()
        self.has_bias = Check()
        self.bias = NumberField(conventions)
        self.has_bias.setAccessibleName(tr("has a bias"))
        self.frozen = Check(tr("frozen"))
        self.across = NumberField(conventions, tr("Position to the right, in scene units."))
        self.down = NumberField(conventions, tr("Position downwards, in scene units."))
        self.datum = NumberField(conventions, nothing=tr("empty"))
        self.numbers = {symbol: NumberLabel(conventions, tip) for symbol, _, tip in _NUMBERS}
        self.ailments = QLabel()
        self.ailments.setWordWrap(True)
        self.edges = EdgeList(workspace)

    def word_tips(self) -> None:
        """Say what the fields are for, in the letters of the conventions."""
        words = self.workspace.conventions.words
        self.activation.setToolTip(words(tr("The rule $z = σ($s).")))
        self.bias.set_tip(words(tr("The bias b, added to $s.")))
        self.has_bias.setToolTip(words(tr("Whether a bias is added to $s.")))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._now = _now_grid(self.workspace.conventions, self.numbers)
        column.addWidget(self._now)
        column.addWidget(self.ailments)
        rows = QWidget()
        self._form = form(rows)
        self._form.addRow(tr("Name"), with_complaint(self.label))
        self._form.addRow(tr("Kind"), self.kind)
        self.formula.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.formula.setWordWrap(True)
        self._form.addRow(tr("Activation"), stacked(self.activation, self.formula))
        self._form.addRow(tr("Bias"), stacked(self._bias_parts(), Complaint(self.bias)))
        self._datum_row = with_complaint(self.datum)
        self._form.addRow("x", self._datum_row)
        self._form.addRow(tr("Position"), stacked(beside(self.across, self.down), Complaint(self.across, self.down)))
        align_labels(self._form)
        column.addWidget(rows)
        self._edges_title = heading(tr("Edges"))
        column.addWidget(self._edges_title)
        column.addWidget(self.edges)

    def _bias_parts(self) -> QWidget:
        row = beside(self.has_bias, self.bias, self.frozen)
        row.setMinimumHeight(self.bias.sizeHint().height())  # the rows beneath don't move when the bias comes and goes
        return row


def _now_grid(conventions: Conventions, labels: dict[Symbol, NumberLabel]) -> QWidget:
    """Lay out the numbers in two columns: s and z, δ and ∂E/∂b."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 4, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    for place, (symbol, name, tip) in enumerate(_NUMBERS):
        title = WordedLabel(conventions, name, tip)
        title.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(title, place // 2, 2 * (place % 2))
        grid.addWidget(labels[symbol], place // 2, 2 * (place % 2) + 1)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)
    return box
