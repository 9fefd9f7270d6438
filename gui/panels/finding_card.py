"""One finding of the doctor: what is seen, the evidence, why it matters, and a button for each experiment."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.doctor import Finding, Remedy
from core.wording import tr
from gui.panels.severity_mark import WORDS, SeverityMark
from gui.theme import Theme
from gui.widgets.empty_state import emphasized
from gui.widgets.script_text import html, lowered


class FindingCard(QFrame):
    """A card that says when it is looked at.

    Signals:
        looked_at: the pointer or the keyboard has come to it (True), or left it.
        taken: an experiment is asked for; it carries the `Remedy`.
    """

    looked_at = Signal(bool)
    taken = Signal(object)

    def __init__(
        self, finding: Finding, theme: Theme, write: Callable[[str], str] = str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.finding, self._theme, self._write = finding, theme, write
        self.buttons = [self._button(remedy) for remedy in finding.remedies]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        texts = [write(text) for text in (finding.sentence, finding.evidence, finding.why)]
        self.setAccessibleName(f"{WORDS[finding.severity]}: {texts[0]}")
        self.setAccessibleDescription(f"{texts[1]} {texts[2]}")
        head, evidence, why = (_Told(text) for text in texts)
        head.setFont(emphasized(head.font()))
        why.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        words = QVBoxLayout()
        words.setSpacing(3)
        for label in (head, evidence, why):
            words.addWidget(label)
        words.addWidget(_Buttons(self.buttons))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(SeverityMark(finding.severity, theme), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def _button(self, remedy: Remedy) -> QPushButton:
        button = QPushButton(lowered(self._write(remedy.label)))
        button.setToolTip(
            tr("One edit, which Ctrl+Z takes back, and a run from there.")
            if remedy.trains
            else tr("One edit, which Ctrl+Z takes back.")
        )
        button.clicked.connect(lambda _checked: self.taken.emit(remedy))
        button.installEventFilter(self)
        return button

    # Qt

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Be looked at, too, while one of the buttons has the keyboard."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.looked_at.emit(event.type() == QEvent.Type.FocusIn)
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Be looked at."""
        super().enterEvent(event)
        self.looked_at.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Be looked at no more."""
        super().leaveEvent(event)
        self.looked_at.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be looked at by keyboard."""
        super().focusInEvent(event)
        self.looked_at.emit(True)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be looked at no more."""
        super().focusOutEvent(event)
        self.looked_at.emit(False)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line below, and the frame of what has the keyboard."""
        painter = QPainter(self)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(12, self.height() - 1, self.width() - 12, self.height() - 1)
        if self.hasFocus():
            painter.setPen(self._theme.color("focus"))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -3, -3), 4, 4)
        painter.end()


class _Told(QLabel):
    """A text as high as it is in its width; Qt would keep room for it in a narrower one."""

    def __init__(self, text: str) -> None:
        super().__init__(html(text))
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of the text."""
        return QSize(0, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the height of the text."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the text in the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class _Buttons(QWidget):
    """Buttons side by side, or below each other where there is no room for that."""

    def __init__(self, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self._buttons = buttons
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 3, 0, 0)
        for button in buttons:
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._row.addWidget(button)
        self._row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: where there is little, the buttons go below each other."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go below each other, or side by side again."""
        super().resizeEvent(event)
        wanted = sum(button.sizeHint().width() + self._row.spacing() for button in self._buttons)
        sides = QBoxLayout.Direction
        direction = sides.LeftToRight if wanted <= self.width() else sides.TopToBottom
        if direction is not self._row.direction():
            self._row.setDirection(direction)
            self.updateGeometry()
