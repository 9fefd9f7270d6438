"""What is said about an error surface: at a place that is pointed at, and where the network stands."""

import math

from core.project import Project
from core.records import Edge, Unit
from core.wording import tr
from core.writing.notation import Notation
from gui.plots.surface_scene import Scene
from gui.plots.surface_work import Request


def said_of_place(scene: Scene, request: Request, place: tuple[float, ...], notation: Notation) -> str:
    """Say where a place is and how high, e.g. "w_1 = 0.5 · w_2 = −1 · E = 0.25".

    E is computed there where that is quick, else read off between the surface's points, and then there is "≈".
    """
    values = " · ".join(f"{name} = {notation.number(v)}" for name, v in zip(scene.names, place, strict=True))
    quick = request.function.is_quick
    loss = request.function.loss(request.parameters, request.owners, place) if quick else scene.loss_at(place)
    if not math.isfinite(loss):
        return tr("{} · E is not a number here", values)
    return f"{values} · E {'=' if quick else '≈'} {notation.number(loss)}"


def said_of_rest(scene: Scene, project: Project, request: Request, notation: Notation) -> str:
    """Say E and its slopes where the network stands, and which of the weights training leaves alone."""
    surface, number = scene.surface, notation.number
    said = [f"E = {number(surface.loss)}"]
    said += [f"∂E/∂{name} = {number(slope)}" for name, slope in zip(scene.names, surface.gradient, strict=True)]
    for name, owner in zip(scene.names, request.owners, strict=True):
        record = project.record(owner)
        if isinstance(record, Edge | Unit) and record.frozen:
            said.append(tr("{} is frozen", name))
    return " · ".join(said)
