"""In every size and width the line stands within the strip, shortened honestly, and is lit where it is pointed at."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from core.records import EdgeId
from core.tracing.trace import Quantity, Symbol
from core.writing.pieces import joined
from gui import typeset
from gui.settings import Key
from gui.widgets import script_text
from tests.gui.drawn import J, K, O, X
from tests.gui.panels.strips import go_to, operand, shown_strip, wide


def test_until_mathematics_can_be_typeset_the_line_stands_as_text(qtbot, strip, chain, monkeypatch):
    go_to(chain, Symbol.DELTA, K)
    typeset_width = operand(strip, Quantity(Symbol.DELTA, K)).layout.width
    monkeypatch.setattr(typeset, "_is_ready", False)
    chain.player.next()
    chain.player.back()
    plain = operand(strip, Quantity(Symbol.DELTA, K)).layout
    assert plain.path == typeset.text_layout("δ_k", 21.0).path
    assert plain.width != typeset_width


def test_it_keeps_its_height_and_stays_within_its_width(strip, chain):
    for index in range(chain.player.length + 1):
        chain.player.go_to(index)
        strip.grab()
        assert strip.height() == 96
        for o in strip.operands:
            assert strip.rect().toRectF().contains(o.rectangle), strip.accessibleName()


@pytest.mark.parametrize(("count", "said"), [(50, "50"), (2000, "2,000")])
@pytest.mark.parametrize("width", [420, 640, 1900])
def test_a_large_fan_in_is_shortened_honestly_and_stays_within_the_strip(qtbot, workspace, count, said, width):
    wide(workspace, count)
    strip = shown_strip(qtbot, workspace, width)
    for index in (1, 2, 3, 4, 5, 6, workspace.player.length):
        workspace.player.go_to(index)
        strip.grab()
        for o in strip.operands:
            assert strip.rect().toRectF().contains(o.rectangle), strip.accessibleName()
        if index == 1:
            text = joined(o.piece for o in strip._laid_out().operands)
            terms = "w_{x_0→o}·x_0 + w_{x_1→o}·x_1 + … + "
            assert text.startswith(f"s_o = {terms}w_{{x_{count - 1}→o}}·x_{count - 1} ({said} terms) = ")
            assert f"{said} inputs" in strip.accessibleDescription()
            assert f"({said} terms)" in strip.accessibleName()
            assert len(strip.accessibleName()) < 300


@pytest.mark.parametrize("size", ["normal", "large", "projector"])
@pytest.mark.parametrize("is_unfolded", [False, True])
@pytest.mark.parametrize("width", [500, 1000])
def test_in_every_size_all_lines_stay_within_the_strip(strip, chain, size, is_unfolded, width):
    chain.settings.put(Key.EQUATION_SIZE, size)
    chain.settings.put(Key.UNFOLD, is_unfolded)
    strip.resize(width, strip.height())
    for index in range(1, chain.player.length + 1):
        chain.player.go_to(index)
        strip.grab()
        rectangles = [o.rectangle for o in strip.operands]
        assert all(strip._room().adjusted(-1, -1, 1, 1).contains(r) for r in rectangles), strip.accessibleName()
        assert not strip.unfold.geometry().toRectF().intersects(strip._sentence_room())
        assert strip.rect().contains(strip.unfold.geometry())


def test_a_larger_size_is_larger(strip, chain):
    go_to(chain, Symbol.PREACTIVATION, J)
    letters, heights = [], []
    for size in ("normal", "large", "projector"):
        chain.settings.put(Key.EQUATION_SIZE, size)
        letters.append(strip.operands[0].layout.height)
        heights.append(strip.height())
    assert letters == sorted(letters)
    assert letters[2] == pytest.approx(2 * letters[0])
    assert heights == sorted(set(heights))


def test_at_twice_the_pixels_the_glyphs_are_drawn_from_their_outlines(strip, chain):
    """A picture scaled up from the small one would have no pixel that differs from its neighbours."""
    go_to(chain, Symbol.ACTIVATION, J)
    picture = QImage(strip.size() * 2, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(2)
    strip.render(picture)
    small = strip.grab().toImage().scaled(picture.size())
    assert picture.convertToFormat(QImage.Format.Format_RGB32) != small.convertToFormat(QImage.Format.Format_RGB32)


def test_what_is_pointed_at_elsewhere_is_lit_wherever_it_stands(strip, chain):
    go_to(chain, Symbol.DELTA, K)
    delta = Quantity(Symbol.DELTA, O)
    grounds = [o.rectangle.topLeft().toPoint() - QPoint(1, 1) for o in strip.operands if o.piece.quantity == delta]
    base = chain.theme.color("base")
    assert len(grounds) == 2  # in symbols and in numbers
    assert [strip.grab().toImage().pixelColor(at) for at in grounds] == [base, base]
    chain.pointing.point_at(delta)
    lit = strip.grab().toImage()
    assert all(lit.pixelColor(at) != base for at in grounds)
    chain.pointing.point_at(Quantity(Symbol.DELTA, J))
    assert [strip.grab().toImage().pixelColor(at) for at in grounds] == [base, base]


def test_a_line_too_long_for_the_window_stays_folded_and_says_so(strip, chain):
    go_to(chain, Symbol.NEW_WEIGHT, EdgeId(X, J))
    chain.settings.put(Key.UNFOLD, True)
    strip.resize(300, strip.height())
    assert strip.accessibleName().endswith("= w_{x_i→j} + Δw_{x_i→j} = 2 + 6.812e−5 = 2.00006812")
    assert "too long for this window" in strip.accessibleDescription()
    strip.resize(1200, strip.height())
    assert "z_k·(1 − z_k)" in strip.accessibleName()


def test_a_large_sentence_is_made_smaller_before_it_is_cut(strip, chain):
    chain.settings.put(Key.EQUATION_SIZE, "projector")
    go_to(chain, Symbol.ACTIVATION, O)
    strip.resize(744, strip.height())
    strip.grab()
    room = strip._sentence_room()
    assert script_text.width_of(strip.sentence, strip._enlarged(1.6)) > room.width()
    assert script_text.width_of(strip.sentence, strip.font()) < room.width()
    assert not strip._is_cut
