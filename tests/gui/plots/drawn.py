"""Networks with so many inputs and outputs, and some data, drawn into a workspace."""

import numpy as np

from core.data.dataset import Column, Dataset, Role
from core.plan import Parameters, Plan, compile_plan
from core.project import Project
from core.records import Edge, EdgeId, Kind, Part, Unit, UnitId
from gui.workspace import Workspace


def draw(workspace: Workspace, inputs: int, outputs: int, rows: int = 9) -> Project:
    """Draw inputs → two hidden tanh units → outputs, with seeded weights and data."""
    random = np.random.default_rng(inputs + 10 * outputs)
    x = [UnitId(f"x{n}") for n in range(inputs)]
    h = [UnitId("h0"), UnitId("h1")]
    o = [UnitId(f"o{n}") for n in range(outputs)]
    units = {u: Unit(f"x_{n}", Kind.INPUT, "identity") for n, u in enumerate(x)}
    units |= {u: Unit(f"h_{n}", Kind.HIDDEN, "tanh", bias=0.1) for n, u in enumerate(h)}
    units |= {u: Unit(f"o_{n}", Kind.OUTPUT, "identity") for n, u in enumerate(o)}
    pairs = [(a, b) for a in x for b in h] + [(a, b) for a in h for b in o]
    edges = {EdgeId(a, b): Edge(float(random.normal())) for a, b in pairs}
    document = workspace.document
    assert document.perform(document.project.change("Draw", {**units, **edges}))
    columns = tuple([Column(u, Role.INPUT) for u in x] + [Column(u, Role.TARGET) for u in o])
    data = Dataset(columns, random.normal(size=(rows, len(columns))))
    assert document.perform(document.project.change("Data", {Part.DATA: data}))
    document.undo_stack.clear()
    return document.project


def compiled(project: Project) -> tuple[Plan, Parameters]:
    plan = compile_plan(project.network)
    return plan, plan.parameters(project.network)
