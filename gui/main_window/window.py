"""The window around one document: canvas, panels and plots, and what each action does."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from core import edits
from core.engine import notice
from core.tracing.trace import Phase
from core.wording import tr
from gui.action_book import ActionBook
from gui.action_words import keep_worded
from gui.actions import Act
from gui.canvas.canvas import Canvas, ToolName
from gui.compare import window as compare
from gui.conventions_dialog import open_beside
from gui.data.data_tools import DataTools
from gui.data.importing import IMPORTED, Importing
from gui.document import Document
from gui.export.exporting import Exporting
from gui.faces import EQUATION_SIZES, GRAINS, SHOWS, THEMES, Faces
from gui.filing import Filing
from gui.main_window.docks import Docks
from gui.main_window.moment_banner import MomentBanner
from gui.main_window.slots import data_slots, export_slots, lab_slots, learning_slots, program_slots
from gui.menus import add_file_menus, build_menus, build_toolbars
from gui.messages import Level
from gui.panels.equation_strip import EquationStrip
from gui.panels.practice_bar import PracticeBar
from gui.panels.predict_bar import PredictBar
from gui.panels.spot_bar import SpotBar
from gui.panels.timeline import Timeline
from gui.settings import Key, Settings
from gui.shell import Shell
from gui.shortcut_sheet import ShortcutSheet
from gui.show_button import ShowButton
from gui.shown import toggle
from gui.speed_slider import SpeedSlider
from gui.status_line import StatusLine
from gui.theme import Theme
from gui.workspace import make_workspace

ABOUT = tr(
    "<h3>Chainrule</h3><p>Draw a neural network, click through the chain rule, and watch it learn.</p>"
    "<p>Every number on the screen comes from an equation that you can step to.</p>"
)
_TOOLS = {
    Act.TOOL_SELECT: ToolName.SELECT,
    Act.TOOL_UNIT: ToolName.UNIT,
    Act.TOOL_EDGE: ToolName.EDGE,
    Act.TOOL_NOTE: ToolName.NOTE,
}
_PHASES = {
    Act.FORWARD_PASS: Phase.FORWARD,
    Act.TO_LOSS: Phase.LOSS,
    Act.BACKWARD_PASS: Phase.BACKWARD,
    Act.TO_GRADIENTS: Phase.GRADIENTS,
    Act.TO_UPDATE: Phase.UPDATE,
}


class MainWindow(QObject):
    """Furnishes the shell and wires the actions.

    Attributes:
        shell: the window.
        workspace: the document and what goes with it.
        canvas: where the network is drawn.
        docks: the panels around it.
    """

    def __init__(self, shell: Shell, settings: Settings, theme: Theme, file: Path | None = None) -> None:
        super().__init__(shell)
        self.shell = shell
        self.workspace = make_workspace(settings, theme)
        self.book = ActionBook(shell, theme)
        self.canvas = Canvas(self.workspace, shell)
        self.filing = Filing(self.workspace.document, settings, shell)
        self.exporting = Exporting(self.workspace, self.canvas.picture, shell)
        self.importing = Importing(self.workspace, shell)
        self.data_tools = DataTools(self.workspace, shell)
        self._furnish()
        self.book.give_keys_to(self.canvas)
        self.book.let_play(*(self.docks[title] for title in ("Steps", "Values", "Response")))
        self.book.connect(self._slots())
        self._faces = Faces(shell, self.workspace, self.book)
        self._follow()
        self.canvas.setFocus()
        QTimer.singleShot(0, self, lambda: self._arrange(file))

    def shut_down(self) -> None:
        """End what runs in the background, and say no more; the program is ending."""
        self.workspace.runner.shut_down()
        self.docks.cancel()
        compare.shut_down(self.shell)
        self.workspace.player.shut_down()
        self.workspace.document.undo_stack.blockSignals(True)

    def say_notice(self) -> None:
        """Say it where the engine runs without its compiled kernels."""
        sentence = notice()
        if sentence:
            self.workspace.messages.say(Level.HINT, sentence)

    # What stands where

    def _furnish(self) -> None:
        workspace, shell = self.workspace, self.shell
        column = QVBoxLayout(middle := QWidget(shell))
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bars = PracticeBar(workspace, self.book), PredictBar(workspace), SpotBar(workspace, self.book)
        for widget in (EquationStrip(workspace, middle), *bars, Timeline(workspace, middle)):
            column.addWidget(widget)
        column.addWidget(self.canvas, 1)
        shell.setCentralWidget(middle)
        MomentBanner(workspace, self.canvas, self.canvas.places_of_units)
        self.docks = Docks(shell, workspace, self.book)
        menus = build_menus(shell, self.book)
        add_file_menus(menus, self.book, self.filing)
        menus["View"].addSeparator()
        self.docks.add_to(menus["View"].addMenu(tr("&Panels")))
        self._show_button = ShowButton(self.book, shell)
        extras = {"Tools": self._show_button, "Grain": SpeedSlider(workspace.settings, shell)}
        build_toolbars(shell, self.book, extras)
        self._status = StatusLine(workspace, shell)
        shell.setStatusBar(self._status)

    def _arrange(self, file: Path | None) -> None:
        """Arrange the panels, and then open the file."""
        self.docks.arrange()
        if file is not None:
            QTimer.singleShot(0, self, lambda: self._take(file))

    # What each action does

    def _slots(self) -> dict[Act, Callable[[], object]]:
        files = self._file_slots() | export_slots(self.exporting) | program_slots(self.workspace, self.book)
        files |= data_slots(self.importing, self.data_tools, self.docks)
        files |= learning_slots(self.workspace, self.shell, self.docks, self.canvas)
        return files | self._canvas_slots() | self._view_slots() | self._step_slots() | self._train_slots()

    def _file_slots(self) -> dict[Act, Callable[[], object]]:
        filing, stack = self.filing, self.workspace.document.undo_stack
        words = self.workspace.conventions.words
        return {
            Act.NEW: filing.new,
            Act.OPEN: filing.open,
            Act.SAVE: filing.save,
            Act.SAVE_AS: filing.save_as,
            Act.QUIT: self.shell.close,
            Act.UNDO: stack.undo,
            Act.REDO: stack.redo,
            Act.SHORTCUTS: lambda: ShortcutSheet(self.workspace.theme, words, self.shell).exec(),
            Act.ABOUT: lambda: QMessageBox.about(self.shell, tr("About Chainrule"), ABOUT),
        }

    def _canvas_slots(self) -> dict[Act, Callable[[], object]]:
        canvas = self.canvas
        return {
            Act.CUT: canvas.cut,
            Act.COPY: canvas.copy,
            Act.PASTE: canvas.paste,
            Act.DUPLICATE: canvas.duplicate,
            Act.DELETE: canvas.delete_selected,
            Act.SELECT_ALL: canvas.select_all,
            Act.RENAME: canvas.rename_selected,
            Act.EDIT_NUMBER: canvas.edit_number,
            Act.EXPLAIN: canvas.explain_selected,
            Act.TRAIL_BACK: self.workspace.inquiry.go_back,
            Act.TRAIL_FORWARD: self.workspace.inquiry.go_forward,
            Act.ADD_INPUT: canvas.add_input,
            Act.ADD_HIDDEN: canvas.add_hidden,
            Act.ADD_OUTPUT: canvas.add_output,
            Act.CONNECT: canvas.connect_from_selected,
            Act.TOGGLE_BIAS: canvas.toggle_bias,
            Act.TOGGLE_FROZEN: canvas.toggle_frozen,
            Act.ZOOM_IN: canvas.zoom_in,
            Act.ZOOM_OUT: canvas.zoom_out,
            Act.ZOOM_ACTUAL: canvas.zoom_actual,
            Act.ZOOM_FIT: canvas.zoom_fit,
            **{act: _bound(canvas.set_tool, tool) for act, tool in _TOOLS.items()},
        }

    def _view_slots(self) -> dict[Act, Callable[[], object]]:
        settings = self.workspace.settings
        undoing = (self.book[Act.UNDO], self.book[Act.REDO])
        return {
            Act.GRID: _bound(self._toggle, Key.SHOW_GRID),
            Act.SNAP: _bound(self._toggle, Key.SNAP),
            Act.SHOW_MENU: self._show_button.open,
            Act.REDUCED_MOTION: _bound(self._toggle, Key.REDUCED_MOTION),
            **{act: _bound(toggle, settings, show) for act, show in SHOWS.items()},
            Act.DIGITS_MORE: lambda: settings.put(Key.DIGITS, min(15, settings.digits + 1)),
            Act.CONVENTIONS: lambda: open_beside(self.shell, self.workspace, undoing),
            Act.DIGITS_FEWER: lambda: settings.put(Key.DIGITS, max(2, settings.digits - 1)),
            **{act: _bound(settings.put, Key.THEME, name) for act, name in THEMES.items()},
            **{act: _bound(settings.put, Key.EQUATION_SIZE, name) for act, name in EQUATION_SIZES.items()},
        }

    def _step_slots(self) -> dict[Act, Callable[[], object]]:
        player = self.workspace.player
        return {
            Act.STEP_FIRST: player.first,
            Act.STEP_BACK: player.back,
            Act.STEP_NEXT: player.next,
            Act.STEP_LAST: player.last,
            Act.STEP_PLAY: player.toggle_play,
            Act.STEP_INTO: player.step_into,
            Act.STEP_OUT: player.step_out,
            Act.GRAIN_FINER: lambda: player.set_grain(player.grain.finer),
            Act.GRAIN_COARSER: lambda: player.set_grain(player.grain.coarser),
            Act.LOOP: _bound(self._toggle, Key.LOOP),
            **{act: _bound(player.set_grain, grain) for act, grain in GRAINS.items()},
            Act.APPLY_UPDATE: player.apply_update,
            Act.WHOLE_BATCH: player.toggle_batch,
            Act.CHECK_GRADIENTS: self._check_gradients,
            Act.NEXT_SAMPLE: lambda: player.walk_samples(1),
            Act.PREVIOUS_SAMPLE: lambda: player.walk_samples(-1),
            Act.UNFOLD: _bound(self._toggle, Key.UNFOLD),
            **{act: _bound(player.to_phase, phase) for act, phase in _PHASES.items()},
        }

    def _train_slots(self) -> dict[Act, Callable[[], object]]:
        runner = self.workspace.runner
        return {
            Act.TRAIN: runner.toggle,
            Act.ONE_EPOCH: runner.one_epoch,
            Act.ONE_ITERATION: runner.one_iteration,
            Act.RESET_WEIGHTS: runner.reset_weights,
            Act.RANDOMIZE: _bound(_randomize, self.workspace.document, 0),
            Act.NEXT_SEED: _bound(_randomize, self.workspace.document, 1),
            Act.FULL_SPEED: _bound(self._toggle, Key.FULL_SPEED),
            **lab_slots(self.shell, self.workspace, self.book, self.docks),
        }

    def _check_gradients(self) -> None:
        self.docks.bring_up("Proof")
        self.docks.proof.check()

    def _toggle(self, key: Key) -> None:
        self.workspace.settings.put(key, not self.workspace.settings.flag(key))

    # What follows what

    def _follow(self) -> None:
        keep_worded(self.book, self.workspace.conventions)
        self.canvas.tool_changed.connect(self._show_tool)
        self.canvas.hint_changed.connect(self._status.set_hint)
        self.shell.close_requested.connect(self._on_close)
        self.shell.dropped.connect(lambda path: self._take(Path(path)))
        self.importing.drawn.connect(self.canvas.zoom_fit)
        self._show_tool(ToolName.SELECT)

    def _take(self, path: Path) -> None:
        """Open a file, or import it where it is a table."""
        if path.suffix.lower() in IMPORTED:
            # After the drop is over: a dialog within it would keep the file manager waiting.
            QTimer.singleShot(0, self, lambda: self.importing.import_path(path))
        else:
            self.filing.open_path(path)

    def _show_tool(self, tool: ToolName) -> None:
        for act, name in _TOOLS.items():
            self.book[act].setChecked(name is tool)

    def _on_close(self, event: QCloseEvent) -> None:
        if not self.filing.may_leave():
            event.ignore()
            return
        self.workspace.runner.shut_down()


def _randomize(document: Document, seeds_on: int) -> None:
    """Draw the starting weights of the present seed, or of one further on."""
    document.perform(edits.randomize(document.project, document.project.training.seed + seeds_on))


def _bound(slot: Callable[..., object], *arguments: object) -> Callable[[], object]:
    return lambda: slot(*arguments)
