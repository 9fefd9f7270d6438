"""An equation is painted in the colours of what it is made of, also as a picture."""

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from core.tracing.trace import Quantity, Symbol
from core.writing.equations import EquationWriter
from gui import typeset
from gui.panels.equation_fit import fit
from gui.panels.equation_painting import fitting, picture
from gui.settings import Key
from tests.gui.drawn import K


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_each_operand_has_the_colour_of_what_it_is(chain, theme):
    typeset.load()
    chain.settings.put(Key.THEME, theme)
    chain.player.go_to(chain.player.trace.written_at[Quantity(Symbol.PREACTIVATION, K)] + 1)
    trace = chain.player.trace
    equation = EquationWriter(chain.document.project).equation(trace, chain.player.current)
    image = picture(fit(equation, 800, 60, 20), trace.values, chain.theme)
    width, height = image.width(), image.height()
    colours = {image.pixelColor(x, y).name() for x in range(width) for y in range(height)}
    assert {chain.theme.name_of(role) for role in ("positive", "forward", "text", "base")} <= colours
    assert chain.theme.name_of("backward") not in colours


def test_a_place_that_is_too_long_loses_its_word_first(qapp):
    metrics = QFontMetricsF(QFont())
    place = "lines 86–130 of 148"
    wide = metrics.horizontalAdvance(place)
    assert fitting(place, metrics, wide + 1) == place
    assert fitting(place, metrics, wide - 1) == "86–130 of 148"
    short = fitting(place, metrics, 40)
    assert short.startswith("8")
    assert short.endswith("…")
    assert metrics.horizontalAdvance(short) <= 40
