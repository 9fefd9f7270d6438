"""What is handed out: copies of a network, as drawn or as variants, each with its worksheet and its solution."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from core.learning.exercise import Part
from core.project import Project
from core.sheets.sheet import Sheet, SheetError, Wish, make_sheet
from core.sheets.tag import Tag
from core.sheets.variants import most_variants, variants
from core.tracing.steps import Trace
from core.tracing.trace import trace
from core.wording import tr
from core.writing.notation import Notation


class Content(StrEnum):
    """Which sheets there are; of several copies all worksheets come first."""

    BOTH = "both"
    WORKSHEET = "worksheet"
    SOLUTION = "solution"


@dataclass(frozen=True, slots=True)
class Handout:
    """What is handed out.

    Attributes:
        title: the heading of each sheet.
        part, formulas: what is blank, and whether blanks have their formula as a help.
        content: which sheets there are.
        count, seed: how many variants, and what they are drawn by; 0 is the network as it is drawn.
    """

    title: str
    part: Part = Part.EVERYTHING
    formulas: bool = False
    content: Content = Content.BOTH
    count: int = 0
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Copy:
    """One student's network, its trace, and what stands under the title."""

    project: Project
    trace: Trace
    about: str


def copies(project: Project, row: int, handout: Handout) -> Iterator[Copy]:
    """Yield the copies.

    Raises `NotReadyError` where the network can't be stepped in this row, `SheetError` where it can't have so many.
    """
    lines = trace(project, row)
    _check(project, row, handout)
    if not handout.count:
        about = tr("Row {} of the data", row + 1) if project.dataset.rows > 1 else ""
        yield Copy(Tag(handout.part, row=row).put_on(project.copy()), lines, about)
        return
    drawn = variants(project, handout.count, handout.seed, Tag(handout.part, row=row), row)
    for number, made in enumerate(drawn, 1):
        yield Copy(made, trace(made), tr("Variant {} of {}", number, handout.count))


def _check(project: Project, row: int, handout: Handout) -> None:
    """Say at once that there can't be so many variants; to find it out by drawing them takes long."""
    most = most_variants(project, row)
    if handout.count > most:
        raise SheetError(tr("This network has at most {} different variants: ask for no more.", most))


def sheet_of(copy: Copy, handout: Handout, solved: bool, notation: Notation | None = None) -> Sheet:
    """Write a copy's worksheet or its solution."""
    wish = Wish(handout.title, handout.part, handout.formulas, solved, copy.about)
    return make_sheet(copy.project, copy.trace, wish, notation)


def kinds(handout: Handout) -> tuple[bool, ...]:
    """Return whether the sheets are solved: worksheets, solutions, or one after the other."""
    return {Content.BOTH: (False, True), Content.WORKSHEET: (False,), Content.SOLUTION: (True,)}[handout.content]


def preview(project: Project, row: int, handout: Handout, notation: Notation | None = None) -> tuple[Copy, Sheet]:
    """Return the first copy with its first sheet; raise as `copies` does."""
    _check(project, row, handout)
    first = next(copies(project, row, replace(handout, count=min(handout.count, 1))))
    about = tr("Variant 1 of {}", handout.count) if handout.count else first.about
    first = replace(first, about=about)
    return first, sheet_of(first, handout, kinds(handout)[0], notation)
