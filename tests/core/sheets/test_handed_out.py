"""What was handed out is recognised by its numbers and its structure alone; what is not says what is different."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core import edits, files
from core.errors import ChainruleError
from core.learning.exercise import Part
from core.records import Kind, UnitId
from core.sheets.handed_out import HandedOut, Original, difference, read_handed_out
from core.sheets.sheet import SheetError
from core.sheets.tag import Tag, tag_of
from core.sheets.variants import variants
from tests.networks import chain, edge, split


def handed(count=3):
    made = variants(chain(), count, 5, Tag(Part.FORWARD))
    return HandedOut(Original(f"Chain {n:02d}", project) for n, project in enumerate(made, 1))


@pytest.mark.parametrize("place", range(3))
def test_each_variant_is_recognised_whatever_it_says_of_itself(place):
    out = handed()
    answer = out.originals[place].project.copy()
    for tag in (Tag(), Tag(variant=2, of=3, seed=5), Tag(variant=9**9, seed=1)):
        assert out.original_of(tag.put_on(answer), 0).name == f"Chain 0{place + 1}"


def test_other_names_and_places_are_the_same_network():
    answer = chain()
    answer.apply(edits.rename(answer, UnitId("j"), "mine"))
    answer.apply(edits.move(answer, {UnitId("j"): (5.0, 5.0)}))
    assert difference(answer, chain(), 0) == ""


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (lambda p: edits.edit_edges(p, [edge("j", "k")], "w", weight=5.5), "w_{j→k} is 5.5, not 5"),
        (lambda p: edits.set_value(p, 0, UnitId("x"), 2.0), "x_i is 2, not 1"),
        (lambda p: edits.set_value(p, 0, UnitId("o"), None), "y_o is —, not 3"),
        (lambda p: edits.set_training(p, learning_rate=0.5), "η is 0.5"),
        (lambda p: edits.edit_units(p, [UnitId("j")], "tanh", activation="tanh"), "an activation"),
        (lambda p: edits.set_training(p, loss="squared_error"), "setting of the training"),
        (lambda p: edits.edit_units(p, [UnitId("j")], "b", bias=0.5), "update or the loss|lines"),
        (lambda p: edits.remove(p, [edge("j", "k")]), "other edges"),
        (lambda p: edits.add_unit(p, Kind.HIDDEN, (0.0, 0.0))[0], "other units"),
        (lambda p: edits.edit_edges(p, [edge("j", "k")], "f", frozen=True), "update or the loss"),
    ],
)
def test_what_is_different_is_named(edit, said):
    answer = chain()
    answer.apply(edit(answer))
    with pytest.raises(ChainruleError, match=said):
        HandedOut([Original("Chain", chain())]).original_of(answer, 0)


def test_variants_of_an_open_network_are_drawn_once_more():
    out = HandedOut([Original("Chain", chain())])
    third = list(variants(chain(), 3, 5, Tag()))[2]
    assert out.original_of(third, 0).name == "Chain, variant 3 of seed 5"
    assert out.original_of(chain(), 0).name == "Chain"
    lying = replace(tag_of(third), variant=2).put_on(third)
    with pytest.raises(SheetError, match="not a network that was handed out"):
        out.original_of(lying, 0)


def test_a_variant_of_another_network_is_refused():
    out = HandedOut([Original("Chain", chain())])
    with pytest.raises(SheetError, match="other units"):
        out.original_of(next(variants(split(), 1, 5, Tag())), 0)


def test_tables_name_their_network_by_name_number_or_file():
    out = handed()
    assert out.named("Chain 02").name == out.named("2").name == out.named("Chain 02 Anna").name == "Chain 02"
    with pytest.raises(SheetError, match="names none"):
        out.named("Chain 07")


def test_files_and_folders_are_read(tmp_path):
    for original in handed().originals:
        files.save(original.project, tmp_path / f"{original.name}.chainrule")
    out = read_handed_out(tmp_path)
    assert [original.name for original in out.originals] == ["Chain 01", "Chain 02", "Chain 03"]
    assert out.originals[1].tag.variant == 2
    assert len(read_handed_out(tmp_path / "Chain 01.chainrule").originals) == 1
    (tmp_path / "empty").mkdir()
    with pytest.raises(SheetError, match=r"no \.chainrule file"):
        read_handed_out(tmp_path / "empty")
