"""The box of finer options by hand: each is one undo; what nothing uses is grey; what can't be says why in place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core import edits
from gui.panels.training_options import TrainingOptions
from tests.gui.shown import choose, give, shown


@pytest.fixture
def options(qtbot, chain):
    made = TrainingOptions(chain)
    shown(qtbot, made, size=(120, 40))
    chain.document.changed.connect(made.refresh)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    assert made.box.isVisible()
    yield made
    made.box.hide()


def training(chain):
    return chain.document.project.training


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("l1", "0,01", 0.01),
        ("l2", "1e-3", 0.001),
        ("clip_norm", "2", 2.0),
        ("gradient_norm", "1e-6", 1e-6),
        ("max_seconds", "30", 30.0),
        ("warm_up", "12", 12),
    ],
)
def test_every_number_is_typed_and_undone(qtbot, chain, options, name, text, value):
    before = getattr(training(chain), name)
    give(qtbot, options.numbers[name], text)
    assert getattr(training(chain), name) == value
    chain.document.undo_stack.undo()
    assert getattr(training(chain), name) == before
    assert not chain.document.undo_stack.canUndo()


@pytest.mark.parametrize(("name", "text"), [("l2", "-1"), ("clip_norm", "0"), ("warm_up", "1.5"), ("max_seconds", "x")])
def test_what_cannot_be_says_why_in_the_box(qtbot, chain, options, name, text):
    before = training(chain)
    give(qtbot, options.numbers[name], text)
    assert training(chain) is before
    complaint = options.numbers[name].complaint
    assert complaint.endswith(".")
    assert any(label.isVisible() and label.text() == complaint for label in options.box.findChildren(QLabel))


def test_an_optimizer_shows_its_own_numbers(qtbot, chain, options):
    assert not any(field.isVisible() for _, field in options.own)
    chain.document.perform(edits.set_training(chain.document.project, optimizer="adam"))
    assert [label.text() for label, field in options.own if field.isVisible()] == [
        "β₁, of the mean", "β₂, of the square", "ε, against division by 0",
    ]  # fmt: skip
    assert "v ← β₂·v + (1 − β₂)·(∂E/∂w)²" in options.rule.text()
    give(qtbot, options.own[1][1], "0.99")
    assert training(chain).optimizer_options == {"beta2": 0.99}
    give(qtbot, options.own[1][1], "1")
    assert "less than 1" in options.own[1][1].complaint
    chain.document.undo_stack.undo()
    assert training(chain).optimizer_options == {}


def test_the_schedule_shows_its_curve_and_what_it_takes(qtbot, chain, options):
    assert (options.curve.values == 0.1).all()
    choose(qtbot, options.choices["schedule"], "cosine")
    assert training(chain).schedule == "cosine"
    assert options.curve.values[0] == pytest.approx(0.1)
    assert options.curve.values[-1] < 0.001
    assert not options.numbers["schedule_decay"].isEnabled()
    choose(qtbot, options.choices["schedule"], "step")
    assert options.numbers["schedule_decay"].isEnabled()
    assert options.numbers["schedule_every"].isEnabled()


def test_starting_weights_are_chosen(qtbot, chain, options):
    assert not options.numbers["initial_width"].isEnabled()
    choose(qtbot, options.choices["initialization"], "pdp")
    give(qtbot, options.numbers["initial_width"], "1")
    choose(qtbot, options.choices["initial_biases"], "keep")
    made = training(chain)
    assert (made.initialization, made.initial_width, made.initial_biases) == ("pdp", 1.0, "keep")
    assert "wrange" in options.way.text()


def test_the_same_start_again_and_the_next_one_are_a_click_each(qtbot, chain, options):
    def weights():
        return [edge.weight for edge in chain.document.project.network.edges.values()]

    drawn_by_hand = weights()
    qtbot.mouseClick(options.again, Qt.MouseButton.LeftButton)
    first = weights()
    qtbot.mouseClick(options.next, Qt.MouseButton.LeftButton)
    assert (training(chain).seed, options.seed.text()) == (1, "seed 1")
    assert first != weights() != drawn_by_hand
    chain.document.undo_stack.undo()
    assert (training(chain).seed, weights()) == (0, first)
    chain.document.undo_stack.undo()
    assert weights() == drawn_by_hand
    qtbot.mouseClick(options.again, Qt.MouseButton.LeftButton)
    assert weights() == first


def test_closing_the_box_commits_what_was_typed_and_drops_what_cannot_be(qtbot, chain, options):
    field = options.numbers["l2"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "0.5")
    qtbot.keyClick(options.box, Qt.Key.Key_Escape)
    assert not options.box.isVisible()
    assert training(chain).l2 == 0.5
    qtbot.mouseClick(options, Qt.MouseButton.LeftButton)
    field.selectAll()
    qtbot.keyClicks(field, "-3")
    options.box.hide()
    assert (training(chain).l2, field.complaint) == (0.5, "")


def test_everything_in_the_box_has_a_name(options):
    for field in (*options.numbers.values(), *options.choices.values()):
        assert field.accessibleName() or any(label.buddy() is field for label in options.box.findChildren(QLabel))
