"""The loss curves of a comparison as a chart: of each group the median, the middle half as a band, and single runs."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.compare import Outcome
from core.wording import tr
from core.writing.notation import Notation
from gui.compare.groups import Group
from gui.plots.chart import Chart, Mark, Series, table
from gui.plots.series_pens import N_COLORS

MOST_LINES = 96
"""So many single runs are drawn, those of each group spread evenly; of more, a picture shows no more."""


@dataclass(frozen=True, slots=True, eq=False)
class CurvesChart(Chart):
    """Curves of groups; as a table, their quartiles by epoch."""

    groups: tuple[tuple[str, Group], ...] = ()

    def csv(self, decimal_comma: bool = False) -> str:
        """Write the quartiles of every group as a table."""
        rows: list[list[object]] = [["group", "epoch", "runs", "E 25 %", "E median", "E 75 %"]]
        for name, group in self.groups:
            for epoch, *quartiles in zip(*(numbers.tolist() for numbers in group.curves), strict=True):
                rows.append([name, epoch, len(group.runs), *quartiles])
        return table(rows, decimal_comma)


def curves_chart(
    groups: Sequence[Group],
    notation: Notation,
    logarithmic: bool,
    single: bool = True,
    only: str | None = None,
    chosen: Outcome | None = None,
) -> CurvesChart:
    """Return the chart; single runs of all groups or of `only` one, and `chosen` drawn out among them."""
    series: list[Series] = []
    for group in groups:
        name, (epochs, _, median, _) = group.title(notation), group.curves
        if len(epochs):
            series.append(Series(name, epochs, median, group.look))
    if chosen is not None:
        look = next((group.look for group in groups if group.key == chosen.setup.group), 0)
        name = tr("{} · seed {}", chosen.setup.title(notation), chosen.setup.seed)
        series.append(_line(chosen, name, look + N_COLORS, Mark.LINE))
    for group in groups:
        epochs, low, _, high = group.curves
        if len(group.runs) > 1:
            series.append(Series("", epochs, low, group.look, Mark.BAND, upper=high))
    shown = [group for group in groups if single and only in (None, group.key)]
    each = max(1, MOST_LINES // max(1, len(shown)))
    for group in shown:
        kept = _spread(group.runs, each) if len(group.runs) > 1 else ()
        title = group.title(notation)
        series += [_line(run, tr("{} · seed {}", title, run.setup.seed), group.look, Mark.FAINT) for run in kept]
    named = tuple((group.title(notation), group) for group in groups if group.runs)
    label = tr("loss E: median, middle half shaded") if any(len(group.runs) > 1 for group in groups) else tr("loss E")
    return CurvesChart(tr("Loss of the runs compared"), tr("epoch"), label, tuple(series), logarithmic, groups=named)


def _line(run: Outcome, name: str, look: int, mark: Mark) -> Series:
    epochs, losses = run.curve
    return Series(name, epochs.astype(np.float64), losses, look, mark)


def _spread(runs: Sequence[Outcome], most: int) -> Sequence[Outcome]:
    if len(runs) <= most:
        return runs
    return [runs[place] for place in np.linspace(0, len(runs) - 1, most).astype(int)]
