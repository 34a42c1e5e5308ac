from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from youcam_mock.http.checked_request import Reply

if TYPE_CHECKING:
    from contract_tests.conftest import Api

ENHANCE, SKIN, HAIR = "/s2s/v2.0/task/enhance", "/s2s/v2.0/task/skin-analysis", "/s2s/v2.0/task/hair-style"
CREDIT, FILE, DELETE = "/s2s/v1.0/client/credit", "/s2s/v2.0/file", "/s2s/v2.0/task/delete"
NOT_JSON = {
    "status": 400,
    "error": "One or more parameters in this request are invalid.",
    "error_code": "InvalidParameters",
}


@pytest.mark.parametrize(
    "path",
    [
        "/s2s",
        "/s2s/v2.0/credit",
        "/s2s/v3.0/task/enhance",
        "/s2s/v2.0/task/clothes",
        "/s2s/v2.0/task/2d-vto/eyewear",
        "/s2s/v2.0/task/glasses/abc",
        "/s2s/v2.0/task/enhance/",
        "/S2S/v1.0/client/credit",
        "/s2s/v1.0/client/credit/",
        "/s2s//v1.0/client/credit",
        "/s2s/v1.0/../v1.0/client/credit",
        "/%00",
        "/ü",
    ],
)
def test_an_unknown_path_is_404_in_json_with_a_camel_case_code(api: Api, path: str) -> None:
    answer = api.call("GET", path)
    assert answer.status == 404
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.body == {"status": 404, "error": "Not Found", "errorCode": "NotFound"}
    assert answer.headers["x-request-id"].isdecimal()


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("GET", ENHANCE, {"POST"}),
        ("GET", HAIR, {"POST"}),
        ("DELETE", ENHANCE, {"POST"}),
        ("OPTIONS", ENHANCE, {"POST"}),
        ("POST", CREDIT, {"GET", "HEAD"}),
        ("PUT", FILE, {"POST"}),
        ("POST", f"{ENHANCE}/abc", {"GET", "HEAD"}),
        ("PATCH", "/s2s/v1.0/task/enhance", {"GET", "HEAD", "POST"}),
        ("POST", "/ttl30/1/2/x.png", {"GET", "HEAD", "PUT"}),
    ],
)
def test_another_method_is_405_in_json_and_names_those_that_there_are(
    api: Api, method: str, path: str, allowed: set[str]
) -> None:
    answer = api.call(method, path)
    assert answer.status == 405
    assert answer.body == {"status": 405, "error": "Method Not Allowed", "errorCode": "MethodNotAllowed"}
    assert set(answer.headers["Allow"].split(", ")) == allowed


def test_head_is_a_get_without_its_body(api: Api) -> None:
    answer = api.call("HEAD", CREDIT)
    assert (answer.status, answer.content) == (200, b"")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" ",
        b"{",
        b'{"scale":2,}',
        b"{'scale':2}",
        b"scale=2&src_file_url=u",
        b"\xff\xfe",
        b'{"src_file_url":"\xff","scale":2}',
        b'{"src_file_url":"u","scale":NaN}',
        b'{"src_file_url":"u","scale":2,"extra":NaN}',
        b'{"src_file_url":"u","scale":2,"extra":-Infinity}',
        b'{"src_file_url":"\\ud800","scale":2}',
        b'{"src_file_url":"u","scale":2,"\\udfff":1}',
        b"[" * 100_000,
        b'{"src_file_url":"u","scale":2}{}',
    ],
)
def test_malformed_json_is_refused(api: Api, body: bytes) -> None:
    answer = api.post(ENHANCE, body)
    assert (answer.status, answer.body) == (400, NOT_JSON)


@pytest.mark.parametrize("body", [b"null", b"5", b'"x"', b"[]", b"true", b'[{"src_file_url":"u","scale":2}]'])
@pytest.mark.parametrize("path", [ENHANCE, SKIN, HAIR, FILE, DELETE, "/s2s/v1.0/task/enhance"])
def test_json_body_must_be_an_object(api: Api, path: str, body: bytes) -> None:
    assert api.post(path, body).code == "InvalidParameters"


@pytest.mark.parametrize("depth", [100, 250, 252, 255, 300, 900, 1022, 5_000, 100_000])
def test_nesting_of_any_depth_is_taken_or_refused(api: Api, depth: int) -> None:
    nested = b"[" * depth + b"]" * depth
    answer = api.post(ENHANCE, b'{"src_file_url":"u","scale":2,"extra":' + nested + b"}")
    assert answer.status in (200, 400)
    assert api.post(ENHANCE, b'{"src_file_url":' + nested + b',"scale":2}').status == 400
    api.advance(10)
    assert api.balance() == (998 if answer.status == 200 else 1000)


@pytest.mark.parametrize("number", ["1e400", "-1e400", "123456789012345678901234567890", "9" * 5000, "1e-999", "-0"])
def test_numbers_of_any_size_are_taken_or_refused(api: Api, number: str) -> None:
    for path, body in (
        (ENHANCE, f'{{"src_file_url":"u","scale":2,"extra":{number}}}'),
        (ENHANCE, f'{{"src_file_url":"u","scale":{number}}}'),
        (FILE, f'{{"files":[{{"content_type":"image/png","file_name":"a","file_size":{number}}}]}}'),
        (SKIN, f'{{"src_file_url":"u","dst_actions":[{number}]}}'),
    ):
        assert api.post(path, body.encode()).status in (200, 400)
    assert api.get("/s2s/v1.0/task/style/hair-style", style_group_id=number).status == 400
    assert api.get("/s2s/v2.0/credit/feature-cost", page_size=number).status == 400


@pytest.mark.parametrize("size", [1 << 20, (1 << 20) + 1, 4 << 20])
def test_a_json_body_over_a_mebibyte_is_refused(api: Api, size: int) -> None:
    start, end = b'{"src_file_url":"', b'","scale":2}'
    answer = api.post(ENHANCE, start + b"x" * (size - len(start) - len(end)) + end)
    assert answer.status == (200 if size == 1 << 20 else 400)
    assert answer.status == 200 or answer.body == NOT_JSON


class _Endless:
    """A body that never ends, and counts how much of it was read."""

    def __init__(self) -> None:
        self.taken = 0

    def read(self, size: int = -1) -> bytes:
        assert size >= 0, "all of an endless body was asked for"
        self.taken += size
        assert self.taken < 200 << 20, "an endless body is being read"
        return bytes(size)

    def readline(self, size: int = -1) -> bytes:
        return self.read(size)


@pytest.mark.parametrize("length", [2 << 20, 10**12])
def test_a_body_that_is_too_large_is_refused_without_being_read(api: Api, length: int) -> None:
    body = _Endless()
    answer = api.call("POST", ENHANCE, environ={"wsgi.input": body, "CONTENT_LENGTH": str(length)})
    assert answer.status == 400
    assert body.taken <= 2 << 20


@pytest.mark.parametrize(
    ("path", "body"),
    [
        (SKIN, {"src_file_url": "u", "dst_actions": ["\x00\x01\x7f\x1b[31m\r\nx-evil: 1\u20ac\U0001f600"]}),
        (SKIN, {"src_file_url": "u", "dst_actions": ["\U0001f600" * 100_000]}),
        (HAIR, {"src_file_url": "u", "template_id": "\x00\r\nx-evil: 1\u2028"}),
        (HAIR, {"src_file_url": "u", "template_id": "x" * 500_000}),
        (ENHANCE, {"src_file_url": "u", "scale": "\x0b" * 100_000}),
        (DELETE, {"task_id": "\x7f" * 100_000}),
    ],
)
def test_the_explanation_is_one_short_line_that_a_header_can_hold(api: Api, path: str, body: Any) -> None:
    answer = api.post(path, body)
    assert answer.status == 400
    assert answer.explain
    assert answer.explain.isascii()
    assert answer.explain.isprintable()
    assert len(answer.explain) < 4096
    assert len(answer.body["error"]) < 4096
    assert "x-evil" not in answer.headers


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": "Bearer \x00"},
        {"Authorization": "Bearer " + "x" * 100_000},
        {"Authorization": "Bearer ü"},
        {"Content-Type": "text/plain; charset=nonsense"},
        {"Content-Type": "multipart/form-data"},
        {"Content-Encoding": "gzip"},
        {"Accept": "text/html"},
        {"Host": ""},
        {"Host": "[::1"},
        {"Host": "a b"},
        {"Host": "evil.example:99999"},
        {"X-Forwarded-For": "1.2.3.4"},
        {"Range": "bytes=5-1"},
        {"Expect": "100-continue"},
    ],
)
def test_no_header_brings_the_mock_down(api: Api, headers: dict[str, str]) -> None:
    for method, path in (("GET", CREDIT), ("POST", ENHANCE), ("GET", "/s2s/v2.0/task/template/hair-style")):
        answer = api.call(method, path, {"src_file_url": "u", "scale": 2}, headers=headers)
        assert answer.status in (200, 401)


@pytest.mark.parametrize(
    "path", [CREDIT, f"{ENHANCE}/x", "/s2s/v1.0/task/enhance", "/s2s/v2.0/task/template/hair-style"]
)
@pytest.mark.parametrize(
    "query", ["", "&", "=", "%", "%ff=%fe", "page_size", "task_id=%ff", "task_id=%00", "a=1&a=2", "ü=ü"]
)
def test_no_query_brings_the_mock_down(api: Api, path: str, query: str) -> None:
    assert api.call("GET", f"{path}?{query}").status in (200, 400)


def test_unknown_control_path_is_explained_in_body_and_header(api: Api) -> None:
    answer = api.control("GET", "/nothing")
    assert answer.body == {"error": "Not Found: the control API has no such operation"}
    assert answer.explain == answer.body["error"]


@pytest.mark.parametrize("path", ["/static/", "/static/app.py", "/_mock//health", "//_mock/health"])
def test_only_contract_control_api_and_storage_are_served(api: Api, path: str) -> None:
    assert api.call("GET", path).status == 404


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/_mock/health", {"GET", "HEAD"}),
        ("/_mock/reset", {"POST"}),
        ("/_mock/accounts/x", {"PATCH"}),
        ("/cms/1/x/file.jpg", {"GET", "HEAD"}),
        ("/ttl30/x", {"GET", "HEAD", "PUT"}),
    ],
)
def test_options_method_is_405_on_every_path(api: Api, path: str, allowed: set[str]) -> None:
    answer = api.call("OPTIONS", path)
    assert (answer.status, set(answer.headers["Allow"].split(", "))) == (405, allowed)


@pytest.mark.parametrize("path", [CREDIT, "/cms/1/x/file.jpg", "/_mock/health"])
def test_defect_of_the_mock_is_a_500_with_a_traceback_on_the_console(
    api: Api, path: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> None:
        raise ZeroDivisionError("never to be seen by a caller")

    monkeypatch.setattr(api.app.mock, "read_clock", broken)
    response = api.app.test_client().get(path, headers={"Authorization": f"Bearer {api.bearer}"})
    body = {"status": 500, "error": "Internal Server Error", "error_code": "unknown_internal_error"}
    explain = "defect in the mock: ZeroDivisionError; the console has the traceback"
    assert (response.status_code, response.json, response.headers["x-mock-explain"]) == (500, body, explain)
    assert response.headers["x-request-id"].isdecimal()
    [defect] = [record for record in caplog.records if record.levelname == "ERROR"]
    assert defect.getMessage() == "defect in the mock; please report it"
    assert defect.exc_info
    assert isinstance(defect.exc_info[1], ZeroDivisionError)
    entry = api.app.mock.journal.entries[-1]
    assert (entry.path, entry.status, entry.explain) == (path, 500, explain)
    assert entry.duration_ms < 60_000


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        (b"", "there is none; send JSON"),
        (b'{"src_file_url":"u",}', "trailing comma is not allowed"),
        (b'{"src_file_url":"u","scale":NaN}', "unexpected character"),
        (b'{"src_file_url":"\\ud800","scale":2}', "it nests too deep or holds what cannot be stored"),
    ],
)
def test_refusal_of_malformed_json_names_the_place(api: Api, body: bytes, detail: str) -> None:
    assert api.post(ENHANCE, body).explain.startswith(f"the body is not JSON: {detail}")


def test_a_number_of_any_length_may_stand_where_the_contract_asks_for_none(api: Api) -> None:
    body = b'{"src_file_url":"u","scale":2,"extra":123456789012345678901234567890}'
    assert api.post(ENHANCE, body).status == 200


class _Broken:
    """A body whose connection ends before it arrives."""

    def read(self, size: int = -1) -> bytes:
        assert size == 3, "more or less was asked for than the request said"
        raise ConnectionResetError


class _Torn:
    """A body in chunks whose connection ends before it arrives."""

    def read(self, _: int = -1) -> bytes:
        raise ConnectionResetError


@pytest.mark.parametrize(
    "environ",
    [
        {"CONTENT_LENGTH": "34"},
        {"CONTENT_LENGTH": "3", "wsgi.input": _Broken()},
        {"CONTENT_LENGTH": "", "wsgi.input": _Torn(), "wsgi.input_terminated": True},
    ],
)
def test_a_body_that_breaks_off_is_refused(api: Api, environ: dict[str, Any]) -> None:
    answer = api.call("POST", ENHANCE, b'{"src_file_url":"u"', environ=environ)
    assert (answer.status, answer.body) == (400, NOT_JSON)
    assert answer.explain == "the body is not JSON: it breaks off (the contract)"


@pytest.mark.parametrize("environ", [{}, {"CONTENT_LENGTH": "", "wsgi.input_terminated": True}])
def test_refusal_of_a_large_body_names_the_limit(api: Api, environ: dict[str, Any]) -> None:
    body = b'{"src_file_url":"' + b"x" * (1 << 20) + b'","scale":2}'
    answer = api.call("POST", ENHANCE, body, environ=environ)
    assert (answer.status, answer.body) == (400, NOT_JSON)
    assert answer.explain == "the JSON body is over 1048576 bytes (bound of the mock)"


def test_query_that_is_not_utf_8_is_refused(api: Api) -> None:
    answer = api.call("GET", "/s2s/v2.0/credit/feature-cost", environ={"QUERY_STRING": "page_size=\xff"})
    assert (answer.status, answer.code) == (400, "InvalidParameters")
    assert answer.explain == "query: it is not valid UTF-8 (the contract)"


@pytest.mark.parametrize("environ", [{"QUERY_STRING": "page_size=\xff"}, {"CONTENT_LENGTH": "9" * 30}])
def test_parts_that_an_operation_does_not_take_are_ignored(api: Api, environ: dict[str, Any]) -> None:
    assert api.call("GET", "/s2s/v1.0/client/credit", environ=environ).status == 200


def test_an_answer_without_a_body_has_its_headers_and_no_type() -> None:
    headers = Reply(None, 204, headers={"Allow": "GET"}).response().headers
    assert (headers["Allow"], headers.get("Content-Type")) == ("GET", None)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_nothing_is_served_from_a_folder(api: Api, method: str) -> None:
    assert api.app.test_client().open("/static/style.css", method=method).status_code == 404
