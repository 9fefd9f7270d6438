"""The chip beside the training buttons that says how much the doctor has found, and leads to it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from core.wording import tr
from core.writing.notation import quantity
from gui.panels.severity_mark import SIZE, mark_icon
from gui.workspace import Workspace


class DoctorChip(QToolButton):
    """Shown only where there is something to say."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("doctor_chip")
        self.setAutoRaise(True)
        self.setIconSize(QSize(SIZE, SIZE))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clicked.connect(lambda _checked: workspace.doctor.call())
        workspace.doctor.changed.connect(self._show)
        workspace.theme.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        found = self._workspace.doctor.found or ()
        self.setVisible(bool(found))
        if found:
            self.setText(quantity(len(found), "finding"))
            self.setIcon(mark_icon(found[0].severity, self._workspace.theme))
            self.setToolTip(tr("{} Click to see why, and what to try.  (Y)", found[0].sentence))
            self.setAccessibleName(tr("Doctor: {}", self.text()))
