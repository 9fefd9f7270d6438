"""The Lesson panel: the stage's text, what there is to do and whether it is done, and the way through the stages."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from core.learning.lesson import TASKS, Stage
from core.wording import tr
from gui.action_book import ActionBook
from gui.actions import Act
from gui.widgets.empty_state import emphasized
from gui.widgets.script_text import html
from gui.workspace import Workspace

_MARGIN = 12
_LARGER = 1.25


class LessonPanel(QWidget):
    """One stage at a time.

    Attributes:
        words: the labels with its text, which a projector enlarges.
    """

    def __init__(self, workspace: Workspace, book: ActionBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide, self._theme = workspace.guide, workspace.theme
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._where, self._title, self._text, self._task = (_Words() for _ in range(4))
        self._back, self._next = (_button(book, act) for act in (Act.LESSON_BACK, Act.LESSON_NEXT))
        self._key, self._again = (_key(book, act) for act in (Act.LESSON_NEXT, Act.PRACTISE_ON))
        self.words = (self._where, self._title, self._text, self._task)
        self._area = QScrollArea()
        self._lay_out()
        self._guide.moved.connect(self._show_stage)
        self._guide.opened.connect(self._show_stage)
        for news in (self._guide.changed, workspace.theme.changed, workspace.conventions.changed):
            news.connect(self._show_task)
        self._show_stage()

    def _lay_out(self) -> None:
        bold = emphasized(self._title.font())
        bold.setPointSizeF(bold.pointSizeF() * _LARGER)
        self._title.setFont(bold)
        self._where.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.Base)
        page.setAutoFillBackground(True)
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        for words in (self._where, self._title, self._text):
            column.addWidget(words)
        column.addStretch(1)
        self._area.setWidget(page)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._next)
        foot = QVBoxLayout()
        foot.setContentsMargins(_MARGIN, 4, _MARGIN, 8)
        foot.addWidget(self._task)
        foot.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        whole.addLayout(foot)

    def _show_stage(self) -> None:
        lesson, stage = self._guide.lesson, self._guide.stage
        if lesson is None or stage is None:
            return
        self._where.setText(f"{html(lesson.title)}<br>{tr('Stage {} of {}', self._guide.at + 1, len(lesson.stages))}")
        self._title.setText(html(stage.title))
        self._text.setText(paragraphs(stage.text))
        self._area.verticalScrollBar().setValue(0)
        self._show_task()
        self._announce(f"{stage.title}. {stage.text} {self._guide.wanted}")

    def _show_task(self) -> None:
        stage = self._guide.stage
        if stage is not None:
            self._task.setText(self._task_text(stage))

    def _task_text(self, stage: Stage) -> str:
        done = self._guide.is_done
        mark, role = ("✓", "done") if done else ("○", "accent")
        title = f"<b style='color:{self._theme.name_of(role)}'>{mark} {TASKS[stage.do].title}</b>"
        return f"{title} {self._done() if done else self._wanted()}"

    def _wanted(self) -> str:
        """Say what there is to do, and how to get to it where it was left."""
        if self._guide.is_left:
            return tr("It was ended: {} takes it up again.", self._again)
        return html(self._guide.wanted)

    def _done(self) -> str:
        """Say how to go on."""
        if self._guide.lesson is None or self._guide.at + 1 == len(self._guide.lesson.stages):
            return tr("Done, and the lesson with it: Learn → Lessons has others.")
        return tr("Done: {} goes on.", self._key)

    def _announce(self, words: str) -> None:
        self.setAccessibleDescription(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


class _Words(QLabel):
    """Text that takes the lines it needs."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


def paragraphs(text: str) -> str:
    """Set a stage's text: blank lines part paragraphs, names get their subscripts, nothing else is markup.

    >>> paragraphs("δ_j is small.\\n\\nWhy?")
    '<p>δ<sub>j</sub> is small.</p><p>Why?</p>'
    """
    return "".join(f"<p>{html(' '.join(part.split()))}</p>" for part in text.split("\n\n") if part.strip())


def _key(book: ActionBook, act: Act) -> str:
    return book[act].shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _button(book: ActionBook, act: Act) -> QToolButton:
    button = QToolButton(toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setDefaultAction(book[act])
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
