"""An exercise in the file."""

from __future__ import annotations

import pytest

from core.learning.exercise import ExerciseError, Part
from gui.learning.exercise_record import KEY, ExerciseRecord


def test_what_was_done_goes_into_the_file_and_comes_back(chain):
    record = ExerciseRecord(chain.document, lambda: chain.practice.exercise, chain.document)
    assert not record.fields
    chain.practice.begin(Part.FORWARD)
    chain.practice.answer("2")
    chain.document.about_to_save.emit()
    assert chain.document.project.extra[KEY]["blanks"][0] == [0, ["2"], 0]
    assert record.part_and_line() == (Part.FORWARD, 0)
    chain.document.replace(chain.document.project, None)
    assert record.fields["part"] == "forward"


@pytest.mark.parametrize("held", [None, 3, {"part": "line", "blanks": []}])
def test_what_is_no_exercise_is_refused(chain, held):
    record = ExerciseRecord(chain.document, lambda: None, chain.document)
    chain.document.project.extra = {KEY: held}
    chain.document.replace(chain.document.project, None)
    with pytest.raises(ExerciseError, match="begin a new one"):
        record.part_and_line()
