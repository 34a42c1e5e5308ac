"""Strategies for requests that no well-behaved server would pass to an application."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from contract_tests.robustness.wsgi import Input, environment
from youcam_mock.contract import Contract, bundled

OPERATIONS = sorted((op.method, op.path) for op in Contract.load(bundled()).operations.values())
CONTROL = sorted((op.method, op.path) for op in Contract.load(bundled("control.json")).operations.values())
RUN, FILE, V1_RUN = "/s2s/v2.0/task/enhance", "/s2s/v2.0/file", "/s2s/v1.0/task/enhance"
KEY = "mock-api-key-0123456789"
FILES_BODY = b'{"files":[{"content_type":"image/png","file_name":"../../x\\u0000.png","file_size":9}]}'
RUN_BODY = b'{"src_file_url":"https://a.test/x.jpg","scale":2}'

_latin = st.text(st.characters(max_codepoint=255), max_size=40)
_escapes = st.lists(
    st.sampled_from(
        ["%00", "%2e%2e", "%2F", "%5c", "%", "%%", "%zz", "%ff%fe", "%u0041", "%25", "%0d%0a", "+", "/../"]
    ),
    max_size=8,
).map("".join)
_long = st.integers(1, 70_000).map("i".__mul__)
_methods = st.sampled_from(["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "get", "X-Y", "\xff"])
_known = st.sampled_from(OPERATIONS)
_places = st.one_of(
    st.tuples(_methods, st.one_of(_latin, _escapes, _latin.map("/".__add__), _escapes.map("/ttl30/".__add__))),
    st.tuples(_methods, st.builds("{}{}".format, _known.map(lambda known: known[1]), _latin)),
    st.builds(lambda known, tail: (known[0], known[1].partition("{")[0] + tail), _known, st.one_of(_latin, _long)),
    _known,
    st.sampled_from(CONTROL),
    st.sampled_from([("POST", RUN), ("POST", FILE), ("POST", V1_RUN), ("PUT", "/ttl30/1/2/x.png")]),
)
_queries = st.one_of(
    _latin,
    _escapes,
    st.builds(
        "{}={}".format,
        st.sampled_from(["task_id", "page_size", "starting_token", "X-Amz-Signature", "X-Amz-SignedHeaders", "limit"]),
        st.one_of(_latin, _escapes, _long, st.integers().map(str), st.just("x&page_size=2;page_size=3")),
    ),
)
_lengths = st.one_of(
    st.integers(-3, 300).map(str),
    st.integers().map(str),
    st.sampled_from(["", " ", "9" * 5000, "1e3", "0x9", "5,5", "\xb2", "+5", "5 ", "\x00", "104857600", "1048577"]),
    _latin,
)
_TYPES = [
    *("application/json", "application/json; charset=utf-16", "application/json;charset=\xff", "text/plain", "", ";;;"),
    *("multipart/form-data", "multipart/form-data; boundary=", 'multipart/form-data; boundary="', "image/png; q=1"),
    *("multipart/form-data; boundary=b; boundary=c", "application/x-www-form-urlencoded; charset=rot13", "a/b" * 999),
]
_header_values = st.one_of(
    _latin, _long, _escapes, st.sampled_from(["a, b, c", "gzip, gzip", "bytes=0-,5-1,-9", "\x00"])
)
_NAMES = [
    *("HTTP_ACCEPT", "HTTP_ACCEPT_ENCODING", "HTTP_CONNECTION", "HTTP_COOKIE", "HTTP_EXPECT", "HTTP_IF_MATCH"),
    *("HTTP_IF_MODIFIED_SINCE", "HTTP_RANGE", "HTTP_TE", "HTTP_TRANSFER_ENCODING", "HTTP_CONTENT_ENCODING"),
    *("HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_HOST", "HTTP_X_FORWARDED_PROTO", "HTTP_X_MOCK_TOKEN", "HTTP_ORIGIN"),
    *("HTTP_X_HTTP_METHOD_OVERRIDE", "HTTP_HOST", "HTTP_FORWARDED", "HTTP_\xff", "HTTP_", "HTTP_ \r\n", "REMOTE_USER"),
]
_headers = st.dictionaries(st.sampled_from(_NAMES), _header_values, max_size=4)
_bearers = st.one_of(
    st.just(f"Bearer {KEY}"),
    _header_values.map("Bearer ".__add__),
    _header_values,
    st.sampled_from(
        [f"bearer  {KEY}", f"Bearer {KEY}, Bearer {KEY}", "Bearer <key>", f"Basic {KEY}", "Bearer\t" + KEY]
    ),
)
_deep = st.integers(1, 60_000).flatmap(
    lambda depth: st.sampled_from([b"[" * depth, b"[" * depth + b"]" * depth, b'{"files":' * depth, b'{"a":[' * depth])
)
_forms = st.builds(
    lambda boundary, name: (
        b'--%b\r\nContent-Disposition: form-data; name="a"; filename="%b"\r\n\r\nx' % (boundary, name)
    ),
    st.sampled_from([b"b", b"c", b"", b"\xff" * 99]),
    st.sampled_from([b"../../x", b"\x00", b'"', b"%00", b"\xff\xfe"]),
)
_bodies = st.one_of(
    st.binary(max_size=80),
    _deep,
    _forms,
    st.builds(lambda body, cut: body[:cut], st.sampled_from([RUN_BODY, FILES_BODY]), st.integers(0, 90)),
    st.sampled_from(
        [
            *(
                RUN_BODY,
                FILES_BODY,
                b"{}",
                b"null",
                b"\xef\xbb\xbf{}",
                b"\xff\xfe{\0}\0",
                b"1" * 5000,
                b"1e999",
                b"\0" * 99,
            ),
            *(b'{"src_file_url":"u","scale":1,"scale":2}', b'{"files":[],"files":{}}', b'{"files":[' + b"{}," * 9999),
            b'{"request_id":18446744073709551616,"payload":{}}',
            b'{"src_file_id":"' + b"A" * 90_000 + b'","scale":2}',
            b'{"src_file_url":"\\ud800","scale":2}',
        ]
    ),
)
_breaks = st.sampled_from(
    [None, None, None, OSError("gone"), ConnectionResetError("reset"), TimeoutError("slow"), BrokenPipeError("pipe")]
)
BODYLESS = st.sampled_from(
    [("SCRIPT_NAME",), ("REMOTE_ADDR",), ("SERVER_PROTOCOL",), ("wsgi.errors",), ("CONTENT_TYPE",)]
)


@st.composite
def environments(draw: st.DrawFn) -> dict[str, Any]:
    """Returns a WSGI environment that is wrong in some ways and right in others."""
    method, path = draw(_places)
    content = draw(_bodies)
    members: dict[str, Any] = draw(_headers)
    if draw(st.integers(0, 3)):
        members["HTTP_AUTHORIZATION"] = draw(_bearers)
    if draw(st.booleans()):
        members["CONTENT_TYPE"] = draw(st.sampled_from(_TYPES))
    members["QUERY_STRING"] = draw(st.one_of(st.just(""), _queries))
    framing = draw(st.sampled_from(["true", "true", "stated", "chunked", "chunked and stated"]))
    if framing != "chunked":
        members["CONTENT_LENGTH"] = str(len(content)) if framing == "true" else draw(_lengths)
    if framing.startswith("chunked"):
        members |= {"HTTP_TRANSFER_ENCODING": "chunked", "wsgi.input_terminated": True}
    left_out = draw(st.one_of(st.just(()), BODYLESS))
    # A break with a stated length has a test of its own: test_a_body_that_breaks_off_is_the_client_s_fault.
    body = Input(content, draw(_breaks) if framing == "chunked" else None)
    return environment(method, path, body, leave_out=left_out, **members)
