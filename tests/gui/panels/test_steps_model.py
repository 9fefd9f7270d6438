"""The Steps list's rows: phases with headers, lines in between, texts made on demand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from core import edits
from core.records import EdgeId
from core.tracing.trace import Phase, Symbol
from core.writing.outline import outline
from gui.panels import steps_model
from gui.panels.steps_model import PhaseRows, StepColumn, StepsModel
from gui.settings import Key
from tests.gui.drawn import J, K, O


@pytest.fixture
def model(chain):
    made = StepsModel(chain)
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning)
    return made


def test_every_phase_has_a_header_and_every_line_a_row(chain, model):
    assert [rows.phase for rows in model.sections] == list(Phase)
    assert model.rowCount() == chain.player.length + len(Phase)
    assert [model.index(rows.row, 0).data() for rows in model.sections] == [
        "Forward pass", "Loss", "Backward pass", "Gradients", "Update",
    ]  # fmt: skip


def test_rows_and_lines_lead_to_each_other(chain, model):
    steps = chain.player.trace.steps
    rows = [model.row_of(step) for step in range(len(steps))]
    assert [model.step_at(row) for row in rows] == list(range(len(steps)))
    assert [model.section_at(row).phase for row in rows] == [step.phase for step in steps]
    headers = set(range(model.rowCount())) - set(rows)
    assert all(model.step_at(row) is None for row in headers)
    assert headers == {found.row for found in model.sections}


def test_a_line_shows_its_number_its_symbols_and_its_value_once_computed(chain, model):
    row = model.row_of(0)
    assert model.index(row, StepColumn.NUMBER).data() == "1"
    assert model.index(row, StepColumn.LINE).data() == "s_j = w_{x_i→j}·x_i"
    assert model.value_text(0) == "—"
    chain.player.next()
    assert model.value_text(0) == "2"


def test_screen_readers_hear_the_value_too(chain, model):
    index = model.index(model.row_of(0), StepColumn.LINE)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith(": —")
    chain.player.next()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith(": 2")


def test_the_tip_has_the_numbers_the_full_value_and_the_sentence(chain, model):
    chain.player.go_to(2)
    tip = model.index(model.row_of(1), StepColumn.LINE).data(Qt.ItemDataRole.ToolTipRole)
    assert "1/(1 + exp(−2))" in tip
    assert "0.8807970779778823" in tip
    assert "sigmoid" in tip


def test_headers_count_what_is_done(chain, model):
    forward, loss = model.sections[0], model.sections[1]
    assert model.done_in(forward) == 0
    chain.player.go_to(forward.length)
    assert (model.done_in(forward), model.done_in(loss)) == (forward.length, 0)


def test_texts_are_made_for_the_lines_that_are_asked_for_and_once(model, monkeypatch):
    made = []
    monkeypatch.setattr(steps_model, "outline", lambda *args: made.append(1) or outline(*args))
    for _ in range(3):
        model.index(model.row_of(4), StepColumn.LINE).data()
    assert len(made) == 1


def test_names_and_digits_are_followed(chain, model):
    index = model.index(model.row_of(0), StepColumn.LINE)
    index.data()
    chain.document.perform(edits.rename(chain.document.project, J, "h"))
    model.rewrite()
    assert index.data() == "s_h = w_{x_i→h}·x_i"
    chain.player.go_to(2)
    chain.settings.put(Key.DIGITS, 2)
    model.rewrite()
    assert model.value_text(1) == "0.88"


def test_other_numbers_keep_the_rows_and_other_lines_make_new_ones(chain, model):
    weigh = edits.edit_edges(chain.document.project, [EdgeId(K, O)], "Weigh", weight=1.0)
    chain.document.perform(weigh)
    assert not model.rebuild()
    chain.document.perform(edits.edit_units(chain.document.project, [J], "Bias", bias=1.0))
    assert model.rebuild()
    assert model.rowCount() == chain.player.length + len(Phase)


def test_without_a_target_there_is_the_forward_pass_alone(chain, model):
    chain.document.perform(edits.set_value(chain.document.project, 0, O, None))
    model.rebuild()
    assert [rows.phase for rows in model.sections] == [Phase.FORWARD]


def test_without_a_network_there_are_no_rows(workspace):
    model = StepsModel(workspace)
    assert (model.rowCount(), model.sections) == (0, [])


def test_the_current_line_is_the_one_computed_last(chain, model):
    chain.player.go_to(3)
    assert [step for step in range(chain.player.length) if model.is_current(step)] == [2]
    assert chain.player.known(Symbol.PREACTIVATION, K) is not None
    assert isinstance(model.sections[0], PhaseRows)
