"""Lessons in files: whole, or refused with the stage and the field."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.learning.exercise import Part
from core.learning.lesson import Do, Lesson, Stage
from core.learning.lesson_files import MOST_STAGES, LessonError, from_dict, to_dict

STAGES = st.builds(
    Stage,
    title=st.text(min_size=1, max_size=20).filter(str.strip), text=st.text(max_size=50), do=st.sampled_from(Do),
    part=st.sampled_from(Part), decimals=st.integers(1, 8), loss=st.none() | st.floats(1e-6, 1e3), free=st.booleans(),
    finer=st.lists(st.tuples(st.text(max_size=5), st.integers(1, 8)),
    max_size=2, unique_by=lambda p: p[0]).map(tuple),
)  # fmt: skip


@given(st.lists(STAGES, min_size=1, max_size=4))
@settings(max_examples=50, deadline=None)
def test_what_is_written_is_read(stages):
    lesson = Lesson("A lesson", tuple(stages))
    assert from_dict(json.loads(json.dumps(to_dict(lesson)))) == lesson


STAGE = {"title": "One"}


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (None, "no stages"), (3, "no stages"), ({}, "no stages"), ({"title": "A", "stages": []}, "1 to 200 stages"),
        ({"title": "A", "stages": [STAGE] * (MOST_STAGES + 1)}, "has 201"),
        ({"stages": [STAGE]}, "title of the lesson"),
        ({"title": "A", "stages": [STAGE, 3]}, "stage 2 is no stage"),
        ({"title": "A", "stages": [{}]}, "title of stage 1"),
        ({"title": "A", "stages": [{"title": " "}]}, "title of stage 1"),
        ({"title": "A", "stages": [{**STAGE, "text": 3}]}, "text of stage 1"),
        ({"title": "A", "stages": [{**STAGE, "do": "dance"}]}, "must be one of read, see, fill"),
        ({"title": "A", "stages": [{**STAGE, "part": "half"}]}, "“part” of stage 1"),
        ({"title": "A", "stages": [{**STAGE, "decimals": 0}]}, "must be 1 to 8"),
        ({"title": "A", "stages": [{**STAGE, "decimals": True}]}, "must be 1 to 8"),
        ({"title": "A", "stages": [{**STAGE, "finer": 3}]}, "must name numbers"),
        ({"title": "A", "stages": [{**STAGE, "finer": {"E": 99}}]}, "must be 1 to 8"),
        ({"title": "A", "stages": [{**STAGE, "loss": -1}]}, "positive number"),
        ({"title": "A", "stages": [{**STAGE, "loss": "low"}]}, "positive number"),
    ],
)  # fmt: skip
def test_a_damaged_lesson_is_refused_by_stage_and_field(held, said):
    with pytest.raises(LessonError, match=said):
        from_dict(held)
