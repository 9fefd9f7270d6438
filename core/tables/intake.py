"""An import in the making: what was detected, what was chosen instead, and the one edit that it comes to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from core.change import Change
from core.data.dataset import Role
from core.data.populating import CLASSES, NUMBERS, Draft, Wish, task_of
from core.data.split import Split
from core.errors import DataError
from core.network import Network
from core.project import UNTITLED, Project
from core.records import Kind, UnitId
from core.tables.binding import (
    ROLES,
    Binding,
    Use,
    features_of,
    fits,
    guessed,
    imported,
    marked_split,
    matched,
    problem,
    width,
)
from core.tables.layout import Layout, detect, redetected
from core.tables.numbers import is_empty
from core.tables.table import Heard, Table, TextColumn, read_table
from core.wording import tr, tr_n

KINDS = {Role.INPUT: Kind.INPUT, Role.TARGET: Kind.OUTPUT}


@dataclass(frozen=True, slots=True)
class Options:
    """What is chosen for the whole table.

    Attributes:
        draw: whether a network is drawn for the columns, in place of what there is.
        hidden: its hidden units, 0 for none.
        standardize: whether columns of numbers are standardized.
        share: the share of the rows to hold out, 0 for none; a column that marks them goes before it.
        seed: of the weights and of the share.
    """

    draw: bool = True
    hidden: int = 4
    standardize: bool = False
    share: float = 0.0
    seed: int = 0


class Parsed(NamedTuple):
    """A file as it is read in a layout.

    Attributes:
        layout: how it is read.
        table: what it holds, None where it can't be read so.
        bindings: what its columns seem to be for.
        refusal: why it can't be read so.
    """

    layout: Layout
    table: Table | None
    bindings: list[Binding]
    refusal: str


class Intake:
    """A file's content on its way into a project; nothing is taken before `change` is performed.

    While it reads it tells `heard` how far it is; what that raises ends the reading.

    Attributes:
        title: the name of what is imported, without its ending.
        layout: how the file is read.
        table: what was read, None where it can't be.
        bindings: what becomes of each column.
        options: what is chosen for the whole.
    """

    def __init__(
        self, project: Project, title: str, raw: bytes, heard: Heard = lambda _share: None
    ) -> None:
        self._project, self._raw = project, raw
        self.title = title
        self.table: Table | None = None
        self.bindings: list[Binding] = []
        self.options = Options()
        self._refusal = ""
        self.read(detect(raw), heard)

    @property
    def network(self) -> Network:
        """The network that there is."""
        return self._project.network

    def read(self, layout: Layout, heard: Heard = lambda _share: None) -> None:
        """Read the file anew, and guess what its columns are for."""
        self.take(self.parsed(layout, heard))

    def parsed(self, layout: Layout, heard: Heard = lambda _share: None) -> Parsed:
        """Return what the file holds if it is read so; nothing is changed by it, so it may be another thread's work."""
        try:
            table = read_table(self._raw, layout, heard)
        except DataError as error:
            return Parsed(layout, None, [], str(error))
        return Parsed(layout, table, matched(guessed(table), table, self.network), "")

    def take(self, parsed: Parsed) -> None:
        """Take down what was read."""
        self.layout, self.table, self.bindings, self._refusal = parsed
        if self.table is not None:
            draw = not fits(self.bindings, self.network)
            self.options = replace(self.options, draw=draw, standardize=self._differs_in_scale())

    def in_encoding(self, encoding: str) -> Layout:
        """Return the layout in another encoding, with everything else detected anew."""
        return redetected(self._raw, replace(self.layout, encoding=encoding))

    def use(self, column: int, use: Use) -> None:
        """Choose what becomes of a column; the units are matched anew."""
        assert self.table is not None
        self.bindings[column] = Binding(use)
        self.bindings = matched(self.bindings, self.table, self.network)

    def feed(self, column: int, units: Sequence[UnitId]) -> None:
        """Choose which units a column feeds; none for new ones."""
        self.bindings[column] = replace(self.bindings[column], units=tuple(units))

    def choices(self, column: int) -> list[tuple[UnitId, ...]]:
        """Return the units that a column could feed: runs of as many as it needs, in the network's order."""
        use = self.bindings[column].use
        if self.table is None or use not in ROLES:
            return []
        needed = width(self.table.columns[column], use)
        units = self.network.of_kind(KINDS[ROLES[use]])
        return [tuple(units[at : at + needed]) for at in range(len(units) - needed + 1)] if needed else []

    def problem(self, column: int) -> str:
        """Return why a column can't be used as it is chosen; "" where it can."""
        return "" if self.table is None else problem(self.table.columns[column], self.bindings[column].use)

    def refusal(self) -> str:
        """Return why nothing can be imported as it is chosen; "" where it can."""
        if self.table is None:
            return self._refusal
        try:
            self.change()
        except DataError as error:
            return str(error)
        return ""

    def change(self) -> Change:
        """Return the edit; raise `DataError` where it can't be."""
        if self.table is None:
            raise DataError(self._refusal)
        options = self.options
        unnamed = options.draw and self._project.name == UNTITLED
        wish = Wish(
            tr("Import {}", self.title),
            Draft((options.hidden,), seed=options.seed) if options.draw else None,
            Split(options.share, options.seed) if options.share else None,
            options.standardize,
            self.title if unnamed else "",
        )
        return imported(self._project, self.table, self._bound(), wish)

    def sentence(self) -> str:
        """Say what the import will do."""
        if self.table is None or self.refusal():
            return ""
        features = features_of(self.table, self._bound())
        inputs = sum(feature.role is Role.INPUT for feature in features)
        outputs, rows = len(features) - inputs, tr_n("{:,} row", "{:,} rows", self.table.rows)
        if not self.options.draw:
            new = sum(feature.unit is None for feature in features)
            added = tr_n(" and adds {} unit without edges", " and adds {} units without edges", new) if new else ""
            return tr("Feeds {} of the units there are with {}{}.", len(features) - new, rows, added)
        task = task_of(features)
        words = {NUMBERS: tr("linear"), CLASSES: "softmax"}.get(task, "sigmoid")
        hidden = tr(", {} hidden", self.options.hidden) if self.options.hidden else ""
        last = tr_n("{} {} output unit", "{} {} output units", outputs, words)
        ends = tr("{} input{} and {}", inputs, hidden, last)
        instead = tr(" in place of the present network") if self.network.units else ""
        return tr("Draws {}{}, and takes {}.", ends, instead, rows)

    def marks_rows(self) -> bool:
        """Whether a column says which rows are held out."""
        return any(binding.use is Use.VALIDATION for binding in self.bindings)

    def held_out(self) -> int:
        """Return how many rows would be held out."""
        if self.table is None:
            return 0
        try:
            split = marked_split(self.table, self.bindings)
        except DataError:
            return 0
        share = Split(self.options.share, self.options.seed) if self.options.share else None
        chosen = split or share
        return 0 if chosen is None else int(chosen.held_out(self.table.rows).sum())

    def _bound(self) -> list[Binding]:
        """Return the bindings as they count: a network that is drawn has new units only."""
        return [replace(binding, units=()) for binding in self.bindings] if self.options.draw else self.bindings

    def _differs_in_scale(self) -> bool:
        """Whether the numbers are so large, or so unlike in scale, that a network learns them badly as they are."""
        assert self.table is not None
        pairs = zip(self.table.columns, self.bindings, strict=True)
        used = [column for column, b in pairs if b.use in (Use.INPUT, Use.TARGET) and column.is_numeric]
        sizes = [abs(column.numbers[column.numbers == column.numbers]).max(initial=0.0) for column in used]
        return any(size > 10 or 0 < size < 0.1 for size in sizes)


def described(column: TextColumn, use: Use) -> str:
    """Say what a column holds: the range of its numbers, or its classes."""
    empty = tr(" · {:,} empty", column.empty) if column.empty else ""
    if column.empty == len(column.cells):
        return tr("nothing")
    if column.is_numeric and use is not Use.CLASS:
        numbers = column.numbers[column.numbers == column.numbers]
        return tr("numbers, {:.6g} to {:.6g}{}", numbers.min(), numbers.max(), empty)
    classes = column.classes
    shown = ", ".join(classes[:4]) + (" …" if len(classes) > 4 else "")
    return tr_n("{:,} class: {}{}", "{:,} classes: {}{}", len(classes), shown, empty)


def preview(table: Table, rows: int) -> list[tuple[str, ...]]:
    """Return the first rows as they were read; an empty cell is “”."""
    heads = [[("" if is_empty(cell) else cell) for cell in column.cells[:rows]] for column in table.columns]
    return list(zip(*heads, strict=True))
