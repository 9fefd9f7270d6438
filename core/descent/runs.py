"""A run's record: how it trained, its loss by epoch, its history, why it stopped; and how that stands in a file."""

import base64
import binascii
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np

from core.descent.curve import LossCurve
from core.descent.history import History
from core.descent.snapshot import Best
from core.descent.training_settings import TrainingSettings
from core.errors import SettingsError
from core.formulae.optimizers import OPTIMIZERS
from core.formulae.schedules import Rates
from core.plan import FloatArray, IntArray
from core.records import EdgeId, UnitId
from core.wording import tr

_BETWEEN = " · "
MOST_RUNS = 24
"""A document keeps so many; a new one takes the oldest's place."""
_MOST_POINTS, _MOST_MOMENTS, _MOST_NUMBERS = 512, 64, 100_000
"""What a file holds of a run at most: points of its curve, moments of its history, and numbers in those."""


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """A training of the document's network.

    Attributes:
        number: 1, 2, 3, … in the order in which they began; also decides colour and dashes.
        name: what the user calls it.
        summary: how it trained, in a few words.
        history: its weights and biases by iteration.
        curve: its loss by epoch, None before anything is known.
        stop: the sentence that says why it stopped last.
        origin: what it was branched from, e.g. "epoch 120 of run 2"; "" where it wasn't.
        hidden: whether charts leave it out.
        rates: η of its epochs, None where a file doesn't tell.
        best: when the rows held out were told best, None where the run did not look.
    """

    number: int
    name: str
    summary: str
    history: History
    curve: LossCurve | None = None
    stop: str = ""
    origin: str = ""
    hidden: bool = False
    rates: Rates | None = None
    best: Best | None = None


def summary(settings: TrainingSettings) -> str:
    """Say in a few words how a run trains, e.g. "Adam · η = 0.01 · batches of 32"."""
    words = [OPTIMIZERS[settings.optimizer].title, f"η = {settings.learning_rate:g}"]
    if settings.batch_size is not None:
        words.append(tr("batches of {:,}", settings.batch_size))
    return _BETWEEN.join(words)


def told_apart(runs: Sequence[Run]) -> tuple[dict[int, str], str]:
    """Return by its number in what each run's training differs from the others', and what all have in common.

    Of a single run all is said by itself.
    """
    words = {run.number: run.summary.split(_BETWEEN) for run in runs}
    first = next(iter(words.values()), [])
    common = [each for each in first if all(each in other for other in words.values())] if len(words) > 1 else []
    return {n: _BETWEEN.join(w for w in own if w not in common) for n, own in words.items()}, _BETWEEN.join(common)


# In files


def to_dict(run: Run) -> dict[str, object]:
    """Return what a file holds of a run: its curve and history thinned, all else whole."""
    words = {name: getattr(run, name) for name in ("number", "name", "summary", "stop", "origin", "hidden")}
    beside = {name: asdict(held) for name, held in (("rates", run.rates), ("best", run.best)) if held is not None}
    return {**words, **beside, "curve": _curve_to_dict(run.curve), "history": _history_to_dict(run.history)}


def from_dict(fields: Mapping[str, Any]) -> Run:
    """Return the run that `to_dict` described; ValueError where it is none."""
    try:
        words = {name: str(fields[name]) for name in ("name", "summary", "stop", "origin")}
        rates, best = _rates_of(fields.get("rates")), _best_of(fields.get("best"))
        history, curve = _history_of(fields["history"], best), _curve_of(fields["curve"])
        hidden = bool(fields["hidden"])
        return Run(int(fields["number"]), history=history, curve=curve, hidden=hidden, rates=rates, best=best, **words)
    except (KeyError, TypeError, AttributeError, OverflowError, binascii.Error, zlib.error, SettingsError) as error:
        raise ValueError("This is no run.") from error


def _spread(count: int, most: int) -> IntArray:
    """Return at most so many indices, evenly spread, the first and the last among them."""
    return np.unique(np.linspace(0, max(0, count - 1), min(count, most)).round().astype(np.int64))


def _curve_to_dict(curve: LossCurve | None) -> dict[str, object] | None:
    if curve is None:
        return None
    finite = np.flatnonzero(np.isfinite(curve.losses))  # a file holds no other numbers
    kept = finite[_spread(len(finite), _MOST_POINTS)] if len(finite) else finite
    arrays = {name: getattr(curve, name)[kept].tolist() for name in ("epochs", "iterations", "losses")}
    return {**arrays, "manner": curve.manner}


def _curve_of(fields: Mapping[str, Any] | None) -> LossCurve | None:
    if fields is None:
        return None
    epochs, iterations = (np.array(fields[name], np.int64) for name in ("epochs", "iterations"))
    losses = np.array(fields["losses"], np.float64)
    if not epochs.shape == iterations.shape == losses.shape == (len(epochs),) or (np.diff(epochs) <= 0).any():
        raise ValueError("The points of a curve don't match.")
    for array in (epochs, iterations, losses):
        array.setflags(write=False)
    return LossCurve(epochs, iterations, losses, str(fields["manner"]))


def _rates_of(fields: Mapping[str, Any] | None) -> Rates | None:
    if fields is None:
        return None
    decay, every = float(fields["decay"]), int(fields["every"])
    settings = TrainingSettings(  # which checks what there can be
        learning_rate=float(fields["learning_rate"]), schedule=fields["schedule"], schedule_decay=decay,
        schedule_every=every, warm_up=int(fields["warm_up"]), epochs=int(fields["epochs"]),
    )  # fmt: skip
    return settings.rates


def _best_of(fields: Mapping[str, Any] | None) -> Best | None:
    if fields is None:
        return None
    return Best(int(fields["epoch"]), int(fields["iteration"]), float(fields["loss"]))


def _history_to_dict(history: History) -> dict[str, object]:
    width = max(1, len(history.units) + len(history.edges))
    kept = _spread(len(history), max(2, min(_MOST_MOMENTS, _MOST_NUMBERS // width)))
    kept = kept if history.pinned is None else np.union1d(kept, [history.pinned])
    moments = [history.moment(index) for index in kept.tolist()] if len(history) else []
    rows = [np.concatenate([moment.parameters.biases, moment.parameters.weights]) for moment in moments]
    packed = zlib.compress(np.array(rows, "<f8").tobytes())
    return {
        "units": list(history.units),
        "edges": [list(edge) for edge in history.edges],
        "iterations_per_epoch": history.iterations_per_epoch,
        "iterations": [moment.iteration for moment in moments],
        "numbers": base64.b64encode(packed).decode("ascii"),
    }


def _history_of(fields: Mapping[str, Any], best: Best | None) -> History:
    units = tuple(UnitId(str(unit)) for unit in fields["units"])
    edges = tuple(EdgeId(UnitId(str(source)), UnitId(str(target))) for source, target in fields["edges"])
    iterations = [int(each) for each in fields["iterations"]]
    history = History(units, edges, max(1, int(fields["iterations_per_epoch"])))
    rows = _rows(fields["numbers"], len(iterations), len(units) + len(edges))
    for iteration, row in zip(iterations, rows, strict=True):
        history.record(iteration, row)
        if best is not None and iteration == best.iteration:
            history.pin()
    return history


def _rows(packed: str, count: int, width: int) -> FloatArray:
    """Unpack the numbers, no more of them than there may be; each must be finite."""
    size = 8 * count * width
    raw = zlib.decompressobj().decompress(base64.b64decode(packed, validate=True), size + 1)
    if len(raw) != size:
        raise ValueError("The numbers of a history don't match its moments.")
    rows = np.frombuffer(raw, "<f8").reshape(count, width).astype(np.float64)
    if not np.isfinite(rows).all():
        raise ValueError("A number of a history is not finite.")
    return rows


def renamed(run: Run, name: str) -> Run:
    """Return the run under another name; spaces around it are dropped, and no name leaves it as it is."""
    return replace(run, name=name.strip()) if name.strip() else run
