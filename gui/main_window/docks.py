"""What stands around the canvas: the panels and plots as docks, how they share the room, and their menu."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMenu, QTabWidget, QWidget

from core.wording import mark, tr
from gui.action_book import ActionBook
from gui.main_window.dock_titles import DockTitles
from gui.panels.cache import CachePanel
from gui.panels.data import DataPanel
from gui.panels.doctor import DoctorPanel
from gui.panels.explain import ExplainPanel
from gui.panels.inspector import InspectorPanel
from gui.panels.lesson import LessonPanel
from gui.panels.paths import PathsPanel
from gui.panels.steps import StepsPanel
from gui.panels.trace_panel import TracePanel
from gui.panels.training import TrainingPanel
from gui.panels.update import UpdatePanel
from gui.panels.values import ValuesPanel
from gui.plots.curves_panel import CurvesPanel
from gui.plots.proof_panel import ProofPanel
from gui.plots.response_panel import ResponsePanel
from gui.plots.surface_panel import SurfacePanel
from gui.shell import Shell
from gui.workspace import Workspace

_LEFT, _RIGHT, _BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)
_HORIZONTAL, _VERTICAL = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


_BESIDE_LESSON = ("Inspector", "Values", "Explain", "Paths")
"""What gives a lesson its place."""


class Docks:
    """The docks of a window, by their titles in English."""

    def __init__(self, shell: Shell, workspace: Workspace, book: ActionBook) -> None:
        self._shell = shell
        self._docks: dict[str, QDockWidget] = {}
        shell.setCorner(Qt.Corner.BottomLeftCorner, _BOTTOM)
        shell.setCorner(Qt.Corner.BottomRightCorner, _BOTTOM)
        shell.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self._dock(mark("Steps"), StepsPanel(workspace, shell), _LEFT)
        self._dock_behind("Steps", mark("Cache"), CachePanel(workspace, shell))
        self._dock(mark("Inspector"), InspectorPanel(workspace, shell), _RIGHT)
        self.lesson = LessonPanel(workspace, book, shell)
        self._dock(mark("Lesson"), self.lesson, _RIGHT)
        self._dock(mark("Values"), ValuesPanel(workspace, shell), _RIGHT)
        self._dock_behind("Values", mark("Explain"), ExplainPanel(workspace, shell))
        self._dock_behind("Explain", mark("Paths"), PathsPanel(workspace, shell))
        self.data = DataPanel(workspace, shell, book)
        self._dock(mark("Data"), self.data, _BOTTOM)
        self._dock(mark("Training"), TrainingPanel(workspace, book, shell), _BOTTOM)
        self._dock(mark("Curves"), CurvesPanel(workspace, shell), _BOTTOM)
        self._dock(mark("Response"), ResponsePanel(workspace, shell), _BOTTOM)
        self.surface = SurfacePanel(workspace, shell)
        self._dock_behind("Curves", mark("Error surface"), self.surface)
        self._dock_behind("Training", mark("Update"), UpdatePanel(workspace, shell))
        self.proof = ProofPanel(workspace, shell)
        self._dock_behind("Training", mark("Proof"), self.proof)
        self._dock_behind("Training", mark("Doctor"), DoctorPanel(workspace, shell))
        for title in ("Steps", "Values", "Training", "Curves"):
            self[title].raise_()
        self._titles = DockTitles(shell, self)
        workspace.inquiry.asked.connect(self._show_explanation)
        workspace.doctor.called.connect(lambda: self.bring_up("Doctor"))
        self["Lesson"].hide()
        workspace.guide.opened.connect(lambda: self._make_room(workspace.guide.lesson is not None))

    def __getitem__(self, title: str) -> QDockWidget:
        return self._docks[title]

    def __iter__(self) -> Iterator[QDockWidget]:
        return iter(self._docks.values())

    def arrange(self) -> None:
        """Share the room out, which Qt can do once it has laid the docks out, and then as the user had it last."""
        shell = self._shell
        columns = [self["Steps"], self["Inspector"], self["Values"]]
        bottom = [self["Data"], self["Training"], self["Curves"], self["Response"]]
        shell.resizeDocks(columns, [270, 300, 300], _HORIZONTAL)
        shell.resizeDocks(columns[1:], [9, 11], _VERTICAL)
        shell.resizeDocks(bottom, [245, 335, 230, 190], _HORIZONTAL)
        shell.resizeDocks(bottom, [max(225, shell.height() // 4)] * 4, _VERTICAL)
        shell.restore_arrangement()

    def cancel(self) -> None:
        """End what panels compute in the background."""
        self.proof.cancel()
        self.surface.cancel()

    def add_to(self, menu: QMenu) -> None:
        """Let a menu show and hide them."""
        for dock in self:
            menu.addAction(dock.toggleViewAction())

    def _dock(self, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> None:
        dock = QDockWidget(tr(title), self._shell)
        dock.setObjectName(f"dock_{title.lower().replace(' ', '_')}")
        dock.setWidget(widget)
        if isinstance(widget, TracePanel | UpdatePanel):
            dock.visibilityChanged.connect(widget.set_seen)
        self._shell.addDockWidget(area, dock)
        self._docks[title] = dock

    def _dock_behind(self, other: str, title: str, widget: QWidget) -> None:
        """Put a dock behind another one, as a tab."""
        self._dock(title, widget, self._shell.dockWidgetArea(self[other]))
        self._shell.tabifyDockWidget(self[other], self[title])

    def bring_up(self, title: str) -> None:
        """Show a dock, and in front of those that share its place."""
        self[title].show()
        self[title].raise_()

    def show_surface(self) -> None:
        """Bring the error surface to the front, with the keyboard in it."""
        self.bring_up("Error surface")
        self.surface.setFocus()

    def _make_room(self, for_lesson: bool) -> None:
        """Let a lesson have the column on the right to itself, and give it back afterwards."""
        if for_lesson != self["Lesson"].isVisibleTo(self._shell):
            for title in _BESIDE_LESSON:
                self[title].setVisible(not for_lesson)
            self["Lesson"].setVisible(for_lesson)

    def _show_explanation(self) -> None:
        """Bring the answer to the front; the keyboard stays where the question was asked."""
        self.bring_up("Explain")
