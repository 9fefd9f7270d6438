"""What the actions of exporting, of whole data and of learning do."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction

from core.learning.exercise import Part
from core.wording import tr
from gui import file_type
from gui.action_book import ActionBook
from gui.actions import Act
from gui.canvas.canvas import Canvas
from gui.compare.window import CompareWindow, open_beside
from gui.data.data_tools import DataTools
from gui.data.importing import Importing
from gui.export.exporting import Exporting
from gui.faces import LANGUAGES, PARTS, PREDICTED
from gui.learning.experiment_dialog import ExperimentDialog
from gui.learning.gallery_dialog import show_printed
from gui.learning.lesson_dialog import LessonDialog
from gui.main_window.docks import Docks
from gui.main_window.enlarging import Enlarging
from gui.main_window.projector import Projector
from gui.messages import Level, Messages
from gui.settings import Key
from gui.shell import Shell
from gui.workspace import Workspace

Slots = dict[Act, Callable[[], object]]


def export_slots(exporting: Exporting) -> Slots:
    """Return what exports pictures, films and sheets, and grades what comes back."""
    return {
        Act.EXPORT_PICTURE: exporting.export_picture,
        Act.COPY_PICTURE: exporting.copy_picture,
        Act.EXPORT_FILM: exporting.export_film,
        Act.EXPORT_STORYBOARD: exporting.export_storyboard,
        Act.MAKE_SHEETS: exporting.make_sheets,
        Act.GRADE_ANSWERS: exporting.grade_answers,
    }


def learning_slots(workspace: Workspace, shell: Shell, docks: Docks, canvas: Canvas) -> Slots:
    """Return what begins and ends an exercise, leads through a lesson, and shows parts of the window large."""
    practice, predicting, spotting = workspace.practice, workspace.predicting, workspace.spotting
    player, guide = workspace.player, workspace.guide
    return {
        Act.PROJECTOR: Projector(shell, docks, canvas, workspace.settings).toggle,
        Act.ENLARGE: Enlarging(shell, docks).toggle,
        Act.LESSON_NEXT: guide.go_on,
        Act.LESSON_BACK: guide.go_back,
        Act.MAKE_LESSON: lambda: LessonDialog(guide, workspace.document.project.name, shell).exec(),
        **{act: partial(practice.begin, part) for act, part in PARTS.items()},
        Act.PRACTISE_LINE: lambda: practice.begin(Part.LINE, min(player.index, player.length - 1)),
        Act.PRACTISE_ON: lambda: guide.take_up() if guide.is_left else practice.resume(),
        Act.PRACTISE_END: workspace.hold.end,
        Act.HINT: partial(_hint, workspace),
        **{act: partial(predicting.begin, part) for act, part in PREDICTED.items()},
        Act.PREDICT_LINE: lambda: predicting.begin(Part.LINE, min(player.index, player.length - 1)),
        Act.PREDICT_ON: predicting.resume,
        Act.SPOT_BUG: spotting.begin,
        Act.SPOT_IT: spotting.say,
    }


def _hint(workspace: Workspace) -> None:
    (workspace.spotting if workspace.spotting.search else workspace.practice).hint()


def program_slots(workspace: Workspace, book: ActionBook) -> Slots:
    """Return what chooses the language, and has the desktop open files with this program."""
    book[Act.OPEN_BY_DOUBLE_CLICK].setChecked(file_type.is_known())
    return {
        Act.OPEN_BY_DOUBLE_CLICK: lambda: _switch_double_click(workspace.messages, book[Act.OPEN_BY_DOUBLE_CLICK]),
        **{act: partial(_choose_language, workspace, name) for act, name in LANGUAGES.items()},
    }


def _choose_language(workspace: Workspace, name: str) -> None:
    workspace.settings.put(Key.LANGUAGE, name)
    workspace.messages.say(Level.DONE, tr("The language changes when Chainrule is started the next time."))


def _switch_double_click(messages: Messages, action: QAction) -> None:
    try:
        if action.isChecked():
            file_type.make_known()
            messages.say(Level.DONE, tr("A double-click on a .chainrule file opens it with this program now."))
        else:
            file_type.forget()
            messages.say(Level.DONE, tr("A double-click on a .chainrule file opens this program no longer."))
    except (file_type.FileTypeError, OSError) as error:
        messages.say(Level.REFUSED, str(error))
        action.setChecked(file_type.is_known())


def data_slots(importing: Importing, tools: DataTools, docks: Docks) -> Slots:
    """Return what brings whole data in and out, scales them, and holds rows out."""
    return {
        Act.IMPORT_DATA: importing.import_data,
        Act.IMPORT_CLIPBOARD: importing.import_clipboard,
        Act.EXPORT_DATA: importing.export_data,
        Act.OPEN_SET: importing.open_set,
        Act.STANDARDIZE: tools.standardize,
        Act.NORMALIZE: tools.normalize,
        Act.UNSCALE: tools.unscale,
        Act.HOLD_OUT_SHARE: tools.hold_out_share,
        Act.HOLD_OUT_ROWS: lambda: tools.hold_out(docks.data.table.selected_rows()),
    }


def lab_slots(shell: Shell, workspace: Workspace, book: ActionBook, docks: Docks) -> Slots:
    """Return what asks the doctor, shows the error surface, compares, and shows what the gallery's sources print."""
    compare = partial(open_beside, shell, workspace, (book[Act.UNDO], book[Act.REDO]))
    return {
        Act.DOCTOR: workspace.doctor.call,
        Act.ERROR_SURFACE: docks.show_surface,
        Act.COMPARE: compare,
        Act.PRINTED_FIGURES: lambda: _show_printed(workspace, shell, compare),
    }


def _show_printed(workspace: Workspace, shell: Shell, compare: Callable[[], CompareWindow]) -> None:
    """Show what the document's source prints; a famous experiment can be tried over many seeds in Compare."""
    dialog = show_printed(workspace, shell)

    def run() -> None:
        assert isinstance(dialog, ExperimentDialog), "nothing else asks for it"
        window = compare()
        window.ended.connect(dialog.show_runs)
        window.start_anew()

    if isinstance(dialog, ExperimentDialog):
        dialog.run_wanted.connect(run)
