"""Each example goes from the photo to the result, and tells each failure in one line."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from contract_tests.conftest import Picture
from contract_tests.examples.conftest import Ended, StartMock
from contract_tests.languages.conftest import LANGUAGES, Language, Program
from contract_tests.live.both_ways import BothWays, both_ways

__all__ = ["both_ways"]


@pytest.fixture
def photo(program: Program, picture: Picture) -> Path:
    path = program.folder / "photo.png"
    path.write_bytes(picture(80, 96))
    return path


def _size(path: Path) -> tuple[int, int]:
    with Image.open(path) as image:
        image.load()
        return image.size


def _complaint(program: Program, ended: Ended) -> str:
    """The one line in which the program explained its failure."""
    assert ended.status == 1, ended
    (line,) = ended.err.splitlines()
    assert line.startswith(f"{program.language.label}: ")
    return line


def test_it_shows_the_units_and_saves_the_photo_twice_as_large(
    program: Program, start_mock: StartMock, photo: Path
) -> None:
    mock = start_mock()
    ended = program(photo.name, "large.png", YOUCAM_BASE_URL=f"{mock.url}/")
    assert (ended.status, ended.out, ended.err) == (0, "units: 1000\nlarge.png\n", "")
    assert _size(photo.with_name("large.png")) == (160, 192)
    assert mock.control("GET", "/spend")["by_feature"] == {"enhance": 2}


def test_it_gives_the_same_photo_recorded_and_replayed(program: Program, both_ways: BothWays, photo: Path) -> None:
    result = photo.with_name("large.png")
    first, second = both_ways(lambda url: program(photo.name, result.name, YOUCAM_BASE_URL=url), result)
    assert (first[0].status, first[0].err) == (0, "")
    assert first[1]
    assert second == first


def test_a_jpeg_with_a_difficult_name_is_taken(
    program: Program, start_mock: StartMock, photo: Path, picture: Picture
) -> None:
    difficult = photo.with_name('Fräulein "K" \\ {1,2} & 100%.JPG')
    difficult.write_bytes(picture(80, 96, kind="JPEG"))
    mock = start_mock(api_key="another-key")
    ended = program(difficult.name, "new result.jpg", YOUCAM_BASE_URL=mock.url, YOUCAM_API_KEY="another-key")
    assert ended.status == 0, ended
    assert _size(photo.with_name("new result.jpg")) == (160, 192)
    [file] = mock.control("GET", "/files")["files"]
    assert file["file_name"] == difficult.name


def test_a_call_that_came_too_soon_is_sent_again(program: Program, start_mock: StartMock, photo: Path) -> None:
    mock = start_mock()
    mock.scenario({"status": 429}, path="/s2s/v2.0/task/enhance")
    ended = program(photo.name, "large.png", YOUCAM_BASE_URL=mock.url)
    assert (ended.status, ended.err) == (0, "")
    assert mock.control("GET", "/spend")["tasks"] == 1


def test_too_few_units_are_told_from_other_refusals(program: Program, start_mock: StartMock, photo: Path) -> None:
    mock = start_mock(units=1)
    ended = program(photo.name, "unpaid.png", YOUCAM_BASE_URL=mock.url)
    assert _complaint(program, ended).endswith(": the account has too few units")
    assert not photo.with_name("unpaid.png").exists()


def test_a_refused_key_and_an_engine_error_are_named(program: Program, start_mock: StartMock, photo: Path) -> None:
    mock = start_mock()
    refused = program(photo.name, "none.png", YOUCAM_BASE_URL=mock.url, YOUCAM_API_KEY="wrong")
    assert "GET /s2s/v1.0/client/credit: HTTP 401 Invalid" in _complaint(program, refused)
    failing = photo.rename(photo.with_name("error_decode_image.png"))
    failed = program(failing.name, "none.png", YOUCAM_BASE_URL=mock.url)
    assert "failed with error_decode_image; nothing was charged" in _complaint(program, failed)
    assert not photo.with_name("none.png").exists()


@pytest.mark.parametrize(
    ("effect", "match", "said"),
    [
        ({"status": 503}, {"operation": "run_task_enhance_v2_0"}, "POST /s2s/v2.0/task/enhance: HTTP 503"),
        ({"malformed": True}, {"operation": "create_file_v2_0"}, "POST /s2s/v2.0/file: HTTP 200, and no JSON"),
        ({"status": 403}, {"method": "PUT"}, "upload of photo.png: the storage answered HTTP 403"),
        ({"status": 403}, {"method": "GET", "path": "/ttl30/*"}, "download to none.png: the storage answered HTTP 403"),
    ],
    ids=["unavailable", "malformed", "upload refused", "download refused"],
)
def test_every_failure_is_reported_in_one_line(
    effect: dict[str, object],
    match: dict[str, str],
    said: str,
    program: Program,
    start_mock: StartMock,
    photo: Path,
) -> None:
    mock = start_mock()
    mock.scenario(effect, **match)
    ended = program(photo.name, "none.png", YOUCAM_BASE_URL=mock.url)
    assert said in _complaint(program, ended)
    assert not photo.with_name("none.png").exists()


def test_what_is_wrong_here_is_reported_in_one_line(program: Program, start_mock: StartMock, photo: Path) -> None:
    assert "usage: " in _complaint(program, program())
    nobody = program(photo.name, "none.png", YOUCAM_BASE_URL="http://127.0.0.1:1")
    assert "connect" in _complaint(program, nobody).lower()
    mock = start_mock()
    for name in ("photo.txt", "no_such.png"):
        assert name in _complaint(program, program(name, "none.png", YOUCAM_BASE_URL=mock.url))
    assert mock.control("GET", "/tasks")["tasks"] == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_the_page_prints_the_commands_and_shows_the_program(language: Language) -> None:
    text = language.page.read_text(encoding="utf-8")
    assert f"```console\n{chr(10).join(language.commands)}\n```" in text
    assert f"```{{literalinclude}} ../../examples/{language.source}\n" in text
