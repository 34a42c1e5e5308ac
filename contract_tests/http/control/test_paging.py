"""Lists of the control API, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, SystemTime

CREDIT = "/s2s/v1.0/client/credit"
SEVEN = 7
LISTS = {
    "/tasks": "tasks",
    "/files": "files",
    "/accounts": "accounts",
    "/scenarios": "scenarios",
    "/webhooks": "webhooks",
    "/snapshots": "snapshots",
}


@pytest.fixture
def seven(make_api: MakeApi, system: SystemTime) -> Api:
    """A mock with seven of everything, and one webhook that was tried seven times."""
    api = make_api(system, allow_hosts=("127.0.0.1",))
    api.app.mock.courier.post = lambda *_: 500
    for number in range(SEVEN):
        api.control("POST", "/webhooks", {"url": f"http://127.0.0.1:9/{number}"})
        api.control("POST", "/scenarios", {"match": {"path": f"/nowhere/{number}"}, "effect": {"status": 503}})
        api.control("POST", "/snapshots", {"name": f"snapshot {number}"})
        api.declare("a.png", 5)
        api.run_v2(src_file_url="https://example.com/a.jpg", scale=1)
        if number:
            api.account(1)
    return api


@pytest.mark.parametrize("path", LISTS)
def test_a_list_is_read_a_part_at_a_time(seven: Api, path: str) -> None:
    whole = seven.control("GET", path).body[LISTS[path]]
    assert len(whole) == SEVEN
    read: list[Any] = []
    while part := seven.control("GET", f"{path}?limit=3&after={len(read)}").body[LISTS[path]]:
        assert len(part) <= 3
        read += part
    assert read == whole
    assert seven.control("GET", f"{path}?after=5").body[LISTS[path]] == whole[5:]


def test_deliveries_are_read_a_part_at_a_time(seven: Api) -> None:
    seven.control("POST", "/clock/advance", {"seconds": 600})
    [webhook, *_] = seven.control("GET", "/webhooks").body["webhooks"]
    path = f"/webhooks/{webhook['id']}/deliveries"
    whole = seven.control("GET", path).body["deliveries"]
    assert len(whole) > 3
    assert seven.control("GET", f"{path}?limit=2&after=1").body["deliveries"] == whole[1:3]


@pytest.mark.parametrize("path", [*LISTS, "/requests"])
@pytest.mark.parametrize("query", ["limit=0", "limit=10001", "limit=x", "after=-1", "after=x", "after=1.5"])
def test_invalid_page_of_a_list_is_refused(api: Api, path: str, query: str) -> None:
    answer = api.control("GET", f"{path}?{query}")
    assert answer.status == 400
    assert "\n" not in answer.body["error"]


@pytest.mark.parametrize("path", [*LISTS, "/requests"])
def test_page_behind_the_end_is_empty(api: Api, path: str) -> None:
    assert list(api.control("GET", f"{path}?after={2**62}").body.values()) == [[]]


def test_a_hundred_are_given_unless_more_are_asked_for(api: Api) -> None:
    for _ in range(101):
        api.get(CREDIT)
    assert len(api.control("GET", "/requests").body["requests"]) == 100
    assert len(api.control("GET", "/requests?limit=1000").body["requests"]) == 101


def test_reading_after_an_id_misses_no_request(api: Api) -> None:
    seen: list[Any] = []
    for number in (5, 0, 3, 1):
        for _ in range(number):
            api.get(CREDIT)
            api.get("/s2s/v1.0/nothing")
        after = seen[-1]["id"] if seen else 0
        while part := api.control("GET", f"/requests?status=200&limit=2&after={after}").body["requests"]:
            seen += part
            after = part[-1]["id"]
    assert len(seen) == 9
    assert seen == sorted(seen, key=lambda entry: entry["id"])
    assert {entry["status"] for entry in seen} == {200}


def test_without_an_id_the_last_requests_are_given_newest_last(api: Api) -> None:
    for number in range(5):
        api.get(f"/s2s/v1.0/{number}")
    found = api.control("GET", "/requests?limit=2").body["requests"]
    assert [entry["path"] for entry in found] == ["/s2s/v1.0/3", "/s2s/v1.0/4"]
    after = api.control("GET", f"/requests?limit=2&after={found[0]['id'] - 3}").body["requests"]
    assert [entry["path"] for entry in after] == ["/s2s/v1.0/1", "/s2s/v1.0/2"]
