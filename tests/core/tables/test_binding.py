"""What becomes of the columns of a table."""

import numpy as np
import pytest

from core.data.classes import classes_of
from core.data.dataset import Role
from core.data.populating import Draft, Wish
from core.errors import DataError
from core.project import Project
from core.records import Kind
from core.tables.binding import (
    Binding,
    Use,
    features_of,
    fits,
    guessed,
    imported,
    marked_split,
    matched,
    problem,
    width,
)
from core.tables.layout import Layout, detect
from core.tables.table import read_table, table_of
from tests.networks import edge, given, network_of, output

FLOWERS = "id,length,width,kind,set\n1,5.1,3.5,b,train\n2,4.9,3.0,a,train\n3,6,2,c,val\n4,7,1,b,train\n"


def uses(text: str) -> list[str]:
    return [binding.use.value for binding in guessed(table_of(text, detect(text.encode())))]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (FLOWERS, ["ignore", "input", "input", "class", "validation"]),
        ("a,b,y\n1,2,3.5\n2,3,4.5\n", ["input", "input", "target"]),
        ("a,b,y\n1,2,0\n2.5,3,1\n2,9,1\n", ["input", "input", "class"]),
        ("sex,age,died\nm,3,yes\nf,4,no\nm,5,yes\n", ["input", "input", "class"]),
        ("x\n1\n2\n", ["input"]),
        ("a,b\n1,\n2,\n", ["input", "ignore"]),
    ],
)
def test_the_guess_is_what_a_person_would_say(text, wanted):
    assert uses(text) == wanted


def test_names_of_rows_are_no_classes():
    rows = "\n".join(f"flower{n},{n % 7}.5,{'ab'[n % 2]}" for n in range(80))
    assert uses("name,x,kind\n" + rows) == ["ignore", "input", "class"]


def test_three_classes_become_three_columns_of_one_and_nought():
    table = table_of(FLOWERS, Layout())
    features = features_of(table, guessed(table))
    assert [f.label for f in features] == ["length", "width", "a", "b", "c"]
    assert np.stack([f.values for f in features[2:]], axis=1).tolist() == [[0, 1, 0], [1, 0, 0], [0, 0, 1], [0, 1, 0]]
    assert {f.source for f in features[2:]} == {"kind"}


def test_two_classes_become_one_column_and_an_empty_cell_stays_empty():
    table = table_of("x,k\n1,no\n2,yes\n3,NA\n", Layout())
    told = features_of(table, guessed(table))[1]
    assert (told.label, told.classes) == ("yes", ("no", "yes"))
    assert np.array_equal(told.values, [0, 1, np.nan], equal_nan=True)


def test_a_text_column_that_goes_in_is_named_by_column_and_class():
    table = table_of("sex,y\nm,1\nf,2\nd,3\n", Layout())
    features = features_of(table, [Binding(Use.INPUT), Binding(Use.TARGET)])
    assert [(f.label, f.role) for f in features[:3]] == [(f"sex {c}", Role.INPUT) for c in "dfm"]


def test_a_bad_cell_is_named_and_nothing_is_taken():
    rows = "".join(f"{n},1\n" for n in range(9))
    table = table_of(f"x,y\n{rows}oops,1\n", Layout())
    project = Project()
    with pytest.raises(DataError, match="Row 11, column “x”: “oops” is not a number"):
        imported(project, table, guessed(table), Wish(draft=Draft()))
    assert not project.network.units
    assert "oops" in problem(table.columns[0], Use.INPUT)
    assert not problem(table.columns[0], Use.IGNORE)


def test_a_column_marks_the_validation_rows():
    table = table_of(FLOWERS, Layout())
    split = marked_split(table, guessed(table))
    assert split.rows == (2,)
    with pytest.raises(DataError, match="Two columns"):
        marked_split(table, [Binding(Use.VALIDATION)] * 5)
    assert "“b” is not “train” or “validation”" in problem(table.columns[3], Use.VALIDATION)
    everything = table_of("m,x\nval,1\nval,2\n", Layout())
    assert "holds every row out" in problem(everything.columns[0], Use.VALIDATION)


@pytest.mark.parametrize(
    ("cells", "use"),
    [
        (("Train", "test", "train"), Use.VALIDATION),
        (("train", "bus", "train"), Use.INPUT),
        (("val", "test", "val"), Use.INPUT),
    ],
)
def test_a_column_that_speaks_of_parts_marks_them_whatever_its_name(cells, use):
    rows = "".join(f"{n},{cell},{kind}\n" for n, (cell, kind) in enumerate(zip(cells, "aba", strict=True), 5))
    assert guessed(table_of(f"x,part,kind\n{rows}", Layout()))[1].use is use


def test_import_draws_units_and_is_one_edit_that_undoes():
    project, table = Project(), table_of(FLOWERS, Layout())
    change = imported(project, table, guessed(table), Wish(draft=Draft((3,)), standardize=True, name="Flowers"))
    project.apply(change)
    network = project.network
    assert [network.label(u) for u in network.of_kind(Kind.INPUT)] == ["length", "width"]
    assert [network.label(u) for u in network.of_kind(Kind.OUTPUT)] == ["a", "b", "c"]
    assert {network.units[u].activation for u in network.of_kind(Kind.OUTPUT)} == {"softmax"}
    assert len(network.edges) == 2 * 3 + 3 * 3
    assert project.training.loss == "categorical_cross_entropy"
    assert not project.problems()
    assert len(project.training_samples()[0]) == 3
    assert project.validation_samples()[1].tolist() == [[0, 0, 1]]
    assert classes_of(project).names == ("a", "b", "c")
    project.apply(change.inverted())
    assert not project.network.units
    assert not project.dataset.columns


def test_columns_find_the_units_there_are_by_name_and_else_in_order():
    project = network_of(
        {"p": given("width"), "q": given("length"), "o": output("o")}, {edge("p", "o"): 1.0, edge("q", "o"): 1.0}
    )
    table = table_of("length,width,y\n1,2,3\n4,5,6\n", Layout())
    bindings = matched([Binding(Use.INPUT), Binding(Use.INPUT), Binding(Use.TARGET)], table, project.network)
    assert [binding.units for binding in bindings] == [("q",), ("p",), ("o",)]
    assert fits(bindings, project.network)
    project.apply(imported(project, table, bindings, Wish()))
    assert project.samples()[0].tolist() == [[2, 1], [5, 4]]
    assert not fits([Binding(Use.INPUT)], project.network)


def test_two_columns_can_t_feed_one_unit():
    project = network_of({"p": given("x"), "o": output("o")}, {edge("p", "o"): 1.0})
    table = table_of("a,b\n1,2\n", Layout())
    with pytest.raises(DataError, match="same unit"):
        imported(project, table, [Binding(Use.INPUT, ("p",)), Binding(Use.INPUT, ("p",))], Wish())


def test_how_many_units_a_column_needs():
    table = table_of(FLOWERS, Layout())
    assert [width(c, use) for c in table.columns[3:4] for use in Use] == [3, 1, 3, 0, 0]


def test_a_german_file_in_windows_letters_is_imported_as_it_is():
    raw = "Länge;Breite;Käfer\n1.000,5;2,25;ja\n3,5;-1,0;nein\n".encode("cp1252")
    project, table = Project(), read_table(raw, detect(raw))
    project.apply(imported(project, table, guessed(table), Wish(draft=Draft())))
    assert project.samples()[0].tolist() == [[1000.5, 2.25], [3.5, -1]]
    assert project.samples()[1].tolist() == [[0], [1]]
    assert project.network.label(project.network.of_kind(Kind.INPUT)[0]) == "Länge"
