"""The optimizers: what a gradient makes of a weight, and the formulas shown to the learner, side by side.

An optimizer is one plain function of numbers. The trace evaluates it for the equation on screen, numpy over whole
arrays, and the kernels compile the same function into their loop; so the three can't disagree. They are defined as in
PyTorch, with which the tests compare them.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from string import Template
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np

from core.formulae.activations import Formula
from core.wording import tr

Number = Any
"""A float, or an array of them: an optimizer works elementwise."""

Rule = Callable[
    [Number, Number, Number, Number, Number, Number, float, float, float], tuple[Number, Number, Number]
]
"""(∂E/∂w, m, v, aᵗ, bᵗ, η, a, b, c) → (Δw, m, v): `m` and `v` are what it keeps of a weight, 0 before the first of
the updates t = 1, 2, …; a, b, c are its options. It uses nothing but arithmetic and numpy's elementwise functions."""

SMALLEST_STEP, LARGEST_STEP = 1e-6, 50.0
"""Between these Rprop keeps its steps."""


class Option(NamedTuple):
    """A number that an optimizer takes.

    Attributes:
        name: as in files.
        title: as in forms.
        symbol: as in formulas.
        default: what it is unless chosen.
        least, below: it lies in [least, below).
    """

    name: str
    title: str
    symbol: Formula
    default: float
    least: float = 0.0
    below: float = 1.0


class Memory(NamedTuple):
    """A number that an optimizer keeps for each weight.

    Attributes:
        place: which of a rule's two it is, "m" or "v".
        symbol: its letter.
        formula: what the first update makes of it, when it was 0; and for all but Rprop every later one, too.
        meaning: what it is, as the end of "… remembers".
        later: what later updates make of it, where that is another formula, as text.
    """

    place: str
    symbol: Formula
    formula: Formula
    meaning: str
    later: str = ""


@dataclass(frozen=True, slots=True)
class Optimizer:
    """A rule w ← w + Δw.

    Attributes:
        name: as in files.
        title: as in menus.
        rule: see `Rule`.
        formula: Δw in terms of $gradient, $learning_rate, the options and what is kept.
        options: a, b and c, as many as there are.
        memory: m and v, as many as it keeps.
        corrects: whether it divides by 1 − aᵗ and 1 − bᵗ.
        decouples: whether weight decay acts on the weight itself instead of through the gradient.
        whole_batches: whether it makes sense with the gradient of all samples only.
    """

    name: str
    title: str
    rule: Rule
    formula: Formula
    options: tuple[Option, ...] = ()
    memory: tuple[Memory, ...] = ()
    corrects: bool = False
    decouples: bool = False
    whole_batches: bool = False

    def values(self, chosen: Mapping[str, float]) -> tuple[float, float, float]:
        """Return a, b and c, given those that were chosen by name."""
        numbers = [float(chosen.get(option.name, option.default)) for option in self.options]
        a, b, c, *_ = (*numbers, 0.0, 0.0, 0.0)
        return a, b, c

    @property
    def lines(self) -> tuple[str, ...]:
        """What it does, line by line, as text: "m ← μ·m + ∂E/∂w", "Δw = −η·m"."""
        symbols = {"gradient": "∂E/∂w", "learning_rate": "η"}
        symbols |= {letter: option.symbol.text for letter, option in zip("abc", self.options, strict=False)}
        symbols |= {memory.place: memory.symbol.text for memory in self.memory}
        symbols |= {power: f"{symbols[of]}ᵗ" for power, of in (("p", "a"), ("q", "b")) if of in symbols}
        kept = [f"{memory.symbol.text} ← {memory.later or memory.formula.text}" for memory in self.memory]
        lines = (Template(line).substitute(symbols) for line in (*kept, f"Δw = {self.formula.text}"))
        return tuple(line.replace("^2", "²") for line in lines)

    def update(self, gradient: Number, learning_rate: float, chosen: Mapping[str, float] | None = None) -> Number:
        """Return Δw of the first update, when nothing is kept yet, for one number or elementwise."""
        return self.first(gradient, learning_rate, chosen or {})[0]

    def first(
        self, gradient: Number, learning_rate: float, chosen: Mapping[str, float]
    ) -> tuple[Number, Number, Number]:
        """Return Δw of the first update, and the m and v that it leaves."""
        a, b, c = self.values(chosen)
        nothing = gradient * 0.0
        return self.rule(gradient, nothing, nothing, a, b, learning_rate, a, b, c)


# The rules


def descend(g: Number, m: Number, v: Number, p: Number, q: Number, rate: Number, a: float, b: float, c: float) -> Any:
    """Δw = −η·g."""
    return -rate * g, m, v


def momentum(g: Number, m: Number, v: Number, p: Number, q: Number, rate: Number, a: float, b: float, c: float) -> Any:
    """m ← μ·m + g, Δw = −η·m (Polyak 1964)."""
    m = a * m + g
    return -rate * m, m, v


def nesterov(g: Number, m: Number, v: Number, p: Number, q: Number, rate: Number, a: float, b: float, c: float) -> Any:
    """m ← μ·m + g, Δw = −η·(g + μ·m) (Sutskever et al. 2013)."""
    m = a * m + g
    return -rate * (g + a * m), m, v


def adagrad(g: Number, m: Number, v: Number, p: Number, q: Number, rate: Number, a: float, b: float, c: float) -> Any:
    """v ← v + g², Δw = −η·g/(√v + ε) (Duchi et al. 2011); ε is option a."""
    v = v + g * g
    return -rate * g / (np.sqrt(v) + a), m, v


def rmsprop(g: Number, m: Number, v: Number, p: Number, q: Number, rate: Number, a: float, b: float, c: float) -> Any:
    """v ← ρ·v + (1 − ρ)·g², Δw = −η·g/(√v + ε) (Tieleman and Hinton 2012); ρ is option a, ε is b."""
    v = a * v + (1.0 - a) * g * g
    return -rate * g / (np.sqrt(v) + b), m, v


def adam(g: Number, m: Number, v: Number, p: Number, q: Number, rate: Number, a: float, b: float, c: float) -> Any:
    """m ← β₁·m + (1 − β₁)·g, v ← β₂·v + (1 − β₂)·g², Δw = −η·m̂/(√v̂ + ε) (Kingma and Ba 2015).

    m̂ = m/(1 − β₁ᵗ) and v̂ = v/(1 − β₂ᵗ) make up for m and v having begun at 0.
    """
    m = a * m + (1.0 - a) * g
    v = b * v + (1.0 - b) * g * g
    return -rate / (1.0 - p) * m / (np.sqrt(v) * (1.0 / np.sqrt(1.0 - q)) + c), m, v


def next_power(power: float, base: float) -> float:
    """Return aᵗ⁺¹, given aᵗ; 0 as soon as it makes no difference to 1 − aᵗ, for numbers near 1e-310 are very slow."""
    return 0.0 if power < 1e-30 else power * base


def rprop(g: Number, m: Number, v: Number, p: Number, q: Number, rate: Number, a: float, b: float, c: float) -> Any:
    """Δw = −sign(g)·v: v grows by η⁺ while the sign stays, shrinks by η⁻ when it changes (Riedmiller, Braun 1993).

    The gradient before is m; where the sign has changed there is no step, and the change is forgotten. v begins at η.
    """
    up, down = (g * m > 0.0) * 1.0, (g * m < 0.0) * 1.0
    v = (v + (v == 0.0) * rate) * (1.0 + (a - 1.0) * up + (b - 1.0) * down)
    v = np.minimum(np.maximum(v, SMALLEST_STEP), LARGEST_STEP)
    m = g * (1.0 - down)
    return -np.sign(m) * v, m, v


# The records


def _same(text: str) -> Formula:
    return Formula(text, text)


_MU = Option("momentum", tr("Momentum μ"), Formula("μ", r"\mu"), 0.9)
_RHO = Option("smoothing", tr("Smoothing ρ"), Formula("ρ", r"\rho"), 0.99)
_BETAS = (
    Option("beta1", tr("β₁, of the mean"), Formula("β₁", r"\beta_{1}"), 0.9),
    Option("beta2", tr("β₂, of the square"), Formula("β₂", r"\beta_{2}"), 0.999),
)
_MEAN, _SQUARE, _STEP = _same("m"), _same("v"), _same("d")
_VELOCITY = Memory(
    "m",
    _MEAN,
    Formula("$a·$m + $gradient", r"$a \cdot $m + $gradient"),
    tr("its way so far: all gradients add up, older ones counting less and less"),
)
_MEAN_OF = Memory(
    "m",
    _MEAN,
    Formula("$a·$m + (1 − $a)·$gradient", r"$a \cdot $m + (1 - $a) \cdot $gradient"),
    tr("the mean of its gradients, newer ones counting more"),
)
_OF_SQUARES = tr("the mean of its gradients' squares, newer ones counting more")
_SQUARE_OF = Memory(
    "v",
    _SQUARE,
    Formula("$b·$v + (1 − $b)·($gradient)^2", r"$b \cdot $v + (1 - $b) \cdot ($gradient)^{2}"),
    _OF_SQUARES,
)
_SQUARE_BY_A = Memory(
    "v",
    _SQUARE,
    Formula("$a·$v + (1 − $a)·($gradient)^2", r"$a \cdot $v + (1 - $a) \cdot ($gradient)^{2}"),
    _OF_SQUARES,
)
_SUM_OF_SQUARES = Memory(
    "v", _SQUARE, Formula("$v + ($gradient)^2", r"$v + ($gradient)^{2}"), tr("the sum of its gradients' squares")
)
_OWN_STEP = Memory(
    "v", _STEP, Formula("$learning_rate", "$learning_rate"), tr("how far its own step goes"), tr("$v·$a or $v·$b")
)
_OVER_ROOT = r"-\frac{$learning_rate \cdot $gradient}{\sqrt{$v} + $%s}"
_ADAM = Formula(
    "−$learning_rate·$m/(1 − $p)/(√($v/(1 − $q)) + $c)",
    r"-\frac{$learning_rate \cdot $m / (1 - $p)}{\sqrt{$v / (1 - $q)} + $c}",
)


def _epsilon(default: float) -> Option:
    return Option("epsilon", tr("ε, against division by 0"), Formula("ε", r"\epsilon"), default)


_RECORDS = (
    Optimizer(
        "gradient_descent",
        tr("Gradient descent"),
        descend,
        Formula("−$learning_rate·$gradient", r"-$learning_rate \cdot $gradient"),
    ),
    Optimizer(
        "momentum",
        tr("Momentum"),
        momentum,
        Formula("−$learning_rate·$m", r"-$learning_rate \cdot $m"),
        (_MU,),
        (_VELOCITY,),
    ),
    Optimizer(
        "nesterov",
        tr("Nesterov momentum"),
        nesterov,
        Formula("−$learning_rate·($gradient + $a·$m)", r"-$learning_rate \cdot ($gradient + $a \cdot $m)"),
        (_MU,),
        (_VELOCITY,),
    ),
    Optimizer(
        "adagrad",
        "Adagrad",
        adagrad,
        Formula("−$learning_rate·$gradient/(√($v) + $a)", _OVER_ROOT % "a"),
        (_epsilon(1e-10),),
        (_SUM_OF_SQUARES,),
    ),
    Optimizer(
        "rmsprop",
        "RMSProp",
        rmsprop,
        Formula("−$learning_rate·$gradient/(√($v) + $b)", _OVER_ROOT % "b"),
        (_RHO, _epsilon(1e-8)),
        (_SQUARE_BY_A,),
    ),
    Optimizer(
        "adam",
        "Adam",
        adam,
        _ADAM,
        (*_BETAS, _epsilon(1e-8)),
        (_MEAN_OF, _SQUARE_OF),
        corrects=True,
    ),
    Optimizer(
        "adamw",
        "AdamW",
        adam,
        _ADAM,
        (*_BETAS, _epsilon(1e-8)),
        (_MEAN_OF, _SQUARE_OF),
        corrects=True,
        decouples=True,
    ),
    Optimizer(
        "rprop",
        "Rprop",
        rprop,
        Formula("−sign($gradient)·$v", r"-\mathrm{sign}($gradient) \cdot $v"),
        (
            Option("grow", tr("Growth η⁺"), Formula("η⁺", r"\eta^{+}"), 1.2, 1.0, 10.0),
            Option("shrink", tr("Shrinkage η⁻"), Formula("η⁻", r"\eta^{-}"), 0.5),
        ),
        (_OWN_STEP,),
        whole_batches=True,
    ),
)

OPTIMIZERS: Mapping[str, Optimizer] = MappingProxyType({record.name: record for record in _RECORDS})
"""Every optimizer by name, in the order of menus."""

NO_CLIPPING = math.inf
"""The largest gradient norm where none is set."""

CLIP_EPSILON = 1e-6
"""Added to the norm by which a gradient is divided when it is clipped, as in PyTorch."""
