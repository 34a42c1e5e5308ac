"""Writing results: completely or not at all, and never over another file."""

from __future__ import annotations

from pathlib import Path

import pytest

from youcam.saving import numbered, written


def _write(path: str | Path, content: bytes = b"new") -> Path:
    with written(path, "result.jpg") as (target, stream):
        stream.write(content)
    return target


def _write_half(path: Path) -> None:
    with written(path, "result.jpg") as (_, stream):
        stream.write(b"half")
        stream.flush()
        assert path.with_name(f".{path.name}.part").read_bytes() == b"half"
        raise OSError("the answer was lost")


def test_a_path_is_the_file_s_own(tmp_path: Path) -> None:
    assert _write(tmp_path / "mine.jpg") == tmp_path / "mine.jpg"
    assert [path.name for path in tmp_path.iterdir()] == ["mine.jpg"]
    assert (tmp_path / "mine.jpg").read_bytes() == b"new"


def test_in_a_folder_the_file_has_the_name_of_the_result(tmp_path: Path) -> None:
    assert _write(tmp_path) == tmp_path / "result.jpg"


def test_a_path_with_a_slash_at_its_end_is_a_folder_that_is_made(tmp_path: Path) -> None:
    assert _write(f"{tmp_path}/a/b/") == tmp_path / "a" / "b" / "result.jpg"
    assert _write(f"{tmp_path}/a/b/") == tmp_path / "a" / "b" / "result.jpg"


def test_a_file_takes_the_place_of_the_old_one_only_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "mine.jpg"
    path.write_bytes(b"old")
    with pytest.raises(OSError, match="lost"):
        _write_half(path)
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["mine.jpg"]


def test_results_of_one_name_are_numbered_from_2_and_the_folder_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    names = ["r.jpg", "r.jpg", "r-2.jpg", "r.jpg", "other.png"]
    paths = numbered(folder, names)
    assert [path.name for path in paths] == ["r.jpg", "r-2.jpg", "r-2-2.jpg", "r-3.jpg", "other.png"]
    assert folder.is_dir()
    assert {path.parent for path in paths} == {folder}
    assert numbered(folder, ["r.jpg"]) == [folder / "r.jpg"]
