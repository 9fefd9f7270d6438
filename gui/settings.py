"""Every setting, declared once with its type, default and meaning; kept by Qt between two starts."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from PySide6.QtCore import QObject, QSettings, Signal


class Key(StrEnum):
    """The names of the settings."""

    LANGUAGE = "view/language"
    THEME = "view/theme"
    DIGITS = "view/digits"
    DECIMAL_COMMA = "view/decimal_comma"
    LETTERS = "view/letters"
    EQUATION_SIZE = "view/equation_size"
    UNFOLD = "step/unfold"
    SHOW_GRID = "canvas/show_grid"
    SNAP = "canvas/snap_to_grid"
    SHOWN = "canvas/shown"
    REDUCED_MOTION = "canvas/reduced_motion"
    PLAY_SPEED = "step/speed"
    GRAIN = "step/grain"
    LOOP = "step/loop"
    DECIMALS = "learning/decimals"
    FULL_SPEED = "training/full_speed"
    LOG_LOSS = "training/log_loss"
    CURVES_PAGE = "training/curves_page"
    SMOOTH = "training/smooth"
    BY_ITERATION = "training/by_iteration"
    SHOW_RUNS = "training/show_runs"
    SURFACE_FORM = "surface/form"
    SURFACE_LOG = "surface/logarithmic"
    SURFACE_FOLLOWS = "surface/follows"
    SURFACE_LIMITS = "surface/limits"
    RECENT = "files/recent"
    EXPORT_FOLDER = "files/export_folder"
    DATA_FOLDER = "files/data_folder"
    GEOMETRY = "window/geometry"
    STATE = "window/state"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its type (that of the default), and what it is for."""

    default: object
    meaning: str


SETTINGS: Mapping[Key, Setting] = {
    Key.LANGUAGE: Setting("system", "“en”, “de”, or “system”: follow the desktop; from the next start on."),
    Key.THEME: Setting("system", "“light”, “dark”, or “system”: follow the desktop."),
    Key.DIGITS: Setting(4, "Significant digits shown, 2 to 15."),
    Key.DECIMAL_COMMA: Setting(False, "Whether numbers are written with a decimal comma."),
    Key.LETTERS: Setting("s-z", "What preactivation and activation are called: a name in `LETTERS`."),
    Key.EQUATION_SIZE: Setting("normal", "How large the equation is: “normal”, “large” or “projector”."),
    Key.UNFOLD: Setting(False, "Whether lines are unfolded down to inputs and weights, where that can be read."),
    Key.SHOW_GRID: Setting(True, "Whether the canvas shows its grid."),
    Key.SNAP: Setting(True, "Whether units snap to the grid while they are dragged."),
    Key.SHOWN: Setting("s z delta ailments w dw new", "What stands on units and edges: words of `gui.shown.Show`."),
    Key.REDUCED_MOTION: Setting(False, "Whether what flows along edges stands still, as arrows, rather than moves."),
    Key.PLAY_SPEED: Setting(2.0, "Lines, units or phases a second when the steps play by themselves."),
    Key.GRAIN: Setting("line", "How much a step does at once: “line”, “unit” or “phase”."),
    Key.LOOP: Setting(False, "Whether playing goes on through the update into the next iteration."),
    Key.DECIMALS: Setting(4, "How many decimals of an answer must be right, 1 to 8."),
    Key.FULL_SPEED: Setting(False, "Whether short runs train as fast as they can, rather than at a pace to watch."),
    Key.LOG_LOSS: Setting(False, "Whether the loss curve has a logarithmic axis."),
    Key.CURVES_PAGE: Setting("loss", "What the Curves show: a word of `gui.plots.curve_pages.Page`."),
    Key.SMOOTH: Setting(False, "Whether curves are smoothed, with what was measured in faint behind them."),
    Key.BY_ITERATION: Setting(False, "Whether curves are drawn over iterations rather than epochs."),
    Key.SHOW_RUNS: Setting(False, "Whether the list of runs stands beside the curves."),
    Key.SURFACE_FORM: Setting("contour", "How the error surface is drawn: a word of `gui.plots.surface_scene.Form`."),
    Key.SURFACE_LOG: Setting(False, "Whether the error surface shows the logarithm of E."),
    Key.SURFACE_FOLLOWS: Setting(True, "Whether the error surface follows what is selected on the canvas."),
    Key.SURFACE_LIMITS: Setting(False, "Whether the limits of the error surface stand beside it, to be typed."),
    Key.RECENT: Setting("", "The files opened last, the newest first, one a line."),
    Key.EXPORT_FOLDER: Setting("", "Where the last picture or film went."),
    Key.DATA_FOLDER: Setting("", "Where the last table came from."),
    Key.GEOMETRY: Setting("", "Where the window stood."),
    Key.STATE: Setting("", "How its panels were arranged."),
}


class Settings(QObject):
    """Reads and keeps the settings.

    Signals:
        changed: a setting has a new value.
    """

    changed = Signal(Key)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(self)
        self._defaults = {key: setting.default for key, setting in SETTINGS.items()}

    def assume(self, key: Key, default: object) -> None:
        """Take another default than the table's until the program ends."""
        self._defaults[key] = default

    def text(self, key: Key) -> str:
        """Return a text setting."""
        return str(self._store.value(key.value, self._defaults[key]))

    def flag(self, key: Key) -> bool:
        """Return an on/off setting."""
        return cast(bool, self._store.value(key.value, self._defaults[key], type=bool))

    def number(self, key: Key) -> float:
        """Return a number; the default where the store holds something else."""
        try:
            return float(cast(str, self._store.value(key.value, self._defaults[key])))
        except (TypeError, ValueError):
            return cast(float, self._defaults[key])

    @property
    def digits(self) -> int:
        """The number of significant digits shown."""
        return min(15, max(2, int(self.number(Key.DIGITS))))

    def put(self, key: Key, value: object) -> None:
        """Keep a value; `changed` follows if it is a new one."""
        if str(self._store.value(key.value, self._defaults[key])).lower() == str(value).lower():
            return
        self._store.setValue(key.value, value)
        self.changed.emit(key)
