"""A virtual screen for the tests that drive a real window."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pytest

from tests.window import screen as screens
from tools import setup


@pytest.fixture
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[screens.Screen]:
    """Give a test a screen of its own; skip it where there can be none, which must not happen unseen in CI."""
    if sys.platform != "linux":
        pytest.skip("virtual screens are for Linux")
    if packages := screens.missing():
        reason = "a real window cannot be driven here without: " + setup.install_command(packages)
        (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
    with screens.Screen(tmp_path_factory.mktemp("home")) as screen:
        yield screen
