"""The time machine: which moment of which run is shown, and the way back to now."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from core import edits
from core.change import Change
from core.descent.gauge import gauge_of
from core.descent.history import Kept
from core.descent.runs import Run
from core.plan import Plan, compile_plan
from core.records import EdgeId, UnitId
from core.wording import tr
from gui.document import Document
from gui.messages import Level
from gui.runner import Runner
from gui.runs import Runs

Numbers = tuple[dict[EdgeId, float], dict[UnitId, float]]


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A moment of a run that is looked at.

    Attributes:
        run: whose it is.
        kept: when it was, and its parameters.
        loss: E there, over `rows`: "the data", or as many of them as can be looked at in passing.
    """

    run: Run
    kept: Kept
    loss: float
    rows: str

    @property
    def place(self) -> str:
        """When it was, e.g. "epoch 120 of Run 2"; within an epoch, the iteration."""
        whole = self.kept.iteration == self.kept.epoch * self.run.history.iterations_per_epoch
        when = tr("epoch {:,}", self.kept.epoch) if whole else tr("iteration {:,}", self.kept.iteration)
        return tr("{} of {}", when, self.run.name)


class Moments(QObject):
    """Lets every view show a past moment's numbers, until an edit, a run or the user comes back to now.

    Attributes:
        shown: the moment that is looked at, None for now.

    Signals:
        changed: another one is.
    """

    changed = Signal()

    def __init__(self, document: Document, runner: Runner, runs: Runs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._runner, self._runs = document, runner, runs
        self.shown: Shown | None = None
        self._compiled: Plan | None = None
        document.changed.connect(self._on_document)
        document.replaced.connect(self._forget_plan)
        document.shown_changed.connect(self._on_shown_changed)
        runner.about_to_start.connect(self.come_back)
        runs.changed.connect(self._on_runs)

    def obstacle(self, run: Run) -> str:
        """Say why a run's moments can't be shown; nothing if they can be."""
        if not run.history.fits(self._plan()):
            return tr("The network has other units or edges than in {}.", run.name)
        return "" if len(run.history) else tr("{} has no history.", run.name)

    def show(self, run: Run, iteration: int) -> None:
        """Show a run's moment nearest to an iteration, or say why not."""
        obstacle = self.obstacle(run)
        if obstacle:
            self._document.messages.say(Level.REFUSED, obstacle)
            return
        kept, plan = run.history.at(iteration), self._plan()
        gauge = gauge_of(plan, self._document.project)
        self.shown = Shown(run, kept, gauge.loss_at(kept.parameters), gauge.sampled or tr("the data"))
        self._document.show_past(self._document.project.with_parameters(*_numbers(run, kept)))
        self.changed.emit()

    def come_back(self) -> None:
        """Show the document's own numbers again."""
        self._document.show_past(None)

    def branch(self) -> None:
        """Give the document the weights of the moment that is shown: one edit, from which the next run begins."""
        shown = self.shown
        if shown is None:
            return
        if self._runner.running:
            self._document.messages.say(
                Level.REFUSED, tr("Pause the training (T) first: branching starts another run.")
            )
            return
        weights, biases = _numbers(shown.run, shown.kept)
        place = shown.place
        change = edits.set_parameters(self._document.project, tr("Branch from {}", place), weights, biases)
        self.come_back()
        if self._document.perform(change):
            self._runs.next_origin = place
            self._document.messages.say(Level.DONE, tr("The weights are those of {}: train on from here.", place))

    def _plan(self) -> Plan:
        self._compiled = self._compiled or compile_plan(self._document.project.network)
        return self._compiled

    def _on_document(self, change: Change) -> None:
        if change.structural:
            self._forget_plan()

    def _forget_plan(self) -> None:
        self._compiled = None

    def _on_shown_changed(self) -> None:
        if not self._document.is_past and self.shown is not None:
            self.shown = None
            self.changed.emit()

    def _on_runs(self) -> None:
        """Come back where the run that is looked at is gone."""
        if self.shown is not None and self._runs.of(self.shown.run.number) is None:
            self.come_back()


def _numbers(run: Run, kept: Kept) -> Numbers:
    weights = dict(zip(run.history.edges, kept.parameters.weights.tolist(), strict=True))
    return weights, dict(zip(run.history.units, kept.parameters.biases.tolist(), strict=True))
