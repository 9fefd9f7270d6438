"""Chainrule: draw a network, click through the chain rule, watch it learn. Starts the window or a command."""

import argparse
import io
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from core.errors import ChainruleError, ProjectFileError

if TYPE_CHECKING:
    from core.descent.curve import LossCurve

VERSION = "0.1.0"
BAD_INPUT = 2
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status: 0, or 2 with one line on stderr for bad input."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if given and given[0] in COMMANDS:
            status = _run_command(given[0], _command_parser(given[0]).parse_args(given[1:]))
            sys.stdout.flush()  # so that a reader who has gone is noticed here
            return status
        return _open_window(_window_parser().parse_args(given).file)
    except ChainruleError as error:
        print(f"chainrule: {' '.join(str(error).split())}", file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:  # the reader of our output has gone, e.g. `… | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED


# The command line


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments in one line, as for every other bad input."""

    def error(self, message: str) -> NoReturn:
        self.exit(BAD_INPUT, f"{self.prog}: {message} (“{self.prog} --help” says more)\n")


def _window_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="chainrule",
        description="Draw a neural network, click through backpropagation, and watch it learn.",
        epilog="Without a screen: “trace FILE” prints every equation, “train FILE” trains, “check FILE” compares the "
        "gradients with central differences, “grade FOLDER” grades answers; “trace --help” and so on say more.",
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a .chainrule file to open")
    parser.add_argument("--version", action="version", version=f"Chainrule {VERSION}")
    return parser


def _command_parser(command: str) -> argparse.ArgumentParser:
    parser = _Parser(prog=f"chainrule {command}", description=COMMANDS[command])
    if command == "grade":
        _add_grading(parser)
        return parser
    parser.add_argument("file", type=Path, metavar="FILE", help="a .chainrule file")
    if command == "trace":
        parser.add_argument("--sample", type=int, default=0, metavar="K", help="the data row, 0 for the first")
        parser.add_argument("--batch", action="store_true", help="the whole data as one batch, seen from that row")
        parser.add_argument(
            "--letters", default="s-z", choices=["s-z", "z-a", "net-out"],
            help="what preactivation and activation are called in the text; JSON keeps s and z",
        )
    if command == "train":
        parser.add_argument("--epochs", type=int, metavar="N", help="passes over the data; as in the file if left out")
        parser.add_argument("--optimizer", metavar="NAME", help="e.g. adam; a name that there isn't lists them")
        parser.add_argument("--learning-rate", type=float, metavar="ETA", help="η, greater than 0")
        parser.add_argument(
            "--patience", type=int, metavar="N",
            help="stop after N epochs without a lower validation loss, and keep the best weights",
        )
        parser.add_argument("--output", type=Path, metavar="FILE", help="save the trained network here")
        parser.add_argument("--plot", type=Path, metavar="PNG", help="save a picture of the loss curve here")
    if command in ("trace", "train"):
        parser.add_argument("--json", action="store_true", help="print JSON instead of text")
    return parser


def _add_grading(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("answers", type=Path, nargs="+", metavar="ANSWERS", help="files of answers, or folders of them")
    parser.add_argument("--csv", type=Path, required=True, metavar="OUT", help="write a row for each file here")
    parser.add_argument(
        "--against", type=Path, metavar="PATH",
        help="the file that was handed out, or the folder of its variants; answers about other networks are refused",
    )
    parser.add_argument("--part", metavar="NAME", help="what was asked for; as handed out if left out")


# The window


def _open_window(file: Path | None) -> int:
    from gui.screen import obstacle  # noqa: PLC0415 - nothing of the window is loaded for a command

    sentence = obstacle()
    if sentence is None:
        try:
            from gui.app import run  # noqa: PLC0415
        except ImportError as error:
            sentence = f"The window's library can't be loaded ({error}). Run “make run”, which installs what it needs."
        else:
            return run(file)
    print(f"chainrule: {sentence}", file=sys.stderr)
    return BAD_INPUT


# The commands that need no screen


def _run_command(name: str, options: argparse.Namespace) -> int:
    from core import commands  # noqa: PLC0415 - the window is on the screen before networkx is loaded

    if name == "trace":
        commands.print_trace(options.file, options.sample, options.json, options.batch, options.letters)
    elif name == "train":
        draw = None if options.plot is None else (options.plot, _plot)
        changed = {name: getattr(options, name) for name in ("optimizer", "learning_rate", "patience")}
        commands.train_file(options.file, options.epochs, options.output, draw, options.json, **changed)
    elif name == "grade":
        commands.grade_files(options.answers, options.csv, options.against, options.part)
    else:
        commands.check_file(options.file)
    return 0


def _plot(curve: "LossCurve", path: Path) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415

    figure = Figure(figsize=(6.4, 4.0), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    axes.plot(curve.epochs, curve.losses)
    axes.set_xlabel("epoch")
    axes.set_ylabel(f"loss E, {curve.manner}" if curve.manner else "loss E")
    axes.grid(alpha=0.3)
    try:
        figure.savefig(path, dpi=150, format="png")
    except OSError as error:
        raise ProjectFileError(f"{path} can't be written: {error.strerror or error}.") from error


def leave(status: int) -> NoReturn:
    """End the process, at once where another thread is still at work.

    A compiler that is under way can't be stopped, and Python, when it ends, would tear its thread down amid C++ code,
    which aborts the process instead of ending it.
    """
    if any(thread is not threading.current_thread() for thread in threading.enumerate()):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    sys.exit(status)


COMMANDS = {
    "trace": "Print every equation of one sample's forward pass, loss, backward pass, gradients and updates.",
    "train": "Train a network without a window; Ctrl+C stops it and still writes the output.",
    "grade": "Grade files of answers in a batch, each number judged anew, into a CSV.",
    "check": "Compare every gradient with a central difference, and say how far they are apart.",
}

if __name__ == "__main__":
    for _stream in (sys.stdout, sys.stderr):  # into a pipe or file, Windows would write an alphabet without σ and δ
        if isinstance(_stream, io.TextIOWrapper):
            _stream.reconfigure(encoding="utf-8")
    leave(main())
