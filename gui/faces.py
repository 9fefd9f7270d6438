"""Keeps the title and the faces of the actions in step with the document, the player and the runner."""

from PySide6.QtCore import QObject

from core.learning.exercise import Part
from core.tracing.grains import Grain
from core.wording import amid_first, tr
from gui.action_book import ActionBook
from gui.actions import Act
from gui.settings import Key
from gui.shell import Shell
from gui.shown import Show, shown
from gui.workspace import Workspace

_SWITCHES = {
    Act.GRID: Key.SHOW_GRID,
    Act.SNAP: Key.SNAP,
    Act.REDUCED_MOTION: Key.REDUCED_MOTION,
    Act.UNFOLD: Key.UNFOLD,
    Act.FULL_SPEED: Key.FULL_SPEED,
    Act.LOOP: Key.LOOP,
}
SHOWS = {
    Act.SHOW_S: Show.PREACTIVATION,
    Act.SHOW_Z: Show.ACTIVATION,
    Act.SHOW_DELTA: Show.DELTA,
    Act.SHOW_Z_GRADIENT: Show.ACTIVATION_GRADIENT,
    Act.SHOW_CURVE: Show.CURVE,
    Act.SHOW_RESPONSE: Show.RESPONSE,
    Act.SHOW_RING: Show.RING,
    Act.SHOW_AILMENTS: Show.AILMENTS,
    Act.SHOW_WEIGHT: Show.WEIGHT,
    Act.SHOW_CACHE: Show.CACHE,
    Act.SHOW_WEIGHT_GRADIENT: Show.WEIGHT_GRADIENT,
    Act.SHOW_UPDATE: Show.WEIGHT_UPDATE,
    Act.SHOW_NEW_WEIGHT: Show.NEW_WEIGHT,
}
GRAINS = {Act.GRAIN_LINE: Grain.LINE, Act.GRAIN_UNIT: Grain.UNIT, Act.GRAIN_PHASE: Grain.PHASE}
PARTS = {
    Act.PRACTISE_EVERYTHING: Part.EVERYTHING,
    Act.PRACTISE_FORWARD: Part.FORWARD,
    Act.PRACTISE_LOSS: Part.LOSS,
    Act.PRACTISE_BACKWARD: Part.BACKWARD,
    Act.PRACTISE_CACHE: Part.CACHE,
    Act.PRACTISE_DELTAS: Part.DELTAS,
    Act.PRACTISE_GRADIENTS: Part.GRADIENTS,
    Act.PRACTISE_UPDATES: Part.UPDATES,
}
PREDICTED = {
    Act.PREDICT_EVERYTHING: Part.EVERYTHING,
    Act.PREDICT_FORWARD: Part.FORWARD,
    Act.PREDICT_LOSS: Part.LOSS,
    Act.PREDICT_BACKWARD: Part.BACKWARD,
    Act.PREDICT_CACHE: Part.CACHE,
    Act.PREDICT_DELTAS: Part.DELTAS,
    Act.PREDICT_GRADIENTS: Part.GRADIENTS,
    Act.PREDICT_UPDATES: Part.UPDATES,
}
THEMES = {Act.THEME_LIGHT: "light", Act.THEME_DARK: "dark", Act.THEME_SYSTEM: "system"}
LANGUAGES = {Act.LANGUAGE_ENGLISH: "en", Act.LANGUAGE_GERMAN: "de", Act.LANGUAGE_SYSTEM: "system"}
EQUATION_SIZES = {
    Act.EQUATION_NORMAL: "normal",
    Act.EQUATION_LARGE: "large",
    Act.EQUATION_PROJECTOR: "projector",
}


class Faces(QObject):
    """Shows in title, menus and toolbars what can be done and what goes on."""

    def __init__(self, shell: Shell, workspace: Workspace, book: ActionBook) -> None:
        super().__init__(shell)
        self._shell, self._workspace, self._book = shell, workspace, book
        self._listen()
        for show in (self._show_title, self._show_undo, self._show_steps, self._show_running, self._show_settings):
            show()
        self._show_practice()

    def _listen(self) -> None:
        workspace = self._workspace
        stack = workspace.document.undo_stack
        stack.cleanChanged.connect(self._show_title)
        stack.indexChanged.connect(self._show_undo)
        workspace.document.path_changed.connect(self._show_title)
        workspace.document.changed.connect(self._show_title)
        workspace.player.moved.connect(self._show_steps)
        workspace.player.trace_changed.connect(self._show_batch)
        workspace.player.playing_changed.connect(self._show_steps)
        workspace.player.descent.changed.connect(self._show_steps)
        for happening in (workspace.runner.started, workspace.runner.finished, workspace.theme.changed):
            happening.connect(self._show_running)
        for happening in (workspace.hold.changed, workspace.document.replaced, workspace.guide.changed):
            happening.connect(self._show_practice)
        workspace.settings.changed.connect(self._show_settings)
        workspace.conventions.changed.connect(self._show_undo)

    def _show_title(self, *_news: object) -> None:
        document = self._workspace.document
        name = document.path.name if document.path else document.project.name
        self._shell.setWindowTitle(f"{name}[*]")
        self._shell.setWindowFilePath(str(document.path or ""))
        self._shell.setWindowModified(not document.undo_stack.isClean())

    def _show_undo(self, *_news: object) -> None:
        document, stack = self._workspace.document, self._workspace.document.undo_stack
        say = self._workspace.conventions.sentence
        undo, redo = (amid_first(say(label)) for label in (document.undo_label, document.redo_label))
        self._book[Act.UNDO].setEnabled(stack.canUndo())
        self._book[Act.UNDO].setText(tr("&Undo {}", undo) if undo else tr("&Undo"))
        self._book[Act.REDO].setEnabled(stack.canRedo())
        self._book[Act.REDO].setText(tr("&Redo {}", redo) if redo else tr("&Redo"))

    def _show_steps(self, *_news: object) -> None:
        player, theme = self._workspace.player, self._workspace.theme
        self._book[Act.STEP_FIRST].setEnabled(player.index > 0)
        self._book[Act.STEP_BACK].setEnabled(player.can_go_back)
        self._book[Act.STEP_NEXT].setEnabled(player.can_go_on)
        self._book[Act.STEP_LAST].setEnabled(player.trace is None or player.index < player.length)
        for act, grain in GRAINS.items():
            self._book[act].setChecked(player.grain is grain)
        self._book[Act.STEP_INTO].setEnabled(player.grain is not Grain.LINE)
        self._book[Act.GRAIN_FINER].setEnabled(player.grain is not Grain.LINE)
        self._book[Act.STEP_OUT].setEnabled(player.grain is not Grain.PHASE)
        self._book[Act.GRAIN_COARSER].setEnabled(player.grain is not Grain.PHASE)
        face = ("pause_steps", tr("&Pause")) if player.playing else ("play_steps", tr("&Play"))
        self._book.set_icon(Act.STEP_PLAY, theme.icon(face[0]), face[1])

    def _show_batch(self) -> None:
        self._book[Act.WHOLE_BATCH].setChecked(self._workspace.player.batch)

    def _show_practice(self) -> None:
        practice, hold = self._workspace.practice, self._workspace.hold
        self._book[Act.PRACTISE_ON].setEnabled(practice.can_resume or self._workspace.guide.is_left)
        self._book[Act.PREDICT_ON].setEnabled(self._workspace.predicting.can_resume)
        self._book[Act.PRACTISE_END].setEnabled(hold.session is not None)
        search = self._workspace.spotting.search
        is_open = search is not None and not search.found
        self._book[Act.SPOT_IT].setEnabled(is_open)
        self._book[Act.HINT].setEnabled(is_open or practice.asked is not None)
        lesson, at = self._workspace.guide.lesson, self._workspace.guide.at
        self._book[Act.LESSON_NEXT].setEnabled(lesson is not None and at + 1 < len(lesson.stages))
        self._book[Act.LESSON_BACK].setEnabled(at > 0)

    def _show_running(self, *_news: object) -> None:
        running, theme = self._workspace.runner.running, self._workspace.theme
        face = ("pause", tr("&Pause training")) if running else ("train", tr("&Train"))
        self._book.set_icon(Act.TRAIN, theme.icon(face[0]), face[1])
        for act in (Act.ONE_EPOCH, Act.ONE_ITERATION):
            self._book[act].setEnabled(not running)
        self._show_steps()

    def _show_settings(self, *_news: object) -> None:
        settings = self._workspace.settings
        for act, key in _SWITCHES.items():
            self._book[act].setChecked(settings.flag(key))
        chosen = shown(settings)
        for act, show in SHOWS.items():
            self._book[act].setChecked(show in chosen)
        faces = (THEMES, Key.THEME), (LANGUAGES, Key.LANGUAGE), (EQUATION_SIZES, Key.EQUATION_SIZE)
        for choices, key in faces:
            for act, name in choices.items():
                self._book[act].setChecked(settings.text(key) == name)
