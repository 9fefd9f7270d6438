"""The film at the top of README is small, and shows every line that there is now."""

from __future__ import annotations

from PIL import Image

from core import files
from core.tracing.trace import trace
from tools import film


def test_the_film_shows_the_whole_trace_and_is_small_enough_for_a_page():
    assert film.FILM.stat().st_size < 1_500_000
    with Image.open(film.FILM) as made:
        assert made.n_frames == len(trace(files.load(film.EXAMPLE)).steps) + 1
        assert made.size == (800, 400)


def test_readme_shows_it():
    assert f"({film.FILM.relative_to(film.ROOT).as_posix()})" in (film.ROOT / "README.md").read_text(encoding="utf-8")
