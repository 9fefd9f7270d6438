"""An edit is data: what was and what is, by id. It is at once the edit, its undo, its merge and the news of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from core.records import Edge, EdgeId, Key, Note, Part, Unit

Record = object
"""`Unit`, `Edge`, `Note`, or the value of a `Part`; `None` in a change means "not there"."""


@dataclass(frozen=True, slots=True)
class Change:
    """One edit.

    Attributes:
        label: what the Undo menu says, e.g. "Move 3 units".
        before: the record of each id that the edit touches, as it was; None where there was none.
        after: the same ids, as they become; None where they go.

    >>> from core.records import UnitId, Unit, Kind
    >>> add = Change("Add unit", {UnitId("a"): None}, {UnitId("a"): Unit("a", Kind.INPUT)})
    >>> add.inverted().after
    {'a': None}
    """

    label: str
    before: Mapping[Key, Record | None]
    after: Mapping[Key, Record | None]
    _structural: bool | None = field(default=None, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.before.keys() != self.after.keys():
            raise ValueError("a change names the same ids before and after")

    def __bool__(self) -> bool:
        """Tell whether the edit changes anything."""
        return any(self.before[key] != self.after[key] for key in self.before)

    def __iter__(self) -> Iterator[Key]:
        return iter(self.after)

    def inverted(self) -> "Change":
        """Return the edit that takes this one back."""
        return Change(self.label, self.after, self.before)

    def merged(self, later: "Change") -> "Change":
        """Return the one edit that does this and then `later`, under the later label."""
        return Change(later.label, {**later.before, **self.before}, {**self.after, **later.after})

    @property
    def structural(self) -> bool:
        """Whether units or edges come or go, or a unit's kind or rule changes: plans must be compiled anew."""
        if self._structural is None:  # every view asks, and a run's result is an edit of all edges
            found = any(_shape(self.before[key]) != _shape(record) for key, record in self.after.items())
            object.__setattr__(self, "_structural", found)
        return bool(self._structural)


def _shape(record: Record | None) -> object:
    """Return the part of a record that a plan is compiled from; everything else is numbers and looks."""
    if type(record) is Edge:  # there may be very many
        return record.frozen
    match record:
        case Unit():
            return record.kind, record.activation, record.bias is None, record.frozen
        case Note() | None:
            return None
        case _:
            return ()


def touches_numbers(change: Change) -> bool:
    """Whether an edit changes any number of a trace, rather than a place or a name."""
    return Part.DELTA_SIGN in change.after or touches_training(change)


def touches_training(change: Change) -> bool:
    """Whether an edit changes anything that training computes with; it needs no sign of δ."""
    if change.structural:
        return True
    for key, record in change.after.items():
        before = change.before[key]
        if isinstance(key, EdgeId) or key in (Part.DATA, Part.TRAINING):
            return True
        if isinstance(record, Unit) and isinstance(before, Unit) and record.bias != before.bias:
            return True
    return False


def touches_names(change: Change) -> bool:
    """Whether an edit gives a unit that stays another name."""
    pairs = ((change.before[key], record) for key, record in change.after.items())
    return any(isinstance(a, Unit) and isinstance(b, Unit) and a.label != b.label for a, b in pairs)


def put(label: str, now: Mapping[Key, Record | None], after: Mapping[Key, Record | None]) -> Change:
    """Return the change that makes `after` of what is there `now`, leaving out what stays the same."""
    differing = {key: record for key, record in after.items() if now.get(key) != record}
    return Change(label, {key: now.get(key) for key in differing}, differing)
