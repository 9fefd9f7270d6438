"""The names of the actions."""

from __future__ import annotations

from gui.acts import Act


def test_names_are_words_that_settings_and_tests_can_hold():
    assert all(act.value == act.name.lower() for act in Act)
