"""Tests that name a folder replay it, and record it when `--youcam-record` says so, as users of VCR know it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from contract_tests.plugin.conftest import Outcome, Project
from youcam_mock import MockServer, Settings
from youcam_mock.live.recording import LINES, read

KEY = "key-that-pays-for-recordings"
TESTS = """
    import pytest
    from pathlib import Path

    PHOTO = Path(__file__).with_name("photo.png")

    @pytest.mark.youcam(replay="recordings")
    @pytest.mark.parametrize("scale", {scales})
    def test_a_shop(youcam, scale):
        task = youcam.submit("enhance", image=PHOTO, scale=scale)
        content = task.wait(poll=0.05).bytes
        PHOTO.with_name(f"result{{scale}}.png").write_bytes(content)
"""


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[MockServer]:
    """The second mock: it draws without a mark, and its clock runs fast, since the client waits by the machine's."""
    settings = Settings(port=0, api_key=KEY, clock="x100", rate_limit=False, watermark=False)
    with MockServer(settings) as server:
        monkeypatch.setenv("YOUCAM_RECORD_URL", server.url)
        monkeypatch.setenv("YOUCAM_RECORD_API_KEY", KEY)
        monkeypatch.setenv("YOUCAM_RECORD_SPEND", "20")
        yield server


@pytest.fixture
def shop(project: Project) -> Project:
    from contract_tests.conftest import picture_of

    (project.folder / "photo.png").write_bytes(picture_of(100, 120))
    project.file("test_shop.py", TESTS.format(scales="[2]"))
    return project


def runs(service: MockServer) -> int:
    """Returns how many runs the service has seen."""
    return sum(request.method == "POST" and "/task/" in request.path for request in service.app.mock.journal.entries)


def results(shop: Project) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in shop.folder.glob("result*.png")}


def passed(done: Outcome, number: int = 1) -> None:
    assert (done.code, f"{number} passed" in done.text) == (0, True), done.text


def test_what_is_recorded_once_is_replayed_for_ever(service: MockServer, shop: Project) -> None:
    done = shop.run("--youcam-record", "once")
    passed(done)
    recorded, sent = results(shop), len(service.app.mock.journal.entries)
    folder = shop.folder / "recordings"
    assert (
        f"youcam: recorded {len(read(folder).exchanges)} exchanges into {folder}; 2.00 units were spent in 1 paid "
        in (done.text)
    )
    for options in (["--youcam-record", "once"], ["--youcam-record", "none"], ["--youcam-record", "new"], []):
        for path in shop.folder.glob("result*.png"):
            path.unlink()
        passed(shop.run(*options))
        assert results(shop) == recorded
    assert len(service.app.mock.journal.entries) == sent
    assert {exchange.test for exchange in read(folder).exchanges} == {"test_shop.py::test_a_shop[2]"}
    assert not any(KEY.encode() in path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert KEY not in done.text


def test_once_refuses_what_is_not_in_the_recording_and_new_adds_it(service: MockServer, shop: Project) -> None:
    passed(shop.run("--youcam-record", "once"))
    shop.file("test_shop.py", TESTS.format(scales="[2, 4]"))
    refused = shop.run("--youcam-record", "once")
    assert "scale is 2 there and 4 here" in refused.text
    assert (runs(service), "1 failed, 1 passed" in refused.text) == (1, True)
    passed(shop.run("--youcam-record", "new"), 2)
    assert runs(service) == 2
    passed(shop.run("--youcam-record", "none"), 2)
    assert runs(service) == 2


def test_without_the_option_the_mock_does_what_is_not_in_the_recording(service: MockServer, shop: Project) -> None:
    passed(shop.run("--youcam-record", "once"))
    shop.file("test_shop.py", TESTS.format(scales="[2, 4]"))
    passed(shop.run(), 2)


def test_all_records_anew(service: MockServer, shop: Project) -> None:
    for _ in range(2):
        passed(shop.run("--youcam-record", "all"))
    assert runs(service) == 2
    passed(shop.run("--youcam-record", "none"))


def test_the_other_fixtures_are_recorded_too(service: MockServer, shop: Project) -> None:
    shop.file(
        "test_shop.py",
        """
        import asyncio
        import httpx
        import pytest

        pytestmark = pytest.mark.youcam(replay="recordings")
        BODY = {"src_file_url": "https://example.com/a.jpg", "scale": 2}

        def test_async(async_youcam):
            async def main():
                return await async_youcam.run("enhance", image=BODY["src_file_url"], scale=4, timeout=60)
            assert asyncio.run(main()).url

        def test_url(youcam_mock_url, youcam_api_key):
            headers = {"authorization": f"Bearer {youcam_api_key}"}
            with httpx.Client(base_url=youcam_mock_url, headers=headers, trust_env=False) as http:
                task = http.post("/s2s/v2.0/task/enhance", json=BODY).json()["data"]["task_id"]
                while http.get(f"/s2s/v2.0/task/enhance/{task}").json()["data"]["task_status"] == "running":
                    pass

        def test_that_steers(youcam, youcam_mock):
            youcam_mock.fail_next("error_no_face")
        """,
    )
    done = shop.run("--youcam-record", "once", "-rs")
    assert "2 passed, 1 skipped" in done.text, done.text
    assert "youcam_mock steers the mock, so that this test cannot be recorded" in done.text
    assert runs(service) == 2


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("YOUCAM_RECORD_API_KEY", "", "--youcam-record: set YOUCAM_RECORD_API_KEY, or YOUCAM_RECORD_CLIENT_ID and"),
        ("YOUCAM_RECORD_SPEND", "many", "YOUCAM_RECORD_SPEND should be a number of units, not 'many'"),
        ("YOUCAM_RECORD_SPEND", "", "they need a budget (--spend UNITS)"),
        ("YOUCAM_RECORD_SPEND", "1", "it may cost 2.00 units, and 1 are left of the budget of 1"),
        ("YOUCAM_RECORD_URL", "ftp://a.example.com", "should be an origin such as"),
    ],
)
def test_what_is_wrong_with_the_environment_is_told(
    service: MockServer, shop: Project, monkeypatch: pytest.MonkeyPatch, name: str, value: str, told: str
) -> None:
    monkeypatch.setenv(name, value)
    done = shop.run("--youcam-record", "once")
    assert (done.code, told in done.text) == (1, True), done.text
    assert runs(service) == 0
    assert KEY not in done.text


def test_a_folder_that_cannot_be_used_is_told(service: MockServer, shop: Project) -> None:
    folder = shop.folder / "recordings"
    assert f"{folder}: holds no recording" in shop.run("--youcam-record", "none").text
    folder.mkdir()
    (folder / LINES).write_text('{"form":"youcam-mock recording","version":2}\n')
    assert "is of version 2" in shop.run("--youcam-record", "new").text
    assert "is of version 2" in shop.run().text


def test_a_mode_that_does_not_exist_is_refused(shop: Project) -> None:
    done = shop.run("--youcam-record", "sometimes")
    assert (done.code, "invalid choice: 'sometimes'" in done.text) == (4, True)


def test_a_recording_by_v1_signs_in(service: MockServer, shop: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("YOUCAM_RECORD_API_KEY")
    monkeypatch.setenv("YOUCAM_RECORD_CLIENT_ID", KEY)
    monkeypatch.setenv("YOUCAM_RECORD_SECRET_KEY", service.secret_key)
    passed(shop.run("--youcam-record", "once"))
    written = b"".join(path.read_bytes() for path in (shop.folder / "recordings").rglob("*") if path.is_file())
    assert KEY.encode() not in written
    assert service.secret_key.encode() not in written
    assert b"client/auth" in written
    assert httpx.get(f"{service.url}/_mock/spend").json()["units"] == 2
    assert Path(shop.folder / "recordings" / "bodies").is_dir()
