"""What a handed-out file says about itself comes back from the file, and nonsense is nothing."""

import pytest

from core import files
from core.learning.exercise import Part
from core.sheets.tag import KEY, Tag, tag_of
from tests.networks import chain


def test_a_tag_survives_the_file():
    tag = Tag(Part.DELTAS, 3, 20, 7, 1)
    again = files.loads(files.dumps(tag.put_on(chain())))
    assert tag_of(again) == tag


@pytest.mark.parametrize(
    "fields",
    [
        None, 3, "x", [], {}, {"part": "all", "variant": 1, "of": 2, "seed": 3, "row": 0},
        {"part": "forward", "variant": True, "of": 2, "seed": 3, "row": 0},
        {"part": "forward", "variant": -1, "of": 2, "seed": 3, "row": 0},
        {"part": "forward", "variant": 1.5, "of": 2, "seed": 3, "row": 0}, {"part": [], "variant": 1, "of": 2},
        {"part": "forward", "variant": 10**40, "of": 2, "seed": 3, "row": 0},
    ],
)  # fmt: skip
def test_nonsense_is_no_tag(fields):
    project = chain()
    project.extra = {KEY: fields}
    assert tag_of(project) is None
