"""What other views light up is painted on the canvas at once, and goes out again."""

from PySide6.QtCore import Qt

from core import edits
from core.tracing.trace import Quantity, Symbol
from gui.canvas import spotlit
from gui.canvas.geometry import RADIUS
from gui.canvas.paint_spotlight import paint_beam
from gui.spotlight import DARK, Beam


def ground(hands, x, y):
    hands.canvas.viewport().repaint()
    image = hands.canvas.viewport().grab().toImage()
    return image.pixelColor(hands.at(x, y))


def test_a_beam_and_a_pointed_number_are_seen_and_gone(pair):
    beside = (0, RADIUS + 5)
    before = ground(pair, *beside)
    pair.workspace.spotlight.direct(Beam(owners=frozenset({pair.id_of("h")})), self_named := object())
    assert ground(pair, *beside) != before
    pair.workspace.spotlight.put_out(self_named)
    assert ground(pair, *beside) == before
    pair.workspace.pointing.point_at(Quantity(Symbol.DELTA, pair.id_of("h")))
    assert ground(pair, *beside) != before
    pair.workspace.pointing.point_at(None)
    assert ground(pair, *beside) == before


def test_escape_puts_the_light_out_before_it_gives_up_the_selection(pair):
    pair.select("h")
    pair.workspace.spotlight.direct(Beam(owners=frozenset({pair.id_of("h")})), "a panel")
    pair.key(Qt.Key.Key_Escape)
    assert pair.workspace.spotlight.beam == DARK
    assert pair.workspace.selection.keys
    pair.key(Qt.Key.Key_Escape)
    assert not pair.workspace.selection.keys


def test_a_large_beam_is_painted_once_and_follows_what_moves(pair, monkeypatch):
    monkeypatch.setattr(spotlit, "MANY", 0)
    painted = []
    monkeypatch.setattr(spotlit, "paint_beam", lambda *given: painted.append(given) or paint_beam(*given))
    pair.workspace.spotlight.direct(Beam(owners=frozenset({pair.id_of("h")})), "a panel")
    lit = ground(pair, 0, RADIUS + 5)
    assert ground(pair, 0, RADIUS + 5) == lit
    before = len(painted)
    pair.workspace.pointing.point_at(Quantity(Symbol.LOSS))
    assert ground(pair, 0, RADIUS + 5) == lit
    assert len(painted) == before
    document = pair.workspace.document
    document.perform(edits.move(document.project, {pair.id_of("h"): (0.0, 100.0)}))
    assert ground(pair, 0, 100 + RADIUS + 5) == lit
    assert ground(pair, 0, RADIUS + 5) != lit
