"""How two answers are compared."""

from __future__ import annotations

from typing import Any

import pytest

from youcam_mock.live.compare.answers import Answer, OwnValues, answer_of
from youcam_mock.live.compare.differences import differences
from youcam_mock.live.compare.likeness import Likeness
from youcam_mock.live.upstream import Received

LIKENESS = Likeness(
    own=frozenset({"file_id", "url"}),
    texts=frozenset({"error"}),
    codes=frozenset({"error_code", "/data/error"}),
    ignored=frozenset({"RequestId"}),
    optional=frozenset({"more"}),
    ignored_headers=frozenset({"date"}),
    own_headers=frozenset({"x-request-id"}),
)


def answer(body: Any, status: int = 200, **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status, named, "JSON", body)


def told(service: Any, mock: Any, lists: tuple[str, ...] = ()) -> list[tuple[str, str, str, str]]:
    found = differences(answer(service), answer(mock), LIKENESS, lists)
    return [(each.kind, each.place, each.service, each.mock) for each in found]


@pytest.mark.parametrize(
    ("service", "mock", "found"),
    [
        ({"a": 1}, {"a": 1.0}, []),
        ({"a": 1}, {"a": 2}, [("value", "/a", "1", "2")]),
        ({"a": True}, {"a": 1}, [("type", "/a", "boolean", "number")]),
        ({"a": None}, {"a": "x"}, [("type", "/a", "null", "string")]),
        ({"a": 1}, {}, [("member", "/a", "number", "absent")]),
        ({}, {"a": []}, [("member", "/a", "absent", "list")]),
        ({"a": 1}, {"b": 2}, [("member", "/b", "called a", "called b")]),
        ({"a": 1}, {"b": "2"}, [("member", "/a", "number", "absent"), ("member", "/b", "absent", "string")]),
        ({"more": 1}, {}, []),
        ({"more": 1}, {"more": 2}, [("value", "/more", "1", "2")]),
        ({"error": "No"}, {"error": "no"}, [("text", "/error", "No", "no")]),
        ({"data": {"error": "a"}}, {"data": {"error": "b"}}, [("code", "/data/error", "a", "b")]),
        ({"error": "No", "error_code": "A"}, {"error": "no", "error_code": "B"}, [("code", "/error_code", "A", "B")]),
        ([], {}, [("type", "body", "list", "object")]),
        (5, 6, [("value", "body", "5", "6")]),
        ({"file_id": "a"}, {"file_id": "b"}, []),
        ({"file_id": None}, {"file_id": "b"}, []),
        ({"file_id": 5}, {"file_id": "b"}, [("type", "/file_id", "number", "string")]),
        ({"file_id": "5"}, {"file_id": "b"}, [("value", "/file_id", "digits", "text")]),
        ({"url": "https://a/b?s=1"}, {"url": "https://c/d?s=2"}, []),
        ({"url": "https://a/b?s=1"}, {"url": "https://c/d"}, [("value", "/url?s", "any", "absent")]),
        ({"url": "https://a/b"}, {"url": "b"}, [("value", "/url", "link", "text")]),
    ],
)
def test_a_difference_is_named_by_kind_and_place(service: Any, mock: Any, found: list[Any]) -> None:
    assert told(service, mock) == found


def test_an_entry_more_shifts_no_other() -> None:
    mock = [{"id": name, "title": name.upper()} for name in "abcde"]
    service = [{"id": "z", "title": "Z"}, *mock[:2], {**mock[2], "title": "c/C"}, *mock[3:4]]
    assert told(service, mock) == [
        ("value", "/[C]/title", "c/C", "C"),
        ("value", "/[E]", "absent", '{"id":"e","title":"E"}'),
        ("value", "/[Z]", '{"id":"z","title":"Z"}', "absent"),
    ]


def test_a_difference_of_all_entries_is_one() -> None:
    assert told([{"t": "1"}, {"t": "2"}], [{"t": 1}, {"t": 2}]) == [("type", "/*/t", "string", "number")]


def test_another_list_is_one_difference() -> None:
    service, mock = ([{"id": f"{side}{n}", "n": n} for n in range(9)] for side in "ab")
    [value] = told({"list": service}, {"list": mock})
    assert value == (
        "value",
        "/list/*",
        "9 values differ, such as /[b0]/id: a0",
        "9 values differ, such as /[b0]/id: b0",
    )
    assert len(told({"list": service[:8]}, {"list": mock[:8]})) == 8
    del mock[0]["n"]
    assert ("member", "/list/*/n", "number", "absent") in told({"list": service}, {"list": mock})


def test_lists_of_the_account_s_own_are_compared_by_the_form_of_all_entries() -> None:
    service = {"list": [{"a": 5}, {"a": None, "b": {"c": []}}, {"a": 7, "b": {"c": [{"d": 1}]}}]}
    assert told(service, {"list": [{"a": 1, "b": {"c": [{"d": 2}]}}]}, ("/list",)) == []
    assert told(service, {"list": []}, ("/list",)) == []
    assert told(service, {"list": [{"a": "1", "b": {"c": [{"e": 2, "f": 3}]}}]}, ("/list",)) == [
        ("member", "/list/*/b/c/*/d", "number", "absent"),
        ("member", "/list/*/b/c/*/e", "absent", "number"),
        ("member", "/list/*/b/c/*/f", "absent", "number"),
        ("type", "/list/*/a", "number", "string"),
    ]


def test_another_status_is_told_alone() -> None:
    service, mock = answer({"error_code": "A", "x": 1}, 401, vary="a"), answer({"error_code": "B"}, 404)
    [found] = differences(service, mock, LIKENESS)
    assert (found.kind, found.service, found.mock) == ("status", "401 A", "404 B")


def test_headers_are_compared_by_their_parts_and_own_ones_by_their_form() -> None:
    service = answer({}, allow="GET, POST", date="now", x_request_id="123", vary="Origin")
    mock = answer({}, allow="post,get", x_request_id="77", x_more="1")
    found = [(each.place, each.service, each.mock) for each in differences(service, mock, LIKENESS)]
    assert found == [("vary", "Origin", "absent"), ("x-more", "absent", "1")]
    [odd] = differences(answer({}, x_request_id="a-b"), answer({}, x_request_id="12"), LIKENESS)
    assert (odd.service, odd.mock) == ("text", "digits")


@pytest.mark.parametrize(
    ("media", "content", "form", "body"),
    [
        ("application/json", b'{"a": 1}', "JSON", {"a": 1}),
        ("application/problem+json; charset=utf-8", b"[]", "JSON", []),
        ("", b'{"a": 1}', "JSON", {"a": 1}),
        ("application/json", b"\xff", "broken JSON", "\ufffd"),
        ("application/json", b"", "no body", None),
        (
            "application/xml",
            b"<?xml?><Error><Code>A</Code><Message>b c</Message></Error>",
            "XML",
            {"Code": "A", "Message": "b c"},
        ),
        ("text/html", b"<p>", "HTML", "<p>"),
        ("text/plain", b"a", "text", "a"),
        ("image/png", b"\x89PNG", "bytes", None),
        ("application/json", b"[" * 61 + b"]" * 61, "too much", None),
    ],
)
def test_an_answer_is_read_by_its_type(media: str, content: bytes, form: str, body: Any) -> None:
    import httpx

    read = answer_of(Received(200, httpx.Headers({"Content-Type": media} if media else {}), content))
    assert (read.form, read.body) == (form, body)


def test_what_a_side_gave_is_named_in_its_answers() -> None:
    known = {"file": "abc+def/ghi", "short": "abc"}
    own = OwnValues.of({**known, "longer": "abc+def/ghi/jkl"})
    assert own.named_in("no file abc+def/ghi or abc%2Bdef%2Fghi, abc") == "no file ${file} or ${file}, abc"
    assert own.named_in("abc+def/ghi/jkl") == "${longer}"
    assert own.named_in("https://host:1/a/abc+def/ghi") == "${origin}/a/${file}"
