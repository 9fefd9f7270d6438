"""The bar in which sign and size of a line are guessed, and which says at the end how good the guesses were."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.learning.prediction import SIZES, Calibration, Guess, Prediction, Sign
from core.wording import tr, tr_n
from gui.panels.session_bar import SessionBar
from gui.panels.steps_model import TITLES
from gui.workspace import Workspace

_SIGN_KEYS = {"-": Sign.MINUS, "−": Sign.MINUS, "0": Sign.ZERO, "+": Sign.PLUS, "=": Sign.PLUS}
"""What is typed for a sign; + is = on many keyboards, without Shift."""
_SIGN_WORDS = {Sign.MINUS: tr("negative"), Sign.ZERO: tr("exactly zero"), Sign.PLUS: tr("positive")}
_SIGN_WIDTH = 44
_HOW = tr("Guess the sign (keys −, 0, +) and the size without it (keys 1 to 6); Return shows the line.")
_MISSING = tr("Choose a sign and a size first; of exactly zero, the sign is enough.")
_NEXT, _CLOSE = tr("Return goes on."), tr("Return closes this.")
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COUNTS = {
    "guesses": tr("lines"),
    "signs": tr("sign right"),
    "sizes": tr("size right"),
    "near": tr("at most one size off"),
}
"""The rows of the table at the end: what is counted, and in words."""


class PredictBar(SessionBar):
    """Stands under the equation while lines are guessed.

    Attributes:
        signs: the buttons of the signs.
        sizes: the buttons of the sizes, the smallest first.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, workspace.predicting, "predict_bar", parent)
        self._predicting = workspace.predicting
        self.signs = {sign: _choice(sign.value, tr("Sign: {}", words)) for sign, words in _SIGN_WORDS.items()}
        self.sizes = [_choice("", "") for _ in SIZES]
        self._groups = [self._group(list(self.signs.values())), self._group(self.sizes)]
        self._reveal = QPushButton(tr("Reveal"))
        self._reveal.clicked.connect(self._on_return)
        self._end.setToolTip(tr("End predicting (Esc); Learn → Predict → Go on where you left off takes it up again."))
        self._asked: int | None = None
        self._complaint = ""
        self._lay_out()
        self._predicting.wanted.connect(self._on_wanted)
        self._follow()

    def _group(self, buttons: Sequence[QAbstractButton]) -> QButtonGroup:
        group = QButtonGroup(self)
        for button in buttons:
            group.addButton(button)
            button.toggled.connect(self._on_chosen)
        return group

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        head, sizes = QHBoxLayout(), QHBoxLayout()
        for row in (head, sizes):
            row.setSpacing(6)
            column.addLayout(row)
        head.addWidget(self._question)
        for sign in self.signs.values():
            sign.setFixedWidth(_SIGN_WIDTH)
            head.addWidget(sign)
        head.addStretch(1)
        head.addWidget(self._progress)
        head.addWidget(self._end)
        for size in self.sizes:
            sizes.addWidget(size)
        sizes.addStretch(1)
        sizes.addWidget(self._reveal)
        column.addWidget(self._told)

    # What is shown

    def _show_task(self) -> None:
        prediction = self._predicting.prediction
        if prediction is None:
            return
        self._name_sizes()
        if self._predicting.line is not None and self._predicting.line != self._asked:
            self._choose_nothing()
        self._asked = self._predicting.line
        self._progress.setText(tr("{:,} of {:,}", len(prediction.guesses), len(prediction.lines)))
        self._ask(self._asks(prediction))
        self._show_choices()
        self._show_told(prediction)

    def _asks(self, prediction: Prediction) -> str:
        if self._predicting.is_over:
            return tr_n("Done: {:,} line.", "Done: {:,} lines.", len(prediction.lines))
        revealed = self._predicting.revealed
        return tr("{} is", prediction.question if revealed is None else prediction.name_of(revealed))

    def _name_sizes(self) -> None:
        for key, (button, size) in enumerate(zip(self.sizes, SIZES, strict=True), 1):
            words = size.words(self._workspace.conventions.notation)
            button.setText(words)
            button.setAccessibleName(tr("Size: {}", words))
            button.setToolTip(tr("Size: {} (key {})", words, key))

    def _show_choices(self) -> None:
        over, asks = self._predicting.is_over, self._predicting.line is not None
        for button in (*self.signs.values(), *self.sizes):
            button.setVisible(not over)
            button.setEnabled(asks)
            button.setPalette(self._plain_to_read if button.isChecked() else QPalette())
        self._reveal.setVisible(not over)
        self._reveal.setText(tr("Reveal") if asks else tr("Next"))
        self._show_what_counts()

    @property
    def _plain_to_read(self) -> QPalette:
        """The colours of what was guessed, which stays readable beside what was not."""
        palette, text = QPalette(), self._workspace.theme.color("text")
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, text)
        return palette

    def _show_what_counts(self) -> None:
        """Ask for no size of exactly zero."""
        asks = self._predicting.line is not None
        for button in self.sizes:
            button.setEnabled(asks and not self.signs[Sign.ZERO].isChecked())

    def _show_told(self, prediction: Prediction) -> None:
        revealed = self._predicting.revealed
        if revealed is None:
            self._told.setText(self._marked(False, self._complaint) if self._complaint else self._muted(_HOW))
            self._speak(self._complaint)
            return
        outcome = prediction.outcome(revealed)
        value = self._workspace.conventions.notation.number(outcome.value)
        told = f"{prediction.name_of(revealed)} = {value}. {outcome.sentence(self._workspace.conventions.notation)}"
        lines = [self._marked(outcome.right, told)]
        if self._predicting.is_over:
            calibration = prediction.calibration
            lines.append(calibration.sentence + table(calibration))
            told = f"{told} {calibration.sentence}"
        lines[0] += f" {self._muted(_CLOSE if self._predicting.is_over else _NEXT)}"
        self._told.setText("<br>".join(lines))
        self._speak(told)

    # What is done

    def choose(self, typed: str) -> bool:
        """Choose a sign or a size by its key; tell whether it is one."""
        button = self._button_of(typed)
        if button is None or self._predicting.line is None:
            return button is not None
        if button.isEnabled():
            button.setChecked(True)
            button.setFocus()
        return True

    def _button_of(self, typed: str) -> QAbstractButton | None:
        if typed in _SIGN_KEYS:
            return self.signs[_SIGN_KEYS[typed]]
        number = int(typed) if typed.isdecimal() and len(typed) == 1 else 0
        return self.sizes[number - 1] if 0 < number <= len(self.sizes) else None

    def _on_chosen(self, _on: bool) -> None:
        self._complaint = ""
        self._show_what_counts()
        if self._predicting.prediction is not None:
            self._show_told(self._predicting.prediction)

    def _on_return(self) -> None:
        """Show the line that was guessed, or go on to the next."""
        if self._predicting.is_over:
            self._predicting.end()
        elif self._predicting.line is None:
            self._predicting.go_on()
        elif (guess := self._chosen()) is not None:
            self._predicting.guess(guess)
        else:
            self._complaint = _MISSING
            self._show_task()
        if self.isVisible():
            self._take_keyboard()

    def _chosen(self) -> Guess | None:
        sign = next((sign for sign, button in self.signs.items() if button.isChecked()), None)
        size = next((size for size, button in enumerate(self.sizes) if button.isChecked()), None)
        if sign is Sign.ZERO:
            return Guess(sign)
        return None if sign is None or size is None else Guess(sign, size)

    def _choose_nothing(self) -> None:
        self._complaint = ""
        for group in self._groups:
            group.setExclusive(False)
            for button in group.buttons():
                button.setChecked(False)
            group.setExclusive(True)

    def _on_wanted(self, typed: str) -> None:
        """Take over what was begun on the canvas."""
        self._take_keyboard()
        self.choose(typed)

    # The keyboard

    def _take_keyboard(self) -> None:
        first = self.signs[Sign.MINUS] if self._predicting.line is not None else self._reveal
        (self._end if self._predicting.is_over else first).setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the bar from the menus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, show, go on or end."""
        if not self._is_own(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._predicting.end()
        elif event.key() in _RETURN:
            self._on_return()
        else:
            self.choose(event.text())

    def _is_own(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return False
        return event.key() in (*_RETURN, Qt.Key.Key_Escape) or self._button_of(event.text()) is not None


def table(calibration: Calibration) -> str:
    """Write how good the guesses were, by phase, and all together where there are several."""
    columns = [(TITLES[phase], tally) for phase, tally in calibration.phases.items()]
    if len(columns) > 1:
        columns.append((tr("All"), calibration.total))
    rows = [_row("", [name for name, _ in columns])]
    for field, words in _COUNTS.items():
        rows.append(_row(words, [f"{getattr(tally, field):,}" for _, tally in columns]))
    return f"<table cellpadding='1' cellspacing='0'>{''.join(rows)}</table>"


def _row(head: str, cells: Sequence[str]) -> str:
    written = "".join(f"<td align='right' width='96'>{cell}</td>" for cell in cells)
    return f"<tr><td>{head}</td>{written}</tr>"


def _choice(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setCheckable(True)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setAutoDefault(False)
    return button
