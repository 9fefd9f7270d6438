"""The Inspector: every property of what is selected, or of the document where nothing is."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from core import edits
from core.change import Change, touches_numbers
from core.records import Edge, Unit, UnitId
from core.records import Key as Id
from core.wording import tr
from gui.panels.document_section import DocumentSection
from gui.panels.edge_section import EdgeSection
from gui.panels.note_section import NoteSection
from gui.panels.section import RUN_WARNING, Section
from gui.panels.unit_section import UnitSection
from gui.widgets.script_text import html
from gui.widgets.throttle import Throttle
from gui.widgets.unit_words import UNIT_WORDS
from gui.workspace import Workspace

REFRESH_MS = 250
"""How often the numbers follow a run, in milliseconds."""



class InspectorPanel(QScrollArea):
    """Follows the selection.

    Attributes:
        document_section, unit_section, edge_section, note_section: its parts; those with nothing to show are hidden.
        title: what is selected, in a line.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.RichText)
        self.title.linkActivated.connect(self._on_link)
        self.document_section = DocumentSection(workspace)
        self.unit_section = UnitSection(workspace)
        self.edge_section = EdgeSection(workspace)
        self.note_section = NoteSection(workspace)
        self._sections: tuple[Section, ...] = (
            self.document_section, self.unit_section, self.edge_section, self.note_section
        )  # fmt: skip
        self._throttle = Throttle(self._refresh_numbers, REFRESH_MS, self)
        self._lay_out()
        self._listen()
        self._on_selection()

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.title)
        for section in self._sections:
            column.addWidget(section)
        column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)

    def _listen(self) -> None:
        space = self._workspace
        space.selection.changed.connect(self._on_selection)
        space.document.changed.connect(self._on_changed)
        space.document.replaced.connect(self._on_selection)
        space.player.moved.connect(self._refresh_numbers)
        space.player.trace_changed.connect(self._refresh_selected)
        space.player.row_changed.connect(self._refresh_selected)
        space.runner.started.connect(self._on_run)
        space.runner.frame.connect(self._throttle.request)
        space.runner.finished.connect(self._on_run)
        space.theme.changed.connect(self._on_selection)
        space.conventions.changed.connect(self._on_conventions)

    # News

    def _on_selection(self) -> None:
        selection = self._workspace.selection
        self.unit_section.show_keys(selection.units)
        self.edge_section.show_keys(selection.edges)
        self.note_section.show_keys(list(selection.notes))
        nothing = not selection.keys
        self.document_section.setVisible(nothing)
        if nothing:
            self.document_section.refresh()
        self._show_title()

    def _on_changed(self, change: Change) -> None:
        if self._workspace.selection.keys:
            self._refresh_selected()
        elif touches_numbers(change) or any(self._concerns_document(key, change) for key in change):
            self.document_section.refresh()
        self._show_title()

    @staticmethod
    def _concerns_document(key: Id, change: Change) -> bool:
        """Whether a part of an edit is more than a place on the canvas."""
        before, after = change.before[key], change.after[key]
        return not (isinstance(before, Unit) and isinstance(after, Unit)) or before.label != after.label

    def _refresh_selected(self) -> None:
        for section in (self.unit_section, self.edge_section, self.note_section):
            if section.keys:
                section.refresh()

    def _refresh_numbers(self) -> None:
        self.unit_section.refresh_numbers()
        self.edge_section.refresh_numbers()

    def _on_run(self) -> None:
        warning = RUN_WARNING if self._workspace.runner.running else ""
        for section in self._sections:
            section.warn(warning)
        self._refresh_numbers()

    def _on_conventions(self) -> None:
        self.unit_section.edges.fit_columns()
        for section in self._sections:
            section.refresh()

    # The title

    def _show_title(self) -> None:
        self.title.setText(self._titled())

    def _titled(self) -> str:
        selection, project = self._workspace.selection, self._workspace.document.project
        if not selection.keys:
            return f"<b>{escape(project.name)}</b>"
        if len(selection.keys) > 1:
            counts = (len(selection.units), "unit", len(selection.edges), "edge", len(selection.notes), "note")
            return f"<b>{self._workspace.conventions.sentence(edits.counted(*counts))}</b>"
        match project.record(selection.keys[0]):
            case Unit() as unit:
                return f"<b>{html(unit.label)}</b> · {UNIT_WORDS[unit.kind]}"
            case Edge():
                return tr("{} → {} · edge", *map(self._link, selection.edges[0]))
        return f"<b>{tr('Note')}</b>"

    def _link(self, unit: UnitId) -> str:
        """Write a unit's name so that a click selects it."""
        return f'<a href="{escape(unit)}"><b>{html(self._workspace.document.project.network.label(unit))}</b></a>'

    def _on_link(self, unit: str) -> None:
        self._workspace.selection.set([UnitId(unit)])
