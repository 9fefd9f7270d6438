"""Reads an equation's numbers back as a person would, and works them out: the grammar of its own, and interval sums."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import NamedTuple

TOKEN = re.compile(r"\s*(?:(?P<number>\d+(?:\.\d*)?(?:e[+−]?\d+)?)|(?P<name>[A-Za-zσΦ]+)|(?P<sign>[-+−·/^(),|½√π]))")


class Interval(NamedTuple):
    """All numbers that a rounded number may stand for."""

    low: float
    high: float

    def reaches(self, other: Interval, slack: float = 0.0) -> bool:
        return self.low - slack <= other.high and other.low <= self.high + slack


def evaluate(text: str, digits: int = 17, comma: bool = False) -> Interval:
    """Work out an expression whose numbers were written with so many digits; 17 digits are exact.

    With `comma`, numbers are written like 0,5 and a function's arguments are parted by semicolons.
    """
    assert not comma or "." not in text, f"a decimal point in {text!r}"
    reader = _Reader(_with_points(text) if comma else text, digits)
    value = reader.sum()
    assert not reader.rest, f"cannot read {text!r} from {reader.rest!r} on"
    return value


def written(text: str, digits: int) -> Interval:
    """Return what a written number may stand for: fewer digits than asked for are all there are."""
    value = float(text.replace("−", "-"))
    mantissa, _, exponent = text.lstrip("−").partition("e")
    whole, _, fraction = mantissa.partition(".")
    if digits >= 17 or len((whole + fraction).lstrip("0")) < digits:
        return Interval(value, value)
    half = 0.5 * 10.0 ** (int(exponent.replace("−", "-") or 0) - len(fraction))
    return Interval(value - half, value + half)


def _with_points(text: str) -> str:
    """Rewrite decimal commas as points; a comma that stands between anything but digits is a mistake."""
    rewritten = re.sub(r"(?<=[0-9]),(?=[0-9])", ".", text)
    assert "," not in rewritten, f"a comma that is no decimal one in {text!r}"
    return rewritten.replace(";", ",")


class _Reader:
    """Reads sums of products of powers of atoms, from left to right."""

    def __init__(self, text: str, digits: int) -> None:
        self.rest, self.digits = text.strip(), digits

    def take(self, *signs: str) -> str | None:
        for sign in signs:
            if self.rest.startswith(sign):
                self.rest = self.rest[len(sign) :].lstrip()
                return sign
        return None

    def need(self, sign: str) -> None:
        assert self.take(sign), f"expected {sign!r} before {self.rest!r}"

    def sum(self) -> Interval:
        value = _negative(self.product()) if self.take("−") else self.product()
        while sign := self.take("+", "−"):
            term = self.product()
            value = _add(value, term if sign == "+" else _negative(term))
        return value

    def product(self) -> Interval:
        value = self.power()
        while sign := self.take("·", "/"):
            factor = self.power()
            value = _times(value, factor if sign == "·" else _inverse(factor))
        return value

    def power(self) -> Interval:
        base = self.atom()
        if self.take("^"):
            exponent = self.atom()
            assert exponent == (2.0, 2.0), "squares only"
            return _through(lambda r: r * r, base, turning=(0.0,))
        return base

    def atom(self) -> Interval:
        if self.take("("):
            value = self.sum()
            self.need(")")
            return value
        if self.take("|"):
            value = self.sum()
            self.need("|")
            return _through(abs, value, turning=(0.0,))
        if self.take("½"):
            return Interval(0.5, 0.5)
        if self.take("π"):
            return Interval(math.pi, math.pi)
        if self.take("√"):
            return _through(math.sqrt, self.atom())
        return self.word_or_number()

    def word_or_number(self) -> Interval:
        match = TOKEN.match(self.rest)
        assert match, f"cannot read {self.rest!r}"
        self.rest = self.rest[match.end() :].lstrip()
        if number := match["number"]:
            return written(number, self.digits)
        name = match["name"]
        self.need("(")
        arguments = [self.sum()]
        while self.take(","):
            arguments.append(self.sum())
        self.need(")")
        if name in ("max", "min"):
            extreme = max if name == "max" else min
            return Interval(extreme(a.low for a in arguments), extreme(a.high for a in arguments))
        (argument,) = arguments
        return _FUNCTIONS[name](argument)


def _add(a: Interval, b: Interval) -> Interval:
    return Interval(a.low + b.low, a.high + b.high)


def _negative(a: Interval) -> Interval:
    return Interval(-a.high, -a.low)


def _times(a: Interval, b: Interval) -> Interval:
    products = [x * y for x in a for y in b]
    return Interval(min(products), max(products))


def _inverse(a: Interval) -> Interval:
    assert not a.low <= 0 <= a.high, "division by zero"
    return Interval(1 / a.high, 1 / a.low)


def _through(function: Callable[[float], float], a: Interval, turning: tuple[float, ...] = ()) -> Interval:
    """Send an interval through a function that rises or falls between its turning points."""
    values = [function(x) for x in (*a, *(x for x in turning if a.low < x < a.high))]
    return Interval(min(values), max(values))


def _wave(function: Callable[[float], float], shift: float) -> Callable[[Interval], Interval]:
    turning = tuple(math.pi * n + shift for n in range(-40, 40))
    return lambda a: _through(function, a, turning)


def _rising(function: Callable[[float], float]) -> Callable[[Interval], Interval]:
    return lambda a: _through(function, a)


_FUNCTIONS: dict[str, Callable[[Interval], Interval]] = {
    "exp": _rising(math.exp),
    "ln": _rising(math.log),
    "tanh": _rising(math.tanh),
    "σ": _rising(lambda s: 1 / (1 + math.exp(-s))),
    "Φ": _rising(lambda s: 0.5 * math.erfc(-s / math.sqrt(2))),
    "step": _rising(lambda s: float(s > 0)),
    "sign": _rising(lambda r: float(r > 0) - float(r < 0)),
    "clip": _rising(lambda r: max(-1.0, min(1.0, r))),
    "huber": lambda a: _through(lambda r: r * r / 2 if abs(r) <= 1 else abs(r) - 0.5, a, turning=(0.0,)),
    "relu": _rising(lambda s: max(0.0, s)),
    "lrelu": _rising(lambda s: max(0.01 * s, s)),
    "softplus": _rising(lambda s: max(s, 0.0) + math.log1p(math.exp(-abs(s)))),
    "silu": lambda a: _through(lambda s: s / (1 + math.exp(-s)), a, turning=(-1.2784645427610738,)),
    "gelu": lambda a: _through(lambda s: s * 0.5 * math.erfc(-s / math.sqrt(2)), a, turning=(-0.7517915246935645,)),
    "gauss": lambda a: _through(lambda s: math.exp(-s * s), a, turning=(0.0,)),
    "sin": _wave(math.sin, math.pi / 2),
    "cos": _wave(math.cos, 0.0),
}
