"""What of a comparison's run is brought into a document: where it started, or where it came to."""

from dataclasses import replace

from core import edits
from core.change import Change
from core.compare.outcome import Outcome
from core.compare.plan import Setup
from core.errors import NotReadyError
from core.network import Network
from core.plan import Parameters, compile_plan
from core.plan import Plan as Structure
from core.project import Project
from core.records import Edge, Part, Unit
from core.wording import tr


def starting_parameters(project: Project, structure: Structure, seed: int) -> Parameters:
    """Return the weights and biases that "Randomize" gives a network by a seed, in the order of its plan."""
    drawn = edits.randomize(project, seed).after
    now = structure.parameters(project.network)
    weights, biases = now.weights.copy(), now.biases.copy()
    for e, edge in enumerate(structure.edges):
        record = drawn.get(edge)
        weights[e] = record.weight if isinstance(record, Edge) else weights[e]
    for u, unit in enumerate(structure.units):
        record = drawn.get(unit)
        biases[u] = (record.bias or 0.0) if isinstance(record, Unit) else biases[u]
    return Parameters(weights, biases)


def starting_from(project: Project, setup: Setup, compared: Project | None = None) -> Change:
    """Return the edit that gives a document a run's starting weights, and the options that are its own.

    `compared` is the project as it was compared, the document itself if it is not given. Raises `NotReadyError` where
    the document's network is another one by now.
    """
    compared = compared or project
    parameters = starting_parameters(compared, compile_plan(compared.network), setup.seed)
    return _edit(project, compared, setup, parameters, tr("Use the start of seed {}", setup.seed))


def ending_with(project: Project, outcome: Outcome, compared: Project) -> Change:
    """Return the edit that gives a document the weights at which a run ended; the same holds as for its start."""
    if outcome.parameters is None:
        raise NotReadyError(
            tr("These runs have too many weights to keep those at the end. Use their start, and train.")
        )
    return _edit(
        project, compared, outcome.setup, outcome.parameters, tr("Use the result of seed {}", outcome.setup.seed)
    )


def _edit(project: Project, compared: Project, setup: Setup, parameters: Parameters, label: str) -> Change:
    if form_of(project.network) != form_of(compared.network):
        raise NotReadyError(
            tr(
                "The network has other units, edges or rules than the one compared, so that its weights don't "
                "fit. Undo these edits, or compare again."
            )
        )
    structure = compile_plan(compared.network)
    weights = dict(zip(structure.edges, parameters.weights.tolist(), strict=True))
    biases = dict(zip(structure.units, parameters.biases.tolist(), strict=True))
    numbers = edits.set_parameters(project, label, weights, biases)
    options = project.change("Options", {Part.TRAINING: setup.settings(project.training)})
    return Change(label, {**numbers.before, **options.before}, {**numbers.after, **options.after})


def trains_alike(project: Project, compared: Project) -> bool:
    """Whether runs of one project are runs of the other: from the same seeds they do the same.

    Weights may differ, which seeds draw anew, unless they are kept.
    """
    one, other = (replace(each.training, seed=0) for each in (project, compared))
    keeps = one.initialization == "keep" or one.initial_biases == "keep"
    alike = form_of(project.network) == form_of(compared.network) and one == other
    return alike and project.dataset == compared.dataset and not (keeps and _numbers(project) != _numbers(compared))


def _numbers(project: Project) -> object:
    numbers = compile_plan(project.network).parameters(project.network)
    return numbers.weights.tolist(), numbers.biases.tolist()


def form_of(network: Network) -> object:
    """Return what weights must fit."""
    units = {name: (unit.kind, unit.activation, unit.bias is None) for name, unit in network.units.items()}
    return units, set(network.edges)
