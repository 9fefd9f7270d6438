"""The desktop learns that this program opens .chainrule files, and forgets it again."""

from __future__ import annotations

import configparser
import os
import shlex
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from gui import file_type

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what freedesktop.org says holds there")
TOOLS = "update-mime-database", "update-desktop-database", "xdg-mime"
ROOT = Path(__file__).parents[2]


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        (tmp_path / variable).mkdir()
        monkeypatch.setenv(variable, str(tmp_path / variable))
    return tmp_path


@pytest.fixture
def calls(home, monkeypatch) -> Path:
    """Put tools on the path that write down how they are called, and nothing else."""
    folder, log = home / "bin", home / "calls"
    folder.mkdir()
    for name in TOOLS:
        (folder / name).write_text(f'#!/bin/sh\necho "{name} $@" >> "{log}"\n')
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    log.touch()
    return log


def test_it_writes_an_entry_and_a_type_and_asks_to_be_the_default(home, calls):
    assert not file_type.is_known()
    file_type.make_known()
    assert file_type.is_known()
    data = home / "XDG_DATA_HOME"
    assert calls.read_text().splitlines() == [
        f"update-mime-database {data / 'mime'}",
        f"update-desktop-database {data / 'applications'}",
        "xdg-mime default chainrule.desktop application/x-chainrule",
    ]
    entry = configparser.RawConfigParser()
    entry.optionxform = str
    entry.read(data / "applications" / "chainrule.desktop")
    assert shlex.split(entry["Desktop Entry"]["Exec"]) == [sys.executable, str(ROOT / "main.py"), "%f"]
    assert Path(entry["Desktop Entry"]["Icon"]).is_file()
    described = ET.parse(data / "mime" / "packages" / "chainrule.xml").getroot()
    assert described.find(".//{*}glob").get("pattern") == "*.chainrule"
    assert entry["Desktop Entry"]["MimeType"] == described[0].get("type") + ";"


def test_it_is_taken_back(home, calls):
    file_type.make_known()
    file_type.forget()
    assert not file_type.is_known()
    assert [path for path in home.glob("XDG_*/**/*") if path.is_file()] == []
    file_type.forget()


def test_of_another_copy_of_the_program_it_is_not_said(home, calls, monkeypatch):
    file_type.make_known()
    monkeypatch.setattr(sys, "executable", "/elsewhere/python")
    assert not file_type.is_known()


def test_without_tools_it_says_which_are_missing_and_writes_nothing(home, monkeypatch):
    monkeypatch.setenv("PATH", str(home))
    with pytest.raises(file_type.FileTypeError, match="shared-mime-info"):
        file_type.make_known()
    assert not list(home.glob("XDG_*/**/*.*"))


def test_a_tool_that_fails_is_named_with_what_it_said(home, calls):
    (home / "bin" / "xdg-mime").write_text("#!/bin/sh\necho no desktop here >&2\nexit 3\n")
    with pytest.raises(file_type.FileTypeError, match="“xdg-mime” failed: no desktop here"):
        file_type.make_known()


@pytest.mark.skipif(not (shutil.which("gio") and shutil.which("update-mime-database")), reason="needs GLib's tools")
def test_the_desktop_then_knows_the_type_and_its_program(home):
    file_type.make_known()
    file = home / "mine.chainrule"
    file.write_text("{}")

    def told(*command: object) -> str:
        return subprocess.check_output(["gio", *map(str, command)], env=os.environ, text=True)

    assert "standard::content-type: application/x-chainrule" in told("info", "-a", "standard::content-type", file)
    assert "chainrule.desktop" in told("mime", file_type.MIME)
