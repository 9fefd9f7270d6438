"""Each page's numbers, by hand."""

from dataclasses import replace

import numpy as np
import pytest

from core import edits
from core.data.split import Split
from core.records import EdgeId
from gui.plots.chart import Matrix
from gui.plots.curve_pages import Page
from gui.settings import Key
from tests.gui.drawn import K, O
from tests.gui.plots.curves import settled, show, train


def test_accuracy_and_confusion_need_classes(qtbot, panel, chain):
    train(qtbot, chain)
    for page in (Page.ACCURACY, Page.CONFUSION):
        show(chain, page)
        assert "no classes" in panel._empty.sentence


def classify(chain):
    """Two rows: at x = 1 the answer is to be 0, at x = 2 it is to be 1."""
    dataset = chain.document.project.dataset
    rows = np.array([[1.0, 0.0], [2.0, 1.0]])
    assert chain.document.perform(edits.set_data(chain.document.project, "Rows", replace(dataset, values=rows)))


def test_confusion_is_that_of_the_weights_shown(qtbot, panel, chain):
    classify(chain)
    train(qtbot, chain, epochs=400)
    show(chain, Page.CONFUSION)
    assert isinstance(panel.chart.content, Matrix)
    now = panel.chart.content.confusion.counts.tolist()
    chain.moments.show(chain.runs.all[0], 0)
    past = panel.chart.content.confusion.counts.tolist()
    # At first both answers are about 3: both are taken for 1.
    assert past == [[0, 1], [0, 1]]
    assert now != past
    assert panel.readout == "epoch 0 of Run 1 · accuracy 0.5 · 2 rows"


def test_the_confusion_matrix_says_which_rows_it_counts(qtbot, panel, chain):
    rows = np.array([[0.5, 0.0], [1.0, 0.0], [1.5, 1.0], [2.0, 1.0], [3.0, 1.0]])
    dataset = replace(chain.document.project.dataset, values=rows, split=Split(rows=(0, 4)))
    assert chain.document.perform(edits.set_data(chain.document.project, "Rows", dataset))
    show(chain, Page.CONFUSION)
    assert int(panel.chart.content.confusion.counts.sum()) == 3
    assert panel.chart.content.note == "3 rows learned from, not the 2 held out"
    assert panel.readout.endswith("3 rows learned from, not the 2 held out")


def test_accuracy_begins_where_counting_says(qtbot, panel, chain):
    classify(chain)
    train(qtbot, chain, epochs=400)
    show(chain, Page.ACCURACY)
    (line,) = settled(qtbot, panel).series
    assert line.y[0] == 0.5
    assert set(line.y) <= {0.0, 0.5, 1.0}


def test_the_gradients_norm_falls_to_rest(qtbot, panel, chain):
    train(qtbot, chain, epochs=1000)
    show(chain, Page.GRADIENT)
    (line,) = settled(qtbot, panel).series
    assert line.y[0] > 1e-4
    assert line.y[-1] < 1e-6 * line.y[0]


def test_what_is_selected_is_followed_through_the_run(qtbot, panel, chain):
    train(qtbot, chain)
    show(chain, Page.SELECTED)
    assert "Select" in panel._empty.sentence
    chain.selection.set([EdgeId(K, O), K])
    qtbot.waitUntil(lambda: bool(panel.chart.content), timeout=20_000)
    content = settled(qtbot, panel)
    assert [series.name for series in content.series] == ["w k → o", "z of k", "δ of k"]
    assert panel.readout == "Selected in Run 1"
    assert content.series[0].y[0] == 3.0
    assert content.series[0].y[-1] == chain.document.project.network.edges[EdgeId(K, O)].weight
    assert content.series[1].y[0] == pytest.approx(1 / (1 + np.exp(-5 / (1 + np.exp(-2)))))


def test_the_histogram_counts_every_weight(qtbot, panel, chain):
    show(chain, Page.HISTOGRAM)
    (bars,) = panel.chart.content.series
    assert bars.y.sum() == 3
    counted = {float(x): float(y) for x, y in zip(bars.x, bars.y, strict=True) if y}
    assert len(counted) == 3


def test_predictions_beside_targets(qtbot, panel, chain):
    show(chain, Page.PREDICTIONS)
    (points,) = panel.chart.content.series
    sigma = lambda s: 1 / (1 + np.exp(-s))  # noqa: E731
    assert points.x.tolist() == [3.0]
    assert points.y.tolist() == [pytest.approx(3 * sigma(5 * sigma(2)))]
    assert panel.chart.content.diagonal


def test_what_is_held_out_has_a_line_of_its_own(qtbot, panel, chain):
    dataset = chain.document.project.dataset
    rows = np.array([[1.0, 3.0], [2.0, 5.0]])
    split = replace(dataset, values=rows, split=Split(rows=(1,)))
    assert chain.document.perform(edits.set_data(chain.document.project, "Rows", split))
    train(qtbot, chain, epochs=40)
    show(chain, Page.LOSS)
    learned, held_out = settled(qtbot, panel).series
    assert held_out.name == "Run 1 (validation)"
    assert held_out.look % 6 == learned.look
    sigma = lambda s: 1 / (1 + np.exp(-s))  # noqa: E731
    assert learned.y[0] == pytest.approx((3 * sigma(5 * sigma(2)) - 3) ** 2 / 2)
    assert held_out.y[0] == pytest.approx((3 * sigma(5 * sigma(4)) - 5) ** 2 / 2)


def test_the_learning_rate_is_that_of_the_schedule_with_its_warm_up(qtbot, panel, chain):
    train(qtbot, chain, epochs=8, learning_rate=0.4, schedule="step", schedule_decay=0.5, schedule_every=3, warm_up=2)
    show(chain, Page.RATE)
    (line,) = panel.chart.content.series
    assert line.x.tolist() == list(range(9))
    assert line.y.tolist() == pytest.approx([0.2, 0.4, 0.4, 0.2, 0.2, 0.2, 0.1, 0.1, 0.1])
    assert panel.readout.endswith("epoch 8 · η 0.1")


def test_a_cosine_ends_low_though_another_run_would_begin_anew(qtbot, panel, chain):
    train(qtbot, chain, epochs=4, learning_rate=0.4, schedule="cosine")
    show(chain, Page.RATE)
    (line,) = panel.chart.content.series
    falling = [0.2 * (1 + np.cos(np.pi * t / 4)) for t in range(4)]
    assert line.y.tolist() == pytest.approx([*falling, falling[-1]])


def many_rows(chain, held_out=()):
    dataset = chain.document.project.dataset
    rows = np.stack([np.linspace(-1, 2, 8), np.array([0.3, 1.0, -0.5, 0.9, 0.1, 1.4, -0.2, 0.8])], axis=1)
    dataset = replace(dataset, values=rows, split=Split(rows=held_out) if held_out else None)
    assert chain.document.perform(edits.set_data(chain.document.project, "Rows", dataset))


def test_by_iteration_the_loss_is_seen_within_epochs_too(qtbot, panel, chain):
    many_rows(chain)
    train(qtbot, chain, epochs=12, batch_size=2, learning_rate=0.01)
    (by_epoch,) = panel.chart.content.series
    assert by_epoch.x.tolist() == list(range(13))
    chain.settings.put(Key.BY_ITERATION, True)
    (line,) = settled(qtbot, panel).series
    history = chain.runs.current.history
    assert line.x.tolist() == history.iterations.tolist()
    assert any(x % 4 for x in line.x), "moments within epochs"
    middle = int(line.x[len(line.x) // 2])
    inputs, targets = chain.document.project.samples()
    moment = history.at(middle).parameters
    answers = [by_hand(moment, x) for x in inputs[:, 0]]
    assert line.y[len(line.y) // 2] == pytest.approx(np.mean((np.array(answers) - targets[:, 0]) ** 2) / 2)
    assert settled(qtbot, panel).x_label == "iteration"


def by_hand(parameters, x):
    j, k, o = (float(w) for w in parameters.weights)
    squash = lambda s: 1 / (1 + np.exp(-s))  # noqa: E731
    return o * squash(k * squash(j * x))


def test_where_patience_ended_a_run_the_best_epoch_is_flagged_and_is_what_the_document_has(qtbot, panel, chain):
    many_rows(chain, held_out=(1, 4, 6))
    train(qtbot, chain, epochs=5000, learning_rate=0.4, patience=5)
    snapshot, undo = chain.runner.snapshot, chain.document.undo_stack
    assert "has not improved for 5 epochs" in snapshot.stop.sentence
    run = chain.runs.all[-1]
    assert (run.best.epoch, run.stop) == (snapshot.epoch, snapshot.stop.sentence)
    (flag,) = settled(qtbot, panel).flags
    seen, held_out = panel.chart.content.series
    assert (flag.x, flag.y, flag.text) == (run.best.epoch, run.best.loss, "best")
    assert held_out.x[np.argmin(held_out.y)] == run.best.epoch
    assert seen.x[-1] == held_out.x[-1] == run.best.epoch + 5
    weights = [edge.weight for edge in chain.document.project.network.edges.values()]
    kept = run.history.at(run.best.iteration).parameters.weights.tolist()
    assert weights == kept
    index = undo.index()
    undo.undo()
    assert undo.index() == index - 1
    undo.redo()
    assert [edge.weight for edge in chain.document.project.network.edges.values()] == kept
    assert chain.runner.snapshot.best == run.best


def test_what_is_kept_can_be_gone_to(qtbot, panel, chain):
    many_rows(chain, held_out=(1, 4, 6))
    train(qtbot, chain, epochs=5000, learning_rate=0.4, patience=5)
    run = chain.runs.all[-1]
    chain.moments.show(run, run.best.iteration)
    now = chain.document.project.network.edges
    assert {key: edge.weight for key, edge in chain.document.shown.network.edges.items()} == {
        key: edge.weight for key, edge in now.items()
    }
