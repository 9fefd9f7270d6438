"""Every text of the window is said in the program's language: `tests.pseudo` looks for those that are not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.pseudo import unsaid

ROOT = Path(__file__).resolve().parent.parent
FEW = 1000
"""So many texts are read at least, or else the walk has not been where it should."""


def test_every_text_of_the_window_is_said_in_the_language_that_is_settled(tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "tests.pseudo"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == []
    assert int(done.stderr.split()[-1]) > FEW


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("⟦Row {} of {}⟧", ""),
        ("⟦Hold out ⟦3 rows⟧⟧", ""),
        ("⟦Save⟧  (Ctrl+S)", ""),
        ("∂E/∂w = −0.25", ""),
        ("<b>⟦Note⟧</b>", ""),
        ("Save", "Save"),
        ("⟦Row⟧ 3 of the data", "3 of the data"),
        ("<b>Note</b>", "Note"),
    ],
)
def test_what_stands_outside_of_messages_is_found(text: str, left: str) -> None:
    assert unsaid(text) == left
