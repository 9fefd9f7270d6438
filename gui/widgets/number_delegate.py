"""Lets numbers be typed into the cells of a table: bad text stays open and says what is wrong."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip, QWidget

from core.errors import ChainruleError
from gui.conventions import Conventions
from gui.widgets.number_field import NumberField
from gui.widgets.script_delegate import ScriptDelegate

AnyIndex = QModelIndex | QPersistentModelIndex
_ENDING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class NumberDelegate(ScriptDelegate):
    """Edits cells whose `EditRole` is a number or None.

    Signals:
        refused: the editor was left with this sentence to say about its text; the cell stays what it was.
    """

    refused = Signal(str)

    def __init__(self, conventions: Conventions, parent: QObject, optional: bool = False) -> None:
        super().__init__(parent)
        self._conventions, self._optional = conventions, optional

    # Qt

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """Return a number field that fills the cell."""
        field = _CellField(self._conventions, nothing="" if self._optional else None, parent=parent)
        field.setFrame(False)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setAutoFillBackground(True)
        return field

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Show the number in full, ready to be typed over."""
        if isinstance(editor, NumberField):
            editor.show_value(index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Give the number to the model if it is another one."""
        assert isinstance(editor, NumberField), "this delegate's editors are number fields"
        try:
            value = editor.read(editor.text())
        except ChainruleError as error:
            self.refused.emit(str(error))
            return
        if value != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, value, Qt.ItemDataRole.EditRole)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the editor open on text that can't be taken."""
        ends = isinstance(event, QKeyEvent) and event.key() in _ENDING_KEYS
        if ends and event.type() == QEvent.Type.KeyPress and isinstance(watched, NumberField) and watched.isModified():
            try:
                watched.read(watched.text())
            except ChainruleError as error:
                watched.complain(str(error))
                QToolTip.showText(watched.mapToGlobal(QPoint(0, watched.height())), str(error), watched)
                return True
        return super().eventFilter(watched, event)


class _CellField(NumberField):
    """A number field whose number the delegate takes."""

    def commit(self) -> None:
        """Leave it to the delegate."""
