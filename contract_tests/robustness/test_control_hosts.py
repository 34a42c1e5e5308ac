"""The control API answers only to this machine's own names, however a Host or an Origin is spelt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract_tests.effort import tries
from contract_tests.robustness.environs import CONTROL
from contract_tests.robustness.wsgi import environment, send

if TYPE_CHECKING:
    from contract_tests.conftest import Api

OWN = re.compile(
    r"(localhost\.?|127(\.(0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])){3}\.?|\[[0:]*:(0*1)\])(:[0-9]{0,5})?", re.I
)
"""RFC 6761 and RFC 5735: the names and addresses of loopback, with a port or without."""
_pieces = [
    *("localhost", "127.0.0.1", "[::1]", "::1", "evil.example", "10.0.0.1", "0.0.0.0", "[::]", "2130706433", "0x7f.1"),
    *(":80", ":", "@", "/", "?", "#", "\\", ",", " ", "\t", "\0", "\n", ".", "%00", "%2e", "[", "]", ";", "\xff", "-"),
]
_spelt = st.lists(st.sampled_from(_pieces), min_size=1, max_size=5).map("".join)
_foreign = st.one_of(_spelt, st.text(st.characters(max_codepoint=255), max_size=20)).filter(
    lambda host: OWN.fullmatch(host) is None
)
_names = st.lists(
    st.sampled_from(["localhost", "127.0.0.1", "evil", "example", "nip.io", "10.0.0.1", "0x7f", "1", ".", "-", "xn--"]),
    min_size=1,
    max_size=4,
).map("".join)
_addresses = st.ip_addresses(v=6).map("[{}]".format)
_foreign_names = st.builds("{}{}".format, st.one_of(_names, _addresses), st.sampled_from(["", ":80", ":65535"])).filter(
    lambda host: OWN.fullmatch(host) is None
)
_operations = st.sampled_from(CONTROL)


@tries(400)
@given(operation=_operations, host=_foreign, origin=st.sampled_from([None, "http://localhost", "http://127.0.0.1:80"]))
def test_no_foreign_host_is_answered(api: Api, operation: tuple[str, str], host: str, origin: str | None) -> None:
    named: dict[str, Any] = {} if origin is None else {"HTTP_ORIGIN": origin}
    answer = send(api.app, environment(*operation, b"{}", HTTP_HOST=host, **named))
    assert answer.status in (400, 403)


@tries(400)
@given(operation=_operations, host=_foreign_names, scheme=st.sampled_from(["http", "https", "chrome-extension", "app"]))
def test_no_foreign_origin_is_answered(api: Api, operation: tuple[str, str], host: str, scheme: str) -> None:
    answer = send(api.app, environment(*operation, b"{}", HTTP_HOST="localhost", HTTP_ORIGIN=f"{scheme}://{host}"))
    assert answer.status == 403


@pytest.mark.parametrize(
    "origin",
    [
        *("http://[::1]evil.example", "http://evil.example[::1]", "http://localhost:1 http://evil.example"),
        *("http://localhost?evil.example", "http://localhost/ http://evil.example", "http://evil.example@localhost"),
        *("http://local\thost", "//localhost", "http://localhost:port", "http://localhost..", "http://localhost:1:1"),
    ],
)
def test_malformed_origin_is_refused(api: Api, origin: str) -> None:
    answer = send(api.app, environment("GET", "/_mock/accounts", HTTP_HOST="localhost", HTTP_ORIGIN=origin))
    assert answer.status == 403


@pytest.mark.parametrize("host", ["localhost..", "localhost:80:80", "[::1]:80:80", "localhost evil.example"])
def test_malformed_host_is_refused(api: Api, host: str) -> None:
    assert send(api.app, environment("DELETE", "/_mock/requests", HTTP_HOST=host)).status in (400, 403)


@pytest.mark.parametrize(
    "name",
    ["HTTP_X_FORWARDED_HOST", "HTTP_FORWARDED", "HTTP_X_ORIGINAL_HOST", "HTTP_X_HOST", "HTTP_X_FORWARDED_SERVER"],
)
@pytest.mark.parametrize("operation", CONTROL, ids=" ".join)
def test_no_header_of_a_proxy_makes_a_foreign_host_one_of_ours(api: Api, name: str, operation: tuple[str, str]) -> None:
    own: dict[str, Any] = {name: "host=localhost" if name == "HTTP_FORWARDED" else "localhost"}
    assert send(api.app, environment(*operation, b"{}", HTTP_HOST="evil.example", **own)).status == 403
    foreign: dict[str, Any] = {name: "host=evil.example" if name == "HTTP_FORWARDED" else "evil.example"}
    answer = send(api.app, environment("GET", "/_mock/health", HTTP_HOST="localhost", **foreign))
    assert answer.status == 200


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1", "localhost.", "127.0.0.1:8765", "127.9.9.9", "[::1]:80"])
def test_each_name_of_this_machine_is_answered(api: Api, host: str) -> None:
    assert OWN.fullmatch(host)
    assert send(api.app, environment("GET", "/_mock/health", HTTP_HOST=host)).status == 200
    origin = f"http://{host}"
    assert send(api.app, environment("GET", "/_mock/health", HTTP_HOST=host, HTTP_ORIGIN=origin)).status == 200
