"""An edit is data: what was and what is, by id. It is at once the edit, its undo, its merge and the news of it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from core.records import Edge, EdgeId, Key, Note, Part, Unit
from core.weighing import Weighed

Record = object
"""`Unit`, `Edge`, `Note`, or the value of a `Part`; `None` in a change means "not there"."""

_Question = Callable[[Record | None, Record | None], bool]


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
    _answers: dict[_Question, bool] = field(default_factory=dict, init=False, repr=False, compare=False)

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
    def reweighs(self) -> bool:
        """Whether it gives edges other weights and units other biases, and does nothing else: what a run comes to."""
        return isinstance(self.after, Weighed)

    @property
    def structural(self) -> bool:
        """Whether units or edges come or go, or a unit's kind or rule changes: plans must be compiled anew."""
        return self._has_any(_restructures)

    @property
    def regroups(self) -> bool:
        """Whether anything comes or goes."""
        return self._has_any(_comes_or_goes)

    @property
    def removes(self) -> bool:
        """Whether anything goes."""
        return self._has_any(_goes)

    @property
    def renames(self) -> bool:
        """Whether a unit that stays gets another name."""
        return self._has_any(_gets_another_name)

    @property
    def alters(self) -> bool:
        """Whether it does more than move units and notes about."""
        return self.reweighs or self._has_any(_alters)

    def _has_any(self, question: _Question) -> bool:
        """Answer a question that is true of weights and biases never, and of an edit if it is of any of its records."""
        if self.reweighs:
            return False
        if question not in self._answers:  # every view asks
            found = any(question(self.before[key], record) for key, record in self.after.items())
            self._answers[question] = found
        return self._answers[question]


def _restructures(before: Record | None, after: Record | None) -> bool:
    return _shape(before) != _shape(after)


def _comes_or_goes(before: Record | None, after: Record | None) -> bool:
    return (before is None) != (after is None)


def _goes(_before: Record | None, after: Record | None) -> bool:
    return after is None


def _gets_another_name(before: Record | None, after: Record | None) -> bool:
    return isinstance(before, Unit) and isinstance(after, Unit) and before.label != after.label


def _alters(before: Record | None, after: Record | None) -> bool:
    if isinstance(before, Unit) and isinstance(after, Unit):
        return replace(before, position=after.position) != after
    return not (isinstance(before, Note | None) and isinstance(after, Note | None))


def _shape(record: Record | None) -> object:
    """Return the part of a record that a plan is compiled from; everything else is numbers and looks."""
    if isinstance(record, Edge):
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
    if change.structural or change.reweighs:
        return True
    for key, record in change.after.items():
        before = change.before[key]
        if isinstance(key, EdgeId) or key in (Part.DATA, Part.TRAINING):
            return True
        if isinstance(record, Unit) and isinstance(before, Unit) and record.bias != before.bias:
            return True
    return False


def put(label: str, now: Mapping[Key, Record | None], after: Mapping[Key, Record | None]) -> Change:
    """Return the change that makes `after` of what is there `now`, leaving out what stays the same."""
    differing = {key: record for key, record in after.items() if now.get(key) != record}
    return Change(label, {key: now.get(key) for key in differing}, differing)
