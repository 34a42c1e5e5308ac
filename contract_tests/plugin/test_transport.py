from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx
import pytest

from contract_tests.plugin.conftest import BY_URL, CREDIT, ENHANCE

if TYPE_CHECKING:
    from contract_tests.plugin.conftest import Caller


def test_a_dropped_request_looks_like_a_closed_connection_and_nothing_is_done(caller: Caller) -> None:
    caller.control.drop_next()
    with pytest.raises(httpx.RemoteProtocolError):
        caller.send("POST", ENHANCE, BY_URL)
    assert caller.control.tasks == []
    assert caller.control.requests[0].status == 0


def test_a_connection_may_be_dropped_after_a_while(caller: Caller) -> None:
    caller.control.scenario({"drop": True, "delay_ms": 2_000})
    begin = caller.control.now_ms
    with pytest.raises(httpx.RemoteProtocolError):
        caller.send("GET", CREDIT)
    assert caller.control.now_ms == begin + 2_000
    with pytest.raises(httpx.ReadTimeout):
        caller.send("GET", CREDIT, timeout=1)


def test_a_truncated_answer_breaks_off_when_it_is_read(caller: Caller) -> None:
    whole = caller.send("GET", CREDIT).content
    caller.control.scenario({"truncate": True}, times=1)
    arrived: list[bytes] = []
    headers = {"Authorization": f"Bearer {caller.control.api_key}"}
    with (
        pytest.raises(httpx.RemoteProtocolError),
        caller.http.stream("GET", f"{caller.control.url}{CREDIT}", headers=headers) as answer,
    ):
        arrived.extend(answer.iter_bytes())
    assert answer.status_code == 200
    assert b"".join(arrived) in whole
    assert len(b"".join(arrived)) <= len(whole) // 2


def test_a_delay_is_time_on_the_mocks_clock(caller: Caller) -> None:
    caller.control.delay(4_000, path=CREDIT)
    begin = caller.control.now_ms
    assert caller.send("GET", CREDIT, timeout=5).status_code == 200
    assert caller.control.now_ms == begin + 4_000
    caller.send("GET", CREDIT)
    assert caller.control.now_ms == begin + 4_000


def test_a_client_that_waits_less_long_times_out_though_the_request_is_carried_out(caller: Caller) -> None:
    caller.control.delay(4_000)
    begin = caller.control.now_ms
    with pytest.raises(httpx.ReadTimeout):
        caller.send("POST", ENHANCE, BY_URL, timeout=3)
    assert caller.control.now_ms == begin + 3_000
    assert len(caller.control.tasks) == 1


def test_a_client_without_a_timeout_waits_for_any_delay(caller: Caller) -> None:
    caller.control.delay(600_000)
    with httpx.Client(transport=caller.control.transport(), timeout=None) as http:
        assert http.get("http://youcam.mock/s2s").status_code == 404


def test_a_delay_of_another_thread_is_really_waited_for(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    caller.control.transport()
    monkeypatch.setattr("time.sleep", waited.append)
    caller.control.delay(40)
    begin = caller.control.now_ms
    caller.control.app.test_client().get("/s2s")
    assert (waited, caller.control.now_ms) == ([0.04], begin)


def test_every_host_is_the_mock(caller: Caller) -> None:
    headers = {"Authorization": f"Bearer {caller.control.api_key}"}
    answer = caller.http.get(f"https://yce-api-01.makeupar.com{CREDIT}", headers=headers)
    assert answer.json()["results"][0]["amount"] == 1000


def test_links_lead_to_where_the_client_called(caller: Caller) -> None:
    link = caller.finished(caller.run())["results"]["url"]
    assert link.startswith("http://youcam.mock/ttl30/")
    assert caller.http.get(link).content.startswith(b"\xff\xd8")


@pytest.mark.parametrize("path", ["/s2s/v2.0/task/enhance/%E2%82%AC%2F%00", "/s2s/v2.0/%FF", "/%C3%A9?q=%FF"])
def test_any_path_arrives_as_on_a_socket(caller: Caller, path: str) -> None:
    assert caller.send("GET", path).status_code in (400, 404)


def test_headers_beyond_ascii_arrive_as_on_a_socket(caller: Caller) -> None:
    answer = caller.http.get(f"{caller.control.url}{CREDIT}", headers={b"Authorization": "Bearer schlüssel".encode()})
    assert answer.status_code == 401


def test_an_empty_answer_has_no_body(caller: Caller) -> None:
    caller.control.respond_next(204)
    assert caller.send("GET", CREDIT).content == b""


def test_asyncio_reaches_the_same_mock(caller: Caller) -> None:
    async def calls() -> list[int]:
        async with httpx.AsyncClient(transport=caller.control.async_transport()) as http:
            posted = await http.post(f"http://youcam.mock{ENHANCE}", json=BY_URL, headers=headers)
            caller.control.drop_next()
            with pytest.raises(httpx.RemoteProtocolError):
                await http.get("http://youcam.mock/s2s")
            caller.control.scenario({"truncate": True}, times=1)
            with pytest.raises(httpx.RemoteProtocolError):
                await http.get(f"http://youcam.mock{CREDIT}", headers=headers)
            return [posted.status_code]

    headers = {"Authorization": f"Bearer {caller.control.api_key}"}
    assert asyncio.run(calls()) == [200]
    assert len(caller.control.tasks) == 1
