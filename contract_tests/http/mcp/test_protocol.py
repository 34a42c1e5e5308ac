"""What goes over the wire: streams of one event, a session id, and typed errors for nonsense."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from contract_tests import wsgi_client
from contract_tests.conftest import Api, MakeApi
from contract_tests.http.mcp.conftest import message_in, post
from youcam_mock.http.mcp import room

INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-06-18",
        "capabilities": {},
        "clientInfo": {"name": "test", "version": "1"},
    },
}
LIST: dict[str, Any] = {"jsonrpc": "2.0", "id": 2, "method": "tools/list"}


def _method(api: Api, method: str, path: str = "/mcp/creators") -> wsgi_client.Response:
    return wsgi_client.send(api.app, wsgi_client.environ_of(method, path))


def test_a_server_introduces_itself_in_one_event_and_gives_a_session(api: Api) -> None:
    answer = post(api, INITIALIZE)
    result = message_in(answer)["result"]
    assert result["serverInfo"]["name"] == "YouCam for Creators"
    assert result["protocolVersion"] == "2025-06-18"
    assert {"tools", "prompts", "resources", "logging"} <= set(result["capabilities"])
    assert len(answer.headers["mcp-session-id"]) == 32
    assert post(api, {"jsonrpc": "2.0", "method": "notifications/initialized"}).status == 202
    assert "mcp-session-id" not in post(api, LIST).headers


def test_the_old_server_has_all_tools(api: Api) -> None:
    assert message_in(post(api, INITIALIZE, "/mcp"))["result"]["serverInfo"]["name"] == "youcam-mcp"
    assert len(message_in(post(api, LIST, "/mcp"))["result"]["tools"]) == 89


def test_a_key_without_the_word_bearer_is_401(api: Api) -> None:
    answer = post(api, LIST, Authorization=api.bearer)
    assert answer.status == 401
    assert "Bearer" in answer.headers["x-mock-explain"]


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"{",
        b"\xff\x00",
        b"[]",
        b"null",
        b"7",
        b"[" * 5000,
        {"jsonrpc": "1.0", "id": 1, "method": "tools/list"},
        {"id": 1},
        [INITIALIZE, LIST],
    ],
)
def test_what_is_no_message_is_a_typed_error(api: Api, message: Any) -> None:
    answer = post(api, message)
    assert answer.status == 400
    assert b'"error"' in answer.content


@pytest.mark.parametrize(
    "message",
    [
        {"method": "tools/steal"},
        {"method": "tools/call"},
        {"method": "tools/call", "params": {"name": 7}},
        {"method": "tools/call", "params": {"name": "AI-Smile", "arguments": "none"}},
        {"method": "tools/call", "params": [1, 2]},
        {"method": "resources/read", "params": {"uri": "ui://other"}},
        {"method": "prompts/get", "params": {"name": "x"}},
        {"method": "initialize"},
    ],
)
def test_a_message_that_no_method_takes_is_an_error_with_its_code(api: Api, message: Any) -> None:
    answer = post(api, {"jsonrpc": "2.0", "id": 3, **message})
    assert answer.status < 500
    assert b'"code":-32' in answer.content.replace(b" ", b"")


def test_a_client_takes_json_and_events_or_is_told(api: Api) -> None:
    assert post(api, LIST, Accept="text/html").status == 406
    assert post(api, LIST, **{"Content-Type": "text/plain"}).status in (400, 415)


def test_a_body_that_is_too_large_is_refused_before_it_is_read(api: Api) -> None:
    environ = wsgi_client.environ_of("POST", "/mcp/creators", b"{}")
    environ["CONTENT_LENGTH"] = str(room.MOST_BYTES + 1)
    answer = wsgi_client.send(api.app, environ)
    assert answer.status == 400
    assert str(room.MOST_BYTES) in answer.headers["x-mock-explain"]


def test_a_body_that_breaks_off_is_refused(api: Api) -> None:
    environ = wsgi_client.environ_of("POST", "/mcp/creators", b"{}")
    environ["CONTENT_LENGTH"] = "10"
    assert wsgi_client.send(api.app, environ).status == 400


def test_a_session_can_be_ended_and_no_stream_of_its_own_is_offered(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    assert _method(api, "DELETE").status == 200
    answer = _method(api, "GET")
    assert (answer.status, answer.headers["Allow"]) == (405, "DELETE, POST")
    # Every client of the SDK asks, so that it is nothing to warn of.
    assert [record for record in caplog.records if record.levelname == "WARNING"] == []
    assert _method(api, "GET", "/mcp/poets").status == 404


def test_the_upload_view_is_a_resource_that_loads_nothing(api: Api) -> None:
    listed = message_in(post(api, {"jsonrpc": "2.0", "id": 4, "method": "resources/list"}))["result"]["resources"]
    assert [each["uri"] for each in listed] == ["ui://upload-file/view.html"]
    asked = {"jsonrpc": "2.0", "id": 5, "method": "resources/read", "params": {"uri": listed[0]["uri"]}}
    [page] = message_in(post(api, asked))["result"]["contents"]
    assert page["mimeType"] == "text/html;profile=mcp-app"
    assert "://" not in page["text"]
    assert message_in(post(api, {"jsonrpc": "2.0", "id": 6, "method": "prompts/list"}))["result"]["prompts"] == []
    level = {"jsonrpc": "2.0", "id": 7, "method": "logging/setLevel", "params": {"level": "debug"}}
    assert "result" in message_in(post(api, level))


def test_a_scenario_can_take_a_server_away(api: Api) -> None:
    gone = {"match": {"path": "/mcp/*"}, "effect": {"status": 503}, "times": 1}
    assert api.control("POST", "/scenarios", gone).status == 201
    assert post(api, LIST).status == 503
    assert post(api, LIST).status == 200


@pytest.mark.parametrize(
    ("edition", "status"), [("2025-07", 404), ("2026-02", 404), ("2026-08", 200), ("2026-10", 200)]
)
def test_editions_before_summer_2026_have_no_servers(make_api: MakeApi, edition: str, status: int) -> None:
    assert post(make_api(profile=edition), LIST).status == status


def test_without_the_extra_it_is_said_what_to_install(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "find_spec", lambda name: None)
    answer = post(api, LIST)
    assert answer.status == 501
    assert b"youcam-mock[mcp]" in answer.content


def test_a_mock_that_no_agent_asks_loads_nothing_for_agents() -> None:
    program = (
        "import sys, youcam_mock.serve.command; from youcam_mock import create_app; create_app()\n"
        "print(sorted({'mcp', 'mcp_types', 'anyio', 'starlette', 'pydantic'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"
