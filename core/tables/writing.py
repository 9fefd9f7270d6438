"""A project's data as CSV: what any spreadsheet opens, and this program imports again."""

import csv
import io
from pathlib import Path

import numpy as np

from core.data.scaling import unscaled
from core.errors import DataError
from core.project import Project
from core.whole_file import replacing
from core.wording import tr

MARK = "validation"
"""The column that says which rows are held out, where some are."""


def to_csv(project: Project, original: bool = False) -> str:
    """Return the data as CSV: names, then a line for each row; numbers in full, empty cells empty.

    `original` undoes the scaling. A row that is held out says so in a last column.
    """
    dataset = unscaled(project.dataset) if original else project.dataset
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    names = [project.network.label(column.unit) for column in dataset.columns]
    held_out = dataset.held_out.tolist() if dataset.split is not None else None
    writer.writerow(names if held_out is None else [*names, MARK])
    for at, row in enumerate(dataset.values.tolist()):
        cells = ["" if np.isnan(cell) else _in_full(cell) for cell in row]
        if held_out is not None:
            cells.append(MARK if held_out[at] else "train")
        writer.writerow(cells)
    return written.getvalue()


def write_csv(project: Project, path: Path, original: bool = False) -> None:
    """Write the data as CSV, whole or not at all; raise `DataError` where it can't be."""
    if not project.dataset.columns:
        raise DataError(tr("There are no data to export yet: draw an input and an output unit."))
    try:
        with replacing(path) as temporary:
            temporary.write_text(to_csv(project, original), encoding="utf-8")
    except (OSError, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise DataError(tr("{} can't be written: {}. Save it elsewhere.", path, reason or error)) from error


def _in_full(number: float) -> str:
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number)
