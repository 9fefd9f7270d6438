"""Famous experiments: what a source prints of a run, beside what the open document does, and how its count compares."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from string import Template
from types import MappingProxyType

import numpy as np

from core.compare import Outcome, summary
from core.formulae.initialization import INITIALIZATIONS
from core.formulae.losses import LOSSES
from core.formulae.optimizers import OPTIMIZERS
from core.learning.gallery import KEY, GalleryError
from core.project import Project
from core.records import Kind
from core.wording import mark, tr
from core.writing.notation import NOT_YET, Notation

SEEDS, MOST_SEEDS, MOST_SWEEPS = 100, 2000, 10**9
_EXACT = Notation(17)
_PAIR = 2


@dataclass(frozen=True, slots=True)
class Experiment:
    """A published experiment; its network, data and options are the document's own.

    Attributes:
        title: what it is.
        where: who published it where.
        setup: what is printed of how it was done, by the names of `SETTINGS`; "" where nothing is.
        sweeps: how many sweeps through the rows it is said to have needed, None where none are printed.
        why: what differs from it here, and why.
        seeds: how many starting weights it is tried from here.
    """

    title: str
    where: str
    setup: tuple[tuple[str, str], ...]
    sweeps: int | None = None
    why: str = ""
    seeds: int = SEEDS


@dataclass(frozen=True, slots=True)
class Setting:
    """How something was done, as it is printed, beside how the document does it.

    Attributes:
        title: what is set.
        printed: the source's words, "" where it has none.
        here: the document's.
        agrees: whether the source's words contain the document's; None where there are none.
    """

    title: str
    printed: str
    here: str
    agrees: bool | None


# What the document does: a source text and the values in its places, so that it can be said in English, too

Words = tuple[str, ...]


def _units(project: Project, notation: Notation) -> Words:
    kinds = (Kind.INPUT, Kind.HIDDEN, Kind.OUTPUT)
    return "{}", "–".join(str(len(project.network.of_kind(kind))) for kind in kinds)


def _skips(project: Project, notation: Notation) -> Words:
    """Whether an edge leads from an input straight to an output."""
    inputs, outputs = (set(project.network.of_kind(kind)) for kind in (Kind.INPUT, Kind.OUTPUT))
    skips = any(edge.source in inputs and edge.target in outputs for edge in project.network.edges)
    return (mark("yes") if skips else mark("no"),)


def _rate(project: Project, notation: Notation) -> Words:
    return "{}", notation.number(project.training.learning_rate)


def _momentum(project: Project, notation: Notation) -> Words:
    record, chosen = OPTIMIZERS[project.training.optimizer], project.training.optimizer_options
    share = next((option for option in record.options if option.name == "momentum"), None)
    return (mark("none"),) if share is None else ("{}", notation.number(chosen.get(share.name, share.default)))


def _update(project: Project, notation: Notation) -> Words:
    size, rows = project.training.batch_size, len(project.training_samples()[0])
    if size is None or size >= rows:
        return (mark("after each sweep"),)
    return (mark("after each pattern"),) if size == 1 else (mark("after {} patterns each"), str(size))


def _start(project: Project, notation: Notation) -> Words:
    record, width = INITIALIZATIONS[project.training.initialization], project.training.initial_width
    half = {"uniform": width, "pdp": width / 2}.get(record.name)
    return (record.title,) if half is None else ("{}", f"±{notation.number(half)}")


def _targets(project: Project, notation: Notation) -> Words:
    levels = np.unique(project.training_samples()[1]).tolist()
    if not levels:
        return "{}", NOT_YET
    if len(levels) == _PAIR:
        return mark("{} and {}"), *map(notation.number, levels)
    return ("{}", notation.number(levels[0])) if len(levels) == 1 else (mark("other numbers"),)


def _error(project: Project, notation: Notation) -> Words:
    formula = Template(LOSSES[project.training.loss].formula.text).safe_substitute(p="ŷ", y="y", s="s")
    return (mark("{}, summed") if project.training.reduction == "sum" else mark("{}, mean of the rows")), formula


def _goal(project: Project, notation: Notation) -> Words:
    goal = project.training.target_loss
    return "{}", NOT_YET if goal is None else f"E ≤ {notation.number(goal)}"


SETTINGS: Mapping[str, tuple[str, Callable[[Project, Notation], Words]]] = MappingProxyType({
    "units": (mark("Units"), _units),
    "skips": (mark("Skip edges"), _skips),
    "rate": (mark("Learning rate η"), _rate),
    "momentum": (mark("Momentum α"), _momentum),
    "update": (mark("Weights change"), _update),
    "start": (mark("Starting weights"), _start),
    "targets": (mark("Targets"), _targets),
    "error": (mark("Error E"), _error),
    "goal": (mark("Ends when"), _goal),
})
"""What can be printed of how an experiment was done, and what the document says to it."""


def settings(experiment: Experiment, project: Project, notation: Notation) -> list[Setting]:
    """Return what is printed beside what the document does, in the order of `SETTINGS`."""
    printed = dict(experiment.setup)
    found = []
    for name, (title, words_of) in SETTINGS.items():
        said, (english, *exact) = printed.get(name, ""), words_of(project, _EXACT)
        agrees = _says(said, english.format(*exact)) if said else None
        source, *values = words_of(project, notation)
        found.append(Setting(tr(title), tr(said) if said else "", tr(source, *values), agrees))
    return found


def _says(words: str, what: str) -> bool:
    """Whether a text contains another as a whole: "about 0.9" says "0.9", and "10.95" doesn't."""
    return re.search(rf"(?<![\w.]){re.escape(what)}(?![\w]|\.\d)", words) is not None


# What the runs say to the count


def standing(sweeps: int, runs: Sequence[Outcome]) -> str:
    """Say where a count falls among what runs needed.

    >>> standing(558, [])
    '558 sweeps are printed; no run here got there.'
    """
    there = [run.needed for run in runs if run.needed is not None]
    slower, quicker = sum(needed > sweeps for needed in there), sum(needed < sweeps for needed in there)
    if not there:
        return tr("{:,} sweeps are printed; no run here got there.", sweeps)
    if slower == len(there):
        return tr("{:,} sweeps are printed: quicker than all {:,} runs here that got there.", sweeps, slower)
    if quicker == len(there):
        return tr("{:,} sweeps are printed: slower than all {:,} runs here that got there.", sweeps, quicker)
    share = 100 * slower / len(there)
    return tr(
        "{:,} sweeps are printed: quicker than {:.0f} % of the {:,} runs here that got there.",
        sweeps, share, len(there),
    )  # fmt: skip


def reached(runs: Sequence[Outcome]) -> str:
    """Say how many runs got there, and what a quarter, half and three quarters of all needed."""
    of = summary("", runs)
    parts = [tr("{:,} of {:,} runs got there", of.reached, of.runs)]
    names = (mark("a quarter within {:,}"), mark("half within {:,}"), mark("three quarters within {:,}"))
    parts += [tr(name, count) for name, count in zip(names, of.quartiles, strict=True) if count is not None]
    return tr("{}.", ", ".join(parts))


# In files


def experiment_of(project: Project) -> Experiment | None:
    """Return a document's experiment; None where it has none, or one that can't be read."""
    held = project.extra.get(KEY)
    try:
        return from_dict(held) if is_experiment(held) else None
    except GalleryError:
        return None


def is_experiment(held: object) -> bool:
    """Whether a file holds an experiment rather than printed figures."""
    return isinstance(held, Mapping) and "setup" in held


def from_dict(held: object) -> Experiment:
    """Return the experiment that a file holds.

    Raises `GalleryError` where it holds something else.
    """
    setup = held.get("setup") if isinstance(held, Mapping) else None
    if not isinstance(held, Mapping) or not isinstance(setup, Mapping):
        raise GalleryError(tr("The experiment in this file can't be read: it does not say how it was done."))
    if any(name not in SETTINGS or not isinstance(words, str) for name, words in setup.items()):
        raise GalleryError(tr("The experiment in this file can't be read: it names what is no setting."))
    words = [held.get(field, "") for field in ("title", "where", "why")]
    if not all(isinstance(word, str) for word in words):
        raise GalleryError(tr("The experiment in this file can't be read: title, where and why are texts."))
    sweeps, seeds = _count(held.get("sweeps"), MOST_SWEEPS), _count(held.get("seeds", SEEDS), MOST_SEEDS)
    return Experiment(words[0], words[1], tuple(setup.items()), sweeps, words[2], seeds or SEEDS)


def _count(held: object, most: int) -> int | None:
    if held is None:
        return None
    if isinstance(held, bool) or not isinstance(held, int) or not 1 <= held <= most:
        raise GalleryError(tr("The experiment in this file can't be read: sweeps and seeds are whole numbers above 0."))
    return held


def to_dict(experiment: Experiment) -> dict[str, object]:
    """Return what a file holds of an experiment."""
    words = {"title": experiment.title, "where": experiment.where, "setup": dict(experiment.setup)}
    count = {} if experiment.sweeps is None else {"sweeps": experiment.sweeps}
    return {**words, **count, "why": experiment.why, "seeds": experiment.seeds}
