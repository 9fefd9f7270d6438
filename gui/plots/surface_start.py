"""Starting from a place on the error surface: its weights become the document's, in one edit."""

from core import edits
from core.records import EdgeId, UnitId
from core.surface import Owner
from core.wording import listed, tr
from core.writing.symbols import Names
from gui.messages import Level
from gui.plots.surface_head import title_of
from gui.widgets import script_text
from gui.workspace import Workspace

RUNNING = tr("Pause the training (T) to start from another place of the error surface.")


def start_from(workspace: Workspace, owners: tuple[Owner, ...], place: tuple[float, ...]) -> None:
    """Give some weights and biases other values; where a past moment is looked at, all others become that moment's."""
    document, messages, notation = workspace.document, workspace.messages, workspace.conventions.notation
    if workspace.runner.running:
        messages.say(Level.REFUSED, RUNNING)
        return
    weights: dict[EdgeId, float] = {}
    biases: dict[UnitId, float] = {}
    shown, network = workspace.moments.shown, document.shown.network
    if shown is not None:
        weights = {edge_id: edge.weight for edge_id, edge in network.edges.items()}
        biases = {unit_id: unit.bias for unit_id, unit in network.units.items() if unit.bias is not None}
    for owner, value in zip(owners, place, strict=True):
        if isinstance(owner, EdgeId):
            weights[owner] = value
        else:
            biases[owner] = value
    change = edits.set_parameters(document.project, tr("Start from here"), weights, biases)
    origin = tr("the error surface at {}", shown.place) if shown is not None else ""
    document.show_past(None)
    if document.perform(change):
        workspace.runs.next_origin = origin
        titles = [script_text.lowered(title_of(owner, Names(document.project))) for owner in owners]
        values = listed([f"{title} = {notation.number(v)}" for title, v in zip(titles, place, strict=True)])
        messages.say(Level.DONE, tr("{}: train on from here, or undo it (Ctrl+Z).", values))
