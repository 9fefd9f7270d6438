"""What the Curves panel can show: each page makes a chart of runs, measured on the document's data."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from core.descent.gauge import Gauge
from core.descent.runs import Run, told_apart
from core.network import Network
from core.plan import FloatArray, Parameters
from core.records import EdgeId, UnitId
from core.wording import tr, tr_n
from gui.plots.chart import Chart, Content, Flag, Mark, Matrix, Series, smoothed
from gui.plots.loss_points import LossPoints, manner_words
from gui.plots.traces import Traces

_MOST_SELECTED = 12
_BINS = 24
Measured = Callable[[Gauge, Parameters], float]
_MOST_RATES = 1024
_SMOOTHING = 0.05
"""The width of the window that smooths, as a share of the points."""


class Page(StrEnum):
    """The pages, in the order of the menu; the values are words in the settings."""

    LOSS = "loss"
    ACCURACY = "accuracy"
    GRADIENT = "gradient"
    RATE = "rate"
    SELECTED = "selected"
    HISTOGRAM = "histogram"
    CONFUSION = "confusion"
    PREDICTIONS = "predictions"


TITLES: Mapping[Page, str] = {
    Page.LOSS: tr("Loss"),
    Page.ACCURACY: tr("Accuracy"),
    Page.GRADIENT: tr("Gradient norm"),
    Page.RATE: tr("Learning rate"),
    Page.SELECTED: tr("What is selected"),
    Page.HISTOGRAM: tr("Weight histogram"),
    Page.CONFUSION: tr("Confusion matrix"),
    Page.PREDICTIONS: tr("Prediction and target"),
}


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """What a page is made from.

    Attributes:
        runs: the runs that are to be seen, as they are this moment.
        gauge: measures on the rows that are learned from; None where the network can't be computed.
        held_out: measures on the rows that are held out for validation; None where there are none.
        parameters: those shown on the canvas now: of the document, of a run that goes on, or of a past moment.
        when: which those are, e.g. "epoch 120 of Run 2".
        network: whose units and edges are selected.
        selected: their ids.
        row: the data row that is stepped.
        early: the losses within the first epoch of the newest run, by iteration; None from its end on.
        by_iteration, logarithmic, smooth: the user's wishes.
    """

    runs: tuple[Run, ...]
    gauge: Gauge | None
    held_out: Gauge | None
    parameters: Parameters | None
    when: str
    network: Network
    selected: tuple[UnitId | EdgeId, ...]
    row: int
    early: LossPoints | None = None
    by_iteration: bool = False
    logarithmic: bool = False
    smooth: bool = False


def page_of(page: Page, view: View, traces: Traces) -> tuple[Content, str]:
    """Return a page's content, and where that is empty, why."""
    traces.begin()
    return _PAGES[page](view, traces)


def _name(run: Run, view: View) -> str:
    """Return what the legend calls a run: its name, and how it was trained as far as the others were not."""
    apart = told_apart(view.runs)[0].get(run.number, "")
    return f"{run.name}: {apart}" if apart else run.name


def _common(view: View) -> str:
    return told_apart(view.runs)[1]


def _loss(view: View, traces: Traces) -> tuple[Content, str]:
    series: list[Series] = []
    by_iteration = view.by_iteration or view.early is not None
    manners = set()
    for run in view.runs:
        curve = run.curve
        if curve is None or not len(curve.epochs):
            continue
        x, y = (curve.iterations if by_iteration else curve.epochs).astype(np.float64), curve.losses
        if run is view.runs[-1] and view.early is not None:
            x, y = view.early.x, view.early.losses
        within = _within_epochs(run, view, traces)
        manners.add(curve.manner if len(curve.epochs) > 1 and not within else "")
        series += within or _lines(_name(run, view), x, y, run, view.smooth)
        if view.held_out is not None and view.early is None:
            series += _traced(run, view, traces, "loss", view.held_out, lambda gauge, each: gauge.loss_at(each))
    manner = next(iter(manners)) if len(manners) == 1 else ""
    label = manner_words(manner).label if manner else tr("loss E")
    x_label = tr("iteration") if by_iteration else tr("epoch")
    flags = _flags(view, by_iteration, with_loss=view.held_out is not None)
    log, common = view.logarithmic, _common(view)
    note = manner_words(manner).whole if manner else ""
    chart = Chart(tr("Loss"), x_label, label, tuple(series), log, note=note, flags=flags, common=common)
    return chart, tr("Press Train: the loss appears here.")


def _within_epochs(run: Run, view: View, traces: Traces) -> list[Series]:
    """Return E by iteration, at the moments that are kept, where epochs have many; else nothing."""
    curve = run.curve
    wanted = view.by_iteration and view.early is None and curve is not None and curve.manner
    if not wanted or view.gauge is None or not len(view.gauge.rows):
        return []
    return _traced(run, view, traces, "loss", view.gauge, lambda gauge, each: gauge.loss_at(each))


def _flags(view: View, by_iteration: bool, with_loss: bool = False) -> tuple[Flag, ...]:
    """Return where each run told the rows held out best."""
    return tuple(
        Flag(best.iteration if by_iteration else best.epoch, "best", run.number - 1, best.loss if with_loss else None)
        for run in view.runs
        if (best := run.best) is not None
    )


def _lines(
    name: str, x: FloatArray, y: FloatArray, run: Run, smooth: bool, held_out: bool = False
) -> list[Series]:
    """Return a line, or a smooth one over it in faint; what is held out is thin, in the run's colour and dashes."""
    look, number, mark = run.number - 1, run.number, Mark.SIDE if held_out else Mark.LINE
    if not smooth:
        return [Series(name, x, y, look, mark, run=number)]
    window = max(3, round(_SMOOTHING * len(y)) | 1)
    rough = Series(name, x, y, look, Mark.FAINT, run=number)
    return [rough, Series(name, x, smoothed(y, window), look, mark, run=number)]


def _traced(run: Run, view: View, traces: Traces, what: str, gauge: Gauge, measure: Measured) -> list[Series]:
    """Return what a gauge measures along a run; nothing where the run is of another network."""
    if not run.history.fits(gauge.plan):
        return []
    held_out = gauge is view.held_out
    x, y = traces.of(run.history, (what, held_out), lambda each: np.array([measure(gauge, each)]))
    x = x * run.history.iterations_per_epoch if view.by_iteration else x
    name = tr("{} (validation)", run.name) if held_out else _name(run, view)
    return _lines(name, x, y[:, 0], run, view.smooth, held_out)


def _measured(view: View, traces: Traces, what: str, label: str, measure: Measured) -> tuple[Content, str]:
    gauge = view.gauge
    if gauge is None or not len(gauge.rows):
        return Chart(what, tr("epoch"), label), tr("There are no complete rows of data to measure on.")
    series: list[Series] = []
    for run in view.runs:
        series += _traced(run, view, traces, what, gauge, measure)
        if view.held_out is not None:
            series += _traced(run, view, traces, what, view.held_out, measure)
    x_label = tr("iteration") if view.by_iteration else tr("epoch")
    log, flags = view.logarithmic and what != TITLES[Page.ACCURACY], _flags(view, view.by_iteration)
    chart = Chart(what, x_label, label, tuple(series), log, note=gauge.sampled, flags=flags, common=_common(view))
    return chart, tr("Press Train: the curve appears here.")


def _accuracy(view: View, traces: Traces) -> tuple[Content, str]:
    if view.gauge is not None and not view.gauge.is_classifier:
        return Chart(tr("Accuracy"), tr("epoch"), tr("accuracy")), _NO_CLASSES
    return _measured(view, traces, TITLES[Page.ACCURACY], tr("accuracy"), lambda gauge, each: gauge.accuracy(each))


_NO_CLASSES = tr("The targets are no classes: 0 and 1, −1 and 1, or one 1 in each row.")


def _gradient(view: View, traces: Traces) -> tuple[Content, str]:
    return _measured(view, traces, tr("Gradient norm"), "‖∂E/∂w‖", lambda gauge, each: gauge.gradient_norm(each))


def _rate(view: View, _: Traces) -> tuple[Content, str]:
    """η of the epoch that begins after so many are done, by the schedule that the run follows, warm-up included.

    A line ends with the η that was used last: what the next run would begin with (a cosine anew) is none of this one.
    """
    series: list[Series] = []
    for run in view.runs:
        if run.rates is None or run.curve is None or not len(run.curve.epochs):
            continue
        last = int(run.curve.epochs[-1])
        epochs = np.unique(np.linspace(0, last, min(last + 1, _MOST_RATES)).round())
        x = epochs * run.history.iterations_per_epoch if view.by_iteration else epochs
        rates = run.rates.at(np.minimum(epochs, max(0, last - 1)))
        series.append(Series(_name(run, view), x, rates, run.number - 1, Mark.STEPS, run=run.number))
    x_label, flags = tr("iteration") if view.by_iteration else tr("epoch"), _flags(view, view.by_iteration)
    chart = Chart(tr("Learning rate"), x_label, "η", tuple(series), view.logarithmic, flags=flags, common=_common(view))
    return chart, tr("Press Train: η appears here, as its schedule has it.")


def _selected(view: View, traces: Traces) -> tuple[Content, str]:
    """Weights, biases, activations and δ of what is selected, through the newest of the runs that are seen."""
    empty = Chart(tr("Selected"), tr("epoch"), tr("value"))
    fitting = [run for run in view.runs if view.gauge is not None and run.history.fits(view.gauge.plan)]
    if not view.selected:
        return empty, tr("Select edges or units on the canvas: how they changed appears here.")
    if not fitting or view.gauge is None:
        return empty, tr("Press Train: how what is selected changes appears here.")
    run = fitting[-1]
    found = [line for key in view.selected[:_MOST_SELECTED] for line in _of_key(key, run, view, traces)]
    x_label = tr("iteration") if view.by_iteration else tr("epoch")
    per = run.history.iterations_per_epoch if view.by_iteration else 1
    series = [Series(name, x * per, y, look, run=run.number) for look, (name, x, y) in enumerate(found)]
    more = len(view.selected) - _MOST_SELECTED
    note = tr("the first {} of {} selected", _MOST_SELECTED, len(view.selected)) if more > 0 else ""
    chart = Chart(tr("Selected in {}", run.name), x_label, tr("value"), tuple(series), note=note)
    return chart, tr("Nothing selected has numbers.")


def _of_key(
    key: UnitId | EdgeId, run: Run, view: View, traces: Traces
) -> list[tuple[str, FloatArray, FloatArray]]:
    history, gauge = run.history, view.gauge
    epochs = history.iterations / history.iterations_per_epoch
    label = view.network.label
    if isinstance(key, EdgeId):
        if key not in history.edges:
            return []
        column = history.column(len(history.units) + history.edges.index(key))
        return [(f"w {label(key.source)} → {label(key.target)}", epochs[: len(column)], column)]
    if key not in history.units or gauge is None:
        return []
    place = history.units.index(key)
    lines: list[tuple[str, FloatArray, FloatArray]] = []
    if gauge.plan.has_bias[place]:
        column = history.column(place)
        lines.append((tr("b of {}", label(key)), epochs[: len(column)], column))
    rows = np.flatnonzero(gauge.rows == view.row)
    if len(rows):
        row = int(rows[0])
        x, y = traces.of(history, ("unit", row), lambda each: np.stack(gauge.unit_numbers(each, row)).ravel())
        units = len(history.units)
        lines += [(tr("z of {}", label(key)), x, y[:, place]), (tr("δ of {}", label(key)), x, y[:, units + place])]
    return lines


def _histogram(view: View, _: Traces) -> tuple[Content, str]:
    empty = Chart(tr("Weight histogram"), tr("weight w"), tr("how many"))
    if view.parameters is None or not len(view.parameters.weights):
        return empty, tr("There are no weights.")
    counts, edges = np.histogram(view.parameters.weights, bins=min(_BINS, max(4, len(view.parameters.weights))))
    middles, width = (edges[1:] + edges[:-1]) / 2, float(edges[1] - edges[0])
    bars = Series(view.when, middles, counts.astype(np.float64), 0, Mark.BARS, width)
    return Chart(tr("Weight histogram"), tr("weight w"), tr("how many"), (bars,), counts_x=False), ""


def _confusion(view: View, _: Traces) -> tuple[Content, str]:
    empty = Chart(tr("Confusion matrix"), "", "")
    if view.gauge is None or view.parameters is None or not len(view.gauge.rows):
        return empty, tr("There are no complete rows of data to classify.")
    if not view.gauge.is_classifier:
        return empty, _NO_CLASSES
    found = view.gauge.confusion(view.parameters)
    said = _rows_counted(view.gauge, view.held_out)
    return Matrix(tr("Confusion matrix, {}", view.when), found, said), tr("No answer is a number.")


def _rows_counted(gauge: Gauge, held_out: Gauge | None) -> str:
    """Say which rows are counted, e.g. "80 rows learned from, not the 20 held out"."""
    rows = gauge.sampled or tr_n("{:,} row", "{:,} rows", gauge.complete)
    return tr("{} learned from, not the {:,} held out", rows, held_out.complete) if held_out else rows


def _predictions(view: View, _: Traces) -> tuple[Content, str]:
    empty = Chart(tr("Prediction and target"), tr("target y"), tr("prediction ŷ"))
    gauge = view.gauge
    if gauge is None or view.parameters is None or not len(gauge.rows):
        return empty, tr("There are no complete rows of data to predict.")
    answers = gauge.answers(view.parameters)
    series = tuple(
        Series(name, gauge.targets[:, n], answers[:, n], n, Mark.POINTS) for n, name in enumerate(gauge.labels)
    )
    title = tr("Prediction and target, {}", view.when)
    axes = tr("target y"), tr("prediction ŷ")
    return Chart(title, *axes, series, diagonal=True, note=gauge.sampled, counts_x=False), ""


_PAGES: Mapping[Page, Callable[[View, Traces], tuple[Content, str]]] = {
    Page.LOSS: _loss,
    Page.ACCURACY: _accuracy,
    Page.GRADIENT: _gradient,
    Page.RATE: _rate,
    Page.SELECTED: _selected,
    Page.HISTOGRAM: _histogram,
    Page.CONFUSION: _confusion,
    Page.PREDICTIONS: _predictions,
}
