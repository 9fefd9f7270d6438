"""A document's content: the network, its data and how it is trained, behind the one door `apply`."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import cast

import numpy as np

from core.change import Change, Record, put
from core.data.dataset import Dataset
from core.descent.training_settings import TrainingSettings
from core.errors import BadNameError, DataError, NotReadyError, StaleChangeError
from core.network import Network
from core.problems import Aim, Problem, problems
from core.records import DeltaSign, EdgeId, Extra, Key, Kind, Note, NoteId, Part, Unit, UnitId
from core.rules import check_position
from core.wording import tr

UNTITLED = tr("Untitled")
"""What a network is called until it has a name."""

_KINDS = {Part.NAME: str, Part.DATA: Dataset, Part.TRAINING: TrainingSettings, Part.DELTA_SIGN: DeltaSign}


class Project:
    """Everything that a file holds.

    Attributes:
        network: the units and edges.
        extra: top-level keys of the file that this version does not know; `graph_extra` those under "graph".
    """

    def __init__(self, name: str = UNTITLED) -> None:
        self.network = Network()
        self.extra: Extra = {}
        self.graph_extra: Extra = {}
        self._problems: list[Problem] = []
        self._asked = (-1, 0, 0)
        self._notes: dict[NoteId, Note] = {}
        self._parts: dict[Part, Record] = {
            Part.NAME: name,
            Part.DATA: Dataset(),
            Part.TRAINING: TrainingSettings(),
            Part.DELTA_SIGN: DeltaSign.PLUS,
        }

    def put_extra(self, key: str, held: object) -> None:
        """Keep something beside the document in its file, under a key of its own; where it is empty, keep nothing."""
        others = {name: value for name, value in self.extra.items() if name != key}
        self.extra = {**others, key: held} if held else others

    @property
    def name(self) -> str:
        """The network's own name, e.g. "Chain"."""
        return cast(str, self._parts[Part.NAME])

    @property
    def dataset(self) -> Dataset:
        """The samples."""
        return cast(Dataset, self._parts[Part.DATA])

    @property
    def training(self) -> TrainingSettings:
        """How it is trained, and by which loss."""
        return cast(TrainingSettings, self._parts[Part.TRAINING])

    @property
    def delta_sign(self) -> DeltaSign:
        """Whether δ is ∂E/∂s or −∂E/∂s."""
        return cast(DeltaSign, self._parts[Part.DELTA_SIGN])

    @property
    def notes(self) -> Mapping[NoteId, Note]:
        """The texts on the canvas."""
        return MappingProxyType(self._notes)

    def with_parameters(self, weights: Mapping[EdgeId, float], biases: Mapping[UnitId, float]) -> "Project":
        """Return this project with other numbers in its network, which a look at another moment needs."""
        other = Project()
        other.network = self.network.with_parameters(weights, biases)
        other.extra, other.graph_extra, other._notes = self.extra, self.graph_extra, self._notes
        other._parts = dict(self._parts)
        return other

    def record(self, key: Key) -> Record | None:
        """Return what stands under an id now, None where there is nothing."""
        if isinstance(key, Part):
            return self._parts[key]
        if isinstance(key, NoteId):
            return self._notes.get(key)
        return self.network.edges.get(key) if isinstance(key, tuple) else self.network.units.get(key)

    def change(self, label: str, after: Mapping[Key, Record | None]) -> Change:
        """Return the edit that makes these records of what is there, with the data's columns following the units."""
        change = put(label, {key: self.record(key) for key in after}, after)
        units = self._units_after(change)
        dataset = cast(Dataset, change.after.get(Part.DATA, self.dataset)).following(units)
        if dataset is self.dataset:
            return change
        return change.merged(put(label, {Part.DATA: self.dataset}, {Part.DATA: dataset}))

    def check(self, change: Change) -> None:
        """Raise the error of the rule that the edit would break, else do nothing."""
        self.network.check(_of_network(change))
        if change.reweighs:
            return
        for key, record in change.after.items():
            if isinstance(key, Part | NoteId):
                self._check_part(key, record, change.before[key])
        dataset = cast(Dataset, change.after.get(Part.DATA, self.dataset))
        if dataset.following(self._units_after(change)) is not dataset:
            raise DataError(tr("The data's columns must match the input and output units."))

    def apply(self, change: Change, checked: bool = False) -> None:
        """Make the edit, whole or not at all; not `checked` again if the caller has just had it checked."""
        if not checked:
            self.check(change)
        of_network, known = _of_network(change), self._asked == self._asking()
        if of_network.after:
            self.network.apply(of_network, checked=True)
        if change.reweighs:
            self._asked = self._asking() if known else self._asked  # no problem is one of weights or biases
            return
        for key, record in change.after.items():
            if isinstance(key, Part):
                self._parts[key] = record
            elif isinstance(key, NoteId):
                self._put_note(key, cast(Note | None, record))

    def copy(self) -> "Project":
        """Return a project of the same records, which later edits of this one leave alone."""
        return self.copier()()

    def copier(self) -> "Callable[[], Project]":
        """Take the records down, and return what makes a project of them: on another thread, as it takes a while."""
        network, notes, parts = self.network.copier(), dict(self._notes), dict(self._parts)

        def copied() -> Project:
            other = Project(self.name)
            other.network, other.extra, other.graph_extra = network(), self.extra, self.graph_extra
            other._notes, other._parts = notes, parts
            return other

        return copied

    def problems(self) -> list[Problem]:
        """Return what keeps this network from being stepped or trained, each with a sentence and the ids."""
        asked = self._asking()
        if asked != self._asked:  # after every edit many views want to know
            self._problems = problems(self.network, self.dataset, self.training)
            self._asked = asked
        return list(self._problems)

    def _asking(self) -> tuple[int, int, int]:
        """Return what the problems depend on."""
        return self.network.edition, id(self.dataset), id(self.training)

    def require(self, aim: Aim) -> None:
        """Raise `NotReadyError` with the first sentence that stands in the way of stepping or training."""
        for problem in self.problems():
            if aim in problem.blocks:
                raise NotReadyError(problem.sentence)

    def samples(self) -> tuple[np.ndarray, np.ndarray]:
        """Return inputs [rows, input units] and targets [rows, output units], in network order; NaN is empty."""
        return self._samples(slice(None))

    def sample(self, row: int) -> tuple[np.ndarray, np.ndarray]:
        """Return one row of the inputs [1, input units] and targets [1, output units]; none [0, …] beyond the last."""
        return self._samples(slice(row, row + 1))

    def _samples(self, rows: slice) -> tuple[np.ndarray, np.ndarray]:
        inputs, outputs = self.network.of_kind(Kind.INPUT), self.network.of_kind(Kind.OUTPUT)
        return self.dataset.of_units(inputs, rows), self.dataset.of_units(outputs, rows)

    def training_samples(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the inputs and targets that are learned from: all rows that are not held out."""
        inputs, targets = self.samples()
        kept = ~self.dataset.held_out
        return inputs[kept], targets[kept]

    def validation_samples(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the inputs and targets of the rows that are held out; none without a split."""
        inputs, targets = self.samples()
        held_out = self.dataset.held_out
        return inputs[held_out], targets[held_out]

    def _units_after(self, change: Change) -> Mapping[UnitId, Unit]:
        kept = {unit_id: unit for unit_id, unit in self.network.units.items() if unit_id not in change.after}
        return kept | {cast(UnitId, key): r for key, r in change.after.items() if isinstance(r, Unit)}

    def _check_part(self, key: Part | NoteId, record: Record | None, before: Record | None) -> None:
        if self.record(key) != before:
            raise StaleChangeError(tr("The document has changed since this edit was made. Please do it again."), [key])
        if isinstance(record, Note):
            check_position(record.position, tr("The position of a note"), key)
        if key is Part.NAME and not (isinstance(record, str) and record.strip()):
            raise BadNameError(tr("A network needs a name."), [key])
        if isinstance(key, Part) and not isinstance(record, _KINDS[key]):
            raise TypeError(f"{key} can't be {record!r}")

    def _put_note(self, key: NoteId, note: Note | None) -> None:
        if note is None:
            self._notes.pop(key, None)
        else:
            self._notes = dict(sorted({**self._notes, key: note}.items()))  # an undo brings back the order, too


def _of_network(change: Change) -> Change:
    """Return the part of an edit that the network itself answers for."""
    if change.reweighs:
        return change
    keys = [key for key in change.after if not isinstance(key, Part | NoteId)]
    if len(keys) == len(change.after):
        return change
    return Change(change.label, {key: change.before[key] for key in keys}, {key: change.after[key] for key in keys})
