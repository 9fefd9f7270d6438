"""An equation fits its rectangle: by its size, then on two lines, then with its sums shortened."""

from dataclasses import replace

import pytest

from core.writing.equations import Equation
from core.writing.pieces import EQUALS, PLUS, TIMES, Piece, joined
from core.writing.pieces import summed as added
from gui import typeset
from gui.panels.equation_fit import SMALLEST, fit, fit_rows, sides
from gui.panels.equation_size import SIZES

SIZE = 20.0


@pytest.fixture(autouse=True)
def loaded(qapp):
    typeset.load()


def terms(count, letter):
    pieces = [Piece(f"{letter}_{n}", f"{letter}_{{{n}}}") for n in range(count)]
    return tuple(piece for n, term in enumerate(pieces) for piece in ((PLUS, term) if n else (term,)))


def summed(count):
    number = Piece("0.8808", "0.8808")
    numbers = tuple(number if piece != PLUS else PLUS for piece in terms(count, "z"))
    return Equation((Piece("s_j", "s_{j}"),), terms(count, "z"), numbers, Piece("1.234", "1.234"), "A sum.")


def of_products(count):
    """Return a sum of products, such as a δ is."""
    names = [(Piece(f"δ_{n}", rf"\delta_{{{n}}}"), Piece(f"C_{n}", f"C_{{{n}}}")) for n in range(count)]
    numbers = [(Piece("0.1234", "0.1234"), Piece("(−0.5678)", "(-0.5678)"))] * count
    written = [added([(a, TIMES, b) for a, b in terms]) for terms in (names, numbers)]
    return Equation((Piece("δ_j", r"\delta_{j}"),), *written, Piece("−0.3", "-0.3"), "")


def short(count):
    """Return what writes the same sum shortened."""
    first, second, last = [f"z_{n}" for n in (0, 1, count - 1)]

    def sum_of(*texts):
        return added([(Piece(text, text),) for text in (*texts[:2], "\\ldots", texts[2])])

    def written():
        symbols = (*sum_of(first, second, last), Piece(f" ({count} terms)", rf"\;\text{{({count} terms)}}"))
        return replace(summed(count), symbols=symbols, numbers=sum_of("0.8808", "0.8808", "0.8808"))

    return written if count > 3 else (lambda: summed(count))


def lines(fitted):
    return len({operand.y for operand in fitted.operands})


def text(fitted):
    return joined(operand.piece for operand in fitted.operands)


def size(fitted):
    """Return how large the first letter came out, as a share of the size asked for."""
    return fitted.operands[0].layout.width / typeset.layout("s_{j}", SIZE).width


def test_a_short_one_stands_on_one_line_in_full_size():
    fitted = fit(summed(2), 700, 60, SIZE)
    assert text(fitted) == "s_j = z_0 + z_1 = 0.8808 + 0.8808 = 1.234"
    assert (lines(fitted), size(fitted)) == (1, pytest.approx(1))


def test_it_shrinks_a_little_before_it_is_broken():
    wide = fit(summed(4), 2000, 60, SIZE).width
    slightly = fit(summed(4), 0.9 * wide, 60, SIZE)
    assert lines(slightly) == 1
    assert SMALLEST <= size(slightly) < 0.91
    broken = fit(summed(4), 0.7 * wide, 80, SIZE)
    assert lines(broken) == 2
    assert "(" not in text(broken)


def test_the_second_line_stands_under_the_equals_sign_of_the_first():
    broken = fit(summed(8), 500, 80, SIZE)
    first, second = (o for o in broken.operands if o.piece == EQUALS and o.x < 100)
    assert second.x == first.x
    assert second.rectangle.top() > first.rectangle.bottom()


def test_a_long_sum_says_how_many_terms_it_has():
    fitted = fit(summed(40), 700, 60, SIZE, short(40))
    assert text(fitted).startswith(r"s_j = z_0 + z_1 + \ldots + z_39 (40 terms)")
    assert fitted.width <= 700


@pytest.mark.parametrize("count", [1, 3, 5, 9, 12, 2000])
@pytest.mark.parametrize("width", [300, 500, 900])
def test_it_always_fits(count, width):
    fitted = fit(summed(count), width, 60, SIZE, short(count))
    assert fitted.width <= width + 1
    assert fitted.height <= 61
    assert size(fitted) >= 0.6 - 1e-9


def test_two_thousand_terms_are_not_set_to_see_that_they_are_too_many(monkeypatch):
    set_anew = []
    original = typeset.row
    monkeypatch.setattr(typeset, "row", lambda pieces, size: (set_anew.append(len(pieces)), original(pieces, size))[1])
    fit(summed(2000), 900, 60, SIZE, short(2000))
    assert max(set_anew) < 20


@pytest.mark.parametrize("width", [120, 300])
def test_what_cannot_be_shortened_is_never_wider_than_its_room(width):
    fitted = fit(summed(30), width, 60, SIZE)
    assert fitted.width <= width
    assert fitted.height <= 60


def test_in_rows_every_piece_stands_once_and_in_order():
    fitted = fit_rows(summed(20), 400, 300, SIZE)
    assert text(fitted) == text(fit(summed(20), 10_000, 60, SIZE))
    assert fitted.width <= 400
    tops = [operand.y for operand in fitted.operands]
    assert tops == sorted(tops)
    assert len(set(tops)) > 2


def test_rows_begin_with_an_operator_and_the_numbers_begin_a_row():
    fitted = fit_rows(summed(20), 400, 300, SIZE)
    firsts = [row[0].piece for row in rows_of(fitted)]
    assert set(firsts[1:]) <= {PLUS, EQUALS}
    equals = [row for row in rows_of(fitted) if row[0].piece == EQUALS]
    assert equals[0][1].piece.text == "0.8808"


def rows_of(fitted):
    tops = sorted({operand.y for operand in fitted.operands})
    return [[operand for operand in fitted.operands if operand.y == top] for top in tops]


def test_what_has_room_stands_on_one_row_and_what_has_none_is_refused():
    assert lines(fit_rows(summed(3), 900, 60, SIZE)) == 1
    assert fit_rows(summed(40), 300, 60, SIZE) is None


def test_a_number_is_not_said_twice():
    value = Piece("2.964", "2.964")
    equation = Equation((Piece("z_o", "z_o"),), (Piece("s_o", "s_o"),), (value,), value, "")
    assert [joined(side) for side in sides(equation)] == ["z_o", "s_o", "2.964"]


@pytest.mark.parametrize("window", [640, 744, 900, 1366, 1920])
def test_a_larger_size_of_the_strip_never_makes_a_line_smaller(window):
    def letters(name, written, count):
        chosen = SIZES[name]
        fitted = fit(written(count), window - chosen.beside, chosen.room, chosen.size, lambda: written(min(count, 4)))
        return fitted.operands[0].layout.width

    for count in (*range(1, 24), 40, 100):
        for written in (summed, of_products):
            normal, large, projector = (letters(name, written, count) for name in SIZES)
            assert normal <= large * 1.001, count
            assert normal <= projector * 1.001, count


def test_unfolded_there_is_room_in_a_large_size_wherever_there_is_in_the_normal_one():
    for count in range(1, 40):
        normal, *larger = (fit_rows(summed(count), 800, SIZES[n].unfolded_room, SIZES[n].size) for n in SIZES)
        assert normal is None or None not in larger, count
