"""The commands print what they are asked for; tests/test_main.py shows them from the command line."""

from pathlib import Path

import pytest

from core import commands, files
from core.errors import ChainruleError, DataError, ProjectFileError, SettingsError
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


def test_answers_are_graded_into_a_table(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    (tmp_path / "answers").mkdir()
    (tmp_path / "answers" / "anna.csv").write_text("1,2\n2,0.5\n")
    commands.grade_files([tmp_path / "answers"], tmp_path / "marks.csv", file, "forward")
    assert capsys.readouterr().out == "Graded 1 of 1 file: on average 17 % of the blanks are right.\n"
    row = (tmp_path / "marks.csv").read_text(encoding="utf-8-sig").splitlines()[1]
    assert row.startswith("anna.csv,chain,forward,1,6,1,1,0,0,4,2 z_j")


def test_what_cannot_be_graded_is_refused(file: Path, tmp_path: Path) -> None:
    with pytest.raises(ChainruleError, match="no file or folder"):
        commands.grade_files([tmp_path / "nowhere"], tmp_path / "marks.csv", file, None)
    with pytest.raises(ChainruleError, match="There are: everything, forward"):
        commands.grade_files([file], tmp_path / "marks.csv", file, "all")
    assert not (tmp_path / "marks.csv").exists()
