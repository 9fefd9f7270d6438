"""What is kept on disk belongs to the sources that it was compiled from."""

from __future__ import annotations

from pathlib import Path

import numba

from core.engine.kernels import compiler


@compiler.compiled
def twice(x):
    return 2.0 * x


def quotient(x, y):
    return twice(x) / y


def test_a_kernel_divides_by_zero_without_complaint():
    assert compiler.kernel(quotient)(1.0, 0.0) == float("inf")


def test_the_cache_is_named_after_all_sources(tmp_path, monkeypatch):
    monkeypatch.setattr(numba.config, "CACHE_DIR", str(tmp_path))
    compiler.kernel(quotient)(1.0, 2.0)
    (index,) = tmp_path.rglob("*.nbi")
    assert index.is_relative_to(tmp_path / f"kernels-{compiler._fingerprint()}")
    assert str(tmp_path) == numba.config.CACHE_DIR


def test_a_change_in_any_source_is_another_cache(tmp_path, monkeypatch):
    before = compiler._fingerprint()
    changed = tmp_path / "lanes.py"
    changed.write_text("# something else")
    monkeypatch.setattr(compiler, "SOURCES", (*compiler.SOURCES, changed))
    assert compiler._fingerprint() != before


def test_the_cache_is_somewhere_else_where_the_program_cannot_be_written(tmp_path, monkeypatch):
    monkeypatch.setattr(compiler.os, "access", lambda path, mode: False)
    assert Path(__file__).parent not in compiler._cache_base("").parents
    assert compiler._cache_base(str(tmp_path)) == tmp_path
