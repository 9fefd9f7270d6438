"""Grading answers: every number is judged anew against a trace that is made here; nothing that a file says is trusted.

How often somebody tried and how many hints there were is what the file says of itself. What is right never is.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import ChainruleError
from core.learning.exercise import Blank, Exercise, Part
from core.learning.judge import DECIMALS
from core.project import Project
from core.sheets.answers import Answers, read_answers
from core.sheets.handed_out import HandedOut, Original
from core.sheets.sheet import SheetError
from core.tracing.steps import Trace
from core.tracing.trace import trace
from core.whole_file import replacing
from core.wording import tr, tr_n
from core.writing.notation import Notation

_CAUSES = (ChainruleError, OSError, ValueError, ArithmeticError, RecursionError, csv.Error)
"""What a damaged file may come to; the others are graded all the same."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet takes a text that begins so for a formula."""

HEAD = ("file", "variant", "part", "row", "blanks", "right", "at once", "hints", "given away", "open",
        "wrong lines", "why", "remark")  # fmt: skip
"""The columns of the CSV."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What one file came to.

    Attributes:
        file: its name.
        variant: the name of the network that was handed out.
        part, row: what was asked for, and of which data row, counted from 1.
        blanks: how many were asked for; 0 where nothing could be graded.
        right, at_once: how many are right, and at the first try without a hint.
        hints, given_away: how many hints there were, and how many values were asked for.
        open: how many have no answer.
        wrong: the lines that are wrong: "9 C_1".
        why: which mistake gives the wrong number, where that is certain.
        remark: a sentence where something was in the way.
    """

    file: str
    variant: str = ""
    part: str = ""
    row: int = 1
    blanks: int = 0
    right: int = 0
    at_once: int = 0
    hints: int = 0
    given_away: int = 0
    open: int = 0
    wrong: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
    remark: str = ""

    def cells(self) -> list[str | int]:
        """Return what stands in the CSV; where nothing could be graded, no number does."""
        texts = [self.file, self.variant, self.part]
        numbers = [self.row, self.blanks, self.right, self.at_once, self.hints, self.given_away, self.open]
        said = ["; ".join(self.wrong), "; ".join(self.why), self.remark]
        return [*map(_safe, texts), *(numbers if self.blanks else [""] * len(numbers)), *map(_safe, said)]


def files_in(paths: Sequence[Path]) -> list[Path]:
    """Return the files that are named, and all that lie in the folders that are; what this writes is passed over."""
    found: list[Path] = []
    for path in paths:
        inside = sorted(file for file in path.rglob("*") if file.is_file()) if path.is_dir() else [path]
        found += [file for file in inside if not file.name.startswith((".", "~")) and not _is_ours(file)]
    return list(dict.fromkeys(found))


def grade(
    paths: Sequence[Path], handed_out: HandedOut | None = None, part: Part | None = None, decimals: int = DECIMALS
) -> Iterator[Marks]:
    """Grade files one by one; without `handed_out`, each against the network that it holds itself."""
    for path in paths:
        try:
            yield _graded(path, handed_out, part, decimals)
        except _CAUSES as error:
            sentence = str(error) if isinstance(error, ChainruleError) else tr("It can't be read: {}.", error)
            yield Marks(path.name, remark=" ".join(sentence.split()))


def _graded(path: Path, handed_out: HandedOut | None, part: Part | None, decimals: int) -> Marks:
    answers = read_answers(path)
    original = _original(answers, handed_out)
    tag = original.tag if handed_out is not None else None
    row = tag.row if tag is not None else answers.row
    wanted = part or (tag.part if tag is not None else _part(answers))
    project = answers.project or original.project
    lines = trace(project, row)
    exercise = Exercise(project, lines, wanted, decimals=decimals)
    unreadable, stray = _answer(exercise, lines, answers)
    remark = tr("Not among the blanks: {}.", ", ".join(stray)) if stray else ""
    marks = Marks(path.name, original.name, wanted.value, row + 1, remark=remark)
    return _counted(marks, exercise, lines, unreadable)


def _original(answers: Answers, handed_out: HandedOut | None) -> Original:
    if answers.project is None:
        if handed_out is None:
            raise SheetError(tr("A table of answers holds no network: say which file or folder was handed out."))
        return handed_out.named("" if len(handed_out.originals) == 1 else answers.about)
    return Original(tr("as in the file"), answers.project) if handed_out is None else _handed(answers, handed_out)


def _handed(answers: Answers, handed_out: HandedOut) -> Original:
    project: Project | None = answers.project
    assert project is not None
    return handed_out.original_of(project, answers.row)


def _part(answers: Answers) -> Part:
    """Return what was practised; one line alone tells too little of itself."""
    try:
        found = Part(answers.part or Part.EVERYTHING)
    except ValueError:
        raise SheetError(tr("The answers in it can't be read: what was practised is unknown.")) from None
    return Part.EVERYTHING if found is Part.LINE else found


def _answer(exercise: Exercise, lines: Trace, answers: Answers) -> tuple[set[int], list[str]]:
    """Put the answers in; return the lines whose answer can't be read, and what belongs to no blank."""
    asked = {blank.line: blank for blank in exercise.blanks}
    entries: dict[int, tuple[list[str], int]] = {}
    stray: list[str] = []
    for key, entry in answers.entries.items():
        line = _line_of(exercise, lines, key)
        if line in asked:
            entries[line] = entry
        elif entry[0]:
            stray.append(key)
    exercise.restore({"blanks": [[line, tries, hints] for line, (tries, hints) in entries.items()]})
    unreadable = {line for line, (tries, _) in entries.items() if tries and not asked[line].tries}
    return unreadable, stray


def _line_of(exercise: Exercise, lines: Trace, key: str) -> int:
    """Return the index of a line by its number on the sheet or by what it computes; −1 for none."""
    if key.isascii() and key.isdigit():
        return int(key) - 1 if len(key) < 10 else -1
    try:
        quantity = exercise.vocabulary.quantity(key)
    except ChainruleError:
        return -1
    return -1 if quantity is None else lines.written_at.get(quantity, -1)


def _counted(marks: Marks, exercise: Exercise, lines: Trace, unreadable: set[int]) -> Marks:
    blanks = exercise.blanks
    names = {blank.line: exercise.vocabulary.write(lines.steps[blank.line].writes) for blank in blanks}
    wrong = [blank for blank in blanks if blank.line in unreadable or _is_wrong(blank)]
    return replace(
        marks,
        blanks=len(blanks),
        right=sum(blank.right and not blank.given_away for blank in blanks),
        at_once=exercise.at_once,
        hints=sum(blank.hints for blank in blanks),
        given_away=sum(blank.given_away for blank in blanks),
        open=sum(not blank.tries and not blank.given_away and blank.line not in unreadable for blank in blanks),
        wrong=tuple(f"{blank.line + 1} {names[blank.line]}" for blank in wrong),
        why=tuple(f"{blank.line + 1}: {_why(blank)}" for blank in wrong if _why(blank)),
    )


def _is_wrong(blank: Blank) -> bool:
    return bool(blank.tries) and not blank.right and not blank.given_away


def _why(blank: Blank) -> str:
    verdict = blank.verdict
    if verdict is None:
        return tr("can't be read")
    return verdict.sentence.removeprefix(tr("Not right yet. ")) if verdict.mistake else ""


# What comes of it


def to_csv(marks: Sequence[Marks]) -> str:
    """Return a table with a row for each file."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerows([HEAD, *(mark.cells() for mark in marks)])
    return written.getvalue()


def write_csv(marks: Sequence[Marks], path: Path) -> None:
    """Write the table whole or not at all; its mark at the beginning tells a spreadsheet that δ is δ."""
    try:
        with replacing(path) as temporary:
            temporary.write_text(to_csv(marks), encoding="utf-8-sig")
    except (OSError, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise SheetError(tr("{} can't be written: {}. Write it elsewhere.", path, reason or error)) from error


def summary(marks: Sequence[Marks], notation: Notation | None = None) -> str:
    """Say in a sentence or two what it all came to."""
    graded, failed = [mark for mark in marks if mark.blanks], [mark.file for mark in marks if not mark.blanks]
    count = tr_n("{:,} file", "{:,} files", len(marks))
    if not graded:
        return tr("None of {} could be graded{}.", count, f": {_listed(failed)}" if failed else "")
    share = sum(mark.right / mark.blanks for mark in graded) / len(graded)
    percent = (notation or Notation()).pointed(f"{100 * share:.0f}")
    said = tr("Graded {:,} of {}: on average {} % of the blanks are right.", len(graded), count, percent)
    return tr("{} Not graded: {}.", said, _listed(failed)) if failed else said


def _listed(names: Sequence[str], most: int = 5) -> str:
    more = tr(" and {} more", len(names) - most) if len(names) > most else ""
    return ", ".join(names[:most]) + more


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _is_ours(file: Path) -> bool:
    """Whether a file is a table that was written by an earlier grading."""
    if file.suffix.lower() != ".csv":
        return False
    try:
        with file.open("rb") as opened:
            return opened.read(40).removeprefix(b"\xef\xbb\xbf").startswith(",".join(HEAD[:3]).encode())
    except OSError:
        return False
