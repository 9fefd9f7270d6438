"""Writes what is handed out: one PDF, web page or LaTeX document, and the networks to practise in."""

import shutil
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPageSize, QPainter

from core import files
from core.project import Project
from core.sheets import html, latex
from core.sheets.handout import Copy, Handout, copies, kinds, sheet_of
from core.sheets.latex import Paper
from core.wording import tr
from core.writing.notation import Notation
from gui import typeset
from gui.export.outline import OutlinePainter
from gui.export.pictures import PDF_RESOLUTION, pdf_writer
from gui.export.sheet_pages import SheetPages
from gui.export.target import ExportError, writing
from gui.export.work import Progress, Steps


class Format(StrEnum):
    """What kind of file it becomes; the value is its suffix."""

    PDF = "pdf"
    HTML = "html"
    LATEX = "tex"


class Order(NamedTuple):
    """What is to be written.

    Attributes:
        project, row: the network as it is drawn, and the data row that is meant.
        handout: which sheets.
        format, paper: what kind of file, and for what paper.
        with_files: whether the networks are written as files, too.
        notation: how numbers and names are written.
    """

    project: Project
    row: int
    handout: Handout
    format: Format
    paper: Paper
    with_files: bool
    notation: Notation


def write_sheets(order: Order, path: Path) -> Steps:
    """Write everything, sheet by sheet; given up in between, nothing is left of it."""
    handout = order.handout
    total = max(1, handout.count) * (1 + len(kinds(handout)))
    made: list[Copy] = []
    yield Progress(0, total)
    for copy in copies(order.project, order.row, handout):
        made.append(copy)
        yield Progress(len(made), total)
    if len(made) < handout.count:
        raise ExportError(tr("There are only {} different variants of this network: ask for no more.", len(made)))
    folder = _new_folder(path, order)
    with writing(path) as temporary:
        write = _write_pdf if order.format is Format.PDF else _write_text
        yield from write(order, made, temporary, total)
        if folder is not None:
            _write_files(made, path.stem, folder)


def files_folder(path: Path) -> Path:
    """Return the folder beside a file in which its networks are."""
    return path.with_name(f"{path.stem} files")


def _new_folder(path: Path, order: Order) -> Path | None:
    if not order.with_files:
        return None
    folder = files_folder(path)
    if folder.exists():
        raise ExportError(tr("There is a folder “{}” already: choose another name, or move it away.", folder.name))
    return folder


def _write_files(made: Sequence[Copy], stem: str, folder: Path) -> None:
    """Write a file for each student, all or none."""
    try:
        folder.mkdir()
        for number, copy in enumerate(made, 1):
            name = f"{stem} {number:0{len(str(len(made)))}d}" if len(made) > 1 else stem
            files.save(copy.project, folder / f"{name}{files.SUFFIX}")
    except BaseException as error:
        shutil.rmtree(folder, ignore_errors=True)
        if isinstance(error, OSError):
            raise ExportError(tr("{} can't be made: {}.", folder, error.strerror or error)) from error
        raise


def _write_text(order: Order, made: Sequence[Copy], target: Path, total: int) -> Steps:
    sheets = []
    for solved in kinds(order.handout):
        for copy in made:
            sheets.append(sheet_of(copy, order.handout, solved, order.notation))
            yield Progress(len(made) + len(sheets), total)
    is_latex = order.format is Format.LATEX
    text = latex.document(sheets, order.paper) if is_latex else html.document(sheets)
    target.write_text(text, encoding="utf-8")


def _write_pdf(order: Order, made: Sequence[Copy], target: Path, total: int) -> Steps:
    """Paint all pages; the painter is gone before the device, whatever happens."""
    typeset.load()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    kind = QPageSize.PageSizeId.A4 if order.paper is Paper.A4 else QPageSize.PageSizeId.Letter
    writer = pdf_writer(buffer, QPageSize(kind), order.handout.title)
    painter = OutlinePainter(writer)
    done = 0
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(PDF_RESOLUTION / 72, PDF_RESOLUTION / 72)
        for solved in kinds(order.handout):
            for copy in made:
                pages = SheetPages(
                    sheet_of(copy, order.handout, solved, order.notation), copy, order.paper, order.notation
                )
                for page in range(len(pages.pages)):
                    if done or page:
                        writer.newPage()
                    pages.paint_page(painter, page)
                done += 1
                yield Progress(len(made) + done, total)
    finally:
        painter.end()
    buffer.close()
    target.write_bytes(content.data())
