"""Asks where a file shall go: its ending is added, and nothing is replaced without a question."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from core.wording import tr

_NO_NAME = re.compile(r'[\x00-\x1f/\\:*?"<>|]+')


def ask_where(
    window: QWidget, title: str, start: Path, suffix: str, kinds: str, *, any_ending: bool = True
) -> Path | None:
    """Ask for a file to write; None is no answer.

    Its name ends in `suffix` unless it has an ending of its own; that must be `suffix` too, unless any will do.
    """
    chosen, _ = QFileDialog.getSaveFileName(window, title, str(start), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix and (any_ending or path.suffix.lower() == suffix):
        return path
    path = path.with_name(path.name + suffix)
    return path if _may_replace(window, path) else None


def documents() -> Path:
    """Return where a person keeps documents, or else the home folder."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


def file_name(title: str) -> str:
    """Return a title as the name of a file.

    >>> file_name("XOR: 2/2"), file_name("?")
    ('XOR 2 2', 'Untitled')
    """
    return " ".join(_NO_NAME.sub(" ", title).split()) or tr("Untitled")


def _may_replace(window: QWidget, path: Path) -> bool:
    """Ask before a file is replaced that the file dialog did not ask about."""
    if not path.exists():
        return True
    question = tr("{} exists already. Replace it?", path.name)
    return QMessageBox.question(window, "Chainrule", question) == QMessageBox.StandardButton.Yes
