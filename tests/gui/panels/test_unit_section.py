"""Every property of a unit is shown and edited by hand, alone or together with others, one undo a gesture."""

import pytest
from PySide6.QtCore import QPoint, Qt

from core import edits
from core.formulae.activations import ACTIVATIONS
from core.records import Kind
from core.tracing.trace import Phase, Symbol
from gui.panels.unit_section import UnitSection
from tests.gui.drawn import J, K, O, X
from tests.gui.shown import choose, give, shown, type_over


@pytest.fixture
def section(qtbot, chain):
    made = UnitSection(chain)
    shown(qtbot, made, size=(300, 520))
    chain.document.changed.connect(made.refresh)
    chain.player.moved.connect(made.refresh_numbers)
    return made


@pytest.fixture
def said(chain):
    sentences = []
    chain.messages.said.connect(lambda level, sentence, ids: sentences.append(sentence))
    return sentences


def unit(chain, unit_id):
    return chain.document.project.network.units[unit_id]


def click(qtbot, box):
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))


def undo_once(chain):
    chain.document.undo_stack.undo()
    assert not chain.document.undo_stack.canUndo()


def test_one_unit_shows_everything_it_has(chain, section):
    chain.document.perform(edits.edit_units(chain.document.project, [J], "Bias", bias=0.5, frozen=True))
    section.show_keys([J])
    assert section.label.text() == "j"
    assert (section.kind.name, section.activation.name) == ("hidden", "sigmoid")
    assert (section.bias.number, section.has_bias.isChecked(), section.frozen.isChecked()) == (0.5, True, True)
    assert (section.across.number, section.down.number) == (160, 0)


def test_a_name_is_typed(qtbot, chain, section):
    section.show_keys([J])
    give(qtbot, section.label, "hub")
    assert unit(chain, J).label == "hub"
    undo_once(chain)
    assert section.label.text() == "j"


@pytest.mark.parametrize("name", ["k", "", "   "])
def test_a_name_that_cannot_be_stays_with_its_sentence(qtbot, chain, section, said, name):
    section.show_keys([J])
    give(qtbot, section.label, name)
    assert unit(chain, J).label == "j"
    assert section.label.complaint == said[0] != ""
    assert section.label.text() == name
    qtbot.keyClick(section.label, Qt.Key.Key_Escape)
    assert (section.label.text(), section.label.complaint) == ("j", "")


@pytest.mark.parametrize("name", list(ACTIVATIONS))
def test_every_activation_can_be_chosen_and_shows_its_formula(qtbot, chain, section, name):
    section.show_keys([K])
    choose(qtbot, section.activation, name)
    assert unit(chain, K).activation == name
    assert "$" not in section.formula.text()
    assert section.formula.text().startswith("z = ")
    assert "∂z/∂s = " in section.formula.text()


def test_the_kind_is_chosen_and_the_data_follow(qtbot, chain, section):
    section.show_keys([K])
    choose(qtbot, section.kind, "output")
    assert unit(chain, K).kind is Kind.OUTPUT
    assert K in [column.unit for column in chain.document.project.dataset.columns]
    undo_once(chain)
    assert unit(chain, K).kind is Kind.HIDDEN


def test_a_kind_that_cannot_be_is_refused_and_shown_no_longer(qtbot, chain, section, said):
    section.show_keys([K])
    choose(qtbot, section.kind, "input")
    assert unit(chain, K).kind is Kind.HIDDEN
    assert section.kind.name == "hidden"
    assert "incoming" in said[0]


def test_a_bias_comes_is_typed_and_goes(qtbot, chain, section):
    section.show_keys([J])
    assert not section.bias.isVisible()
    click(qtbot, section.has_bias)
    assert unit(chain, J).bias == 0.0
    give(qtbot, section.bias, "−1,5")
    assert unit(chain, J).bias == -1.5
    click(qtbot, section.frozen)
    assert unit(chain, J).frozen
    click(qtbot, section.has_bias)
    assert unit(chain, J).bias is None
    assert chain.document.undo_stack.count() == 4


def test_an_input_unit_says_why_it_has_no_bias(section):
    section.show_keys([X])
    assert not section.has_bias.isEnabled()
    assert "comes from the data" in section.has_bias.toolTip()


def test_a_bad_number_stays_with_its_sentence_and_changes_nothing(qtbot, chain, section):
    section.show_keys([J])
    give(qtbot, section.across, "left")
    assert unit(chain, J).position == (160, 0)
    assert "left" in section.across.complaint
    assert section.across.text() == "left"


def test_the_position_is_typed(qtbot, chain, section):
    section.show_keys([J])
    give(qtbot, section.across, "200")
    give(qtbot, section.down, "-40")
    assert unit(chain, J).position == (200, -40)
    assert chain.document.undo_stack.count() == 2


@pytest.mark.parametrize(("which", "letter"), [(X, "x"), (O, "y")])
def test_the_samples_value_and_target_are_typed(qtbot, chain, section, which, letter):
    section.show_keys([which])
    assert section.datum.number == (1.0 if which is X else 3.0)
    give(qtbot, section.datum, "0,25")
    assert chain.document.project.dataset.value(0, which) == 0.25
    assert chain.document.undo_stack.undoText().startswith(f"Set {letter} of")
    give(qtbot, section.datum, "")
    assert chain.document.project.dataset.value(0, which) is None


def test_a_hidden_unit_has_no_data(section):
    section.show_keys([J])
    assert not section.datum.isVisible()


def test_numbers_appear_as_they_are_computed(chain, section):
    section.show_keys([J])
    texts = lambda: [section.numbers[s].text() for s in section.numbers]  # noqa: E731
    assert texts() == ["—"] * 4
    chain.player.go_to(2)
    assert texts() == ["2", "0.8808", "—", "—"]
    chain.player.to_phase(Phase.BACKWARD)
    assert section.numbers[Symbol.DELTA].text() == "−0.0006812"


def test_edges_are_listed_in_and_out(section):
    section.show_keys([J])
    model = section.edges.edges
    assert [model.index(row, 0).data() for row in range(2)] == ["x_i → j", "j → k"]
    section.show_keys([J, K])
    assert not section.edges.isVisible()


def test_several_units_show_what_they_share_and_mixed_where_they_differ(chain, section):
    chain.document.perform(edits.edit_units(chain.document.project, [J], "Bias", bias=0.5))
    section.show_keys([J, K])
    assert section.activation.name == "sigmoid"
    assert section.has_bias.checkState() is Qt.CheckState.PartiallyChecked
    assert section.across.placeholderText() == "mixed"
    assert not section.label.isVisible()
    section.show_keys([J, O])
    assert section.activation.name is None
    assert section.kind.name is None


def test_an_edit_of_several_units_is_one_undo(qtbot, chain, section):
    section.show_keys([J, K])
    choose(qtbot, section.activation, "tanh")
    assert {unit(chain, u).activation for u in (J, K)} == {"tanh"}
    undo_once(chain)
    click(qtbot, section.has_bias)
    give(qtbot, section.bias, "2")
    assert [unit(chain, u).bias for u in (J, K)] == [2.0, 2.0]
    assert chain.document.undo_stack.count() == 2
    give(qtbot, section.down, "80")
    assert [unit(chain, u).position for u in (J, K)] == [(160, 80), (320, 80)]


def test_a_bias_for_all_keeps_those_that_are_there(qtbot, chain, section):
    chain.document.perform(edits.edit_units(chain.document.project, [J], "Bias", bias=0.5))
    section.show_keys([X, J, K])
    click(qtbot, section.has_bias)
    assert [unit(chain, u).bias for u in (X, J, K)] == [None, 0.5, 0.0]


def test_data_of_several_outputs_are_one_undo(qtbot, chain, section):
    chain.document.perform(edits.set_kind(chain.document.project, [K], Kind.OUTPUT))
    section.show_keys([K, O])
    assert section.datum.placeholderText() == "mixed"
    give(qtbot, section.datum, "5")
    assert [chain.document.project.dataset.value(0, u) for u in (K, O)] == [5.0, 5.0]
    chain.document.undo_stack.undo()
    assert [chain.document.project.dataset.value(0, u) for u in (K, O)] == [None, 3.0]


def test_an_edit_from_elsewhere_is_followed_without_stealing_the_cursor(qtbot, chain, section):
    section.show_keys([J])
    type_over(qtbot, section.label, "half a na")
    section.label.setCursorPosition(4)
    chain.document.perform(edits.edit_units(chain.document.project, [J], "Tanh", activation="tanh"))
    assert section.activation.name == "tanh"
    assert (section.label.text(), section.label.cursorPosition()) == ("half a na", 4)
    assert section.label.hasFocus()


def test_what_was_typed_is_committed_to_the_unit_it_was_typed_for(qtbot, chain, section):
    section.show_keys([J])
    type_over(qtbot, section.label, "hub")
    section.show_keys([K])
    assert (unit(chain, J).label, unit(chain, K).label) == ("hub", "k")


def test_a_unit_that_goes_takes_nothing_with_it(qtbot, chain, section):
    section.show_keys([J])
    type_over(qtbot, section.label, "hub")
    chain.document.perform(edits.remove(chain.document.project, [J]))
    section.show_keys([])
    assert not section.isVisible()


def test_why_a_unit_can_hardly_learn_stands_below_its_numbers(chain, section):
    section.show_keys([K])
    assert not section.ailments.isVisible()
    chain.checkup.look()
    assert section.ailments.isVisible()
    assert section.ailments.text().startswith("Saturated: on the only row")
    section.show_keys([J])
    assert not section.ailments.isVisible()
    section.show_keys([J, K])
    assert not section.ailments.isVisible()
