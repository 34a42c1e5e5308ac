"""The shell and Node examples, from the photo to the result, and each failure in one line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from contract_tests.conftest import Picture
from contract_tests.examples.conftest import EXAMPLES, Mock, Run, StartMock

V2 = ("curl/enhance.sh", "node/enhance.mjs")
V1 = "curl/signin_v1.sh"
ALL = (*V2, V1)
CLOCKS = {**dict.fromkeys(V2, "x50"), V1: "x2"}
"""The examples check once a second. A V1 task that is not checked for 10 s is lost, and x50 would turn a second into
50."""


@pytest.fixture
def photo(tmp_path: Path, picture: Picture) -> Path:
    path = tmp_path / "photo.png"
    path.write_bytes(picture(80, 96))
    return path


@pytest.fixture
def mock_for(start_mock: StartMock) -> Callable[[str], Mock]:
    """A mock whose clock suits an example."""
    return lambda example: start_mock(clock=CLOCKS[example], faces=False)


def _is_twice_as_large(result: Path) -> bool:
    with Image.open(result) as image:
        image.load()
        return image.size == (160, 192)


@pytest.mark.parametrize("example", V2)
def test_v2_example_saves_the_photo_twice_as_large(
    example: str, mock_for: Callable[[str], Mock], run: Run, photo: Path
) -> None:
    mock = mock_for(example)
    ended = run(example, photo, "result.png", YOUCAM_BASE_URL=mock.url)
    assert (ended.status, ended.out, ended.err) == (0, "result.png\n", "")
    assert _is_twice_as_large(photo.with_name("result.png"))
    assert mock.control("GET", "/spend")["by_feature"] == {"enhance": 2}


def test_v1_example_signs_in_shows_the_units_and_saves_the_photo(
    mock_for: Callable[[str], Mock], run: Run, photo: Path
) -> None:
    mock = mock_for(V1)
    ended = run(V1, photo, "result.png", YOUCAM_BASE_URL=mock.url)
    assert (ended.status, ended.out, ended.err) == (0, "units: 1000\nresult.png\n", "")
    assert _is_twice_as_large(photo.with_name("result.png"))
    versions = {task["version"] for task in mock.control("GET", "/tasks")["tasks"]}
    assert versions == {"1.0"}


def test_v1_example_takes_the_secret_key_of_the_console_and_then_asks_no_mock(
    mock_for: Callable[[str], Mock], run: Run, photo: Path
) -> None:
    mock = mock_for(V1)
    ended = run(V1, photo, "result.png", YOUCAM_BASE_URL=mock.url, YOUCAM_SECRET_KEY=mock.server.secret_key)
    assert ended.status == 0, ended
    assert not any(path.startswith("/_mock") for path in _paths(mock))


def _paths(mock: Mock) -> list[str]:
    return [request["path"] for request in mock.control("GET", "/requests")["requests"]]


@pytest.mark.parametrize("example", V2)
def test_key_and_base_url_are_taken_from_the_environment(
    example: str, start_mock: StartMock, run: Run, photo: Path
) -> None:
    mock = start_mock(clock="x50", faces=False, api_key="another-key")
    ended = run(example, photo, "result.png", YOUCAM_BASE_URL=f"{mock.url}/", YOUCAM_API_KEY="another-key")
    assert ended.status == 0, ended


@pytest.mark.parametrize("example", V2)
def test_a_jpeg_with_a_difficult_name_is_taken(
    example: str, mock_for: Callable[[str], Mock], run: Run, photo: Path, picture: Picture
) -> None:
    difficult = photo.with_name('Fräulein "K" \\ {1,2} & 100%.JPG')
    difficult.write_bytes(picture(80, 96, kind="JPEG"))
    result = r"a \new result.jpg"
    ended = run(example, difficult.name, result, YOUCAM_BASE_URL=mock_for(example).url)
    assert (ended.status, ended.out) == (0, f"{result}\n"), ended
    assert _is_twice_as_large(photo.with_name(result))


@pytest.mark.parametrize("example", V2)
def test_a_call_that_came_too_soon_is_sent_again(
    example: str, mock_for: Callable[[str], Mock], run: Run, photo: Path
) -> None:
    mock = mock_for(example)
    mock.scenario({"status": 429}, path="/s2s/v2.0/task/enhance")
    ended = run(example, photo, "result.png", YOUCAM_BASE_URL=mock.url)
    assert (ended.status, ended.err) == (0, "")
    assert mock.control("GET", "/spend")["tasks"] == 1


@pytest.mark.parametrize("example", ALL)
def test_an_engine_error_is_named_in_one_line(
    example: str, mock_for: Callable[[str], Mock], run: Run, photo: Path
) -> None:
    failing = photo.rename(photo.with_name("error_decode_image.png"))
    ended = run(example, failing, "result.png", YOUCAM_BASE_URL=mock_for(example).url)
    assert "failed with error_decode_image" in ended.complaint(Path(example).name)
    assert not photo.with_name("result.png").exists()


@pytest.mark.parametrize("example", ALL)
def test_refused_api_key_is_reported_in_one_line(
    example: str, mock_for: Callable[[str], Mock], run: Run, photo: Path
) -> None:
    ended = run(example, photo, "result.png", YOUCAM_BASE_URL=mock_for(example).url, YOUCAM_API_KEY="wrong")
    # Only V1 has sign-in, whose refusals have a code of their own.
    code = "InvalidAuthentication" if "v1" in Path(example).stem else "InvalidApiKey"
    assert f"HTTP 401 {code}" in ended.complaint(Path(example).name)


@pytest.mark.parametrize("example", ALL)
@pytest.mark.parametrize(
    ("effect", "match", "said"),
    [
        ({"status": 503}, {"operation": "run_task_enhance_v2_0"}, "POST /s2s/v2.0/task/enhance: HTTP 503"),
        ({"malformed": True}, {"operation": "create_file_v2_0"}, "POST /s2s/v2.0/file: HTTP 200, and no JSON"),
        ({"truncate": True}, {"operation": "create_file_v2_0"}, ""),
        ({"status": 403}, {"method": "PUT"}, "upload of photo.png: "),
        ({"status": 403}, {"method": "GET", "path": "/ttl30/*"}, "download to result.png: "),
    ],
    ids=["unavailable", "malformed", "cut off", "upload refused", "download refused"],
)
def test_every_failure_is_reported_in_one_line(
    example: str,
    effect: dict[str, object],
    match: dict[str, str],
    said: str,
    mock_for: Callable[[str], Mock],
    run: Run,
    photo: Path,
) -> None:
    if example == V1:
        names = {"run_task_enhance_v2_0": "run_task_enhance_v1_0", "create_file_v2_0": "create_file_enhance_v1_1"}
        match = {key: names.get(value, value) for key, value in match.items()}
        said = said.replace("v2.0/task", "v1.0/task").replace("v2.0/file", "v1.1/file/enhance")
    mock = mock_for(example)
    mock.scenario(effect, **match)
    ended = run(example, photo.name, "result.png", YOUCAM_BASE_URL=mock.url)
    assert said in ended.complaint(Path(example).name)
    assert not photo.with_name("result.png").exists()


@pytest.mark.parametrize("example", ALL)
def test_unreachable_service_is_reported_in_one_line(example: str, run: Run, photo: Path) -> None:
    run(example, photo, "result.png", YOUCAM_BASE_URL="http://127.0.0.1:9").complaint(Path(example).name)


@pytest.mark.parametrize("example", ALL)
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "usage: "),
        (("photo.png",), "usage: "),
        (("none.png", "result.png"), "none.png"),
        (("photo.gif", "result.png"), "should be a .jpg or .png"),
    ],
)
def test_wrong_argument_is_reported_in_one_line(
    example: str, arguments: tuple[str, ...], said: str, run: Run, photo: Path
) -> None:
    photo.with_name("photo.gif").touch()
    assert said in run(example, *arguments, YOUCAM_BASE_URL="http://127.0.0.1:9").complaint(Path(example).name)


@pytest.mark.parametrize("secret_key", ["no key", "MIGf", "-----BEGIN PUBLIC KEY-----"])
def test_malformed_secret_key_is_reported_in_one_line_without_being_quoted(
    secret_key: str, run: Run, photo: Path
) -> None:
    ended = run(V1, photo, "r.png", YOUCAM_BASE_URL="http://127.0.0.1:9", YOUCAM_SECRET_KEY=secret_key)
    line = ended.complaint("signin_v1.sh")
    assert "YOUCAM_SECRET_KEY: should be the RSA public key" in line
    assert secret_key not in line


def test_without_a_secret_key_and_without_a_mock_the_key_is_asked_for(
    start_mock: StartMock, run: Run, photo: Path
) -> None:
    mock = start_mock()
    mock.scenario({"status": 404}, path="/_mock/accounts")
    no_mock = f"{mock.url}/elsewhere"
    assert "set YOUCAM_SECRET_KEY" in run(V1, photo, "r.png", YOUCAM_BASE_URL=no_mock).complaint("signin_v1.sh")


def test_every_example_is_in_the_readme() -> None:
    text = (EXAMPLES / "README.md").read_text()
    files = {path.relative_to(EXAMPLES).as_posix() for path in EXAMPLES.rglob("*.*") if "__pycache__" not in path.parts}
    assert sorted(name for name in files - {"README.md"} if name not in text) == []
