"""The names of quantities, as text and in TeX: s_j, w_{i→j}, δ_k, C_2."""

from collections.abc import Callable, Mapping
from string import Template

from core.formulae.activations import ACTIVATIONS, Activation, Formula
from core.formulae.losses import LOSSES, Loss
from core.formulae.optimizers import OPTIMIZERS
from core.project import Project
from core.records import DeltaSign, EdgeId, Kind, UnitId
from core.tracing.steps import OTHERS, Quantity, Symbol
from core.wording import tr
from core.writing.notation import LETTERS, Letters, label_formula

Owner = UnitId | EdgeId | None

_WITH_SUBSCRIPT: Mapping[Symbol, tuple[str, str]] = {
    Symbol.TARGET: ("y", "y"),
    Symbol.WEIGHT: ("w", "w"),
    Symbol.BIAS: ("b", "b"),
    Symbol.LOSS_TERM: ("E", "E"),
    Symbol.DELTA: ("δ", r"\delta"),
    Symbol.WEIGHT_UPDATE: ("Δw", r"\Delta w"),
    Symbol.BIAS_UPDATE: ("Δb", r"\Delta b"),
    Symbol.NEW_WEIGHT: ("w^new", r"w^{\mathrm{new}}"),
    Symbol.NEW_BIAS: ("b^new", r"b^{\mathrm{new}}"),
    Symbol.ADDED_GRADIENT: ("g", "g"),
}


class Names:
    """Writes the symbols of one project's quantities.

    Attributes:
        letters: what preactivation and activation are called.
        loss: the loss in use.
        minus: whether δ is −∂E/∂s in this project.
        training: how the network is trained.
        rows, is_mean: how many data rows are in a batch, and whether its E is their mean or their sum.
    """

    def __init__(self, project: Project, letters: Letters = LETTERS["s-z"]) -> None:
        self._units, self.letters = dict(project.network.units), letters
        self.loss: Loss = LOSSES[project.training.loss]
        self.minus = project.delta_sign is DeltaSign.MINUS
        self.rows = len(project.dataset.learned)
        self.is_mean = project.training.reduction == "mean"
        self.training = project.training

    def label(self, owner: Owner) -> str:
        """Return a unit's name, or "i→j" for an edge."""
        if isinstance(owner, EdgeId):
            return f"{self._label(owner.source)}→{self._label(owner.target)}"
        return self._label(owner) if owner is not None else ""

    def rule(self, owner: Owner) -> Activation | None:
        """Return a unit's activation rule."""
        unit = self._units.get(owner) if isinstance(owner, str) else None
        return ACTIVATIONS[unit.activation] if unit else None

    def is_output(self, owner: Owner) -> bool:
        """Whether it is an output unit."""
        return self._kind(owner) is Kind.OUTPUT

    def symbol(self, quantity: Quantity, cache_number: int = 0) -> Formula:
        """Write a quantity; a line of the cache by its number."""
        symbol, owner, sample = quantity
        special = _SPECIAL.get(symbol)
        if special is not None:
            return special(self, quantity, cache_number)
        if symbol is Symbol.ACTIVATION and self._is_plain_input(owner):
            return of_sample(label_formula(self.label(owner)), sample)
        letter = of_sample(self.letter(symbol), sample)
        return self.subscripted(letter.text, letter.tex, owner)

    def parameter(self, owner: UnitId | EdgeId) -> Formula:
        """Write the weight of an edge or the bias of a unit."""
        return self.symbol(Quantity(Symbol.WEIGHT if isinstance(owner, EdgeId) else Symbol.BIAS, owner))

    def letter(self, symbol: Symbol) -> Formula:
        """Write the letter of what a unit's name hangs on, e.g. s or δ."""
        own = {Symbol.PREACTIVATION: self.letters.preactivation, Symbol.ACTIVATION: self.letters.activation}
        return own.get(symbol) or Formula(*_WITH_SUBSCRIPT[symbol])

    def prediction(self, owner: Owner, sample: int | None = None) -> Formula:
        """Write the prediction of an output unit: ŷ_o."""
        letter = of_sample(Formula("ŷ", r"\hat{y}"), sample)
        return self.subscripted(letter.text, letter.tex, owner)

    def meaning(self, quantity: Quantity, stepped: int | None = None) -> Formula | None:
        """Write what a line of the cache stands for, or that an output's z is ŷ; None for everything else.

        `stepped` is the row whose E it is in a batch, where the quantity itself has no mark.
        """
        symbol, owner, sample = quantity
        if symbol is Symbol.ACTIVATION and self.is_output(owner):
            return self.prediction(owner, sample)
        if symbol is not Symbol.CACHE:
            return None
        if isinstance(owner, EdgeId):
            upper = self.symbol(Quantity(Symbol.PREACTIVATION, owner.target, sample))
            return _fraction(upper, self.symbol(Quantity(Symbol.PREACTIVATION, owner.source, sample)))
        lower = self.symbol(Quantity(Symbol.PREACTIVATION, owner, sample))
        return _fraction(of_sample(Formula("E", "E"), stepped if sample is None else sample), lower)

    def subscripted(self, text: str, tex: str, owner: Owner) -> Formula:
        """Hang a unit's name, or an edge's i→j, on a letter."""
        if isinstance(owner, EdgeId):
            source, target = label_formula(self._label(owner.source)), label_formula(self._label(owner.target))
            return Formula(f"{text}_{{{source.text}→{target.text}}}", rf"{tex}_{{{source.tex} \to {target.tex}}}")
        label = label_formula(self.label(owner))
        low = label.text if label.text.isalnum() else f"{{{label.text}}}"
        return Formula(f"{text}_{low}", f"{tex}_{{{label.tex}}}")

    def _label(self, unit_id: UnitId) -> str:
        return self._units[unit_id].label if unit_id in self._units else unit_id

    def _kind(self, owner: Owner) -> Kind | None:
        unit = self._units.get(owner) if isinstance(owner, str) else None
        return unit.kind if unit else None

    def _is_plain_input(self, owner: Owner) -> bool:
        """Whether a unit's z is its data value as it is, and so goes by the unit's own name."""
        rule = self.rule(owner)
        return self._kind(owner) is Kind.INPUT and rule is not None and rule.name == "identity"


def worded(template: str, letters: Letters, minus: bool) -> str:
    """Fill a text for people in: $s and $z are the letters, $delta what δ stands for, $minus its sign.

    >>> worded("δ is $delta", LETTERS["z-a"], minus=True)
    'δ is −∂E/∂z'
    """
    s, z, sign = letters.preactivation.text, letters.activation.text, "−" if minus else ""
    return Template(template).substitute(s=s, z=z, minus=sign, delta=f"{sign}∂E/∂{s}")


def _fraction(upper: Formula, lower: Formula) -> Formula:
    """∂a/∂b."""
    return Formula(f"∂{upper.text}/∂{lower.text}", rf"\frac{{\partial {upper.tex}}}{{\partial {lower.tex}}}")


def of_sample(letter: Formula, sample: int | None) -> Formula:
    """Raise the number of a data row, counted from 1: s^{(2)}; nothing where it is the stepped one."""
    if sample is None:
        return letter
    high = (f"({sample + 1})",) * 2
    if sample == OTHERS:
        others = tr("others", meaning="superscript")
        high = (others, rf"\mathrm{{{others}}}")
    return Formula(f"{letter.text}^{{{high[0]}}}", f"{letter.tex}^{{{high[1]}}}")


def _slope(names: Names, quantity: Quantity, _: int) -> Formula:
    rule = names.rule(quantity.owner)
    s = names.symbol(quantity._replace(symbol=Symbol.PREACTIVATION))
    name = rule.symbol if rule else Formula("σ", r"\sigma")
    return Formula(f"{name.text}′({s.text})", f"{name.tex}'({s.tex})")


def _gradient(names: Names, quantity: Quantity, _: int) -> Formula:
    letter = names.letter(_BELOW[quantity.symbol])
    lower = names.subscripted(letter.text, letter.tex, quantity.owner)
    return _fraction(of_sample(Formula("E", "E"), quantity.sample), lower)


def _option(names: Names, place: int) -> Formula:
    """Write one of the optimizer's own numbers: μ, β₁, ε."""
    options = OPTIMIZERS[names.training.optimizer].options
    letter = "abc"[place]
    return options[place].symbol if place < len(options) else Formula(letter, letter)


def _kept(names: Names, quantity: Quantity, place: str, *, new: bool = False) -> Formula:
    """Write what the optimizer keeps of a weight or a bias, before or after the update: m, m^new."""
    memory = OPTIMIZERS[names.training.optimizer].memory
    letter = next((kept.symbol for kept in memory if kept.place == place), Formula(place, place))
    high = ("^new", r"^{\mathrm{new}}") if new else ("", "")
    return names.subscripted(letter.text + high[0], letter.tex + high[1], quantity.owner)


_BELOW = {
    Symbol.ACTIVATION_GRADIENT: Symbol.ACTIVATION,
    Symbol.WEIGHT_GRADIENT: Symbol.WEIGHT,
    Symbol.BIAS_GRADIENT: Symbol.BIAS,
}
"""What E is differentiated by."""

_Special = Callable[[Names, Quantity, int], Formula]

_SPECIAL: Mapping[Symbol, _Special] = {
    Symbol.INPUT: lambda names, quantity, n: of_sample(label_formula(names.label(quantity.owner)), quantity.sample),
    Symbol.LEARNING_RATE: lambda names, quantity, n: Formula("η", r"\eta"),
    Symbol.OPTION_A: lambda names, quantity, n: _option(names, 0),
    Symbol.OPTION_B: lambda names, quantity, n: _option(names, 1),
    Symbol.OPTION_C: lambda names, quantity, n: _option(names, 2),
    Symbol.L1: lambda names, quantity, n: Formula("λ₁", r"\lambda_{1}"),
    Symbol.L2: lambda names, quantity, n: Formula("λ₂", r"\lambda_{2}"),
    Symbol.CLIP_LIMIT: lambda names, quantity, n: Formula("c", "c"),
    Symbol.GRADIENT_NORM: lambda names, quantity, n: Formula("‖∇E‖", r"\Vert \nabla E \Vert"),
    Symbol.CLIP_FACTOR: lambda names, quantity, n: Formula("κ", r"\kappa"),
    Symbol.MEAN: lambda names, quantity, n: _kept(names, quantity, "m"),
    Symbol.SQUARE: lambda names, quantity, n: _kept(names, quantity, "v"),
    Symbol.NEW_MEAN: lambda names, quantity, n: _kept(names, quantity, "m", new=True),
    Symbol.NEW_SQUARE: lambda names, quantity, n: _kept(names, quantity, "v", new=True),
    Symbol.LOSS: lambda names, quantity, n: of_sample(Formula("E", "E"), quantity.sample),
    Symbol.CACHE: lambda names, quantity, n: _numbered(of_sample(Formula("C", "C"), quantity.sample), n),
    Symbol.SLOPE: _slope,
    Symbol.ACTIVATION_GRADIENT: _gradient,
    Symbol.WEIGHT_GRADIENT: _gradient,
    Symbol.BIAS_GRADIENT: _gradient,
}


def _numbered(letter: Formula, n: int) -> Formula:
    return Formula(f"{letter.text}_{n}", f"{letter.tex}_{{{n}}}")
