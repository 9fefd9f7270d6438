"""Lessons and examples speak the program's language; their networks, numbers and goals stay as they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import files
from core.shipped import load_shipped, printed_of, texts_of

FILES = sorted((Path(__file__).parents[2] / "resources").rglob("*.chainrule"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_in_another_language_all_texts_and_nothing_else_are_others(path, monkeypatch):
    english = files.load(path)
    monkeypatch.setattr("core.shipped.tr", lambda text: f"⟦{text}⟧")
    other = load_shipped(path)
    assert other.name == f"⟦{english.name}⟧"
    assert other.network.units == english.network.units
    assert other.network.edges == english.network.edges
    assert (other.dataset, other.training) == (english.dataset, english.training)
    written = files.dumps(other)
    assert all(f"⟦{_quoted(text)}⟧" in written for text in list(texts_of(path))[1:])
    assert written.replace("⟦", "").replace("⟧", "") == files.dumps(english)


def test_what_is_printed_of_an_experiment_is_known_to_translators_and_stays_as_it_is_printed():
    path = next(path for path in FILES if path.parent.name == "gallery" and "one hidden" in path.stem)
    assert {"2–1–1", "yes"} <= set(printed_of(path))
    assert not set(printed_of(path)) & set(texts_of(path))


def test_in_english_they_are_as_they_stand():
    assert all(files.dumps(load_shipped(path)) == files.dumps(files.load(path)) for path in FILES)


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"')
