"""The list of runs beside the curves: shown or hidden by their boxes, renamed by F2, deleted by Del."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from core.descent.runs import Run, told_apart
from core.wording import tr
from gui.plots.series_pens import pen_of
from gui.widgets import script_text
from gui.workspace import Workspace

_NUMBER, _APART = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_ICON = QSize(26, 12)


class RunsList(QListWidget):
    """All runs of the document, each with its line.

    Signals:
        run_changed: another run is the current one.
    """

    run_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._runs = workspace, workspace.runs
        self.setAccessibleName(tr("Runs"))
        self.setIconSize(_ICON)
        self.setItemDelegate(_NameAndWords(self))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self._runs.changed.connect(self._refresh)
        workspace.theme.changed.connect(self._refresh)
        self.itemChanged.connect(self._on_edited)
        self.currentItemChanged.connect(lambda *_: self.run_changed.emit())
        self._refresh()

    @property
    def run(self) -> Run | None:
        """The current run: the one whose history the slider goes through."""
        item = self.currentItem()
        return self._runs.of(int(item.data(_NUMBER))) if item is not None else None

    def take(self, run: Run) -> None:
        """Make a run the current one."""
        numbers = [each.number for each in self._runs.all]
        if run.number in numbers:
            self.setCurrentRow(numbers.index(run.number))

    def _refresh(self) -> None:
        """List the runs anew; the newest becomes the current one when it comes."""
        held = self.run
        with QSignalBlocker(self):
            newest = self.item(self.count() - 1)
            was_newest = newest is None or self.currentItem() is newest
            last = int(newest.data(_NUMBER)) if newest is not None else 0
            self.clear()
            apart, _ = told_apart(self._runs.all)
            for run in self._runs.all:
                self.addItem(self._item(run, apart[run.number]))
            grown = bool(self._runs.all) and self._runs.all[-1].number > last
            wanted = self._runs.all[-1] if self._runs.all and (grown or was_newest or held is None) else held
            if wanted is not None:
                self.take(wanted)
        self.run_changed.emit()

    def _item(self, run: Run, apart: str) -> QListWidgetItem:
        item = QListWidgetItem(self._icon(run), run.name)
        item.setData(_NUMBER, run.number)
        item.setData(_APART, apart)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked if run.hidden else Qt.CheckState.Checked)
        told = [run.summary, tr("branched from {}", run.origin) if run.origin else "", run.stop]
        tip = "<br>".join(script_text.html(line) for line in told if line)
        item.setToolTip(tr("{}<br>F2 renames, Space shows or hides, Del deletes.", tip))
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, " ".join(line for line in told if line))
        return item

    def _icon(self, run: Run) -> QIcon:
        """Return a piece of the run's line; in a selected row it lies on the list's ground, to be seen."""
        icon = QIcon(self._line(run, QColor(Qt.GlobalColor.transparent)))
        icon.addPixmap(self._line(run, self._workspace.theme.color("base")), QIcon.Mode.Selected)
        return icon

    def _line(self, run: Run, ground: QColor) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(_ICON * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(ground)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen_of(run.number - 1, self._workspace.theme))
        middle = _ICON.height() / 2
        painter.drawLine(QPointF(0, middle), QPointF(_ICON.width(), middle))
        painter.end()
        return pixmap

    def _on_edited(self, item: QListWidgetItem) -> None:
        number = int(item.data(_NUMBER))
        run = self._runs.of(number)
        if run is None:
            return
        hidden = item.checkState() is Qt.CheckState.Unchecked
        if hidden != run.hidden:
            self._runs.hide(number, hidden)
        elif item.text().strip() != run.name:
            self._runs.rename(number, item.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete the current run by Del."""
        if event.key() == Qt.Key.Key_Delete and self.run is not None:
            self._runs.remove(self.run.number)
        else:
            super().keyPressEvent(event)


class _NameAndWords(QStyledItemDelegate):
    """Writes behind a run's name how it was trained, as far as the others were not, and cuts that short."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Add the words to the name; the editor has the name alone."""
        super().initStyleOption(option, index)
        if apart := index.data(_APART):
            option.text = f"{option.text}: {apart}"

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Ask for no width, so that a long text is cut rather than scrolled."""
        return QSize(0, super().sizeHint(option, index).height())
