"""One lock serves uv and pip: requirements.txt is an export of uv.lock, and uv.lock fits pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
PUBLIC = {"https://pypi.org/simple", "https://files.pythonhosted.org/packages"}


def lock() -> dict:
    return tomllib.loads((ROOT / "uv.lock").read_text())


def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


def locked_packages() -> list[dict]:
    return [package for package in lock()["package"] if package["name"] != "chainrule"]


def as_locked(requirement: str) -> Requirement:
    """Return a requirement as uv writes it, with the full version in markers."""
    return Requirement(requirement.lower().replace("python_version", "python_full_version"))


def from_lock(entry: dict) -> Requirement:
    return Requirement(entry["name"] + entry["specifier"] + (f"; {entry['marker']}" if "marker" in entry else ""))


def test_pip_installs_what_uv_locked():
    text = (ROOT / "requirements.txt").read_text()
    pinned = set(re.findall(r"^(\S+)==(\S+)", text, re.MULTILINE))
    assert pinned == {(package["name"], package["version"]) for package in locked_packages()}


def test_pip_accepts_only_the_files_that_uv_locked():
    hashes = set(re.findall(r"--hash=(\S+)", (ROOT / "requirements.txt").read_text()))
    files = [file for package in locked_packages() for file in [*package["wheels"], package.get("sdist")] if file]
    assert hashes == {file["hash"] for file in files}


def test_the_lock_is_of_these_dependencies():
    (chainrule,) = (package for package in lock()["package"] if package["name"] == "chainrule")
    locked = chainrule["metadata"]["requires-dist"] + chainrule["metadata"]["requires-dev"]["dev"]
    wanted = project()["project"]["dependencies"] + project()["dependency-groups"]["dev"]
    assert set(map(from_lock, locked)) == set(map(as_locked, wanted))


def test_the_lock_names_public_sources_only():
    text = (ROOT / "uv.lock").read_text()
    assert {re.match(r"https://[^/]+/[^/]+", url).group() for url in re.findall(r'"([a-z]+:/[^"]*)"', text)} == PUBLIC
    assert "://" not in (ROOT / "requirements.txt").read_text()


def test_qt_that_loses_references_is_not_locked_for_old_pythons():
    for line in (ROOT / "requirements.txt").read_text().splitlines():
        assert not line.startswith("pyside6-essentials==6.12.0") or "python_full_version >= '3.12'" in line
