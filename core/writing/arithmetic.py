"""Works out what a line of numbers comes to as it is written, and finds how many digits it takes to come out right.

A difference of two numbers that are nearly equal leaves only their last digits: 2.964 − 3 is −0.036, and not −0.03624.
"""

import ast
import math
import operator
import re
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from core.formulae.activations import ACTIVATIONS

ALL_DIGITS = 17
"""As many write every float64 exactly."""

_PYTHON = {"−": "-", "·": "*", "^": "**", "½": "0.5", "√": "root", "π": "3.141592653589793"}
_BARS = re.compile(r"\|([^|]*)\|")
_OPERATORS: Mapping[type[ast.AST], Callable[[float, float], float]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}  # fmt: skip


def _function(rule: str) -> Callable[[float], float]:
    return lambda s: float(ACTIVATIONS[rule].function(np.asarray(s)))


_FUNCTIONS: Mapping[str, Callable[..., float]] = {
    **{rule.symbol.text: _function(rule.name) for rule in ACTIVATIONS.values() if not rule.joint},
    "exp": math.exp, "ln": math.log, "cos": math.cos, "root": math.sqrt, "abs": abs, "max": max, "min": min,
    "Φ": lambda s: 0.5 * math.erfc(-s / math.sqrt(2)),
    "step": lambda s: float(s > 0),
    "sign": lambda r: float(r > 0) - float(r < 0),
    "clip": lambda r: max(-1.0, min(1.0, r)),
    "huber": lambda r: r * r / 2 if abs(r) <= 1 else abs(r) - 0.5,
}  # fmt: skip


def come_to(numbers: str) -> float:
    """Work out numbers as an equation writes them, with points; NaN where that can't be done.

    >>> come_to("½·(2.5 − 3)^2"), come_to("|−2| + √(4)"), come_to("1/0"), come_to("2 + …")
    (0.125, 4.0, nan, nan)
    """
    for mark, python in _PYTHON.items():
        numbers = numbers.replace(mark, python)
    try:
        return float(_of(ast.parse(_BARS.sub(r"abs(\1)", numbers), mode="eval").body))
    except (SyntaxError, TypeError, KeyError, ArithmeticError, ValueError, RecursionError, MemoryError):
        return math.nan


def _of(tree: ast.expr) -> float:
    match tree:
        case ast.Constant(value=float() | int() as value):
            return value
        case ast.BinOp(left=left, op=sign, right=right):
            return _OPERATORS[type(sign)](_of(left), _of(right))
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_of(operand)
        case ast.Call(func=ast.Name(id=name), args=arguments):
            return _FUNCTIONS[name](*(_of(argument) for argument in arguments))
    raise ValueError("this is no arithmetic")


def enough_digits(fewest: int, value: float, write: Callable[[int], str], scale: float | None = None) -> int:
    """Return with how many digits numbers must be written to come to a value, as far as its first `fewest` digits go.

    `scale` stands for a value whose digits count instead, e.g. the smaller term of a sum. Where no digits do, as of a
    value that was worked out in another way because this one loses it, it is `fewest`.
    """
    off = 10.0 ** (1 - fewest) * abs(value if scale is None else scale)
    for digits in range(fewest, ALL_DIGITS + 1):
        error = abs(come_to(write(digits)) - value)
        if error < off or error == 0:
            return digits
        if math.isnan(error):
            break
    return fewest


def digits_to(place: int, value: float, fewest: int) -> int:
    """Return how many digits a number has down to the power of ten `place`, at least `fewest`.

    >>> digits_to(-5, 2.00012345, 4), digits_to(-5, 0.0123, 2), digits_to(-5, 0.0, 4)
    (6, 4, 4)
    """
    return fewest if value == 0 else min(max(fewest, first_place(value) - place + 1), ALL_DIGITS)


def digits_of_sum(terms: Sequence[float], value: float, fewest: int) -> int:
    """Return how many digits a number on the line of a sum has, so that its smaller term shows with `fewest` of them.

    >>> digits_of_sum([2.0, -0.0000877], 1.9999123, 4), digits_of_sum([2.0, 0.0], 2.0, 4)
    (9, 4)
    """
    if not (terms and all(terms) and all(map(math.isfinite, (*terms, value)))):
        return fewest
    return digits_to(min(first_place(term) for term in terms) - fewest + 1, value, fewest)


def first_place(value: float) -> int:
    """Return the power of ten of a number's first digit.

    >>> first_place(2.5), first_place(-0.0123)
    (0, -2)
    """
    return math.floor(math.log10(abs(value)))
