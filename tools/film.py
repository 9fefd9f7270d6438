"""Makes the film at the top of README with the program's own export: `python -m tools.film`."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "resources" / "examples" / "02 Split network.chainrule"
FILM = ROOT / "docs" / "images" / "pass.gif"


def main(path: Path = FILM) -> None:
    """Film the whole trace of the split network."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from core import files  # noqa: PLC0415 - Qt reads its environment when it is imported
    from core.tracing.trace import trace  # noqa: PLC0415
    from gui.app import make_application  # noqa: PLC0415
    from gui.canvas.picture import Picture  # noqa: PLC0415
    from gui.export.film import FilmChoice, write_film  # noqa: PLC0415
    from gui.export.shot import Subject  # noqa: PLC0415
    from gui.moment import Moment  # noqa: PLC0415

    application = make_application()
    project, picture = files.load(EXAMPLE), Picture()
    picture.drawing.replace(project)
    for _ in write_film(Subject(project, picture, Moment(trace(project))), FilmChoice(size=(800, 400)), path):
        pass
    application.shutdown()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
