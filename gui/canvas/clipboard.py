"""Copying and pasting: what is copied travels as the text of a network file, so that it also fits another window."""

from collections.abc import Collection

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from core import edits, files
from core.edits import Clip
from core.errors import ChainruleError, ProjectFileError
from core.project import Project
from core.records import Key
from core.wording import tr

MIME = "application/x-chainrule"
LONGEST = 20_000_000
"""Characters; more than this is not read."""


def to_clipboard(project: Project, keys: Collection[Key]) -> bool:
    """Copy units, the edges among them, and notes; tell whether there was anything to copy."""
    clip = edits.copied(project, keys)
    if not clip.units and not clip.notes:
        return False
    text = to_text(clip)
    data = QMimeData()
    data.setText(text)
    data.setData(MIME, text.encode())
    QGuiApplication.clipboard().setMimeData(data)
    return True


def from_clipboard() -> Clip:
    """Return what is on the clipboard; raise an error with a sentence where it is no part of a network."""
    data = QGuiApplication.clipboard().mimeData()
    if data is None or not (data.hasText() or data.hasFormat(MIME)):
        raise ProjectFileError(tr("There is nothing to paste: copy some units first."))
    return from_text(data.text() if data.hasText() else bytes(data.data(MIME).data()).decode(errors="replace"))


def to_text(clip: Clip) -> str:
    """Write a clip as a network file of its own."""
    project = Project("Clip")
    change, _ = edits.paste(project, clip, (0.0, 0.0))
    project.apply(change)
    return files.dumps(project)


def from_text(text: str) -> Clip:
    """Read a clip; everything is checked as in a file, and nothing but units, edges and notes is taken from it."""
    if len(text) > LONGEST:
        raise ProjectFileError(tr("What is on the clipboard is too large to be pasted here."))
    try:
        project = files.loads(text)
    except ChainruleError as error:
        raise ProjectFileError(
            tr("What is on the clipboard is not a part of a network, so it was not pasted.")
        ) from error
    keys: list[Key] = [*project.network.units, *project.notes]
    if not keys:
        raise ProjectFileError(tr("What is on the clipboard holds no units, so there is nothing to paste."))
    return edits.copied(project, keys)
