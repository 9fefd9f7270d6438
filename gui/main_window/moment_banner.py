"""The banner over the canvas that says whose numbers are shown while a past moment is looked at."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from gui.workspace import Workspace

_MARGIN = 6


class MomentBanner(QFrame):
    """Lies at the bottom of what it is given, in the middle, while a past moment is shown."""

    def __init__(self, workspace: Workspace, over: QWidget) -> None:
        super().__init__(over)
        self._workspace, self._over = workspace, over
        self.setObjectName("moment_banner")
        self.setAutoFillBackground(True)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.branch = QPushButton("&Branch from here")
        self.now = QPushButton("Back to &now")
        self.now.setToolTip("Show the document's own weights again (Esc).")
        self.branch.setToolTip("Give the network these weights, to train on from here: one edit.")
        self.branch.clicked.connect(workspace.moments.branch)
        self.now.clicked.connect(workspace.moments.come_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 4, 3)
        for widget in (self.label, self.branch, self.now):
            row.addWidget(widget)
        workspace.moments.changed.connect(self._show)
        workspace.theme.changed.connect(self._color)
        over.installEventFilter(self)
        self._color()
        self._show()

    def _color(self) -> None:
        name = self._workspace.theme.name_of
        self.setStyleSheet(
            f"#moment_banner {{ background: {name('note')}; border: 1px solid {name('mid')}; border-radius: 6px; }}"
            f"#moment_banner QLabel {{ color: {name('note_text')}; }}"
        )

    def _show(self) -> None:
        shown = self._workspace.moments.shown
        self.setVisible(shown is not None)
        if shown is not None:
            self.label.setText(f"{shown.place} (not the document’s weights)")
            self._place()

    def _place(self) -> None:
        self.adjustSize()
        left = max(0, (self._over.width() - self.width()) // 2)
        self.move(left, self._over.height() - self.height() - _MARGIN)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
