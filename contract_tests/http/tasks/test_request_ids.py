from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture

HASTY = {"v1_poll_window_s": "2"}
"""Enhancing takes 3 to 6 s, so that this rule loses a task before it ends."""


def test_the_same_request_id_is_the_same_task_and_is_paid_once(api: Api, picture: Picture) -> None:
    file_id = api.upload(picture())
    task_id = api.run_v1(file_id, 5)
    assert api.run_v1(file_id, 5) == task_id
    assert api.polled_v1(task_id)["status"] == "success"
    assert api.run_v1(file_id, 5) == task_id
    api.advance(10)
    assert api.balance() == 998
    assert api.paid() == [task_id]


def test_a_repeated_request_needs_no_units(make_api: MakeApi, picture: Picture) -> None:
    api = make_api(units=2)
    file_id = api.upload(picture())
    task_id = api.run_v1(file_id)
    assert api.run_v1(file_id) == task_id
    api.advance(7)
    assert api.run_v1(file_id) == task_id


def test_another_request_id_file_or_account_makes_another_task(lenient: Api, picture: Picture) -> None:
    file_id, other_file = lenient.upload(picture()), lenient.upload(picture())
    other = lenient.account(10)
    tasks = {
        lenient.run_v1(file_id, 0),
        lenient.run_v1(file_id, 1),
        lenient.run_v1(file_id, 2**62 + 1),
        lenient.run_v1(other_file, 0),
        other.run_v1(file_id, 0),
    }
    assert len(tasks) == 5


def test_the_same_request_id_with_other_parameters_is_the_first_task(api: Api, picture: Picture) -> None:
    file_id = api.upload(picture(40, 30))
    task_id = api.run_v1(file_id, 0, scale=2)
    assert api.run_v1(file_id, 0, scale=4) == task_id
    [action] = api.polled_v1(task_id)["results"]
    with Image.open(BytesIO(api.download(action["data"][0]["url"]).content)) as image:
        assert image.size == (80, 60)
    assert api.balance() == 998


def test_large_request_ids_that_differ_are_not_mixed_up(api: Api, picture: Picture) -> None:
    file_id = api.upload(picture())
    assert api.run_v1(file_id, 2**53) != api.run_v1(file_id, 2**53 + 1)


def test_a_request_is_run_anew_when_its_task_was_dropped(make_api: MakeApi, picture: Picture) -> None:
    api = make_api(rules=HASTY)
    file_id = api.upload(picture())
    lost = api.run_v1(file_id)
    api.advance(2.5)
    again = api.run_v1(file_id)
    assert again != lost
    assert api.polled_v1(again)["status"] == "success"
    assert api.balance() == 998


def test_a_request_is_run_anew_and_only_once_when_its_task_was_deleted(api: Api, picture: Picture) -> None:
    declared = api.declare("a.png", len(picture()), path="/s2s/v1.1/file/enhance")
    failed = api.run_v1(declared["file_id"])
    assert api.check_v1(failed).body["result"]["status"] == "error"
    assert api.post("/s2s/v2.0/task/delete", {"task_id": failed}).status == 200
    again = api.run_v1(declared["file_id"])
    assert again != failed
    assert api.run_v1(declared["file_id"]) == again
