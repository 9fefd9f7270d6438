"""What each kind of line of a trace says, in one plain sentence."""

from collections.abc import Callable, Mapping

from core.formulae.optimizers import OPTIMIZERS
from core.records import EdgeId
from core.tracing.steps import OTHERS, Step, Symbol, Trace
from core.wording import amid, mark, tr, tr_n
from core.writing.symbols import Names


def _says_preactivation(names: Names, step: Step) -> str:
    name = names.label(step.writes.owner)
    if not step.reads:
        return tr("No edge leads into {}, so its preactivation is an empty sum.", name)
    inputs = len(step.reads) // 2
    bias = tr(", plus its bias") if len(step.reads) % 2 else ""
    if inputs == 0:
        return tr("No edge leads into {}: its preactivation is its bias alone.", name)
    if inputs == 1:
        return tr("{} takes its one input times the edge's weight{}.", name, bias)
    return tr("{} adds up its {:,} inputs, each times the weight of its edge{}.", name, inputs, bias)


def _says_activation(names: Names, step: Step) -> str:
    name, rule = names.label(step.writes.owner), names.rule(step.writes.owner)
    ends = tr(": this is the network's prediction ŷ") if names.is_output(step.writes.owner) else ""
    if rule is None or rule.name == "identity":
        return tr("{} passes its preactivation on unchanged{}.", name, ends)
    return tr("{} sends its preactivation through {}{}.", name, amid(rule.title), ends)


def _says_loss(names: Names, step: Step) -> str:
    if step.writes.owner is not None:
        return tr("The share of {} in the loss: {}.", names.label(step.writes.owner), amid(names.loss.title))
    if step.reads[0].symbol is Symbol.LOSS_TERM:
        return tr("The loss is the sum over the output units.")
    return tr("How far the prediction is from the target: {}.", amid(names.loss.title))


def _says_slope(names: Names, step: Step) -> str:
    name, s, z = names.label(step.writes.owner), names.letters.preactivation.text, names.letters.activation.text
    return tr("How steep the activation of {} is where it stands: so many times as much as {}, {} changes.", name, s, z)


def _says_cache(names: Names, step: Step) -> str:
    owner, s = step.writes.owner, names.letters.preactivation.text
    if isinstance(owner, EdgeId):
        source, target = names.label(owner.source), names.label(owner.target)
        how_much = tr("How much {} of {} changes with {} of {}", s, target, s, source)
        return tr("{}: kept in the cache, since later lines use it again.", how_much)
    return tr("How much the loss changes with {} of the output {}: here the way back begins.", s, names.label(owner))


def _says_delta(names: Names, step: Step) -> str:
    name, branches = names.label(step.writes.owner), len(step.reads) // 2
    if names.is_output(step.writes.owner) and not branches:
        return tr("The error signal of {} is that first line of the cache{}.", name, _turned(names))
    if not step.reads:
        return tr("Nothing that {} feeds reaches the loss, so its error signal is 0.", name)
    if len(step.reads) % 2:
        own = tr("its own line of the cache, with its sign turned,") if names.minus else tr("its own line of the cache")
        return tr("{} feeds others besides: {} and what comes back along its edges add up.", name, own)
    if branches == 1:
        return tr("The error signal of {}: that of the unit it feeds, times how strongly it acts on it.", name)
    return tr(
        "The error signals of the {:,} units that {} feeds come back along their edges and add up.", branches, name
    )


def _turned(names: Names) -> str:
    return tr(", with its sign turned") if names.minus else ""


def _says_gradient(names: Names, step: Step) -> str:
    owner, signal = step.writes.owner, tr("minus the error signal") if names.minus else tr("the error signal")
    if isinstance(owner, EdgeId):
        source, target = names.label(owner.source), names.label(owner.target)
        return tr(
            "The gradient of a weight: {} where its edge ends, {}, times what {} sent in.", signal, target, source
        )
    own = tr("with its sign turned") if names.minus else tr("itself", meaning="error signal")
    s = names.letters.preactivation.text
    return tr("A bias adds to {} directly, so its gradient is the error signal of {} {}.", s, names.label(owner), own)


def _says_update(names: Names, step: Step) -> str:
    what = _parameter(names, step)
    if not step.reads:
        return tr("{} is frozen, so training leaves it alone.", what)
    way = tr("up") if step.value > 0 else tr("down") if step.value < 0 else tr("nowhere")
    optimizer, rate = OPTIMIZERS[names.training.optimizer], _of_which_epoch(names)
    if optimizer.memory:
        decay = tr(", and λ₂ draws it towards 0") if any(read.symbol is Symbol.L2 for read in step.reads) else ""
        begun = tr(" β₁ and β₂ make up for m and v having begun at 0; in update t they are raised to t.")
        return tr(
            "{} goes {}, as {} has it{}.{}{}",
            what,
            way,
            optimizer.title,
            decay,
            begun if optimizer.corrects else "",
            rate,
        )
    return tr("{} goes {}: against its gradient, as far as the learning rate η says.{}", what, way, rate)


def _of_which_epoch(names: Names) -> str:
    training = names.training
    return tr(" η is that of the first epoch.") if training.schedule != "constant" or training.warm_up else ""


def _says_norm(names: Names, step: Step) -> str:
    return tr("How long the gradient is: the root of the sum of the squares of all {:,} that train.", len(step.reads))


def _says_clip(names: Names, step: Step) -> str:
    if step.value < 1:
        return tr("The gradient is longer than c, so all of it is scaled down by κ: its direction stays.")
    return tr("The gradient is no longer than c, so it stays as it is: κ is 1.")


def _says_added(names: Names, step: Step) -> str:
    symbols = {read.symbol for read in step.reads}
    acts = [tr("clipping scales it by κ")] if Symbol.CLIP_FACTOR in symbols else []
    acts += [tr("λ₂ draws the weight towards 0 the more, the larger it is")] if Symbol.L2 in symbols else []
    acts += [tr("λ₁ draws it towards 0 always alike")] if Symbol.L1 in symbols else []
    return tr("{} moves against this gradient: {}.", _parameter(names, step), "; ".join(acts))


def _says_kept(names: Names, step: Step) -> str:
    place = "m" if step.kind is Symbol.NEW_MEAN else "v"
    optimizer = OPTIMIZERS[names.training.optimizer]
    memory = next(kept for kept in optimizer.memory if kept.place == place)
    if optimizer.name == "rprop":
        grow, shrink = optimizer.values(names.training.optimizer_options)[:2]
        return tr(
            "{} has a step of its own: before the first update d is η. Later it grows by {:g} while the "
            "gradient keeps its sign, and shrinks by {:g} when the sign turns.",
            _parameter(names, step),
            grow,
            shrink,
        )
    return tr(
        "{} remembers {}. Before the first update {} is 0.", _parameter(names, step), memory.meaning, memory.symbol.text
    )


def _says_new(names: Names, step: Step) -> str:
    return tr("{} after the update. Press A to apply it to the network.", _parameter(names, step))


def _parameter(names: Names, step: Step) -> str:
    owner = step.writes.owner
    if isinstance(owner, EdgeId):
        return tr("The weight from {} to {}", names.label(owner.source), names.label(owner.target))
    return tr("The bias of {}", names.label(owner))


SENTENCES: Mapping[Symbol, Callable[[Names, Step], str]] = {
    Symbol.PREACTIVATION: _says_preactivation,
    Symbol.ACTIVATION: _says_activation,
    Symbol.LOSS_TERM: _says_loss,
    Symbol.LOSS: _says_loss,
    Symbol.SLOPE: _says_slope,
    Symbol.CACHE: _says_cache,
    Symbol.DELTA: _says_delta,
    Symbol.WEIGHT_GRADIENT: _says_gradient,
    Symbol.BIAS_GRADIENT: _says_gradient,
    Symbol.WEIGHT_UPDATE: _says_update,
    Symbol.BIAS_UPDATE: _says_update,
    Symbol.NEW_WEIGHT: _says_new,
    Symbol.NEW_BIAS: _says_new,
    Symbol.GRADIENT_NORM: _says_norm,
    Symbol.CLIP_FACTOR: _says_clip,
    Symbol.ADDED_GRADIENT: _says_added,
    Symbol.NEW_MEAN: _says_kept,
    Symbol.NEW_SQUARE: _says_kept,
}
"""The sentence of every kind of line."""


def sentence(names: Names, step: Step) -> str:
    """Return what a line of a trace says; a line of another data row says which."""
    if step.reduces:
        return _says_reduced(names, step)
    if step.writes.sample == OTHERS:
        return tr("The other {} together; their own lines are not written out.", counted(names.rows - 1))
    row = "" if step.writes.sample is None else tr("Row {}: ", step.writes.sample + 1)
    return row + SENTENCES[step.kind](names, step)


def batch_sentence(trace: Trace) -> str:
    """Say what a batch's trace shows of its rows."""
    batch = tr("The batch is all {} of the data", counted(trace.batch))
    if trace.held_out:
        batch = tr("The batch is the {} learned from, without the {:,} held out", counted(trace.batch), trace.held_out)
    if trace.spelled_out:
        return tr("{}; without a mark is row {}.", batch, trace.sample + 1)
    return tr(
        "{}. Only row {} is written out; the others are too many to read, and stand in one line together.",
        batch,
        trace.sample + 1,
    )


def batch_words(held_out: int) -> str:
    """Name what a batch consists of, where so many rows are held out for validation.

    >>> batch_words(0), batch_words(2)
    ('the whole data', 'the rows learned from')
    """
    return tr("the rows learned from") if held_out else tr("the whole data")


def counted(rows: int) -> str:
    """Write a number of data rows.

    >>> counted(1), counted(1250)
    ('1 row', '1,250 rows')
    """
    return tr_n("{:,} row", "{:,} rows", rows)


def _says_reduced(names: Names, step: Step) -> str:
    if step.kind is Symbol.LOSS:
        mean = mark("The loss of the batch: the mean over its {}.")
        sum_ = mark("The loss of the batch: the sum over its {}.")
    else:
        mean = mark("The gradient of the batch: the mean of what its {} contribute.")
        sum_ = mark("The gradient of the batch: the sum of what its {} contribute.")
    return tr(mean if names.is_mean else sum_, counted(names.rows))
