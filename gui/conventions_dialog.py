"""The switchboard: every convention in one place, each choice with a worked line, all of it live."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core import edits
from core.change import Change
from core.descent.training_settings import REDUCTIONS
from core.errors import ChainruleError
from core.formulae.activations import Formula
from core.formulae.losses import LOSSES
from core.project import Project
from core.records import DeltaSign
from core.wording import amid, tr
from core.writing.notation import LETTERS, Notation
from gui.convention_previews import letters_preview, loss_preview, number_preview, reduction_preview, sign_preview
from gui.settings import Key
from gui.theme import Theme
from gui.widgets.empty_state import emphasized
from gui.widgets.formula_view import FormulaView
from gui.widgets.radio import Radio
from gui.workspace import Workspace

SQUARED = ("half_squared_error", "squared_error")
_LOSS_TITLES = (tr("With ½"), tr("Without ½"))
_REDUCTION_TITLES = {"mean": tr("Mean over samples"), "sum": tr("Sum over samples")}
_VIEW = tr("For every document on this computer")
_DOCUMENT = tr("In this document, and saved with it; each choice can be undone")


Preview = Callable[[str, Notation], Formula]
"""Writes the worked line of a choice, given its name."""


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its name, what stands beside its button, and the worked line of it."""

    name: str
    title: str
    preview: Preview


class Question(QWidget):
    """A question and its choices, one below the other.

    Attributes:
        buttons, previews: the choices' buttons and worked lines, by name.

    Signals:
        chosen: the user chose a name.
    """

    chosen = Signal(str)

    def __init__(self, title: str, options: Sequence[Option], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = options
        self.buttons = {option.name: Radio(option.title) for option in options}
        self.previews = {option.name: FormulaView(theme) for option in options}
        self._note = QLabel()
        self._note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._note.setWordWrap(True)
        self._note.hide()
        group = QButtonGroup(self)
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        grid.addWidget(QLabel(title), 0, 0, 1, 2)
        for row, (name, button) in enumerate(self.buttons.items(), start=1):
            group.addButton(button)
            button.setAccessibleName(f"{title}: {button.text()}")
            button.clicked.connect(lambda _checked, name=name: self.chosen.emit(name))
            self.previews[name].clicked.connect(button.click)
            grid.addWidget(button, row, 0)
            grid.addWidget(self.previews[name], row, 1)
        grid.addWidget(self._note, len(options) + 1, 0, 1, 2)

    def show_choice(self, name: str, notation: Notation) -> None:
        """Show which name is chosen, and the worked lines in this notation."""
        for option in self._options:
            formula = option.preview(option.name, notation)
            self.previews[option.name].show_formula(formula)
            self.buttons[option.name].setAccessibleDescription(formula.text)
        group = next(iter(self.buttons.values())).group()
        group.setExclusive(name in self.buttons)
        for key, button in self.buttons.items():
            button.setChecked(key == name)

    def indent(self, width: int) -> None:
        """Let the worked lines begin behind this width."""
        self._grid.setColumnMinimumWidth(0, width)

    def allow(self, reason: str = "") -> None:
        """Let it be answered, or say why it can't be."""
        for widget in (*self.buttons.values(), *self.previews.values()):
            widget.setEnabled(not reason)
        self._note.setText(reason)
        self._note.setVisible(bool(reason))


class ConventionsDialog(QDialog):
    """Shows and changes how things are written, beside the window; its names and numbers follow at once.

    Attributes:
        letters, comma, half, reduction, sign: the questions.
        digits: how many digits are shown.
    """

    def __init__(
        self, workspace: Workspace, undo_actions: Iterable[QAction] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(tr("Conventions"))
        self.addActions(list(undo_actions))  # this window, too, takes an edit back by its key
        self._make_questions(workspace.theme)
        self._lay_out()
        self._connect()
        self.refresh()

    def _make_questions(self, theme: Theme) -> None:
        def question(title: str, names: Iterable[tuple[str, str]], preview: Preview) -> Question:
            return Question(title, [Option(name, text, preview) for name, text in names], theme)

        letters = [(name, f"{pair.preactivation.text}, {pair.activation.text}") for name, pair in LETTERS.items()]
        self.letters = question(tr("Preactivation and activation are called"), letters, letters_preview)
        marks = [("point", tr("Decimal point")), ("comma", tr("Decimal comma"))]
        self.comma = question(tr("Numbers have a"), marks, lambda name, n: number_preview(name == "comma", n))
        self.digits = QSpinBox()
        self.digits.setRange(2, 15)
        self.digits.setAccessibleName(tr("Significant digits"))
        self.half = question(tr("The squared error is"), zip(SQUARED, _LOSS_TITLES, strict=True), loss_preview)
        reductions = [(name, _REDUCTION_TITLES[name]) for name in REDUCTIONS]
        self.reduction = question(tr("The loss of a batch is the"), reductions, reduction_preview)
        signs = [(DeltaSign.PLUS.value, tr("Plus")), (DeltaSign.MINUS.value, tr("Minus"))]
        self.sign = question(
            tr("The error signal δ has the sign"), signs, lambda name, n: sign_preview(name == DeltaSign.MINUS, n)
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(8)
        digits = QWidget()
        row = QGridLayout(digits)
        row.setContentsMargins(0, 0, 0, 0)
        row.setHorizontalSpacing(16)
        questions = (self.letters, self.comma, self.half, self.reduction, self.sign)
        indent = max(150, *(button.sizeHint().width() for each in questions for button in each.buttons.values()))
        for each in questions:
            each.indent(indent)
        row.setColumnMinimumWidth(0, indent)
        row.setColumnStretch(2, 1)
        label = QLabel(tr("Significant di&gits"))
        label.setBuddy(self.digits)
        row.addWidget(label, 0, 0)
        row.addWidget(self.digits, 0, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        for widget in (_heading(_VIEW), self.letters, self.comma, digits, _line()):
            column.addWidget(widget)
        for widget in (_heading(_DOCUMENT), self.half, self.reduction, self.sign, buttons):
            column.addWidget(widget)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)

    def _connect(self) -> None:
        space = self._workspace
        settings = space.settings
        self.letters.chosen.connect(lambda name: settings.put(Key.LETTERS, name))
        self.comma.chosen.connect(lambda name: settings.put(Key.DECIMAL_COMMA, name == "comma"))
        self.digits.valueChanged.connect(lambda digits: settings.put(Key.DIGITS, digits))
        self.half.chosen.connect(lambda name: self._perform(lambda: edits.set_training(self._project, loss=name)))
        self.reduction.chosen.connect(
            lambda name: self._perform(lambda: edits.set_training(self._project, reduction=name))
        )
        self.sign.chosen.connect(
            lambda name: self._perform(lambda: edits.set_delta_sign(self._project, DeltaSign(name)))
        )
        space.conventions.changed.connect(self.refresh)
        space.document.changed.connect(self._on_changed)
        space.document.replaced.connect(self.refresh)

    def show_beside(self, window: QWidget) -> None:
        """Show it at the right of a window, so that what follows the choices can be seen."""
        if not self.isVisible():
            self.adjustSize()
            room = window.frameGeometry()
            self.move(room.right() - self.width() - 24, room.top() + max(0, room.height() - self.height()) // 2)
        self.show()
        self.raise_()
        self.activateWindow()
        self.letters.buttons[self._workspace.conventions.notation.letters.name].setFocus()

    def refresh(self) -> None:
        """Show what is chosen now."""
        project, notation = self._project, self._workspace.conventions.notation
        self.letters.show_choice(notation.letters.name, notation)
        self.comma.show_choice("comma" if notation.decimal_comma else "point", notation)
        self.digits.setValue(notation.digits)
        loss = LOSSES[project.training.loss]
        self.half.show_choice(loss.name, notation)
        other = tr("The loss is {}, which has no ½ to leave out.", amid(loss.title))
        self.half.allow("" if loss.name in SQUARED else other)
        self.reduction.show_choice(project.training.reduction, notation)
        self.sign.show_choice(project.delta_sign.value, notation)

    @property
    def _project(self) -> Project:
        return self._workspace.document.project

    def _perform(self, build: Callable[[], Change]) -> None:
        try:
            self._workspace.document.perform(build())
        except ChainruleError as error:
            self._workspace.messages.refuse(error)
        self.refresh()

    def _on_changed(self, _change: Change) -> None:
        self.refresh()


def open_beside(window: QWidget, workspace: Workspace, undo_actions: Iterable[QAction]) -> None:
    """Show the switchboard beside a window, the same one each time."""
    dialog = window.findChild(ConventionsDialog) or ConventionsDialog(workspace, undo_actions, window)
    dialog.show_beside(window)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(emphasized(label.font()))
    return label


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setForegroundRole(QPalette.ColorRole.Mid)
    return line
