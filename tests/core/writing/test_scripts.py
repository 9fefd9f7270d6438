"""Text with subscripts: no letter is lost, and what a name may hold is no markup."""

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from core.writing.scripts import html, runs


def test_a_subscript_in_a_subscript_is_two_levels_deep():
    assert [(run.text, run.depth) for run in runs("w_{x_1→h_1}^2")] == [
        ("w", 0), ("x", 1), ("1", 2), ("→h", 1), ("1", 2), ("2", 1),
    ]  # fmt: skip


@given(st.text(alphabet="ab1_^{}→<>& ", max_size=20))
def test_html_says_what_the_text_says(text):
    shown = unescape(re.sub(r"</?su[bp]>", "", html(text)))
    assert [c for c in shown if c not in "_^{}"] == [c for c in text if c not in "_^{}"]
