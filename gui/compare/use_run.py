"""Brings what a run of a comparison started from, or came to, into the document: one edit, or a sentence why not."""

from core.change import Change
from core.compare import Outcome, ending_with, starting_from
from core.errors import ChainruleError
from core.project import Project
from core.wording import tr
from gui.messages import Level
from gui.workspace import Workspace


def use_start(workspace: Workspace, compared: Project, run: Outcome) -> None:
    """Give the document a run's starting weights."""
    try:
        change = starting_from(workspace.document.project, run.setup, compared)
    except ChainruleError as error:
        workspace.messages.refuse(error)
    else:
        _perform(workspace, change, tr("The network starts as seed {} did", run.setup.seed))


def use_result(workspace: Workspace, compared: Project, run: Outcome) -> None:
    """Give the document the weights at which a run ended."""
    try:
        change = ending_with(workspace.document.project, run, compared)
    except ChainruleError as error:
        workspace.messages.refuse(error)
    else:
        _perform(workspace, change, tr("The network has the result of seed {}", run.setup.seed))


def _perform(workspace: Workspace, change: Change, what: str) -> None:
    if not change:
        workspace.messages.say(Level.HINT, tr("{}: nothing had to be changed.", what))
    elif workspace.document.perform(change):
        workspace.messages.say(Level.DONE, tr("{}; Ctrl+Z takes that back.", what))
