"""The Inspector follows the selection, the document, the player and the run."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from core import edits
from core.project import Project
from core.records import EdgeId, Kind
from core.tracing.trace import Symbol
from gui.panels.inspector import InspectorPanel
from gui.panels.section import RUN_WARNING
from gui.settings import Key
from tests.gui.drawn import J, K, O, X
from tests.gui.shown import give, shown, type_over

KO = EdgeId(K, O)


@pytest.fixture
def panel(qtbot, chain):
    return shown(qtbot, InspectorPanel(chain), size=(310, 640))


def visible(panel):
    sections = ("document", "unit", "edge", "note")
    return [name for name in sections if getattr(panel, f"{name}_section").isVisible()]


@pytest.mark.parametrize(
    ("keys", "sections", "title"),
    [
        ([], ["document"], "Untitled"),
        ([J], ["unit"], "j"),
        ([J, K], ["unit"], "2 units"),
        ([KO], ["edge"], "edge"),
        ([J, KO], ["unit", "edge"], "1 unit and 1 edge"),
    ],
)
def test_it_shows_what_is_selected(chain, panel, keys, sections, title):
    chain.selection.set([O])
    chain.selection.set(keys)
    assert visible(panel) == sections
    assert title in panel.title.text()


def test_a_note_is_shown(chain, panel):
    change, note = edits.add_note(chain.document.project, "Look here", (0, 0))
    chain.document.perform(change)
    chain.selection.set([note])
    assert visible(panel) == ["note"]
    assert panel.note_section.text.toPlainText() == "Look here"


def test_the_ends_of_an_edge_are_links(chain, panel):
    chain.selection.set([KO])
    panel.title.linkActivated.emit(str(K))
    assert chain.selection.keys == (K,)


def test_names_are_shown_as_they_are_and_not_as_html(chain, panel):
    chain.document.perform(edits.rename(chain.document.project, J, "<b>j</b>"))
    chain.selection.set([J])
    assert "&lt;b&gt;" in panel.title.text()


def test_it_follows_edits_from_elsewhere(chain, panel):
    chain.selection.set([J])
    chain.document.perform(edits.rename(chain.document.project, J, "hub"))
    assert panel.unit_section.label.text() == "hub"
    assert "hub" in panel.title.text()
    chain.document.undo_stack.undo()
    assert panel.unit_section.label.text() == "j"


def test_what_is_removed_is_shown_no_longer(chain, panel):
    chain.selection.set([J])
    chain.document.perform(edits.remove(chain.document.project, [J]))
    assert visible(panel) == ["document"]


def test_the_document_follows_edits_while_nothing_is_selected(chain, panel):
    change, _ = edits.add_unit(chain.document.project, Kind.HIDDEN, (0, 0))
    chain.document.perform(change)
    assert panel.document_section.counts.text().startswith("5 units")
    chain.document.perform(edits.name_network(chain.document.project, "Named"))
    assert "Named" in panel.title.text()
    assert panel.document_section.name.text() == "Named"


def test_another_document_is_shown(chain, panel):


    chain.selection.set([J])
    chain.document.replace(Project("Other"), None)
    assert visible(panel) == ["document"]
    assert panel.document_section.name.text() == "Other"


def test_dragging_a_unit_does_not_look_for_problems(chain, panel, monkeypatch):
    looked = []
    monkeypatch.setattr(panel.document_section, "refresh", lambda: looked.append(1))
    chain.document.perform(edits.move(chain.document.project, {J: (5.0, 5.0)}))
    assert not looked
    chain.document.perform(edits.rename(chain.document.project, J, "hub"))
    assert looked


def test_numbers_follow_the_steps_and_the_digits(chain, panel):
    chain.selection.set([J])
    chain.player.go_to(2)
    label = panel.unit_section.numbers[Symbol.ACTIVATION]
    assert label.text() == "0.8808"
    chain.settings.put(Key.DIGITS, 2)
    assert label.text() == "0.88"


def test_the_samples_value_follows_the_sample(chain, panel):
    chain.document.perform(edits.set_value(chain.document.project, 1, X, 9.0))
    chain.selection.set([X])
    assert panel.unit_section.datum.number == 1.0
    chain.player.set_sample(1)
    assert panel.unit_section.datum.number == 9.0


def test_typing_goes_on_undisturbed_while_the_steps_go_on(qtbot, chain, panel):
    chain.selection.set([J])
    type_over(qtbot, panel.unit_section.across, "12")
    chain.player.next()
    chain.player.next()
    assert panel.unit_section.across.text() == "12"
    assert panel.unit_section.across.hasFocus()


def test_a_run_moves_the_weight_warns_and_leaves_an_edit_to_the_user(qtbot, chain, panel):
    chain.selection.set([KO])
    weight = panel.edge_section.weight
    with qtbot.waitSignal(chain.runner.frame, timeout=20_000):
        chain.runner.start()
    assert RUN_WARNING in weight.toolTip()
    assert weight.isEnabled()
    qtbot.waitUntil(lambda: weight.number != 3.0, timeout=20_000)
    give(qtbot, weight, "1.5")
    assert not chain.runner.running
    assert chain.document.project.network.edges[KO].weight == 1.5
    assert weight.text() == "1.5"
    assert RUN_WARNING not in weight.toolTip()


def test_fields_of_different_sections_begin_at_one_line(chain, panel):
    chain.selection.set([J, KO])
    QApplication.processEvents()
    fields = (panel.unit_section.kind, panel.unit_section.across, panel.edge_section.weight)
    assert len({field.mapTo(panel, field.rect().topLeft()).x() for field in fields}) == 1


def test_nothing_is_cut_off_in_a_narrow_dock(qtbot, chain):
    panel = shown(qtbot, InspectorPanel(chain), size=(290, 640))
    for keys in ([], [X], [J], [KO], [J, K, KO]):
        chain.selection.set(keys)
        QApplication.processEvents()
        wide = panel.widget().minimumSizeHint().width()
        assert wide <= panel.viewport().width()
        labels = [label for label in panel.findChildren(QLabel) if label.isVisible() and not label.wordWrap()]
        assert not [label.text() for label in labels if label.width() < label.sizeHint().width() - 1]
