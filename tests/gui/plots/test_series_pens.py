"""Series can be told apart, and what stands behind another line is thin."""

from gui.plots.chart import Mark
from gui.plots.series_pens import N_COLORS, pen_of
from gui.theme import FixedColors


def test_looks_differ_in_more_than_colour():
    colors = FixedColors()
    pens = [pen_of(look, colors) for look in range(4 * N_COLORS)]
    assert len({(pen.color().name(), tuple(pen.dashPattern())) for pen in pens}) == 4 * N_COLORS
    assert len({tuple(pen.dashPattern()) for pen in pens[:N_COLORS]}) == N_COLORS


def test_validation_has_the_dashes_of_its_run_on_the_screen_and_is_thin():
    colors = FixedColors()
    for look in range(N_COLORS):
        line, side = pen_of(look, colors), pen_of(look, colors, Mark.SIDE)
        assert side.widthF() < line.widthF()
        in_pixels = [[round(d * pen.widthF(), 6) for d in pen.dashPattern()] for pen in (line, side)]
        assert in_pixels[0] == in_pixels[1]
        assert pen_of(look, colors, Mark.FAINT).dashPattern() == []
