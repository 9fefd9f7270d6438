"""The examples, lessons and published results that come with the program, with their texts in its language.

They are ordinary files, in English; numbers, networks and goals are theirs whatever the language.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from core import edits, files
from core.project import Project
from core.wording import tr

_TEXTS = ("title", "text", "where", "why")
"""What a reader reads in a lesson, and about a published result."""


def load_shipped(path: Path) -> Project:
    """Read a file that comes with the program, and say its texts in the program's language."""
    project = files.load(path)
    name = project.name
    if tr(name) != name:
        project.apply(edits.name_network(project, tr(name)))
    project.extra = {key: _said(value, key) for key, value in project.extra.items()}
    return project


def title_of(path: Path) -> str:
    """Return the English title of such a file: "02 Split network.chainrule" is "Split network".

    >>> title_of(Path("02 Split network.chainrule"))
    'Split network'
    """
    number, _, title = path.stem.partition(" ")
    return title if number.isdigit() and title else path.stem


def is_experiment(path: Path) -> bool:
    """Tell whether such a file prints how an experiment was done, rather than figures of one pass."""
    return '"setup"' in path.read_text(encoding="utf-8")


def texts_of(path: Path) -> Iterator[str]:
    """Yield the texts of such a file that are to be translated."""
    project = files.load(path)
    yield from (title_of(path), project.name)
    yield from _read(project.extra)


def printed_of(path: Path) -> Iterator[str]:
    """Yield what such a file says is printed of how an experiment was done; it is translated where it is shown."""
    for held in files.load(path).extra.values():
        setup = held.get("setup") if isinstance(held, Mapping) else None
        yield from map(str, setup.values()) if isinstance(setup, Mapping) else ()


def _said(held: object, key: str = "") -> object:
    if isinstance(held, str):
        return tr(held) if key in _TEXTS else held
    if isinstance(held, list):
        return [_said(each) for each in held]
    return {name: _said(each, name) for name, each in held.items()} if isinstance(held, Mapping) else held


def _read(held: object, key: str = "") -> Iterator[str]:
    if isinstance(held, str):
        yield from [held] if key in _TEXTS else []
    elif isinstance(held, list):
        for each in held:
            yield from _read(each)
    elif isinstance(held, Mapping):
        for name, each in held.items():
            yield from _read(each, name)
