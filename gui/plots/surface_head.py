"""What stands above the error surface: the choice of its weights, its menu, its limits, and what is read off it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from core.records import EdgeId
from core.surface import Limits, Owner
from core.wording import tr
from core.writing.symbols import Names
from gui.menu_button import MenuButton
from gui.plots.surface_scene import Form
from gui.settings import Key
from gui.widgets import script_text
from gui.widgets.choice import Choice
from gui.widgets.complaint import Complaint
from gui.widgets.enlarge_button import EnlargeButton
from gui.widgets.number_field import NumberField
from gui.widgets.readout import Readout
from gui.workspace import Workspace

_OPTIONS = {
    Key.SURFACE_LOG: tr("&Logarithm of E"),
    Key.SURFACE_FOLLOWS: tr("&Follow the selection"),
    Key.SURFACE_LIMITS: tr("&Type the limits"),
}
_ZOOM = 1.5
_MOST_CHOICES = 500
_WIDEST = 190
_NONE = ""


class SurfaceHead(QWidget):
    """The fields above the surface; they hold nothing of their own but what is typed.

    Signals:
        owners_chosen: other weights or biases were chosen: a tuple of one or two.
        limits_typed: the axes shall go elsewhere: a tuple of limits.
        zoomed: the axes shall be so many times narrower.
        reset: the axes shall go where they would by themselves.
    """

    owners_chosen = Signal(tuple)
    limits_typed = Signal(tuple)
    zoomed = Signal(float)
    reset = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._owners: list[Owner] = []
        self._listed: list[tuple[Owner, str]] = []
        self.first = self._choice(tr("The weight or bias that goes to the right."), tr("First weight"))
        self.second = self._choice(tr("The weight or bias that goes upwards; none gives a curve."), tr("Second weight"))
        self.form = QToolButton()
        self.form.setText("3-D")
        self.form.setCheckable(True)
        self.form.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.form.setToolTip(tr("Draw E over two weights as a landscape, to be turned, rather than by contour lines."))
        self.form.setAccessibleName(tr("Landscape in 3-D"))
        self.form.toggled.connect(self._on_form)
        self._readout = Readout()
        self._typed = _LimitFields(workspace)
        self._typed.typed.connect(self.limits_typed)
        self._build()
        workspace.settings.changed.connect(self._on_setting)
        self._follow_settings()

    @property
    def readout(self) -> str:
        """What is said about the surface."""
        return self._readout.text()

    def say(self, text: str, exact: str) -> None:
        """Say what is read; the tool tip has every digit."""
        self._readout.setText(text)
        self._readout.setToolTip(script_text.html(exact))

    def show_choices(self, all_owners: Sequence[Owner], chosen: tuple[Owner, ...]) -> None:
        """Offer weights and biases, the chosen ones first where there are too many to list; show which are chosen."""
        offered = list(all_owners)
        if len(offered) > _MOST_CHOICES:
            offered = list(dict.fromkeys((*chosen, *offered[:_MOST_CHOICES])))
        names = Names(self._workspace.document.project)
        listed = [(owner, title_of(owner, names)) for owner in offered]
        if listed != self._listed:
            self._listed, self._owners = listed, offered
            for choice, none in ((self.first, ()), (self.second, ((_NONE, tr("one only")),))):
                choice.clear()
                for name, title in (*none, *((str(n), title) for n, (_, title) in enumerate(listed))):
                    choice.addItem(script_text.lowered(title), name)
        both = [str(offered.index(owner)) for owner in chosen]
        self.first.show_name(both[0] if both else None)
        self.second.show_name(both[1] if len(both) > 1 else _NONE)
        self.second.setEnabled(bool(both))
        self.form.setEnabled(len(both) > 1)

    def show_limits(self, names: tuple[str, ...], limits: tuple[Limits, ...]) -> None:
        """Show from where to where the axes go; nothing where there are none."""
        self._typed.show_limits(names, limits)

    def fill_menu(self, actions: Sequence[QAction]) -> None:
        """Put what can be done with the picture at the end of the menu."""
        self.menu.entries.addSeparator()
        self.menu.entries.addActions(list(actions))

    # How it is built

    def _choice(self, tip: str, name: str) -> Choice:
        choice = Choice((), tip)
        choice.setAccessibleName(name)
        choice.setPlaceholderText(tr("weight"))
        choice.setMinimumContentsLength(5)
        choice.setMinimumWidth(40)
        choice.setMaximumWidth(_WIDEST)
        choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        choice.chosen.connect(self._on_chosen)
        return choice

    def _build(self) -> None:
        self.menu = self._menu_button()
        row = QHBoxLayout()
        row.setSpacing(4)
        for choice in (self.first, self.second):
            row.addWidget(choice, 100)
        row.addWidget(self.form)
        row.addStretch(1)
        row.addWidget(self.menu)
        row.addWidget(EnlargeButton(self._workspace.theme))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 8, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._typed)
        column.addWidget(self._readout)

    def _menu_button(self) -> MenuButton:
        button = MenuButton(tr("View"), tr("How the error surface is shown"), self)
        button.add_switches(self._workspace.settings, _OPTIONS)
        button.entries.addSeparator()
        for text, slot in (
            (tr("Zoom &in\t+"), lambda: self.zoomed.emit(_ZOOM)),
            (tr("Zoom &out\t−"), lambda: self.zoomed.emit(1 / _ZOOM)),
            (tr("&Reset the zoom\t0"), self.reset.emit),
        ):
            button.entries.addAction(text).triggered.connect(slot)
        return button

    # What the user does

    def _on_chosen(self, _name: str) -> None:
        places = [choice.name for choice in (self.first, self.second)]
        owners = tuple(self._owners[int(place)] for place in dict.fromkeys(places) if place)
        if owners:
            self.owners_chosen.emit(owners)

    def _on_form(self, in_space: bool) -> None:
        self._workspace.settings.put(Key.SURFACE_FORM, (Form.SPACE if in_space else Form.CONTOUR).value)

    def _on_setting(self, key: Key) -> None:
        if key in (Key.SURFACE_LIMITS, Key.SURFACE_FORM):
            self._follow_settings()

    def _follow_settings(self) -> None:
        settings = self._workspace.settings
        self._typed.setVisible(settings.flag(Key.SURFACE_LIMITS))
        self.form.setChecked(settings.text(Key.SURFACE_FORM) == Form.SPACE)


class _LimitFields(QWidget):
    """From where to where each axis goes, as fields.

    Signals:
        typed: other limits were typed: a tuple of limits.
    """

    typed = Signal(tuple)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._limits: tuple[Limits, ...] = ()
        self._names = [QLabel(), QLabel()]
        tips = (tr("Where the axis begins."), tr("Where the axis ends."))
        self.fields = [[NumberField(workspace.conventions, tip) for tip in tips] for _ in self._names]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        for row, (name, fields) in enumerate(zip(self._names, self.fields, strict=True)):
            grid.addWidget(name, row, 0)
            for column, field in enumerate(fields):
                field.setMinimumWidth(44)
                field.committed.connect(lambda value, row=row, column=column: self._on_typed(row, column, value))
                grid.addWidget(field, row, 1 + column)
        every = [field for fields in self.fields for field in fields]
        grid.addWidget(Complaint(*every), 2, 0, 1, 3)

    def show_limits(self, names: tuple[str, ...], limits: tuple[Limits, ...]) -> None:
        """Show them; an axis that is not there has no fields."""
        self._limits = limits
        for row, fields in enumerate(self.fields):
            there = row < len(limits)
            self._names[row].setVisible(there)
            for column, field in enumerate(fields):
                field.setVisible(there)
                if there:
                    field.show_value(limits[row][column])
                    field.setAccessibleName(tr("{} to", names[row]) if column else tr("{} from", names[row]))
            if there:
                self._names[row].setText(script_text.html(names[row]))

    def _on_typed(self, row: int, column: int, value: object) -> None:
        if not isinstance(value, float | int) or row >= len(self._limits):
            return
        wanted = [list(limits) for limits in self._limits]
        wanted[row][column] = float(value)
        if wanted[row][0] < wanted[row][1]:
            self.typed.emit(tuple((low, high) for low, high in wanted))
        else:
            self.fields[row][column].complain(tr("An axis must end above where it begins."))


def title_of(owner: Owner, names: Names) -> str:
    """Return what a weight or bias is called where there is no markup but low digits: "x→h_2", "bias of h_2"."""
    return names.label(owner) if isinstance(owner, EdgeId) else tr("bias of {}", names.label(owner))
