"""What is said about an error surface."""

from dataclasses import replace

import numpy as np

from core.surface import ErrorFunction
from core.writing.notation import Notation
from gui.plots.surface_words import said_of_place, said_of_rest
from gui.plots.surface_work import Request
from tests.gui.plots.surfaces import scene
from tests.networks import xor_with_skip


def request_of(one) -> Request:
    return Request(ErrorFunction(xor_with_skip()), one.surface.parameters, one.surface.owners, one.limits, "now")


def test_where_the_network_stands_e_and_its_slopes_are_told():
    one = scene()
    first, second = one.surface.gradient
    number = Notation().number
    expected = f"E = {number(one.surface.loss)} · ∂E/∂w_1 = {number(first)} · ∂E/∂w_2 = {number(second)}"
    assert said_of_rest(one, xor_with_skip(), request_of(one), Notation()) == expected


def test_a_place_is_told_with_its_e_and_roughly_where_that_takes_long(monkeypatch):
    one = scene()
    request = request_of(one)
    loss = request.function.loss(request.parameters, request.owners, (1.0, 2.0))
    number = Notation().number
    assert said_of_place(one, request, (1.0, 2.0), Notation()) == f"w_1 = 1 · w_2 = 2 · E = {number(loss)}"
    monkeypatch.setattr(ErrorFunction, "is_quick", False)
    assert said_of_place(one, request, (1.0, 2.0), Notation()).startswith("w_1 = 1 · w_2 = 2 · E ≈ ")


def test_a_hole_is_no_number(monkeypatch):
    monkeypatch.setattr(ErrorFunction, "is_quick", False)
    one = scene()
    holed = scene(surface=replace(one.surface, losses=np.full_like(one.surface.losses, np.inf)))
    assert said_of_place(holed, request_of(holed), (1.0, 2.0), Notation()).endswith("E is not a number here")
