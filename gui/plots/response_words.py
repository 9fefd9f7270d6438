"""What is said of a response: its axes, a data row, a place in it."""

import numpy as np

from core.formulae.activations import Formula
from core.plan import Parameters, Plan
from core.project import Project
from core.records import Kind
from core.wording import tr, tr_n
from core.writing.notation import Notation, label_formula
from core.writing.symbols import Names
from gui.plots.response import Form, Response, predict
from gui.widgets.class_marks import class_look

LINE = -1
"""The shape of a line in the legend."""

_PREDICTION = Formula(tr("prediction ŷ"), rf"\mathrm{{{tr('prediction')}}}\ \hat{{y}}")
_TARGET = Formula(tr("target y"), rf"\mathrm{{{tr('target')}}}\ y")


class Reader:
    """Reads a project's response aloud.

    Attributes:
        notation: how numbers are written.
    """

    def __init__(self, project: Project, response: Response, notation: Notation) -> None:
        network, names = project.network, Names(project, notation.letters)
        self._response, self.notation, self._number = response, notation, notation.number
        self._rows = project.dataset.rows
        self._inputs = [label_formula(network.label(unit)) for unit in network.of_kind(Kind.INPUT)]
        self._outputs = [names.prediction(unit) for unit in network.of_kind(Kind.OUTPUT)]
        self._names = [network.label(unit) for unit in network.of_kind(Kind.OUTPUT)]
        self._targets = [names.subscripted("y", "y", unit) for unit in network.of_kind(Kind.OUTPUT)]

    def axes(self) -> tuple[Formula, Formula]:
        """Return what the axes show, across and up."""
        match self._response.form:
            case Form.CURVE:
                return self._inputs[0], self._outputs[0]
            case Form.MAP | Form.REGIONS:
                return self._inputs[0], self._inputs[1]
        return _TARGET, _PREDICTION

    def brief_title(self) -> str:
        """Say what is seen where there is little room: not of how many rows."""
        return tr("ŷ against y") if self._response.form is Form.SCATTER else self._subject()

    def title(self) -> str:
        """Say what is seen."""
        shown, all_rows = len(self._response.rows), self._rows
        count = self.notation.count
        points = tr("{} of {} rows", count(shown), count(all_rows))
        if shown >= all_rows:
            points = tr_n("{1} row", "{1} rows", shown, count(shown))
        return f"{self._subject()} · {points}"

    def _subject(self) -> str:
        inputs = [formula.text for formula in self._inputs[:2]]
        match self._response.form:
            case Form.CURVE:
                return tr("{} over {}", self._outputs[0].text, inputs[0])
            case Form.MAP:
                return tr("{} over {} and {}", self._outputs[0].text, *inputs)
            case Form.REGIONS:
                return tr("The class that wins over {} and {}", *inputs)
        return tr("Predictions against targets")

    def legend(self) -> list[tuple[int, str, str]]:
        """Return what the shapes and colours mean; the bar beside a map says that of the map."""
        match self._response.form:
            case Form.CURVE:
                return [(LINE, "forward", self._outputs[0].text), (0, "phase_loss", self._targets[0].text)]
            case Form.MAP:
                return []
        names = self._names if len(self._names) > 1 else []
        return [(*class_look(n), name) for n, name in enumerate(names)]

    def row(self, row: int) -> str:
        """Say a data row: its predictions, targets and inputs."""
        response = self._response
        pairs = [
            *zip(self._outputs, response.predictions[row].tolist(), strict=True),
            *zip(self._targets, response.targets[row].tolist(), strict=True),
            *zip(self._inputs, response.inputs[row].tolist(), strict=True),
        ]
        return tr("row {} · {}", int(response.rows[row]) + 1, self._listed(pairs))

    def place(self, plan: Plan, parameters: Parameters, x: float, y: float) -> str:
        """Say what the network answers at a place under the cursor."""
        match self._response.form:
            case Form.CURVE:
                inputs = [x]
            case Form.MAP | Form.REGIONS:
                inputs = [x, y]
            case _:
                return self.title()
        answers = predict(plan, parameters, np.array([inputs]))[0]
        best = int(np.argmax(np.where(np.isfinite(answers), answers, -np.inf)))
        pairs = [(self._outputs[best], float(answers[best])), *zip(self._inputs, inputs, strict=True)]
        return self._listed(pairs)

    def _listed(self, pairs: list[tuple[Formula, float]]) -> str:
        return " · ".join(f"{name.text} = {self._number(None if np.isnan(v) else v)}" for name, v in pairs)
