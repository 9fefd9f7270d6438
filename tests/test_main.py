"""The command line: exit status, one line on stderr for bad input, text and JSON on stdout."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import main as program
from core import edits, files
from core.records import UnitId
from tests.networks import chain, edge, random_project, xor_with_skip

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def chain_file(tmp_path: Path) -> Path:
    path = tmp_path / "chain.chainrule"
    files.save(chain(), path)
    return path


def run(*arguments: object, **environment: str | None) -> subprocess.CompletedProcess:
    """Start the program as a person would; an environment variable that is None is not set."""
    variables = {key: value for key, value in {**os.environ, **environment}.items() if value is not None}
    command = [sys.executable, str(ROOT / "main.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=variables, check=False)


# What it prints


def test_trace_prints_every_line_as_text(chain_file, capsys):
    assert program.main(["trace", str(chain_file)]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert "C_1 = ∂E/∂s_o = ŷ_o − y_o = 2.9637576677544075 − 3 = −0.03624233224559248" in out
    headings = [line for line in out.splitlines() if line.isupper()]
    assert headings == ["FORWARD", "LOSS", "BACKWARD", "GRADIENTS", "UPDATE"]


def test_trace_prints_strict_json(chain_file, capsys):
    assert program.main(["trace", str(chain_file), "--json"]) == 0
    report = json.loads(capsys.readouterr().out, parse_constant=pytest.fail)
    assert list(report) == ["loss", "units", "edges", "steps"]
    assert report["units"]["x"] == {
        "s": 1.0, "z": 1.0, "delta": report["units"]["x"]["delta"], "bias_gradient": None, "bias_update": None,
    }  # fmt: skip
    assert f"{report['edges'][0]['gradient']:.6f}" == "-0.000681"


def test_trace_takes_the_whole_batch_as_text_and_as_json(tmp_path, capsys):
    path = tmp_path / "xor.chainrule"
    files.save(xor_with_skip(), path)
    assert program.main(["trace", str(path), "--batch", "--sample", "1"]) == 0
    text = capsys.readouterr().out
    assert "E = (E^{(1)} + E^{(2)} + E^{(3)} + E^{(4)})/4 = " in text
    assert text.endswith("\nThe batch is all 4 rows of the data; without a mark is row 2.\n")
    assert program.main(["trace", str(path), "--batch", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    losses = [step["value"] for step in report["steps"] if step["kind"] == "loss"]
    assert (report["batch"], report["loss"]) == (4, losses[-1])
    assert losses[-1] == pytest.approx(sum(losses[:-1]) / 4, rel=1e-15)
    assert [step.get("sample") for step in report["steps"] if step["kind"] == "loss"] == [0, 1, 2, 3, None]


def test_trace_takes_the_sample_that_it_is_told(tmp_path, capsys):
    path = tmp_path / "net"
    files.save(random_project(5, rows=3), path)
    losses = []
    for sample in range(3):
        assert program.main(["trace", str(path), "--sample", str(sample), "--json"]) == 0
        losses.append(json.loads(capsys.readouterr().out)["loss"])
    assert len(set(losses)) == 3


def test_check_says_that_all_gradients_agree(chain_file, capsys):
    assert program.main(["check", str(chain_file)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 5
    assert lines[-1].startswith("3 gradients, at most ")
    assert lines[-1].endswith("they agree.")


def test_grade_writes_a_table_and_says_what_it_came_to(chain_file, tmp_path, capsys):
    (tmp_path / "anna.json").write_text('{"1": "2", "2": "0.8808"}')
    arguments = ["grade", tmp_path / "anna.json", "--against", chain_file, "--csv", tmp_path / "marks.csv"]
    assert program.main([*map(str, arguments), "--part", "forward"]) == 0
    assert capsys.readouterr().out == "Graded 1 of 1 file: on average 33 % of the blanks are right.\n"
    assert "anna.json,chain,forward" in (tmp_path / "marks.csv").read_text(encoding="utf-8-sig")


def test_train_writes_the_network_and_the_picture(chain_file, tmp_path, capsys):
    output, plot = tmp_path / "out.chainrule", tmp_path / "loss.png"
    arguments = ["train", chain_file, "--epochs", 50, "--output", output, "--plot", plot, "--json"]
    before = chain_file.read_bytes()
    assert program.main([str(argument) for argument in arguments]) == 0
    out, err = capsys.readouterr()
    result = json.loads(out)
    assert list(result) == ["loss", "stop_reason", "epochs", "iterations", "iterations_per_second"]
    assert (result["stop_reason"], result["epochs"], result["iterations"]) == ("epochs", 50, 50)
    assert "100%" in err
    assert plot.read_bytes().startswith(b"\x89PNG")
    assert files.load(output).network.edges[edge("k", "o")].weight > 3.0
    assert chain_file.read_bytes() == before


def test_train_says_in_words_what_came_out(tmp_path, capsys):
    path = tmp_path / "xor"
    files.save(xor_with_skip(), path)
    assert program.main(["train", str(path), "--epochs", "20"]) == 0
    assert capsys.readouterr().out.endswith("All 20 epochs are done.\n")


def test_a_loss_that_is_not_finite_can_be_plotted_and_printed(tmp_path, capsys):
    project = chain()
    project.apply(edits.edit_units(project, [UnitId("j"), UnitId("k")], "Edit", activation="identity"))
    project.apply(edits.set_training(project, learning_rate=100.0))
    files.save(project, tmp_path / "net")
    assert program.main(["train", str(tmp_path / "net"), "--json", "--plot", str(tmp_path / "p.png")]) == 0
    assert json.loads(capsys.readouterr().out, parse_constant=pytest.fail)["stop_reason"] == "diverged"


def test_optimizer_and_learning_rate_of_the_command_line_go_before_those_of_the_file(chain_file, tmp_path, capsys):
    def trained(*more):
        output = tmp_path / "out.chainrule"
        arguments = ["train", chain_file, "--epochs", 1, "--output", output, *more]
        assert program.main([str(each) for each in arguments]) == 0
        return files.load(output)

    before = files.load(chain_file).network.edges
    for rate in (0.01, 0.02):  # a sign step of Adam's first update: every weight moves by just η
        after = trained("--optimizer", "adam", "--learning-rate", rate)
        for key, was in before.items():
            assert abs(after.network.edges[key].weight - was.weight) == pytest.approx(rate, rel=1e-3)
    assert after.training == files.load(chain_file).training, "the file's own options stay"


# Bad input


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["trace", "gone"], "There is no file gone."),
        (["trace", "."], ". is not a file."),
        (["check", "{bad}"], "bad.chainrule: “version” is missing."),
        (["train", "{bad}"], "bad.chainrule: “version” is missing."),
        (["trace", "{file}", "--sample", "1"], "There is no sample 1: the data have 1, counted from 0."),
        (["trace", "{file}", "--sample", "-1"], "There is no sample -1"),
        (["trace", "{file}", "--sample", "first"], "invalid int value: 'first'"),
        (["trace", "{file}", "--unknown"], "unrecognized arguments: --unknown"),
        (["trace"], "the following arguments are required: FILE"),
        (["train", "{file}", "--epochs", "0"], "--epochs must be at least 1; it is 0."),
        (["train", "{file}", "--optimizer", "adm"], "There is no optimizer “adm”. There are: gradient_descent, mom"),
        (["train", "{file}", "--learning-rate", "-1"], "The learning rate must be greater than 0; it is -1."),
        (["train", "{file}", "--learning-rate", "nan"], "The learning rate must be a finite number; it is nan."),
        (["train", "{file}", "--learning-rate", "fast"], "invalid float value: 'fast'"),
        (["train", "{file}", "--patience", "0"], "The patience must be at least 1; it is 0."),
        (["train", "{file}", "--patience", "5"], "none are: hold some out"),
        (["train", "{file}", "--output", "{folder}/gone/out"], "There is no folder"),
        (["train", "{file}", "--epochs", "1", "--output", "{folder}"], "can't be written"),
        (["train", "{file}", "--epochs", "1", "--plot", "{folder}"], "can't be written"),
        (["train", "{untrained}"], "Row 1 of the data has no target y for o"),
        (["check", "{untrained}"], "Row 1 of the data has no target y for o"),
        (["trace", "{empty}"], "The canvas is empty"),
        (["--unknown"], "unrecognized arguments: --unknown"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_bad_input_ends_in_one_line_and_status_2(arguments, sentence, chain_file, tmp_path, capsys):
    (tmp_path / "bad.chainrule").write_text('{"format": "chainrule"}', encoding="utf-8")
    (tmp_path / "empty").write_text('{"format": "chainrule", "version": 1, "nodes": [], "edges": []}', encoding="utf-8")
    untrained = chain()
    untrained.apply(edits.set_value(untrained, 0, UnitId("o"), None))
    files.save(untrained, tmp_path / "untrained")
    places = {"file": chain_file, "folder": tmp_path, "bad": tmp_path / "bad.chainrule"}
    places |= {"empty": tmp_path / "empty", "untrained": tmp_path / "untrained"}
    status = status_of([argument.format(**places) for argument in arguments])
    out, err = capsys.readouterr()
    last = err.splitlines()[-1]
    assert (status, out) == (2, "")
    assert last.startswith("chainrule")
    assert sentence in last
    assert len(err.splitlines()) == 1 or "100%" in err  # the bar of a run whose result could not be written


def status_of(arguments: list[str]) -> int:
    try:
        return program.main(arguments)
    except SystemExit as end:
        return int(end.code or 0)


def test_a_sentence_stays_one_line_whatever_is_in_the_file(tmp_path, capsys):
    path = tmp_path / "net"
    path.write_text(json.dumps({"format": "chainrule", "version": 1, "nodes": [], "edges": [{"source": "a\nb"}]}))
    assert program.main(["trace", str(path)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


# As a process of its own


def test_version_and_help_need_no_screen():
    for arguments in (["--version"], ["--help"], ["trace", "--help"], ["train", "--help"], ["check", "--help"]):
        ended = run(*arguments, DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
        assert (ended.returncode, ended.stderr) == (0, "")
        assert ended.stdout.startswith(("Chainrule 0.", "usage: chainrule"))


def test_without_a_screen_it_says_so_in_a_sentence(chain_file):
    for arguments in ([], [chain_file]):
        ended = run(*arguments, DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
        assert (ended.returncode, ended.stdout) == (2, "")
        assert ended.stderr.startswith("chainrule: There is no screen here")
        assert "main.py train FILE" in ended.stderr
        assert len(ended.stderr.splitlines()) == 1


def test_a_screen_that_does_not_answer_is_said_in_a_sentence():
    ended = run(DISPLAY=":4711", WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1


def test_commands_load_nothing_of_the_window(chain_file):
    code = "import sys, main; main.main(sys.argv[1:]); print(*sys.modules)"
    for command in ("trace", "check"):
        ended = subprocess.run([sys.executable, "-c", code, command, str(chain_file)], cwd=ROOT, capture_output=True,
                               text=True, encoding="utf-8", check=True)  # fmt: skip
        assert not {"PySide6", "shiboken6", "gui", "matplotlib"} & set(ended.stdout.splitlines()[-1].split())


def test_numbers_and_names_are_utf_8_in_whatever_surroundings(chain_file):
    ended = run("trace", chain_file, PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "δ_o = C_1" in ended.stdout


@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C can't be sent to one process there")
def test_an_interrupted_training_still_writes_its_output(chain_file, tmp_path):
    output = tmp_path / "out"
    command = [sys.executable, str(ROOT / "main.py"), "train", str(chain_file), "--output", str(output)]
    command += ["--json", "--epochs", str(10**9)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        while not process.stderr.read(1):  # the bar is there: it trains
            pass
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert json.loads(out)["stop_reason"] == "asked"
    assert files.load(output).network.edges[edge("k", "o")].weight > 3.0


@pytest.mark.skipif(os.name == "nt", reason="pipes close otherwise there")
@pytest.mark.parametrize("size", ["short", "long"])
def test_a_reader_who_goes_away_ends_it_quietly(chain_file, tmp_path, size):
    if size == "long":
        files.save(random_project(1, size=60), chain_file)
    command = [sys.executable, str(ROOT / "main.py"), "trace", str(chain_file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0


def test_a_thread_that_is_still_at_work_does_not_hold_the_end_up_nor_change_it() -> None:
    code = """
import threading, main
threading.Thread(target=threading.Event().wait, daemon=True).start()
print("said")
main.leave(2)
"""
    ended = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (2, "said\n", "")
