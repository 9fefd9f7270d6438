"""Every action, declared once: menus, toolbars and the shortcut sheet derive from this table."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.wording import tr
from gui.acts import Act

__all__ = ["ACTIONS", "LANGUAGE", "ON_EDGES", "ON_UNITS", "PRACTISE", "PREDICT", "Act", "Action"]


ON_UNITS, ON_EDGES = "Show on units", "Show on edges"
"""The submenus of View that choose what the canvas shows."""

LANGUAGE = "Language"
"""The submenu of View that chooses what the program speaks."""

PRACTISE = "Practise"
"""The submenu of Learn that chooses what to fill in."""

PREDICT = "Predict"
"""The submenu of Learn that chooses what to guess."""

CANVAS_KEYS = frozenset(
    {Act.CUT, Act.COPY, Act.PASTE, Act.DUPLICATE, Act.DELETE, Act.SELECT_ALL, Act.RENAME, Act.EDIT_NUMBER}
    | {Act.STEP_PLAY, Act.CONNECT}
)
"""Actions whose key works while the canvas has the focus; tables and fields have their own use for it."""


@dataclass(frozen=True, slots=True)
class Action:
    """One action.

    Attributes:
        text: as in the menu, with its mnemonic; $s, $z and $delta are written as the conventions say.
        tip: one sentence for the status bar and the tool tip; the same holds for it.
        menu: the menu or submenu it stands in; the order in the table is the order there.
        shortcut: its key, "" for none.
        icon: the name of its picture in resources/icons, "" for none.
        group: actions of one group are separated from others, and exclude each other where they are checkable.
        checkable: whether it is on or off.
    """

    text: str
    tip: str
    menu: str
    shortcut: str = ""
    icon: str = ""
    group: str = ""
    checkable: bool = False


ACTIONS: Mapping[Act, Action] = {
    Act.NEW: Action("&New", "Begin a new, empty network.", "File", "Ctrl+N", "new", "file"),
    Act.OPEN: Action("&Open…", "Open a network from a file.", "File", "Ctrl+O", "open", "file"),
    Act.SAVE: Action("&Save", "Save the network in its file.", "File", "Ctrl+S", "save", "save"),
    Act.SAVE_AS: Action("Save &as…", "Save the network in another file.", "File", "Ctrl+Shift+S", "", "save"),
    Act.EXPORT_PICTURE: Action(
        "&Export picture…", "Make an SVG, PDF or PNG of the network, for a slide or a page.",
        "File", "Ctrl+E", "", "export",
    ),
    Act.COPY_PICTURE: Action(
        "&Copy picture", "Copy a picture of the network, to paste into a slide.", "File", "Ctrl+Shift+C", "", "export"
    ),
    Act.EXPORT_FILM: Action(
        "Export &film…", "Make a GIF or MP4 of a pass, line by line.", "File", "Ctrl+Shift+E", "", "export"
    ),
    Act.EXPORT_STORYBOARD: Action(
        "Export story&board…", "Make a handout: a panel for each line, on pages.", "File", "Ctrl+Alt+E", "", "export"
    ),
    Act.IMPORT_DATA: Action(
        "&Import data…", "Bring a table (CSV, TSV) in: each column feeds a unit, drawn if need be.",
        "File", "Ctrl+I", "", "data",
    ),
    Act.EXPORT_DATA: Action("Export &data…", "Write the data as CSV.", "File", "", "", "data"),
    Act.QUIT: Action("&Quit", "Close the program.", "File", "Ctrl+Q", "", "quit"),
    Act.UNDO: Action("&Undo", "Take the last edit back, training included.", "Edit", "Ctrl+Z", "undo", "undo"),
    Act.REDO: Action("&Redo", "Do again what was taken back.", "Edit", "Ctrl+Shift+Z", "redo", "undo"),
    Act.CUT: Action("Cu&t", "Copy what is selected and delete it.", "Edit", "Ctrl+X", "", "clipboard"),
    Act.COPY: Action("&Copy", "Copy what is selected.", "Edit", "Ctrl+C", "", "clipboard"),
    Act.PASTE: Action("&Paste", "Paste what was copied.", "Edit", "Ctrl+V", "", "clipboard"),
    Act.DUPLICATE: Action("Dup&licate", "Copy and paste what is selected at once.", "Edit", "Ctrl+D", "", "clipboard"),
    Act.DELETE: Action("&Delete", "Delete what is selected, units with their edges.", "Edit", "Del", "", "delete"),
    Act.SELECT_ALL: Action("Select &all", "Select everything on the canvas.", "Edit", "Ctrl+A", "", "delete"),
    Act.RENAME: Action("Re&name", "Name the selected unit.", "Edit", "F2", "", "number"),
    Act.EDIT_NUMBER: Action(
        "Edit nu&mber", "Type the weight, bias or data value of what is selected.", "Edit", "Return", "", "number"
    ),
    Act.ZOOM_IN: Action("Zoom &in", "Show the network larger.", "View", "Ctrl++", "", "zoom"),
    Act.ZOOM_OUT: Action("Zoom &out", "Show the network smaller.", "View", "Ctrl+-", "", "zoom"),
    Act.ZOOM_ACTUAL: Action("&Actual size", "Show the network at its own size.", "View", "Ctrl+0", "", "zoom"),
    Act.ZOOM_FIT: Action("&Fit the network", "Show the whole network.", "View", "F", "fit", "zoom"),
    Act.GRID: Action("Show &grid", "Show the grid on the canvas.", "View", "Ctrl+'", "", "grid", True),
    Act.SNAP: Action("&Snap to grid", "Units snap to the grid while they are dragged.", "View", "G", "", "grid", True),
    Act.SHOW_MENU: Action("Sho&w…", "Choose what stands on units and edges.", "View", "S", "show", "show"),
    Act.SHOW_S: Action("We&ighted sum $s", "Show $s in each unit.", ON_UNITS, "Shift+S", "", "show", True),
    Act.SHOW_Z: Action("Acti&vation $z", "Show $z in each unit.", ON_UNITS, "Shift+Z", "", "show", True),
    Act.SHOW_DELTA: Action(
        "&Delta δ, the error signal", "Show δ = $delta below each unit.", ON_UNITS, "Shift+D", "", "show", True
    ),
    Act.SHOW_Z_GRADIENT: Action(
        "Gradient ∂&E/∂$z", "Show ∂E/∂$z below each unit: what comes back to it, before its own slope.",
        ON_UNITS, "Shift+E", "", "show", True,
    ),
    Act.SHOW_CURVE: Action(
        "&Curve, large", "Show each unit's activation large, with the point where it works and its slope there.",
        ON_UNITS, "Shift+A", "", "looks", True,
    ),
    Act.SHOW_RESPONSE: Action(
        "Res&ponse map", "Show in each unit what it answers over the inputs: a map over two, a curve over one.",
        ON_UNITS, "Shift+O", "", "looks", True,
    ),
    Act.SHOW_RING: Action(
        "&Ring as broad as |δ|", "Show the size of δ as a ring: whole where δ is positive, dashed where negative.",
        ON_UNITS, "Shift+R", "", "looks", True,
    ),
    Act.SHOW_AILMENTS: Action(
        "&Marks of saturated, dead and twin units", "Mark units that can hardly learn; the tool tip says why.",
        ON_UNITS, "Shift+M", "", "looks", True,
    ),
    Act.SHOW_WEIGHT: Action("&Weight w", "Show w on each edge.", ON_EDGES, "Shift+W", "", "edges", True),
    Act.SHOW_CACHE: Action("Cached &factor C", "Show ∂$s/∂$s on each edge.", ON_EDGES, "Shift+C", "", "edges", True),
    Act.SHOW_WEIGHT_GRADIENT: Action(
        "&Gradient ∂E/∂w", "Show ∂E/∂w on each edge.", ON_EDGES, "Shift+G", "", "edges", True
    ),
    Act.SHOW_UPDATE: Action("&Update Δw", "Show Δw on each edge.", ON_EDGES, "Shift+X", "", "edges", True),
    Act.SHOW_NEW_WEIGHT: Action("&New weight", "Show the new w on each edge.", ON_EDGES, "Shift+V", "", "edges", True),
    Act.REDUCED_MOTION: Action(
        "&Reduce motion", "Let what flows along the edges stand still, as arrows.", "View", "", "", "show", True
    ),
    Act.DIGITS_MORE: Action("&More digits", "Show one more significant digit.", "View", "Ctrl+.", "", "digits"),
    Act.DIGITS_FEWER: Action("Fewer &digits", "Show one significant digit less.", "View", "Ctrl+,", "", "digits"),
    Act.CONVENTIONS: Action(
        "&Conventions…", "Choose letters, digits, the ½ and the sign of δ as your course writes them.", "View",
        "Ctrl+Alt+C", "", "digits",
    ),
    Act.EQUATION_NORMAL: Action("&Normal equations", "Show equations as at a desk.", "View", "", "", "equation", True),
    Act.EQUATION_LARGE: Action("Large e&quations", "Show the equation larger.", "View", "", "", "equation", True),
    Act.EQUATION_PROJECTOR: Action(
        "Equations for a pro&jector", "Show the equation so large that the last row can read it.", "View",
        "", "", "equation", True,
    ),
    Act.PROJECTOR: Action(
        "Projec&tor mode", "The network, the equation and the lesson alone, large, on the whole screen; F11 leaves it.",
        "View", "F11", "", "projector", True,
    ),
    Act.THEME_LIGHT: Action("&Light", "Use light colours.", "View", "", "", "theme", True),
    Act.THEME_DARK: Action("Dar&k", "Use dark colours.", "View", "", "", "theme", True),
    Act.THEME_SYSTEM: Action("Follow the s&ystem", "Use the desktop's colours.", "View", "", "", "theme", True),
    Act.LANGUAGE_ENGLISH: Action(
        "&English", tr("Speak English from the next start on."), LANGUAGE, "", "", "language", True
    ),
    Act.LANGUAGE_GERMAN: Action(
        "&Deutsch", "Beim nächsten Start Deutsch sprechen.", LANGUAGE, "", "", "language", True
    ),
    Act.LANGUAGE_SYSTEM: Action(
        tr("Follow the s&ystem"), tr("Speak the desktop's language from the next start on, if the program knows it."),
        LANGUAGE, "", "", "language", True,
    ),
    Act.TOOL_SELECT: Action(
        "&Select", "Select and drag units; drag from a unit's rim to draw an edge.", "Network",
        "V", "select", "tool", True,
    ),
    Act.TOOL_UNIT: Action("&Unit tool", "Click to place units.", "Network", "U", "unit", "tool", True),
    Act.TOOL_EDGE: Action(
        "&Edge tool", "Drag from a unit to another to draw an edge.", "Network", "E", "edge", "tool", True
    ),
    Act.TOOL_NOTE: Action("Note too&l", "Click to place a note.", "Network", "M", "note", "tool", True),
    Act.ADD_INPUT: Action("Add &input unit", "Place an input unit.", "Network", "I", "", "add"),
    Act.ADD_HIDDEN: Action("Add &hidden unit", "Place a hidden unit.", "Network", "H", "", "add"),
    Act.ADD_OUTPUT: Action("Add &output unit", "Place an output unit.", "Network", "O", "", "add"),
    Act.CONNECT: Action(
        "&Connect…", "Draw an edge from the selected unit: arrow keys choose where to, Return draws it.", "Network",
        "C", "", "add",
    ),
    Act.TOGGLE_BIAS: Action("&Bias", "Give the selected units a bias, or take it away.", "Network", "B", "", "change"),
    Act.TOGGLE_FROZEN: Action(
        "&Freeze", "Keep training from changing what is selected, or let it again.", "Network", "Ctrl+F", "", "change"
    ),
    Act.RANDOMIZE: Action(
        "&Randomize weights", "Draw the starting weights of the seed in the training options: the same start again.",
        "Network", "Ctrl+R", "dice", "change",
    ),
    Act.NEXT_SEED: Action(
        "Randomize by the next see&d", "Go on to the next seed, and draw its starting weights.",
        "Network", "Ctrl+Shift+R", "", "change",
    ),
    Act.OPEN_SET: Action(
        "&Built-in sets…", "Circle, spirals, parity, iris …: data with a network that can learn them.",
        "Data", "Ctrl+B", "", "whole",
    ),
    Act.IMPORT_CLIPBOARD: Action(
        "Import what was &copied…", "Bring a table in that was copied in a spreadsheet.", "Data",
        "Ctrl+Shift+V", "", "whole",
    ),
    Act.STANDARDIZE: Action(
        "&Standardize the inputs", "Give each input column mean 0 and standard deviation 1.", "Data", "", "", "scale"
    ),
    Act.NORMALIZE: Action("&Normalize the inputs", "Let each input column go from 0 to 1.", "Data", "", "", "scale"),
    Act.UNSCALE: Action("&Undo the scaling", "Bring the numbers back as they came.", "Data", "", "", "scale"),
    Act.HOLD_OUT_SHARE: Action(
        "&Hold out rows for validation…", "Keep a share of the rows from being learned from.", "Data", "", "", "split"
    ),
    Act.HOLD_OUT_ROWS: Action(
        "Hold out the selected &rows", "Keep the rows selected in the Data table from being learned from, or let them.",
        "Data", "", "", "split",
    ),
    Act.STEP_FIRST: Action("&First", "Go back before the first line.", "Step", "Shift+P", "first", "step"),
    Act.STEP_BACK: Action(
        "&Back", "Take one line, unit or phase back; before the first line, the last update.", "Step",
        "P", "back", "step",
    ),
    Act.STEP_PLAY: Action(
        "&Play", "Play what Next does, again and again, or pause.", "Step", "Space", "play_steps", "step"
    ),
    Act.STEP_NEXT: Action(
        "&Next", "Compute the next line, unit or phase; after the last line, apply the update.", "Step",
        "N", "next", "step",
    ),
    Act.STEP_LAST: Action("&Last", "Compute every line.", "Step", "Shift+N", "last", "step"),
    Act.STEP_INTO: Action(
        "Step &into", "Go to the first line of the unit, or unit of the phase, and step more finely.", "Step",
        "Ctrl+]", "", "step",
    ),
    Act.STEP_OUT: Action(
        "Step ou&t", "Go to the end of the unit, or phase, and step more coarsely.", "Step", "Ctrl+[", "", "step"
    ),
    Act.GRAIN_LINE: Action(
        "E&quation by equation", "Next, Back and Play do one line at a time.", "Step", "", "grain_line", "grain", True
    ),
    Act.GRAIN_UNIT: Action(
        "Unit b&y unit", "Next, Back and Play do all lines of one unit at a time.", "Step",
        "", "grain_unit", "grain", True,
    ),
    Act.GRAIN_PHASE: Action(
        "P&hase by phase", "Next, Back and Play do a whole phase at a time.", "Step", "", "grain_phase", "grain", True
    ),
    Act.GRAIN_FINER: Action(
        "Finer steps", "Step more finely: units rather than phases, or lines.", "Step", "]", "", "grain"
    ),
    Act.GRAIN_COARSER: Action(
        "Coarser steps", "Step more coarsely: units rather than lines, or phases.", "Step", "[", "", "grain"
    ),
    Act.LOOP: Action(
        "&Keep playing through updates", "Play on through the update into the next iteration.", "Step",
        "", "", "loop", True,
    ),
    Act.FORWARD_PASS: Action("F&orward pass", "Compute the whole forward pass.", "Step", "F5", "forward", "phase"),
    Act.TO_LOSS: Action("Lo&ss", "Compute up to the loss.", "Step", "F6", "", "phase"),
    Act.BACKWARD_PASS: Action("Ba&ckward pass", "Compute the whole backward pass.", "Step", "F7", "backward", "phase"),
    Act.TO_GRADIENTS: Action("&Gradients", "Compute up to the last gradient.", "Step", "F8", "", "phase"),
    Act.TO_UPDATE: Action("&Update", "Compute up to the last new weight.", "Step", "F9", "", "phase"),
    Act.APPLY_UPDATE: Action(
        "&Apply the update", "Give every weight its new value, for this one sample.", "Step", "A", "apply", "phase"
    ),
    Act.EXPLAIN: Action(
        "&Explain", "Tell where a number of what is selected, or of the current line, comes from; again for the next.",
        "Step", "W", "", "explain",
    ),
    Act.TRAIL_BACK: Action(
        "Explain the number before", "Go back on the trail of numbers explained.", "Step", "Alt+Left", "", "explain"
    ),
    Act.TRAIL_FORWARD: Action(
        "Explain the number gone back from", "Go forward on the trail of numbers explained.", "Step",
        "Alt+Right", "", "explain",
    ),
    Act.CHECK_GRADIENTS: Action(
        "Check the gra&dients", "Prove every gradient against difference quotients of the loss.", "Step",
        "Shift+F8", "", "proof",
    ),
    Act.WHOLE_BATCH: Action(
        "Step the &whole batch", "Step the whole data as one batch, as seen from this row, or one sample.",
        "Step", "Alt+B", "", "sample", True,
    ),
    Act.PREVIOUS_SAMPLE: Action("P&revious sample", "Step the data row above.", "Step", "Alt+Up", "", "sample"),
    Act.NEXT_SAMPLE: Action("Ne&xt sample", "Step the data row below.", "Step", "Alt+Down", "", "sample"),
    Act.UNFOLD: Action(
        "Unfold the line", "Write the line out, down to inputs and weights, or fold it again.", "Step",
        "Shift+U", "", "line", True,
    ),
    Act.TRAIN: Action("&Train", "Train the network, or pause.", "Train", "T", "train", "train"),
    Act.ONE_EPOCH: Action("One &epoch", "Train for one pass over the data.", "Train", "Shift+T", "epoch", "train"),
    Act.ONE_ITERATION: Action("One &iteration", "Update the weights once.", "Train", "Ctrl+T", "", "train"),
    Act.RESET_WEIGHTS: Action(
        "&Reset to the weights before", "Go back to the weights before training.", "Train",
        "Ctrl+Shift+T", "reset", "train",
    ),
    Act.FULL_SPEED: Action(
        "&Full speed", "Train short runs, too, as fast as they can, rather than at a pace to watch.", "Train",
        "Shift+F", "", "speed", True,
    ),
    Act.DOCTOR: Action(
        "&Why isn't it learning?", "Look at the network, its data and its run, and say what is seen.", "Train",
        "Y", "", "lab",
    ),
    Act.ERROR_SURFACE: Action(
        "Error s&urface", "Show E over the one or two weights that are selected, and the way of descent on it.",
        "Train", "Shift+Y", "", "lab",
    ),
    Act.COMPARE: Action(
        "&Compare…", "Train from many seeds, at several learning rates or by several optimizers, and compare.", "Train",
        "K", "", "lab",
    ),
    Act.PRACTISE_EVERYTHING: Action(
        "&Everything", "Fill every line in, from the forward pass to the new weights.", PRACTISE, "L", "", "all"
    ),
    Act.PRACTISE_FORWARD: Action("&Forward pass", "Fill $s and $z of every unit in.", PRACTISE, "", "", "parts"),
    Act.PRACTISE_LOSS: Action("&Loss", "Fill E in.", PRACTISE, "", "", "parts"),
    Act.PRACTISE_BACKWARD: Action("&Backward pass", "Fill slopes, cache and δ in.", PRACTISE, "", "", "parts"),
    Act.PRACTISE_CACHE: Action("&Cache", "Fill C₁, C₂ … in, and be shown all else.", PRACTISE, "", "", "parts"),
    Act.PRACTISE_DELTAS: Action("Error &signals δ", "Fill $delta of every unit in.", PRACTISE, "", "", "parts"),
    Act.PRACTISE_GRADIENTS: Action("&Gradients", "Fill ∂E/∂w and ∂E/∂b in.", PRACTISE, "", "", "parts"),
    Act.PRACTISE_UPDATES: Action("&Update", "Fill Δw and the new weights in.", PRACTISE, "", "", "parts"),
    Act.PRACTISE_LINE: Action("&This line", "Fill the line in that comes next.", PRACTISE, "Shift+L", "", "line"),
    Act.PRACTISE_ON: Action(
        "&Go on where you left off", "Take up the exercise that was left, also in another session.", "Learn",
        "Ctrl+Shift+L", "", "practice",
    ),
    Act.HINT: Action(
        "&Hint", "A hint on what is asked for: in words, in symbols, with the numbers, the value.", "Learn",
        "Ctrl+H", "", "practice",
    ),
    Act.PRACTISE_END: Action("&End the exercise", "Show all numbers again.", "Learn", "", "", "practice"),
    Act.PREDICT_EVERYTHING: Action(
        "&Everything", "Guess sign and size of every line before you see it.", PREDICT, "Ctrl+G", "", "all"
    ),
    Act.PREDICT_FORWARD: Action("&Forward pass", "Guess $s and $z of every unit.", PREDICT, "", "", "parts"),
    Act.PREDICT_LOSS: Action("&Loss", "Guess E.", PREDICT, "", "", "parts"),
    Act.PREDICT_BACKWARD: Action("&Backward pass", "Guess slopes, cache and δ.", PREDICT, "", "", "parts"),
    Act.PREDICT_CACHE: Action("&Cache", "Guess C₁, C₂ …, and be shown all else.", PREDICT, "", "", "parts"),
    Act.PREDICT_DELTAS: Action("Error &signals δ", "Guess $delta of every unit.", PREDICT, "", "", "parts"),
    Act.PREDICT_GRADIENTS: Action("&Gradients", "Guess ∂E/∂w and ∂E/∂b.", PREDICT, "", "", "parts"),
    Act.PREDICT_UPDATES: Action("&Update", "Guess Δw and the new weights.", PREDICT, "", "", "parts"),
    Act.PREDICT_LINE: Action("&This line", "Guess the line that comes next.", PREDICT, "Ctrl+Shift+G", "", "line"),
    Act.PREDICT_ON: Action(
        "Go &on where you left off", "Take up the guesses that were left, also in another session.", PREDICT,
        "", "", "line",
    ),
    Act.SPOT_BUG: Action(
        "&Spot the bug", "Look for the one line that the program falsifies; again for another one.", "Learn",
        "Ctrl+Shift+B", "", "bug",
    ),
    Act.SPOT_IT: Action(
        "&This is it", "Say that the current line is the falsified one.", "Learn", "Ctrl+Return", "", "bug"
    ),
    Act.LESSON_NEXT: Action("&Next stage", "Go to the lesson's next stage.", "Learn", "Ctrl+PgDown", "", "lesson"),
    Act.LESSON_BACK: Action("Stage &before", "Go to the lesson's stage before.", "Learn", "Ctrl+PgUp", "", "lesson"),
    Act.MAKE_LESSON: Action(
        "&Make a lesson…", "Write stages for this network: what is read, seen, guessed, filled in, changed or trained.",
        "Learn", "", "", "teach",
    ),
    Act.PRINTED_FIGURES: Action(
        "Pr&inted figures…", "What the source of a network in the gallery prints, beside what is computed here.",
        "Learn", "", "", "teach",
    ),
    Act.MAKE_SHEETS: Action(
        "&Worksheet…", "Make a worksheet of this network, its solution and variants of it: PDF, HTML or LaTeX.",
        "Learn", "Ctrl+Alt+W", "", "sheets",
    ),
    Act.GRADE_ANSWERS: Action(
        "Gr&ade answers…", "Grade a folder of answers about this network, or its variants, into a table.",
        "Learn", "", "", "sheets",
    ),
    Act.SHORTCUTS: Action("&Keys", "Show every key of the program.", "Help", "F1", "", "help"),
    Act.ABOUT: Action("&About Chainrule", "What this program is.", "Help", "", "", "help"),
}
