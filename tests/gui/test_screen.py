"""Whether there is a screen is found out without Qt, and said in one sentence."""

import socket
from pathlib import Path

import pytest

from gui import screen


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(screen.sys, "platform", "linux")


def test_without_a_display_it_names_the_commands_that_need_none() -> None:
    sentence = screen.obstacle()
    assert sentence.startswith("There is no screen here")
    assert "main.py trace" in sentence


def test_a_display_that_does_not_answer_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":987")
    monkeypatch.setattr(screen, "_missing_library", lambda: None)
    assert "does not answer" in screen.obstacle()


def test_a_missing_library_is_named_with_the_command_that_brings_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str) -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file")

    monkeypatch.setenv("DISPLAY", ":987")
    monkeypatch.setattr(screen.ctypes, "CDLL", refuse)
    sentence = screen.obstacle()
    assert "libxcb-cursor.so.0" in sentence
    assert "sudo apt-get install" in sentence
    assert "\n" not in sentence


def test_a_chosen_platform_without_a_screen_is_none_of_our_business(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert screen.obstacle() is None


def test_wayland_serves_where_it_answers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert screen.obstacle() is not None
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        assert screen.obstacle() is None
