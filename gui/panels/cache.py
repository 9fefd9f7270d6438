"""The Cache panel: the cached factors in the order made, what reads them, and what they save."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from core.records import EdgeId, UnitId
from core.tracing.ledger import CacheLine, Ledger, carriers, ledger
from core.tracing.paths import count_text
from core.tracing.trace import Quantity, Trace
from core.wording import tr, tr_n
from core.writing.notation import Notation
from gui.background import Background
from gui.panels.trace_panel import TracePanel, told
from gui.spotlight import Beam, Owner
from gui.widgets.plain_table import Cell, PlainTable, Row
from gui.widgets.script_text import html, width_of
from gui.workspace import Workspace

_READ_BY = tr("Read by")
_MOST_LINES = 12
"""So many lines are told by their numbers at most."""

_MEASURED, _WIDEST = 100, 150
"""Of so many rows the widths are looked at, and what a line of the cache is gets no more pixels than this."""

_MOST_AT_ONCE = 10_000
"""The ledger of a trace with more lines is made on a thread."""

_BY_KEYS = Qt.TextInteractionFlag.LinksAccessibleByKeyboard
_NO_TARGET = tr("The cache is filled on the way back from the loss: give this row of the data a target y.")
_UNDER_WAY = tr("The cache of this large network is being counted …")


class CachePanel(TracePanel):
    """The ledger as a table; a selected row lights what it belongs to and the lines that reuse it.

    Attributes:
        table: a row for each line of the cache.
        savings: how many multiplications it saves, and how often the selected one is used.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, tr("Nothing is cached yet"), parent)
        self._trace: Trace | None = None
        self._ledger = _EMPTY
        self._into: tuple[Quantity, tuple[int, ...]] | None = None
        self._work = Background(self)
        self._work.advanced.connect(self._on_counted)
        self.table = PlainTable(tr("Cache"), ["C", tr("is"), tr("Value"), _READ_BY], workspace.theme)
        self.savings, self.uses = told("savings"), told("uses")
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.uses)
        self.column.addWidget(self.savings)
        self.uses.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse | _BY_KEYS)
        self.setFocusProxy(self.table)
        self.uses.linkActivated.connect(self._go_to)
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._light())
        self.table.chosen.connect(lambda row: workspace.inquiry.ask(self._ledger.lines[row].quantity))
        self.table.left.connect(lambda: workspace.spotlight.put_out(self))
        self.uses.hide()

    def rewrite(self) -> str:
        """Show the ledger of the trace as far as it is computed; return a sentence where there is none."""
        if self.trace is None:
            self._trace, self._ledger = None, _EMPTY
            self._work.stop()
            self.workspace.spotlight.put_out(self)
            return self.workspace.player.obstacle
        if self.trace is not self._trace:
            self._count(self.trace)
        lines = self._ledger.lines
        self.table.show_rows(len(lines), lambda row: self._row(lines[row]))
        self._fit_columns()
        self.savings.setText(html(savings_sentence(self._ledger)))
        if self.workspace.spotlight.is_directed_by(self):
            self._light()
        return "" if lines else _UNDER_WAY if self._work.running else _NO_TARGET

    def _count(self, trace: Trace) -> None:
        self._trace, self._ledger, self._into = trace, _EMPTY, None
        if len(trace.steps) > _MOST_AT_ONCE:
            self._work.start(_counted(trace), 1, wait=0)
        else:
            self._work.stop()
            self._ledger = ledger(trace)

    def _on_counted(self) -> None:
        self._ledger = self._work.results[-1]
        self.request()

    def _fit_columns(self) -> None:
        metrics = self.fontMetrics()
        last, reader = f"C{len(self._ledger.lines)}", tr("line {:,}", len(self.trace.steps) if self.trace else 0)
        number, *readers = (metrics.horizontalAdvance(text) for text in (last, reader, _READ_BY))
        named = [width_of(self._what(line), self.font()) for line in self._ledger.lines[:_MEASURED]]
        what = min(_WIDEST, round(max(named, default=0.0)) + 18)
        self.table.fit_columns([number + 18, what, None, max(readers) + 22])

    def _row(self, line: CacheLine) -> Row:
        readers = ", ".join(f"{reader + 1:,}" for reader in line.readers)
        value = self.number_cell(self.known(line.quantity))
        return Cell(f"C_{line.number}"), Cell(self._what(line)), value, Cell(tr("line {}", readers))

    def _what(self, line: CacheLine) -> str:
        meaning = self.writer.names.meaning(line.quantity)
        return meaning.text if meaning is not None else ""

    def _go_to(self, line: str) -> None:
        self.workspace.player.pause()
        self.workspace.player.go_to(int(line))

    def _light(self) -> None:
        """Light the selected line's unit or edge, and the lines into which its number goes."""
        row, trace = self.table.chosen_row, self._trace
        self.uses.setVisible(row is not None)
        if row is None or trace is None or row >= len(self._ledger.lines):
            self.workspace.spotlight.put_out(self)
            return
        line = self._ledger.lines[row]
        if self._into is None or self._into[0] != line.quantity:
            self._into = line.quantity, carriers(trace, line.quantity)
        into = self._into[1]
        self.uses.setText(uses_sentence(line, trace, into, self.notation))
        owner = line.quantity.owner
        assert owner is not None, "a line of the cache belongs to a unit or an edge"
        owners: frozenset[Owner] = frozenset([owner if isinstance(owner, EdgeId) else UnitId(owner)])
        others = frozenset(trace.steps[index].writes.owner for index in into) - {None} - owners
        faint = frozenset(other for other in others if other is not None)
        beam = Beam(owners, faint, {owner: f"C{line.number}"}, frozenset({line.line, *into}))
        self.workspace.spotlight.direct(beam, self)


_EMPTY = Ledger((), 0, 0)


def _counted(trace: Trace) -> Iterator[Ledger]:
    """Yield the ledger, when it is asked for."""
    yield ledger(trace)


def savings_sentence(found: Ledger) -> str:
    """Say what the cache saves."""
    if not found.saved:
        return tr("All gradients take {} multiplications: here the cache saves none.", count_text(found.with_cache))
    share = found.saved / found.by_paths
    return tr(
        "With the cache, all gradients together take {} multiplications; "
        "multiplying out every path anew would take {}. It saves {:.0%}.",
        count_text(found.with_cache), count_text(found.by_paths), share,
    )


def uses_sentence(line: CacheLine, trace: Trace, into: tuple[int, ...], notation: Notation) -> str:
    """Say in HTML how often a line of the cache is used, directly or not, and in which lines: links that go there."""
    gradients = sum(trace.steps[index].kind.value.endswith("gradient") for index in into)
    signals, count = len(into) - gradients, notation.count
    said = tr(
        "{} is made in line {}, and its number goes into {} and {}",
        html(f"C_{line.number}"), _link(line.line, notation),
        tr_n("{1} error signal", "{1} error signals", signals, count(signals)),
        tr_n("{1} gradient", "{1} gradients", gradients, count(gradients)),
    )  # fmt: skip
    if not into:
        return f"{said}."
    links = ", ".join(_link(index, notation) for index in sorted(into)[:_MOST_LINES])
    if len(into) > _MOST_LINES:
        links = tr("{} and {} more", links, count(len(into) - _MOST_LINES))
    return tr_n("{1}: line {2}, lit in Steps.", "{1}: lines {2}, lit in Steps.", len(into), said, links)


def _link(index: int, notation: Notation) -> str:
    return f'<a href="{index + 1}">{notation.count(index + 1)}</a>'
