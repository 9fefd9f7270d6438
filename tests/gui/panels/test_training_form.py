"""The training options by hand: each is one undo, a drag of the slider too; what can't be says why in place."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QStyle, QStyleOptionSlider

from core import edits
from gui.panels.training_form import TrainingForm, position_of, rate_at
from tests.gui.shown import choose, give, shown


@pytest.fixture
def form(qtbot, chain):
    made = TrainingForm(chain)
    shown(qtbot, made, size=(520, 220))
    chain.document.changed.connect(made.refresh)
    return made


def options(chain):
    return chain.document.project.training


@pytest.mark.parametrize(
    ("field", "name", "text", "value"),
    [
        ("rate", "learning_rate", "0,05", 0.05),
        ("rate", "learning_rate", "1e-3", 0.001),
        ("batch", "batch_size", "16", 16),
        ("epochs", "epochs", "2e4", 20_000),
        ("target", "target_loss", "1e−6", 1e-6),
        ("seed", "seed", "42", 42),
    ],
)
def test_every_number_is_typed_and_undone(qtbot, chain, form, field, name, text, value):
    before = getattr(options(chain), name)
    give(qtbot, getattr(form, field), text)
    assert getattr(options(chain), name) == value
    chain.document.undo_stack.undo()
    assert getattr(options(chain), name) == before
    assert not chain.document.undo_stack.canUndo()


def test_rprop_asks_for_all_samples_while_a_batch_holds_some(qtbot, chain, form):
    give(qtbot, form.batch, "16")
    assert not form.unfit.isVisible()
    choose(qtbot, form.optimizer, "rprop")
    assert form.unfit.isVisible()
    assert form.unfit.text() == "Rprop needs the gradient of all samples: empty “Batch”."
    give(qtbot, form.batch, "")
    assert not form.unfit.isVisible()


@pytest.mark.parametrize(
    ("field", "text"), [("rate", "0"), ("rate", "-1"), ("batch", "0"), ("batch", "1.5"), ("epochs", "0"), ("seed", "x")]
)
def test_what_cannot_be_says_why_in_place_and_stays(qtbot, chain, form, field, text):
    before = options(chain)
    give(qtbot, getattr(form, field), text)
    assert options(chain) is before
    complaint = getattr(form, field).complaint
    assert complaint.endswith(".")
    assert any(label.isVisible() and label.text() == complaint for label in form.findChildren(QLabel))
    assert getattr(form, field).text() == text
    qtbot.keyClick(getattr(form, field), Qt.Key.Key_Escape)
    assert getattr(form, field).complaint == ""


@pytest.mark.parametrize(("field", "name"), [("batch", "batch_size"), ("target", "target_loss")])
def test_what_may_be_nothing_is_emptied(qtbot, chain, form, field, name):
    give(qtbot, getattr(form, field), "3")
    give(qtbot, getattr(form, field), "")
    assert getattr(options(chain), name) is None
    assert getattr(form, field).placeholderText() in ("all", "none")


@pytest.mark.parametrize(
    ("choice", "name", "value"), [("loss", "loss", "huber"), ("reduction", "reduction", "sum")]
)
def test_tables_are_chosen_from(qtbot, chain, form, choice, name, value):
    choose(qtbot, getattr(form, choice), value)
    assert getattr(options(chain), name) == value
    assert chain.document.undo_stack.count() == 1


def test_the_optimizer_shows_its_formula(form):
    assert form.formula.text() == "Δw = −η·∂E/∂w"


def test_shuffling_is_a_matter_of_mini_batches(qtbot, chain, form):
    assert not form.shuffle.isEnabled()
    give(qtbot, form.batch, "2")
    qtbot.mouseClick(form.shuffle, Qt.MouseButton.LeftButton, pos=QPoint(8, form.shuffle.height() // 2))
    assert not options(chain).shuffle


def handle(slider):
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    style = slider.style()
    return style.subControlRect(
        QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider
    ).center()


def drag(qtbot, slider, way):
    start = handle(slider)
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    for part in (1, 2, 3, 4):
        qtbot.mouseMove(slider, start + QPoint(way * part // 4, 0))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=start + QPoint(way, 0))


def test_a_drag_of_the_slider_is_one_undo_and_the_next_another(qtbot, chain, form):
    rates = []
    chain.document.changed.connect(lambda change: rates.append(options(chain).learning_rate))
    drag(qtbot, form.slider, -40)
    assert len(rates) > 1
    assert chain.document.undo_stack.count() == 1
    first = options(chain).learning_rate
    assert first < 0.1
    assert form.rate.number == first
    drag(qtbot, form.slider, 20)
    assert chain.document.undo_stack.count() == 2
    chain.document.undo_stack.undo()
    assert options(chain).learning_rate == first
    chain.document.undo_stack.undo()
    assert options(chain).learning_rate == 0.1


def test_keys_move_the_slider_one_undo_each(qtbot, chain, form):
    form.slider.setFocus()
    qtbot.keyClick(form.slider, Qt.Key.Key_Right)
    assert options(chain).learning_rate == pytest.approx(0.11)
    qtbot.keyClick(form.slider, Qt.Key.Key_Right)
    assert chain.document.undo_stack.count() == 2


def test_the_slider_follows_the_number_without_changing_it(chain, form):
    chain.document.perform(edits.set_training(chain.document.project, learning_rate=0.0123))
    assert form.slider.value() == position_of(0.0123)
    assert options(chain).learning_rate == 0.0123


def test_places_of_the_slider_and_rates_lead_to_each_other():
    assert [position_of(rate_at(place)) for place in range(0, 121, 5)] == list(range(0, 121, 5))


def test_a_rate_beyond_the_slider_is_kept(qtbot, chain, form):
    give(qtbot, form.rate, "100")
    assert options(chain).learning_rate == 100
    assert form.slider.value() == form.slider.maximum()


def test_every_field_has_a_name_for_screen_readers(form):
    names = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in form.fields.values()]
    assert set(names) == {"η", "Batch", "Epochs", "Until E ≤", "Seed"}
    assert {each.accessibleName() for each in form.choices.values()} == {"Loss", "Batch loss", "Optimizer"}
