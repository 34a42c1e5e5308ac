"""Writing results: completely or not at all, and never over another file."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from youcam.saving import numbered, written


def _write(path: str | Path, content: bytes = b"new") -> Path:
    with written(path, "result.jpg") as file:
        file.stream.write(content)
    return file.path


def _write_half(path: Path) -> None:
    with written(path, "result.jpg") as file:
        file.stream.write(b"half")
        file.stream.flush()
        assert path.with_name(f".{path.name}.part").read_bytes() == b"half"
        raise OSError("the answer was lost")


def test_a_path_is_the_file_s_own(tmp_path: Path) -> None:
    assert _write(tmp_path / "mine.jpg") == tmp_path / "mine.jpg"
    assert [path.name for path in tmp_path.iterdir()] == ["mine.jpg"]
    assert (tmp_path / "mine.jpg").read_bytes() == b"new"


def test_a_file_that_is_being_written_tells_where_it_will_be(tmp_path: Path) -> None:
    with written(f"{tmp_path}/a/", "result.jpg") as file:
        assert file.path == tmp_path / "a" / "result.jpg"


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


def _picture(kind: str) -> bytes:
    target = BytesIO()
    Image.new("RGBA" if kind != "JPEG" else "RGB", (8, 6), "teal").save(target, kind)
    return target.getvalue()


def _kind(path: Path) -> str | None:
    with Image.open(path) as picture:
        return picture.format


@pytest.mark.parametrize("ending", [".png", ".PNG", ".jpg", ".jpeg", ".webp"])
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_picture_is_of_the_kind_that_its_name_says(kind: str, ending: str, tmp_path: Path) -> None:
    path = _write(tmp_path / f"mine{ending}", _picture(kind))
    assert path == tmp_path / f"mine{ending}"
    assert _kind(path) == {".png": "PNG", ".webp": "WEBP"}.get(ending.lower(), "JPEG")


@pytest.mark.parametrize(("kind", "ending"), [("PNG", "png"), ("JPEG", "jpg"), ("JPEG", "jpeg"), ("WEBP", "webp")])
def test_a_picture_of_the_asked_kind_is_kept_byte_for_byte(kind: str, ending: str, tmp_path: Path) -> None:
    content = _picture(kind) + b"and a note at its end"
    assert _write(tmp_path / f"mine.{ending}", content).read_bytes() == content


@pytest.mark.parametrize("name", ["mine.zip", "mine", "mine.mp4"])
def test_another_ending_says_nothing_about_the_kind(name: str, tmp_path: Path) -> None:
    assert _write(tmp_path / name, _picture("PNG")).read_bytes() == _picture("PNG")


def test_where_nothing_is_a_jpeg_is_white(tmp_path: Path) -> None:
    clear = BytesIO()
    Image.new("RGBA", (8, 8)).save(clear, "PNG")
    with Image.open(_write(tmp_path / "mine.jpg", clear.getvalue())) as picture:
        assert picture.getpixel((4, 4)) == (255, 255, 255)


@pytest.mark.parametrize("ending", [".png", ".webp"])
def test_a_kind_that_knows_transparency_keeps_it(ending: str, tmp_path: Path) -> None:
    clear = BytesIO()
    Image.new("RGBA", (8, 8), (0, 128, 128, 0)).save(clear, "WEBP" if ending == ".png" else "PNG", lossless=True)
    with Image.open(_write(tmp_path / f"mine{ending}", clear.getvalue())) as picture:
        assert picture.mode == "RGBA"
        assert picture.getchannel("A").getextrema() == (0, 0)


def test_a_picture_becomes_a_jpeg_of_quality_95(tmp_path: Path) -> None:
    expected = BytesIO()
    Image.new("RGB", (8, 6), "teal").save(expected, "JPEG", quality=95)
    assert _write(tmp_path / "mine.jpg", _picture("PNG")).read_bytes() == expected.getvalue()


@pytest.mark.parametrize(
    "content", [b"RIFF\x24\0\0\0WAVEfmt ", b"XXXX\x24\0\0\0WEBPVP8 ", b"\xff\xd8 and more", b"PNG", b""]
)
def test_what_is_no_picture_is_kept_as_it_is_whatever_its_name_says(content: bytes, tmp_path: Path) -> None:
    assert _write(tmp_path / "mine.png", content) == tmp_path / "mine.png"
    assert (tmp_path / "mine.png").read_bytes() == content


def test_a_turned_photo_stands_upright_in_another_kind_as_well(tmp_path: Path) -> None:
    turned, exif = BytesIO(), Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (8, 6)).save(turned, "JPEG", exif=exif)
    with Image.open(_write(tmp_path / "mine.png", turned.getvalue())) as picture:
        assert picture.size == (6, 8)


def test_without_pillow_a_picture_gets_the_ending_of_its_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PIL", None)
    with pytest.warns(UserWarning, match=r"^saved as mine\.png: it is a PNG, and to make a JPEG of it needs Pillow$"):
        path = _write(tmp_path / "mine.jpg", _picture_of_png())
    assert [each.name for each in tmp_path.iterdir()] == [path.name] == ["mine.png"]


def test_without_pillow_a_webp_is_named_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PIL", None)
    with pytest.warns(UserWarning, match=r"^saved as mine\.webp: it is a WEBP, and to make a PNG of it needs Pillow$"):
        assert _write(tmp_path / "mine.png", _picture_of_webp()) == tmp_path / "mine.webp"


def _picture_of_webp() -> bytes:
    return b"RIFF\x24\0\0\0WEBPVP8 "


def _picture_of_png() -> bytes:
    return b"\x89PNG\r\n\x1a\n and more"


def test_a_damaged_picture_is_kept_under_the_ending_of_its_kind(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="to make a JPEG of it failed: "):
        path = _write(tmp_path / "mine.jpg", _picture_of_png())
    assert (path.name, path.read_bytes()) == ("mine.png", _picture_of_png())


def test_results_of_one_name_are_numbered_from_2_and_the_folder_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    names = ["r.jpg", "r.jpg", "r-2.jpg", "r.jpg", "other.png"]
    paths = numbered(folder, names)
    assert [path.name for path in paths] == ["r.jpg", "r-2.jpg", "r-2-2.jpg", "r-3.jpg", "other.png"]
    assert folder.is_dir()
    assert {path.parent for path in paths} == {folder}
    assert numbered(folder, ["r.jpg"]) == [folder / "r.jpg"]
