"""The networks that were handed out: which of them an answer is about, or what is different in it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path

from core import files
from core.project import Project
from core.sheets.sheet import SheetError
from core.sheets.tag import Tag, tag_of
from core.sheets.variants import MOST_VARIANTS, variants
from core.tracing.steps import Trace
from core.tracing.trace import trace
from core.wording import tr
from core.writing.notation import Notation
from core.writing.symbols import Names


@dataclass(frozen=True, slots=True)
class Original:
    """One network as it was handed out, with the name that it goes by."""

    name: str
    project: Project

    @property
    def tag(self) -> Tag | None:
        """What is asked for, as it was handed out."""
        return tag_of(self.project)


class HandedOut:
    """All networks that were handed out; of one that was drawn, the variants too."""

    def __init__(self, originals: Iterable[Original]) -> None:
        self.originals = tuple(originals)
        self._variants = lru_cache(maxsize=16)(self._drawn)

    def original_of(self, project: Project, row: int) -> Original:
        """Return what an answer is about; raise `SheetError` with what is different where it is none of them."""
        nearest = ""
        for original in self._likely(project):
            found = difference(project, original.project, row if original.tag is None else original.tag.row)
            if not found:
                return original
            nearest = nearest or tr("in it, {} (compared with {})", found, original.name)
        raise SheetError(tr("This is not a network that was handed out: {}.", nearest))

    def named(self, name: str) -> Original:
        """Return what a table of answers says it is about: by name, by number, or by how its file's name begins."""
        if len(self.originals) == 1 and not name:
            return self.originals[0]
        same = [original for original in self.originals if name.startswith(original.name)]
        same += [each for each in self.originals if each.tag is not None and str(each.tag.variant) == name.strip()]
        if not same:
            raise SheetError(tr("“{}” names none of the networks that were handed out.", name))
        return max(same, key=lambda original: len(original.name))

    def _likely(self, project: Project) -> Iterator[Original]:
        """Yield the networks, those first that the answer says it is about."""
        tag = tag_of(project)
        yield from sorted(self.originals, key=lambda original: original.tag != tag)
        if tag is not None and 0 < tag.variant <= MOST_VARIANTS:
            for place, original in enumerate(self.originals):
                if original.tag is None or not original.tag.variant:
                    yield from self._variants(place, tag)

    def _drawn(self, place: int, tag: Tag) -> tuple[Original, ...]:
        """Draw a variant of an original once more."""
        original = self.originals[place]
        row = original.tag.row if original.tag is not None else 0
        wanted = original.tag or Tag(tag.part)
        made = variants(original.project, tag.variant, tag.seed, wanted, min(row, original.project.dataset.rows - 1))
        found = next(islice(made, tag.variant - 1, None), None)
        return (
            ()
            if found is None
            else (Original(tr("{}, variant {} of seed {}", original.name, tag.variant, tag.seed), found),)
        )


def read_handed_out(path: Path) -> HandedOut:
    """Read a file that was handed out, or a folder of them."""
    found = sorted(path.glob(f"*{files.SUFFIX}")) if path.is_dir() else [path]
    if not found:
        raise SheetError(tr("There is no {} file in {}.", files.SUFFIX, path))
    return HandedOut(Original(file.stem, files.load(file)) for file in found)


def difference(project: Project, original: Project, row: int) -> str:
    """Say what of an answer's network is not as it was handed out; "" where all is."""
    if project.network.units.keys() != original.network.units.keys():
        return tr("there are other units")
    if project.network.edges.keys() != original.network.edges.keys():
        return tr("there are other edges")
    own, other = trace(project, row), trace(original, row)
    found = _other_number(project, own, other)
    if not found and [step[:3] + step[4:] for step in own.steps] != [step[:3] + step[4:] for step in other.steps]:
        return tr("the update or the loss is another")
    return found or ("" if own.steps == other.steps else tr("an activation or a setting of the training is another"))


def _other_number(project: Project, own: Trace, other: Trace) -> str:
    names, notation = Names(project), Notation(17)
    for quantity, value in other.given.items():
        is_now = own.given.get(quantity)
        if is_now != value:
            return tr("{} is {}, not {}", names.symbol(quantity).text, notation.number(is_now), notation.number(value))
    return ""
