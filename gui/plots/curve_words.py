"""What is said above the curves while nothing is pointed at: what stands at the end of the newest run, or is shown."""

import numpy as np

from core.descent.snapshot import StopReason
from core.wording import tr
from core.writing.notation import Notation
from gui.plots.chart import Chart, Content, Mark
from gui.settings import Key
from gui.workspace import Workspace


def last_said(content: Content, notation: Notation) -> str:
    """Say what stands at the end of the newest run's line, "" without one."""
    lines = content.series if isinstance(content, Chart) else ()
    last = max((n for n, each in enumerate(lines) if each.mark is not Mark.SIDE and len(each.x)), default=None)
    return "" if last is None else content.said(last, len(lines[last].x) - 1, notation)


def loss_said(space: Workspace, content: Content, notation: Notation) -> str:
    """Say E of the moment that is shown, of the run that went on last, or at the end of one from the file."""
    snapshot, shown = space.runner.snapshot, space.moments.shown
    if shown is not None:
        return f"E = {notation.number(shown.loss)} · {shown.place}"
    if snapshot is None:
        return last_said(content, notation)
    diverged = snapshot.stop is not None and snapshot.stop.reason is StopReason.DIVERGED
    epoch = tr("epoch {}", notation.count(snapshot.epoch))
    at = snapshot.iteration if space.settings.flag(Key.BY_ITERATION) else snapshot.epoch
    validation = [] if space.runner.running else _validation_said(content, at, notation)
    loss = f"E = {notation.number(snapshot.loss)}{snapshot.of_when}"
    said = [loss, *validation, epoch, *([tr("diverged")] if diverged else [])]
    return " · ".join(said)


def _validation_said(content: Content, at: int, notation: Notation) -> list[str]:
    """Return what the newest run's thin line has where the run now is, nothing without one.

    That is not its end where Patience has kept the weights of an epoch before.
    """
    lines = content.series if isinstance(content, Chart) else ()
    newest = max((each.run for each in lines), default=0)
    thin = [each for each in lines if each.mark is Mark.SIDE and each.run == newest]
    here = [float(each.y[place]) for each in thin for place in np.flatnonzero(each.x == at)]
    return [tr("validation {}", notation.number(here[-1]))] if here else []
