"""Answers as students return them: a .chainrule file in which they practised, or a table of line and answer."""

import csv
import io
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core import files
from core.errors import ProjectFileError
from core.fields import parse_json
from core.project import Project
from core.sheets.sheet import SheetError
from core.wording import tr

PRACTICE = "practice"
"""Where an exercise stands in a .chainrule file."""

_LARGEST = 2 * 1024 * 1024
_COMMA = re.compile(r"[-−+]?[0-9]+,[0-9]+")
_MOST_TRIES = 100


@dataclass(frozen=True, slots=True)
class Answers:
    """What one file says.

    Attributes:
        project: the network in the file, None for a table.
        about: for a table, which network it says it is about: a name or number, or the file's own name.
        row: the data row that was practised, 0 where the file doesn't say.
        part: what was practised, "" where the file doesn't say.
        entries: for each line, named or numbered from 1 as on the sheet, what was typed, and how many hints there were.
    """

    project: Project | None
    about: str
    row: int
    part: str
    entries: Mapping[str, tuple[list[str], int]]


def read_answers(path: Path) -> Answers:
    """Read one file; raise an error with a sentence where it can't be read."""
    suffix = path.suffix.lower()
    if suffix == files.SUFFIX:
        return _of_project(files.load(path))
    if suffix not in (".csv", ".tsv", ".txt", ".json"):
        raise SheetError(tr("{} is no file of answers: those end in {}, .csv or .json.", path.name, files.SUFFIX))
    if path.stat().st_size > _LARGEST:
        raise SheetError(tr("{} is too large for a table of answers.", path.name))
    raw = path.read_bytes()
    return _of_json(raw, path.stem) if suffix == ".json" else _of_table(raw, path.stem)


def _of_project(project: Project) -> Answers:
    fields = project.extra.get(PRACTICE)
    if not isinstance(fields, Mapping):
        raise SheetError(tr("It holds no answers: nothing was practised in it, or it was not saved afterwards."))
    try:
        entries = {str(int(line) + 1): _entry(tries, hints) for line, tries, hints in fields["blanks"]}
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise SheetError(tr("The answers in it can't be read: they are damaged.")) from error
    row = fields.get("sample", 0)
    return Answers(project, "", row if type(row) is int else 0, str(fields.get("part", "")), entries)


def _entry(tries: Any, hints: Any) -> tuple[list[str], int]:
    if not isinstance(tries, list):
        raise TypeError("tries are a list")
    return [str(text) for text in tries[-_MOST_TRIES:]], int(hints)


def _of_json(raw: bytes, name: str) -> Answers:
    content = parse_json(raw)
    if not isinstance(content, dict):
        raise SheetError(tr("A JSON file of answers holds an object: {“answers”: {“1”: “2.5”, …}}."))
    given = content.get("answers", {key: value for key, value in content.items() if key != "variant"})
    if not isinstance(given, dict):
        raise SheetError(tr("“answers” must be an object of line and answer."))
    return _table(content.get("variant"), name, {key: _text(value) for key, value in given.items()})


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _of_table(raw: bytes, name: str) -> Answers:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    if "\0" in text:
        raise ProjectFileError(tr("This is no table of text."))
    first = text.lstrip().partition("\n")[0]
    delimiter = next((mark for mark in ";\t" if mark in first), ",")
    rows = [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)]
    pairs = [(row[0], row[1]) for row in rows if len(row) > 1 and row[0]]
    if not pairs:
        raise SheetError(tr("There is no line with an answer in it: each row holds the line's number and the answer."))
    variant = next((value for key, value in pairs if key.lower() == "variant"), None)
    given = {key: value for key, value in pairs if key.lower() not in ("variant", "line", "name")}
    return _table(variant, name, given)


def _table(variant: object, name: str, given: Mapping[str, str]) -> Answers:
    about = name if variant is None else _text(variant)
    texts = {key: text.replace(",", ".") if _COMMA.fullmatch(text) else text for key, text in given.items()}
    return Answers(None, about, 0, "", {key.strip("() "): ([text], 0) for key, text in texts.items() if text.strip()})
