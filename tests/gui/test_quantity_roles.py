"""Every quantity has a colour that both themes know; weights go by their sign."""

import json

import pytest

from core.tracing.trace import Symbol
from gui.quantity_roles import role_of
from gui.theme import RESOURCES


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_quantity_has_a_role_in_the_themes(name):
    roles = json.loads((RESOURCES / "themes" / f"{name}.json").read_text(encoding="utf-8"))
    assert {role_of(symbol, value) for symbol in Symbol for value in (1.0, -1.0, 0.0, None)} <= set(roles)


def test_weights_go_by_their_sign_and_everything_else_by_what_it_is():
    assert [role_of(Symbol.WEIGHT, value) for value in (2.0, -2.0, 0.0)] == ["positive", "negative", "muted"]
    assert role_of(Symbol.DELTA, 1.0) == role_of(Symbol.DELTA, -1.0) == "backward"
    assert role_of(Symbol.ACTIVATION, 1.0) == "forward"
