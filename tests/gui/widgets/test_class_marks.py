"""Many classes can be told apart: by shape, and by colours that colour-blind people see as different, too."""

import json
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from gui.widgets.class_marks import CLASS_ROLES, class_look, paint_mark

THEMES = Path(__file__).parents[3] / "resources" / "themes"
SEEN_BY = {  # of linear red, green and blue: Machado, Oliveira and Fernandes 2009, severity 1
    "all": np.eye(3),
    "protanopes": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopes": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    "tritanopes": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}


def linear(color):
    c = np.array([int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def lab(rgb):
    xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]) @ rgb
    t = xyz / [0.9505, 1.0, 1.089]
    f = np.where(t > 0.008856, np.cbrt(t), 7.787 * t + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("who", SEEN_BY)
def test_colours_differ_for_everybody(theme, who):
    """A difference of 2.3 is just seen side by side; small points need several times as much."""
    colors = json.loads((THEMES / f"{theme}.json").read_text(encoding="utf-8"))
    seen = [lab(np.clip(np.array(SEEN_BY[who]) @ linear(colors[role]), 0, 1)) for role in CLASS_ROLES]
    assert min(np.linalg.norm(one - other) for one, other in combinations(seen, 2)) > 12


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_differ_from_the_ground(theme):
    colors = json.loads((THEMES / f"{theme}.json").read_text(encoding="utf-8"))
    weights = [0.2126, 0.7152, 0.0722]
    ground = weights @ linear(colors["base"]) + 0.05
    for role in CLASS_ROLES:
        ink = weights @ linear(colors[role]) + 0.05
        assert max(ink, ground) / min(ink, ground) > 2.2


def test_the_first_eight_differ_in_both_and_many_more_in_one():
    looks = [class_look(n) for n in range(64)]
    assert len(set(looks)) == 64
    assert len({shape for shape, _ in looks[:8]}) == len({role for _, role in looks[:8]}) == 8


def test_every_shape_is_another_picture(qapp):
    def drawn(shape):
        image = QImage(32, 32, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setBrush(Qt.GlobalColor.black)
        paint_mark(painter, QPointF(16, 16), shape, 8.0)
        painter.end()
        return image.constBits().tobytes()

    assert len({drawn(shape) for shape in range(8)}) == 8
