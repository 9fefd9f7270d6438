"""A run's weights in the document: told, undone, and refused in a sentence."""

from __future__ import annotations

import pytest

from core import edits
from core.compare import Comparison, Plan
from core.records import UnitId
from gui.compare.use_run import use_result, use_start
from tests.gui.compare.compared import open_xor


@pytest.fixture
def heard(workspace):
    open_xor(workspace)
    said = []
    workspace.messages.said.connect(lambda _level, sentence, _ids: said.append(sentence))
    return said


def one_run(workspace):
    comparison = Comparison(workspace.document.project, Plan.over(1, first=3), 5, None)
    comparison.start()
    comparison.join()
    return comparison.project, comparison.results[0]


@pytest.mark.parametrize(("use", "words"), [(use_start, "starts as seed 3 did"), (use_result, "the result of seed 3")])
def test_it_is_one_edit_and_told_and_the_second_time_there_is_nothing_to_do(workspace, heard, use, words):
    compared, run = one_run(workspace)
    use(workspace, compared, run)
    assert words in heard[-1]
    assert heard[-1].endswith("Ctrl+Z takes that back.")
    assert workspace.document.undo_stack.count() == 1
    use(workspace, compared, run)
    assert "nothing had to be changed" in heard[-1]
    assert workspace.document.undo_stack.count() == 1


@pytest.mark.parametrize("use", [use_start, use_result])
def test_another_network_is_refused(workspace, heard, use):
    compared, run = one_run(workspace)
    document = workspace.document
    document.perform(edits.remove(document.project, [UnitId("h")]))
    use(workspace, compared, run)
    assert "weights don't fit" in heard[-1]
    assert document.undo_stack.count() == 1
