"""The names under which a learner may write the numbers of a trace: s_j, w_{j→k} or wjk or w_j, C1, ŷ or y_hat."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator

from core.learning.expression import ExpressionError
from core.project import Project
from core.records import EdgeId, Kind
from core.tracing.steps import Quantity, Symbol, Trace
from core.wording import tr
from core.writing.symbols import Names

_WORDS = {
    "delta": "δ", "Delta": "Δ", "dw": "Δw", "eta": "η", "yhat": "ŷ", "error": "E", "dE/d": "∂E/∂", "partial": "∂E/∂",
}  # fmt: skip
_MARKS = re.compile(r"[\s_{}→>^-]")


def plain(name: str) -> str:
    """Return what a name comes to, however its subscripts are written.

    >>> plain("w_{j→k}"), plain("w_j_k"), plain("delta_k"), plain("y_hat"), plain("partial_W_k")
    ('wjk', 'wjk', 'δk', 'ŷ', '∂E/∂wk')
    """
    bare = _MARKS.sub("", name)
    for word, letter in _WORDS.items():
        if bare.startswith(word):
            bare = letter + bare.removeprefix(word)
    if bare.startswith("∂E/∂W"):
        bare = "∂E/∂w" + bare.removeprefix("∂E/∂W")
    return bare


class Vocabulary:
    """The names of a trace's numbers."""

    def __init__(self, project: Project, names: Names, trace: Trace) -> None:
        self._network, self._names, self._trace = project.network, names, trace
        self._one_input, self._one_output = (
            len(project.network.of_kind(kind)) == 1 for kind in (Kind.INPUT, Kind.OUTPUT)
        )
        inputs = [names.label(unit) for unit in project.network.of_kind(Kind.INPUT)]
        self._ending = inputs[0].removeprefix("x") if self._one_input and inputs[0].startswith("x_") else ""
        self._meant: dict[str, set[Quantity]] = defaultdict(set)
        for quantity in trace.values:
            for name in self._of(quantity):
                self._meant[plain(name)].add(trace.plain(quantity))

    def quantity(self, name: str) -> Quantity | None:
        """Return what a name stands for, None where it stands for nothing.

        Raises `ExpressionError` where it may mean several things.
        """
        meant = self._meant.get(plain(name), set())
        if len(meant) > 1:
            written = sorted(self.write(quantity) for quantity in meant)
            raise ExpressionError(tr("{} may mean {}: write it in full.", name, tr(" or ").join(written[:4])))
        return next(iter(meant), None)

    def write(self, quantity: Quantity) -> str:
        """Write a quantity as the program does."""
        return self._names.symbol(quantity, self._trace.cache_number.get(quantity, 0)).text

    def all(self) -> list[str]:
        """Return the names of all numbers, as the program writes them."""
        return [self.write(quantity) for quantity in self._trace.values if quantity.symbol is not Symbol.SLOPE]

    def looked_up(self, known: Callable[[Quantity], float | None]) -> Callable[[str], float | None]:
        """Return what looks a name's number up, among those that are known.

        It raises `ExpressionError` where the number is not known yet.
        """

        def look(name: str) -> float | None:
            quantity = self.quantity(name)
            if quantity is None:
                return None
            value = known(quantity)
            if value is None:
                raise ExpressionError(
                    tr("{} is not known yet: write how it is worked out instead.", self.write(quantity))
                )
            return value

        return look

    def _of(self, quantity: Quantity) -> Iterator[str]:
        names, (symbol, owner, _) = self._names, quantity
        if symbol is Symbol.SLOPE:
            return
        yield self.write(quantity)
        if symbol is Symbol.ACTIVATION and names.is_output(owner):
            yield names.prediction(owner).text
        if symbol in _OF_OUTPUTS and self._one_output and names.is_output(owner):
            yield from (_OF_OUTPUTS[symbol] + ending for ending in ("", self._ending))
        if symbol is Symbol.INPUT:
            yield f"x_{names.label(owner)}"
            if quantity._replace(symbol=Symbol.ACTIVATION) in self._trace.given:
                yield f"z_{names.label(owner)}"
            if self._one_input:
                yield "x"
        if isinstance(owner, EdgeId) and symbol in _OF_EDGES:
            yield from (f"{_OF_EDGES[symbol]}_{low}" for low in self._short(owner))

    def _short(self, edge: EdgeId) -> Iterator[str]:
        """Name an edge by the unit that it leaves, where it leaves by no other; "in" where it is the only one in."""
        if len(self._network.outgoing(edge.source)) == 1:
            yield self._names.label(edge.source)
        units = self._network.units
        from_inputs = [other for other in self._network.edges if units[other.source].kind is Kind.INPUT]
        if from_inputs == [edge]:
            yield "in"


_OF_OUTPUTS = {Symbol.ACTIVATION: "ŷ", Symbol.TARGET: "y"}
"""What a course names after the one output, or after the one input: y and y_i, where the input is x_i."""
_OF_EDGES = {Symbol.WEIGHT: "w", Symbol.WEIGHT_GRADIENT: "∂E/∂w", Symbol.WEIGHT_UPDATE: "Δw"}
"""What a course names after the unit that an edge leaves, where it leaves by no other: w_j, Δw_j; w_in at the input."""
