"""A kind of result without an engine: the contract's example, with real files that show the input."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from PIL import Image

from youcam_mock.engines.contract_example import run
from youcam_mock.engines.job import Job, ResultLink, Source
from youcam_mock.engines.video.video_probe import probe_video

Make = Callable[..., Any]
SITE = "https://example.com"


def shown(example: Any, *contents: bytes, watermark: bool = False) -> Any:
    """Returns what the engine makes of an example with these inputs."""
    sources = tuple(Source("src", "a", content) for content in contents)
    return run(Job(sources, {}, {"example": example}, watermark))


@pytest.fixture
def photo(portrait: Make, encoded: Make) -> bytes:
    content: bytes = encoded(portrait(), "PNG")
    return content


def test_every_link_has_a_file_of_its_own_wherever_it_stands(photo: bytes) -> None:
    result = shown({"score": 7, "all": [{"url": f"{SITE}/a.png"}, {"url": f"{SITE}/b.jpg?x=1"}]}, photo)
    assert result.data == {"score": 7, "all": [{"url": ResultLink("output.png")}, {"url": ResultLink("output_2.jpg")}]}
    assert [file.content_type for file in result.files] == ["image/png", "image/jpeg"]


@pytest.mark.parametrize("example", [{"url": f"{SITE}/a.png"}, [{"url": f"{SITE}/a.png", "dst_id": "1"}]])
def test_an_example_of_nothing_but_links_becomes_the_plain_form(example: Any, photo: bytes) -> None:
    result = shown(example, photo)
    assert (result.data, len(result.files)) == (None, 1)


def test_a_picture_shows_the_first_input_that_is_one(photo: bytes) -> None:
    [file] = shown({"url": f"{SITE}/a.png"}, b"no picture", photo).files
    with Image.open(BytesIO(photo)) as before, Image.open(BytesIO(file.render())) as after:
        assert after.convert("RGB").tobytes() == before.convert("RGB").tobytes()


def test_an_address_that_tells_no_kind_gives_a_picture_of_the_input_s_kind(photo: bytes) -> None:
    assert shown({"url": f"{SITE}/a"}, b"no picture", photo).files[0].render().startswith(b"\x89PNG")
    assert shown({"url": f"{SITE}/a"}).files[0].render().startswith(b"\xff\xd8")


def test_a_video_plays_and_is_marked_on_demand(photo: bytes) -> None:
    plain, marked = (shown({"url": f"{SITE}/a.mp4"}, photo, watermark=mark).files[0].render() for mark in (False, True))
    assert probe_video(plain).format == "mp4"
    assert probe_video(plain).duration_ms > 0
    assert plain != marked


def test_an_archive_holds_the_picture(photo: bytes) -> None:
    [file] = shown({"url": f"{SITE}/a.zip"}, photo).files
    with ZipFile(BytesIO(file.render())) as archive:
        assert archive.testzip() is None
        [name] = archive.namelist()
        assert archive.read(name).startswith(b"\x89PNG")
