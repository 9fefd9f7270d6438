"""What keeps a network from being stepped or trained, in sentences, with the ids to light up."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from core.data.dataset import Dataset
from core.descent.training_settings import TrainingSettings
from core.formulae.activations import ACTIVATIONS
from core.formulae.losses import LOSSES
from core.network import Network
from core.plan import Plan, compile_plan, once_a_plan
from core.records import Key, Kind, Part, UnitId
from core.wording import mark, tr


class Aim(StrEnum):
    """What a problem stands in the way of."""

    STEP = "step"
    TRAIN = "train"


BOTH = frozenset(Aim)
ONLY_TRAINING = frozenset({Aim.TRAIN})


NOTHING_HELD_OUT = tr(
    "Patience watches the loss of rows held out for validation, and none are: hold some out (Data menu), or "
    "empty Patience in the training options."
)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is missing or does not fit.

    Attributes:
        sentence: what is wrong and what to do.
        ids: the units, edges or parts that it belongs to.
        blocks: whether it keeps the network from being stepped, trained, or both.
    """

    sentence: str
    ids: tuple[Key, ...] = ()
    blocks: frozenset[Aim] = BOTH


def problems(network: Network, dataset: Dataset, training: TrainingSettings) -> list[Problem]:
    """Return every problem, the one to solve first in front."""
    found = [*_missing_units(network)]
    if not found:
        found = [*_unreachable(network), *_rules(network, training.loss)]
        found += [*_data(network, dataset), *_nothing_to_train(network), *_to_validate(dataset, training)]
    return found


def _missing_units(network: Network) -> Iterator[Problem]:
    if not network.units:
        yield Problem(tr("The canvas is empty: double-click it to place a unit."))
        return
    if not network.of_kind(Kind.INPUT):
        yield Problem(tr("There is no input unit: place one, or make a unit an input in the Inspector."))
    if not network.of_kind(Kind.OUTPUT):
        yield Problem(tr("There is no output unit: place one, or make a unit an output in the Inspector."))


def _unreachable(network: Network) -> Iterator[Problem]:
    missed = _missed(compile_plan(network))
    for unit_id in network.of_kind(Kind.OUTPUT):
        if unit_id in missed:
            name = network.label(unit_id)
            yield Problem(
                tr("No path leads from an input to the output {}: draw an edge towards it.", name), (unit_id,)
            )


@once_a_plan
def _missed(plan: Plan) -> frozenset[UnitId]:
    """Return the units that no path from an input leads to."""
    reached = [place < plan.n_inputs for place in range(plan.n_units)]
    for source, target in zip(plan.source.tolist(), plan.target.tolist(), strict=True):  # in topological order
        if reached[source]:
            reached[target] = True
    return frozenset(u for u, is_reached in zip(plan.units, reached, strict=True) if not is_reached)


def _rules(network: Network, loss: str) -> Iterator[Problem]:
    joint = [u for u, unit in network.units.items() if ACTIVATIONS[unit.activation].joint]
    outputs = network.of_kind(Kind.OUTPUT)
    inside = [u for u in joint if u not in outputs]
    if inside:
        yield Problem(tr("Softmax works on the output units only: choose another activation here."), tuple(inside))
    if joint and not inside and len(joint) < len(outputs):
        others = tuple(u for u in outputs if u not in joint)
        yield Problem(tr("Softmax works over all output units together: give it to every output, or to none."), others)
    feeding = [u for u in joint if network.outgoing(u)]
    if feeding:
        yield Problem(tr("A softmax output can't feed another unit: delete the edges out of it."), tuple(feeding))
    yield from _fused(network, loss)


def _fused(network: Network, loss: str) -> Iterator[Problem]:
    record = LOSSES[loss]
    needed = record.fused_with
    others = [u for u in network.of_kind(Kind.OUTPUT) if needed and network.units[u].activation != needed]
    if needed and others:
        title = ACTIVATIONS[needed].title
        yield Problem(
            tr("{} needs outputs with {}: change the activation, or choose another loss.", record.title, title),
            tuple(others),
        )


def _data(network: Network, dataset: Dataset) -> Iterator[Problem]:
    if dataset.rows == 0:
        yield Problem(tr("There is no data row: add one in the Data table."), (Part.DATA,))
        return
    inputs, outputs = network.of_kind(Kind.INPUT), network.of_kind(Kind.OUTPUT)
    for units, missing_one in (
        (inputs, mark("Row {} of the data has no value x for {}: type it in the Data table.")),
        (outputs, mark("Row {} of the data has no target y for {}: type it in the Data table.")),
    ):
        missing = dataset.first_empty_of(units)
        if missing is not None:
            row, unit = missing
            name = network.label(unit)
            yield Problem(tr(missing_one, row + 1, name), (unit, Part.DATA), ONLY_TRAINING)


def _nothing_to_train(network: Network) -> Iterator[Problem]:
    if any(not edge.frozen for edge in network.edges.values()):
        return
    if any(unit.bias is not None and not unit.frozen for unit in network.units.values()):
        return
    yield Problem(tr("Every weight and bias is frozen, so there is nothing to train."), blocks=ONLY_TRAINING)


def _to_validate(dataset: Dataset, training: TrainingSettings) -> Iterator[Problem]:
    if training.patience is not None and not dataset.held_out.any():
        yield Problem(NOTHING_HELD_OUT, (Part.DATA,), ONLY_TRAINING)
