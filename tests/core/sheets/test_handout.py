"""What is handed out: as drawn or as variants, and what a preview shows is the first of them."""

from __future__ import annotations

import pytest

from core import files
from core.learning.exercise import Part
from core.sheets.grading import grade
from core.sheets.handed_out import HandedOut, Original
from core.sheets.handout import Content, Handout, copies, kinds, preview, sheet_of
from core.sheets.sheet import SheetError
from core.sheets.tag import tag_of
from core.tracing.trace import trace
from tests.networks import Edge, chain, given, network_of, output, xor_with_skip


def test_without_variants_the_network_is_as_it_was_drawn():
    project = xor_with_skip()
    (copy,) = copies(project, 2, Handout("T", Part.FORWARD))
    assert copy.trace.steps == trace(project, 2).steps
    assert copy.about == "Row 3 of the data"
    assert tag_of(copy.project).row == 2
    assert tag_of(project) is None


def test_variants_are_numbered_and_each_sheet_has_its_own_numbers():
    handout = Handout("T", count=4)
    made = list(copies(chain(), 0, handout))
    assert [copy.about for copy in made] == [f"Variant {n} of 4" for n in (1, 2, 3, 4)]
    sheets = [sheet_of(copy, handout, True) for copy in made]
    assert len({sheet.lines[-1].right for sheet in sheets}) == 4
    assert [sheet.wish.about for sheet in sheets] == [copy.about for copy in made]


@pytest.mark.parametrize("count", [0, 5])
def test_the_preview_is_the_first_sheet_of_all(count):
    handout = Handout("T", count=count, seed=3)
    copy, sheet = preview(chain(), 0, handout)
    first = next(copies(chain(), 0, handout))
    assert copy.trace.steps == first.trace.steps
    assert sheet == sheet_of(first, handout, False)


def test_worksheets_come_before_solutions():
    assert kinds(Handout("T")) == (False, True)
    assert kinds(Handout("T", content=Content.SOLUTION)) == (True,)
    assert kinds(Handout("T", content=Content.WORKSHEET)) == (False,)


def test_a_copy_that_was_handed_out_comes_back_and_is_graded(tmp_path):
    made = list(copies(chain(), 0, Handout("T", Part.LOSS, count=3)))
    project = made[1].project.copy()
    value = made[1].trace.steps[6].value
    project.extra = {**project.extra, "practice": {"part": "loss", "blanks": [[6, [repr(value)], 0]]}}
    files.save(project, tmp_path / "a.chainrule")
    (marks,) = grade([tmp_path / "a.chainrule"], HandedOut([Original("Chain", chain())]), Part.LOSS)
    assert (marks.variant, marks.right, marks.blanks) == ("Chain, variant 2 of seed 1", 1, 1)


def test_more_variants_than_a_network_can_have_are_refused_at_once():
    tiny = network_of({"x": given("x"), "o": output("o")}, {("x", "o"): Edge(2.0, frozen=True)}, [[1.0, 1.0]])
    assert len(list(copies(tiny, 0, Handout("T", count=60)))) == 60, "10 inputs times 6 targets"
    for ask in (copies, preview):
        with pytest.raises(SheetError, match="at most 60 different variants"):
            next(iter(ask(tiny, 0, Handout("T", count=61))))
