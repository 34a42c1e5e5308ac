"""Inputs by URL: links of the mock itself, hosts that the operator allowed, and the sample for all others."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from youcam_mock.fetching.download import fetch_url

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture


@pytest.fixture
def asked(make_api: MakeApi, picture: Picture, monkeypatch: pytest.MonkeyPatch) -> tuple[Api, list[str]]:
    """A mock that may reach `photos.test`, where every path is a picture of 48 x 64 px, and what it asked for."""
    api = make_api(allow_hosts=("photos.test",))
    urls: list[str] = []

    def fetch(url: str) -> bytes | None:
        urls.append(url)
        return None if url.endswith("gone.png") else picture(48, 64)

    monkeypatch.setattr(api.app.mock, "fetch", fetch)
    return api, urls


def _size_of_result(api: Api, url: str) -> tuple[int, int]:
    data = api.finished_v2(api.run_v2(src_file_url=url, scale=2))
    assert data["error"] is None
    with Image.open(BytesIO(api.download(data["results"]["url"]).content)) as image:
        return image.size


def test_a_url_on_an_allowed_host_is_fetched(asked: tuple[Api, list[str]]) -> None:
    api, urls = asked
    assert _size_of_result(api, "https://photos.test/a.png") == (96, 128)
    assert urls == ["https://photos.test/a.png"]


@pytest.mark.parametrize(
    "url", ["https://example.com/a.png", "https://photos.test.example.com/a.png", "ftp://photos.test/a", "http://["]
)
def test_no_request_goes_to_a_host_that_is_not_allowed(asked: tuple[Api, list[str]], url: str) -> None:
    api, urls = asked
    assert _size_of_result(api, url) == (1024, 1024)
    assert urls == []


def test_unreachable_url_fails_the_task_and_costs_nothing(asked: tuple[Api, list[str]]) -> None:
    api, _ = asked
    task_id = api.run_v2(src_file_url="https://photos.test/gone.png", scale=2)
    answer = api.check_v2(task_id)
    assert answer.body["data"]["error"] == "error_download_image"
    assert "could be fetched" in answer.explain
    assert api.balance() == 1000


def test_a_run_that_is_refused_keeps_nothing_that_was_fetched(
    asked: tuple[Api, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    api, urls = asked
    stored: list[str] = []
    put = api.app.mock.blobs.put

    def noted(path: str, content: bytes) -> None:
        stored.append(path)
        put(path, content)

    monkeypatch.setattr(api.app.mock.blobs, "put", noted)
    answer = api.account().try_v2(src_file_url="https://photos.test/a.png", scale=2)
    assert answer.code == "CreditInsufficiency"
    assert len(urls) == len(stored) == 1
    assert api.app.mock.blobs.get(stored[0]) is None


def test_the_link_of_a_result_is_the_input_of_another_task(api: Api, picture: Picture) -> None:
    first = api.finished_v2(api.run_v2(src_file_id=api.upload(picture(48, 64)), scale=2))
    assert _size_of_result(api, first["results"]["url"]) == (192, 256)


def test_a_link_under_the_storage_s_own_name_is_known_too(make_api: MakeApi, picture: Picture) -> None:
    api = make_api(storage_host="storage.test")
    first = api.finished_v2(api.run_v2(src_file_id=api.upload(picture(48, 64)), scale=2))
    assert first["results"]["url"].startswith("https://storage.test/")
    assert _size_of_result(api, first["results"]["url"]) == (192, 256)


def test_expired_link_is_not_accepted_as_an_input(api: Api, picture: Picture) -> None:
    first = api.finished_v2(api.run_v2(src_file_id=api.upload(picture(48, 64)), scale=2))
    api.advance(7200)
    data = api.finished_v2(api.run_v2(src_file_url=first["results"]["url"], scale=2))
    assert data["error"] == "error_download_image"


def test_an_input_by_link_outlives_the_task_that_it_came_from(api: Api, picture: Picture) -> None:
    first = api.run_v2(src_file_id=api.upload(picture(48, 64)), scale=2)
    url = api.finished_v2(first)["results"]["url"]
    second = api.run_v2(src_file_url=url, scale=2)
    assert api.post("/s2s/v2.0/task/delete", {"task_id": first}).status == 200
    assert api.finished_v2(second)["error"] is None


def test_the_same_link_signed_anew_takes_equally_long(api: Api, picture: Picture) -> None:
    first = api.run_v2(src_file_id=api.upload(picture(48, 64)), scale=1)
    urls = [api.finished_v2(first)["results"]["url"], api.finished_v2(first)["results"]["url"]]
    assert urls[0] != urls[1]
    for url in urls:
        api.run_v2(src_file_url=url, scale=1)
    runs = api.control("GET", "/tasks").body["tasks"][1:]
    assert len({task["ready_ms"] - task["created_ms"] for task in runs}) == 1


@pytest.mark.parametrize(("path", "found"), [("/a", b"abc"), ("/far", None), ("/moved", None), ("/none", None)])
def test_fetching_follows_no_redirect_and_takes_no_more_than_an_upload(
    monkeypatch: pytest.MonkeyPatch, path: str, found: bytes | None
) -> None:
    from threading import Thread

    from werkzeug.serving import make_server
    from werkzeug.wrappers import Request, Response

    @Request.application
    def app(request: Request) -> Response:
        answers = {"/a": Response(b"abc"), "/far": Response(b"abcd"), "/moved": Response(status=302)}
        answers["/moved"].headers["Location"] = "/a"
        return answers.get(request.path, Response(status=404))

    monkeypatch.setattr("youcam_mock.fetching.download.MOST_BYTES", 3)
    server = make_server("127.0.0.1", 0, app)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        assert fetch_url(f"http://127.0.0.1:{server.server_port}{path}") == found
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_unreachable_host_returns_no_content() -> None:
    assert fetch_url("http://127.0.0.1:1/") is None
