"""What stands in the way of writing a file is a sentence, and leaves everything as it was."""

from __future__ import annotations

import os

import pytest

from gui.export.target import ExportError, writing


@pytest.mark.parametrize("place", ["no such folder/a.png", "folder", "file/a.png", "loop/a.png", "x" * 300])
def test_hostile_places(tmp_path, place):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("precious")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    before = sorted(os.listdir(tmp_path))
    with (
        pytest.raises(ExportError, match=r"can't be written: .+\. Export it elsewhere\.$"),
        writing(tmp_path / place) as file,
    ):
        file.write_bytes(b"content")
    assert sorted(os.listdir(tmp_path)) == before
    assert (tmp_path / "file").read_text() == "precious"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_can_only_be_read(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(ExportError), writing(tmp_path / "a.png") as file:
        file.write_bytes(b"content")


def test_a_full_disk_is_a_sentence(tmp_path):
    (tmp_path / "a.png").write_bytes(b"old")
    with pytest.raises(ExportError, match="No space left on device"), writing(tmp_path / "a.png"):
        raise OSError(28, "No space left on device")
    assert (tmp_path / "a.png").read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.png"]
