"""What each kind of line of a trace says, in one plain sentence."""

from collections.abc import Callable, Mapping

from core.optimizers import OPTIMIZERS
from core.records import EdgeId
from core.steps import OTHERS, Step, Symbol, Trace
from core.symbols import Names


def _says_preactivation(names: Names, step: Step) -> str:
    name = names.label(step.writes.owner)
    if not step.reads:
        return f"No edge leads into {name}, so its preactivation is an empty sum."
    inputs = len(step.reads) // 2
    bias = ", plus its bias" if len(step.reads) % 2 else ""
    if inputs == 0:
        return f"No edge leads into {name}: its preactivation is its bias alone."
    if inputs == 1:
        return f"{name} takes its one input times the edge's weight{bias}."
    return f"{name} adds up its {inputs:,} inputs, each times the weight of its edge{bias}."


def _says_activation(names: Names, step: Step) -> str:
    name, rule = names.label(step.writes.owner), names.rule(step.writes.owner)
    ends = ": this is the network's prediction ŷ" if names.is_output(step.writes.owner) else ""
    if rule is None or rule.name == "identity":
        return f"{name} passes its preactivation on unchanged{ends}."
    return f"{name} sends its preactivation through {rule.title.lower()}{ends}."


def _says_loss(names: Names, step: Step) -> str:
    if step.writes.owner is not None:
        return f"The share of {names.label(step.writes.owner)} in the loss: {names.loss.title.lower()}."
    if step.reads[0].symbol is Symbol.LOSS_TERM:
        return "The loss is the sum over the output units."
    return f"How far the prediction is from the target: {names.loss.title.lower()}."


def _says_slope(names: Names, step: Step) -> str:
    name, s, z = names.label(step.writes.owner), names.letters.preactivation.text, names.letters.activation.text
    return f"How steep the activation of {name} is where it stands: so many times as much as {s}, {z} changes."


def _says_cache(names: Names, step: Step) -> str:
    owner, s = step.writes.owner, names.letters.preactivation.text
    if isinstance(owner, EdgeId):
        source, target = names.label(owner.source), names.label(owner.target)
        how_much = f"How much {s} of {target} changes with {s} of {source}"
        return f"{how_much}: kept in the cache, since later lines use it again."
    return f"How much the loss changes with {s} of the output {names.label(owner)}: here the way back begins."


def _says_delta(names: Names, step: Step) -> str:
    name, branches = names.label(step.writes.owner), len(step.reads) // 2
    if names.is_output(step.writes.owner) and not branches:
        return f"The error signal of {name} is that first line of the cache{_turned(names)}."
    if not step.reads:
        return f"Nothing that {name} feeds reaches the loss, so its error signal is 0."
    if len(step.reads) % 2:
        own = f"its own line of the cache{_turned(names)}{',' * names.minus}"
        return f"{name} feeds others besides: {own} and what comes back along its edges add up."
    if branches == 1:
        return f"The error signal of {name}: that of the unit it feeds, times how strongly it acts on it."
    return f"The error signals of the {branches:,} units that {name} feeds come back along their edges and add up."


def _turned(names: Names) -> str:
    return ", with its sign turned" if names.minus else ""


def _says_gradient(names: Names, step: Step) -> str:
    owner, signal = step.writes.owner, f"{'minus ' * names.minus}the error signal"
    if isinstance(owner, EdgeId):
        source, target = names.label(owner.source), names.label(owner.target)
        return f"The gradient of a weight: {signal} where its edge ends, {target}, times what {source} sent in."
    own = "with its sign turned" if names.minus else "itself"
    s = names.letters.preactivation.text
    return f"A bias adds to {s} directly, so its gradient is the error signal of {names.label(owner)} {own}."


def _says_update(names: Names, step: Step) -> str:
    what = _parameter(names, step)
    if not step.reads:
        return f"{what} is frozen, so training leaves it alone."
    way = "up" if step.value > 0 else "down" if step.value < 0 else "nowhere"
    optimizer, rate = OPTIMIZERS[names.training.optimizer], _of_which_epoch(names)
    if optimizer.memory:
        decay = ", and λ₂ draws it towards 0" if any(read.symbol is Symbol.L2 for read in step.reads) else ""
        begun = " β₁ and β₂ make up for m and v having begun at 0; in update t they are raised to t."
        return f"{what} goes {way}, as {optimizer.title} has it{decay}.{begun if optimizer.corrects else ''}{rate}"
    return f"{what} goes {way}: against its gradient, as far as the learning rate η says.{rate}"


def _of_which_epoch(names: Names) -> str:
    training = names.training
    return " η is that of the first epoch." if training.schedule != "constant" or training.warm_up else ""


def _says_norm(names: Names, step: Step) -> str:
    return f"How long the gradient is: the root of the sum of the squares of all {len(step.reads):,} that train."


def _says_clip(names: Names, step: Step) -> str:
    if step.value < 1:
        return "The gradient is longer than c, so all of it is scaled down by κ: its direction stays."
    return "The gradient is no longer than c, so it stays as it is: κ is 1."


def _says_added(names: Names, step: Step) -> str:
    symbols = {read.symbol for read in step.reads}
    acts = ["clipping scales it by κ"] if Symbol.CLIP_FACTOR in symbols else []
    acts += ["λ₂ draws the weight towards 0 the more, the larger it is"] if Symbol.L2 in symbols else []
    acts += ["λ₁ draws it towards 0 always alike"] if Symbol.L1 in symbols else []
    return f"{_parameter(names, step)} moves against this gradient: {'; '.join(acts)}."


def _says_kept(names: Names, step: Step) -> str:
    place = "m" if step.kind is Symbol.NEW_MEAN else "v"
    optimizer = OPTIMIZERS[names.training.optimizer]
    memory = next(kept for kept in optimizer.memory if kept.place == place)
    if optimizer.name == "rprop":
        grow, shrink = optimizer.values(names.training.optimizer_options)[:2]
        return (
            f"{_parameter(names, step)} has a step of its own: before the first update d is η. Later it grows by "
            f"{grow:g} while the gradient keeps its sign, and shrinks by {shrink:g} when the sign turns."
        )
    return f"{_parameter(names, step)} remembers {memory.meaning}. Before the first update {memory.symbol.text} is 0."


def _says_new(names: Names, step: Step) -> str:
    return f"{_parameter(names, step)} after the update. Press A to apply it to the network."


def _parameter(names: Names, step: Step) -> str:
    owner = step.writes.owner
    if isinstance(owner, EdgeId):
        return f"The weight from {names.label(owner.source)} to {names.label(owner.target)}"
    return f"The bias of {names.label(owner)}"


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
        return f"The other {counted(names.rows - 1)} together; their own lines are not written out."
    row = "" if step.writes.sample is None else f"Row {step.writes.sample + 1}: "
    return row + SENTENCES[step.kind](names, step)


def batch_sentence(trace: Trace) -> str:
    """Say what a batch's trace shows of its rows."""
    batch = f"The batch is all {counted(trace.batch)} of the data"
    if trace.held_out:
        batch = f"The batch is the {counted(trace.batch)} learned from, without the {trace.held_out:,} held out"
    if trace.spelled_out:
        return f"{batch}; without a mark is row {trace.sample + 1}."
    return (
        f"{batch}. Only row {trace.sample + 1} is written out; "
        "the others are too many to read, and stand in one line together."
    )


def batch_words(held_out: int) -> str:
    """Name what a batch consists of, where so many rows are held out for validation.

    >>> batch_words(0), batch_words(2)
    ('the whole data', 'the rows learned from')
    """
    return "the rows learned from" if held_out else "the whole data"


def counted(rows: int) -> str:
    """Write a number of data rows.

    >>> counted(1), counted(1250)
    ('1 row', '1,250 rows')
    """
    return f"{rows:,} row{'' if rows == 1 else 's'}"


def _says_reduced(names: Names, step: Step) -> str:
    how = "mean" if names.is_mean else "sum"
    if step.kind is Symbol.LOSS:
        return f"The loss of the batch: the {how} over its {counted(names.rows)}."
    return f"The gradient of the batch: the {how} of what its {counted(names.rows)} contribute."
