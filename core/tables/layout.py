"""How a file of text holds its table: encoding, delimiter, decimal mark, heading; each guessed from its beginning."""

import codecs
import csv
from dataclasses import dataclass, replace

from core.errors import DataError
from core.tables.numbers import read_cell
from core.wording import tr

DELIMITERS = {
    ",": tr("comma"), ";": tr("semicolon"), "\t": tr("tab", meaning="delimiter"), "|": tr("bar", meaning="delimiter"),
    " ": tr("space", meaning="delimiter"),
}  # fmt: skip
"""What can stand between the cells, and its name."""
DECIMALS = {".": tr("point", meaning="decimal"), ",": tr("comma")}
ENCODINGS = {"utf-8-sig": "UTF-8", "utf-16": "UTF-16", "utf-32": "UTF-32", "cp1252": "Windows-1252"}
"""The encodings that are read; utf-16 and utf-32 with or without a mark of their byte order."""

LARGEST_FILE = 200 * 1024 * 1024
_BEGINNING = 65_536
"""Characters from which everything but the encoding is guessed."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file is read.

    Attributes:
        encoding: a key of `ENCODINGS`.
        delimiter: a key of `DELIMITERS`.
        decimal: a key of `DECIMALS`.
        heading: whether the first row names the columns.
    """

    encoding: str = "utf-8-sig"
    delimiter: str = ","
    decimal: str = "."
    heading: bool = True


def detect(raw: bytes) -> Layout:
    """Return what a file's content seems to be."""
    encoding = detected_encoding(raw)
    return redetected(raw, Layout(encoding=encoding))


def redetected(raw: bytes, layout: Layout) -> Layout:
    """Return the layout with everything but the encoding guessed anew; unreadable text leaves it as it is."""
    try:
        text = decoded(raw[: 4 * _BEGINNING], layout.encoding, cut=True)[:_BEGINNING]
    except DataError:
        return layout
    return detected_in(text, layout)


def detected_in(text: str, layout: Layout) -> Layout:
    """Return the layout with delimiter, decimal mark and heading as a text seems to have them."""
    lines = [line for line in text.splitlines()[:200] if line.strip()]
    if len(text) >= _BEGINNING and len(lines) > 1:
        lines = lines[:-1]  # the last one may be cut
    delimiter = _delimiter(lines)
    rows = list(_rows(lines, delimiter))
    layout = replace(layout, delimiter=delimiter, decimal=_decimal(rows, delimiter))
    return replace(layout, heading=_has_heading(rows, layout.decimal))


def detected_encoding(raw: bytes) -> str:
    """Return the encoding: by its mark, by the zeros that UTF-16 has, UTF-8 if it is valid, else Windows-1252."""
    marked = next((name for mark, name in _MARKS if raw.startswith(mark)), None)
    if marked is not None:
        return marked
    head = raw[:4096]
    if head.count(0) > len(head) // 4:
        return "utf-16"
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def decoded(raw: bytes, encoding: str, cut: bool = False) -> str:
    """Return a file's text; raise `DataError` where the bytes are not of that encoding.

    `cut` allows for a beginning that ends within a character.
    """
    name = encoding
    if encoding in ("utf-16", "utf-32") and not any(raw.startswith(mark) for mark, known in _MARKS if known == name):
        width = 2 if encoding == "utf-16" else 4
        name += "-le" if raw[width - 1 : width] == b"\0" else "-be"
    try:
        text = codecs.getincrementaldecoder(name)("strict").decode(raw, final=not cut)
    except UnicodeDecodeError as error:
        title = ENCODINGS.get(encoding, encoding)
        raise DataError(
            tr("The file is not {} text (at byte {:,}). Choose another encoding.", title, error.start)
        ) from None
    if "\0" in text:
        row = text[: text.index("\0")].count("\n") + 1
        raise DataError(tr("Row {:,} holds a zero byte: this is no table of text.", row))
    return text


def _rows(lines: list[str], delimiter: str) -> list[list[str]]:
    try:
        return list(csv.reader(lines, delimiter=delimiter, skipinitialspace=delimiter != "\t"))
    except csv.Error:
        return []


def _delimiter(lines: list[str]) -> str:
    """Return the delimiter that makes the most columns, and the same number in every row."""

    def merit(delimiter: str) -> tuple[float, bool, int]:
        widths = [len(row) for row in _rows(lines, delimiter) if row]
        if not widths:
            return 0.0, False, 0
        width = max(set(widths), key=widths.count)
        agreeing = widths.count(width) / len(widths) if width > 1 else 0.0
        # A comma in every cell is a decimal comma, if something else delimits as evenly.
        return round(agreeing, 2), delimiter != ",", width if delimiter != " " else 1

    return max(DELIMITERS, key=merit) if any(merit(d)[0] > 0 for d in DELIMITERS) else ","


def _decimal(rows: list[list[str]], delimiter: str) -> str:
    """Return the decimal mark with which more cells are numbers; a comma that delimits is none."""
    if delimiter == ",":
        quoted = [cell for row in rows for cell in row if "," in cell]
        if not quoted:
            return "."
    cells = [cell for row in rows for cell in row if any(mark in cell for mark in ",.")]
    numbers = {mark: sum(read_cell(cell, mark) is not None for cell in cells) for mark in DECIMALS}
    return "," if numbers[","] > numbers["."] else "."


def _has_heading(rows: list[list[str]], decimal: str) -> bool:
    """Tell whether the first row names columns: no number stands there, and a number below, or all below differ."""
    if not rows or any(read_cell(cell, decimal) is not None for cell in rows[0]):
        return False
    if any(read_cell(cell, decimal) is not None for row in rows[1:] for cell in row):
        return True
    columns = zip(*rows, strict=False)
    return len(rows) > 1 and all(column[0] not in column[1:] for column in columns)
