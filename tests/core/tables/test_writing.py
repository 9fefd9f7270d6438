"""Data as CSV, read back by Python's own csv."""

import csv
import io
from dataclasses import replace

import numpy as np
import pytest

from core import edits
from core.data.dataset import Dataset
from core.data.scaling import Method, scaled
from core.data.split import Split
from core.errors import DataError
from core.project import Project
from core.tables.binding import Use, guessed
from core.tables.layout import detect
from core.tables.table import read_table
from core.tables.writing import to_csv, write_csv
from tests.networks import edge, given, network_of, output

NUMBERS = np.array([[0.1, 1e-300], [np.nan, -3.0], [1e17, 2.5]])


def a_project(split=None) -> Project:
    project = network_of({"a": given('x, "1"'), "o": output("o")}, {edge("a", "o"): 1.0})
    data = replace(project.dataset, values=NUMBERS, split=split)
    project.apply(edits.set_data(project, "Edit", data))
    return project


def test_every_number_comes_back_to_the_last_bit():
    rows = list(csv.reader(io.StringIO(to_csv(a_project()))))
    assert rows[0] == ['x, "1"', "o"]
    back = np.array([[float(cell) if cell else np.nan for cell in row] for row in rows[1:]])
    assert np.array_equal(back, NUMBERS, equal_nan=True)


def test_a_split_comes_back_as_the_mark_of_its_rows(tmp_path):
    write_csv(a_project(Split(rows=(1,))), tmp_path / "data.csv")
    raw = (tmp_path / "data.csv").read_bytes()
    table = read_table(raw, detect(raw))
    assert table.columns[2].cells == ("train", "validation", "train")
    assert guessed(table)[2].use is Use.VALIDATION


def test_the_numbers_as_they_came_can_be_had(tmp_path):
    project = a_project()
    numbers = Dataset(project.dataset.columns, np.array([[1.0, 2.0], [4.0, 8.0]]))
    project.apply(edits.set_data(project, "Scale", scaled(numbers, [0], Method.NORMALIZE)))
    assert "0,2" in to_csv(project)
    assert "4,8" in to_csv(project, original=True)


def test_what_can_t_be_written_is_a_sentence(tmp_path):
    with pytest.raises(DataError, match="no data to export"):
        write_csv(Project(), tmp_path / "data.csv")
    with pytest.raises(DataError, match="can't be written"):
        write_csv(a_project(), tmp_path / "none" / "data.csv")
