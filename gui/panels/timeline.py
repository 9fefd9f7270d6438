"""The timeline: the whole trace as one slim line of coloured phases, to see where one is and to go anywhere."""

from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from core.tracing.grains import Grain
from core.wording import amid, tr
from core.writing.equations import EquationWriter
from gui.panels.timeline_scale import TITLES, Scale, Stretch
from gui.theme import Theme
from gui.widgets import script_text
from gui.widgets.shades import between
from gui.workspace import Workspace

HEIGHT = 24
_LEFT, _RIGHT, _TOP, _BAR = 132, 12, 5, 13
_TICKS_FROM, _TO_COME = 4.0, 0.22
_HANDLE = 4.5
_LONGEST_TIP = 160


class Timeline(QAbstractSlider):
    """A slider over the lines of the trace; its value is how many of them are done."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._player = workspace, workspace.player
        self._scale = Scale()
        self._following = False
        self.setObjectName("timeline")
        self.setAccessibleName(tr("Timeline of the trace"))
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self._player.trace_changed.connect(self._on_trace_changed)
        self._player.moved.connect(self._on_moved)
        self._player.descent.changed.connect(self._on_moved)
        workspace.conventions.changed.connect(self._on_moved)
        workspace.theme.changed.connect(self.update)
        self.valueChanged.connect(self._on_value)
        self._on_trace_changed()

    @property
    def scale(self) -> Scale:
        """Which line lies where."""
        return self._scale

    # Following the player

    def _on_trace_changed(self) -> None:
        self._fit()
        self._following = True
        self.setRange(0, self._player.length)
        self._following = False
        self.setEnabled(self._player.trace is not None)
        self._on_moved()

    def _on_moved(self) -> None:
        self._following = True
        self.setValue(self._player.index)
        self._following = False
        self.setAccessibleDescription(tr("{}, iteration {:,}", self._place(), self._player.descent.iteration))
        self.update()

    def _on_value(self, value: int) -> None:
        if not self._following:  # a screen reader has set it
            self._player.pause()
            self._player.go_to(value)

    def _place(self) -> str:
        """Say which line is the current one."""
        player, step, notation = self._player, self._player.current, self._workspace.conventions.notation
        count = notation.count
        if player.trace is None or step is None:
            return tr("before the first of {} lines", count(player.length))
        name = EquationWriter(self._workspace.document.shown, notation).symbol(player.trace, step.writes).text
        phase = amid(TITLES[step.phase])
        return tr("line {} of {}, {}, {}", count(player.index), count(player.length), name, phase)

    def _fit(self) -> None:
        trace, grains = self._player.trace, self._player.grains
        ends = grains.ends(Grain.PHASE) if grains else ()
        stretches = [Stretch(trace.steps[end - 1].phase, end) for end in ends] if trace else []
        self._scale = Scale(stretches, _LEFT, max(1.0, self.width() - _LEFT - _RIGHT))

    # Painting

    def _paint_stretch(self, painter: QPainter, place: int, done: float) -> None:
        """Paint a phase: what is done strong, what is to come pale."""
        for part, ground, ink in _halves(self._scale, place, done, self._workspace.theme):
            painter.save()
            painter.setClipRect(part)
            painter.fillRect(part, ground)
            painter.setPen(QPen(between(ground, ink, 0.35), 1))
            self._paint_ticks(painter, place)
            painter.restore()

    def _paint_name(self, painter: QPainter, place: int, done: float) -> None:
        """Paint a phase's name where there is room, above the playhead's stem, which would cut it."""
        title, left, right = self._scale.stretches[place].title, *self._scale.edges[place : place + 2]
        room = QRectF(left, _TOP, painter.fontMetrics().horizontalAdvance(title) + 8, _BAR)
        if room.width() > right - left - 1:
            return
        for part, ground, ink in _halves(self._scale, place, done, self._workspace.theme):
            painter.save()
            painter.setClipRect(part)
            painter.fillRect(room, ground)
            painter.setPen(ink)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, title)
            painter.restore()

    def _paint_ticks(self, painter: QPainter, place: int) -> None:
        """Mark where units end, where these are wide enough to be told apart."""
        grains, scale = self._player.grains, self._scale
        first, last = scale.first(place), scale.stretches[place].end
        inside = grains.inside(Grain.UNIT, first, last) if grains else ()
        if len(inside) * _TICKS_FROM <= scale.edges[place + 1] - scale.edges[place]:
            for end in inside:
                x = scale.x_of(end) - 0.5
                painter.drawLine(QPointF(x, _TOP), QPointF(x, _TOP + _BAR))

    def _paint_playhead(self, painter: QPainter, x: float) -> None:
        theme = self._workspace.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("base"), 1))
        painter.setBrush(theme.color("text"))
        top, bottom = _TOP - 4.0, _TOP + _BAR + 3.0
        head = [QPointF(x - _HANDLE, top), QPointF(x + _HANDLE, top), QPointF(x + 1, top + 5), QPointF(x + 1, bottom)]
        painter.drawPolygon(QPolygonF([*head, QPointF(x - 1, bottom), QPointF(x - 1, top + 5)]))

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the iteration, the phases and the playhead."""
        theme, painter = self._workspace.theme, QPainter(self)
        painter.fillRect(self.rect(), theme.color("base"))
        painter.fillRect(QRectF(0, HEIGHT - 1, self.width(), 1), theme.color("line"))
        painter.setPen(theme.color("muted"))
        label = QRectF(14, _TOP - 2, _LEFT - 24, _BAR + 4)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, tr("iteration {:,}", self._player.descent.iteration))
        small = QFont(self.font())
        small.setPixelSize(_BAR - 3)
        painter.setFont(small)
        x = self._scale.x_of(self._player.index)
        places = range(len(self._scale.stretches))
        for place in places:
            self._paint_stretch(painter, place, x)
        if self._scale.stretches:
            self._paint_playhead(painter, x)
        for place in places:
            self._paint_name(painter, place, x)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.color("focus"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 0.5, -1.5, -1.5), 4, 4)
        painter.end()

    def sizeHint(self) -> QSize:
        """Be as high as it is."""
        return QSize(300, HEIGHT)

    def resizeEvent(self, event: QEvent) -> None:
        """Fit the trace into the new width."""
        self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the line under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._player.pause()
            self._player.go_to(self._scale.place_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while it is pressed."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._player.go_to(self._scale.place_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay there."""

    def wheelEvent(self, event: QEvent) -> None:
        """Leave the wheel alone: a slip of it should not lose one's place."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by the arrow keys, a phase by the page keys, to the ends by Home and End."""
        player, grains = self._player, self._player.grains
        steps = {
            Qt.Key.Key_Left: player.back,
            Qt.Key.Key_Down: player.back,
            Qt.Key.Key_Right: player.next,
            Qt.Key.Key_Up: player.next,
            Qt.Key.Key_Home: player.first,
            Qt.Key.Key_End: player.last,
        }
        pages = {Qt.Key.Key_PageUp: grains.after, Qt.Key.Key_PageDown: grains.before} if grains else {}
        if event.key() in steps:
            steps[Qt.Key(event.key())]()
        elif event.key() in pages:
            player.pause()
            player.go_to(pages[Qt.Key(event.key())](Grain.PHASE, player.index))
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Answer with the line under the pointer when the tool tip is asked for."""
        if event.type() == QEvent.Type.ToolTip:
            asked = cast(QHelpEvent, event)
            QToolTip.showText(asked.globalPos(), self._tip(asked.pos().x()), self)
            return True
        return super().event(event)

    def _tip(self, x: float) -> str:
        trace, place = self._player.trace, self._scale.place_at(x)
        if trace is None or x < _LEFT - _HANDLE or not place:
            return ""
        notation = self._workspace.conventions.notation
        line = EquationWriter(self._workspace.document.shown, notation).equation(trace, trace.steps[place - 1])
        text = tr("Line {}: {}", notation.count(place), line.symbols_text)
        return script_text.html(text if len(text) <= _LONGEST_TIP else f"{text[:_LONGEST_TIP]} …")


def _halves(scale: Scale, place: int, done: float, theme: Theme) -> list[tuple[QRectF, QColor, QColor]]:
    """Return the parts of a phase, done and to come, each with its ground and what is written on it."""
    left, right = scale.edges[place], scale.edges[place + 1] - 1
    color, base = theme.color(f"phase_{scale.stretches[place].phase}"), theme.color("base")
    middle = min(max(left, done), right)
    parts = (
        (QRectF(left, _TOP, middle - left, _BAR), color, base),
        (QRectF(middle, _TOP, right - middle, _BAR), between(base, color, _TO_COME), theme.color("text")),
    )
    return [part for part in parts if part[0].width() > 0]
