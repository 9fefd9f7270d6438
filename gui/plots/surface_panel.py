"""The error surface: E over one or two weights chosen on the canvas, with the way of descent upon it."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from core.surface import Limits, Owner
from core.wording import tr, tr_n
from core.writing.notation import Notation
from gui.plots.chart_sharing import Sharing
from gui.plots.surface_head import SurfaceHead
from gui.plots.surface_scene import Form, Scene
from gui.plots.surface_source import SurfaceSource
from gui.plots.surface_start import start_from
from gui.plots.surface_view import SurfaceView
from gui.plots.surface_words import said_of_place, said_of_rest
from gui.plots.surface_work import Request, SurfaceWork
from gui.settings import Key
from gui.widgets.empty_state import EmptyState
from gui.workspace import Workspace

SOON_MS = 30
"""What happens within this time is shown at once, in milliseconds."""

NOTHING = tr("Select one or two weights or biases on the canvas (Shift adds the second), or choose them above.")
_COMPUTING = tr("Computing…")
_NARROWEST = 1e-9
_WIDEST = 1e12


class SurfacePanel(QWidget):
    """Chooses the weights, shows E over them, and starts from where it is clicked.

    Attributes:
        source: which weights, and what they stand at.
        head: the fields above the surface.
        view: the surface.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("surface")
        self.setMinimumSize(240, 150)
        self.source = SurfaceSource(workspace)
        self._work = SurfaceWork(self)
        self._limits: tuple[Limits, ...] = ()
        self._own_limits = False
        self.view = SurfaceView(workspace.theme, self)
        self.view.form = self.form
        self.head = SurfaceHead(workspace)
        self._build()
        Sharing(workspace, self.view, lambda: tr("error surface"))
        self.head.fill_menu(self.view.actions())
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._refresh)
        self._listen()

    @property
    def form(self) -> Form:
        """How a surface over two weights is drawn."""
        name = self._workspace.settings.text(Key.SURFACE_FORM)
        return Form(name) if name in list(Form) else Form.CONTOUR

    @property
    def readout(self) -> str:
        """What is said above the surface."""
        return self.head.readout

    @property
    def is_busy(self) -> bool:
        """Whether there is more to come."""
        return self._soon.isActive() or self._work.running

    def cancel(self) -> None:
        """Stop computing; what there is stays."""
        self._soon.stop()
        self._work.stop()

    # How it is built

    def _build(self) -> None:
        self._empty = EmptyState(tr("No error surface yet"), NOTHING)
        self._stacked = QWidget()
        self._stack = QStackedLayout(self._stacked)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        for shown in (self._stacked, self):
            shown.setBackgroundRole(QPalette.ColorRole.Base)
            shown.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._stacked, 1)
        self.setFocusProxy(self.view)

    def _listen(self) -> None:
        space, head = self._workspace, self.head
        for happening in (
            *(space.document.altered, space.document.replaced, space.document.shown_changed),
            *(space.runner.frame, space.runner.finished, space.runs.changed, space.conventions.changed),
            *(space.hold.begun, space.hold.changed),
        ):
            happening.connect(self._request)
        space.selection.changed.connect(self._on_selection)
        space.settings.changed.connect(self._on_setting)
        self._work.advanced.connect(self._show)
        self._work.finished.connect(self._show)
        self.view.pointed.connect(self._show_readout)
        self.view.chosen.connect(self._start_from)
        self.view.limits_wanted.connect(self._take_limits)
        self.view.reset_wanted.connect(self._reset_limits)
        head.owners_chosen.connect(self._choose)
        head.limits_typed.connect(self._take_limits)
        head.zoomed.connect(self.view.zoom)
        head.reset.connect(self._reset_limits)

    # What it is over

    def _choose(self, owners: tuple[Owner, ...]) -> None:
        """Show the surface over these; on the canvas they are selected, where it follows the selection."""
        self._take(owners)
        if self._workspace.settings.flag(Key.SURFACE_FOLLOWS):
            self._workspace.selection.set(owners)

    def _take(self, owners: tuple[Owner, ...]) -> None:
        if owners and owners != self.source.owners:
            self.source.owners = owners
            self._reset_limits()

    def _on_selection(self) -> None:
        if self._workspace.settings.flag(Key.SURFACE_FOLLOWS):
            self._take(self.source.selected())

    def _on_setting(self, key: Key) -> None:
        if key is Key.SURFACE_FORM:
            self.view.show_form(self.form)
        if key is Key.SURFACE_FOLLOWS:
            self._on_selection()
        if key.startswith("surface/"):
            self._request()

    def _take_limits(self, limits: tuple[Limits, ...]) -> None:
        """Let the axes go where the user wants them, as far as numbers can be told apart there."""
        for low, high in limits:
            if not _NARROWEST * max(1e-3, abs(low), abs(high)) < high - low < _WIDEST:
                return
        self._limits, self._own_limits = tuple(limits), True
        self._request()

    def _reset_limits(self) -> None:
        self._limits, self._own_limits = (), False
        self._request()

    def _start_from(self, place: tuple[float, ...]) -> None:
        start_from(self._workspace, self.source.owners, place)

    # Following the document and the run

    def _request(self, *_: object) -> None:
        """Refresh soon, when all news of what happens now is through."""
        if not self._soon.isActive():
            self._soon.start()

    def _refresh(self) -> None:
        if not self.isVisible():
            return
        function, live = self.source.function(), self.source.is_live
        self.head.show_choices(self.source.choices(), self.source.owners)
        parameters = self.source.parameters()
        if function is None or parameters is None or not self.source.owners:
            self._work.forget()
        else:
            self._limits = self._fitting_limits()
            owners, others = self.source.owners, self.source.others
            self._work.ask(Request(function, parameters, owners, self._limits, others), live)
        self._show()

    def _fitting_limits(self) -> tuple[Limits, ...]:
        """Return the user's limits; else such as show where the network stands, which stay as long as they do."""
        place = self.source.place()
        fits = len(self._limits) == len(place) and (
            self._own_limits or all(low <= v <= high for v, (low, high) in zip(place, self._limits, strict=True))
        )
        return self._limits if fits else self.source.natural_limits()

    # Showing

    def _scene(self) -> Scene | None:
        """Return what is to be seen, None while there is no surface over these weights."""
        surface, request, function = self._work.surface, self._work.request, self.source.function()
        if surface is None or request is None or function is not request.function:
            return None
        if surface.owners != self.source.owners or not self._limits:
            return None
        rows = tr_n("{:,} row", "{:,} rows", function.rows)
        return Scene(
            surface, self.source.names(), self._limits, self._workspace.settings.flag(Key.SURFACE_LOG),
            tr("E of {}, {}", rows, request.others), self.source.place(), self.source.path(), self.source.updates(),
        )  # fmt: skip

    def _show(self) -> None:
        scene = self._scene()
        self.view.rewrite(self._workspace.conventions.notation)
        self.view.show_scene(scene)
        self._stack.setCurrentIndex(0 if scene is None else 1)
        self._empty.say(self._why_nothing())
        self.head.show_limits(self.source.names(), self._limits if scene is not None else ())
        for action in self.view.actions():
            action.setEnabled(scene is not None)
        self._show_readout()

    def _why_nothing(self) -> str:
        if self.source.function() is None:
            return self.source.obstacle
        return _COMPUTING if self.source.owners else NOTHING

    def _show_readout(self) -> None:
        """Say what is read; the tool tip has the heading, too, for which a low panel has no room."""
        notation, scene = self._workspace.conventions.notation, self.view.content
        exact = self._said(notation.exact)
        self.head.say(self._said(notation), f"{exact} · {scene.heading}" if scene is not None else exact)
        self.view.setAccessibleDescription(self.readout)

    def _said(self, notation: Notation) -> str:
        scene, request = self.view.content, self._work.request
        if scene is None or request is None:
            return ""
        if self.view.cursor_place is not None:
            return said_of_place(scene, request, self.view.cursor_place, notation)
        if self._work.waiting and not self.source.is_live:
            return f"{_COMPUTING} {100 * self._work.share:.0f} %"
        return said_of_rest(scene, self._workspace.document.project, request, notation)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was not shown while it was hidden."""
        super().showEvent(event)
        self._request()
