"""Films: a frame for each stop, held as long as asked, whole or not at all."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from PIL import Image

from core.tracing.grains import Grain
from gui import typeset
from gui.export.film import Film, FilmChoice, Format, write_film
from gui.export.stops import Span
from gui.export.target import ExportError
from tests.gui.export.subjects import subject_of
from tests.networks import network_of, split

SMALL = FilmChoice(size=(320, 180), speed=4.0)


@pytest.fixture(scope="module", autouse=True)
def typesetting():
    typeset.load()


@pytest.fixture
def told(qapp):
    return subject_of(split(), 10)


def test_a_gif_has_a_frame_for_each_line_and_one_before_the_first(told, tmp_path):
    steps = list(write_film(told, SMALL, tmp_path / "a.gif"))
    assert steps[-1].done == steps[-1].total
    with Image.open(tmp_path / "a.gif") as made:
        assert made.size == (320, 180)
        assert made.n_frames == told.moment.length + 1
        durations = []
        for number in range(made.n_frames):
            made.seek(number)
            durations.append(made.info["duration"])
    assert durations[:-1] == [250] * told.moment.length
    assert durations[-1] == 2250
    assert [path.name for path in tmp_path.iterdir()] == ["a.gif"]


def test_an_mp4_lasts_as_long_as_it_says(told, tmp_path):
    av = pytest.importorskip("av")
    choice = replace(SMALL, format=Format.MP4, span=Span.FORWARD)
    list(write_film(told, choice, tmp_path / "a.mp4"))
    with av.open(str(tmp_path / "a.mp4")) as container:
        assert container.duration / 1e6 == pytest.approx(Film(told, choice).seconds(choice.speed), abs=0.2)


def test_each_frame_differs_and_is_the_same_in_the_file(told, tmp_path):
    choice = replace(SMALL, span=Span.FORWARD)
    film = Film(told, choice)
    frames = [film.frame(number) for number in range(len(film.places))]
    assert all(a != b for a, b in itertools.pairwise(frames))
    list(write_film(told, choice, tmp_path / "a.gif"))
    with Image.open(tmp_path / "a.gif") as made:
        for number, frame in enumerate(frames):
            made.seek(number)
            pixels = made.convert("RGB")
            far = sum(
                max(abs(a - b) for a, b in zip(pixels.getpixel((x, y)), frame.pixelColor(x, y).getRgb(), strict=False))
                > 48
                for x in range(0, 320, 3)
                for y in range(0, 180, 3)
            )
            assert far < 20


@pytest.mark.parametrize(
    ("span", "first", "last"),
    [(Span.WHOLE, 0, 38), (Span.FORWARD, 0, 9), (Span.BACKWARD, 9, 28), (Span.UPDATE, 28, 38), (Span.CURRENT, 9, 23)],
)
def test_a_part_is_told_from_the_line_before_it(told, span, first, last):
    places = Film(told, replace(SMALL, span=span)).places
    assert (places[0], places[-1]) == (first, last)


def test_unit_by_unit_there_are_fewer_frames(told):
    lines, units, phases = (len(Film(told, replace(SMALL, grain=grain)).places) for grain in Grain)
    assert lines > units > phases == 6


@pytest.mark.parametrize("after", [1, 5, 20])
@pytest.mark.parametrize("kind", list(Format))
def test_given_up_it_leaves_nothing_and_the_old_file_as_it_was(told, tmp_path, after, kind):
    if kind is Format.MP4:
        pytest.importorskip("av")
    path = tmp_path / f"a.{kind}"
    path.write_bytes(b"precious")
    steps = write_film(told, replace(SMALL, format=kind), path)
    for _ in range(after):
        next(steps)
    steps.close()
    assert path.read_bytes() == b"precious"
    assert list(tmp_path.iterdir()) == [path]


def test_what_cannot_be_written_is_a_sentence(told, tmp_path):
    with pytest.raises(ExportError, match="can't be written"):
        list(write_film(told, SMALL, tmp_path / "missing" / "a.gif"))


def test_a_part_that_is_not_there_is_a_sentence(qapp, tmp_path):
    whole = split()
    half = subject_of(network_of(whole.network.units, whole.network.edges, [[1, None]]))
    with pytest.raises(ExportError, match="nothing in this part"):
        list(write_film(half, replace(SMALL, span=Span.BACKWARD), tmp_path / "a.gif"))
    assert not list(tmp_path.iterdir())
