"""A connection that a scenario closes carries no byte, for any request and any way to serve the mock."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from contract_tests.robustness.environs import RUN_BODY
from contract_tests.robustness.misbehaviour import HEAD
from contract_tests.robustness.served import served
from contract_tests.robustness.wires import is_well, wire
from youcam_mock import MockServer, Settings
from youcam_mock.plugin.mock_pool import MockPool
from youcam_mock.plugin.options import settings_of

AGAIN = 5
"""How often each request is sent: whether a head leaves before its body fails may be a matter of luck."""
ASKED = {
    "a balance": b"GET /s2s/v1.0/client/credit HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "a run": HEAD + RUN_BODY,
    "an upload": b"PUT /ttl30/1/2/x.png HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nabcde",
    "a head": b"HEAD /ttl30/1/2/x.png HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "what is not there": b"GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "the oldest HTTP": b"GET /nowhere HTTP/1.0\r\n\r\n",
}


@pytest.fixture(scope="module", params=["MockServer", "youcam-mock serve"])
def url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server that drops every connection but those of the control API."""
    if request.param == "MockServer":
        with MockServer(Settings(port=0, rate_limit=False)) as server:
            yield server.url
    else:
        with served(tmp_path_factory.mktemp("served"), "--no-rate-limit") as running:
            yield running.url


@pytest.mark.parametrize("asked", ASKED)
def test_dropped_request_gets_no_byte(url: str, asked: str) -> None:
    httpx.post(f"{url}/_mock/scenarios", json={"effect": {"drop": True}, "times": AGAIN}).raise_for_status()
    for _ in range(AGAIN):
        with wire(url) as client:
            client.send(ASKED[asked])
            assert client.rest() == b""
    assert httpx.get(f"{url}/_mock/scenarios").json() == {"scenarios": []}
    assert is_well(url)


def test_kept_alive_connection_is_closed_too(url: str) -> None:
    with wire(url) as client:
        client.send(ASKED["what is not there"])
        assert client.statuses(1) == [404]
        httpx.post(f"{url}/_mock/scenarios", json={"effect": {"drop": True}, "times": 1}).raise_for_status()
        client.send(ASKED["what is not there"])
        assert client.rest() == b""


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "HEAD"])
def test_the_plugin_s_transport_gives_no_answer_either(method: str) -> None:
    mocks = MockPool()
    control = mocks.fresh(settings_of({}))
    control.drop_next()
    with httpx.Client(transport=control.transport()) as http, pytest.raises(httpx.RemoteProtocolError):
        http.request(method, f"{control.url}/ttl30/1/2/x.png")
    assert [request.status for request in control.requests] == [0]
    mocks.close()
