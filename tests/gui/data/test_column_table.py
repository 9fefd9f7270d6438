"""What becomes of the columns, chosen by hand."""

from core.project import Project
from core.tables.binding import Use
from core.tables.intake import Intake
from gui.data.column_table import ColumnTable
from tests.gui.shown import shown
from tests.networks import edge, given, network_of, output

RAW = b"a,b,kind\n1,2,x\n3,4,y\n5,6,x\n"


def test_a_column_says_what_it_holds_or_what_is_wrong(qtbot):
    table = shown(qtbot, ColumnTable(Intake(Project(), "t", RAW)))
    table.show_table()
    assert [table.item(row, 1).text() for row in range(3)] == ["numbers, 1 to 5", "numbers, 2 to 6", "2 classes: x, y"]
    with qtbot.waitSignal(table.changed):
        table.use_choice(2).chosen.emit(Use.TARGET.value)
    assert table.item(2, 1).text() == "Row 2, column “kind”: “x” is not a number (and 2 more)."


def test_units_can_be_chosen(qtbot):
    units = {"p": given("p"), "q": given("q"), "o": output("o")}
    intake = Intake(network_of(units, {edge("p", "o"): 1.0, edge("q", "o"): 1.0}), "t", RAW)
    table = shown(qtbot, ColumnTable(intake))
    table.show_table()
    choice = table.unit_choice(0)
    assert [choice.itemText(i) for i in range(choice.count())] == ["a new unit", "p", "q"]
    assert choice.currentText() == "p"
    with qtbot.waitSignal(table.changed):
        choice.chosen.emit("1")
    assert intake.bindings[0].units == ("q",)
    choice.chosen.emit("new")
    assert intake.bindings[0].units == ()


def test_every_choice_has_a_name_for_a_screen_reader(qtbot):
    table = shown(qtbot, ColumnTable(Intake(Project(), "t", RAW)))
    table.show_table()
    assert table.use_choice(0).accessibleName() == "What becomes of a"
    assert table.unit_choice(2).accessibleName() == "The units that kind feeds"
