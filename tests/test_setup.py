"""The set-up says what is missing in a line to copy, and installs it only where it may."""

from __future__ import annotations

import pytest

from tools import setup


@pytest.fixture
def bare_debian(monkeypatch):
    """Pretend to be a Debian with nothing installed; return the commands that the set-up would run."""
    commands = []
    monkeypatch.setattr(setup, "is_debian", lambda: True)
    monkeypatch.setattr(setup, "loads", lambda library: False)
    monkeypatch.setattr(setup, "missing_venv_module", lambda: ["python3.11-venv"])
    monkeypatch.setattr(setup.shutil, "which", lambda program: None)
    monkeypatch.setattr(setup.subprocess, "run", lambda command, **_: commands.append(command) or Finished())
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return commands


class Finished:
    """A command that went well."""

    returncode = 0


def test_everything_missing_is_named_in_one_line_where_it_may_not_be_installed(bare_debian, monkeypatch):
    monkeypatch.setattr(setup, "apt_prefix", lambda: None)
    with pytest.raises(setup.SetupError) as caught:
        setup.provide_packages("test")
    *_sentence, line = str(caught.value).splitlines()
    assert line.startswith("sudo apt-get install -y libegl1 ")
    every = [*setup.QT_LIBRARIES, *setup.WINDOW_LIBRARIES, *setup.SCREEN_PROGRAMS, "python3.11-venv"]
    assert set(every) <= set(line.split())
    assert not bare_debian


def test_everything_missing_is_installed_at_once_where_it_may_be(bare_debian, monkeypatch):
    monkeypatch.setattr(setup, "apt_prefix", lambda: ["sudo", "-n"])
    setup.provide_packages("run")
    update, install = bare_debian
    assert update[-1] == "update"
    assert {*setup.QT_LIBRARIES, *setup.WINDOW_LIBRARIES} <= set(install)
    assert not set(setup.SCREEN_PROGRAMS) & set(install)


def test_what_is_there_is_not_installed_again(bare_debian, monkeypatch):
    monkeypatch.setattr(setup, "loads", lambda library: True)
    monkeypatch.setattr(setup.shutil, "which", lambda program: f"/usr/bin/{program}")
    setup.provide_packages("test")
    assert not bare_debian


def test_tests_go_on_without_a_virtual_screen_where_it_may_not_be_installed(bare_debian, monkeypatch, capsys):
    monkeypatch.setattr(setup, "apt_prefix", lambda: None)
    monkeypatch.setattr(setup, "missing_libraries", list)
    monkeypatch.setattr(setup, "missing_venv_module", list)
    setup.provide_packages("test")
    assert "sudo apt-get install -y" in capsys.readouterr().err


def test_systems_without_apt_are_left_alone(bare_debian, monkeypatch):
    monkeypatch.setattr(setup, "is_debian", lambda: False)
    setup.provide_packages("test")
    assert not bare_debian


def test_an_old_python_is_told_so_in_a_sentence(monkeypatch):
    monkeypatch.setattr(setup, "OLDEST", (99, 0))
    monkeypatch.setattr(setup.shutil, "which", lambda program: None)
    with pytest.raises(setup.SetupError, match=r"needs Python 3\.11 or newer; this is 3\.\d+\."):
        setup.use_newer_python()


def test_a_folder_that_is_no_environment_is_not_used(tmp_path):
    assert not setup.is_usable(tmp_path / "bin" / "python")


def test_packages_are_not_installed_twice(tmp_path, monkeypatch):
    commands = []
    locked, installed = tmp_path / "requirements.txt", tmp_path / "installed.txt"
    locked.write_text("numpy==2.4.6\n")
    monkeypatch.setattr(setup, "REQUIREMENTS", locked)
    monkeypatch.setattr(setup, "INSTALLED", installed)
    monkeypatch.setattr(setup, "is_usable", lambda python: True)
    monkeypatch.setattr(setup.shutil, "which", lambda program: None)
    monkeypatch.setattr(setup, "run", commands.append)
    setup.provide_environment()
    setup.provide_environment()
    assert len(commands) == 1
    locked.write_text("numpy==2.5.5\n")
    setup.provide_environment()
    assert len(commands) == 2
