"""The question on the canvas: a “?” where the number stands that is asked for; a click opens a field in its place."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from core.records import EdgeId, Kind, UnitId
from core.tracing.steps import Quantity, Symbol
from core.wording import tr
from gui.canvas.geometry import RADIUS, Floats
from gui.canvas.view import NetworkView
from gui.spotlight import Beam
from gui.widgets.script_text import html

_AT = {
    Symbol.PREACTIVATION: (0.0, -13.0), Symbol.ACTIVATION: (0.0, 0.0), Symbol.SLOPE: (0.0, 13.0),
    Symbol.DELTA: (0.0, RADIUS + 16.0), Symbol.CACHE: (0.0, RADIUS + 16.0),
}  # fmt: skip
"""Where a unit's number is asked for, from its middle."""

_BELOW, _BESIDE = (0.0, RADIUS + 30.0), (RADIUS + 44.0, 22.0)
_SIZE = 26, 22


def place_of(view: NetworkView, quantity: Quantity) -> Floats:
    """Return where on the canvas a number is asked for; the loss stands beside the last output unit."""
    drawing, owner = view.drawing, quantity.owner
    if isinstance(owner, EdgeId):
        return np.asarray(drawing.labels[drawing.edge_row[owner]])
    if owner is None or quantity.symbol is Symbol.LOSS_TERM:
        outputs = view.workspace.document.project.network.of_kind(Kind.OUTPUT)
        owner, offset = (owner or outputs[-1]), _BESIDE
    else:
        offset = _AT.get(quantity.symbol, _BELOW)
    x, y = drawing.positions[drawing.unit_row[UnitId(str(owner))]].tolist()
    return np.array([x + offset[0], y + offset[1]])


class Question(QPushButton):
    """Lies over the canvas while something is asked for, and lights what it is about."""

    def __init__(self, view: NetworkView) -> None:
        super().__init__("?", view.viewport())
        self.setFixedSize(*_SIZE)
        self.setObjectName("question")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view, self._hold = view, view.workspace.hold
        self.clicked.connect(self._on_clicked)
        self._hold.changed.connect(self._ask)
        self._hold.changed.connect(self._hand_keyboard_over, Qt.ConnectionType.QueuedConnection)
        view.zoom_changed.connect(self._place)
        view.workspace.document.changed.connect(self._place)
        for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
            bar.valueChanged.connect(self._place)
            bar.rangeChanged.connect(self._place)
        self.hide()

    def _ask(self) -> None:
        session, asked = self._hold.session, self._hold.asked
        spotlight = self._view.workspace.spotlight
        if session is None or asked is None:
            self.hide()
            spotlight.put_out(self)
            return
        name = session.name
        self.setToolTip(tr("{} is asked for: {}.", html(name), session.invitation))
        self.setAccessibleName(tr("{} is asked for", name))
        owners = frozenset(() if asked.owner is None else (asked.owner,))
        lines = frozenset(line for line in session.open_lines if line == session.line)
        spotlight.direct(Beam(owners=owners, steps=lines, role="reads"), self)
        self._place()
        self.show()

    def _hand_keyboard_over(self) -> None:
        """Give the keyboard to the canvas, when the bar that had it is gone."""
        if self._hold.session is None and self.window().focusWidget() is None:
            self._view.setFocus()

    def _on_clicked(self) -> None:
        if self._hold.session is not None:
            self._hold.session.wanted.emit("")

    def _place(self, *_news: object) -> None:
        asked = self._hold.asked
        if asked is not None:
            at = self._view.window_point(place_of(self._view, asked)).toPoint()
            self.move(at.x() - self.width() // 2, at.y() - self.height() // 2)
