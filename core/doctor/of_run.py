"""What the course of a run shows: steps too large or too small, and a standstill on a constant answer."""

from dataclasses import replace

import numpy as np

from core import edits
from core.change import Change
from core.doctor.exam import LEAST_EPOCHS, Exam, number, percent
from core.doctor.finding import Finding, Remedy, Severity, Trouble
from core.plan import FloatArray, IntArray
from core.records import Part
from core.wording import tr
from core.writing.said import Count, Said, Share

LOOKED_AT = 200
"""Of a run so many epochs are looked at, the last ones."""

LEAST_RISES, LEAST_JUMP = 0.2, 0.01
"""The learning rate is too high where the loss rose in this share of the epochs, by this share of itself at a time.

Plain descent with small steps never rises. Round-off makes a converged loss rise, but by far less than 1 %."""

LEAST_NOISY_JUMP = 0.2
"""With mini-batches the loss rises every second epoch, by chance; it takes jumps of this share to blame η, and a trial
at a lower one that gets below this share of the loss"""

LEAST_GAIN = 0.5
"""that the run has come to."""

LEAST_GROWTH = 2.0
"""Jumps of any size are to blame where the loss has come to so many times what it was before the first update."""

MOST_GAIN = 0.5
"""Steps that rise are forgiven while the falls add up to twice as much as the rises: it is getting there."""

LEAST_FALLS, MOST_PROGRESS = 0.95, 0.1
"""The learning rate is too low where the loss fell in this share of the epochs, but by no more than this in all,"""

LEAST_SPEEDUP = 4.0
"""and a trial at a higher rate gains so many times as much from the same place."""

FACTORS = (1 / 3, 1 / 10, 1 / 30, 1 / 100, 1 / 1000, 1e-4, 1e-5, 1e-6)
"""The learning rates that are tried in place of one that is too high, in terms of it."""

RAISES = (3.0, 10.0, 30.0, 100.0, 300.0, 1000.0, 1e4, 1e5, 1e6)
"""Those in place of one that is too low."""

MOST_SPREAD = 0.05
"""The answer is constant where it spreads by less than this share of the spread of the targets,"""

LEAST_SHARE = 0.9
"""and hardly better than a constant one where E is above this share of what the best constant answer has."""

ADAMS_RATE = 0.01
"""The learning rate at which Adam is tried on a plateau: a common one for small networks."""

MOST_AT_A_TIME = 1000
"""Up to so many rows it takes them all at a time."""


def too_high(exam: Exam) -> Finding | None:
    """The run diverged, or its loss keeps jumping up."""
    run = exam.run
    assert run is not None, "a rule of the run"
    if len(run.curve.losses) == 0:
        return None  # no number to begin with, of which the run itself says so
    if exam.has_diverged:
        seen = tr("The run diverged: the loss grew until it was no finite number.")
        first, last = (number(float(run.curve.losses[n])) for n in (0, -1))
        evidence = Said.of("E began at {} and was last {} after {}.", first, last, Count(exam.epochs, "epoch"))
        return _lower(exam, seen, evidence, Severity.PREVENTS, np.inf)
    if exam.epochs < LEAST_EPOCHS / 5:
        return None
    losses = _recent(exam)
    if len(losses) < 2:
        return None  # from where it is a trial overflows at once
    steps = np.diff(losses)
    rises = int((steps > 0).sum())
    batch = exam.project.training.batch_size
    is_noisy = batch is not None and batch < exam.project.dataset.rows
    jump = float(np.median(np.abs(steps) / np.maximum(losses[:-1], 1e-300)))
    keeps_rising = rises >= LEAST_RISES * len(steps) and _ups(steps) > MOST_GAIN * _ups(-steps)
    level, begun = float(np.median(losses)), float(run.curve.losses[0])
    has_grown = level > LEAST_GROWTH * begun
    is_wild = has_grown or jump >= (LEAST_NOISY_JUMP if is_noisy else LEAST_JUMP)
    if not (keeps_rising and level > 0.01 * begun and is_wild):
        return None
    seen = tr("The loss jumps up and down instead of falling.")
    evidence = Said.of(
        "E rose in {} of the last {} looked at, by {} at a time.",
        Count(rises), Count(len(steps), "epoch"), percent(jump),
    )  # fmt: skip
    if has_grown:
        evidence = Said.of("{} It began at {} and is now about {}.", evidence, number(begun), number(level))
    bound = LEAST_GAIN * level if is_noisy else np.inf
    finding = _lower(exam, seen, evidence, Severity.PREVENTS if exam.has_not_learned else Severity.HINDERS, bound)
    return finding if finding.remedies or not is_noisy else None


def _lower(exam: Exam, seen: str, evidence: str, severity: Severity, bound: float) -> Finding:
    """Return the finding, with the highest learning rate as a remedy at which a trial goes well, and below a bound."""
    rate = exam.project.training.learning_rate
    why = Said.of(
        "The learning rate is too high: at η = {} an update jumps over the valley that the slope points into, "
        "and lands higher on the other side.",
        number(rate),
    )
    remedies = []
    for factor in FACTORS:
        lower = _round(rate * factor)
        losses = exam.trial(lower, exam.start)
        if _goes_well(losses) and losses[-1] < bound:
            remedies = [_same_start(exam, lower)]
            evidence = Said.of("{}{}", evidence, _of_trial(lower, losses))
            break
    return Finding(Trouble.TOO_HIGH, severity, (), seen, evidence, why, tuple(remedies))


def too_low(exam: Exam) -> Finding | None:
    """The loss falls in nearly every epoch and yet gets nowhere, and a higher rate does better in a trial."""
    if exam.run is None or exam.epochs < LEAST_EPOCHS or not exam.has_not_learned:
        return None
    losses = exam.run.curve.losses
    falls = np.diff(losses) < 0
    progress = 1 - losses[-1] / losses[0]
    if falls.mean() < LEAST_FALLS or progress > MOST_PROGRESS:
        return None
    rate = exam.project.training.learning_rate
    present = _gain(exam.trial(rate, exam.start))
    tried = [(_round(rate * factor), exam.trial(_round(rate * factor), exam.start)) for factor in RAISES]
    good = [(higher, trial) for higher, trial in tried if _goes_well(trial) and _gain(trial) > LEAST_SPEEDUP * present]
    if not good or present <= 0:
        return None
    higher, trial = max(good, key=lambda pair: _gain(pair[1]))
    evidence = Said.of(
        "E fell in {} of {} looked at, but by {} in all.",
        Count(int(falls.sum())), Count(len(falls), "epoch"), Share(progress, 2),
    )  # fmt: skip
    return Finding(
        Trouble.TOO_LOW,
        Severity.HINDERS,
        (),
        tr("The loss falls steadily, but hardly at all."),
        Said.of("{}{}", evidence, _of_trial(higher, trial)),
        Said.of(
            "The learning rate is too low: at η = {} an update goes only a tiny part of the way that the slope "
            "would allow.",
            number(rate),
        ),
        (_same_start(exam, higher),),
    )


def constant(exam: Exam) -> Finding | None:
    """The run stands still, and the answers are those of a network without inputs, or hardly better ones."""
    if not exam.has_stalled or exam.has_diverged:
        return None
    spread, wanted = exam.predictions.std(axis=1), exam.rows[1].T.std(axis=1)
    stuck = np.flatnonzero((wanted > 0) & (spread < MOST_SPREAD * wanted))
    if len(stuck):
        return _answers_the_same(exam, stuck)
    return _hardly_better(exam) if exam.loss > LEAST_SHARE * exam.constant_loss else None


def _answers_the_same(exam: Exam, stuck: IntArray) -> Finding:
    targets, answers = exam.rows[1].T[stuck[0]], exam.predictions[stuck[0]]
    units = tuple(exam.plan.units[exam.plan.outputs[place]] for place in stuck)
    evidence = Said.of(
        "On {} ŷ of {} stays between {} and {}, while its targets go from {} to {}. {}",
        Count(len(targets), "row"), exam.names(units[:1]), number(float(answers.min())), number(float(answers.max())),
        number(float(targets.min())), number(float(targets.max())), _beside_a_constant(exam),
    )  # fmt: skip
    return Finding(
        Trouble.CONSTANT,
        Severity.PREVENTS,
        units,
        tr("The run stands still, and {} answers the same whatever the inputs are.", exam.names(units)),
        evidence,
        tr(
            "The mean of the targets is the best answer that needs no inputs. Around it the slopes of the rows "
            "cancel, so that descent stays there for long, or, without hidden units that could do better, for "
            "ever."
        ),
        (_other_weights(exam),),
    )


def _hardly_better(exam: Exam) -> Finding:
    remedies = [_other_weights(exam)]
    if exam.project.training.optimizer != "adam":
        remedies.insert(0, _adam(exam))
    return Finding(
        Trouble.CONSTANT,
        Severity.HINDERS,
        (),
        tr("The run stands still, hardly better than an answer that needs no inputs."),
        _beside_a_constant(exam),
        tr(
            "Descent lies on a plateau around the targets' mean: the slopes of the rows nearly cancel there. An "
            "optimizer that scales its steps crosses it sooner; if none does, the network may have too few "
            "hidden units."
        ),
        tuple(remedies),
    )


def _adam(exam: Exam) -> Remedy:
    """Go on with Adam; few rows are taken all at a time, as the noise of small batches hides the slope of a plateau."""
    training = replace(exam.project.training, optimizer="adam", learning_rate=ADAMS_RATE)
    label = Said.of("Go on with Adam at η = {}", number(ADAMS_RATE))
    if training.batch_size is not None and exam.project.dataset.rows <= MOST_AT_A_TIME:
        training = replace(training, batch_size=None)
        label = Said.of("Go on with Adam at η = {}, all rows at a time", number(ADAMS_RATE))
    return Remedy(label, exam.project.change(label, {Part.TRAINING: training}), trains=True)


def _beside_a_constant(exam: Exam) -> Said:
    return Said.of(
        "E = {} a row; the best constant answer has {}.", number(exam.loss), number(exam.constant_loss)
    )


def _other_weights(exam: Exam) -> Remedy:
    seed = exam.project.training.seed + 1
    options = edits.set_training(exam.project, seed=seed)
    again = Change(tr("Try other starting weights"), options.before, options.after)
    again = edits.randomize(exam.project, seed).merged(again)
    return Remedy(tr("Try other starting weights (seed {})", seed), again, trains=True)


# What the rules have in common


def _recent(exam: Exam) -> FloatArray:
    """Return the last losses, one for each epoch; of a thinned curve those of a trial from where the run is."""
    assert exam.run is not None, "a rule of the run"
    epochs, losses = exam.run.curve.epochs[-LOOKED_AT - 1 :], exam.run.curve.losses[-LOOKED_AT - 1 :]
    if len(epochs) > 1 and epochs[-1] - epochs[0] > len(epochs):
        trial = exam.trial(exam.project.training.learning_rate, exam.parameters)
        return trial[np.isfinite(trial)]
    return losses


def _goes_well(losses: FloatArray) -> bool:
    """Whether a trial's loss falls, and rises by little on its way."""
    steps = np.diff(losses)
    return bool(np.isfinite(losses).all() and losses[-1] < losses[0] and _ups(steps) <= MOST_GAIN * _ups(-steps))


def _ups(steps: FloatArray) -> float:
    return float(steps[steps > 0].sum())


def _gain(losses: FloatArray) -> float:
    return float(losses[0] - losses[-1]) if np.isfinite(losses).all() else -np.inf


def _of_trial(rate: float, losses: FloatArray) -> Said:
    return Said.of(
        " In a trial of {} at η = {} from the same start it fell from {} to {}.",
        Count(len(losses) - 1, "epoch"), number(rate), number(float(losses[0])), number(float(losses[-1])),
    )  # fmt: skip


def _same_start(exam: Exam, rate: float) -> Remedy:
    training = replace(exam.project.training, learning_rate=rate)
    label = Said.of("Try η = {} from the same start", number(rate))
    change = exam.project.change(label, {Part.TRAINING: training})
    return Remedy(label, exam.from_start(change), trains=True)


def _round(rate: float) -> float:
    return float(f"{rate:.1g}")
