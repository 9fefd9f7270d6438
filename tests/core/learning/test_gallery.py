"""Printed figures beside the program's."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import edits, files
from core.learning.experiment import is_experiment
from core.learning.gallery import KEY, GalleryError, Source, from_dict, put_beside, summary, to_dict
from core.tracing.trace import trace
from tests.networks import chain, edge

FOLDER = Path(__file__).parents[3] / "resources" / "gallery"
FILES = sorted(path for path in FOLDER.glob("*.chainrule") if "figures" in files.load(path).extra[KEY])


def test_every_file_has_printed_figures_or_is_an_experiment():
    others = [files.load(path).extra[KEY] for path in FOLDER.glob("*.chainrule") if path not in FILES]
    assert len(FILES) >= 3
    assert all(is_experiment(held) for held in others)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_printed_figure_is_what_the_program_computes(path):
    project = files.load(path)
    source = from_dict(project.extra[KEY])
    figures = put_beside(source, project, trace(project))
    assert figures
    assert not [figure for figure in figures if not figure.agrees]
    assert source.title
    assert source.where
    assert source.why


def test_another_network_has_other_numbers():
    project = chain()
    source = Source("A", "B", (("z_j", "0.8808"), ("z_k", "0.9879"), ("q", "1")))
    assert [figure.agrees for figure in put_beside(source, project, trace(project))] == [True, True, False]
    project.apply(edits.edit_edges(project, [edge("j", "k")], "Set", weight=1.0))
    figures = put_beside(source, project, trace(project))
    assert [figure.agrees for figure in figures] == [True, False, False]
    assert summary(figures).startswith("1 of 3 ")


PRINTED = {"0.8808": True, "0.88": True, "0.8807": False, "1": True, "-0.8808": False}


@pytest.mark.parametrize(("printed", "agrees"), PRINTED.items())
def test_a_figure_agrees_to_the_last_digit_that_is_printed(printed, agrees):
    project = chain()
    (figure,) = put_beside(Source("A", "B", (("z_j", printed),)), project, trace(project))
    assert figure.agrees is agrees


def test_what_is_written_is_read():
    source = Source("A", "B", (("z_j", "0.8808"),), "C")
    assert from_dict(to_dict(source)) == source


DAMAGED = [{}, {"figures": {}}, {"figures": {"z": "much"}}, {"figures": {"z": None}}]


@pytest.mark.parametrize("held", [None, 3, *DAMAGED, {"figures": {"z": "1"}, "title": 3}])
def test_what_can_t_be_read_is_refused(held):
    with pytest.raises(GalleryError, match="can't be read"):
        from_dict(held)
