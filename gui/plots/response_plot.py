"""The response plot: what the network computes now, over its inputs, beside the data."""

import time

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QFont,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from core.change import Change
from core.plan import Parameters, Plan, compile_plan
from core.problems import Aim
from core.wording import tr
from gui import typeset
from gui.image_painter import FORMAT, ImagePainter
from gui.late import Late
from gui.plots.axes import Axes, Limits, paint_focus
from gui.plots.response import Form, Response, response_of
from gui.plots.response_painting import BAR, paint_cross, paint_legend, paint_response, paint_rings, row_at, row_of
from gui.plots.response_words import Reader
from gui.widgets import script_text
from gui.workspace import Workspace

PLOT_MS = 125
"""The plot is drawn anew this often while a run goes on, in milliseconds."""

_TITLE, _HEAD, _LEFT, RIGHT, _BOTTOM = 26, 34, 62, 16, 40
"""The title's height is less than the head's: half of the topmost number reaches into the head, too."""

BAR_ROOM = BAR + 48


class ResponsePlot(QWidget):
    """Shows the network's answer as a curve, a map in colours, or predictions beside targets.

    A data point can be pointed at, by mouse or by the arrow keys; a click or Enter steps that row.

    Attributes:
        held: limits of the axes that are kept whatever the data are; None lets the axes follow the data.

    Signals:
        computed: there is another response.
    """

    computed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._plan: Plan | None = None
        self._response: Response | None = None
        self._reader: Reader | None = None
        self._computed_with: tuple[Plan, Parameters] | None = None
        self._picture: QImage | None = None
        self._cursor: QPointF | None = None
        self._row, self._legend_width = -1, 0.0
        self.setObjectName("response_plot")
        self.held: tuple[Limits, Limits] | None = None
        self.setAccessibleName(tr("Response"))
        self.setMinimumSize(220, 130)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _add_actions(self)
        self._late = Late(typeset.load, typeset.is_loaded, self)
        self._late.ready.connect(self._repaint)
        self._timer = QTimer(self, singleShot=True, interval=PLOT_MS)
        self._timer.timeout.connect(self._refresh)
        for happening in (workspace.document.replaced, workspace.runner.finished):
            happening.connect(self._begin_anew)
        workspace.document.altered.connect(self._on_changed)
        hold, shown = workspace.hold, workspace.document.shown_changed
        for happening in (shown, workspace.conventions.changed, workspace.runner.frame, hold.begun, hold.changed):
            happening.connect(self._request)
        for happening in (workspace.player.trace_changed, workspace.theme.changed):
            happening.connect(self._repaint)
        workspace.player.row_changed.connect(self.update)
        self._begin_anew()

    @property
    def response(self) -> Response | None:
        """What is shown, None where the network can't be computed."""
        return self._response

    @property
    def readout(self) -> str:
        """What is said above the plot: of the point under the cursor, or what is seen here."""
        reader = self._reader
        if reader is None:
            return _obstacle(self._workspace)
        if self._row >= 0:
            return reader.row(self._row)
        if self._cursor is None or self._computed_with is None:
            return reader.title()
        return reader.place(*self._computed_with, *self.axes().numbers(self._cursor))

    def axes(self) -> Axes:
        """Return the axes as they stand."""
        return _axes(self.size(), self._response)

    def copy_picture(self) -> None:
        """Copy the plot as a picture, larger than on the screen."""
        QGuiApplication.clipboard().setImage(self._drawn(max(3.0, self.devicePixelRatioF())))

    # Following the document and the run

    def _on_changed(self, change: Change) -> None:
        if change.structural:
            self._plan = None
        self._request()

    def _begin_anew(self) -> None:
        self._plan = None
        self._refresh()

    def _request(self, *_: object) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _refresh(self) -> None:
        """Compute the response: of the run while one goes on, else of the document."""
        if not self.isVisible():
            return
        began = time.perf_counter()
        project = self._workspace.document.shown
        if _obstacle(self._workspace):
            self._response = self._reader = self._computed_with = self._plan = None
        else:
            self._plan = self._plan or compile_plan(project.network)
            self._computed_with = self._plan, self._parameters(self._plan)
            self._response = response_of(*self._computed_with, project, self.held)
            # Read with what it was computed from: by the next time, the document may be another one.
            self._reader = Reader(project, self._response, self._workspace.conventions.notation)
        if self._response is None or self._row >= len(self._response.rows):
            self._row = -1
        self._repaint()
        self.computed.emit()
        # A large network takes its time; it must not take the window's.
        self._timer.setInterval(max(PLOT_MS, int(8000 * (time.perf_counter() - began))))

    def _parameters(self, plan: Plan) -> Parameters:
        runner = self._workspace.runner
        if runner.live and runner.snapshot is not None and runner.plan is not None:
            return runner.snapshot.parameters  # the network is what it was: a run whose network is edited ends
        return plan.parameters(self._workspace.document.shown.network)

    def _repaint(self, *_: object) -> None:
        self._picture = None
        self.setAccessibleDescription(self.readout)
        self.update()

    # Pointing

    def _point_at(self, row: int, cursor: QPointF | None = None) -> None:
        if (row, cursor) != (self._row, self._cursor):
            self._row, self._cursor = row, cursor
            self.setToolTip(script_text.html(self.readout) if row >= 0 else "")
            self.setAccessibleDescription(self.readout)
            self.update()

    def _step_row(self) -> None:
        if self._response is not None and self._row >= 0:
            self._workspace.player.set_sample(int(self._response.rows[self._row]))

    # Painting

    def _drawn(self, ratio: float) -> QImage:
        """Draw everything but the marks."""
        image = QImage(self.size() * ratio, FORMAT)
        image.setDevicePixelRatio(ratio)
        image.fill(self._workspace.theme.color("base"))
        reader = self._reader
        if self._response is not None and reader is not None:
            painter = ImagePainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.font())
            theme, corner = self._workspace.theme, QPointF(self.width() - 12, _TITLE / 2)
            self._legend_width = paint_legend(painter, corner, reader.legend(), theme, 0.6 * self.width())
            paint_response(painter, self.axes(), self._response, reader, theme)
            painter.end()
        return image

    def _paint_marks(self, painter: QPainter, response: Response) -> None:
        """Mark the row whose numbers are shown, and what is pointed at."""
        axes, theme = self.axes(), self._workspace.theme
        if self._row < 0 and self._cursor is not None and response.form is not Form.SCATTER:
            paint_cross(painter, axes.area, self._cursor, theme)
        paint_rings(painter, axes, response, self._row, theme.color("accent"))
        paint_rings(painter, axes, response, row_of(response, self._workspace.player.row), theme.color("reads"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plot, its marks and its read-out."""
        theme = self._workspace.theme
        if self._picture is None or self._picture.size() != self.size() * self.devicePixelRatioF():
            self._picture = self._drawn(self.devicePixelRatioF())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawImage(0, 0, self._picture)
        if self._response is not None:
            self._paint_marks(painter, self._response)
            painter.setPen(theme.color("text"))
            _paint_readout(painter, self.width() - 24 - self._legend_width, self.readout, self._reader)
        else:
            painter.setPen(theme.color("muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(self.rect()).adjusted(16, 8, -16, -8), flags, self.readout)
        if self.hasFocus():
            paint_focus(painter, self.rect(), theme)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Compute what was not computed while it was hidden."""
        super().showEvent(event)
        self._late.want()
        self._refresh()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read what is under the cursor."""
        inside = self.axes().area.contains(event.position())
        row = row_at(self.axes(), self._response, event.position()) if self._response else -1
        self._point_at(row, event.position() if inside and row < 0 else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Step the row that is clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._step_row()

    def leaveEvent(self, event: QEvent) -> None:
        """Read nothing any more."""
        self._point_at(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the rows, step one, or let go of it."""
        count = len(self._response.rows) if self._response else 0
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and count:
            way = 1 if event.key() == Qt.Key.Key_Right else -1
            self._point_at((self._row + way) % count if self._row >= 0 else (0 if way > 0 else count - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._row >= 0:
            self._step_row()
        elif event.key() == Qt.Key.Key_Escape and self._row >= 0:
            self._point_at(-1)
        else:
            super().keyPressEvent(event)


def _add_actions(plot: ResponsePlot) -> None:
    plot.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    action = QAction(tr("&Copy picture"), plot)
    action.setShortcut(QKeySequence.StandardKey.Copy)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(plot.copy_picture)
    plot.addAction(action)


def written(readout: str, reader: Reader | None, font: QFont, width: float) -> str:
    """Return a read-out; the title in brief where there is no room for it."""
    is_title = reader is not None and readout == reader.title()
    wide = script_text.width_of(readout, font) > width
    return reader.brief_title() if wide and is_title and reader is not None else readout


def _paint_readout(painter: QPainter, width: float, readout: str, reader: Reader | None) -> None:
    room = QRectF(12, 2, width, _TITLE - 4)
    script_text.draw(painter, room, written(readout, reader, painter.font(), width))


def _obstacle(workspace: Workspace) -> str:
    """Say what keeps the network from being computed, or its answers secret; nothing if they can be shown."""
    problems = workspace.document.shown.problems()
    return next((each.sentence for each in problems if Aim.STEP in each.blocks), workspace.hold.secret_output)


def _axes(size: QSize, response: Response | None) -> Axes:
    """Place the axes in a plot of this size, beside the bar of a map."""
    right = RIGHT + (BAR_ROOM if response is not None and response.form is Form.MAP else 0)
    width, height = size.width() - _LEFT - right, size.height() - _HEAD - _BOTTOM
    area = QRectF(_LEFT, _HEAD, max(20, width), max(20, height))
    return Axes(area, response.x, response.y) if response is not None else Axes(area, (0, 1), (0, 1))
