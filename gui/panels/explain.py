"""The Explain panel: where one number comes from, and the trail back to inputs and weights."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from core.records import EdgeId
from core.tracing.provenance import Origin, Term, branch_sentences, given_sentence, origin, sum_equation
from core.tracing.trace import Quantity, Symbol
from core.wording import tr
from core.writing.notation import NOT_YET
from core.writing.pieces import Piece
from gui.panels.equation_view import EquationView
from gui.panels.trace_panel import MARGIN, TracePanel, scrolled, told
from gui.widgets.plain_table import Bar, Cell, PlainTable, Row
from gui.widgets.script_text import html
from gui.workspace import Workspace

NOTHING_ASKED = tr(
    "Click a number on the canvas, or select a unit or an edge and press W: "
    "here it is told which line made it, and of what."
)
_GONE = tr("That number is there no more: the network has changed. Ask about another one.")
_MOST_ROWS = 8
_CRUMBS = 4


class ExplainPanel(TracePanel):
    """Tells where the number comes from that the inquiry is about.

    Attributes:
        equation: the line that made it.
        terms: the terms of its sum.
        operands: what the line reads.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, tr("Where does a number come from?"), parent)
        theme, self._inquiry = workspace.theme, workspace.inquiry
        self._origin: Origin | None = None
        self.equation = EquationView(theme)
        self.terms = PlainTable(tr("Terms of the sum"), [tr("Term"), tr("Value"), ""], theme, single_click=True)
        self.operands = PlainTable(tr("Made from"), [tr("Made from"), tr("Value")], theme, single_click=True)
        self.sentence, self.branching, self._crumbs = told("sentence"), told("branching"), told("trail")
        self._go = QPushButton()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.equation, self.terms, self.branching, self.sentence, self.operands):
            column.addWidget(widget)
        column.addStretch(1)
        self.terms.horizontalHeader().hide()
        for table in (self.terms, self.operands):
            table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.column.addLayout(self._bar())
        self.column.addWidget(scrolled(content), 1)
        self.setFocusProxy(self.operands)

    def _bar(self) -> QHBoxLayout:
        self.back, self.forward = QToolButton(), QToolButton()
        bar = QHBoxLayout()
        bar.setContentsMargins(MARGIN // 2, 2, MARGIN, 0)
        for button, arrow, said, key in (
            (self.back, "←", tr("The number before"), "Alt+Left"),
            (self.forward, "→", tr("The number gone back from"), "Alt+Right"),
        ):
            button.setText(arrow)
            button.setAutoRaise(True)
            button.setAccessibleName(said)
            button.setToolTip(f"{said}  ({key})")
            bar.addWidget(button)
        self._crumbs.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self._crumbs.setAccessibleName(tr("Trail"))
        bar.addWidget(self._crumbs, 1)
        bar.addWidget(self._go)
        return bar

    def _connect(self) -> None:
        inquiry, point_at = self._inquiry, self.workspace.pointing.point_at
        self.back.clicked.connect(lambda _checked: inquiry.go_back())
        self.forward.clicked.connect(lambda _checked: inquiry.go_forward())
        self._crumbs.linkActivated.connect(lambda place: inquiry.go_to(int(place)))
        self._go.clicked.connect(lambda _checked: self._go_there())
        self.equation.asked.connect(inquiry.ask)
        self.equation.hovered.connect(point_at)
        self.operands.chosen.connect(lambda row: self._ask(self._operand(row)))
        self.operands.pointed.connect(lambda row: point_at(self._operand(row)))
        self.terms.chosen.connect(lambda row: self._ask(self._of_term(row)))
        self.terms.pointed.connect(lambda row: point_at(self._of_term(row)))
        inquiry.changed.connect(self.request)

    # What is told

    def rewrite(self) -> str:
        """Tell about the number asked; return a sentence where there is nothing to tell."""
        quantity, trace = self._inquiry.quantity, self.trace
        self._origin = origin(trace, quantity) if trace is not None and quantity is not None else None
        if quantity is None:
            return NOTHING_ASKED
        if trace is None:
            return self.workspace.player.obstacle
        self._show_trail()
        if self._origin is None:
            return _GONE
        self._show_rows(self._origin)
        self._show_equation(self._origin)
        self._show_words(self._origin)
        return ""

    def _show_trail(self) -> None:
        trail = self._inquiry.trail
        first = max(0, len(trail) - _CRUMBS)
        shown = [f'<a href="{n}">{self._crumb(trail[n])}</a>' for n in range(first, len(trail) - 1)]
        dots = ["…"] if first else []
        self._crumbs.setText(" › ".join([*dots, *shown, f"<b>{self._crumb(trail[-1])}</b>"]))
        self.back.setEnabled(self._inquiry.can_go_back)
        self.forward.setEnabled(self._inquiry.can_go_forward)

    def _crumb(self, quantity: Quantity) -> str:
        owner, units = quantity.owner, self.workspace.document.project.network.units
        ends = owner if isinstance(owner, EdgeId) else [owner] if owner else []
        return html(self.name(quantity)) if all(end in units for end in ends) else "?"

    def _show_equation(self, asked: Origin) -> None:
        assert self.trace is not None, "an origin is that of a trace's number"
        value = self.known(asked.quantity)
        by_line = self.writer.equation(self.trace, asked.step) if asked.step is not None else None
        written = by_line or sum_equation(self.writer, self.trace, asked)
        if value is None:  # the numbers are those of a line that is still to come
            written = replace(written, numbers=written.symbols, value=Piece(NOT_YET, rf"\text{{{NOT_YET}}}"))
        self.equation.show_equation(written, self.trace.values)
        line = asked.line
        self._go.setVisible(line is not None and self.workspace.player.index != line + 1)
        number = "" if line is None else self.notation.count(line + 1)
        self._go.setText(tr("Line {}", number) if number else "")
        self._go.setToolTip(tr("Go to line {}, which computes it", number) if number else "")

    def _show_words(self, asked: Origin) -> None:
        assert self.trace is not None, "an origin is that of a trace's number"
        names = self.writer.names
        if asked.is_given:
            told_so = given_sentence(names, self.trace, asked.quantity)
        elif asked.step is None:
            z, name = names.letters.activation.text, names.label(asked.quantity.owner)
            told_so = tr("How much the loss changes with {} of {}: known beside its δ.", z, name)
        else:
            told_so = self.writer.equation(self.trace, asked.step).sentence
        late = self.known(asked.quantity) is None
        line = asked.line + 1 if asked.line is not None else 0
        wait = tr("Not computed yet: line {} does it.", self.notation.count(line))
        self.sentence.setText(html(told_so) + (f"<br><i>{wait}</i>" if late and line else ""))
        said = branch_sentences(names, self.trace, asked, not late)
        self.branching.setText("<br>".join(html(sentence) for sentence in said))
        self.branching.setVisible(bool(said))

    # Rows

    def _show_rows(self, asked: Origin) -> None:
        many = len(asked.terms) > 1
        self.terms.show_rows(len(asked.terms) + 1 if many else 0, lambda row: self._term_row(asked, row))
        self.operands.show_rows(len(asked.operands), lambda row: self._operand_row(asked.operands[row]))
        for table, shown in ((self.terms, many), (self.operands, bool(asked.operands))):
            table.setVisible(shown)
            table.fit_height(_MOST_ROWS)
        self.terms.fit_columns([None, self.number_width, 84])
        self.operands.fit_columns([None, self.number_width])

    def _operand_row(self, quantity: Quantity) -> Row:
        return Cell(self.name(quantity)), self.number_cell(self.known(quantity))

    def _term_row(self, asked: Origin, row: int) -> Row:
        """Return a term with its signed bar; the last row is the sum."""
        summed, total = asked.terms, self.known(asked.quantity)
        values = [term.value for term in summed] + ([total] if total is not None else [])
        largest = max(map(abs, values)) or 1.0
        if row == len(summed):
            name, value = tr("Sum: {}", self.name(asked.quantity)), total
        else:
            product = "·".join(self.name(factor) for factor in summed[row].factors)
            name = f"−{product}" if summed[row].minus else product
            value = summed[row].value if self._is_known(summed[row]) else None
        role = "positive" if value is not None and value >= 0 else "negative"
        bar = Bar(value / largest, role) if value is not None else None
        last = row == len(summed)
        cell = self.number_cell(value, bold=last)
        if last and value is not None and asked.step is not None and self.trace is not None:
            cell = replace(cell, text=self.writer.value(self.trace, asked.step).text)  # a new weight is seen to move
        return Cell(name, bold=last), cell, Cell("", bar=bar)

    def _is_known(self, term: Term) -> bool:
        return all(self.known(factor) is not None for factor in term.factors)

    def _operand(self, row: int) -> Quantity | None:
        operands = self._origin.operands if self._origin else ()
        return operands[row] if 0 <= row < len(operands) else None

    def _of_term(self, row: int) -> Quantity | None:
        """Return the number that a term is about: the first of its factors that is computed; of the sum, the sum."""
        summed = self._origin.terms if self._origin else ()
        if not 0 <= row < len(summed):
            return None
        factors = summed[row].factors
        return next((factor for factor in factors if factor.symbol is not Symbol.WEIGHT), factors[0])

    # What is done

    def _ask(self, quantity: Quantity | None) -> None:
        if quantity is not None:
            self._inquiry.ask(quantity)

    def _go_there(self) -> None:
        if self._origin is not None and self._origin.line is not None:
            self.workspace.player.pause()
            self.workspace.player.go_to(self._origin.line + 1)
