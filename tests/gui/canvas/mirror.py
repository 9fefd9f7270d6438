"""What must hold between a document and its drawing at any time."""

from __future__ import annotations

import numpy as np

from core.project import Project
from core.records import EdgeId
from gui.canvas.drawing import Drawing
from gui.canvas.geometry import RADIUS_OF, polylines


def check_mirror(drawing: Drawing, project: Project) -> None:
    network = project.network
    assert drawing.units == dict(network.units)
    assert drawing.edges == dict(network.edges)
    assert drawing.notes == dict(project.notes)
    assert drawing.unit_ids == tuple(network.units)
    assert drawing.edge_ids == tuple(network.edges)
    assert drawing.positions.tolist() == [list(unit.position) for unit in network.units.values()]
    assert drawing.radii.tolist() == [RADIUS_OF[unit.kind] for unit in network.units.values()]
    assert drawing.weights.tolist() == [edge.weight for edge in network.edges.values()]
    assert drawing.frozen.tolist() == [edge.frozen for edge in network.edges.values()]
    ends = zip(drawing.source, drawing.target, strict=True)
    joined = [EdgeId(drawing.unit_ids[s], drawing.unit_ids[t]) for s, t in ends]
    assert joined == list(drawing.edge_ids)
    assert len(drawing.curves) == len(drawing.labels) == len(drawing.bent) == len(drawing.free_lines) == len(joined)
    assert np.array_equal(drawing.lines, polylines(drawing.curves))
