"""Nothing selected: the document's name, counts, loss, and what is still missing, as sentences to click."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from core import edits
from core.formulae.losses import LOSSES
from core.records import EdgeId, Kind
from core.writing.notation import Notation
from gui.panels.document_section import DocumentSection, counted, formula_of
from tests.gui.drawn import J, K, O, X
from tests.gui.shown import choose, give, shown


@pytest.fixture
def section(qtbot, chain):
    made = DocumentSection(chain)
    shown(qtbot, made)
    chain.document.changed.connect(made.refresh)
    made.refresh()
    return made


def test_it_counts_what_there_is(chain, section):
    assert section.counts.text() == "4 units · 3 edges · 3 parameters"
    chain.document.perform(edits.edit_units(chain.document.project, [J], "Bias", bias=0.0))
    assert section.counts.text() == "4 units · 3 edges · 4 parameters"
    chain.document.perform(edits.remove(chain.document.project, [X, J, K]))
    assert counted(chain.document.project, Notation()) == "1 unit · 0 edges · 0 parameters"


def test_the_network_is_named(qtbot, chain, section):
    give(qtbot, section.name, " Chain of three ")
    assert chain.document.project.name == "Chain of three"
    assert section.name.text() == "Chain of three"
    chain.document.undo_stack.undo()
    assert section.name.text() == chain.document.project.name == "Untitled"


def test_a_network_needs_a_name(qtbot, chain, section):
    give(qtbot, section.name, "  ")
    assert section.name.complaint == "A network needs a name."
    assert chain.document.project.name == "Untitled"


def test_loss_and_reduction_are_chosen(qtbot, chain, section):
    choose(qtbot, section.loss, "huber")
    choose(qtbot, section.reduction, "sum")
    assert (chain.document.project.training.loss, chain.document.project.training.reduction) == ("huber", "sum")
    assert section.formula.text() == "E = huber(ŷ − y)"
    assert chain.document.undo_stack.count() == 2


@pytest.mark.parametrize("loss", list(LOSSES))
def test_every_loss_has_a_formula(loss):
    assert formula_of(loss, Notation()).startswith("E = ")
    assert "$" not in formula_of(loss, Notation())


def test_a_network_that_can_be_trained_says_so(section):
    assert section.ready.isVisible()
    assert not section.sentences


def test_every_problem_is_a_sentence_and_a_click_selects_what_it_is_about(qtbot, chain, section):
    chain.document.perform(edits.remove(chain.document.project, [EdgeId(K, O)]))
    chain.document.perform(edits.set_value(chain.document.project, 0, O, None))
    problems = chain.document.project.problems()
    assert len(section.sentences) == len(problems) == 2
    assert not section.ready.isVisible()
    assert all(
        problem.sentence in label.text() for problem, label in zip(problems, section.sentences, strict=True)
    )
    QApplication.processEvents()  # a layout shows what is new in it when it comes round to it
    qtbot.mouseClick(section.sentences[0], Qt.MouseButton.LeftButton, pos=QPoint(20, 8))
    assert chain.selection.keys == (O,)


def test_a_sentence_about_nothing_in_particular_is_no_link(workspace, qtbot):
    section = shown(qtbot, DocumentSection(workspace))
    section.refresh()
    assert "<a" not in section.sentences[0].text()
    change, _ = edits.add_unit(workspace.document.project, Kind.HIDDEN, (0, 0))
    workspace.document.perform(change)
    section.refresh()
    QApplication.processEvents()
    assert len(section.sentences) == 2
    assert all(label.isVisible() for label in section.sentences)
