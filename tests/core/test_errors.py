"""Errors: sentences for people, with the ids to light up."""

from __future__ import annotations

import inspect

import pytest

from core import errors
from core.errors import ChainruleError, NetworkError
from core.records import UnitId

TYPES = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, Exception)]


@pytest.mark.parametrize("kind", TYPES)
def test_every_error_shows_its_sentence_and_nothing_else(kind):
    assert issubclass(kind, ChainruleError)
    assert str(kind("Please draw a unit.")) == "Please draw a unit."


@pytest.mark.parametrize("kind", [kind for kind in TYPES if issubclass(kind, NetworkError)])
def test_errors_of_the_network_name_the_ids_in_order(kind):
    error = kind("No.", (UnitId(name) for name in "ba"))
    assert error.ids == ("b", "a")
    assert kind("No.").ids == ()
