"""Each span is counted from its own moment: every test lets time pass between two moments that often coincide.

Spans from the Rate Limit and File Retention Period chapters, in seconds.
"""

from __future__ import annotations

from typing import Any

from contract_tests.conftest import Answer, Api, MakeApi, Picture

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR
KEPT = 30 * DAY
LINK = 2 * HOUR
V1_FILE = "/s2s/v1.1/file/enhance"


def uploaded_later(api: Api, content: bytes, seconds: float, name: str = "slow-20s.png", path: str = V1_FILE) -> str:
    """A file that comes so long after it was declared; its file_id."""
    declared = api.declare(name, len(content), path=path)
    api.advance(seconds)
    assert api.put(declared, content).status == 200
    file_id: str = declared["file_id"]
    return file_id


def data(answer: Answer) -> dict[str, Any]:
    assert answer.status == 200, answer
    found: dict[str, Any] = answer.body["data"]
    return found


def data_v1(answer: Answer) -> dict[str, Any]:
    assert answer.status == 200, answer
    found: dict[str, Any] = answer.body["result"]
    return found


def listed(api: Api, kind: str = "tasks") -> dict[str, Any]:
    """The only one of its kind that the control API lists."""
    [found] = api.control("GET", f"/{kind}").body[kind]
    shown: dict[str, Any] = found
    return shown


def test_an_upload_is_kept_from_when_it_came_and_not_from_its_declaration(api: Api, picture: Picture) -> None:
    file_id = uploaded_later(api, picture(), HOUR)
    api.advance(KEPT - 1)
    task_id = api.run_v2(src_file_id=file_id, scale=1)
    api.advance(30)
    assert data(api.check_v2(task_id))["task_status"] == "success"
    other_id = api.run_v2(src_file_id=file_id, scale=1)
    assert data(api.check_v2(other_id))["task_status"] == "error"


def test_an_upload_that_is_repeated_is_kept_from_the_last_time(api: Api, picture: Picture) -> None:
    content = picture()
    declared = api.declare("a.png", len(content))
    for seconds in (MINUTE, HOUR):
        api.advance(seconds)
        assert api.put(declared, content).status == 200
    api.advance(KEPT - 1)
    task_id = api.run_v2(src_file_id=declared["file_id"], scale=1)
    assert data(api.check_v2(task_id))["task_status"] == "running"


def test_an_upload_is_listed_with_the_moment_of_its_declaration(api: Api, picture: Picture) -> None:
    declared_ms = api.now_ms()
    uploaded_later(api, picture(), HOUR)
    api.advance(HOUR)
    assert listed(api, "files")["created_ms"] == declared_ms


def test_an_upload_address_ends_two_hours_after_the_declaration_and_not_after_an_upload(
    api: Api, picture: Picture
) -> None:
    content = picture()
    declared = api.declare("a.png", len(content))
    api.advance(LINK - 1)
    assert api.put(declared, content).status == 200
    api.advance(1)
    assert api.put(declared, content).status == 403


def test_a_task_begins_with_its_run_and_not_with_the_upload(api: Api, picture: Picture) -> None:
    file_id = uploaded_later(api, picture(), HOUR)
    api.advance(HOUR)
    run_ms = api.now_ms()
    task_id = api.run_v2(src_file_id=file_id, scale=1)
    api.advance(7)
    assert data(api.check_v2(task_id))["task_status"] == "running"
    assert (listed(api)["created_ms"], listed(api)["ready_ms"]) == (run_ms, run_ms + 20_000)


def test_a_task_is_listed_with_the_moment_of_its_run_and_not_with_that_of_a_check(api: Api, picture: Picture) -> None:
    file_id = uploaded_later(api, picture(), HOUR)
    run_ms = api.now_ms()
    task_id = api.run_v1(file_id)
    api.advance(7)
    api.check_v1(task_id)
    assert (listed(api)["created_ms"], listed(api)["ready_ms"]) == (run_ms, run_ms + 20_000)


def test_a_result_is_kept_from_the_end_of_the_task_and_not_from_its_run_or_a_check(api: Api) -> None:
    task_id = api.run_v2(src_file_url="https://a.test/slow-3600s.jpg", scale=1)
    api.advance(HOUR + DAY)
    assert data(api.check_v2(task_id))["task_status"] == "success"
    api.advance(KEPT - DAY)
    assert data(api.check_v2(task_id))["task_status"] == "success"
    api.advance(1)
    assert api.check_v2(task_id).code == "InvalidTaskId"


def test_a_result_file_is_kept_from_the_end_of_the_task(api: Api) -> None:
    task_id = api.run_v2(src_file_url="https://a.test/slow-3600s.jpg", scale=1)
    api.advance(HOUR + DAY)
    assert data(api.check_v2(task_id))["task_status"] == "success"
    api.advance(KEPT - DAY - MINUTE)
    url = data(api.check_v2(task_id))["results"]["url"]
    api.advance(MINUTE)
    assert api.download(url).status == 200
    api.advance(1)
    assert api.download(url).status == 404


def test_a_result_is_an_input_of_others_from_the_end_of_its_task(api: Api, picture: Picture) -> None:
    first = api.run_v1(uploaded_later(api, picture(), 0, "slow-9s.png"))
    api.advance(9 + 0.5)
    dst_id = data_v1(api.check_v1(first))["results"][0]["data"][0]["dst_id"]
    api.advance(KEPT - 0.5)
    accepted = api.try_v1([dst_id], 1)
    assert accepted.status == 200
    api.advance(1)
    late = api.run_v1(dst_id, 2)
    assert data_v1(api.check_v1(late))["status"] == "error"


def test_a_v1_task_is_lost_ten_seconds_after_its_last_check_and_not_after_its_run_or_end(
    api: Api, picture: Picture
) -> None:
    task_id = api.run_v1(uploaded_later(api, picture(), HOUR, "slow-14s.png"))
    api.advance(6)
    assert data_v1(api.check_v1(task_id))["status"] == "running"
    api.advance(10)
    assert data_v1(api.check_v1(task_id))["status"] == "success"
    other = api.run_v1(uploaded_later(api, picture(), HOUR, "slow-4s.png"), 1)
    api.advance(3)
    assert data_v1(api.check_v1(other))["status"] == "running"
    api.advance(10.001)
    assert api.check_v1(other).code == "InvalidTaskId"


def test_a_v1_task_whose_end_was_read_is_put_away_after_the_check(make_api: MakeApi, picture: Picture) -> None:
    api = make_api(rules={"v1_kept_after_end_s": "15"})
    task_id = api.run_v1(uploaded_later(api, picture(), HOUR, "slow-1s.png"))
    api.advance(8)
    assert data_v1(api.check_v1(task_id))["status"] == "success"
    api.advance(15)
    assert data_v1(api.check_v1(task_id))["status"] == "success"
    api.advance(0.001)
    assert api.check_v1(task_id).code == "InvalidTaskId"


def test_a_link_ends_two_hours_after_the_check_that_gave_it(api: Api) -> None:
    task_id = api.run_v2(src_file_url="https://a.test/slow-3600s.jpg", scale=1)
    api.advance(3 * HOUR)
    urls = [data(api.check_v2(task_id))["results"]["url"]]
    api.advance(HOUR)
    urls.append(data(api.check_v2(task_id))["results"]["url"])
    api.advance(LINK - HOUR - 1)
    assert [api.download(url).status for url in urls] == [200, 200]
    api.advance(1)
    assert [api.download(url).status for url in urls] == [403, 200]
    api.advance(HOUR)
    assert [api.download(url).status for url in urls] == [403, 403]


def test_a_charge_is_listed_with_the_end_of_the_task_and_not_with_a_check(api: Api) -> None:
    run_ms = api.now_ms()
    task_id = api.run_v2(src_file_url="https://a.test/slow-3600s.jpg", scale=1)
    api.advance(DAY)
    [charge] = [entry for entry in api.history() if entry["target_id"] == task_id]
    assert charge["timestamp"] == run_ms + HOUR * 1000


def test_units_are_obtained_when_they_are_granted_and_not_when_the_account_was_made(api: Api) -> None:
    other = api.account()
    moments = []
    for lasts_s in (DAY, 2 * DAY):
        api.advance(HOUR)
        moments.append(api.now_ms())
        other.grant(5, lasts_s)
    api.advance(HOUR)
    assert [entry["timestamp"] for entry in other.history()] == moments[::-1]
    accounts = api.control("GET", "/accounts").body["accounts"]
    [units] = [account["units"] for account in accounts if account["api_key"] == other.bearer]
    assert [bucket["obtained"] for bucket in units] == moments
    assert [bucket["expiry"] for bucket in units] == [moments[0] + DAY * 1000, moments[1] + 2 * DAY * 1000]


def test_of_units_that_lapse_together_those_that_came_first_are_spent_first(api: Api) -> None:
    other = api.account()
    first = other.grant(5, 2 * HOUR)
    api.advance(HOUR)
    second = other.grant(5, HOUR)
    api.advance(MINUTE)
    other.run_v2(src_file_url="https://a.test/slow-1s.jpg", scale=1)
    api.advance(5)
    assert [(bucket["id"], bucket["amount"]) for bucket in other.units()] == [(first, 3), (second, 5)]


def test_units_lapse_at_their_expiry_and_not_when_somebody_looks(api: Api) -> None:
    other = api.account()
    bucket_id = other.grant(5, HOUR)
    lapse_ms = api.now_ms() + HOUR * 1000
    api.advance(DAY)
    [lapse] = [entry for entry in other.history() if entry["target_id"] == str(bucket_id)]
    assert lapse["timestamp"] == lapse_ms


def test_a_token_lasts_two_hours_from_sign_in_and_not_from_its_use(api: Api) -> None:
    api.advance(3 * HOUR)
    caller = api.sign_in()
    api.advance(HOUR)
    assert caller.get("/s2s/v1.0/client/credit").status == 200
    api.advance(HOUR)
    assert caller.get("/s2s/v1.0/client/credit").status == 200
    api.advance(0.001)
    assert caller.get("/s2s/v1.0/client/credit").code == "InvalidAccessToken"


def test_a_snapshot_is_of_the_moment_when_it_was_taken(api: Api) -> None:
    api.advance(HOUR)
    taken_ms = api.now_ms()
    assert api.control("POST", "/snapshots", {"name": "here"}).status == 201
    api.advance(HOUR)
    # Snapshots outlive resets, so that those of other tests may be there.
    [kept] = [one for one in api.control("GET", "/snapshots").body["snapshots"] if one["name"] == "here"]
    assert kept["created_ms"] == taken_ms
    assert api.control("PUT", "/snapshots/here").status == 204
    assert api.now_ms() == taken_ms
