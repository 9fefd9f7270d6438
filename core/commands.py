"""The commands of the command line, which need no screen: what they print goes to stdout, progress to stderr."""

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from core import files
from core.descent.curve import LossCurve
from core.errors import DataError, ProjectFileError, SettingsError
from core.gradient_check import check_gradients, verdict
from core.headless import train
from core.learning.exercise import Part
from core.report import EXACT, trace_to_dict, trace_to_text
from core.sheets.grading import files_in, grade, summary, write_csv
from core.sheets.handed_out import read_handed_out
from core.sheets.sheet import SheetError
from core.tracing.batch_trace import trace_batch
from core.tracing.trace import trace
from core.writing.notation import LETTERS
from core.writing.symbols import Names


def print_trace(file: Path, sample: int, as_json: bool, batch: bool = False, letters: str = "s-z") -> None:
    """Print the whole trace of one sample, counted from 0, or of the batch as seen from it, as text or as JSON.

    The text is in the letters asked for; JSON has one way of writing only.
    """
    project = files.load(file)
    if not 0 <= sample < project.dataset.rows:
        raise DataError(f"There is no sample {sample}: the data have {project.dataset.rows}, counted from 0.")
    traced = trace_batch(project, sample) if batch else trace(project, sample)
    if as_json:
        print(json.dumps(trace_to_dict(project, traced), ensure_ascii=False, allow_nan=False, indent=1))
        return
    for line in trace_to_text(project, traced, replace(EXACT, letters=LETTERS[letters])):
        print(line)


def train_file(
    file: Path,
    epochs: int | None,
    output: Path | None,
    draw: tuple[Path, Callable[[LossCurve, Path], None]] | None,
    as_json: bool,
    **options: object,
) -> None:
    """Train a file's network and print the result; save it in `output`, and draw the loss curve, where asked to.

    `options` are of the training, by their names; None leaves one as it is in the file.
    """
    project = files.load(file)
    if epochs is not None and epochs < 1:
        raise SettingsError(f"--epochs must be at least 1; it is {epochs}.")
    for path in (output, draw[0] if draw else None):
        if path is not None and not path.resolve().parent.is_dir():
            raise ProjectFileError(f"There is no folder {path.resolve().parent} to write {path.name} to.")
    result = train(project, epochs, sys.stderr, **options)
    if output is not None:
        files.save(project, output)
    if draw is not None:
        picture, drawn = draw
        drawn(result.curve, picture)
    print(json.dumps(result.to_dict(), allow_nan=False) if as_json else result.text())


def check_file(file: Path) -> None:
    """Print every gradient beside its central difference, the farthest apart first, and a verdict."""
    project = files.load(file)
    names = Names(project)
    checked = sorted(check_gradients(project), key=lambda row: row.apart, reverse=True)
    print(f"{'parameter':<24} {'backpropagation':>22} {'central difference':>22} {'apart':>9}")
    for row in checked:
        label = names.parameter(row.owner).text
        print(f"{label:<24} {row.gradient:>22.15g} {row.difference:>22.15g} {row.apart:>9.1e}")
    print(verdict(checked, lambda apart: f"{apart:.1e}"))


def grade_files(answers: Sequence[Path], output: Path, against: Path | None, part: str | None) -> None:
    """Grade files of answers, against what was handed out if that is named, write a CSV and print what it came to."""
    for path in answers:
        if not path.exists():
            raise SheetError(f"There is no file or folder {path}.")
    wanted = [each for each in Part if each is not Part.LINE]
    if part is not None and part not in wanted:
        raise SheetError(f"There is no part “{part}”. There are: {', '.join(wanted)}.")
    handed_out = None if against is None else read_handed_out(against)
    marks = list(grade(files_in(answers), handed_out, None if part is None else Part(part)))
    write_csv(marks, output)
    print(summary(marks))
