"""The loss plot follows a run, says what it shows, and can be copied and saved."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage

from core import edits
from core.notation import Notation
from core.records import EdgeId, Part
from gui.plots.loss_plot import LossPlot, load_canvas
from gui.settings import Key
from tests.gui.drawn import J, X


@pytest.fixture
def plot(qtbot, chain):
    load_canvas()
    chain.settings.put(Key.FULL_SPEED, True)
    plot = LossPlot(chain)
    qtbot.addWidget(plot)
    plot.resize(360, 190)
    plot.show()
    qtbot.waitExposed(plot)
    yield plot
    chain.runner.shut_down()


def set_training(chain, **options):
    project = chain.document.project
    training = replace(project.training, **options)
    assert chain.document.perform(project.change("Options", {Part.TRAINING: training}))


def train(qtbot, chain, **options):
    set_training(chain, **options)
    with qtbot.waitSignal(chain.runner.finished, timeout=20_000):
        chain.runner.start()


def test_before_a_run_it_says_how_to_begin_one(plot):
    assert plot._empty.isVisible()
    assert "Press Train" in plot._empty.sentence
    assert plot.canvas is None
    assert not any(action.isEnabled() for action in plot.actions())


def test_a_run_is_shown_to_its_end(qtbot, plot, chain):
    train(qtbot, chain, epochs=200)
    assert plot.canvas.isVisible()
    assert plot.points.x[-1] == 200
    assert plot.readout == f"epoch 200 · E = {Notation(4).number(plot.points.losses[-1])}"
    assert plot.points.losses[-1] < plot.points.losses[0]


def test_it_agrees_with_the_run(qtbot, plot, chain):
    train(qtbot, chain, epochs=1)
    assert plot.points.losses[-1] == chain.runner.snapshot.loss < plot.points.losses[0]
    train(qtbot, chain, epochs=500, learning_rate=50.0)
    assert plot.points.losses[-1] == chain.runner.snapshot.loss


def test_mini_batches_show_their_mean_and_what_e_is_now(qtbot, plot, chain):
    document = chain.document
    assert document.perform(edits.set_cells(document.project, 0, 0, [[1, 3], [2, 1]]))
    train(qtbot, chain, epochs=3, batch_size=1)
    mean, loss = plot.points.losses[-1], chain.runner.snapshot.loss
    assert mean != loss
    number = Notation(4).number
    assert plot.readout == f"epoch 3 · mean {number(mean)} · now E = {number(loss)}"
    assert plot.canvas.figure._axes.get_ylabel() == "E, mean while training"


def test_it_can_be_watched_while_it_runs(qtbot, plot, chain):
    set_training(chain, epochs=10**9)
    chain.runner.start()
    qtbot.waitUntil(lambda: plot.canvas is not None and len(plot.points) > 10, timeout=20_000)
    seen = len(plot.points)
    seen_x = plot.points.x[-1]
    qtbot.waitUntil(lambda: plot.points.x[-1] > seen_x, timeout=20_000)
    assert seen > 10
    with qtbot.waitSignal(chain.runner.finished):
        chain.runner.stop()


def test_an_edit_empties_it(qtbot, plot, chain):
    train(qtbot, chain, epochs=20)
    weight = edits.set_parameters(chain.document.project, "Weight", {EdgeId(X, J): 1.0}, {})
    assert chain.document.perform(weight)
    assert plot._empty.isVisible()
    assert plot.readout == ""


def test_divergence_is_readable(qtbot, plot, chain):
    train(qtbot, chain, epochs=500, learning_rate=50.0)
    assert plot.readout.endswith("· diverged")
    assert plot.canvas.figure.logarithmic


def test_the_switch_and_the_setting_are_one(qtbot, plot, chain):
    train(qtbot, chain, epochs=20)
    qtbot.mouseClick(plot._log, Qt.MouseButton.LeftButton, pos=QPoint(8, plot._log.height() // 2))
    assert chain.settings.flag(Key.LOG_LOSS)
    assert plot.canvas.figure.logarithmic
    chain.settings.put(Key.LOG_LOSS, False)
    assert not plot._log.isChecked()
    assert not plot.canvas.figure.logarithmic


def test_reading_a_point_says_its_epoch_and_loss(qtbot, plot, chain):
    train(qtbot, chain, epochs=50)
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Home)
    assert plot.readout == f"epoch 0 · E = {Notation(4).number(plot.points.losses[0])}"
    assert repr(float(plot.points.losses[0])) in plot._readout.toolTip()


def test_it_survives_a_change_of_theme(qtbot, plot, chain):
    train(qtbot, chain, epochs=50)
    for name in ("dark", "light", "dark"):
        chain.settings.put(Key.THEME, name)
        assert plot.canvas.grab().toImage().pixelColor(4, 60) == chain.theme.color("base")


def test_numbers_and_picture_can_be_copied(qtbot, plot, chain):
    train(qtbot, chain, epochs=50)
    actions = {action.text().replace("&", ""): action for action in plot.actions()}
    actions["Copy numbers"].trigger()
    assert QGuiApplication.clipboard().text() == plot.points.csv()
    plot.canvas.setFocus()
    qtbot.waitUntil(plot.canvas.hasFocus)
    qtbot.keyClick(plot.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().image().width() == 3 * plot.canvas.width()


def test_numbers_and_picture_can_be_saved_or_it_says_why_not(qtbot, plot, chain, tmp_path):
    train(qtbot, chain, epochs=50)
    said = []
    chain.messages.said.connect(lambda level, sentence, ids: said.append(sentence))
    plot.save_csv(tmp_path / "loss.csv")
    plot.save_picture(tmp_path / "loss.png")
    assert (tmp_path / "loss.csv").read_text() == plot.points.csv()
    assert not QImage(str(tmp_path / "loss.png")).isNull()
    plot.save_csv(tmp_path / "no" / "loss.csv")
    plot.save_picture(tmp_path / "no" / "loss.png")
    assert ["can't be written" in sentence for sentence in said] == [False, False, True, True]


def test_a_hidden_plot_catches_up_when_it_is_shown(qtbot, plot, chain):
    plot.hide()
    train(qtbot, chain, epochs=50)
    assert plot.canvas is None
    plot.show()
    assert plot.canvas.isVisible()
    assert plot.points.x[-1] == 50
