"""TeX as it is copied: what plain LaTeX with amsmath takes, where the equations' own TeX asks for less."""

import re

from core.writing.notation import GREEK

_CHARACTERS = {"&": r"\&", "″": r"\textquotedbl{}", "‵": r"\textasciigrave{}"} | {
    letter: rf"$\{name}$" for letter, name in GREEK.items()
}
_ROMAN = re.compile(r"\\mathrm\{((?:[^{}\\]|\\.|\{[^{}]*\})*)\}")


def latex(tex: str) -> str:
    r"""Turn the TeX of an equation into LaTeX: names with letters that mathematics doesn't have become text.

    >>> latex(r"w_{\mathrm{café} \to o} + \mathrm{new}")
    'w_{\\text{café} \\to o} + \\mathrm{new}'
    """
    return _ROMAN.sub(_name, tex)


def _name(match: re.Match[str]) -> str:
    name = match[1]
    if name.isascii() and "&" not in name:
        return match[0]
    return rf"\text{{{''.join(_CHARACTERS.get(character, character) for character in _as_text(name))}}}"


def _as_text(name: str) -> str:
    """Write the mathematical signs in a name for text."""
    return re.sub(r"\{?(\\(?:backslash|wedge|sim))\}?", r"$\1$", name)
