"""How numbers and names are written: digits, the minus sign, subscripts, and "—" for what is not computed yet."""

import math
import re
from dataclasses import dataclass

from core.activations import Formula

NOT_YET = "—"
"""Shown for a number that is not computed yet; never 0."""

_PLAIN_NAME = re.compile(r"[A-Za-z0-9]+")
_GREEK_NAMES = (
    *("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu"),
    *("xi", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega"),
)
_TEX_CHARACTERS = {character: rf"\{character}" for character in " _%#${}"} | {
    "\\": r"{\backslash}", "^": r"{\wedge}", "~": r"{\sim}", '"': "″", "`": "‵",
}  # fmt: skip
"""What stands for a character that has a meaning of its own in matplotlib's TeX."""
GREEK = dict(zip("αβγδεζηθικλμνξπρστυφχψω", _GREEK_NAMES, strict=True))
"""The letters that TeX knows by their names."""


@dataclass(frozen=True, slots=True)
class Notation:
    """A way to write numbers.

    Attributes:
        digits: significant digits, 1 to 17; 17 writes every float64 exactly.
    """

    digits: int = 4

    def number(self, value: float | None) -> str:
        """Write a number with a true minus sign, e.g. "−0.03624"; None is "—".

        >>> Notation(4).number(-0.0362423), Notation(4).number(1e-9), Notation().number(None)
        ('−0.03624', '1e−9', '—')
        """
        return NOT_YET if value is None else shortened(value, self.digits).replace("-", "−")

    def tex(self, value: float | None) -> str:
        """Write a number in TeX, e.g. r"1.5 \\times 10^{-9}"."""
        if value is None:
            return r"\text{—}"
        mantissa, _, exponent = shortened(value, self.digits).partition("e")
        return rf"{mantissa} \times 10^{{{int(exponent)}}}" if exponent else mantissa


def shortened(value: float, digits: int) -> str:
    """Write a float with `digits` significant digits, in plain ASCII; zeros at the end tell that it was rounded.

    >>> [shortened(v, 4) for v in (2.0, 0.88079708, 0.52497, 12345.678, 0.0, -1e-7)]
    ['2', '0.8808', '0.5250', '12346', '0', '-1e-7']
    """
    if value == 0:
        return "0"  # also for -0.0
    if digits >= 17:
        return repr(float(value)).removesuffix(".0")
    text = f"{value:.{digits}g}"
    if math.isfinite(value) and float(text) != value:
        text = f"{value:#.{digits}g}".removesuffix(".")
    if "e" in text:
        if 1 <= abs(value) < 1e9:
            return f"{value:.0f}"
        mantissa, _, exponent = text.partition("e")
        return f"{mantissa}e{int(exponent)}"
    return text


def split_label(label: str) -> tuple[str, str]:
    """Split a name at its first "_" into the letter and its subscript: "x_i" is ("x", "i").

    >>> split_label("h_12"), split_label("out"), split_label("_a")
    (('h', '12'), ('out', ''), ('_a', ''))
    """
    stem, mark, subscript = label.partition("_")
    return (stem, subscript) if stem and mark and subscript else (label, "")


def label_formula(label: str) -> Formula:
    """Write a unit's name, as text and in TeX with its subscript set low."""
    stem, subscript = split_label(label)
    return Formula(label, rf"{_tex_name(stem)}_{{{_tex_name(subscript)}}}" if subscript else _tex_name(stem))


def _tex_name(name: str) -> str:
    if len(name) == 1 and _PLAIN_NAME.fullmatch(name):
        return name
    if name in GREEK:
        return rf"\{GREEK[name]}"
    return rf"\mathrm{{{''.join(_TEX_CHARACTERS.get(c, c) for c in name)}}}"


def quantity(count: int, noun: str) -> str:
    """Say how many of what.

    >>> quantity(1, "epoch"), quantity(0, "row"), quantity(1200, "unit")
    ('1 epoch', '0 rows', '1,200 units')
    """
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
