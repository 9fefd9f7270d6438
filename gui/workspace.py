"""The things in which the views of a window meet; each view takes the whole and uses what it needs."""

from dataclasses import dataclass

from PySide6.QtCore import QTimer

from core.wording import tr
from gui.checkup import Checkup
from gui.conventions import Conventions
from gui.doctor import Doctor
from gui.document import Document
from gui.inquiry import Inquiry
from gui.learning.lesson import Guide
from gui.learning.practice import Practice
from gui.learning.predicting import Predicting
from gui.learning.session import Hold
from gui.learning.spotting import Spotting
from gui.messages import Messages
from gui.moments import Moments
from gui.player import Player
from gui.pointing import Pointing
from gui.runner import Runner
from gui.runs import Runs
from gui.selection import Selection
from gui.settings import Settings
from gui.spotlight import Spotlight
from gui.theme import Theme

_TRAINING = tr("Training is running. Pause it (T) to step through what it has learned.")


@dataclass(frozen=True, slots=True)
class Workspace:
    """One window's document and what goes with it."""

    settings: Settings
    theme: Theme
    conventions: Conventions
    messages: Messages
    document: Document
    selection: Selection
    player: Player
    runner: Runner
    checkup: Checkup
    doctor: Doctor
    pointing: Pointing
    inquiry: Inquiry
    spotlight: Spotlight
    runs: Runs
    moments: Moments
    hold: Hold
    practice: Practice
    predicting: Predicting
    spotting: Spotting
    guide: Guide


def hold_steps_while_training(player: Player, runner: Runner, document: Document) -> None:
    """Show no lines beside the newer numbers of a run that lasts, and the forward pass at its end.

    A past moment that is looked at meanwhile has its own lines.
    """
    soon = QTimer(player, interval=150, singleShot=True)
    soon.timeout.connect(lambda: player.hold(_TRAINING))
    runner.started.connect(soon.start)

    def follow() -> None:
        if runner.live:
            player.hold(_TRAINING)
        elif runner.running:
            soon.stop()
            player.release()

    def go_on() -> None:
        soon.stop()
        player.release()
        if not document.is_past:
            player.show_forward_pass()

    document.shown_changed.connect(follow)
    runner.finished.connect(go_on)


def make_workspace(settings: Settings | None = None, theme: Theme | None = None) -> Workspace:
    """Make an empty document and everything around it; settings and theme may be there already."""
    settings = settings or Settings()
    messages, selection = Messages(), Selection()
    document = Document(messages)
    document.changed.connect(lambda change: selection.forget_removed(change, document.project))
    document.replaced.connect(selection.clear)
    selection.changed.connect(messages.withdraw_refusal)
    player, runner = Player(document, settings), Runner(document, settings)
    hold_steps_while_training(player, runner, document)
    pointing, inquiry, spotlight = Pointing(player), Inquiry(), Spotlight()
    document.replaced.connect(inquiry.forget)
    document.replaced.connect(lambda: pointing.point_at(None))
    document.replaced.connect(spotlight.put_out)
    document.changed.connect(lambda _change: spotlight.forget_removed(document.project))
    theme = theme or Theme(settings)
    conventions = Conventions(settings, document)  # behind the player, which has the lines written anew by then
    messages.write = conventions.sentence
    hold = Hold(player)
    hold.changed.connect(messages.withdraw_refusal)  # it was about the line before
    checkup, doctor = Checkup(document, player, runner, conventions, hold), Doctor(document, runner)
    runs = Runs(document, runner)
    practice = Practice(document, hold, settings, conventions)
    predicting, spotting = Predicting(document, hold, conventions), Spotting(document, hold, conventions)
    return Workspace(
        settings, theme, conventions, messages, document, selection, player, runner, checkup, doctor, pointing,
        inquiry, spotlight, runs, Moments(document, runner, runs), hold, practice, predicting, spotting,
        Guide(document, hold, practice, predicting, conventions),
    )  # fmt: skip
