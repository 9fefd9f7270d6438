"""How sets look."""

import pytest

from core.data.sets import SETS, Order, made
from gui.data.set_preview import SetPreview
from gui.settings import Settings
from gui.theme import Theme
from tests.gui.shown import shown


@pytest.mark.parametrize("name", SETS)
def test_every_set_is_painted(qtbot, name):
    theme = Theme(Settings())
    preview = shown(qtbot, SetPreview(theme), size=(240, 240))
    preview.show_features(made(name, Order(size=60)))
    image = preview.grab().toImage()
    ground = theme.color("base").rgb()
    places = [(x, y) for x in range(15, image.width() - 15, 3) for y in range(15, image.height() - 15, 3)]
    other = sum(image.pixel(*place) != ground for place in places)
    assert other > 20


def test_very_many_rows_are_thinned(qtbot):
    preview = shown(qtbot, SetPreview(Theme(Settings())), size=(240, 240))
    preview.show_features(made("circle", Order(size=100_000)))
    assert len(preview._inputs) <= 4000
    assert preview.accessibleDescription() == "100,000 rows, 2 inputs"
