"""An import in the making."""

from dataclasses import replace

from core.data.split import Split
from core.project import Project
from core.tables.binding import Use
from core.tables.intake import Intake, described, preview
from tests.networks import edge, given, network_of, output

FLOWERS = b"length,width,kind\n5.1,3.5,b\n4.9,,a\n60,2,c\n7,1,b\n"


def test_what_is_detected_can_be_imported_at_once():
    intake = Intake(Project(), "flowers", FLOWERS)
    assert intake.options.draw
    assert intake.options.standardize
    assert not intake.refusal()
    assert intake.sentence() == "Draws 2 input, 4 hidden and 3 softmax output units, and takes 4 rows."
    project = Project()
    project.apply(Intake(project, "flowers", FLOWERS).change())
    assert project.name == "flowers"
    assert project.training.loss == "categorical_cross_entropy"


def test_a_network_that_fits_is_fed_and_keeps_its_name():
    project = network_of({"a": given("length"), "o": output("y")}, {edge("a", "o"): 1.0})
    intake = Intake(project, "table", b"length,y\n1,2\n2,3\n")
    assert not intake.options.draw
    assert intake.sentence() == "Feeds 2 of the units there are with 2 rows."
    intake.feed(0, ())
    assert intake.sentence() == "Feeds 1 of the units there are with 2 rows and adds 1 unit without edges."
    assert intake.choices(0) == [("a",)]
    assert intake.choices(1) == [("o",)]


def test_another_layout_reads_anew_and_what_is_no_table_says_why():
    intake = Intake(Project(), "t", b"a;b\n1,5;2\n")
    assert intake.layout.delimiter == ";"
    intake.read(type(intake.layout)(delimiter=",", heading=True))
    assert "Row 2 has 2 cells" in intake.refusal()
    assert not intake.sentence()
    assert intake.held_out() == 0
    intake.read(intake.in_encoding("utf-8-sig"))
    assert not intake.refusal()
    intake.read(intake.in_encoding("utf-16"))
    assert intake.table is None or intake.refusal()


def test_a_column_that_can_t_be_used_so_is_named():
    intake = Intake(Project(), "t", FLOWERS)
    intake.use(2, Use.TARGET)
    assert intake.problem(2) == intake.refusal() != ""
    assert "Row 2, column “kind”: “b” is not a number (and 3 more)." in intake.refusal()
    intake.use(2, Use.IGNORE)
    assert "No column is a target" in intake.refusal()


def test_rows_are_held_out_by_share_or_by_a_column():
    intake = Intake(Project(), "t", b"x,y,set\n1,2,train\n2,3.5,val\n3,4,train\n4,5,train\n")
    assert intake.marks_rows()
    assert intake.held_out() == 1
    intake.use(2, Use.IGNORE)
    assert intake.held_out() == 0
    intake.options = type(intake.options)(share=0.5, seed=2)
    assert intake.held_out() == 2
    project = Project()
    project.apply(intake.change())
    assert project.dataset.split == Split(0.5, 2)


def test_a_column_is_described():
    intake = Intake(Project(), "t", FLOWERS)
    texts = [described(column, b.use) for column, b in zip(intake.table.columns, intake.bindings, strict=True)]
    assert texts == ["numbers, 4.9 to 60", "numbers, 1 to 3.5 · 1 empty", "3 classes: a, b, c"]
    assert preview(intake.table, 2) == [("5.1", "3.5", "b"), ("4.9", "", "a")]


def test_parsing_in_another_layout_changes_nothing_until_it_is_taken():
    intake = Intake(Project(), "a", b"x;y\n1;2\n3;4\n")
    before = intake.layout, intake.table, intake.bindings
    parsed = intake.parsed(replace(intake.layout, delimiter=","))
    assert (intake.layout, intake.table, intake.bindings) == before
    intake.take(parsed)
    assert intake.layout.delimiter == ","
    assert len(intake.table.columns) == 1
