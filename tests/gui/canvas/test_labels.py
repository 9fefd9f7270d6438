"""Labels lie clear of each other and of units."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from core import files
from gui.canvas import geometry, labels
from gui.canvas.canvas import Canvas
from gui.canvas.figures import NOTHING_LIT
from gui.canvas.geometry import RADIUS
from gui.canvas.routing import Router
from gui.settings import Key
from gui.shown import Show
from gui.theme import RESOURCES
from tests.gui.canvas.layouts import LAYOUTS

EXAMPLES = sorted((RESOURCES / "examples").glob("*.chainrule"))


def placed(places, source, target):
    radii = np.full(len(places), RADIUS)
    curves = geometry.curves(places, radii, source, target, Router().bends(places, radii, source, target))
    lines = geometry.polylines(curves)
    return labels.label_points(curves, lines, places, source, target), lines


@pytest.mark.parametrize("name", ["chain of 4", "xor", "2-4-1", "grid"])
def test_weights_overlap_neither_each_other_nor_units(name):
    places, source, target = LAYOUTS[name]
    points, _ = placed(places, source, target)
    reach = np.array([labels.NARROW, labels.LINE]) / 2
    boxes = np.concatenate([points - reach, points + reach], axis=1)
    for row, box in enumerate(boxes):
        others = np.delete(boxes, row, axis=0)
        assert not labels.overlaps(box, others).any(), (source[row], target[row])
        nearest = np.clip(places, box[:2], box[2:])
        assert np.linalg.norm(nearest - places, axis=1).min() > RADIUS - 1


@pytest.mark.parametrize("name", ["xor", "2-4-1"])
def test_gradients_have_room_below_the_weights_in_small_networks(name):
    places, source, target = LAYOUTS[name]
    points, _ = placed(places, source, target)
    assert np.mean(labels.free_lines(points, places) >= 1) >= 0.9


def test_a_label_lies_on_its_edge():
    places, source, target = LAYOUTS["2-4-1"]
    points, lines = placed(places, source, target)
    for point, line in zip(points, lines, strict=True):
        assert geometry.distances_to_lines(point, line[None])[0] < 1


def test_lines_that_are_written_lie_on_no_other_letters():
    places, source, target = LAYOUTS["grid"]
    points, _ = placed(places, source, target)
    free = labels.free_lines(points, places)
    boxes = [labels._line_boxes(points, 0, labels.NARROW)]
    boxes += [labels._line_boxes(points[free >= line], line, labels.WIDTH - 6) for line in (1, 2)]
    written = np.concatenate(boxes)
    shared = labels.overlaps(written[:, None], written[None])
    derived = np.arange(len(points), len(written))
    assert not [row for row in derived if np.delete(shared[row], row).any()]


def test_labels_of_a_large_network_are_staggered_along_their_edges():
    places = np.array([(x, 100.0 * y) for x in (0.0, 400.0) for y in range(15)])
    pairs = np.array([(a, b) for a in range(15) for b in range(15, 30)])
    curves = geometry.curves(places, np.full(30, RADIUS), *pairs.T, np.zeros((len(pairs), 2)))
    points = labels.label_points(curves, geometry.polylines(curves), places, *pairs.T)
    share = np.linalg.norm(points - curves[:, 0], axis=1) / np.linalg.norm(curves[:, 3] - curves[:, 0], axis=1)
    assert len(np.unique(np.round(share, 2))) > 4


def test_no_edges_have_no_labels():
    nothing = np.empty(0, dtype=np.int64)
    curves, lines, places = np.empty((0, 4, 2)), np.empty((0, 25, 2)), np.empty((0, 2))
    assert labels.label_points(curves, lines, places, nothing, nothing).shape == (0, 2)
    assert labels.free_lines(places, places).shape == (0,)


# With everything shown


def rectangles_of(example, qtbot, workspace, monkeypatch):
    """Return what stands on each plate that is painted of an example with everything computed and shown."""
    found = []

    def noting(painter, x, y, width, height):
        place = painter.transform()
        (left, top), (right, bottom) = (place.map(x + s * width / 2, y + s * height / 2) for s in (-1, 1))
        found.append((left, top, right, bottom))

    workspace.document.replace(files.load(example), example)
    workspace.settings.put(Key.SHOWN, " ".join(Show))
    workspace.player.last()
    canvas = Canvas(workspace)
    qtbot.addWidget(canvas)
    canvas.picture.lights = NOTHING_LIT  # what is lit tells everything, even where there is little room
    for module in ("paint_edges", "paint_numbers", "paint_units"):
        monkeypatch.setattr(f"gui.canvas.{module}.plate", noting)
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    canvas.scene().render(painter, QRectF(image.rect()), QRectF(-400, -500, 1600, 1200))
    painter.end()
    return np.array(found)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem[:2])
def test_with_everything_shown_no_plate_lies_on_another_in_the_examples(example, qtbot, workspace, monkeypatch):
    boxes = rectangles_of(example, qtbot, workspace, monkeypatch)
    assert len(boxes) > 8
    inner = boxes + np.array([1, 1, -1, -1])
    pairs = np.argwhere(labels.overlaps(inner[:, None], inner[None]) > 0)
    assert [(boxes[a].round(), boxes[b].round()) for a, b in pairs if a < b] == []


@pytest.mark.parametrize("lines", [1, 3, 4, 5])
def test_more_lines_keep_more_room_free(lines):
    room = labels.Room(lines)
    assert room.below >= labels.Room(lines - 1).below if lines > 1 else room.below == labels.LINE / 2
    assert labels.Room(lines, 2).under > room.under


def test_lines_below_a_unit_yield_to_the_name_of_the_unit_beneath():
    def free(distance, room):
        return labels.free_plates(np.array([[0.0, 0.0], [0.0, distance]]), room).tolist()

    assert [free(distance, labels.Room(3, 2)) for distance in (80.0, 101.0, 160.0)] == [[0, 2], [1, 2], [2, 2]]
    assert [free(distance, labels.USUAL) for distance in (80.0, 101.0, 160.0)] == [[0, 1], [1, 1], [1, 1]]
