"""Every action, declared once: menus, toolbars and the shortcut sheet derive from this table."""

from collections.abc import Mapping

from core.wording import tr
from gui.actions_of_learning import OF_LEARNING, PRACTISE, PREDICT
from gui.acts import Act, Action

__all__ = ["ACTIONS", "LANGUAGE", "ON_EDGES", "ON_UNITS", "PRACTISE", "PREDICT", "Act", "Action"]


ON_UNITS, ON_EDGES = "Show on units", "Show on edges"
"""The submenus of View that choose what the canvas shows."""

LANGUAGE = "Language"
"""The submenu of View that chooses what the program speaks."""

CANVAS_KEYS = frozenset(
    {Act.CUT, Act.COPY, Act.PASTE, Act.DUPLICATE, Act.DELETE, Act.SELECT_ALL, Act.RENAME, Act.EDIT_NUMBER}
    | {Act.STEP_PLAY, Act.CONNECT}
)
"""Actions whose key works while the canvas has the focus; tables and fields have their own use for it."""


_OF_DRAWING: Mapping[Act, Action] = {
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
    Act.ZOOM_ACTUAL: Action(tr("Actual si&ze"), tr("Show the network at its own size."), "View", "Ctrl+0", "", "zoom"),
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
    Act.ENLARGE: Action(
        tr("Enlarge t&he panel"),
        tr("Show the panel that has the keyboard, else the chart, large in a window of its own, or put it back."),
        "View", "Shift+F11", "", "projector",
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
}

ACTIONS: Mapping[Act, Action] = {**_OF_DRAWING, **OF_LEARNING}
"""All of them, in the order of the menus."""
