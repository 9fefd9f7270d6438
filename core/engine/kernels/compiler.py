"""How the kernels are compiled: which freedoms LLVM has, and where the result is kept."""

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar, cast

import numba
from numba.misc.appdirs import AppDirs

Function = TypeVar("Function", bound=Callable[..., Any])

CORE = Path(__file__).parent.parent.parent
SOURCES = (
    *sorted(Path(__file__).parent.glob("*.py")),
    *(CORE / "formulae" / name for name in ("activations.py", "losses.py", "optimizers.py")),
)
OPTIONS = {
    "nogil": True,
    "error_model": "numpy",  # a division by zero is an infinity, not a branch
    "fastmath": {"contract"},  # a·b + c may be rounded once; everything else is as written, so NaN stays NaN
    "_nrt": False,  # nothing is allocated, so no references are counted
}


def compiled(function: Function) -> Function:
    """Compile a building block, which becomes part of the kernel that calls it."""
    return cast(Function, numba.njit(forceinline=True, **OPTIONS)(function))


def kernel(function: Function) -> Function:
    """Compile an entry point, on its first call or from the disk."""
    with _cache_directory():
        return cast(Function, numba.njit(cache=True, **OPTIONS)(function))


@contextmanager
def _cache_directory() -> Iterator[None]:
    """Let numba keep what it compiles now under a name that says which sources it came from.

    numba itself looks at a kernel's own file only, and would go on using it after a change in another one.
    """
    before = numba.config.CACHE_DIR
    numba.config.CACHE_DIR = str(_cache_base(before) / f"kernels-{_fingerprint()}")
    try:
        yield
    finally:
        numba.config.CACHE_DIR = before


def _cache_base(chosen: str) -> Path:
    """Return the directory that the user chose, else one beside the code, else the user's own cache."""
    if chosen:
        return Path(chosen)
    if os.access(Path(__file__).parent, os.W_OK):
        return Path(__file__).parent / "__pycache__"
    return Path(AppDirs(appname="chainrule", appauthor=False).user_cache_dir)


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for source in SOURCES:
        digest.update(source.read_bytes())
    return digest.hexdigest()[:16]
