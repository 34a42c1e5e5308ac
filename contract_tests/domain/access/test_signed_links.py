from __future__ import annotations

from urllib.parse import parse_qsl

import pytest
from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from youcam_mock.domain.access.signed_links import SignedLink

REPEATABLE = settings(derandomize=True, deadline=None, database=None)
SECRET = b"s" * 32
NOW = 1_767_225_600_000
UPLOAD = SignedLink("PUT", "/ttl30/1/2/v2/f/x.png", {"content-type": "image/png", "content-length": "50000"})


def _signed() -> str:
    return UPLOAD.signed(SECRET, NOW, 7200)


def _query() -> str:
    return _signed().partition("?")[2]


def test_a_link_is_good_as_it_was_given_out() -> None:
    assert _signed().partition("?")[0] == UPLOAD.path
    assert UPLOAD.verify(SECRET, _query(), NOW) is None


def test_a_link_looks_like_one_of_aws() -> None:
    query = dict(parse_qsl(UPLOAD.signed(SECRET, NOW + 999, 7200).partition("?")[2]))
    assert len(query.pop("X-Amz-Signature")) == 64
    assert query == {
        "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
        "X-Amz-Date": "20260101T000000Z",
        "X-Amz-Expires": "7200",
        "X-Amz-SignedHeaders": "content-length;content-type;host",
        "X-Amz-Credential": "MOCK/20260101/us-west-2/s3/aws4_request",
    }


def test_a_download_is_signed_for_its_host_only() -> None:
    query = SignedLink("GET", "/x").signed(SECRET, NOW, 7200).partition("?")[2]
    assert dict(parse_qsl(query))["X-Amz-SignedHeaders"] == "host"
    assert SignedLink.covers(query) == []


def test_the_headers_that_a_link_covers_are_told_without_host() -> None:
    assert SignedLink.covers(_query()) == ["content-length", "content-type"]
    assert SignedLink.covers("") == []


@pytest.mark.parametrize(
    "other",
    [
        evolve(UPLOAD, method="GET"),
        evolve(UPLOAD, method="put"),
        evolve(UPLOAD, path="/ttl30/1/2/v2/f/y.png"),
        evolve(UPLOAD, path=UPLOAD.path + "/"),
        evolve(UPLOAD, headers={"content-type": "image/jpeg", "content-length": "50000"}),
        evolve(UPLOAD, headers={"content-type": "image/png", "content-length": "50001"}),
        evolve(UPLOAD, headers={"content-type": "image/png"}),
        evolve(UPLOAD, headers={"content-type": "", "content-length": ""}),
        evolve(UPLOAD, headers={**UPLOAD.headers, "x-extra": "1"}),
    ],
)
def test_another_request_than_the_signed_one_is_refused(other: SignedLink) -> None:
    assert other.verify(SECRET, _query(), NOW) == "SignatureDoesNotMatch"


def test_another_secret_is_refused() -> None:
    assert UPLOAD.verify(b"t" * 32, _query(), NOW) == "SignatureDoesNotMatch"


@REPEATABLE
@given(st.integers(0, 999), st.characters(codec="utf-8"))
def test_a_query_with_any_other_meaning_is_refused(place: int, character: str) -> None:
    query = _query()
    index = place % len(query)
    changed = query[:index] + character + query[index + 1 :]
    assume(dict(parse_qsl(changed, keep_blank_values=True)) != dict(parse_qsl(_query())))
    assert UPLOAD.verify(SECRET, changed, NOW) in ("SignatureDoesNotMatch", "AccessDenied")


@pytest.mark.parametrize(
    "name", [f"X-Amz-{part}" for part in ("Algorithm", "Date", "SignedHeaders", "Expires", "Credential", "Signature")]
)
def test_a_query_without_one_of_its_members_is_refused(name: str) -> None:
    kept = "&".join(part for part in _query().split("&") if not part.startswith(f"{name}="))
    expected = "AccessDenied" if name == "X-Amz-Signature" else "SignatureDoesNotMatch"
    assert UPLOAD.verify(SECRET, kept, NOW) == expected


@pytest.mark.parametrize("extra", ["&x=1", "&x=", "&X-Amz-Expires=99999", "&X-Amz-Signature=00"])
def test_a_query_with_one_more_member_is_refused(extra: str) -> None:
    assert UPLOAD.verify(SECRET, _query() + extra, NOW) == "SignatureDoesNotMatch"


@REPEATABLE
@given(st.text())
def test_no_query_of_anyone_s_making_is_accepted_or_crashes(query: str) -> None:
    assert UPLOAD.verify(SECRET, query, NOW) in ("SignatureDoesNotMatch", "AccessDenied")


@pytest.mark.parametrize(
    ("after_ms", "code"), [(0, None), (7_199_999, None), (7_200_000, "ExpiredToken"), (9_999_999, "ExpiredToken")]
)
def test_a_link_ends_two_hours_after_it_was_signed(after_ms: int, code: str | None) -> None:
    assert UPLOAD.verify(SECRET, _query(), NOW + after_ms) == code


def test_an_ended_link_that_was_changed_is_refused_for_the_change() -> None:
    assert evolve(UPLOAD, method="GET").verify(SECRET, _query(), NOW + 9_999_999) == "SignatureDoesNotMatch"


def test_a_path_outside_ascii_survives_the_link() -> None:
    link = SignedLink("GET", "/ä b/%2F+.png")
    path, _, query = link.signed(SECRET, NOW, 60).partition("?")
    assert path.isascii()
    assert link.verify(SECRET, query, NOW) is None


@pytest.mark.usefixtures("taipei")
def test_links_are_dated_in_utc_whatever_the_zone_of_the_machine() -> None:
    query = UPLOAD.signed(SECRET, NOW, 60).partition("?")[2]
    assert dict(parse_qsl(query))["X-Amz-Date"] == "20260101T000000Z"
    assert UPLOAD.verify(SECRET, query, NOW + 59_999) is None
    assert UPLOAD.verify(SECRET, query, NOW + 60_000) == "ExpiredToken"


def test_path_with_a_lone_surrogate_is_refused() -> None:
    assert SignedLink("GET", "/\ud800.png").verify(SECRET, _query(), NOW) == "SignatureDoesNotMatch"
