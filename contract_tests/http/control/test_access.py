from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from youcam_mock.contract import Contract, bundled

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi


def _refused(answer: Any, status: int) -> None:
    assert answer.status == status
    assert answer.body.keys() == {"error"}
    assert answer.body["error"]


@pytest.mark.parametrize(
    "host",
    ["localhost", "LOCALHOST:8765", "127.0.0.1", "127.0.0.1:8765", "127.9.9.9", "[::1]", "[::1]:8765", "localhost."],
)
def test_a_loopback_host_may_steer_the_mock(api: Api, host: str) -> None:
    assert api.control("GET", "/health", Host=host).status == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "evil.example:8765",
        "localhost@evil.example",
        "10.0.0.1",
        "0.0.0.0",
        "[::]",
        "[::1",
        "2130706433",
        "localhost\\@evil.example",
        "localhost:80:80",
    ],
)
def test_another_host_may_not(api: Api, host: str) -> None:
    answer = api.control("POST", "/reset", Host=host)
    _refused(answer, 403)
    assert answer.body["error"] == f"the control API answers to a loopback Host only, not to {host!r}"


@pytest.mark.parametrize(
    ("origin", "status"),
    [
        ("http://localhost:3000", 200),
        ("https://127.0.0.1", 200),
        ("http://[::1]:5173", 200),
        ("https://evil.example", 403),
        ("http://localhost.evil.example", 403),
        ("http://localhost@evil.example", 403),
        ("null", 403),
        ("", 403),
        ("file://", 403),
        ("localhost", 403),
    ],
)
def test_a_page_may_steer_the_mock_only_from_a_loopback_origin(api: Api, origin: str, status: int) -> None:
    answer = api.control("GET", "/accounts", Origin=origin)
    assert answer.status == status
    if status == 403:
        assert answer.body["error"] == f"the control API answers to a loopback Origin only, not to {origin!r}"


@pytest.mark.parametrize(("token", "status"), [("hush", 200), ("Hush", 403), ("", 403), (None, 403), ("hüsh", 403)])
@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
def test_a_control_token_is_needed_wherever_one_is_set(
    make_api: MakeApi, host: str, token: str | None, status: int
) -> None:
    api = make_api(host=host, control_token="hush")
    headers = {"Host": "mock.example"} | ({} if token is None else {"x-mock-token": token})
    answer = api.call("GET", "/_mock/accounts", headers=headers, signed_in=False)
    assert answer.status == status
    if status == 403:
        assert answer.body["error"] == "the control API needs the control token in x-mock-token"


def test_control_token_that_is_not_utf_8_is_refused(make_api: MakeApi) -> None:
    api = make_api(control_token="hush")
    answer = api.call("GET", "/_mock/accounts", environ={"HTTP_X_MOCK_TOKEN": "\udcff"}, signed_in=False)
    assert answer.status == 403


def test_a_server_beyond_loopback_without_a_token_cannot_be_steered(make_api: MakeApi) -> None:
    api = make_api(host="0.0.0.0")
    _refused(api.control("POST", "/reset"), 403)
    assert api.control("GET", "/health").body["error"] == (
        "the server listens beyond loopback: start it with --control-token and send x-mock-token"
    )


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH"])
def test_every_operation_is_guarded(make_api: MakeApi, method: str) -> None:
    api = make_api(control_token="hush")
    for operation in Contract.load(bundled("control.json")).operations.values():
        if operation.method == method:
            path = operation.path.removeprefix("/_mock").replace("{api_key}", api.bearer)
            _refused(api.control(method, path, b"not even JSON"), 403)


@pytest.mark.parametrize("site", ["cross-site", "same-site", "Cross-Site", "", "nonsense"])
@pytest.mark.parametrize(("method", "path"), [("GET", "/tasks"), ("POST", "/reset"), ("GET", "/events")])
def test_a_page_of_another_origin_is_refused_whatever_its_host(api: Api, method: str, path: str, site: str) -> None:
    """Another port of this machine is another origin too, and has a loopback Host and Origin."""
    answer = api.control(method, path, None, **{"Sec-Fetch-Site": site})
    _refused(answer, 403)
    assert answer.body["error"] == (
        f"the control API answers to programs and to the mock's own pages, not to {site or 'unnamed'} ones"
    )


@pytest.mark.parametrize("site", ["same-origin", "none", None])
def test_the_own_page_the_user_and_programs_are_answered(api: Api, site: str | None) -> None:
    headers = {"Sec-Fetch-Site": site} if site else {}
    assert api.control("GET", "/tasks", None, **headers).status == 200


@pytest.mark.parametrize("mode", ["no-cors", "cors", "navigate", "websocket"])
def test_no_way_of_asking_opens_the_control_api_to_another_page(api: Api, mode: str) -> None:
    """An image, a fetch, a link or form, a WebSocket."""
    headers = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": mode, "Sec-Fetch-Dest": "document"}
    _refused(api.control("GET", "/accounts", None, **headers), 403)


def test_a_token_does_not_open_it_to_another_page_either(make_api: MakeApi) -> None:
    api = make_api(control_token="hush")
    _refused(api.control("POST", "/reset", None, **{"x-mock-token": "hush", "Sec-Fetch-Site": "cross-site"}), 403)


@pytest.mark.parametrize("path", ["/tasks", "/events", "/features", "/sample/2.0/enhance"])
def test_no_answer_of_the_control_api_lets_a_page_of_another_origin_read_it(api: Api, path: str) -> None:
    for origin in ("http://localhost:3000", "https://evil.example"):
        answer = api.control("GET", path, None, **{"Origin": origin, "Sec-Fetch-Site": "same-site"})
        assert not [name for name in answer.headers if name.lower().startswith("access-control-")]
        preflight = api.call(
            "OPTIONS",
            f"/_mock{path}",
            headers={"Origin": origin, "Access-Control-Request-Method": "GET"},
            signed_in=False,
        )
        assert preflight.status == 405
        assert not [name for name in preflight.headers if name.lower().startswith("access-control-")]


def test_the_console_opens_from_anywhere_and_holds_no_secret(make_api: MakeApi) -> None:
    api = make_api(control_token="hush")
    headers = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
    answer = api.call("GET", "/_mock/console", headers=headers, signed_in=False)
    assert answer.status == 200
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    for secret in ("hush", api.bearer):
        assert secret.encode() not in answer.content
