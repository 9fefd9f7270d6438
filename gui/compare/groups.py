"""The groups of a comparison as they are shown: named, coloured, and summed up no more often than need be."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.compare import Comparison, Outcome, Setup, Summary, by_group, quartile_curves, summary
from core.plan import FloatArray
from core.writing.notation import Notation


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """One group.

    Attributes:
        key: what its runs have in common.
        setup: the first of its runs.
        look: which colour and dashes it has.
        runs: those that have ended, by their seeds.
        summary: what they came to, None while there are none.
        curves: epochs, and there the losses of 25, 50 and 75 % of the runs.
    """

    key: str
    setup: Setup
    look: int
    runs: tuple[Outcome, ...]
    summary: Summary | None
    curves: tuple[FloatArray, FloatArray, FloatArray, FloatArray]

    def title(self, notation: Notation) -> str:
        """Its name as it is shown."""
        return self.setup.title(notation)


class Groups:
    """Remembers what was summed up while runs are added."""

    def __init__(self) -> None:
        self._known: dict[str, Group] = {}

    def forget(self) -> None:
        """Begin anew, with another comparison."""
        self._known = {}

    def of(self, comparison: Comparison, results: Sequence[Outcome]) -> tuple[Group, ...]:
        """Return every group that is planned, in order."""
        ended = by_group(results)
        found = []
        for look, (key, setup) in enumerate(comparison.plan.groups.items()):
            runs, known = ended.get(key, []), self._known.get(key)
            if known is None or len(known.runs) != len(runs):
                of = summary(key, runs) if runs else None
                known = Group(key, setup, look, tuple(runs), of, quartile_curves(runs))
                self._known[key] = known
            found.append(known)
        return tuple(found)
