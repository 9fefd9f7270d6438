"""The Doctor panel: why isn't it learning? A card for each finding, and what to try."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from core.doctor import Finding
from core.problems import Aim
from core.wording import tr
from gui.background import Background
from gui.panels.finding_card import FindingCard
from gui.spotlight import Beam
from gui.widgets.empty_state import EmptyState
from gui.workspace import Workspace

_LOOKING = tr("Looking…")
_WELL = tr("Nothing keeps this run from learning, as far as can be seen.")
_UNTRAINED = tr(
    "The network and its data go together, as far as can be seen. Train it (T): the doctor looks at the run."
)
_HEAD = tr("Why isn't it learning?")


class DoctorPanel(QWidget):
    """Examines the document when that is due, seen or not, and shows what is found.

    Attributes:
        cards: what is found, a card each.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._doctor = workspace, workspace.doctor
        self.cards: list[FindingCard] = []
        self._work = Background(self)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._examine)
        self._empty = EmptyState(_HEAD)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._area)
        self._work.advanced.connect(self._on_found)
        self._doctor.due.connect(self._timer.start)
        self._doctor.forgotten.connect(self._on_forgotten)
        self._doctor.changed.connect(self._show)
        workspace.theme.changed.connect(self._show)
        workspace.conventions.changed.connect(self._show)
        self._show()
        self._doctor.rest()

    @property
    def sentence(self) -> str:
        """What is said where there is nothing to show."""
        return self._empty.sentence

    # Examining

    def _examine(self) -> None:
        if not self._workspace.document.project.network.units:
            self._doctor.tell(())  # no thread beside those that load the rest of the program
            return
        self._work.start(self._doctor.visit(), 1, wait=0.0)

    def _on_forgotten(self) -> None:
        self._work.stop()
        self._show()

    def _on_found(self) -> None:
        self._doctor.tell(self._work.results[-1])

    # Showing

    def _show(self) -> None:
        found = self._doctor.found
        if found:
            self._show_cards(found)
            return
        self._dismiss()
        self._pages.setCurrentIndex(0)
        self._empty.say(self._obstacle() or (_LOOKING if found is None else self._all_is_well()))

    def _show_cards(self, found: tuple[Finding, ...]) -> None:
        self._dismiss()
        theme, write = self._workspace.theme, self._workspace.conventions.sentence
        self.cards = [FindingCard(finding, theme, write) for finding in found]
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.Base)
        page.setAutoFillBackground(True)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        for card in self.cards:
            card.looked_at.connect(lambda looked, card=card: self._light(card.finding, looked))
            card.taken.connect(self._doctor.take)
            column.addWidget(card)
        column.addStretch(1)
        self._area.setWidget(page)
        self._pages.setCurrentIndex(1)

    def _dismiss(self) -> None:
        """Let go of the cards; a button among them may be what is being pressed."""
        page = self._area.takeWidget()
        if page is not None:
            page.hide()
            page.deleteLater()
        self.cards = []
        self._workspace.spotlight.put_out(self)

    def _obstacle(self) -> str:
        problems = self._workspace.document.project.problems()
        return next((problem.sentence for problem in problems if Aim.TRAIN in problem.blocks), "")

    def _all_is_well(self) -> str:
        return _WELL if self._doctor.has_run else _UNTRAINED

    def _light(self, finding: Finding, looked: bool) -> None:
        """Light what a finding is about, on the canvas."""
        if looked and finding.owners:
            self._workspace.spotlight.direct(Beam(owners=frozenset(finding.owners)), self)
        elif not looked:
            self._workspace.spotlight.put_out(self)

    # Qt

    def hideEvent(self, event: QHideEvent) -> None:
        """Light nothing any more."""
        super().hideEvent(event)
        self._workspace.spotlight.put_out(self)
