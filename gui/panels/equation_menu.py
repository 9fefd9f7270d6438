"""What can be done with the line in the equation strip: copy it, ask about a number, unfold it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from core.tracing.trace import Quantity
from core.wording import tr
from gui.panels.equation_line import CurrentLine
from gui.settings import Key
from gui.workspace import Workspace


class EquationMenu:
    """The actions of the strip: in its menu, and by their keys while it has the keyboard."""

    def __init__(
        self, strip: QWidget, workspace: Workspace, current: CurrentLine, picture: Callable[[], QImage]
    ) -> None:
        self._strip, self._workspace, self._current, self._picture = strip, workspace, current, picture
        for text, slot, key in (
            (tr("&Copy as text"), self.copy_text, QKeySequence(QKeySequence.StandardKey.Copy)),
            (tr("Copy as &LaTeX"), self.copy_latex, QKeySequence("Ctrl+L")),
            (tr("Copy as &picture"), self.copy_image, QKeySequence("Ctrl+P")),
        ):
            action = QAction(text, strip)
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            strip.addAction(action)

    def refresh(self) -> None:
        """Offer what there is to copy."""
        for action in self._strip.actions():
            action.setEnabled(self._current.line is not None)

    def copy_text(self) -> None:
        """Copy the line as plain text."""
        line = self._current.line
        QGuiApplication.clipboard().setText(line.text() if line else "")

    def copy_latex(self) -> None:
        """Copy the line as LaTeX."""
        line = self._current.line
        QGuiApplication.clipboard().setText(line.latex() if line else "")

    def copy_image(self) -> None:
        """Copy the line as a picture, large enough for a slide."""
        if self._current.line is not None:
            QGuiApplication.clipboard().setImage(self._picture())

    def popup(self, place: QPoint, quantity: Quantity | None) -> None:
        """Open the menu for a number."""
        menu = QMenu(self._strip)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        explain = menu.addAction(tr("&Explain this number"))
        explain.setShortcut(QKeySequence("Return"))
        explain.setEnabled(quantity is not None)
        if quantity is not None:
            explain.triggered.connect(lambda: self._workspace.inquiry.ask(quantity))
        unfold = menu.addAction(tr("&Unfold the line"))
        unfold.setCheckable(True)
        unfold.setChecked(self._workspace.settings.flag(Key.UNFOLD))
        unfold.setEnabled(self._current.can_unfold or unfold.isChecked())
        unfold.toggled.connect(lambda on: self._workspace.settings.put(Key.UNFOLD, on))
        menu.addSeparator()
        menu.addActions(self._strip.actions())
        menu.popup(place)
