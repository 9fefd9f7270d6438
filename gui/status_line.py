"""The status bar: what the network is, its loss, the epoch, and one sentence for the user."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget

from core.change import Change
from core.project import Project
from core.tracing.trace import Symbol
from core.wording import tr
from core.writing.notation import NOT_YET
from core.writing.said import Count, Said
from gui.messages import Level
from gui.workspace import Workspace

_ROLES = {Level.HINT: "hint", Level.DONE: "done", Level.REFUSED: "refused"}
_SHOWN_MS = 12_000


class StatusLine(QStatusBar):
    """Counts, E and the epoch on the right; on the left what to do next, or why something was refused."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._hint = ""
        self._level = Level.HINT
        self._sentence = QLabel(self)
        self._sentence.setObjectName("sentence")
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._counts, self._loss, self._epoch = (QLabel(self) for _ in range(3))
        self.addWidget(self._sentence, 1)
        for name, label in (("counts", self._counts), ("loss", self._loss), ("epoch", self._epoch)):
            label.setObjectName(name)
            label.setContentsMargins(8, 0, 8, 0)
            self.addPermanentWidget(label)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self._show_hint)
        self._listen()
        self.refresh()

    def set_hint(self, sentence: str) -> None:
        """Say what the user can do now; a sentence that is still shown goes first."""
        self._hint = sentence
        if not self._timer.isActive():
            self._show_hint()

    def say(self, level: Level, sentence: str, _ids: tuple[object, ...] = ()) -> None:
        """Show a sentence for a while, in place of the tip of what is pointed at: mostly the button just pressed."""
        self.clearMessage()
        self._level = level
        self._put(sentence)
        self._timer.start()

    def refresh(self, _change: Change | None = None) -> None:
        """Show the network's counts, the loss, and the epoch."""
        workspace = self._workspace
        notation = workspace.conventions.notation
        self._counts.setText(workspace.conventions.sentence(counts(workspace.document.project)))
        snapshot = workspace.runner.snapshot
        losses = self._losses()
        number, full = notation.number, notation.exact.number
        said = [f"{name} = {number(loss)}{when}" for name, _, loss, when in losses]
        self._loss.setText(" · ".join(said) or f"E = {NOT_YET}")
        tips = [tr("The loss {}: {}", of_what, f"{full(loss)}{when}") for _, of_what, loss, when in losses]
        self._loss.setToolTip("\n".join(tips) or tr("{}: the loss is not computed yet.", NOT_YET))
        shown = workspace.moments.shown
        epoch = tr("epoch {}", notation.count(snapshot.epoch)) if snapshot else tr("epoch 0")
        self._epoch.setText(shown.place if shown else epoch)

    def _losses(self) -> list[tuple[str, str, float, str]]:
        """Return what is known: over the data what a run came to, and of the stepped sample what the trace says."""
        player, runner = self._workspace.player, self._workspace.runner
        losses: list[tuple[str, str, float, str]] = []
        shown = self._workspace.moments.shown
        if shown is not None:
            losses.append(("E", tr("over {}", shown.rows), shown.loss, ""))
        elif runner.snapshot is not None:
            losses.append(("E", tr("over the data"), runner.snapshot.loss, runner.snapshot.of_when))
        of_all = player.batch or self._workspace.document.project.dataset.rows == 1
        loss = None if runner.live else player.known(Symbol.LOSS)
        if loss is not None and not (of_all and losses):
            row = tr("of row {:,}", player.sample + 1)
            losses.append(("E", tr("over the data"), loss, "") if of_all else (f"E {row}", row, loss, ""))
        return losses

    def _listen(self) -> None:
        workspace = self._workspace
        workspace.messages.said.connect(self.say)
        workspace.messages.withdrawn.connect(self._on_withdrawn)
        workspace.document.changed.connect(self.refresh)
        for happening in (
            workspace.document.replaced,
            workspace.player.moved,
            workspace.moments.changed,
            workspace.runner.frame,
            workspace.runner.finished,
            workspace.runner.reset,
        ):
            happening.connect(self._refresh_numbers)
        workspace.conventions.changed.connect(self._refresh_numbers)
        workspace.theme.changed.connect(lambda: self._put(self._sentence.text()))

    def _refresh_numbers(self) -> None:
        self.refresh()

    def _on_withdrawn(self) -> None:
        self._timer.stop()
        self._show_hint()

    def _show_hint(self) -> None:
        self._level = Level.HINT
        self._put(self._hint)

    def _put(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.setToolTip(sentence)
        color = self._workspace.theme.name_of(_ROLES[self._level])
        self._sentence.setStyleSheet(f"color: {color};")


def counts(project: Project) -> Said:
    """Say how large the network is, e.g. "4 units · 3 edges · 3 parameters"."""
    network = project.network
    biases = sum(unit.bias is not None for unit in network.units.values())
    units, edges, parameters = len(network.units), len(network.edges), len(network.edges) + biases
    said = [
        Count(units, "unit") if units else tr("no units"),
        Count(edges, "edge") if edges else tr("no edges"),
        Count(parameters, "parameter") if parameters else tr("no parameters"),
    ]
    return Said.joined(" · ", said)
