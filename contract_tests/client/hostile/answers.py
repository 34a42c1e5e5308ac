"""Answers that a service may give: right ones, right ones with a change, and anything else."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import httpx
from hypothesis import strategies as st

from contract_tests.client.scripted import DONE, FILE, RUNNING, STARTED
from contract_tests.client_contract.changes import places

Json = Any
BUCKET = {"id": 1, "type": "subscription", "amount": 3, "amount_dec": 3.5, "expiry": 1_792_367_999_000}
STYLE = {"id": 1, "title": "t", "description": "d", "info": {"title": "t"}, "thumb": "http://s/t.jpg"}
RIGHT: dict[str, list[Json]] = {
    "auth": [{"status": 200, "result": {"access_token": "token-1"}}],
    "file": [FILE, {"status": 200, "result": FILE["data"]}],
    "run": [STARTED, {"status": 200, "result": {"task_id": "t"}}],
    "check": [
        DONE,
        RUNNING,
        {
            "status": 200,
            "data": {"task_status": "error", "error": "error_no_face", "error_message": "no", "results": {}},
        },
        {"status": 200, "data": {"templates": [{"id": "a", "title": "A"}], "next_token": "2"}},
        {"status": 200, "result": {"status": "success", "polling_interval": 300, "results": [{"id": 1, "data": []}]}},
        {"status": 200, "result": {"status": "running", "polling_interval": 300, "results": []}},
        {"status": 200, "result": {"groups": [STYLE], "styles": [STYLE], "next_token": "2"}, "results": [STYLE]},
    ],
    "history": [{"status": 200, "result": {"history": [{"action": "a", "amount": 1, "units": [BUCKET]}]}}],
    "units": [{"status": 200, "results": [BUCKET]}],
    "prices": [{"status": 200, "result": {"skus": [{"sku": "s", "feature": "f", "amount": 1}], "next_token": "2"}}],
}
"""Right answers by the kind of request."""

ODD_TEXT = st.sampled_from(
    [
        "",
        " ",
        "\ud800",
        "a\r\nb: c",
        "\x1b[31m",
        "\u202e",
        "http://",
        "http://[",
        "http://[::1]:99999/a",
        "http://xn--a/a.jpg",
        "http://xn--\u00fc/a.jpg",
        "http://s:port/a.jpg",
        "http://s:99999999/a.jpg",
        f"http://{'a' * 70}/a.jpg",
        "http://a..b/a.jpg",
        "http:///a.jpg",
        "http://\u2100/a.jpg",
        "http://user:pass\ud800@s/a.jpg",
        f"http://s/{'a' * 300}",
        "http://s/..%5C..%5Ca.jpg",
        "http://s/%00",
        "file:///etc/passwd",
        "ftp://s/a",
        "//s/a",
        "GET / HTTP/1.1",
        "TRACE",
        "1e999999999",
        "NaN",
        "-1",
        "x" * 5000,
    ]
)
ODD_NUMBER = st.sampled_from([0, -1, 10**400, 2**63, 1e308, float("nan"), float("inf"), -float("inf"), -0.5, True])
MEMBERS = st.sampled_from(["data", "result", "results", "task_id", "url", "files", "error", "error_code", "message"])
ANY_JSON: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | ODD_NUMBER | ODD_TEXT | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8) | MEMBERS, inner, max_size=3),
    max_leaves=6,
)
GONE = object()
DEEP = st.sampled_from([b"[" * 100_000, b'{"data":' * 5000 + b"1" + b"}" * 5000, b"[" * 900 + b"]" * 900])
BYTES = (
    st.binary(max_size=60)
    | DEEP
    | st.sampled_from([b"", b"null", b"\xff\xfe", b"1" * 5000, b"<Error><Code>A\n</Code>"])
)
HEADERS = st.dictionaries(
    st.sampled_from(
        [b"Content-Type", b"Content-Encoding", b"x-mock-explain", b"x-request-id", b"Location", b"Set-Cookie", b"X"]
    ),
    st.sampled_from(
        [b"", b"gzip", b"br", b"identity", b"text/html; charset=undefined", b"text/plain; charset=base64", b"\xff\xfe"]
    )
    | st.binary(max_size=10),
    max_size=3,
)
STATUSES = st.sampled_from([200] * 8 + [201, 204, 206, 302, 400, 401, 401, 403, 404, 416, 429, 500, 503]) | st.integers(
    200, 999
)
FAILURES = st.sampled_from(
    [
        httpx.ConnectError("down"),
        httpx.ReadTimeout(""),
        httpx.RemoteProtocolError("cut"),
        httpx.LocalProtocolError("bad header"),
        httpx.UnsupportedProtocol("no"),
        httpx.DecodingError("torn"),
        httpx.TooManyRedirects("round"),
    ]
)


@st.composite
def changed(draw: st.DrawFn, right: Json) -> Json:
    """A right answer in which one or two values are others, or are missing."""
    made = copy.deepcopy(right)
    for _ in range(draw(st.integers(0, 2))):
        place = draw(st.sampled_from(list(places(made))))
        value = draw(ANY_JSON | st.just(GONE))
        if not place:
            return None if value is GONE else value
        holder = made
        for key in place[:-1]:
            holder = holder[key]
        if value is GONE:
            del holder[place[-1]]
        else:
            holder[place[-1]] = value
    return made


@st.composite
def answers(draw: st.DrawFn, kind: str) -> httpx.Response | Exception:
    """An answer to a request of that kind, or a failure of the connection."""
    what = draw(st.integers(0, 9))
    if what == 0:
        return draw(FAILURES)
    if what == 1 or kind not in RIGHT:
        content = draw(BYTES)
    else:
        content = json.dumps(draw(changed(draw(st.sampled_from(RIGHT[kind]))))).encode()
    headers = draw(HEADERS) if what < 4 else {}
    return httpx.Response(draw(STATUSES) if what < 6 else 200, headers=headers, content=_parts(content))


def _parts(content: bytes) -> Iterator[bytes]:
    yield content[:3]
    yield content[3:]
