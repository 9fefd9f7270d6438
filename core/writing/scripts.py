"""Text with subscripts and exponents marked by "_" and "^", as names and equations are written: w_{x→j} and z^2."""

from dataclasses import dataclass
from functools import lru_cache
from html import escape

_SMALLER = 0.8
_LOW, _HIGH = 0.28, 0.42


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text; `depth` levels smaller, `raised` by so many parts of the font's height."""

    text: str
    depth: int = 0
    raised: float = 0.0


@lru_cache(maxsize=4096)
def runs(text: str) -> tuple[Run, ...]:
    """Split a text at its "_" and "^" into what stands on the line, below it and above it.

    >>> [(run.text, run.depth) for run in runs("w_{x_i→j}·z_2")]
    [('w', 0), ('x', 1), ('i', 2), ('→j', 1), ('·z', 0), ('2', 1)]
    """
    found: list[Run] = []
    _collect(text, 0, 0.0, found)
    return tuple(run for run in found if run.text)


def _collect(text: str, depth: int, raised: float, found: list[Run]) -> None:
    start = at = 0
    while at < len(text):
        inner, end = _script(text, at)
        if not inner:
            at += 1
            continue
        found.append(Run(text[start:at], depth, raised))
        step = (_HIGH if text[at] == "^" else -_LOW) * _SMALLER**depth
        _collect(inner, depth + 1, raised + step, found)
        start = at = end
    found.append(Run(text[start:], depth, raised))


def _script(text: str, at: int) -> tuple[str, int]:
    """Return what hangs on the mark at a place, and where the text goes on; nothing if that is no mark."""
    if text[at] not in "_^" or at + 1 == len(text) or (at == 0 and text[at] == "_"):
        return "", at
    if text[at + 1] == "{":
        close = _closing(text, at + 1)
        return (text[at + 2 : close], close + 1) if close > 0 else ("", at)
    end = at + 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return text[at + 1 : end], end


def _closing(text: str, opening: int) -> int:
    depth = 0
    for place in range(opening, len(text)):
        depth += {"{": 1, "}": -1}.get(text[place], 0)
        if depth == 0:
            return place
    return -1


def html(text: str) -> str:
    """Write a text with its subscripts as HTML.

    >>> html("h_1 < 2")
    'h<sub>1</sub> &lt; 2'
    """
    parts = []
    for run in runs(text):
        plain, tag = escape(run.text, quote=False), "sup" if run.raised > 0 else "sub"
        parts.append(f"<{tag}>{plain}</{tag}>" if run.depth else plain)
    return "".join(parts)
