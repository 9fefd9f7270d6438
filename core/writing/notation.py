"""How numbers and names are written: digits, the minus sign, subscripts, and "—" for what is not computed yet."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from string import Template
from types import MappingProxyType

from core.formulae.activations import Formula
from core.wording import tr, tr_n
from core.writing.arithmetic import digits_of_sum

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
class Letters:
    """What a course calls the two numbers of a unit.

    Attributes:
        name: as in the settings and on the command line.
        preactivation: what is summed up, s in the notebook.
        activation: what comes out, z in the notebook.
    """

    name: str
    preactivation: Formula
    activation: Formula


_LETTERS = (
    Letters("s-z", Formula("s", "s"), Formula("z", "z")),
    Letters("z-a", Formula("z", "z"), Formula("a", "a")),
    Letters("net-out", Formula("net", r"\mathrm{net}"), Formula("out", r"\mathrm{out}")),
)

LETTERS: Mapping[str, Letters] = MappingProxyType({record.name: record for record in _LETTERS})
"""Every pair of letters by name, the notebook's own first."""

_USUAL = _LETTERS[0]
_POINT = re.compile(r"(?<=[0-9])\.(?=[0-9])")
_LIST_COMMA = re.compile(r"(?<!\\),")


@dataclass(frozen=True, slots=True)
class Notation:
    """A way to write numbers and to name what they are.

    Attributes:
        digits: significant digits, 1 to 17; 17 writes every float64 exactly.
        decimal_comma: whether numbers are written like 0,5; a list in a formula then has semicolons.
        letters: what preactivation and activation are called.
    """

    digits: int = 4
    decimal_comma: bool = False
    letters: Letters = _USUAL

    @property
    def exact(self) -> "Notation":
        """The same with every digit that there is."""
        return replace(self, digits=17)

    def number(self, value: float | None) -> str:
        """Write a number with a true minus sign, e.g. "−0.03624"; None is "—".

        >>> Notation(4).number(-0.0362423), Notation(4).number(1e-9), Notation().number(None)
        ('−0.03624', '1e−9', '—')
        >>> Notation(4, decimal_comma=True).number(0.5)
        '0,5'
        """
        return NOT_YET if value is None else self.pointed(shortened(value, self.digits)).replace("-", "−")

    def moved(self, new: float, old: float, change: float, most: int = 17) -> str:
        """Write what a number has become with as many digits as its change takes to show, up to `most`.

        >>> Notation(4).moved(1.9999123, 2.0, -0.0000877), Notation(4).moved(1.9999123, 2.0, -0.0000877, most=5)
        ('1.9999123', '1.9999')
        """
        return replace(self, digits=min(digits_of_sum((old, change), new, self.digits), most)).number(new)

    def apart(self, first: float, second: float) -> tuple[str, str]:
        """Write two numbers with as many digits as it takes to tell them apart, if they differ.

        >>> Notation(4).apart(0.00053471, 0.00053474), Notation(4).apart(0.5, 0.5)
        (('0.00053471', '0.00053474'), ('0.5', '0.5'))
        """
        ways = (replace(self, digits=digits) for digits in range(self.digits, 18))
        way = next((way for way in ways if way.number(first) != way.number(second)), self)
        return way.number(first), way.number(second)

    def plain(self, value: float) -> str:
        """Write a number in full and in ASCII, to edit it, to copy it, for a spreadsheet.

        >>> Notation().plain(2.0), Notation().plain(-0.1), Notation(decimal_comma=True).plain(-0.1)
        ('2', '-0.1', '-0,1')
        """
        return self.pointed(repr(float(value)).removesuffix(".0"))

    def count(self, number: float) -> str:
        """Write a whole number in groups of three; a space parts them where a comma would be a decimal one.

        >>> Notation().count(12345), Notation(decimal_comma=True).count(12345)
        ('12,345', '12\\u202f345')
        """
        text = f"{number:,}" if isinstance(number, int) else f"{number:,.0f}"  # as a float a large one is another
        return text.replace(",", "\u202f") if self.decimal_comma else text

    def formula(self, formula: Formula) -> Formula:
        """Write a rule's formula in this way: its letters $s and $z stay to be filled in, its constants don't.

        >>> written = Notation(decimal_comma=True).formula(Formula("max(0.01·$s, $s)", "0.01"))
        >>> written.text, written.tex
        ('max(0,01·$s; $s)', '0{,}01')
        """
        if not self.decimal_comma:
            return formula
        text, tex = (_LIST_COMMA.sub(";", part) for part in (formula.text, formula.tex))
        return Formula(_POINT.sub(",", text), _POINT.sub("{,}", tex))

    def named(self, formula: Formula) -> Formula:
        """Write a rule's formula with the letters of preactivation and activation in it."""
        written, (s, z) = self.formula(formula), (self.letters.preactivation, self.letters.activation)
        return Formula(
            Template(written.text).safe_substitute(s=s.text, z=z.text),
            Template(written.tex).safe_substitute(s=s.tex, z=z.tex),
        )

    def pointed(self, text: str) -> str:
        """Put the decimal comma, where it is wanted, into a number that was written with a point."""
        return text.replace(".", ",") if self.decimal_comma else text

    def tex(self, value: float | None) -> str:
        """Write a number in TeX, e.g. r"1.5 \\times 10^{-9}"."""
        if value is None:
            return r"\text{—}"
        mantissa, _, exponent = shortened(value, self.digits).partition("e")
        mantissa = mantissa.replace(".", "{,}") if self.decimal_comma else mantissa
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
    many = f"{noun}s"
    return f"{tr('{:,}', count)} {tr_n(noun, many, count)}"
