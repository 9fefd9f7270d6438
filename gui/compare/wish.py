"""What is to be compared, as the form says it, and how that is put into a sentence."""

from dataclasses import dataclass, replace

from core.compare import Goal, Measure, Pace, Plan
from core.descent.metrics import is_classifier
from core.descent.training_settings import TrainingSettings
from core.formulae.initialization import INITIALIZATIONS
from core.learning.experiment import experiment_of
from core.project import Project
from core.wording import tr, tr_n
from core.writing.notation import Notation

_SEEDS, _LOSS = 20, 0.01
_MINUTE, _HOUR = 60.0, 3600.0


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be compared.

    Attributes:
        seeds, first: how many, and the first one.
        rates, optimizers: what is compared; where one is empty, the document's own is used.
        epochs: how many a run makes at most.
        measure, value: the goal, None for none.
    """

    seeds: int = _SEEDS
    first: int = 0
    rates: tuple[float, ...] = ()
    optimizers: tuple[str, ...] = ()
    epochs: int = 1000
    measure: Measure | None = Measure.LOSS
    value: float = _LOSS

    @property
    def plan(self) -> Plan:
        """The runs; raises `SettingsError` where there are none, or too many."""
        return Plan.over(self.seeds, self.first, self.rates, self.optimizers)

    @property
    def goal(self) -> Goal | None:
        """The goal; raises `SettingsError` where no run can reach it."""
        return None if self.measure is None else Goal(self.measure, self.value)


def wish_for(project: Project) -> Wish:
    """Return what is compared unless one says otherwise: seeds, with the document's epochs and a goal that fits it."""
    training, experiment = project.training, experiment_of(project)
    wish = Wish(_SEEDS if experiment is None else experiment.seeds, epochs=training.epochs)
    if training.target_loss is not None:
        return replace(wish, value=training.target_loss)
    if is_classifier(project.training_samples()[1]):
        return replace(wish, measure=Measure.ACCURACY, value=1.0)
    return wish


def said(wish: Wish, pace: Pace) -> str:
    """Say how many runs that makes, and how long they take at a pace, where that is known.

    >>> said(Wish(20, optimizers=("adam", "rprop")), Pace())
    '2 optimizers × 20 seeds = 40 runs.'
    """
    optimizers, rates, count = len(wish.optimizers), len(wish.rates), len(wish.plan.setups)
    factors = [tr_n("{:,} optimizer", "{:,} optimizers", optimizers)] if optimizers else []
    factors += [tr_n("{:,} learning rate", "{:,} learning rates", rates)] if rates else []
    factors += [tr_n("{:,} seed", "{:,} seeds", wish.seeds)] if wish.seeds else []
    sentence = f"{' × '.join(factors)} = {tr_n('{:,} run', '{:,} runs', count)}"
    seconds = pace.seconds(count, wish.epochs, wish.measure)
    return tr("{}, at most {}.", sentence, spoken(seconds)) if seconds else f"{sentence}."


def spoken(seconds: float) -> str:
    """Say how long something takes.

    >>> spoken(0.4), spoken(8.2), spoken(80), spoken(600), spoken(9000)
    ('about a second', 'about 8 s', 'about 80 s', 'about 10 min', 'about 2.5 h')
    """
    if seconds < 1.5:
        return tr("about a second")
    if seconds < 1.5 * _MINUTE:
        return tr("about {:.0f} s", seconds)
    if seconds < 1.5 * _HOUR:
        return tr("about {:.0f} min", seconds / _MINUTE)
    return tr("about {} h", f"{min(seconds / _HOUR, 9999):.1f}".removesuffix(".0"))


def start_said(training: TrainingSettings, rows: int) -> str:
    """Say where runs start from, and what seeds make a difference to."""
    way = INITIALIZATIONS[training.initialization]
    if way.draw is not None:
        return tr("Each seed draws starting weights: {} (Training → Options…).", way.title)
    if training.initial_biases == "drawn":
        return tr("Weights are kept as they are (Training → Options…): seeds draw the biases only.")
    if training.shuffle and training.batch_size is not None and training.batch_size < rows:
        return tr("Weights are kept as they are (Training → Options…): seeds only vary the order of the rows.")
    return tr(
        "Weights are kept as they are (Training → Options…) and each update sees all rows in one order: "
        "all seeds do the same."
    )


def goal_said(goal: Goal | None, notation: Notation) -> str:
    """Name a goal, e.g. "E ≤ 0.01"."""
    if goal is None:
        return tr("no goal")
    number = notation.number(goal.value)
    names = {Measure.LOSS: "E ≤ ", Measure.ACCURACY: tr("accuracy ≥ "), Measure.GRADIENT: "‖∇E‖ ≤ "}
    return names[goal.measure] + number


