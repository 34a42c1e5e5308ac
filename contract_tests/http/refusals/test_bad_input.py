"""Arbitrary bytes to arbitrary paths: never a 500, never a hang, nothing stored."""

from __future__ import annotations

import struct
import tracemalloc
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import orjson
import pytest
from attrs import frozen
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from werkzeug.test import run_wsgi_app

from contract_tests.robustness.wsgi import environment
from youcam_mock.contract import Contract, bundled
from youcam_mock.engines.imaging import pictures
from youcam_mock.http.web.pages import is_page

if TYPE_CHECKING:
    from contract_tests.conftest import Api, Picture
    from youcam_mock.http.app import App

PATHS = sorted(
    {
        *(op.path for op in Contract.load(bundled()).operations.values()),
        *("/ttl30/1/2/x.png", "/cms/1/x/file.jpg", "/", "*", ""),
    }
)
CONTROL = sorted((op.method, op.path) for op in Contract.load(bundled("control.json")).operations.values())
FUZZ = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
NO_LENGTHS = ["", "-1", "+5", "5, 5", "0x5", "5.0", "1_0", "abc", "\xb2", "\xff"]
LENGTHS = [*NO_LENGTHS, "0", "5", "00", "1" * 30]
ENHANCE, FILE, V1 = "/s2s/v2.0/task/enhance", "/s2s/v2.0/file", "/s2s/v1.0/task/enhance"


@frozen
class Raw:
    """An answer to a request that no client library would send."""

    status: int
    headers: dict[str, str]
    content: bytes

    def check(self, method: str, path: str) -> None:
        """Fails unless it is a success, or a refusal in the form of the service or its storage."""
        assert 200 <= self.status < 500, self
        if not path.startswith("/_mock") and not is_page(path):
            assert self.headers["x-request-id"].isdecimal()
        if self.status < 400 or method == "HEAD":
            return
        if self.headers["content-type"].startswith("application/xml"):
            assert self.content.startswith(b'<?xml version="1.0"')
        else:
            assert self.headers["content-type"] == "application/json"
            assert orjson.loads(self.content)["error"]


def _send(app: App, method: str, path: str, body: bytes = b"", **environ: Any) -> Raw:
    """Sends a request. `path` is as in WSGI: each byte is a character. An environ entry of None is left out."""
    absent = tuple(name for name, value in environ.items() if value is None)
    answer, status, headers = run_wsgi_app(app, environment(method, path, body, absent, **environ))
    return Raw(int(status.split()[0]), {k.lower(): v for k, v in headers.items()}, b"".join(answer))


def _stored(api: Api) -> Any:
    listed = [api.control("GET", path).body for path in ("/files", "/tasks", "/accounts")]
    return listed, api.history()


@contextmanager
def _nothing_stored(api: Api) -> Iterator[None]:
    before = _stored(api)
    yield
    assert _stored(api) == before


_latin = st.text(st.characters(max_codepoint=255), max_size=60)
_query = st.one_of(
    st.text(max_size=40).map(lambda text: text.encode("utf-8", "replace").decode("latin-1")),
    st.builds(
        "{}={}".format,
        st.sampled_from(["task_id", "page_size", "starting_token", "limit"]),
        st.sampled_from(["%ff", "%00", "%", "9" * 50, "-1", "null", "%ed%a0%80", "1e9", "\xc3\xbc", "a&a=b;c"]),
    ),
)
"""Queries that a server passes on. It refuses bytes that are not UTF-8 itself."""
_any_path = st.one_of(
    _latin.map("/".__add__),
    _latin,
    st.builds("{}{}".format, st.sampled_from(PATHS), _latin),
    st.builds(
        "{}/{}".format, st.sampled_from(PATHS), st.sampled_from(["..", "../..", "%2e%2e", "\0", "\xff\xfe", "/"])
    ),
)
_methods = st.one_of(
    st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT", "get", "\xff"]),
    st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=12),
)
_HEADERS = [
    *("HTTP_HOST", "HTTP_ORIGIN", "HTTP_AUTHORIZATION", "HTTP_COOKIE", "HTTP_RANGE", "HTTP_EXPECT", "CONTENT_TYPE"),
    *("HTTP_CONTENT_ENCODING", "HTTP_X_FORWARDED_FOR", "HTTP_X_MOCK_TOKEN", "HTTP_ACCEPT", "HTTP_IF_NONE_MATCH"),
    *("HTTP_X_HTTP_METHOD_OVERRIDE", "HTTP_\xff"),
]
_headers = st.dictionaries(st.sampled_from(_HEADERS), _latin, max_size=4)
_bodies = st.one_of(
    st.binary(max_size=80),
    st.sampled_from(
        [b"[" * 5000, b'{"a":' * 3000, b"\xff\xfe{\0}\0", b"\xef\xbb\xbf{}", b"\x1f\x8b\x08", b"5", b"null"]
    ),
)


@FUZZ
@given(
    method=_methods,
    path=_any_path,
    query=_query,
    headers=_headers,
    body=_bodies,
    length=st.one_of(st.none(), st.sampled_from(LENGTHS), st.integers(-5, 200).map(str)),
    signed_in=st.booleans(),
    chunked=st.booleans(),
)
def test_no_request_brings_the_mock_down_or_leaves_a_trace(
    api: Api,
    method: str,
    path: str,
    query: str,
    headers: dict[str, str],
    body: bytes,
    length: str | None,
    signed_in: bool,
    chunked: bool,
) -> None:
    own = {"HTTP_AUTHORIZATION": f"Bearer {api.bearer}"} if signed_in else {}
    framing: dict[str, Any] = {"HTTP_TRANSFER_ENCODING": "chunked", "wsgi.input_terminated": True} if chunked else {}
    if length is not None or chunked:
        framing["CONTENT_LENGTH"] = length
    with _nothing_stored(api):
        _send(api.app, method, path, body, QUERY_STRING=query, **{**headers, **own, **framing}).check(method, path)


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("path", [ENHANCE, FILE, V1, "/s2s/v1.0/client/auth", "/ttl30/1/2/x.png", "/_mock/accounts"])
def test_malformed_or_wrong_content_length_is_refused(api: Api, path: str, length: str) -> None:
    bearer = f"Bearer {api.bearer}"
    with _nothing_stored(api):
        for method in ("POST", "PUT"):
            answer = _send(api.app, method, path, b"{", CONTENT_LENGTH=length, HTTP_AUTHORIZATION=bearer)
            answer.check(method, path)
            assert answer.status >= 400


@pytest.mark.parametrize("host", ["evil.example", "10.0.0.1", "\xff", "[::1", "a b", "127.0.0.1@x", "localhost\0.evil"])
@pytest.mark.parametrize(("method", "path"), CONTROL)
def test_no_other_host_reaches_any_part_of_the_control_api(api: Api, method: str, path: str, host: str) -> None:
    with _nothing_stored(api):
        assert _send(api.app, method, path, b"{}", HTTP_HOST=host).status == 403
        assert _send(api.app, method, path, b"{}", HTTP_HOST=host, HTTP_ORIGIN="http://localhost").status == 403


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://[", "\xff", "http://localhost.evil.example"]
)
def test_no_page_of_another_origin_reaches_the_control_api(api: Api, origin: str) -> None:
    with _nothing_stored(api):
        for method, path in (("POST", "/_mock/reset"), ("POST", "/_mock/accounts"), ("GET", "/_mock/accounts")):
            assert _send(api.app, method, path, b"{}", HTTP_HOST="localhost", HTTP_ORIGIN=origin).status == 403


@pytest.mark.parametrize(
    "body",
    [
        b'{"src_file_url":"u","scale":2,"scale":4}',
        b'{"src_file_url":"u","src_file_url":5,"scale":2}',
        b'{"scale":"x","src_file_url":"u","scale":2}',
    ],
)
def test_last_of_two_equal_json_keys_wins(api: Api, body: bytes) -> None:
    last = dict(orjson.loads(body))
    answer = api.post(ENHANCE, body)
    assert answer.status == api.post(ENHANCE, last).status


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "utf-8-sig", "latin-1", "cp500"])
def test_body_in_another_encoding_is_refused(api: Api, encoding: str) -> None:
    body = '{"src_file_url":"https://example.com/ü.jpg","scale":2}'.encode(encoding)
    with _nothing_stored(api):
        answer = api.post(ENHANCE, body)
        assert (answer.status, answer.code) == (400, "InvalidParameters")


NAMES = [
    *("../../etc/passwd", "..\\..\\boot.ini", "/etc/passwd", "C:\\x.png", "~/.ssh/id_rsa", "a\0b.png", "\0", "..", "."),
    *(
        "a/b/c.png",
        "x.png/..",
        "a" * 5000 + ".png",
        "\u202egnp.exe",
        "ü\u2028.png",
        "\r\nx-evil: 1.png",
        "a.p\0ng",
        "x.../",
    ),
]


@pytest.mark.parametrize("name", NAMES)
def test_file_name_never_becomes_a_path(api: Api, picture: Picture, name: str) -> None:
    content = picture()
    body = {"files": [{"content_type": "image/png", "file_name": name, "file_size": len(content)}]}
    answer = api.post(FILE, body)
    assert answer.status in (200, 400)
    if answer.status == 400:
        return
    declared = answer.body["data"]["files"][0]
    path = urlsplit(declared["requests"][0]["url"]).path
    assert path.startswith("/ttl30/")
    assert ".." not in path
    assert "%" not in path
    assert path.isascii()
    assert "x-evil" not in answer.headers
    assert api.put(declared, content).status == 200
    assert api.finished_v2(api.run_v2(src_file_id=declared["file_id"], scale=2))["error"] is None


@pytest.mark.parametrize(
    "tail", ["../x.png", "..%2fx.png", "../../../../etc/passwd", "%00", "\0.png", "x.png\0", "\xff\xfe", "//", "%", "."]
)
@pytest.mark.parametrize("method", ["GET", "PUT", "HEAD"])
def test_no_path_leads_out_of_the_storage(api: Api, tail: str, method: str) -> None:
    with _nothing_stored(api):
        answer = _send(api.app, method, f"/ttl30/{tail}", b"x" * 9)
        answer.check(method, "/ttl30/")
        assert answer.status in (403, 404)


def _put(api: Api, declared: Any, body: bytes, **environ: Any) -> Raw:
    parts = urlsplit(declared["requests"][0]["url"])
    # As in WSGI: the path is decoded, the query is not.
    environ = {"QUERY_STRING": parts.query, "CONTENT_TYPE": "image/png", "HTTP_HOST": parts.netloc, **environ}
    return _send(api.app, "PUT", parts.path, body, **environ)


@pytest.mark.parametrize(
    "framing",
    [
        *({"CONTENT_LENGTH": length} for length in [*NO_LENGTHS, None, "10", "104857601", "1" * 30, "9" * 5000]),
        {"HTTP_TRANSFER_ENCODING": "chunked", "wsgi.input_terminated": True, "CONTENT_LENGTH": None},
        {"HTTP_TRANSFER_ENCODING": "chunked", "wsgi.input_terminated": True, "CONTENT_LENGTH": "8"},
        {"HTTP_TRANSFER_ENCODING": "chunked", "CONTENT_LENGTH": None},
    ],
)
@pytest.mark.parametrize("file", [FILE, "/s2s/v1.0/file/enhance"])
def test_an_upload_of_another_length_than_its_body_is_refused_and_not_kept(
    api: Api, framing: dict[str, Any], file: str
) -> None:
    declared = api.declare("a.png", None if "v1" in file else 9, path=file)
    with _nothing_stored(api):
        answer = _put(api, declared, b"x" * 9, **framing)
        answer.check("PUT", "/ttl30/")
        assert answer.status >= 400
    assert _put(api, declared, b"x" * 9).status == 200


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _png_bomb(width: int, height: int) -> bytes:
    """Returns a small PNG with complete data that unpacks to many pixels."""
    packed = zlib.compressobj(9)
    row = bytes(1 + width // 8 + 1)[: 1 + (width + 7) // 8]
    lines = min(height, 400)
    data = b"".join(packed.compress(row) for _ in range(lines)) + packed.flush()
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def _tiff_bomb(width: int, height: int) -> bytes:
    entries = [(256, width), (257, height), (258, 8), (259, 5), (262, 1), (273, 200), (277, 1), (278, height), (279, 9)]
    table = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in entries)
    return (b"II*\0\x08\0\0\0" + struct.pack("<H", len(entries)) + table + bytes(4)).ljust(300, b"\x80")


def _gif_bomb(width: int, height: int) -> bytes:
    size = struct.pack("<HH", width, height)
    return b"GIF89a" + size + b"\x80\0\0" + bytes(6) + b"," + bytes(4) + size + b"\0\x08\x02\x4c\x01\0;"


def _webp_bomb(width: int, height: int) -> bytes:
    extended = (
        b"VP8X"
        + struct.pack("<I", 10)
        + bytes(4)
        + struct.pack("<I", width - 1)[:3]
        + struct.pack("<I", height - 1)[:3]
    )
    return b"RIFF" + struct.pack("<I", 4 + len(extended)) + b"WEBP" + extended


def _jpeg_bomb(width: int, height: int) -> bytes:
    frame = struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\0"
    return b"\xff\xd8\xff\xc0" + frame + b"\xff\xda\0\x08\x01\x01\0\0?\0" + bytes(50) + b"\xff\xd9"


BOMBS = {
    "png": _png_bomb(50_000, 50_000),
    "jpeg": _jpeg_bomb(50_000, 50_000),
    "tiff": _tiff_bomb(50_000, 50_000),
    "gif": _gif_bomb(50_000, 50_000),
    "webp": _webp_bomb(16_000, 16_000),
}


@pytest.mark.parametrize("kind", BOMBS)
def test_a_decompression_bomb_is_refused_without_being_unpacked(api: Api, kind: str) -> None:
    content = BOMBS[kind]
    assert len(content) < 10_000
    task_id = api.run_v2(src_file_id=api.upload(content), scale=2)
    tracemalloc.start()
    try:
        data = api.finished_v2(task_id)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (data["task_status"], data["error"]) == ("error", "exceed_max_filesize")
    assert peak < 16 << 20
    assert api.balance() == 1000


def test_compressed_text_bomb_is_refused_without_being_unpacked(api: Api) -> None:
    """A PNG's comments are compressed too."""
    text = _chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(200 << 20), 9))
    plain = _png_bomb(8, 8)
    content = plain[:33] + text + plain[33:]
    assert _outcome(api, content) == "error_decode_image"


def _outcome(api: Api, content: bytes, name: str = "a.png", content_type: str = "image/png") -> str | None:
    code: str | None = api.finished_v2(api.run_v2(src_file_id=api.upload(content, name, content_type), scale=2))[
        "error"
    ]
    return code


def _encoded(kind: str, size: int = 64) -> bytes:
    target = BytesIO()
    Image.radial_gradient("L").resize((size, size)).convert("RGB").save(target, kind)
    return target.getvalue()


@pytest.mark.parametrize(("kind", "declared"), [("JPEG", "image/png"), ("PNG", "image/jpeg")])
def test_a_picture_of_another_type_than_declared_is_taken_for_what_it_is(api: Api, kind: str, declared: str) -> None:
    name = "a.png" if declared == "image/png" else "a.jpg"
    assert _outcome(api, _encoded(kind), name, declared) is None


@pytest.mark.parametrize("declared", ["image/png", "image/jpeg"])
@pytest.mark.parametrize("kind", ["GIF", "WEBP", "BMP", "TIFF"])
def test_a_picture_of_a_format_that_the_feature_does_not_take_fails_by_whatever_name(
    api: Api, kind: str, declared: str
) -> None:
    assert _outcome(api, _encoded(kind), "a.png", declared) == "error_decode_image"


def test_the_format_is_that_of_the_content_where_a_feature_takes_one_only(api: Api) -> None:
    body = {"template_id": "female_casual_updo"}
    for kind, code in (("JPEG", None), ("PNG", "error_decode_image")):
        file_id = api.upload(_encoded(kind, 600), "a.jpg", "image/jpeg")
        assert api.finished_v2(api.run_v2("hair-style", src_file_id=file_id, **body), "hair-style")["error"] == code


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize("cut", [0.1, 0.5, 0.99])
def test_a_truncated_picture_fails_the_task(api: Api, kind: str, cut: float) -> None:
    content = _encoded(kind, 200)
    assert _outcome(api, content[: int(len(content) * cut)]) == "error_decode_image"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (_encoded("JPEG") + b"<?php phpinfo(); ?>", None),
        (_encoded("PNG") + b"PK\x03\x04" + bytes(30), None),
        (_encoded("PNG") + _encoded("JPEG"), None),
        (b"GIF89a" + _encoded("PNG"), "error_decode_image"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>" + _encoded("JPEG"), "error_decode_image"),
        (b"%PDF-1.7\n" + _encoded("JPEG"), "error_decode_image"),
    ],
)
def test_polyglot_file_has_the_format_of_its_beginning(api: Api, content: bytes, code: str | None) -> None:
    assert _outcome(api, content) == code


def test_bytes_after_a_picture_are_not_in_the_result(api: Api) -> None:
    file_id = api.upload(_encoded("JPEG") + b"<script>alert(1)</script>", "a.jpg", "image/jpeg")
    data = api.finished_v2(api.run_v2(src_file_id=file_id, scale=1))
    answer = api.download(data["results"]["url"])
    assert answer.headers["Content-Type"] == "binary/octet-stream"
    assert b"<script>" not in answer.content


def test_the_pixel_bound_is_above_what_any_feature_takes(contract: Contract) -> None:
    sides = [entry.limits.get("long_side_max", 0) for op in contract.of_kind("run-task") for entry in op.inputs]
    assert max(sides) ** 2 < pictures.PIXEL_BOUND


@pytest.mark.parametrize(
    ("method", "path", "environ"),
    [
        ("GET", f"{V1}?", {"QUERY_STRING": "task_id=\x80"}),
        ("GET", "/_mock/requests", {"QUERY_STRING": "\x80"}),
        ("POST", ENHANCE, {"CONTENT_LENGTH": " 5"}),
        ("POST", ENHANCE, {"CONTENT_LENGTH": "9" * 5000}),
    ],
)
def test_requests_that_a_server_would_stop_are_refused(
    api: Api, method: str, path: str, environ: dict[str, str]
) -> None:
    answer = api.call(method, path.rstrip("?"), b"{" if method == "POST" else None, environ=environ)
    assert answer.status == 400
