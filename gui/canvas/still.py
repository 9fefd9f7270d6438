"""A still: the network at a moment of its trace, as a picture leaves the program; no grid, and nobody's marks on it."""

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtGui import QPainter

from core.project import Project
from gui.canvas import figures
from gui.canvas.figures import NOTHING_LIT
from gui.canvas.geometry import Ints
from gui.canvas.layers import EVERYWHERE
from gui.canvas.paint_edges import paint_edges, paint_labels
from gui.canvas.paint_flow import paint_flow
from gui.canvas.paint_marks import paint_notes
from gui.canvas.paint_units import paint_units
from gui.canvas.picture import Picture
from gui.canvas.scene import Asked
from gui.canvas.style import Style
from gui.moment import InRow, Moment
from gui.shown import Show


@dataclass(frozen=True, slots=True)
class Content:
    """What of a network is shown.

    Attributes:
        values: the numbers of units and edges.
        lights: what the current line reads and writes.
        names: the names of the units.
        notes: the notes beside the network.
    """

    values: bool = True
    lights: bool = True
    names: bool = True
    notes: bool = True


def still(picture: Picture, project: Project, moment: Moment, content: Content) -> Picture:
    """Return what `picture` shows of a project as it is at another moment, without its marks and gestures."""
    values = moment.trace.values if moment.trace else figures.NO_VALUES
    return replace(
        picture,
        unit_figures=Asked(lambda unit_id: figures.of_unit(project, moment, unit_id)),
        edge_figures=Asked(lambda edge_id: figures.of_edge(project, moment, edge_id)),
        seen=InRow(moment),
        lights=figures.lights(moment.current, values) if content.lights else NOTHING_LIT,
        largest_delta=figures.largest_delta(project, moment) if Show.RING in picture.shown else 0.0,
        ailments={},
        flowing=None,
        cycle=frozenset(),
        selected=frozenset(),
        hovered=None,
        focused=None,
        rim=False,
        draft=None,
        ghost=None,
        band=None,
        bubble=None,
        moving=frozenset(),
        live=False,
        quick=False,
    )


def paint_ground(painter: QPainter, picture: Picture, style: Style, content: Content, zoom: float) -> None:
    """Paint what stays from moment to moment: notes and edges; what is lit among them shines."""
    if content.notes:
        paint_notes(painter, picture, style)
    paint_edges(painter, picture, style, zoom, _all_edges(picture))
    paint_flow(painter, picture, style, _all_edges(picture))


def paint_over(painter: QPainter, picture: Picture, style: Style, content: Content, zoom: float) -> None:
    """Paint what stands on the ground: the edges' numbers, and the units."""
    if content.values:
        paint_labels(painter, picture, style, zoom, _all_edges(picture), EVERYWHERE)
    units = range(len(picture.drawing.unit_ids))
    paint_units(painter, picture, style, zoom, units, numbers=content.values, names=content.names)


def paint_lit(painter: QPainter, picture: Picture, style: Style, zoom: float) -> None:
    """Paint the edges that are lit once more, on a ground that knows nothing of them."""
    row = picture.drawing.edge_row
    lit = sorted(row[key] for key in row.keys() & picture.lights.owners.keys())
    rows = np.array(lit, dtype=np.int64)
    paint_edges(painter, picture, style, zoom, rows)
    paint_flow(painter, picture, style, rows)


def _all_edges(picture: Picture) -> Ints:
    return np.arange(len(picture.drawing.edge_ids))
