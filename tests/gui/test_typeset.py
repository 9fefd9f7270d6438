"""Mathematics becomes outlines, whose measures fit together; without mathtext the plain text serves."""

import subprocess
import sys
from itertools import pairwise

import pytest

from gui import typeset
from gui.typeset import Segment, layout, parted, row, text_layout


@pytest.fixture(autouse=True)
def loaded(qapp):
    typeset.load()


def test_importing_the_module_does_not_import_matplotlib():
    code = "import sys, gui.typeset; print(gui.typeset.is_loaded(), 'matplotlib' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.split() == ["False", "False"]


def test_a_fraction_reaches_both_ways_and_its_bar_spans_it():
    fraction, letter = layout(r"\dfrac{\partial E}{\partial w}", 20), layout("E", 20)
    assert fraction.height > 1.5 * letter.height
    assert fraction.depth > 8 > letter.depth
    bar = [r for r in fraction.path.toSubpathPolygons() if r.boundingRect().height() < 2]
    assert bar
    assert bar[0].boundingRect().width() == pytest.approx(fraction.width, rel=0.2)


def test_a_subscript_stands_low_and_small():
    plain, subscripted = layout("s", 20), layout("s_{j}", 20)
    assert subscripted.width > plain.width
    assert subscripted.path.boundingRect().bottom() > plain.path.boundingRect().bottom() + 2


@pytest.mark.parametrize("tex", [r"w_{x_{i} \to j}", r"\hat{y}_{o}", r"\frac{1}{1 + e^{-2.15}}", r"\sigma'(s_{k})"])
def test_everything_scales(tex):
    small, large = layout(tex, 10), layout(tex, 40)
    assert large.width == pytest.approx(4 * small.width)
    assert large.path.boundingRect().width() == pytest.approx(4 * small.path.boundingRect().width(), rel=1e-3)
    assert large.path.boundingRect().top() >= -large.height - 1


def test_the_same_is_set_once():
    assert layout(r"\delta_{k}", 17) is layout(r"\delta_{k}", 17)


@pytest.mark.parametrize("number", ["0.8808", "-0.03624", "(-2.5)", "12346", "3"])
def test_a_number_put_together_from_digits_looks_as_if_set_whole(number):
    quick, whole = layout(number, 100), typeset._set(number)
    assert quick.width == pytest.approx(whole.width, abs=1.5)
    assert quick.path.boundingRect().width() == pytest.approx(whole.path.boundingRect().width(), abs=1.5)


@pytest.mark.parametrize(
    "tex",
    [
        r"z_{\mathrm{u39}}",
        r"w_{\mathrm{u17} \to \mathrm{h3}}",
        r"\dfrac{1}{1 + e^{-(-0.4421)}}", r"\;\text{(14 terms)}",
    ],
)
def test_what_differs_in_its_digits_alone_is_parsed_once_and_looks_as_if_set_whole(tex, monkeypatch):
    parsed = typeset._parse(tex)
    whole = typeset._layout_of(parsed, parsed.glyphs, parsed.rects)
    typeset._set.cache_clear()
    found = typeset._set(tex)
    assert found.width == whole.width
    assert found.height == pytest.approx(whole.height, abs=2)
    assert found.depth == pytest.approx(whole.depth, abs=2)
    assert found.path.elementCount() == whole.path.elementCount()
    one, other = found.path.boundingRect(), whole.path.boundingRect()
    assert other.adjusted(-1, -1, 1, 1).contains(one)
    assert one.adjusted(-1, -1, 1, 1).contains(other)
    monkeypatch.setattr(typeset, "_parse", lambda tex: pytest.fail(f"parsed again: {tex}"))
    assert typeset._set(tex.translate(str.maketrans("0123456789", "5678901234"))).width == whole.width


def test_digits_that_are_no_glyphs_are_left_to_mathtext():
    assert typeset._set(r"a\hspace{0.9}b").width > typeset._set(r"a\hspace{0.1}b").width


def test_a_binary_operator_keeps_its_spaces_and_a_sign_has_none():
    assert layout(" - ", 20).width > 1.3 * layout("-", 20).width


@pytest.mark.parametrize("tex", [r"\mathrm{单元}", r"\omicron", r"\underbrace{x}", r"\frac{1}"])
def test_what_mathtext_cannot_set_is_shown_as_text(tex):
    assert layout(tex, 20, "text").path == text_layout("text", 20).path


def test_before_it_is_loaded_text_serves(monkeypatch):
    monkeypatch.setattr(typeset, "_is_ready", False)
    assert not typeset.is_loaded()
    assert layout(r"\delta_{k}", 20, "δ_k").path == text_layout("δ_k", 20).path


def test_a_row_stands_on_one_baseline_without_gaps_or_overlaps():
    line = row([("s_{j}", ""), (" = ", ""), (r"\dfrac{1}{2}", ""), ("0.5", "")], 20)
    rectangles = [place.rectangle for place in line.places]
    for left, right in pairwise(rectangles):
        assert right.left() == pytest.approx(left.right())
    assert line.width == pytest.approx(rectangles[-1].right())
    assert line.height == pytest.approx(max(-r.top() for r in rectangles))
    assert line.depth == pytest.approx(max(r.bottom() for r in rectangles))


def test_an_empty_row_takes_no_room():
    assert row([], 20).width == 0


# Parts of an expression

SOFTMAX = (
    *(Segment(r"\dfrac{e^{", False), Segment("s_{b}", True), Segment("}}{e^{", False), Segment("s_{a}", True)),
    *(Segment("} + e^{", False), Segment("(-0.73)", True), Segment("}}", False)),
)


def test_the_parts_of_a_fraction_and_what_is_left_are_the_whole():
    whole = layout("".join(segment.tex for segment in SOFTMAX), 40)
    rest, parts = parted(SOFTMAX, 40)
    assert (rest.width, rest.height, rest.depth) == (whole.width, whole.height, whole.depth)
    count = rest.path.elementCount() + sum(part.layout.path.elementCount() for part in parts)
    assert count == whole.path.elementCount()
    union = rest.path.boundingRect()
    for part in parts:
        union = union.united(part.layout.path.translated(part.x, 0).boundingRect())
    for side in ("left", "top", "right", "bottom"):
        assert getattr(union, side)() == pytest.approx(getattr(whole.path.boundingRect(), side)(), abs=0.01)


def test_each_part_stands_where_the_formula_has_it_and_looks_like_itself():
    above, left, right = parted(SOFTMAX, 40)[1]
    assert above.rectangle.bottom() < left.rectangle.top()
    assert left.rectangle.right() < right.rectangle.left()
    for part, tex in zip((above, left, right), ("s_{b}", "s_{a}", "(-0.73)"), strict=True):
        alone = layout(tex, 40)
        assert part.layout.path.elementCount() == typeset._set(tex).path.elementCount()
        assert part.layout.path.boundingRect().left() == pytest.approx(0, abs=0.01)
        assert part.rectangle.width() < alone.width  # an exponent is small


def test_parts_that_mathtext_mixes_up_or_does_not_know_are_not_told_apart():
    mixed = (Segment("{", False), Segment("z_{j}", True), Segment("^{2}}", False))
    assert parted(mixed, 20) is None
    assert parted((Segment(r"\frac{", False), Segment("名", True), Segment("}{2}", False)), 20) is None


def test_plain_text_has_its_subscripts_low_and_no_braces():
    plain, written = text_layout("wx→j = 2", 20), text_layout("w_{x→j} = 2", 20)
    assert written.width < plain.width
    assert written.depth > plain.depth
    assert written.path.elementCount() == plain.path.elementCount()
