"""The actions of stepping, training and learning, and of Help: the second part of the table in `gui.actions`."""

from collections.abc import Mapping

from core.wording import tr
from gui.acts import Act, Action

PRACTISE = "Practise"
"""The submenu of Learn that chooses what to fill in."""

PREDICT = "Predict"
"""The submenu of Learn that chooses what to guess."""

OF_LEARNING: Mapping[Act, Action] = {
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
    Act.OPEN_BY_DOUBLE_CLICK: Action(
        tr("&Open files by double-click"),
        tr("Have the file manager open .chainrule files with this program, or no longer."), "Help", "", "", "files",
        True,
    ),
    Act.ABOUT: Action(tr("&About Chainrule"), tr("What this program is."), "Help", "", "", "help"),
}
