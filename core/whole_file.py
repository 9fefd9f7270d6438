"""Writing a file whole or not at all: beside its place first, then into it."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Hand out a new file beside the target, which takes its place at the end; nothing is left of it on any error.

    Raises OSError where the folder can't be written to, or the target can't be replaced.
    """
    target = target.resolve()
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".chainrule-", suffix=".tmp")
    os.close(handle)
    try:
        yield Path(name)
        with open(name, "rb+") as file:
            os.fsync(file.fileno())
        os.chmod(name, _mode_of(target))
        os.replace(name, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


def _mode_of(target: Path) -> int:
    """Return the rights that the file has, or that a new one gets."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
