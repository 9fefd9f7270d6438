"""Records: frozen values behind ids that can't be mistaken for one another."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from core import edits, files
from core.records import Edge, EdgeId, Kind, Note, NoteId, Part, Unit, UnitId
from tests.networks import given, network_of, output


@pytest.mark.parametrize("record", [Unit("a", Kind.HIDDEN), Edge(1.0), Note("hello")], ids=lambda r: type(r).__name__)
def test_records_are_frozen(record):
    with pytest.raises(FrozenInstanceError):
        record.extra = {}


def test_ids_of_different_things_are_never_equal():
    ids = [UnitId("name"), *Part, EdgeId(UnitId("a"), UnitId("b")), NoteId(1), UnitId("1"), UnitId("data")]
    assert len(dict.fromkeys(ids)) == len(ids)


def test_units_may_be_called_like_the_parts_of_a_document():
    units = {"data": given("data"), "training": given("training"), "name": output("name")}
    project = network_of(units, {("data", "name"): 1.0, ("training", "name"): 2.0}, [[1, 2, 3]], "Odd")
    again = files.loads(files.dumps(project))
    assert list(again.network.units) == ["data", "training", "name"]
    assert (again.name, again.dataset.value(0, UnitId("name"))) == ("Odd", 3.0)
    again.apply(edits.remove(again, [UnitId("data")]))
    assert [column.unit for column in again.dataset.columns] == ["training", "name"]
