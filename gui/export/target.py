"""Where an export goes: its file is written whole or not at all, and what stands in the way is a sentence."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from core.errors import ChainruleError
from core.whole_file import replacing
from core.wording import tr


class ExportError(ChainruleError):
    """A picture or film that can't be made or written; the sentence says why."""


@contextlib.contextmanager
def writing(path: Path) -> Iterator[Path]:
    """Hand out a new file that takes the place of `path` at the end; raise `ExportError` where that can't be."""
    try:
        with replacing(path) as temporary:
            yield temporary
    except (OSError, RuntimeError) as error:  # RuntimeError: a loop of symbolic links, before Python 3.13
        reason = error.strerror if isinstance(error, OSError) else None
        raise ExportError(tr("{} can't be written: {}. Export it elsewhere.", path, reason or error)) from error
