"""The equations: what is written can be worked out again, symbols and numbers agree, and TeX can be typeset."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.mathtext import MathTextParser

from core import edits
from core.formulae.optimizers import OPTIMIZERS
from core.records import DeltaSign, Kind, UnitId
from core.tracing.trace import Phase, Quantity, Symbol, trace
from core.writing.equations import EquationWriter, terms_of
from core.writing.notation import LETTERS, Notation
from core.writing.pieces import joined, operands
from core.writing.unfold import Unfolding
from tests.core.expressions import Interval, evaluate, written
from tests.networks import ALLOWED, chain, diamond, edge, hidden, network_of, output, random_project, split, with_minus
from tests.networks import given as an_input

SEEDS = (40, 41)


def lines(project, digits=4):
    """Return each step of the first row with its equation."""
    traced, writer = trace(project), EquationWriter(project, Notation(digits))
    return [(step, writer.equation(traced, step)) for step in traced.steps]


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
@pytest.mark.parametrize("seed", SEEDS)
def test_the_numbers_at_full_precision_come_to_the_value(rule, loss, seed):
    for step, equation in lines(random_project(seed, rule, loss), 17):
        value = evaluate(equation.numbers_text).low
        assert value == pytest.approx(step.value, rel=1e-9, abs=1e-12), equation.numbers_text
        assert written(equation.value_text, 17).low == step.value


@pytest.mark.parametrize("digits", [2, 4])
@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_the_rounded_numbers_are_consistent_with_the_rounded_value(rule, loss, digits):
    """Every rounded number stands for an interval; the value shown must meet what the intervals can come to."""
    for step, equation in lines(random_project(45, rule, loss), digits):
        reach = evaluate(equation.numbers_text, digits)
        shown = written(equation.value_text, digits)
        assert reach.reaches(shown, slack=1e-12 * abs(step.value)), f"{equation.numbers_text} = {equation.value_text}"


@settings(max_examples=25)
@given(
    seed=st.integers(0, 10_000), kinds=st.sampled_from(ALLOWED), size=st.integers(3, 9), digits=st.integers(2, 15),
    negative=st.booleans(),
)  # fmt: skip
def test_on_random_networks_in_all_digits_the_numbers_can_come_to_the_value(seed, kinds, size, digits, negative):
    """The tolerance is what the roundings of the operands and of the value allow, and nothing else."""
    project = random_project(seed, *kinds, size=size)
    project = with_minus(project) if negative else project
    for step, equation in lines(project, digits):
        reach, shown = evaluate(equation.numbers_text, digits), written(equation.value_text, digits)
        assert reach.reaches(shown, slack=1e-12 * abs(step.value)), f"{equation.numbers_text} = {equation.value_text}"


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_a_shortened_line_is_the_full_one_without_its_middle(rule, loss):
    """Every sum keeps its first two terms and its last; put back what the dots stand for, and it is the full line."""
    project = fan(rule, loss)
    traced = trace(project)
    full, short = EquationWriter(project, Notation(17)), EquationWriter(project, Notation(17), most=3)
    seen = set()
    for step in traced.steps:
        whole, cut = full.equation(traced, step), short.equation(traced, step)
        for side in ("symbols", "numbers"):
            long, brief = joined(getattr(whole, side)), joined(getattr(cut, side))
            if "…" in brief:
                seen.add(step.kind)
                (count,) = set(re.findall(r"\(([\d,]+) terms\)$", joined(cut.symbols)))
                assert count == f"{terms_of(step):,}"
                put_back(brief.removesuffix(f" ({count} terms)"), long)
            else:
                assert brief == long
        assert cut.value == whole.value
    assert Symbol.PREACTIVATION in seen
    assert Symbol.DELTA in seen


def put_back(brief, long):
    """Check that the dots stand for whole terms, by finding these in the full line."""
    match = re.fullmatch("(.+?)".join(re.escape(part) for part in brief.split("… + ")), long)
    assert match, f"{brief} is not {long}"
    assert all(middle.endswith(" + ") for middle in match.groups())


def fan(rule, loss):
    """Five inputs, six hidden units and five outputs, all connected."""
    units = {f"x{n}": an_input(f"x_{n}") for n in range(5)} | {f"h{n}": hidden(f"h_{n}", "tanh") for n in range(6)}
    units |= {f"o{n}": output(f"o_{n}", rule, bias=0.1) for n in range(5)}
    edges = {(f"x{i}", f"h{h}"): 0.1 * i - 0.07 * h for i in range(5) for h in range(6)}
    edges |= {(f"h{h}", f"o{o}"): 0.3 - 0.11 * h + 0.05 * o for h in range(6) for o in range(5)}
    return network_of(units, edges, [[0.5, -0.4, 0.3, 0.2, -0.1, 0.2, 0.3, 0.1, 0.2, 0.25]], loss=loss)


def test_the_reader_of_the_numbers_finds_wrong_ones():
    assert evaluate("−2·3 + (−4)^2/(1 + exp(−0))") == (2.0, 2.0)
    assert evaluate("max(0.01·(−3), −3) + |−½|·√(4) + 1e−1") == Interval(pytest.approx(1.07), pytest.approx(1.07))
    assert not evaluate("2.000·3.000", 4).reaches(written("6.010", 4))
    assert evaluate("2.000·3.000", 4).reaches(written("6.002", 4))
    for wrong in ("2··3", "2 + ", "sin 2", "2 3", "foo(1)", "(1"):
        with pytest.raises((AssertionError, KeyError)):
            evaluate(wrong)


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_symbols_and_numbers_are_one_formula_filled_in_twice(rule, loss):
    for step, equation in lines(random_project(42, rule, loss)):
        if step.kind is Symbol.ACTIVATION:
            continue  # σ(s) in symbols is the rule's own formula in numbers
        assert len(equation.symbols) == len(equation.numbers)
        for symbol, number in zip(equation.symbols, equation.numbers, strict=True):
            assert symbol.quantity == number.quantity
            assert symbol.quantity is not None or skeleton(symbol.text) == skeleton(number.text)


NOTATIONS = [Notation(digits, comma, letters) for digits in (3, 17) for comma in (False, True)
             for letters in LETTERS.values()]  # fmt: skip


@pytest.mark.parametrize("sign", list(DeltaSign))
@pytest.mark.parametrize("notation", NOTATIONS, ids=lambda n: f"{n.digits}-{n.decimal_comma}-{n.letters.name}")
def test_in_every_convention_the_numbers_come_to_the_value_and_the_names_are_its_own(notation, sign):
    comma, letters = notation.decimal_comma, notation.letters
    foreign = {"s", "z", "a", "net", "out"} - {letters.preactivation.text, letters.activation.text}
    old = re.compile(rf"(?<![A-Za-zσ])({'|'.join(foreign)})(?=_)")
    parser = MathTextParser("path")
    for rule, loss in ALLOWED:
        project = random_project(47, rule, loss)
        project.apply(edits.set_delta_sign(project, sign))
        traced, writer = trace(project), EquationWriter(project, notation)
        for step in traced.steps:
            line = writer.equation(traced, step)
            assert not old.search(line.symbols_text), line.symbols_text
            assert not old.search(line.numbers_text), line.numbers_text
            reach = evaluate(line.numbers_text, notation.digits, comma)
            shown = written(line.value_text.replace(",", "."), notation.digits)
            assert reach.reaches(shown, slack=1e-12 + 1e-9 * abs(step.value)), (line.numbers_text, line.value_text)
            assert not comma or "." not in line.numbers_text + line.value_text
    for side in (line.left, line.symbols, line.numbers, (line.value,)):
        parser.parse(f"${''.join(piece.tex for piece in side)}$")


def off_by_more_than_rounding(step, equation, digits, terms=()):
    """Say whether a line, read with the very digits that it shows, misses the value that it shows.

    Its numbers come within 10^(1−digits) of the value, which the value's own rounding may add half of.
    """
    shown = written(equation.value_text, 17).low
    scale = min((abs(term) for term in terms if term), default=abs(step.value))
    return abs(evaluate(equation.numbers_text).low - shown) > 10 ** (1.5 - digits) * scale + 1e-12


@settings(max_examples=15)
@given(seed=st.integers(0, 10_000), kinds=st.sampled_from(ALLOWED), size=st.integers(3, 8), digits=st.integers(2, 8))
def test_a_line_worked_out_by_hand_as_it_stands_comes_to_the_value_shown(seed, kinds, size, digits):
    project = random_project(seed, *kinds, size=size)
    traced = trace(project)
    for step, equation in lines(project, digits):
        moving = step.kind in (Symbol.NEW_WEIGHT, Symbol.NEW_BIAS)
        terms = [traced.values[quantity] for quantity in step.reads] if moving else ()
        missed = off_by_more_than_rounding(step, equation, digits, terms)
        assert not missed, f"{equation.numbers_text} = {equation.value_text}"


@pytest.mark.parametrize("make", [chain, split, diamond])
@pytest.mark.parametrize("digits", [3, 4, 6])
def test_the_notebooks_lines_come_to_what_they_show_by_hand_folded_and_unfolded(make, digits):
    project = make()
    traced, writer = trace(project), EquationWriter(project, Notation(digits))
    unfolding = Unfolding(writer, traced)
    for step in traced.steps:
        for equation in (writer.equation(traced, step), unfolding.equation(step)):
            missed = off_by_more_than_rounding(step, equation, digits)
            assert not missed, f"{equation.numbers_text} = {equation.value_text}"


def test_a_line_that_needs_more_digits_says_them_with_the_decimal_comma_too():
    project = chain()
    traced, writer = trace(project), EquationWriter(project, Notation(decimal_comma=True))
    step = next(step for step in traced.steps if step.kind is Symbol.LOSS)
    assert writer.equation(traced, step).numbers_text == "½·(2,96376 − 3)^2"


def test_a_decimal_comma_is_read_back_only_where_it_is_one():
    assert evaluate("max(0,01·(−3); −3) + 1,5", comma=True) == evaluate("max(0.01·(−3), −3) + 1.5")
    for wrong in ("0.5", "max(0, 1)"):
        with pytest.raises(AssertionError):
            evaluate(wrong, comma=True)


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("s-z", "C_2 = ∂s_o/∂s_k = w_{k→o}·σ′(s_k)"),
        ("z-a", "C_2 = ∂z_o/∂z_k = w_{k→o}·σ′(z_k)"),
        ("net-out", "C_2 = ∂net_o/∂net_k = w_{k→o}·σ′(net_k)"),
    ],
)
def test_the_chain_reads_in_the_letters_chosen(name, line):
    project = chain()
    traced, writer = trace(project), EquationWriter(project, Notation(letters=LETTERS[name]))
    shown = {step.writes: writer.equation(traced, step) for step in traced.steps}
    assert shown[Quantity(Symbol.CACHE, edge("k", "o"))].symbols_text == line
    k = Quantity(Symbol.ACTIVATION, UnitId("k"))
    tex = "".join(piece.tex for piece in shown[k].left + shown[k].symbols)
    assert (r"\mathrm{net}_{k}" in tex) is (name == "net-out")


def skeleton(text):
    """Return what is left of a formula without its symbols, numbers and the parentheses around negative numbers."""
    text = re.sub(r"\(−([\d.]+(?:e−?\d+)?)\)", r"\1", text)
    text = text.replace("½·", "").replace("2·", "")
    return re.sub(r"[ŷsy]_\{?[^}·) ]+\}?|[\d.]+(?:e−?\d+)?", "#", text)


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_line_shows_every_quantity_that_it_reads(rule, loss, seed):
    project = random_project(seed, rule, loss)
    traced, writer = trace(project), EquationWriter(project)
    for step in traced.steps:
        text = joined(writer.equation(traced, step).symbols)
        for quantity in step.reads:
            prediction = writer.names.prediction(quantity.owner).text
            shown = writer.symbol(traced, quantity).text
            constant = step.kind is Symbol.SLOPE  # a slope's formula may need s or z only
            assert constant or shown in text or prediction in text, (step, text)


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_every_number_that_a_line_reads_is_a_piece_of_its_own_in_symbols_and_in_numbers(rule, loss):
    project = random_project(46, rule, loss, size=8)
    traced, writer = trace(project), EquationWriter(project)
    for step in traced.steps:
        equation = writer.equation(traced, step)
        symbols, numbers = operands(equation.symbols), operands(equation.numbers)
        if step.kind is not Symbol.SLOPE:  # a slope's formula may need s or z only
            assert {piece.quantity for piece in symbols} == {piece.quantity for piece in numbers} == {*step.reads}


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_number_of_an_update_is_a_piece_of_its_own(optimizer):
    project = random_project(46, size=6)
    project.apply(edits.set_training(project, optimizer=optimizer, l2=0.1, clip_norm=0.5))
    for step, equation in lines(project):
        if step.phase is Phase.UPDATE:
            assert {piece.quantity for piece in operands(equation.symbols)} == {*step.reads}, equation.symbols_text
            assert {piece.quantity for piece in operands(equation.numbers)} == {*step.reads}, equation.numbers_text


def three_classes(loss):
    """Three softmax outputs: s is 1, −1 and 2 of the network's order a, b, c, and b is the right one."""
    units = {name: output(name, "softmax") for name in "abc"}
    weights = {("x", "a"): 1.0, ("x", "b"): -1.0, ("x", "c"): 2.0}
    return network_of({"x": an_input("x"), **units}, weights, [[1, 0, 1, 0]], loss=loss)


def test_softmax_and_cross_entropy_name_the_outputs_in_the_networks_order():
    written = {equation.left_text: equation for _, equation in lines(three_classes("categorical_cross_entropy"))}
    prediction = written["ŷ_c = z_c"]
    assert prediction.symbols_text.endswith("exp(s_c)/(exp(s_a) + exp(s_b) + exp(s_c))")
    assert prediction.numbers_text == "exp(2)/(exp(1) + exp(−1) + exp(2))"
    assert [piece.text for piece in operands(prediction.symbols)] == ["s_c", "s_a", "s_b", "s_c"]
    delta = written["C_2 = ∂E/∂s_b"]
    assert delta.symbols_text.endswith("= ŷ_b·(y_a + y_b + y_c) − y_b")
    assert delta.numbers_text == "0.03512·(0 + 1 + 0) − 1"
    assert [piece.text for piece in operands(delta.symbols)] == ["ŷ_b", "y_a", "y_b", "y_c", "y_b"]


def test_squared_error_over_softmax_names_the_outputs_in_the_networks_order():
    written = {equation.left_text: equation for _, equation in lines(three_classes("half_squared_error"))}
    delta = written["C_2 = ∂E/∂s_b"]
    assert delta.symbols_text.endswith(
        "ŷ_b·((ŷ_b − y_b) − ((ŷ_a − y_a)·ŷ_a + (ŷ_b − y_b)·ŷ_b + (ŷ_c − y_c)·ŷ_c))"
    )  # fmt: skip
    named = ["ŷ_b", "ŷ_b", "y_b", "ŷ_a", "y_a", "ŷ_a", "ŷ_b", "y_b", "ŷ_b", "ŷ_c", "y_c", "ŷ_c"]
    assert [piece.text for piece in operands(delta.symbols)] == named


def test_every_kind_of_line_can_be_typeset_with_every_rule_and_loss():
    typeset = {}
    for rule, loss in ALLOWED:
        project = random_project(43, rule, loss, odd=True, size=7)
        for step, equation in lines(project):
            unit = project.network.units.get(step.writes.owner)
            has_rule = step.kind in (Symbol.ACTIVATION, Symbol.SLOPE, Symbol.CACHE)
            of_rule = unit.activation if unit and has_rule else ""
            has_loss = step.kind in (Symbol.LOSS, Symbol.LOSS_TERM) or (unit and step.kind is Symbol.CACHE)
            of_loss = loss if has_loss else ""
            parts = (equation.left, equation.symbols, equation.numbers, (equation.value,))
            tex = " = ".join("".join(piece.tex for piece in part) for part in parts)
            typeset[step.kind, of_rule, of_loss] = tex
    assert len(typeset) > len(ALLOWED)
    parser = MathTextParser("path")
    for tex in typeset.values():
        parser.parse(f"${tex}$")


def test_every_piece_can_be_typeset_by_itself():
    shown = [equation for _, equation in lines(random_project(44, odd=True, size=7))]
    parser = MathTextParser("path")
    for tex in {piece.tex for e in shown for piece in (*e.left, *e.symbols, e.value)}:
        parser.parse(f"${tex}$")


def test_the_chain_reads_as_in_the_notebook():
    shown = [f"{e.symbols_text} = {e.numbers_text} = {e.value_text}" for _, e in lines(chain())]
    assert shown == [
        "s_j = w_{x_i→j}·x_i = 2·1 = 2",
        "z_j = σ(s_j) = 1/(1 + exp(−2)) = 0.8808",
        "s_k = w_{j→k}·z_j = 5·0.8808 = 4.404",
        "z_k = σ(s_k) = 1/(1 + exp(−4.404)) = 0.9879",
        "s_o = w_{k→o}·z_k = 3·0.9879 = 2.964",
        "ŷ_o = z_o = s_o = 2.964 = 2.964",
        "E = ½·(ŷ_o − y_o)^2 = ½·(2.96376 − 3)^2 = 0.0006568",
        "C_1 = ∂E/∂s_o = ŷ_o − y_o = 2.96376 − 3 = −0.03624",
        "δ_o = C_1 = −0.03624 = −0.03624",
        "σ′(s_k) = z_k·(1 − z_k) = 0.98792·(1 − 0.98792) = 0.01193",
        "C_2 = ∂s_o/∂s_k = w_{k→o}·σ′(s_k) = 3·0.01193 = 0.03580",
        "δ_k = δ_o·C_2 = −0.03624·0.03580 = −0.001298",
        "σ′(s_j) = z_j·(1 − z_j) = 0.8808·(1 − 0.8808) = 0.1050",
        "C_3 = ∂s_k/∂s_j = w_{j→k}·σ′(s_j) = 5·0.1050 = 0.5250",
        "δ_j = δ_k·C_3 = −0.001298·0.5250 = −0.0006812",
        "C_4 = ∂s_j/∂s_{x_i} = w_{x_i→j} = 2 = 2",
        "δ_{x_i} = δ_j·C_4 = −0.0006812·2 = −0.001362",
        "∂E/∂w_{k→o} = δ_o·z_k = −0.03624·0.9879 = −0.03580",
        "∂E/∂w_{j→k} = δ_k·z_j = −0.001298·0.8808 = −0.001143",
        "∂E/∂w_{x_i→j} = δ_j·x_i = −0.0006812·1 = −0.0006812",
        "Δw_{k→o} = −η·∂E/∂w_{k→o} = −0.1·(−0.03580) = 0.003580",
        "w^new_{k→o} = w_{k→o} + Δw_{k→o} = 3 + 0.003580 = 3.003580",
        "Δw_{j→k} = −η·∂E/∂w_{j→k} = −0.1·(−0.001143) = 0.0001143",
        "w^new_{j→k} = w_{j→k} + Δw_{j→k} = 5 + 0.0001143 = 5.0001143",
        "Δw_{x_i→j} = −η·∂E/∂w_{x_i→j} = −0.1·(−0.0006812) = 6.812e−5",
        "w^new_{x_i→j} = w_{x_i→j} + Δw_{x_i→j} = 2 + 6.812e−5 = 2.00006812",
    ]


@pytest.mark.parametrize("digits", [2, 4, 17])
@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_with_the_other_sign_of_delta_each_line_still_comes_to_its_value(rule, loss, digits):
    for step, equation in lines(with_minus(random_project(46, rule, loss)), digits):
        reach, shown = evaluate(equation.numbers_text, digits), written(equation.value_text, digits)
        assert reach.reaches(shown, slack=1e-12 + 1e-9 * abs(step.value)), f"{equation.numbers_text} = {step.value}"


def test_with_the_other_sign_of_delta_the_chain_reads_as_in_other_textbooks():
    shown = [f"{e.symbols_text} = {e.numbers_text} = {e.value_text}" for _, e in lines(with_minus(chain()))]
    assert shown[7:9] + shown[11:12] + shown[17:19] + shown[20:21] == [
        "C_1 = ∂E/∂s_o = ŷ_o − y_o = 2.96376 − 3 = −0.03624",
        "δ_o = −C_1 = −(−0.03624) = 0.03624",
        "δ_k = δ_o·C_2 = 0.03624·0.03580 = 0.001298",
        "∂E/∂w_{k→o} = −δ_o·z_k = −0.03624·0.9879 = −0.03580",
        "∂E/∂w_{j→k} = −δ_k·z_j = −0.001298·0.8808 = −0.001143",
        "Δw_{k→o} = −η·∂E/∂w_{k→o} = −0.1·(−0.03580) = 0.003580",
    ]


def test_a_frozen_weights_update_is_nothing():
    project = chain()
    project.apply(edits.edit_edges(project, [edge("j", "k")], "Freeze", frozen=True))
    (line,) = [e for step, e in lines(project) if step.writes == Quantity(Symbol.WEIGHT_UPDATE, edge("j", "k"))]
    assert (line.symbols_text, line.numbers_text, line.value_text) == ("Δw_{j→k} = 0", "0", "0")


def test_pieces_stand_for_the_quantities_on_the_canvas():
    for step, equation in lines(split()):
        pieces = [piece.quantity for piece in equation.symbols if piece.quantity]
        assert set(pieces) <= {*step.reads, step.writes}
        assert equation.value.quantity == step.writes == next(p.quantity for p in equation.left if p.quantity)


def test_output_units_that_feed_others_add_their_own_share():
    project = chain()
    project.apply(edits.set_kind(project, [UnitId("k")], Kind.OUTPUT))
    project.apply(edits.set_value(project, 0, UnitId("k"), 0.5))
    shown = {step.writes: equation for step, equation in lines(project) if step.phase is Phase.BACKWARD}
    delta = next(e for quantity, e in shown.items() if quantity == Quantity(Symbol.DELTA, "k"))
    assert delta.symbols_text == "δ_k = C_2 + δ_o·C_3"
    assert delta.sentence.startswith("k feeds others besides: its own line of the cache and what comes back")


def test_with_the_other_sign_only_the_own_share_of_an_output_that_feeds_others_is_turned():
    project = with_minus(chain())
    project.apply(edits.set_kind(project, [UnitId("k")], Kind.OUTPUT))
    project.apply(edits.set_value(project, 0, UnitId("k"), 0.5))
    shown = {step.writes: equation for step, equation in lines(project) if step.phase is Phase.BACKWARD}
    delta = next(e for quantity, e in shown.items() if quantity == Quantity(Symbol.DELTA, "k"))
    assert delta.symbols_text == "δ_k = −C_2 + δ_o·C_3"
