"""The split into rows to learn from and rows held out."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.split import Split, split_at
from core.errors import DataError


@given(st.floats(0.001, 0.999), st.integers(0, 2**32), st.integers(0, 500))
def test_a_share_holds_out_that_many_rows_and_leaves_one(share, seed, rows):
    mask = Split(share, seed).held_out(rows)
    wanted = min(max(1, round(share * rows)), max(rows - 1, 0))
    assert mask.shape == (rows,)
    assert mask.sum() == wanted


def test_the_same_seed_holds_out_the_same_rows_and_another_one_others():
    first, again, other = (Split(0.3, seed).held_out(100) for seed in (5, 5, 6))
    assert (first == again).all()
    assert (first != other).any()


def test_a_row_added_behind_moves_hardly_any_other():
    before, after = Split(0.2, 3).held_out(1000), Split(0.2, 3).held_out(1001)
    assert np.count_nonzero(before != after[:1000]) <= 1


@given(st.lists(st.booleans(), max_size=30))
def test_named_rows_are_those(mask):
    split = split_at(mask)
    assert (split is None) == (not any(mask))
    if split is not None:
        assert split.held_out(len(mask)).tolist() == mask


@pytest.mark.parametrize(
    "arguments",
    [{"share": 0.0}, {"share": 1.0}, {"share": float("nan")}, {"share": 0.5, "rows": (1,)}, {"rows": (3, 1)},
     {"rows": (1, 1)}, {"rows": (-1, 2)}, {"share": 0.5, "seed": -1}],
)  # fmt: skip
def test_what_can_be_no_split_is_refused(arguments):
    with pytest.raises(DataError):
        Split(**arguments)


def test_nobody_can_change_the_mask():
    with pytest.raises(ValueError, match="read-only"):
        Split(0.5).held_out(4)[0] = True
