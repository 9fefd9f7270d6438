"""Surfaces computed in the background: coarse first, the newest request wins, a run is followed at a bounded rate."""

import threading

import pytest

from core.surface import SIZES, ErrorFunction
from gui.plots import surface_work
from gui.plots.surface_work import Request, SurfaceWork
from tests.networks import chain, edge


@pytest.fixture
def function():
    return ErrorFunction(chain())


def request_of(function, high=1.0) -> Request:
    parameters = function.plan.parameters(chain().network)
    return Request(function, parameters, (edge("x", "j"), edge("j", "k")), ((-1.0, high), (-1.0, 1.0)), "now")


def done(qtbot, work):
    qtbot.waitUntil(lambda: not work.running, timeout=20_000)
    return work.surface


def test_the_finest_surface_is_there_at_the_end(qtbot, function):
    work = SurfaceWork()
    work.ask(request_of(function), live=False)
    surface = done(qtbot, work)
    assert surface.losses.shape == (SIZES[2][-1],) * 2
    assert work.request.limits == surface.limits


def test_the_same_is_not_computed_again_but_what_followed_a_run_is_made_fine(qtbot, function, monkeypatch):
    monkeypatch.setattr(surface_work, "_LIVE_SECONDS", 0.0)
    work = SurfaceWork()
    work.ask(request_of(function), live=True)
    coarse = done(qtbot, work)
    assert len(coarse.axes[0]) == SIZES[2][0]
    work.ask(request_of(function), live=True)
    assert done(qtbot, work) is coarse
    work.ask(request_of(function), live=False)
    fine = done(qtbot, work)
    assert len(fine.axes[0]) == SIZES[2][-1]
    work.ask(request_of(function), live=False)
    assert done(qtbot, work) is fine


def test_while_a_run_goes_on_the_next_begins_only_after_a_while(qtbot, function, monkeypatch):
    monkeypatch.setattr(surface_work, "_LIVE_GAP", 1e6)
    work = SurfaceWork()
    work.ask(request_of(function), live=True)
    first = done(qtbot, work)
    work.ask(request_of(function, 2.0), live=True)
    assert not work.running
    assert work.surface is first
    monkeypatch.setattr(surface_work, "_LIVE_GAP", 0.0)
    monkeypatch.setattr(surface_work, "_LIVE_SHARE", 0.0)
    work.ask(request_of(function, 2.0), live=True)
    assert done(qtbot, work).limits[0] == (-1.0, 2.0)


def test_the_newest_request_wins(qtbot, function, monkeypatch):
    gate, real = threading.Event(), ErrorFunction.refined

    def slow(self, parameters, owners, limits, seconds):
        if limits[0][1] == 1.0:
            gate.wait()
        yield from real(self, parameters, owners, limits, seconds)

    monkeypatch.setattr(ErrorFunction, "refined", slow)
    work = SurfaceWork()
    work.ask(request_of(function, 1.0), live=False)
    assert work.waiting
    work.ask(request_of(function, 3.0), live=False)
    assert done(qtbot, work).limits[0] == (-1.0, 3.0)
    gate.set()
    assert not work.waiting


def test_what_is_forgotten_is_gone(qtbot, function):
    work = SurfaceWork()
    work.ask(request_of(function), live=False)
    done(qtbot, work)
    work.forget()
    assert (work.surface, work.request, work.running) == (None, None, False)
