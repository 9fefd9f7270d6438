"""Every action, declared once: menus, toolbars and the shortcut sheet derive from this table."""

from collections.abc import Mapping

from core.wording import tr
from gui.acts import Act, Action

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


ACTIONS: Mapping[Act, Action] = {
    Act.NEW: Action(tr("&New"), tr("Begin a new, empty network."), "File", "Ctrl+N", "new", "file"),
    Act.OPEN: Action(tr("&Open…"), tr("Open a network from a file."), "File", "Ctrl+O", "open", "file"),
    Act.SAVE: Action(tr("&Save"), tr("Save the network in its file."), "File", "Ctrl+S", "save", "save"),
    Act.SAVE_AS: Action(tr("Save &as…"), tr("Save the network in another file."), "File", "Ctrl+Shift+S", "", "save"),
    Act.EXPORT_PICTURE: Action(
        tr("&Export picture…"), tr("Make an SVG, PDF or PNG of the network, for a slide or a page."),
        "File", "Ctrl+E", "", "export",
    ),
    Act.COPY_PICTURE: Action(
        tr("&Copy picture"), tr("Copy a picture of the network, to paste into a slide."), "File", "Ctrl+Shift+C", "",
        "export",
    ),
    Act.EXPORT_FILM: Action(
        tr("Export &film…"), tr("Make a GIF or MP4 of a pass, line by line."), "File", "Ctrl+Shift+E", "", "export"
    ),
    Act.EXPORT_STORYBOARD: Action(
        tr("Export story&board…"), tr("Make a handout: a panel for each line, on pages."), "File", "Ctrl+Alt+E", "",
        "export",
    ),
    Act.IMPORT_DATA: Action(
        tr("&Import data…"), tr("Bring a table (CSV, TSV) in: each column feeds a unit, drawn if need be."),
        "File", "Ctrl+I", "", "data",
    ),
    Act.EXPORT_DATA: Action(tr("Export &data…"), tr("Write the data as CSV."), "File", "", "", "data"),
    Act.QUIT: Action(tr("&Quit"), tr("Close the program."), "File", "Ctrl+Q", "", "quit"),
    Act.UNDO: Action(tr("&Undo"), tr("Take the last edit back, training included."), "Edit", "Ctrl+Z", "undo", "undo"),
    Act.REDO: Action(tr("&Redo"), tr("Do again what was taken back."), "Edit", "Ctrl+Shift+Z", "redo", "undo"),
    Act.CUT: Action(tr("Cu&t"), tr("Copy what is selected and delete it."), "Edit", "Ctrl+X", "", "clipboard"),
    Act.COPY: Action(tr("&Copy"), tr("Copy what is selected."), "Edit", "Ctrl+C", "", "clipboard"),
    Act.PASTE: Action(tr("&Paste"), tr("Paste what was copied."), "Edit", "Ctrl+V", "", "clipboard"),
    Act.DUPLICATE: Action(
        tr("Dup&licate"), tr("Copy and paste what is selected at once."), "Edit", "Ctrl+D", "", "clipboard"
    ),
    Act.DELETE: Action(
        tr("&Delete"), tr("Delete what is selected, units with their edges."), "Edit", "Del", "", "delete"
    ),
    Act.SELECT_ALL: Action(tr("Select &all"), tr("Select everything on the canvas."), "Edit", "Ctrl+A", "", "delete"),
    Act.RENAME: Action(tr("Re&name"), tr("Name the selected unit."), "Edit", "F2", "", "number"),
    Act.EDIT_NUMBER: Action(
        tr("Edit nu&mber"), tr("Type the weight, bias or data value of what is selected."), "Edit", "Return", "",
        "number",
    ),
    Act.ZOOM_IN: Action(tr("Zoom &in"), tr("Show the network larger."), "View", "Ctrl++", "", "zoom"),
    Act.ZOOM_OUT: Action(tr("Zoom &out"), tr("Show the network smaller."), "View", "Ctrl+-", "", "zoom"),
    Act.ZOOM_ACTUAL: Action(tr("&Actual size"), tr("Show the network at its own size."), "View", "Ctrl+0", "", "zoom"),
    Act.ZOOM_FIT: Action(tr("&Fit the network"), tr("Show the whole network."), "View", "F", "fit", "zoom"),
    Act.GRID: Action(tr("Show &grid"), tr("Show the grid on the canvas."), "View", "Ctrl+'", "", "grid", True),
    Act.SNAP: Action(
        tr("&Snap to grid"), tr("Units snap to the grid while they are dragged."), "View", "G", "", "grid", True
    ),
    Act.SHOW_MENU: Action(tr("Sho&w…"), tr("Choose what stands on units and edges."), "View", "S", "show", "show"),
    Act.SHOW_S: Action(tr("We&ighted sum $s"), tr("Show $s in each unit."), ON_UNITS, "Shift+S", "", "show", True),
    Act.SHOW_Z: Action(tr("Acti&vation $z"), tr("Show $z in each unit."), ON_UNITS, "Shift+Z", "", "show", True),
    Act.SHOW_DELTA: Action(
        tr("&Delta δ, the error signal"), tr("Show δ = $delta below each unit."), ON_UNITS, "Shift+D", "", "show", True
    ),
    Act.SHOW_Z_GRADIENT: Action(
        tr("Gradient ∂&E/∂$z"), tr("Show ∂E/∂$z below each unit: what comes back to it, before its own slope."),
        ON_UNITS, "Shift+E", "", "show", True,
    ),
    Act.SHOW_CURVE: Action(
        tr("&Curve, large"),
        tr("Show each unit's activation large, with the point where it works and its slope there."), ON_UNITS,
        "Shift+A", "", "looks", True,
    ),
    Act.SHOW_RESPONSE: Action(
        tr("Res&ponse map"), tr("Show in each unit what it answers over the inputs: a map over two, a curve over one."),
        ON_UNITS, "Shift+O", "", "looks", True,
    ),
    Act.SHOW_RING: Action(
        tr("&Ring as broad as |δ|"),
        tr("Show the size of δ as a ring: whole where δ is positive, dashed where negative."), ON_UNITS, "Shift+R", "",
        "looks", True,
    ),
    Act.SHOW_AILMENTS: Action(
        tr("&Marks of saturated, dead and twin units"), tr("Mark units that can hardly learn; the tool tip says why."),
        ON_UNITS, "Shift+M", "", "looks", True,
    ),
    Act.SHOW_WEIGHT: Action(tr("&Weight w"), tr("Show w on each edge."), ON_EDGES, "Shift+W", "", "edges", True),
    Act.SHOW_CACHE: Action(
        tr("Cached &factor C"), tr("Show ∂$s/∂$s on each edge."), ON_EDGES, "Shift+C", "", "edges", True
    ),
    Act.SHOW_WEIGHT_GRADIENT: Action(
        tr("&Gradient ∂E/∂w"), tr("Show ∂E/∂w on each edge."), ON_EDGES, "Shift+G", "", "edges", True
    ),
    Act.SHOW_UPDATE: Action(tr("&Update Δw"), tr("Show Δw on each edge."), ON_EDGES, "Shift+X", "", "edges", True),
    Act.SHOW_NEW_WEIGHT: Action(
        tr("&New weight"), tr("Show the new w on each edge."), ON_EDGES, "Shift+V", "", "edges", True
    ),
    Act.REDUCED_MOTION: Action(
        tr("&Reduce motion"), tr("Let what flows along the edges stand still, as arrows."), "View", "", "", "show", True
    ),
    Act.DIGITS_MORE: Action(tr("&More digits"), tr("Show one more significant digit."), "View", "Ctrl+.", "", "digits"),
    Act.DIGITS_FEWER: Action(
        tr("Fewer &digits"), tr("Show one significant digit less."), "View", "Ctrl+,", "", "digits"
    ),
    Act.CONVENTIONS: Action(
        tr("&Conventions…"), tr("Choose letters, digits, the ½ and the sign of δ as your course writes them."), "View",
        "Ctrl+Alt+C", "", "digits",
    ),
    Act.EQUATION_NORMAL: Action(
        tr("&Normal equations"), tr("Show equations as at a desk."), "View", "", "", "equation", True
    ),
    Act.EQUATION_LARGE: Action(
        tr("Large e&quations"), tr("Show the equation larger."), "View", "", "", "equation", True
    ),
    Act.EQUATION_PROJECTOR: Action(
        tr("Equations for a pro&jector"), tr("Show the equation so large that the last row can read it."), "View",
        "", "", "equation", True,
    ),
    Act.PROJECTOR: Action(
        tr("Projec&tor mode"),
        tr("The network, the equation and the lesson alone, large, on the whole screen; F11 leaves it."), "View", "F11",
        "", "projector", True,
    ),
    Act.THEME_LIGHT: Action(tr("&Light"), tr("Use light colours."), "View", "", "", "theme", True),
    Act.THEME_DARK: Action(tr("Dar&k"), tr("Use dark colours."), "View", "", "", "theme", True),
    Act.THEME_SYSTEM: Action(tr("Follow the s&ystem"), tr("Use the desktop's colours."), "View", "", "", "theme", True),
    Act.LANGUAGE_ENGLISH: Action(
        "&English", tr("Speak English from the next start on."), LANGUAGE, "", "", "language", True
    ),
    Act.LANGUAGE_GERMAN: Action(
        "&Deutsch", "Beim nächsten Start Deutsch sprechen.", LANGUAGE, "", "", "language", True
    ),
    Act.LANGUAGE_SYSTEM: Action(
        tr("Follow the s&ystem"),
        tr("Speak the desktop's language from the next start on, if the program knows it."), LANGUAGE, "", "",
        "language", True,
    ),
    Act.TOOL_SELECT: Action(
        tr("&Select"), tr("Select and drag units; drag from a unit's rim to draw an edge."), "Network",
        "V", "select", "tool", True,
    ),
    Act.TOOL_UNIT: Action(tr("&Unit tool"), tr("Click to place units."), "Network", "U", "unit", "tool", True),
    Act.TOOL_EDGE: Action(
        tr("&Edge tool"), tr("Drag from a unit to another to draw an edge."), "Network", "E", "edge", "tool", True
    ),
    Act.TOOL_NOTE: Action(tr("Note too&l"), tr("Click to place a note."), "Network", "M", "note", "tool", True),
    Act.ADD_INPUT: Action(tr("Add &input unit"), tr("Place an input unit."), "Network", "I", "", "add"),
    Act.ADD_HIDDEN: Action(tr("Add &hidden unit"), tr("Place a hidden unit."), "Network", "H", "", "add"),
    Act.ADD_OUTPUT: Action(tr("Add &output unit"), tr("Place an output unit."), "Network", "O", "", "add"),
    Act.CONNECT: Action(
        tr("&Connect…"), tr("Draw an edge from the selected unit: arrow keys choose where to, Return draws it."),
        "Network", "C", "", "add",
    ),
    Act.TOGGLE_BIAS: Action(
        tr("&Bias"), tr("Give the selected units a bias, or take it away."), "Network", "B", "", "change"
    ),
    Act.TOGGLE_FROZEN: Action(
        tr("&Freeze"), tr("Keep training from changing what is selected, or let it again."), "Network", "Ctrl+F", "",
        "change",
    ),
    Act.RANDOMIZE: Action(
        tr("&Randomize weights"),
        tr("Draw the starting weights of the seed in the training options: the same start again."), "Network", "Ctrl+R",
        "dice", "change",
    ),
    Act.NEXT_SEED: Action(
        tr("Randomize by the next see&d"), tr("Go on to the next seed, and draw its starting weights."),
        "Network", "Ctrl+Shift+R", "", "change",
    ),
    Act.OPEN_SET: Action(
        tr("&Built-in sets…"), tr("Circle, spirals, parity, iris …: data with a network that can learn them."),
        "Data", "Ctrl+B", "", "whole",
    ),
    Act.IMPORT_CLIPBOARD: Action(
        tr("Import what was &copied…"), tr("Bring a table in that was copied in a spreadsheet."), "Data",
        "Ctrl+Shift+V", "", "whole",
    ),
    Act.STANDARDIZE: Action(
        tr("&Standardize the inputs"), tr("Give each input column mean 0 and standard deviation 1."), "Data", "", "",
        "scale",
    ),
    Act.NORMALIZE: Action(
        tr("&Normalize the inputs"), tr("Let each input column go from 0 to 1."), "Data", "", "", "scale"
    ),
    Act.UNSCALE: Action(tr("&Undo the scaling"), tr("Bring the numbers back as they came."), "Data", "", "", "scale"),
    Act.HOLD_OUT_SHARE: Action(
        tr("&Hold out rows for validation…"), tr("Keep a share of the rows from being learned from."), "Data", "", "",
        "split",
    ),
    Act.HOLD_OUT_ROWS: Action(
        tr("Hold out the selected &rows"),
        tr("Keep the rows selected in the Data table from being learned from, or let them."), "Data", "", "", "split",
    ),
    Act.STEP_FIRST: Action(tr("&First"), tr("Go back before the first line."), "Step", "Shift+P", "first", "step"),
    Act.STEP_BACK: Action(
        tr("&Back"), tr("Take one line, unit or phase back; before the first line, the last update."), "Step",
        "P", "back", "step",
    ),
    Act.STEP_PLAY: Action(
        tr("&Play"), tr("Play what Next does, again and again, or pause."), "Step", "Space", "play_steps", "step"
    ),
    Act.STEP_NEXT: Action(
        tr("&Next"), tr("Compute the next line, unit or phase; after the last line, apply the update."), "Step",
        "N", "next", "step",
    ),
    Act.STEP_LAST: Action(tr("&Last"), tr("Compute every line."), "Step", "Shift+N", "last", "step"),
    Act.STEP_INTO: Action(
        tr("Step &into"), tr("Go to the first line of the unit, or unit of the phase, and step more finely."), "Step",
        "Ctrl+]", "", "step",
    ),
    Act.STEP_OUT: Action(
        tr("Step ou&t"), tr("Go to the end of the unit, or phase, and step more coarsely."), "Step", "Ctrl+[", "",
        "step",
    ),
    Act.GRAIN_LINE: Action(
        tr("E&quation by equation"), tr("Next, Back and Play do one line at a time."), "Step", "", "grain_line",
        "grain", True,
    ),
    Act.GRAIN_UNIT: Action(
        tr("Unit b&y unit"), tr("Next, Back and Play do all lines of one unit at a time."), "Step",
        "", "grain_unit", "grain", True,
    ),
    Act.GRAIN_PHASE: Action(
        tr("P&hase by phase"), tr("Next, Back and Play do a whole phase at a time."), "Step", "", "grain_phase",
        "grain", True,
    ),
    Act.GRAIN_FINER: Action(
        tr("Finer steps"), tr("Step more finely: units rather than phases, or lines."), "Step", "]", "", "grain"
    ),
    Act.GRAIN_COARSER: Action(
        tr("Coarser steps"), tr("Step more coarsely: units rather than lines, or phases."), "Step", "[", "", "grain"
    ),
    Act.LOOP: Action(
        tr("&Keep playing through updates"), tr("Play on through the update into the next iteration."), "Step",
        "", "", "loop", True,
    ),
    Act.FORWARD_PASS: Action(
        tr("F&orward pass"), tr("Compute the whole forward pass."), "Step", "F5", "forward", "phase"
    ),
    Act.TO_LOSS: Action(tr("Lo&ss"), tr("Compute up to the loss."), "Step", "F6", "", "phase"),
    Act.BACKWARD_PASS: Action(
        tr("Ba&ckward pass"), tr("Compute the whole backward pass."), "Step", "F7", "backward", "phase"
    ),
    Act.TO_GRADIENTS: Action(tr("&Gradients"), tr("Compute up to the last gradient."), "Step", "F8", "", "phase"),
    Act.TO_UPDATE: Action(tr("&Update"), tr("Compute up to the last new weight."), "Step", "F9", "", "phase"),
    Act.APPLY_UPDATE: Action(
        tr("&Apply the update"), tr("Give every weight its new value, for this one sample."), "Step", "A", "apply",
        "phase",
    ),
    Act.EXPLAIN: Action(
        tr("&Explain"),
        tr("Tell where a number of what is selected, or of the current line, comes from; again for the next."), "Step",
        "W", "", "explain",
    ),
    Act.TRAIL_BACK: Action(
        tr("Explain the number before"), tr("Go back on the trail of numbers explained."), "Step", "Alt+Left", "",
        "explain",
    ),
    Act.TRAIL_FORWARD: Action(
        tr("Explain the number gone back from"), tr("Go forward on the trail of numbers explained."), "Step",
        "Alt+Right", "", "explain",
    ),
    Act.CHECK_GRADIENTS: Action(
        tr("Check the gra&dients"), tr("Prove every gradient against difference quotients of the loss."), "Step",
        "Shift+F8", "", "proof",
    ),
    Act.WHOLE_BATCH: Action(
        tr("Step the &whole batch"), tr("Step the whole data as one batch, as seen from this row, or one sample."),
        "Step", "Alt+B", "", "sample", True,
    ),
    Act.PREVIOUS_SAMPLE: Action(tr("P&revious sample"), tr("Step the data row above."), "Step", "Alt+Up", "", "sample"),
    Act.NEXT_SAMPLE: Action(tr("Ne&xt sample"), tr("Step the data row below."), "Step", "Alt+Down", "", "sample"),
    Act.UNFOLD: Action(
        tr("Unfold the line"), tr("Write the line out, down to inputs and weights, or fold it again."), "Step",
        "Shift+U", "", "line", True,
    ),
    Act.TRAIN: Action(tr("&Train"), tr("Train the network, or pause."), "Train", "T", "train", "train"),
    Act.ONE_EPOCH: Action(
        tr("One &epoch"), tr("Train for one pass over the data."), "Train", "Shift+T", "epoch", "train"
    ),
    Act.ONE_ITERATION: Action(tr("One &iteration"), tr("Update the weights once."), "Train", "Ctrl+T", "", "train"),
    Act.RESET_WEIGHTS: Action(
        tr("&Reset to the weights before"), tr("Go back to the weights before training."), "Train",
        "Ctrl+Shift+T", "reset", "train",
    ),
    Act.FULL_SPEED: Action(
        tr("&Full speed"), tr("Train short runs, too, as fast as they can, rather than at a pace to watch."), "Train",
        "Shift+F", "", "speed", True,
    ),
    Act.DOCTOR: Action(
        tr("&Why isn't it learning?"), tr("Look at the network, its data and its run, and say what is seen."), "Train",
        "Y", "", "lab",
    ),
    Act.ERROR_SURFACE: Action(
        tr("Error s&urface"), tr("Show E over the one or two weights that are selected, and the way of descent on it."),
        "Train", "Shift+Y", "", "lab",
    ),
    Act.COMPARE: Action(
        tr("&Compare…"), tr("Train from many seeds, at several learning rates or by several optimizers, and compare."),
        "Train", "K", "", "lab",
    ),
    Act.PRACTISE_EVERYTHING: Action(
        tr("&Everything"), tr("Fill every line in, from the forward pass to the new weights."), PRACTISE, "L", "", "all"
    ),
    Act.PRACTISE_FORWARD: Action(
        tr("&Forward pass"), tr("Fill $s and $z of every unit in."), PRACTISE, "", "", "parts"
    ),
    Act.PRACTISE_LOSS: Action(tr("&Loss"), tr("Fill E in."), PRACTISE, "", "", "parts"),
    Act.PRACTISE_BACKWARD: Action(tr("&Backward pass"), tr("Fill slopes, cache and δ in."), PRACTISE, "", "", "parts"),
    Act.PRACTISE_CACHE: Action(tr("&Cache"), tr("Fill C₁, C₂ … in, and be shown all else."), PRACTISE, "", "", "parts"),
    Act.PRACTISE_DELTAS: Action(tr("Error &signals δ"), tr("Fill $delta of every unit in."), PRACTISE, "", "", "parts"),
    Act.PRACTISE_GRADIENTS: Action(tr("&Gradients"), tr("Fill ∂E/∂w and ∂E/∂b in."), PRACTISE, "", "", "parts"),
    Act.PRACTISE_UPDATES: Action(tr("&Update"), tr("Fill Δw and the new weights in."), PRACTISE, "", "", "parts"),
    Act.PRACTISE_LINE: Action(
        tr("&This line"), tr("Fill the line in that comes next."), PRACTISE, "Shift+L", "", "line"
    ),
    Act.PRACTISE_ON: Action(
        tr("&Go on where you left off"), tr("Take up the exercise that was left, also in another session."), "Learn",
        "Ctrl+Shift+L", "", "practice",
    ),
    Act.HINT: Action(
        tr("&Hint"), tr("A hint on what is asked for: in words, in symbols, with the numbers, the value."), "Learn",
        "Ctrl+H", "", "practice",
    ),
    Act.PRACTISE_END: Action(tr("&End the exercise"), tr("Show all numbers again."), "Learn", "", "", "practice"),
    Act.PREDICT_EVERYTHING: Action(
        tr("&Everything"), tr("Guess sign and size of every line before you see it."), PREDICT, "Ctrl+G", "", "all"
    ),
    Act.PREDICT_FORWARD: Action(tr("&Forward pass"), tr("Guess $s and $z of every unit."), PREDICT, "", "", "parts"),
    Act.PREDICT_LOSS: Action(tr("&Loss"), tr("Guess E."), PREDICT, "", "", "parts"),
    Act.PREDICT_BACKWARD: Action(tr("&Backward pass"), tr("Guess slopes, cache and δ."), PREDICT, "", "", "parts"),
    Act.PREDICT_CACHE: Action(tr("&Cache"), tr("Guess C₁, C₂ …, and be shown all else."), PREDICT, "", "", "parts"),
    Act.PREDICT_DELTAS: Action(tr("Error &signals δ"), tr("Guess $delta of every unit."), PREDICT, "", "", "parts"),
    Act.PREDICT_GRADIENTS: Action(tr("&Gradients"), tr("Guess ∂E/∂w and ∂E/∂b."), PREDICT, "", "", "parts"),
    Act.PREDICT_UPDATES: Action(tr("&Update"), tr("Guess Δw and the new weights."), PREDICT, "", "", "parts"),
    Act.PREDICT_LINE: Action(
        tr("&This line"), tr("Guess the line that comes next."), PREDICT, "Ctrl+Shift+G", "", "line"
    ),
    Act.PREDICT_ON: Action(
        tr("Go &on where you left off"), tr("Take up the guesses that were left, also in another session."), PREDICT,
        "", "", "line",
    ),
    Act.SPOT_BUG: Action(
        tr("&Spot the bug"), tr("Look for the one line that the program falsifies; again for another one."), "Learn",
        "Ctrl+Shift+B", "", "bug",
    ),
    Act.SPOT_IT: Action(
        tr("&This is it"), tr("Say that the current line is the falsified one."), "Learn", "Ctrl+Return", "", "bug"
    ),
    Act.LESSON_NEXT: Action(
        tr("&Next stage"), tr("Go to the lesson's next stage."), "Learn", "Ctrl+PgDown", "", "lesson"
    ),
    Act.LESSON_BACK: Action(
        tr("Stage &before"), tr("Go to the lesson's stage before."), "Learn", "Ctrl+PgUp", "", "lesson"
    ),
    Act.MAKE_LESSON: Action(
        tr("&Make a lesson…"),
        tr("Write stages for this network: what is read, seen, guessed, filled in, changed or trained."), "Learn", "",
        "", "teach",
    ),
    Act.PRINTED_FIGURES: Action(
        tr("Pr&inted figures…"),
        tr("What the source of a network in the gallery prints, beside what is computed here."), "Learn", "", "",
        "teach",
    ),
    Act.MAKE_SHEETS: Action(
        tr("&Worksheet…"), tr("Make a worksheet of this network, its solution and variants of it: PDF, HTML or LaTeX."),
        "Learn", "Ctrl+Alt+W", "", "sheets",
    ),
    Act.GRADE_ANSWERS: Action(
        tr("Gr&ade answers…"), tr("Grade a folder of answers about this network, or its variants, into a table."),
        "Learn", "", "", "sheets",
    ),
    Act.SHORTCUTS: Action(tr("&Keys"), tr("Show every key of the program."), "Help", "F1", "", "help"),
    Act.ABOUT: Action(tr("&About Chainrule"), tr("What this program is."), "Help", "", "", "help"),
}
