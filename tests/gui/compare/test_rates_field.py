"""Learning rates as people type them: lists and ranges, decimal comma, and sentences for the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ChainruleError
from core.writing.notation import Notation
from gui.compare.rates_field import MOST_RATES, RatesField, read_rates, write_rates
from gui.settings import Key

POINT, COMMA = Notation(), Notation(decimal_comma=True)


@pytest.mark.parametrize(
    ("text", "notation", "rates"),
    [
        ("", POINT, ()),
        ("1 0.1 0.1", POINT, (0.1, 1.0)),
        ("0.01, 0.1,1", POINT, (0.01, 0.1, 1.0)),
        ("0,01; 1", COMMA, (0.01, 1.0)),
        ("0,01, 1", COMMA, (0.01, 1.0)),
        ("0.01 to 1 in 3", POINT, (0.01, 0.1, 1.0)),
        ("0,01 bis 1 in 3 Stufen", COMMA, (0.01, 0.1, 1.0)),
        ("0.01…1 in 3 steps", POINT, (0.01, 0.1, 1.0)),
        ("1e-3-1e0 : 4", POINT, (0.001, 0.01, 0.1, 1.0)),
        ("0,1–10", COMMA, (0.1, 1.0, 10.0)),
    ],
)
def test_lists_and_ranges_are_read(text, notation, rates):
    assert read_rates(text, notation) == pytest.approx(rates)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("fast", "is not a number"),
        ("0.1, 0", "greater than 0"),
        ("-1", "greater than 0"),
        ("1 to 0.1", "from a smaller one to a greater"),
        ("0.1 to 1 in 1", "Between 2 and"),
        ("0.1 to 1 in 9999", "Between 2 and"),
        (" ".join(str(n) for n in range(1, MOST_RATES + 2)), "at most"),
    ],
)
def test_what_can_not_be_is_refused_in_a_sentence(text, why):
    with pytest.raises(ChainruleError, match=why):
        read_rates(text, POINT)


@given(st.lists(st.floats(1e-300, 1e300), max_size=MOST_RATES), st.booleans())
def test_what_is_written_is_read_again(rates, comma):
    notation = Notation(decimal_comma=comma)
    rates = tuple(sorted(set(rates)))
    assert read_rates(write_rates(rates, notation), notation) == rates


def test_the_field_follows_the_decimal_comma(workspace, qtbot):
    field = RatesField(workspace.conventions)
    qtbot.addWidget(field)
    field.show_value((0.1, 1.0))
    assert field.text() == "0.1, 1"
    workspace.settings.put(Key.DECIMAL_COMMA, True)
    assert field.text() == "0,1; 1"
    assert "0,001 to 1 in 7" in field.toolTip()
