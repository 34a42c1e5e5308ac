from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

if TYPE_CHECKING:
    from collections.abc import Callable

    from contract_tests.conftest import Api, MakeApi, Picture, SystemTime

CREDIT = "/s2s/v1.0/client/credit"


@pytest.fixture
def make(make_api: MakeApi, system: SystemTime, empty_database: Callable[[], str | None]) -> Callable[..., Api]:
    """Makes mocks for one test only, since a snapshot survives the reset before the next test."""
    return lambda **changes: make_api(system, database_url=empty_database(), **changes)


@pytest.fixture
def api(make: Callable[..., Api]) -> Api:
    return make()


def state(api: Api) -> Any:
    """Returns everything that can be seen of a mock without changing it."""
    lists = ("/accounts", "/tasks", "/files", "/scenarios", "/webhooks", "/spend", "/clock")
    return [api.control("GET", path).body for path in lists]


def snapshot(api: Api, name: str = "here") -> None:
    assert api.control("POST", "/snapshots", {"name": name}).status == 201


def restore(api: Api, name: str = "here") -> None:
    assert api.control("PUT", f"/snapshots/{name}").status == 204


@pytest.fixture
def busy(make: Callable[..., Api], picture: Picture) -> Api:
    """A mock that has some of everything."""
    api = make(allow_hosts=("127.0.0.1",))
    api.app.mock.courier.post = lambda *_: 500
    api.control("POST", "/webhooks", {"url": "http://127.0.0.1:9/"})
    api.control("POST", "/scenarios", {"match": {"feature": "sod"}, "effect": {"status": 503}, "times": 2})
    api.account(5, 7)
    file_id = api.upload(picture())
    api.finished_v2(api.run_v2(src_file_id=file_id, scale=1))
    api.run_v2(src_file_id=file_id, scale=2)
    return api


def test_a_snapshot_puts_everything_back(busy: Api, picture: Picture) -> None:
    before = state(busy)
    snapshot(busy)
    busy.advance(1000)
    busy.account(1)
    busy.upload(picture(colour="navy"))
    busy.grant(3)
    busy.control("DELETE", "/scenarios")
    [webhook] = busy.control("GET", "/webhooks").body["webhooks"]
    busy.control("DELETE", f"/webhooks/{webhook['id']}")
    busy.control("PUT", "/clock", {"mode": "real"})
    assert state(busy) != before
    restore(busy)
    assert state(busy) == before


def test_a_restored_state_goes_on_as_the_first_time(busy: Api) -> None:
    snapshot(busy)
    ends = []
    for _ in range(3):
        busy.advance(10)
        ends.append(([task["state"] for task in busy.control("GET", "/tasks").body["tasks"]], busy.balance()))
        restore(busy)
    assert ends[0] == ends[1] == ends[2]
    assert ends[0][0] == ["success", "success"]


def test_bytes_that_were_deleted_are_there_again(api: Api, picture: Picture) -> None:
    task_id = api.run_v2(src_file_id=api.upload(picture()), scale=2)
    url = api.finished_v2(task_id)["results"]["url"]
    content = api.download(url).content
    for _ in range(2):
        snapshot(api)
        assert api.post("/s2s/v2.0/task/delete", {"task_id": task_id}).status == 200
        assert api.download(url).status == 404
        restore(api)
        assert api.download(url).content == content
        api.control("POST", "/reset")
        restore(api)
        assert api.download(url).content == content


def test_an_input_is_there_again_for_a_result_that_nobody_made_yet(api: Api, picture: Picture) -> None:
    task_id = api.run_v2(src_file_id=api.upload(picture()), scale=2)
    snapshot(api)
    url = api.finished_v2(task_id)["results"]["url"]
    content = api.download(url).content
    api.control("POST", "/reset")
    restore(api)
    assert api.download(api.finished_v2(task_id)["results"]["url"]).content == content


def test_a_file_can_be_uploaded_after_its_declaration_was_restored(api: Api, picture: Picture) -> None:
    declared = api.declare("a.png", len(picture()))
    snapshot(api)
    for _ in range(2):
        assert api.put(declared, picture()).status == 200
        restore(api)
        assert [file["uploaded"] for file in api.control("GET", "/files").body["files"]] == [False]


def test_remembered_callers_are_restored_too(api: Api) -> None:
    snapshot(api, "before")
    other, token = api.account(5), api.sign_in()
    assert other.balance() == 5
    assert token.balance() == 1000
    snapshot(api, "after")
    restore(api, "before")
    assert [other.get(CREDIT).status, token.get(CREDIT).status] == [401, 401]
    restore(api, "after")
    assert [other.balance(), token.balance()] == [5, 1000]
    api.control("PATCH", f"/accounts/{api.bearer}", {"status": "inactive"})
    assert api.get(CREDIT).status == 401
    restore(api, "after")
    assert api.balance() == 1000


def test_a_scenario_is_there_as_often_as_it_was(api: Api) -> None:
    api.control("POST", "/scenarios", {"match": {"path": "/s2s/nothing"}, "effect": {"status": 418}, "times": 2})
    api.get("/s2s/nothing")
    snapshot(api)
    for _ in range(2):
        assert [api.get("/s2s/nothing").status for _ in range(2)] == [418, 404]
        restore(api)


@pytest.mark.parametrize("rule", ["ip_windows", "token_windows"])
def test_counts_of_the_rate_limit_are_restored_too(make: Callable[..., Api], rule: str) -> None:
    api = make(rate_limit=True, rules={"ip_windows": "", "token_windows": "", rule: "3/10"})
    api.get(CREDIT)
    snapshot(api)
    for _ in range(2):
        assert [api.get(CREDIT).status for _ in range(3)] == [200, 200, 429]
        restore(api)
    api.control("POST", "/reset")
    assert [api.get(CREDIT).status for _ in range(4)] == [200, 200, 200, 429]


def test_a_clock_that_runs_goes_on_from_where_it_was(make: Callable[..., Api]) -> None:
    api = make(clock="x10")
    begin = api.now_ms()
    snapshot(api)
    api.system.ms += 60_000
    api.control("PUT", "/clock", {"mode": "virtual"})
    restore(api)
    assert api.control("GET", "/clock").body == {"mode": "scaled", "now_ms": begin, "speed": 10}
    api.system.ms += 1000
    assert api.now_ms() == begin + 10_000


def test_messages_of_webhooks_are_sent_again(make: Callable[..., Api]) -> None:
    api, sent = make(allow_hosts=("127.0.0.1",)), list[str]()

    def post(url: str, *_: object) -> int:
        sent.append(url)
        return 200

    api.app.mock.courier.post = post
    api.control("POST", "/webhooks", {"url": "http://127.0.0.1:9/"})
    api.run_v2(src_file_url="https://example.com/a.jpg", scale=1)
    snapshot(api)
    for number in (1, 2):
        api.advance(10)
        assert len(sent) == number
        restore(api)


def test_a_name_that_is_used_again_names_the_newer_state(api: Api) -> None:
    snapshot(api)
    api.grant(5)
    snapshot(api)
    api.grant(7)
    restore(api)
    assert api.balance() == 1005
    assert [one["name"] for one in api.control("GET", "/snapshots").body["snapshots"]] == ["here"]


def test_journal_is_not_part_of_a_snapshot(api: Api) -> None:
    api.get(CREDIT)
    snapshot(api)
    api.get("/s2s/nothing")
    restore(api)
    assert [entry["status"] for entry in api.control("GET", "/requests").body["requests"]] == [200, 404]


def test_snapshots_outlive_resets_and_each_other(api: Api) -> None:
    at = api.now_ms()
    snapshot(api, "one")
    api.advance(5)
    api.grant(5)
    snapshot(api, "two")
    api.control("POST", "/reset")
    restore(api, "one")
    assert api.balance() == 1000
    restore(api, "two")
    assert api.balance() == 1005
    assert api.now_ms() == at + 5000
    assert api.control("GET", "/snapshots").body["snapshots"] == [
        {"name": "one", "created_ms": at},
        {"name": "two", "created_ms": at + 5000},
    ]


def test_a_snapshot_that_is_deleted_leaves_the_state_as_it_is(api: Api, picture: Picture) -> None:
    task_id = api.run_v2(src_file_id=api.upload(picture()), scale=1)
    url = api.finished_v2(task_id)["results"]["url"]
    content = api.download(url).content
    snapshot(api)
    api.control("POST", "/reset")
    restore(api)
    assert api.control("DELETE", "/snapshots/here").status == 204
    assert api.download(url).content == content
    assert api.control("GET", "/snapshots").body == {"snapshots": []}
    assert api.control("PUT", "/snapshots/here").status == 404


def test_ids_are_not_given_twice_after_a_restore(api: Api) -> None:
    snapshot(api)
    ids = set()
    for _ in range(3):
        ids |= {api.run_v2(src_file_url="u", scale=1), api.declare("a.png", 5)["file_id"], api.account(1).bearer}
        restore(api)
    assert len(ids) == 9


def test_a_key_may_be_used_again_for_another_account(api: Api) -> None:
    snapshot(api)
    for amount in (3, 5):
        units = [{"type": "ApiPaygToken", "amount": amount}]
        assert api.control("POST", "/accounts", {"api_key": "of-a-test", "units": units}).status == 201
        caller = evolve(api, bearer="of-a-test")
        assert caller.balance() == amount
        caller.run_v2(src_file_url="u", scale=1)
        restore(api)


def test_a_restore_that_breaks_off_changes_nothing(busy: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    snapshot(busy)
    busy.advance(100)
    busy.account(1)
    before = state(busy)

    def broken(*_: object) -> None:
        raise OSError("the disk is gone")

    for name in ("youcam_mock.state.MockState.turn_back", "youcam_mock.store.database.Database.forget_all"):
        with monkeypatch.context() as patch:
            patch.setattr(name, broken)
            assert busy.control("PUT", "/snapshots/here").status == 500
        assert state(busy) == before


def test_a_snapshot_that_breaks_off_leaves_the_earlier_one(busy: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    before = state(busy)
    snapshot(busy)
    busy.account(1)

    def broken(*_: object) -> None:
        raise OSError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr("youcam_mock.store.blobs.Blobs.keep", broken)
        assert busy.control("POST", "/snapshots", {"name": "here"}).status == 500
    restore(busy)
    assert state(busy) == before


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"name": ""},
        {"name": "n" * 101},
        {"name": "a/b"},
        {"name": "../a"},
        {"name": ".hidden"},
        {"name": "a\\b"},
        {"name": "a\nb"},
        {"name": "a\n"},
        {"name": "a\0"},
        {"name": "%2e"},
        {"name": "schön"},
        {"name": 5},
        {"name": None},
        {"name": "a", "more": 1},
        b"",
        b"[]",
    ],
)
def test_impossible_snapshot_name_is_refused_in_one_line(api: Api, body: Any) -> None:
    answer = api.control("POST", "/snapshots", body)
    assert answer.status == 400
    assert "\n" not in answer.body["error"]
    assert api.control("GET", "/snapshots").body == {"snapshots": []}


@pytest.mark.parametrize("name", ["a", "A.b-c_d", "test_it.py::test_it[1-a]", "n" * 100, "two words (and more), =+@;"])
def test_a_snapshot_is_reached_by_any_name_that_it_may_have(api: Api, name: str) -> None:
    from urllib.parse import quote

    snapshot(api, name)
    restore(api, quote(name, safe=""))
    assert api.control("DELETE", f"/snapshots/{quote(name, safe='')}").status == 204


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
@pytest.mark.parametrize("name", ["her", "%00", "%2e%2e", "n" * 5000, "%F0%9F%98%80", "'; drop table tasks; --"])
def test_unknown_snapshot_is_404_in_one_line(api: Api, method: str, name: str) -> None:
    snapshot(api)
    answer = api.control(method, f"/snapshots/{name}")
    assert answer.status == 404
    assert "\n" not in answer.body["error"]
    assert name != "her" or answer.body["error"] == "there is no snapshot 'her'; did you mean here?"


def test_there_are_a_hundred_at_most(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("youcam_mock.service.snapshots.MOST_SNAPSHOTS", 3)
    for name in "abc":
        snapshot(api, name)
    answer = api.control("POST", "/snapshots", {"name": "d"})
    assert (answer.status, answer.body["error"]) == (
        409,
        "there are 3 snapshots already; delete one first, or use its name",
    )
    snapshot(api, "c")
