"""The Response panel: the plot, and above it what the mouse does there."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.wording import tr
from gui.plots.placing import LOOK
from gui.plots.placing_plot import PlacingPlot
from gui.widgets.choice import Choice
from gui.widgets.enlarge_button import EnlargeButton
from gui.workspace import Workspace

TIP = tr(
    "Look at the answers, place points of a class, erase them, or draw a function; arrow keys and Return do it, too."
)


class ResponsePanel(QWidget):
    """The plot and its modes.

    Attributes:
        plot: the plot.
        mode: the choice of what the mouse and the keys do; hidden where points can't be placed.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = PlacingPlot(workspace)
        self.mode = Choice((), TIP)
        self.mode.setAccessibleName(tr("What the mouse does on the plot"))
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(8, 3, 8, 0)
        label = QLabel(tr("&Mouse"))
        label.setBuddy(self.mode)
        row.addWidget(label)
        row.addWidget(self.mode)
        row.addStretch(1)
        row.addWidget(EnlargeButton(workspace.theme))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.plot, 1)
        self.setFocusProxy(self.plot)
        self.mode.chosen.connect(self._on_chosen)
        self.plot.placing.changed.connect(self._show_mode)
        self.plot.computed.connect(self._show_modes)
        self._show_modes()

    def _on_chosen(self, name: str) -> None:
        self.plot.placing.set_mode(name, self.plot.response)
        self.plot.setFocus()

    def _show_modes(self) -> None:
        """Offer what the response has a use for."""
        modes = self.plot.placing.modes(self.plot.response)
        shown = [(self.mode.itemData(n), self.mode.itemText(n)) for n in range(self.mode.count())]
        if modes != shown:
            self.mode.clear()
            for name, title in modes:
                self.mode.addItem(title, name)
        self._bar.setVisible(bool(modes))
        if self.plot.placing.active and self.plot.placing.mode not in dict(modes):
            self.plot.placing.set_mode(LOOK, self.plot.response)
        self._show_mode()

    def _show_mode(self) -> None:
        self.mode.show_name(self.plot.placing.mode)
