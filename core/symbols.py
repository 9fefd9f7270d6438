"""The names of quantities, as text and in TeX: s_j, w_{i→j}, δ_k, C_2."""

from collections.abc import Callable, Mapping

from core.activations import ACTIVATIONS, Activation, Formula
from core.losses import LOSSES, Loss
from core.notation import label_formula
from core.project import Project
from core.records import DeltaSign, EdgeId, Kind, UnitId
from core.trace import Quantity, Symbol

Owner = UnitId | EdgeId | None

_WITH_SUBSCRIPT: Mapping[Symbol, tuple[str, str]] = {
    Symbol.TARGET: ("y", "y"),
    Symbol.WEIGHT: ("w", "w"),
    Symbol.BIAS: ("b", "b"),
    Symbol.PREACTIVATION: ("s", "s"),
    Symbol.ACTIVATION: ("z", "z"),
    Symbol.LOSS_TERM: ("E", "E"),
    Symbol.DELTA: ("δ", r"\delta"),
    Symbol.WEIGHT_UPDATE: ("Δw", r"\Delta w"),
    Symbol.BIAS_UPDATE: ("Δb", r"\Delta b"),
    Symbol.NEW_WEIGHT: ("w^new", r"w^{\mathrm{new}}"),
    Symbol.NEW_BIAS: ("b^new", r"b^{\mathrm{new}}"),
}


class Names:
    """Writes the symbols of one project's quantities.

    Attributes:
        loss: the loss in use.
        minus: whether δ is −∂E/∂s in this project.
    """

    def __init__(self, project: Project) -> None:
        self._units = dict(project.network.units)
        self.loss: Loss = LOSSES[project.training.loss]
        self.minus = project.delta_sign is DeltaSign.MINUS

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
        symbol, owner = quantity
        special = _SPECIAL.get(symbol)
        if special is not None:
            return special(self, owner, cache_number)
        if symbol is Symbol.ACTIVATION and self._is_plain_input(owner):
            return label_formula(self.label(owner))
        text, tex = _WITH_SUBSCRIPT[symbol]
        return self.subscripted(text, tex, owner)

    def parameter(self, owner: UnitId | EdgeId) -> Formula:
        """Write the weight of an edge or the bias of a unit."""
        return self.symbol(Quantity(Symbol.WEIGHT if isinstance(owner, EdgeId) else Symbol.BIAS, owner))

    def prediction(self, owner: Owner) -> Formula:
        """Write the prediction of an output unit: ŷ_o."""
        return self.subscripted("ŷ", r"\hat{y}", owner)

    def meaning(self, quantity: Quantity) -> Formula | None:
        """Write what a line of the cache stands for, or that an output's z is ŷ; None for everything else."""
        symbol, owner = quantity
        if symbol is Symbol.ACTIVATION and self.is_output(owner):
            return self.prediction(owner)
        if symbol is not Symbol.CACHE:
            return None
        if isinstance(owner, EdgeId):
            upper = self.subscripted("s", "s", owner.target)
            return _fraction(upper, self.subscripted("s", "s", owner.source))
        return _fraction(Formula("E", "E"), self.subscripted("s", "s", owner))

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


def _fraction(upper: Formula, lower: Formula) -> Formula:
    """∂a/∂b."""
    return Formula(f"∂{upper.text}/∂{lower.text}", rf"\frac{{\partial {upper.tex}}}{{\partial {lower.tex}}}")


def _slope(names: Names, owner: Owner, _: int) -> Formula:
    rule = names.rule(owner)
    s = names.subscripted("s", "s", owner)
    name = rule.symbol if rule else Formula("σ", r"\sigma")
    return Formula(f"{name.text}′({s.text})", f"{name.tex}'({s.tex})")


_Special = Callable[[Names, Owner, int], Formula]

_SPECIAL: Mapping[Symbol, _Special] = {
    Symbol.INPUT: lambda names, owner, n: label_formula(names.label(owner)),
    Symbol.LEARNING_RATE: lambda names, owner, n: Formula("η", r"\eta"),
    Symbol.LOSS: lambda names, owner, n: Formula("E", "E"),
    Symbol.CACHE: lambda names, owner, n: Formula(f"C_{n}", f"C_{{{n}}}"),
    Symbol.SLOPE: _slope,
    Symbol.WEIGHT_GRADIENT: lambda names, owner, n: _fraction(
        Formula("E", "E"), names.subscripted("w", "w", owner)
    ),
    Symbol.ACTIVATION_GRADIENT: lambda names, owner, n: _fraction(
        Formula("E", "E"), names.subscripted("z", "z", owner)
    ),
    Symbol.BIAS_GRADIENT: lambda names, owner, n: _fraction(
        Formula("E", "E"), names.subscripted("b", "b", owner)
    ),
}
