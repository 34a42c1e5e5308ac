from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

if TYPE_CHECKING:
    from contract_tests.conftest import Answer, Api, Picture


def _delete(api: Api, body: Any) -> Answer:
    return api.post("/s2s/v2.0/task/delete", body)


def _succeeded(api: Api, **body: Any) -> tuple[str, str]:
    """Returns a finished enhance task: its id and the link to its result."""
    task_id = api.run_v2(**{"scale": 2, **body})
    api.advance(10)
    url: str = api.check_v2(task_id).body["data"]["results"]["url"]
    return task_id, url


def test_a_finished_task_is_deleted_with_its_input_and_its_result(api: Api, picture: Picture) -> None:
    file_id = api.upload(picture())
    task_id, url = _succeeded(api, src_file_id=file_id)
    assert api.download(url).status == 200
    answer = _delete(api, {"task_id": task_id})
    assert (answer.status, answer.body) == (200, {"status": 200})
    assert api.check_v2(task_id).code == "InvalidTaskId"
    assert api.download(url).status == 404
    again = api.run_v2(src_file_id=file_id, scale=2)
    api.advance(10)
    assert api.check_v2(again).body["data"]["error"] == "unknown_internal_error"


def test_units_are_not_given_back(api: Api) -> None:
    task_id, _ = _succeeded(api, src_file_url="u")
    before = api.history()
    assert _delete(api, {"task_id": task_id}).status == 200
    assert api.balance() == 998
    assert api.history() == before


def test_a_running_task_cannot_be_deleted(api: Api) -> None:
    task_id = api.run_v2(src_file_url="u", scale=2)
    answer = _delete(api, {"task_id": task_id})
    assert (answer.status, answer.code) == (400, "OperationInvalid")
    api.advance(10)
    assert api.check_v2(task_id).body["data"]["task_status"] == "success"


def test_a_failed_task_may_be_deleted(api: Api) -> None:
    task_id = api.run_v2(src_file_id=api.upload(b"no picture"), scale=2)
    api.advance(10)
    assert _delete(api, {"task_id": task_id}).status == 200
    assert api.check_v2(task_id).code == "InvalidTaskId"


def test_a_task_that_nobody_checked_may_be_deleted(api: Api) -> None:
    task_id = api.run_v2(src_file_url="u", scale=2)
    api.advance(10)
    assert _delete(api, {"task_id": task_id}).status == 200
    assert api.balance() == 998


def test_a_v1_task_may_be_deleted(api: Api, picture: Picture) -> None:
    task_id = api.run_v1(api.upload(picture()))
    api.advance(8)
    api.check_v1(task_id)
    assert _delete(api, {"task_id": task_id}).status == 200
    assert api.check_v1(task_id).code == "InvalidTaskId"


def test_a_deleted_or_unknown_task_cannot_be_deleted(api: Api) -> None:
    task_id, _ = _succeeded(api, src_file_url="u")
    assert _delete(api, {"task_id": task_id}).status == 200
    assert _delete(api, {"task_id": task_id}).code == "InvalidTaskId"
    assert _delete(api, {"task_id": "nope"}).code == "InvalidTaskId"


@pytest.mark.parametrize("body", [{}, {"task_id": None}, {"task_id": 5}, {"task_id": ["a"]}])
def test_a_body_without_an_id_is_refused(api: Api, body: dict[str, Any]) -> None:
    assert _delete(api, body).code == "InvalidParameters"


@pytest.mark.parametrize("checked", [False, True])
def test_the_result_of_another_task_with_the_same_input_stays_as_it_was(
    api: Api, picture: Picture, checked: bool
) -> None:
    file_id = api.upload(picture(48, 64))
    kept = api.run_v2(src_file_id=file_id, scale=1)
    gone, _ = _succeeded(api, src_file_id=file_id)
    if checked:
        assert api.check_v2(kept).body["data"]["task_status"] == "success"
    assert _delete(api, {"task_id": gone}).status == 200
    data = api.check_v2(kept).body["data"]
    assert data["task_status"] == "success"
    with Image.open(BytesIO(api.download(data["results"]["url"]).content)) as image:
        assert image.size == (48, 64)


def test_deleting_leaves_other_tasks_alone(api: Api, picture: Picture) -> None:
    gone, _ = _succeeded(api, src_file_id=api.upload(picture()))
    kept, url = _succeeded(api, src_file_id=api.upload(picture()))
    assert _delete(api, {"task_id": gone}).status == 200
    assert api.check_v2(kept).status == 200
    assert api.download(url).status == 200


def test_the_id_of_a_file_is_not_supported(api: Api, picture: Picture) -> None:
    answer = _delete(api, {"task_id": api.upload(picture())})
    body = {"status": 400, "error": "Operation not supported", "error_code": "OperationNotSupport"}
    assert (answer.status, answer.body) == (400, body)
    assert "the id is that of a file" in answer.explain


def test_a_running_task_keeps_the_picture_of_a_deleted_one(api: Api, picture: Picture) -> None:
    file_id = api.upload(picture(48, 64))
    gone = api.run_v2(src_file_id=file_id, scale=1)
    assert api.finished_v2(gone)["task_status"] == "success"
    kept = api.run_v2(src_file_id=file_id, scale=2)
    assert _delete(api, {"task_id": gone}).status == 200
    data = api.finished_v2(kept)
    with Image.open(BytesIO(api.download(data["results"]["url"]).content)) as image:
        assert image.size == (96, 128)
