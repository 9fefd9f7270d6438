"""The picture knows when it is large."""

from __future__ import annotations

from core.project import Project
from core.records import Kind, Unit, UnitId
from gui.canvas.picture import Picture


def test_a_picture_of_several_hundred_things_is_large():
    picture, project = Picture(), Project()
    assert not picture.is_large
    units = {UnitId(f"u{n}"): Unit(f"u{n}", Kind.HIDDEN, position=(60.0 * n, 0)) for n in range(401)}
    project.apply(project.change("Draw", units))
    picture.drawing.replace(project)
    assert picture.is_large
