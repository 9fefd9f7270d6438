"""The Paths panel: a gradient as the sum over all paths from a weight or a unit to the loss."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from core.records import EdgeId, UnitId
from core.tracing.paths import LossPaths, Path, added, count_text
from core.tracing.trace import Quantity, Trace
from core.wording import tr, tr_n
from gui.panels.trace_panel import MARGIN, TracePanel, told
from gui.spotlight import Beam, Owner
from gui.widgets.plain_table import Bar, Cell, PlainTable, Row
from gui.widgets.script_text import html
from gui.workspace import Workspace

MOST = 100
"""So many paths are listed at most, the largest."""

_MOST_APART = 3
_LONGEST = 5
"""A path through more units is shortened."""

_SELECT = tr("Select an edge or a unit: all paths from it to the loss are listed and drawn here.")
_NO_TARGET = tr("Paths lead to the loss: give this row of the data a target y.")


class PathsPanel(TracePanel):
    """Lists the paths from what is selected; a selected row is drawn on the canvas with its factors.

    Attributes:
        table: a row for each path, the largest product first.
        title: how many there are.
        sum: what they add up to, and at what cost.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, tr("All paths to the loss"), parent)
        self._trace: Trace | None = None
        self._paths: LossPaths | None = None
        self._listed: list[Path] = []
        self.title, self.sum = told("count"), told("sum")
        self.table = PlainTable(tr("Paths"), [tr("Path"), tr("Product"), tr("Share")], workspace.theme)
        self.go = QPushButton(tr("Compute them"))
        self.go.clicked.connect(lambda _checked: self._go_there())
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._light())
        self.table.chosen.connect(lambda row: workspace.inquiry.ask(self._asked()))
        workspace.selection.changed.connect(self.request)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, MARGIN, 0)
        top.addWidget(self.title, 1)
        top.addWidget(self.go, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(top)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.sum)
        self.setFocusProxy(self.table)

    @property
    def start(self) -> EdgeId | UnitId | None:
        """The edge or the unit from which the paths lead: the one selected last."""
        keys = self.workspace.selection.keys
        found = next((key for key in reversed(keys) if isinstance(key, str | EdgeId)), None)
        return found if found is None or isinstance(found, EdgeId) else UnitId(str(found))

    def rewrite(self) -> str:
        """List the paths from what is selected; return a sentence where there is nothing to list."""
        sentence = self._find()
        self._show_rows()
        self._light()
        return sentence

    def _find(self) -> str:
        """Find the paths, unless they are those found before."""
        start, trace = self.start, self.trace
        if trace is None or start is None or not trace.complete:
            self._trace, self._paths, self._listed = None, None, []
            return self.workspace.player.obstacle if trace is None else _NO_TARGET if start is not None else _SELECT
        if trace is not self._trace or self._paths is None or self._paths.start != start:
            self._trace, self._paths = trace, LossPaths(trace, start)
            self._listed = self._paths.largest(MOST)
            self.table.clearSelection()
        return ""

    # What is told

    def _show_rows(self) -> None:
        listed = self._listed
        largest = abs(listed[0].product) if listed else 0.0
        self.table.show_rows(len(listed), lambda row: self._row(listed[row], largest))
        if self._paths is None:
            return
        self.table.fit_columns([None, self.number_width, 64])
        name = self.name(self._asked())
        count = self._paths.count
        known = self.known(self._paths.total) is not None
        self.title.setText(html(count_sentence(count, self._start_name())))
        self.go.setVisible(not known and count > 0 and not self.workspace.runner.live)
        self.sum.setText(html(self._sum_sentence(name, known)))

    def _start_name(self) -> str:
        label = self.writer.names.label(self.start)
        return f"w_{{{label}}}" if isinstance(self.start, EdgeId) else label

    def _sum_sentence(self, name: str, known: bool) -> str:
        """Say what the products add up to, and what it costs to get there path by path and by backprop."""
        assert self._paths is not None, "a sum is that of paths"
        if not self._paths.count:
            return tr("Nothing behind it reaches the loss, so {} is 0.", name)
        total = self.notation.number(self.known(self._paths.total))
        listed = self.notation.number(added(self._listed) if known else None)
        if self._paths.count == 1:
            said = tr("Its product is {} = {}.", name, total)
        elif len(self._listed) == self._paths.count:
            said = tr("The products add up to {} = {}.", name, total)
        else:
            said = tr("The {} largest add up to {}, all of them to {} = {}.", len(self._listed), listed, name, total)
        one_by_one, back = self._paths.path_multiplications, self._paths.backward_multiplications
        return tr(
            "{} Path by path: {}. Back from the loss, each edge once: {}.", said, _times(one_by_one), _times(back)
        )

    def _row(self, path: Path, largest: float) -> Row:
        labels = [self.writer.names.label(unit) for unit in path.units]
        known = all(self.known(factor) is not None for factor in path.factors)
        factors = "−" * path.minus + " · ".join(self.name(factor) for factor in path.factors)
        name = Cell(shortened(labels, self._apart(path)), " → ".join(labels) + f"   {factors}")
        if not known:
            return name, self.number_cell(None), Cell("")
        role = "positive" if path.product >= 0 else "negative"
        bar = Bar(path.product / (largest or 1.0), role)
        return name, self.number_cell(path.product), Cell("", self._share(path), bar=bar)

    def _apart(self, path: Path) -> list[str]:
        """Return the units that the largest path does not go through."""
        usual = self._listed[0].units
        return [self.writer.names.label(unit) for unit in path.units[1:-1] if unit not in usual]

    def _share(self, path: Path) -> str:
        total = self.known(self._paths.total) if self._paths is not None else None
        if not total:
            return tr("The sum is 0.")
        return tr("{} of the sum", self.notation.pointed(f"{path.product / total:.1%}"))

    def _asked(self) -> Quantity:
        assert self._paths is not None, "there is something selected"
        return self._paths.total

    # What is lit

    def _light(self) -> None:
        """Draw all the paths faintly, and the selected one with its factors."""
        spotlight, paths = self.workspace.spotlight, self._paths
        if paths is None or not self.is_seen or not paths.count:
            spotlight.put_out(self)
            return
        faint: set[Owner] = set(paths.edges)
        row = self.table.chosen_row
        if row is None or row >= len(self._listed):
            spotlight.direct(Beam(faint=frozenset(faint)), self)
            return
        path = self._listed[row]
        owners: frozenset[Owner] = frozenset([*path.units, *path.edges])
        spotlight.direct(Beam(owners, frozenset(faint), self._labels(path)), self)

    def _labels(self, path: Path) -> dict[Owner, str]:
        """Return what is written beside a path: each factor with its number, as far as it is known."""
        labels: dict[Owner, str] = {}
        for factor in path.factors:
            value = self.known(factor)
            if factor.owner is not None and value is not None:
                owner = factor.owner if isinstance(factor.owner, EdgeId) else UnitId(factor.owner)
                name = self.name(factor).replace("C_", "C").replace("z_", "z ")
                labels[owner] = f"{name} = {self.notation.number(value)}"
        return labels

    def _go_there(self) -> None:
        if self._trace is not None and self._paths is not None:
            self.workspace.player.pause()
            self.workspace.player.go_to(self._trace.written_at[self._paths.total] + 1)

    def set_seen(self, seen: bool) -> None:
        """Draw nothing on the canvas while the list is not seen."""
        self._is_old = self._is_old or seen
        super().set_seen(seen)
        if not seen:
            self.workspace.spotlight.put_out(self)


def count_sentence(count: int, start: str) -> str:
    """Say how many paths there are."""
    if count == 0:
        return tr("No path leads from {} to the loss.", start)
    return tr_n("{1} path from {2} to the loss", "{1} paths from {2} to the loss", count, count_text(count), start)


def shortened(labels: list[str], apart: Sequence[str] = ()) -> str:
    """Write a path; of a long one its ends, and between them what sets it apart from the others.

    >>> shortened(list("abcdef"))
    'a → b → c → … → f'
    >>> shortened(list("abcdef"), ["d"]), shortened(list("abcdef"), ["b", "d", "e"])
    ('a → … d … → f', 'a → … b … d … → f')
    """
    if len(labels) <= _LONGEST:
        return " → ".join(labels)
    if not apart:
        return " → ".join([*labels[:3], "…", labels[-1]])
    return f"{labels[0]} → … {' … '.join(apart[:_MOST_APART])} … → {labels[-1]}"


def _times(count: int) -> str:
    return tr_n("{1} multiplication", "{1} multiplications", count, count_text(count))
