"""One task as a page shows it: its pictures, and the time that is left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture


def _task(api: Api, task_id: str) -> Any:
    return api.control("GET", f"/tasks/{quote(task_id, safe='')}").body


def _object(api: Api, url: str, **headers: str) -> Any:
    return api.call("GET", url, headers=headers, signed_in=False)


def test_a_task_is_shown_as_it_is_listed_and_more(api: Api) -> None:
    task_id = api.run_v2(src_file_url="u", scale=1)
    [listed] = api.control("GET", "/tasks").body["tasks"]
    shown = _task(api, task_id)
    assert listed.items() <= shown.items()
    assert shown["body"] == {"src_file_url": "u", "scale": 1}


def test_what_was_uploaded_is_shown_though_another_upload_replaced_it(api: Api, picture: Picture) -> None:
    first = picture()
    second = bytes(len(first))
    declared = api.declare("mine.png", len(first))
    api.put(declared, first)
    task_id = api.run_v2(src_file_id=declared["file_id"], scale=1)
    api.put(declared, second)
    [shown] = _task(api, task_id)["inputs"]
    assert (shown["role"], shown["pointer"], shown["file_name"]) == ("src", "/src_file_id", "mine.png")
    assert (shown["content_type"], shown["is_sample"]) == ("image/png", False)
    assert _object(api, shown["url"]).content == first


def test_the_sample_is_shown_for_an_address_that_is_not_fetched(api: Api) -> None:
    [shown] = _task(api, api.run_v2(src_file_url="https://example.com/a.jpg", scale=1))["inputs"]
    assert shown["is_sample"] is True
    sample = api.call("GET", shown["url"], signed_in=False)
    assert sample.headers["Content-Type"] == "image/jpeg"
    assert sample.content.startswith(b"\xff\xd8\xff")


def test_results_are_shown_once_the_task_succeeded(api: Api, picture: Picture) -> None:
    task_id = api.run_v2(src_file_id=api.upload(picture()), scale=1)
    assert _task(api, task_id)["results"] == []
    results = api.finished_v2(task_id)["results"]
    [shown] = _task(api, task_id)["results"]
    answer = _object(api, shown["url"])
    assert answer.content == api.download(results["url"]).content
    assert answer.headers["Content-Type"] == shown["content_type"]


def test_looking_at_pictures_is_in_no_journal_and_meets_no_scenario(api: Api, picture: Picture) -> None:
    task_id = api.run_v2(src_file_id=api.upload(picture()), scale=1)
    api.advance(60)
    before = api.control("GET", "/requests").body
    api.control("POST", "/scenarios", {"effect": {"status": 503}})
    shown = _task(api, task_id)
    for each in (*shown["inputs"], *shown["results"]):
        assert _object(api, each["url"]).status == 200
    assert _object(api, "/_mock/objects/ttl30/nothing").status == 404
    assert api.control("GET", "/requests").body == before


def test_a_link_holds_as_long_as_those_of_the_storage_and_for_its_own_bytes(api: Api, picture: Picture) -> None:
    task_id = api.run_v2(src_file_id=api.upload(picture()), scale=1)
    [shown] = _task(api, task_id)["inputs"]
    path, _, query = shown["url"].partition("?")
    answer = _object(api, f"{path}x?{query}")
    assert answer.status == 404
    assert answer.body == {"error": "the link is too old, or not as it was given out: ask for the task again"}
    api.advance(api.app.mock.profile.link_s + 1)
    assert _object(api, shown["url"]).status == 404
    [fresh] = _task(api, task_id)["inputs"]
    assert _object(api, fresh["url"]).status == 200


@pytest.mark.parametrize("content", [b"<script>alert(1)</script>", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"{}"])
def test_bytes_that_are_no_picture_are_never_shown_as_a_page(api: Api, content: bytes) -> None:
    task_id = api.run_v2(src_file_id=api.upload(content), scale=1)
    answer = _object(api, _task(api, task_id)["inputs"][0]["url"])
    assert answer.content == content
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_a_link_to_a_picture_needs_no_token(make_api: MakeApi, picture: Picture) -> None:
    api = make_api(control_token="hush")
    task_id = api.run_v2(src_file_id=api.upload(picture()), scale=1)
    [shown] = api.control("GET", f"/tasks/{task_id}", None, **{"x-mock-token": "hush"}).body["inputs"]
    assert _object(api, shown["url"]).status == 200
    assert _object(api, shown["url"].partition("?")[0]).status == 404


def test_time_is_left_while_the_task_runs_and_v1_must_be_polled_meanwhile(api: Api, picture: Picture) -> None:
    v2 = api.run_v2(src_file_url="u", scale=1)
    v1 = api.run_v1(api.upload(picture()), scale=1)
    shown = _task(api, v2)
    assert shown["time_left_ms"] == shown["ready_ms"] - api.now_ms()
    assert shown["polls_left_s"] is None
    assert _task(api, v1)["polls_left_s"] == api.app.mock.profile.v1_poll_window_s
    api.advance(1)
    assert _task(api, v2)["time_left_ms"] == shown["time_left_ms"] - 1000
    assert _task(api, v1)["polls_left_s"] == api.app.mock.profile.v1_poll_window_s - 1
    api.advance(3600)
    assert (_task(api, v2)["time_left_ms"], _task(api, v1)["polls_left_s"]) == (None, None)
    assert _task(api, v1)["state"] == "lost"


def test_a_deleted_task_has_nothing_to_show(api: Api, picture: Picture) -> None:
    task_id = api.run_v2(src_file_id=api.upload(picture()), scale=1)
    api.finished_v2(task_id)
    api.post("/s2s/v2.0/task/delete", {"task_id": task_id})
    shown = _task(api, task_id)
    assert (shown["state"], shown["inputs"], shown["results"], shown["data"]) == ("deleted", [], [], None)


@pytest.mark.parametrize("task_id", ["nope", "/nope", "no/pe+=", "é"])
def test_an_unknown_task_is_named(api: Api, task_id: str) -> None:
    answer = api.control("GET", f"/tasks/{quote(task_id, safe='')}")
    assert answer.status == 404
    assert answer.body["error"] == f"there is no task {task_id!r}"


def test_the_newest_tasks_may_come_first(api: Api) -> None:
    ids = [api.run_v2(src_file_url="u", scale=1) for _ in range(3)]
    asked = api.call("GET", "/_mock/tasks", query={"newest": "true", "limit": 2}, signed_in=False).body["tasks"]
    assert [task["task_id"] for task in asked] == [ids[2], ids[1]]
    asked = api.call("GET", "/_mock/tasks", query={"newest": "true", "after": 2}, signed_in=False).body["tasks"]
    assert [task["task_id"] for task in asked] == [ids[0]]
