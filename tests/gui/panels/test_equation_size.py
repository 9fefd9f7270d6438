"""The sizes of the strip grow together, and an unknown one is the normal one."""

import pytest

from gui.panels.equation_size import SIZES, height, measures
from gui.settings import Key, Settings


def test_every_measure_grows_from_size_to_size():
    normal, large, projector = (SIZES[name] for name in ("normal", "large", "projector"))
    assert all(a < b < c for a, b, c in zip(normal, large, projector, strict=True))


@pytest.mark.parametrize("name", SIZES)
def test_unfolded_there_is_more_room(qapp, name):
    settings = Settings()
    settings.put(Key.EQUATION_SIZE, name)
    folded = height(settings)
    settings.put(Key.UNFOLD, True)
    assert height(settings) > folded


def test_an_unknown_size_is_the_normal_one(qapp):
    settings = Settings()
    settings.put(Key.EQUATION_SIZE, "huge")
    assert measures(settings) == SIZES["normal"]
