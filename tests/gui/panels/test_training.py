"""The Training panel by hand: start, pause, one epoch, one iteration, reset, randomize; and what it says meanwhile."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from core import edits
from core.formulae.losses import LOSSES
from core.project import Project
from core.records import EdgeId
from gui.action_book import ActionBook
from gui.actions import Act
from gui.panels.section import RUN_WARNING
from gui.panels.training import NOT_TRAINED, PAUSE, TrainingPanel
from gui.settings import Key
from tests.gui.drawn import J, K, O
from tests.gui.shown import shown

KO = EdgeId(K, O)


@pytest.fixture
def panel(qtbot, chain):
    return shown(qtbot, TrainingPanel(chain), size=(560, 260))


def click(qtbot, panel, act):
    qtbot.mouseClick(panel.buttons[act], Qt.MouseButton.LeftButton)


def wait_for_the_end(qtbot, chain):
    qtbot.waitUntil(lambda: not chain.runner.running, timeout=20_000)


def set_options(chain, **fields):
    chain.document.perform(edits.set_training(chain.document.project, **fields))


def weight(chain):
    return chain.document.project.network.edges[KO].weight


def test_before_a_run_it_says_so(panel):
    assert panel.state.text() == NOT_TRAINED
    assert panel.stop.text() == ""


def test_one_iteration_and_one_epoch_are_counted(qtbot, chain, panel):
    click(qtbot, panel, Act.ONE_ITERATION)
    wait_for_the_end(qtbot, chain)
    assert "iteration 1 " in panel.state.text()
    click(qtbot, panel, Act.ONE_EPOCH)
    wait_for_the_end(qtbot, chain)
    assert panel.state.text().startswith("Epoch 2")
    assert "E = " in panel.state.text()


def test_a_run_to_the_end_says_why_it_ended_and_undoes_as_one(qtbot, chain, panel):
    set_options(chain, epochs=50)
    chain.document.undo_stack.clear()
    click(qtbot, panel, Act.TRAIN)
    wait_for_the_end(qtbot, chain)
    assert panel.stop.text() == "All 50 epochs are done."
    assert "Epoch 50" in panel.state.text()
    assert weight(chain) != 3.0
    chain.document.undo_stack.undo()
    assert weight(chain) == 3.0


def test_the_button_pauses_while_a_run_goes_on(qtbot, chain, panel):
    set_options(chain, epochs=1_000_000)
    click(qtbot, panel, Act.TRAIN)
    assert panel.buttons[Act.TRAIN].text() == PAUSE
    assert RUN_WARNING in panel.form.rate.toolTip()
    assert panel.form.rate.isEnabled()
    click(qtbot, panel, Act.TRAIN)
    wait_for_the_end(qtbot, chain)
    assert panel.buttons[Act.TRAIN].text() == "Train"
    assert RUN_WARNING not in panel.form.rate.toolTip()
    assert "asked" in panel.stop.text()


def test_reset_goes_back_to_the_weights_before(qtbot, chain, panel):
    click(qtbot, panel, Act.ONE_EPOCH)
    wait_for_the_end(qtbot, chain)
    click(qtbot, panel, Act.RESET_WEIGHTS)
    assert weight(chain) == 3.0
    assert panel.state.text() == NOT_TRAINED


def test_weights_are_drawn_by_the_seed_and_undone(qtbot, chain, panel):
    click(qtbot, panel, Act.RANDOMIZE)
    drawn = weight(chain)
    assert drawn != 3.0
    chain.document.undo_stack.undo()
    assert weight(chain) == 3.0
    click(qtbot, panel, Act.RANDOMIZE)
    assert weight(chain) == drawn


def test_diverging_is_said_where_one_looks(qtbot, chain, panel):
    set_options(chain, learning_rate=1e6, epochs=1000)
    click(qtbot, panel, Act.TRAIN)
    wait_for_the_end(qtbot, chain)
    assert "diverged" in panel.stop.text()


def test_an_edit_in_mid_run_leaves_no_stale_state(qtbot, chain, panel):
    set_options(chain, epochs=1_000_000)
    with qtbot.waitSignal(chain.runner.frame, timeout=20_000):
        click(qtbot, panel, Act.TRAIN)
    chain.document.perform(edits.edit_edges(chain.document.project, [KO], "Weigh", weight=1.0))
    assert not chain.runner.running
    assert panel.state.text() == NOT_TRAINED
    assert panel.buttons[Act.TRAIN].text() == "Train"


def test_the_buttons_can_be_the_windows_actions(qtbot, chain):
    window = QWidget()
    qtbot.addWidget(window)
    book = ActionBook(window, chain.theme)
    asked = []
    book.connect({Act.RESET_WEIGHTS: lambda: asked.append("reset"), Act.TRAIN: lambda: asked.append("train")})
    panel = shown(qtbot, TrainingPanel(chain, book), size=(560, 260))
    click(qtbot, panel, Act.RESET_WEIGHTS)
    click(qtbot, panel, Act.TRAIN)
    assert asked == ["reset", "train"]
    assert panel.buttons[Act.TRAIN].toolTip() == book[Act.TRAIN].toolTip()
    book[Act.RESET_WEIGHTS].setEnabled(False)
    assert panel.buttons[Act.RESET_WEIGHTS].text() == "Reset"
    assert not panel.buttons[Act.RESET_WEIGHTS].isEnabled()


def test_another_document_shows_its_options_and_drops_what_was_typed(qtbot, chain, panel):


    panel.form.rate.setFocus()
    panel.form.rate.selectAll()
    qtbot.keyClicks(panel.form.rate, "oops")
    other = Project("Other")
    other.apply(edits.set_training(other, learning_rate=0.25))
    chain.document.replace(other, None)
    assert panel.form.rate.number == 0.25
    assert panel.form.rate.text() == "0.25"


def test_nothing_is_cut_off_in_a_low_dock(qtbot, chain):
    panel = shown(qtbot, TrainingPanel(chain), size=(540, 226))
    assert panel.widget().minimumSizeHint().height() <= panel.viewport().height()
    labels = [label for label in panel.findChildren(QLabel) if label.isVisible() and not label.wordWrap()]
    assert not [label.text() for label in labels if label.width() < label.sizeHint().width() - 1]


@pytest.mark.parametrize("loss", list(LOSSES))
def test_nothing_is_cut_off_in_any_state_at_the_width_of_a_small_screen(qtbot, chain, loss):
    panel = shown(qtbot, TrainingPanel(chain), size=(447 + 22, 198 + 22))  # and the margins around it
    chain.settings.put(Key.FULL_SPEED, True)
    set_options(chain, loss=loss, learning_rate=100.0, epochs=400)
    chain.document.perform(edits.edit_units(chain.document.project, [J, K], "Linear", activation="identity"))
    activation = LOSSES[loss].fused_with
    if activation is not None:
        chain.document.perform(edits.edit_units(chain.document.project, [O], "Output", activation=activation))
    chain.document.perform(edits.set_value(chain.document.project, 0, O, 1.0))
    with qtbot.waitSignal(chain.runner.finished, timeout=20_000):
        chain.runner.start()
    body = panel.widget().minimumSizeHint()
    assert body.width() <= panel.viewport().width() == panel.width()
    assert body.height() <= panel.viewport().height()
    for choice in panel.form.choices.values():
        assert choice.width() >= choice.sizeHint().width()
    needed = panel.stop.fontMetrics().boundingRect(panel.stop.rect(), Qt.TextFlag.TextWordWrap, panel.stop.text())
    assert needed.height() <= panel.stop.height()
    assert panel.stop.toolTip() == panel.stop.text()
    assert panel.state.toolTip() == panel.state.text() != ""
