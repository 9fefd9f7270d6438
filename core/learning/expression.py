"""Works out what a learner types: a number, or an expression over the quantities' names and the rules' functions.

Nothing that is typed is run. The grammar is that of a pocket calculator:

    sum     := product (("+" | "−") product)*
    product := signed (("·" | "/") signed)*
    signed  := ("−" | "+") signed | power
    power   := atom ("^" signed)?
    atom    := number | name | function "(" sum ("," sum)* ")" | "(" sum ")" | "|" sum "|"

All arithmetic is that of float64, so that nothing takes longer than it takes to read.
"""

import math
import re
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from typing import NamedTuple

import numpy as np

from core.errors import ChainruleError
from core.formulae.activations import ACTIVATIONS, normal_cdf
from core.wording import tr

MOST_CHARACTERS = 1000
_DEEPEST = 50


class ExpressionError(ChainruleError):
    """What was typed is no number and no expression that can be worked out."""


Look = Callable[[str], float | None]
"""Returns the value of a name, None where there is no such name; may raise `ExpressionError`."""


class Function(NamedTuple):
    """What a name in front of a parenthesis does, and with how many numbers; None is for any."""

    of: Callable[..., float]
    arguments: int | None = 1


def _rule(name: str) -> Callable[[float], float]:
    return lambda s: float(ACTIVATIONS[name].function(np.asarray(s)))


def _slope(name: str) -> Callable[[float], float]:
    rule = ACTIVATIONS[name]
    return lambda s: float(rule.derivative(np.asarray(s), rule.function(np.asarray(s))))


def _of_rules() -> Iterator[tuple[str, Function]]:
    for rule in ACTIVATIONS.values():
        if not rule.joint:
            for name in {rule.name, rule.symbol.text}:
                yield name, Function(_rule(rule.name))
                yield f"{name}'", Function(_slope(rule.name))
                yield f"{name}_derivative", Function(_slope(rule.name))


FUNCTIONS: Mapping[str, Function] = {
    **dict(_of_rules()),
    "exp": Function(math.exp), "ln": Function(math.log), "log": Function(math.log), "sqrt": Function(math.sqrt),
    "√": Function(math.sqrt), "abs": Function(abs), "cos": Function(math.cos), "sin": Function(math.sin),
    "Φ": Function(lambda s: float(normal_cdf(np.asarray(s)))),
    "step": Function(lambda s: float(s > 0)), "sign": Function(lambda s: float(s > 0) - float(s < 0)),
    "max": Function(max, None), "min": Function(min, None),
}  # fmt: skip
"""Every function that may be written: the activations, their derivatives with a ′, and the usual ones."""

_CONSTANTS = {"π": math.pi, "pi": math.pi, "½": 0.5}
_ALIKE = str.maketrans({
    "−": "-", "–": "-", "×": "*", "·": "*", "⋅": "*", "∙": "*", "÷": "/", "’": "'", "′": "'", "´": "'", "\N{NBSP}": " ",
})  # fmt: skip
_W = r"[^\W²³½]"
_NAME = rf"(?!\d){_W}+(?:\{{[^{{}}]*\}})?{_W}*(?:\^new)?(?:{_W}*\{{[^{{}}]*\}})?'?"
_TOKEN = re.compile(
    rf"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<name>[∂d]E/[∂d]{_NAME}|[√½]|{_NAME})"
    r"|(?P<sign>\*\*|[-+*/^(),;|²³]))"
)
_POWERS = {"²": 2.0, "³": 3.0}


class _Token(NamedTuple):
    kind: str
    text: str


_END = _Token("end", "")


def evaluate(text: str, look: Look, known: Callable[[], list[str]] = list, decimal_comma: bool = False) -> float:
    """Work out what was typed.

    `look` gives the numbers that may be named, `known` the names to suggest where there is no such name. With
    `decimal_comma` a comma between digits is a decimal one, and arguments are parted by semicolons.

    Raises `ExpressionError` with a sentence where it is empty, doesn't parse, names what is unknown, divides by zero,
    or comes to no finite number.

    >>> round(evaluate("sigmoid(2)*5 − 1/4", lambda name: None), 12)
    4.153985389889
    >>> evaluate("½·(ŷ − y)^2", {"ŷ": 2.5, "y": 3.0}.get)
    0.125
    """
    text = text.rpartition("=")[2].strip().translate(_ALIKE)
    if not text:
        raise ExpressionError(tr("Nothing is written here yet: type a number, or an expression like sigmoid(2)*5."))
    if len(text) > MOST_CHARACTERS:
        raise ExpressionError(tr("That is longer than {:,} characters: write it in fewer.", MOST_CHARACTERS))
    if decimal_comma:
        text = re.sub(r"(?<=\d),(?=\d)", ".", text)
    value = _Reader(_tokens(text), look, known).whole()
    if not math.isfinite(value):
        raise ExpressionError(tr("That comes to no finite number."))
    return value


def _tokens(text: str) -> list[_Token]:
    found, at = [], 0
    while at < len(text.rstrip()):
        match = _TOKEN.match(text, at)
        if match is None:
            raise ExpressionError(
                tr("“{}” can't be read: use numbers, names, + − · / ^ and ( ).", text[at:].strip()[:1])
            )
        kind = match.lastgroup or "sign"
        found.append(_Token(kind, match[kind].replace("**", "^")))
        at = match.end()
    return found


class _Reader:
    """Reads tokens from left to right, and works them out on the way."""

    def __init__(self, tokens: list[_Token], look: Look, known: Callable[[], list[str]]) -> None:
        self._tokens, self._at, self._depth = tokens, 0, 0
        self._look, self._known = look, known

    def whole(self) -> float:
        value = self._sum()
        if self._next.kind != "end":
            raise self._unexpected()
        return value

    @property
    def _next(self) -> _Token:
        return self._tokens[self._at] if self._at < len(self._tokens) else _END

    def _take(self, *signs: str) -> str:
        """Go past one of these signs; "" where none of them is next."""
        token = self._next
        if token.kind != "sign" or token.text not in signs:
            return ""
        self._at += 1
        return token.text

    def _sum(self) -> float:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise ExpressionError(
                tr("That has more than {} parentheses in one another: write it more simply.", _DEEPEST)
            )
        value = self._product()
        while sign := self._take("+", "-"):
            term = self._product()
            value = value + term if sign == "+" else value - term
        self._depth -= 1
        return value

    def _product(self) -> float:
        value = self._signed()
        while sign := self._take("*", "/"):
            factor = self._signed()
            if sign == "/" and factor == 0:
                raise ExpressionError(tr("That divides by 0."))
            value = value * factor if sign == "*" else value / factor
        return value

    def _signed(self) -> float:
        minus = False
        while sign := self._take("+", "-"):
            minus ^= sign == "-"
        value = self._power()
        return -value if minus else value

    def _power(self) -> float:
        base = self._atom()
        if self._next.text in _POWERS:
            return worked(pow, base, _POWERS[self._take(*_POWERS)])
        if not self._take("^"):
            return base
        self._depth += 1
        if self._depth > _DEEPEST:
            raise ExpressionError(tr("That has more than {} powers of powers: write it more simply.", _DEEPEST))
        exponent = self._signed()
        self._depth -= 1
        return worked(pow, base, exponent)

    def _atom(self) -> float:
        kind, text = self._next
        if kind == "number":
            self._at += 1
            return float(text)
        if kind == "name":
            self._at += 1
            return self._named(text)
        if opened := self._take("(", "|"):
            value = self._sum()
            self._close(")" if opened == "(" else "|")
            return abs(value) if opened == "|" else value
        raise self._unexpected()

    def _named(self, name: str) -> float:
        if name == "√" or (self._next.text == "(" and function_named(name) is not None):
            return self._called(name)
        value = _CONSTANTS.get(name) if name in ("½", "π") else self._look(name)
        value = _CONSTANTS.get(name) if value is None else value
        if value is None:
            raise self._unknown(name)
        return value

    def _called(self, name: str) -> float:
        function = function_named(name)
        assert function is not None, "only functions are called"
        if not self._take("("):
            return worked(function.of, self._atom())
        arguments = [self._sum()]
        while self._take(",", ";"):
            arguments.append(self._sum())
        self._close(")")
        if function.arguments not in (None, len(arguments)):
            raise ExpressionError(tr("{}(…) takes one number, and here it has {}.", name, len(arguments)))
        return worked(function.of, *(arguments if len(arguments) > 1 or function.arguments else [*arguments] * 2))

    def _close(self, sign: str) -> None:
        if not self._take(sign):
            if self._next is _END:
                raise ExpressionError(tr("A “{}” is missing.", sign))
            raise ExpressionError(tr("A “{}” is missing before “{}”.", sign, self._next.text))

    def _unexpected(self) -> ExpressionError:
        token = self._next
        if token.kind == "end":
            return ExpressionError(tr("Something is missing at the end."))
        if token.kind == "sign" and token.text not in ("(", "|"):
            return ExpressionError(tr("Something is missing before “{}”.", token.text))
        return ExpressionError(tr("A sign is missing before “{}”: write · or * between factors.", token.text))

    def _unknown(self, name: str) -> ExpressionError:
        if function_named(name) is not None:
            return ExpressionError(tr("{} is a function: write {}(…) with a number in the parentheses.", name, name))
        near = get_close_matches(name, [*self._known(), *FUNCTIONS], n=2, cutoff=0.6)
        meant = tr(" Did you mean {}?", tr(" or ").join(near)) if near else ""
        return ExpressionError(tr("There is nothing here by the name of {}.{}", name, meant))


def function_named(name: str) -> Function | None:
    """Return the function of this name; None where there is none."""
    return FUNCTIONS.get(name) or FUNCTIONS.get(name.replace("sigma", "σ"))


def worked(function: Callable[..., float], *numbers: float) -> float:
    """Apply a function to numbers.

    Raises `ExpressionError` where it has no value there, or one beyond what a float64 holds.
    """
    try:
        value = function(*numbers)
    except ZeroDivisionError:
        raise ExpressionError(tr("That divides by 0.")) from None
    except OverflowError:
        raise ExpressionError(tr("That comes to a number that is too large.")) from None
    except ValueError:
        raise ExpressionError(tr("That asks for the root or the logarithm of a number that has none.")) from None
    if isinstance(value, complex):
        raise ExpressionError(tr("That asks for the root or the logarithm of a number that has none."))
    return float(value)
