"""The window speaks the language that is chosen, or the system's; each whole start in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gui.language import LANGUAGES, language
from gui.settings import Key, Settings

ROOT = Path(__file__).resolve().parents[2]
SPEAK = """
from PySide6.QtCore import QCoreApplication
from gui.language import speak, teach_qt
from gui.settings import Key, Settings
app = QCoreApplication([])
settings = Settings()
speak(settings)
teach_qt(settings)
from core.wording import tr, tr_n
print(tr("Follow the s&ystem"), tr_n("row", "rows", 1), tr_n("row", "rows", 2), tr("{:,}", 1250), tr("not translated"))
print(settings.flag(Key.DECIMAL_COMMA), app.translate("QPlatformTheme", "Cancel"))
settings.put(Key.DECIMAL_COMMA, False)
print(settings.flag(Key.DECIMAL_COMMA))
"""


def said(locale: str, home: Path) -> list[str]:
    environment = os.environ | {"LC_ALL": locale, "XDG_CONFIG_HOME": str(home), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", SPEAK]
    process = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=True)
    return process.stdout.splitlines()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no variable says what the system speaks")
def test_on_a_german_system_the_program_speaks_german_with_a_decimal_comma_until_told_otherwise(tmp_path):
    assert said("de_AT.UTF-8", tmp_path) == [
        "Wie das S&ystem Zeile Zeilen 1\u202f250 not translated", "True Abbrechen", "False",
    ]  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no variable says what the system speaks")
def test_on_a_system_whose_language_it_does_not_know_it_speaks_english(tmp_path):
    assert said("pt_BR.UTF-8", tmp_path)[:2] == ["Follow the s&ystem row rows 1,250 not translated", "False Cancel"]


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_chosen_language_is_spoken_whatever_the_system_speaks(qapp, name):
    settings = Settings()
    settings.put(Key.LANGUAGE, name)
    assert language(settings) == name


def test_a_language_that_there_is_not_is_the_systems(qapp):
    settings = Settings()
    settings.put(Key.LANGUAGE, "klingon")
    assert language(settings) in LANGUAGES
