"""The forms in which a picture may be given, and how its name and type are found."""

from __future__ import annotations

from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest

from youcam import FileId
from youcam.sources import Upload, UrlSource, opened

PNG, JPEG, WEBP = b"\x89PNG\r\n\x1a\n0", b"\xff\xd8\xff0", b"RIFF0"
MP4, MOV, HEIC = b"0000ftypisom0000", b"0000ftypqt  0000", b"0000ftypheic0000"


class _Named(BytesIO):
    name: Any = "folder/film"


def test_a_file_id_stays_what_it_is() -> None:
    source = FileId("https://is.no.address/")
    assert opened(source, "image") is source


@pytest.mark.parametrize("address", ["http://example.com/a.jpg", "https://example.com/a.jpg"])
def test_an_address_is_left_to_the_service(address: str) -> None:
    assert opened(address, "image") == UrlSource(address)


@pytest.mark.parametrize(
    ("content", "kind", "suffix"),
    [
        (PNG, "image/png", ".png"),
        (JPEG, "image/jpeg", ".jpg"),
        (WEBP, "image/webp", ".webp"),
        (MP4, "video/mp4", ".mp4"),
        (MOV, "video/quicktime", ".mov"),
        (HEIC, "image/heic", ".heic"),
        (b"0000ftypmif10000", "image/heic", ".heic"),
    ],
)
def test_bytes_are_named_for_their_role_and_their_kind(content: bytes, kind: str, suffix: str) -> None:
    assert opened(content, "ref_image") == Upload(f"ref_image{suffix}", kind, content)


@pytest.mark.parametrize("as_text", [True, False])
def test_a_path_keeps_its_name_and_its_content_tells_the_kind(tmp_path: Path, as_text: bool) -> None:
    path = tmp_path / "selfie.jpg"
    path.write_bytes(PNG)
    assert opened(str(path) if as_text else path, "image") == Upload("selfie.jpg", "image/png", PNG)


def test_a_name_without_a_suffix_gets_that_of_its_kind(tmp_path: Path) -> None:
    path = tmp_path / "selfie"
    path.write_bytes(PNG)
    assert opened(path, "image") == Upload("selfie.png", "image/png", PNG)


def test_a_name_tells_the_kind_where_the_content_does_not(tmp_path: Path) -> None:
    path = tmp_path / "old.gif"
    path.write_bytes(b"GIF89a")
    assert opened(path, "image") == Upload("old.gif", "image/gif", b"GIF89a")


def test_an_open_file_is_named_by_the_last_part_of_its_name() -> None:
    assert opened(_Named(MP4), "video") == Upload("film.mp4", "video/mp4", MP4)
    assert opened(BytesIO(JPEG), "image") == Upload("image.jpg", "image/jpeg", JPEG)


def test_a_missing_path_is_told_by_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        opened(tmp_path / "none.jpg", "image")


@pytest.mark.parametrize(
    ("source", "error", "words"),
    [
        (5, TypeError, "image: int is not a path, address, bytes or binary file"),
        (StringIO("x"), TypeError, "image: open the file in binary mode, as 'rb'"),
        (b"", ValueError, "image: the file is empty"),
        (
            b"what",
            ValueError,
            "image: not a JPEG, PNG, WebP, HEIC, MP4 or MOV; give a file of another type its usual name ending",
        ),
    ],
)
def test_unusable_source_is_refused_with_its_role(source: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error) as refused:
        opened(source, "image")
    assert str(refused.value) == words
