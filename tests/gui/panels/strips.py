"""An equation strip that is shown, and networks with many inputs for it."""

import numpy as np
import pytest

from core.data.dataset import Column, Dataset, Role
from core.descent.training_settings import TrainingSettings
from core.records import Edge, EdgeId, Kind, Part, Unit, UnitId
from core.tracing.trace import Quantity
from gui import typeset
from gui.panels.equation_strip import EquationStrip
from tests.gui.drawn import O, X


@pytest.fixture
def strip(qtbot, chain):
    typeset.load()
    strip = EquationStrip(chain)
    qtbot.addWidget(strip)
    strip.resize(900, 96)
    strip.show()
    qtbot.waitExposed(strip)
    return strip


def go_to(chain, symbol, owner):
    chain.player.go_to(chain.player.trace.written_at[Quantity(symbol, owner)] + 1)


def operand(strip, quantity, nth=0):
    return [o for o in strip.operands if o.piece.quantity == quantity][nth]


def wide(workspace, count):
    """Draw an output unit with many inputs."""
    document = workspace.document
    units = {UnitId(f"x{n}"): Unit(f"x_{n}", Kind.INPUT, "identity", position=(0, 20 * n)) for n in range(count)}
    output = Unit("o", Kind.OUTPUT, "sigmoid", position=(200, 0))
    edges = {EdgeId(unit, O): Edge(0.5 + n / count) for n, unit in enumerate(units)}
    data = Dataset(
        (*(Column(unit, Role.INPUT) for unit in units), Column(O, Role.TARGET)), np.full((1, count + 1), 0.01)
    )
    change = document.project.change("Draw", {**units, O: output, **edges, Part.DATA: data})
    assert document.perform(change)


def classes(workspace):
    """Draw three softmax outputs a, b and c of one input, with cross-entropy."""
    document = workspace.document
    units = {UnitId(name): Unit(name, Kind.OUTPUT, "softmax", position=(200, 90 * n)) for n, name in enumerate("abc")}
    units[X] = Unit("x", Kind.INPUT, "identity", position=(0, 0))
    edges = {EdgeId(X, UnitId(name)): Edge(w) for name, w in (("a", 1.0), ("b", -1.0), ("c", 2.0))}
    columns = (Column(X, Role.INPUT), *(Column(UnitId(name), Role.TARGET) for name in "abc"))
    data = Dataset(columns, np.array([[1.0, 0.0, 1.0, 0.0]]))
    training = TrainingSettings(loss="categorical_cross_entropy")
    change = document.project.change("Draw", {**units, **edges, Part.DATA: data, Part.TRAINING: training})
    assert document.perform(change)


def shown_strip(qtbot, workspace, width=640):
    typeset.load()
    strip = EquationStrip(workspace)
    qtbot.addWidget(strip)
    strip.resize(width, strip.height())
    strip.show()
    qtbot.waitExposed(strip)
    return strip
