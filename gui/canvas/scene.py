"""The scene: keeps the picture in step with the document, the selection, the player, the runner and the settings."""

from collections.abc import Callable
from typing import Generic, TypeVar

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGraphicsScene

from core import engine
from core.change import Change, touches_numbers
from core.plan import Parameters, Plan
from core.records import EdgeId, Key, Part, UnitId
from core.tracing.trace import Step
from gui.canvas import figures
from gui.canvas.figures import EdgeFigures, UnitFigures
from gui.canvas.labels import Room
from gui.canvas.layers import EVERYWHERE, EdgeLayer, UnitLayer
from gui.canvas.paint_flow import MOST_SHOWN
from gui.canvas.picture import Picture
from gui.canvas.responses import Responses
from gui.canvas.spotlit import Spotlit
from gui.canvas.style import Style
from gui.messages import Level
from gui.moment import InRow
from gui.settings import Key as SettingKey
from gui.shown import EDGE_LINES, Show, shown
from gui.workspace import Workspace

_MOST_TOGETHER = 500
"""Of a unit or a phase with more lines than this, only what flows in the last of them is lit."""

Name = TypeVar("Name")
Shown = TypeVar("Shown")


class Asked(dict[Name, Shown], Generic[Name, Shown]):
    """Numbers that are looked up when they are first asked for, and then kept until something changes."""

    def __init__(self, look_up: Callable[[Name], Shown]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, name: Name) -> Shown:
        self[name] = shown = self._look_up(name)
        return shown


class NetworkScene(QGraphicsScene):
    """The network as it is shown.

    Attributes:
        picture: what is shown; gestures put their marks into it and call `repaint`.
        looks: the colours.

    Signals:
        reshaped: units or edges have come, gone, been moved or renamed.
        repainted: something looks different.
    """

    reshaped = Signal()
    repainted = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setSceneRect(EVERYWHERE)
        self._workspace = workspace
        self.looks, self.picture = Style(workspace.theme), Picture()
        self._units: Asked[UnitId, UnitFigures] = Asked(self._unit_figures)
        self._edges: Asked[EdgeId, EdgeFigures] = Asked(self._edge_figures)
        self.picture.unit_figures, self.picture.edge_figures = self._units, self._edges
        self.picture.seen = InRow(workspace.player)
        self._live_biases: dict[UnitId, float] = {}
        self._live_z: dict[UnitId, float] = {}
        self._layers = (EdgeLayer(self.picture, self.looks), UnitLayer(self.picture, self.looks))
        for layer in self._layers:
            self.addItem(layer)
        self._layers[0].behind.made.connect(self.repainted)
        self._spotlit = Spotlit(workspace, self.picture, self.looks, self)
        self._spotlit.changed.connect(self.repainted)
        self._responses = Responses(workspace, self)
        self._responses.changed.connect(self._on_responses)
        self._listen()
        self._on_conventions()
        self._on_setting(SettingKey.SHOWN)
        self._on_replaced()

    def _listen(self) -> None:
        space = self._workspace
        space.document.changed.connect(self._on_changed)
        space.document.shown_changed.connect(self._on_shown)
        space.document.replaced.connect(self._on_replaced)
        space.selection.changed.connect(self._on_selected)
        space.player.trace_changed.connect(self._on_stepped)
        space.player.moved.connect(self._on_stepped)
        space.runner.started.connect(self._on_run)
        space.runner.frame.connect(self._on_frame)
        space.runner.finished.connect(self._on_run)
        space.messages.said.connect(self._on_said)
        space.messages.withdrawn.connect(lambda: self.show_cycle(()))
        space.checkup.changed.connect(self._on_ailments)
        space.settings.changed.connect(self._on_setting)
        space.conventions.changed.connect(self._on_conventions)
        space.theme.changed.connect(self._on_theme)

    def repaint(self) -> None:
        """Let the views paint anew, what they have kept included."""
        self.picture.bodies += 1
        self._repaint_marks()

    def _repaint_marks(self) -> None:
        """Let the views paint anew what is lit, marked or written."""
        self.picture.revision += 1
        self.repainted.emit()

    def _renew_ground(self) -> None:
        """Let edges be painted anew even where nothing but their places, weights or colours has changed."""
        self.picture.ground += 1
        self.repaint()

    # Numbers

    def _unit_figures(self, unit_id: UnitId) -> UnitFigures:
        project, player = self._workspace.document.shown, self._workspace.player
        if self.picture.live:
            bias = self._live_biases.get(unit_id, project.network.units[unit_id].bias)
            return figures.of_unit_in_run(project, player, unit_id, bias, self._live_z.get(unit_id))
        return figures.of_unit(project, player, unit_id)

    def _edge_figures(self, edge_id: EdgeId) -> EdgeFigures:
        return figures.of_edge(self._workspace.document.shown, self._workspace.player, edge_id)

    def _forget_numbers(self) -> None:
        self._units.clear()
        self._edges.clear()
        rings = Show.RING in self.picture.shown
        space = self._workspace
        self.picture.largest_delta = figures.largest_delta(space.document.shown, space.player) if rings else 0.0
        (self.repaint if rings else self._repaint_marks)()

    # What the workspace says

    def _on_changed(self, change: Change) -> None:
        self.picture.cycle = frozenset()
        self.picture.drawing.follow(change, self._workspace.document.project)
        if touches_numbers(change):
            self._forget_numbers()
        self._forget_gone()
        self.reshaped.emit()
        self.picture.ground += any(not isinstance(key, Part) for key in change.after)
        if change.reweighs or all(isinstance(key, EdgeId | Part) for key in change.after):
            self._repaint_marks()
        else:
            self.repaint()

    def _on_replaced(self) -> None:
        self.picture.cycle = frozenset()
        self.picture.drawing.replace(self._workspace.document.project)
        self._forget_gone()
        self._forget_numbers()
        self._renew_ground()
        self.reshaped.emit()

    def _on_shown(self) -> None:
        """Show the numbers of another moment."""
        self.picture.past = self._workspace.document.is_past
        self._on_run()
        self._on_frame()

    def _forget_gone(self) -> None:
        for mark in ("hovered", "focused"):
            key = getattr(self.picture, mark)
            if key is not None and self._workspace.document.project.record(key) is None:
                setattr(self.picture, mark, None)

    def _on_selected(self) -> None:
        keys = self._workspace.selection.keys
        self.picture.selected = frozenset(keys)
        if self.picture.focused not in keys:
            self.picture.focused = keys[-1] if keys else None
        self._repaint_marks()

    def _on_stepped(self) -> None:
        self._light(self._workspace.player.current)
        self._forget_numbers()

    def _light(self, step: Step | None) -> None:
        player = self._workspace.player
        trace, group = player.trace, player.group
        together = trace.steps[group.start : group.end] if trace and group.end - group.start <= _MOST_TOGETHER else ()
        lit = figures.lights(step, trace.values if trace else figures.NO_VALUES, together)
        self.picture.lights = lit if len(lit.flows) <= MOST_SHOWN else figures.lights(step)

    def _on_run(self) -> None:
        runner = self._workspace.runner
        self.picture.live = runner.live
        self._live_biases, self._live_z = {}, {}
        self._light(None if runner.live else self._workspace.player.current)
        if not runner.live:
            self.picture.quick = False
            self.picture.drawing.read_weights(self._workspace.document.shown.network)
        self.picture.ground += 1
        self._forget_numbers()

    def _on_frame(self) -> None:
        runner = self._workspace.runner
        if runner.snapshot is None or runner.plan is None or not self.picture.live:
            return
        parameters = runner.snapshot.parameters
        self.picture.drawing.show_weights(runner.plan, parameters.weights)
        units = runner.plan.units
        self._live_biases = dict(zip(units, parameters.biases.tolist(), strict=True))
        self._live_z = dict(zip(units, evaluated(self._workspace, runner.plan, parameters), strict=False))
        self._units.clear()
        self.picture.ground += 1
        self.repainted.emit()

    def _on_said(self, level: Level, _sentence: str, ids: tuple[Key, ...]) -> None:
        if level is Level.REFUSED:
            self.show_cycle(ids)

    def show_cycle(self, ids: tuple[Key, ...]) -> None:
        """Light up what a refusal is about: of a loop, its edges, too."""
        units = [UnitId(key) for key in ids if isinstance(key, str)]
        pairs = zip(units, [*units[1:], *units[:1]], strict=True)
        edges = [edge for edge in map(EdgeId._make, pairs) if edge in self.picture.drawing.edge_row]
        self.picture.cycle = frozenset([*ids, *edges])
        self._repaint_marks()

    def _on_setting(self, key: SettingKey) -> None:
        if key is SettingKey.SHOWN:
            self._show_chosen()
        self.repaint()

    def _show_chosen(self) -> None:
        chosen = self.picture.shown = shown(self._workspace.settings)
        lines, plates = len(chosen & EDGE_LINES.keys()), len(chosen & {Show.DELTA, Show.ACTIVATION_GRADIENT})
        self.picture.drawing.make_room(Room(max(1, lines), max(1, plates)))
        self._on_ailments()
        self._forget_numbers()

    def _on_ailments(self) -> None:
        self.picture.ailments = self._workspace.checkup.found if Show.AILMENTS in self.picture.shown else {}
        self.repaint()

    def _on_conventions(self) -> None:
        self.picture.notation = self._workspace.conventions.notation
        self.repaint()

    def _on_responses(self) -> None:
        maps = self._responses.maps
        self.picture.responses = maps.values if maps is not None and not self.picture.is_large else {}
        self.repaint()

    def _on_theme(self) -> None:
        self.looks.renew()
        self._renew_ground()


def evaluated(workspace: Workspace, plan: Plan, parameters: Parameters) -> list[float]:
    """Return z of every unit for the sample that is stepped; nothing where it lacks a value."""
    row = workspace.document.project.sample(workspace.player.sample)[0]
    if not len(row) or np.isnan(row).any():
        return []
    return [float(z) for z in engine.evaluate(plan, parameters, row)[:, 0]]
