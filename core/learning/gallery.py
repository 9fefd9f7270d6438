"""Classic results: what a source prints, beside what the program makes of the same network."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.errors import ChainruleError
from core.learning.vocabulary import Vocabulary
from core.project import Project
from core.tracing.steps import Trace
from core.wording import tr
from core.writing.symbols import Names

KEY = "gallery"
"""Where the printed figures stand in a file."""
_CANT = tr("The printed figures in this file can't be read: ")


class GalleryError(ChainruleError):
    """Printed figures that can't be read."""


@dataclass(frozen=True, slots=True)
class Source:
    """A published result.

    Attributes:
        title: what it is.
        where: who published it where.
        figures: the printed figures, as printed, by the names that the program writes.
        why: what differs from it here, and why.
    """

    title: str
    where: str
    figures: tuple[tuple[str, str], ...]
    why: str = ""


@dataclass(frozen=True, slots=True)
class Beside:
    """A printed figure beside the program's, which is None where the network has no such number any more."""

    name: str
    printed: str
    here: float | None

    @property
    def agrees(self) -> bool:
        """Whether the program's is the printed one when it is rounded to as many decimals."""
        if self.here is None:
            return False
        return abs(self.here - float(self.printed)) <= 0.5001 * 10.0 ** -len(self.printed.partition(".")[2])


def from_dict(held: object) -> Source:
    """Return the source that a file holds.

    Raises `GalleryError` where it holds something else.
    """
    figures = held.get("figures") if isinstance(held, Mapping) else None
    if not isinstance(held, Mapping) or not isinstance(figures, Mapping) or not figures:
        raise GalleryError(tr("{}there are none.", _CANT))
    for name, printed in figures.items():
        try:
            float(printed)
        except (TypeError, ValueError):
            raise GalleryError(tr("{}that of {} is no number.", _CANT, name)) from None
    words = [held.get(field, "") for field in ("title", "where", "why")]
    if not all(isinstance(word, str) for word in words):
        raise GalleryError(tr("{}title, where and why are texts.", _CANT))
    return Source(words[0], words[1], tuple((str(name), str(printed)) for name, printed in figures.items()), words[2])


def to_dict(source: Source) -> dict[str, object]:
    """Return what a file holds of a source."""
    return {"title": source.title, "where": source.where, "figures": dict(source.figures), "why": source.why}


def put_beside(source: Source, project: Project, trace: Trace) -> list[Beside]:
    """Return every printed figure beside the number of that name in a trace."""
    words = Vocabulary(project, Names(project), trace)
    named = ((name, printed, words.quantity(name)) for name, printed in source.figures)
    return [Beside(name, printed, trace.values.get(found) if found else None) for name, printed, found in named]


def summary(figures: list[Beside]) -> str:
    """Say how many agree."""
    agreeing = sum(figure.agrees for figure in figures)
    return tr(
        "{} of {} printed figures are what the program computes, to the last printed digit.", agreeing, len(figures)
    )
