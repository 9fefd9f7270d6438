"""The commands print what they are asked for; tests/test_main.py shows them from the command line."""

from pathlib import Path

import pytest

from core import commands, files
from core.errors import DataError, ProjectFileError, SettingsError
from tests.networks import chain


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "chain.chainrule"
    files.save(chain(), path)
    return path


def test_the_curve_is_handed_to_who_draws_it(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    drawn = []
    commands.train_file(file, 5, None, (tmp_path / "curve.png", lambda *given: drawn.append(given)), False)
    curve, path = drawn[0]
    assert curve.epochs.tolist() == [0, 1, 2, 3, 4, 5]
    assert curve.losses.tolist() == sorted(curve.losses.tolist(), reverse=True)
    assert path == tmp_path / "curve.png"
    assert "5 epochs" in capsys.readouterr().out


def test_what_cannot_be_is_refused_before_anything_is_trained(file: Path, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="at least 1"):
        commands.train_file(file, 0, None, None, False)
    with pytest.raises(ProjectFileError, match="no folder"):
        commands.train_file(file, 1, tmp_path / "nowhere" / "x", None, False)
    with pytest.raises(DataError, match="no sample 1"):
        commands.print_trace(file, 1, True)


def test_the_check_ends_with_a_verdict(file: Path, capsys: pytest.CaptureFixture) -> None:
    commands.check_file(file)
    assert capsys.readouterr().out.splitlines()[-1].endswith("they agree.")
