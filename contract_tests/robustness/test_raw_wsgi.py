"""Every request of a server gets a valid answer, with a bound on the work, and without a trace if it is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from attrs import define
from hypothesis import given
from sqlalchemy import select

from contract_tests.conftest import SystemTime
from contract_tests.effort import tries
from contract_tests.robustness.environs import FILE, FILES_BODY, KEY, RUN, RUN_BODY, V1_RUN, environments
from contract_tests.robustness.wsgi import Input, environment, send
from youcam_mock.http.validation import BODY_LIMIT
from youcam_mock.store.tables import metadata

if TYPE_CHECKING:
    from contract_tests.conftest import MakeApi
    from youcam_mock.http.app import App

MOST_CALLS = 100_000
"""How many functions may be called for one request. A usual one takes a few hundred."""
MOST_ANSWERED = 1 << 20
MOST_JOURNALLED = 10_000
"""How many characters of one request may be in the journal, which has room for ten thousand requests."""
SIGNED_IN: dict[str, Any] = {"HTTP_AUTHORIZATION": f"Bearer {KEY}"}


@pytest.fixture
def app(make_api: MakeApi) -> App:
    """A mock that has done everything once, so that nothing is imported while work is counted. No other test gets it,
    since its feed of events is closed: a stream would never end, and now ends at once."""
    api = make_api(SystemTime())
    api.app.mock.feed.close()
    for method, path, body in (("POST", RUN, RUN_BODY), ("POST", FILE, FILES_BODY), ("POST", V1_RUN, b"{}")):
        send(api.app, environment(method, path, body, **SIGNED_IN))
    for path in ("/s2s/v1.0/client/credit/history", "/_mock/tasks", "/nowhere", "/ttl30/x", "/cms/1/a/file.jpg"):
        send(api.app, environment("GET", path, **SIGNED_IN))
    return api.app


def stored(app: App) -> dict[str, list[Any]]:
    """Returns every row of every table."""
    with app.mock.database.transaction() as connection:
        return {table.name: list(connection.execute(select(table))) for table in metadata.sorted_tables}


@define
class Books:
    """A mock, and the rows that it is known to have, since to read them takes as long as many a request."""

    app: App
    rows: dict[str, list[Any]]


@pytest.fixture
def books(app: App) -> Books:
    """The rows before the first request."""
    return Books(app, stored(app))


@tries(600)
@given(environ=environments())
def test_any_environment_is_answered_validly_within_bounds_and_a_refusal_leaves_no_trace(
    books: Books, environ: dict[str, Any]
) -> None:
    answer = send(books.app, environ)
    before, books.rows = books.rows, stored(books.app)
    assert 200 <= answer.status < 500, answer
    assert answer.calls < MOST_CALLS
    assert len(answer.content) < MOST_ANSWERED or environ["PATH_INFO"].startswith("/_mock/")
    assert environ["wsgi.input"].taken <= BODY_LIMIT + 1
    if answer.status >= 400:
        assert books.rows == before


CLOSED = [OSError("gone"), ConnectionResetError("reset"), TimeoutError("slow"), BrokenPipeError("pipe")]


CHUNKED: dict[str, Any] = {"HTTP_TRANSFER_ENCODING": "chunked", "wsgi.input_terminated": True}
STATED: dict[str, Any] = {"CONTENT_LENGTH": str(len(RUN_BODY))}


@pytest.mark.parametrize("framing", [CHUNKED, STATED], ids=["chunked", "stated"])
@pytest.mark.parametrize("path", [RUN, FILE, V1_RUN, "/s2s/v1.0/client/auth", "/_mock/accounts"])
def test_a_body_that_breaks_off_is_the_client_s_fault(app: App, path: str, framing: dict[str, Any]) -> None:
    before = stored(app)
    for error in CLOSED:
        answer = send(app, environment("POST", path, Input(RUN_BODY[:20], error), **framing, **SIGNED_IN))
        assert 400 <= answer.status < 500, error
    assert stored(app) == before


@pytest.mark.parametrize(
    "member", ["SCRIPT_NAME", "CONTENT_TYPE", "CONTENT_LENGTH", "REMOTE_ADDR", "PATH_INFO", "QUERY_STRING"]
)
def test_a_member_that_pep_3333_lets_a_server_leave_out_is_empty(app: App, member: str) -> None:
    for method in ("GET", "POST", "PUT", "HEAD", "DELETE"):
        for path in (RUN, "/s2s/v1.0/client/credit", "/ttl30/1/2/x.png", "/_mock/health", "/nowhere", ""):
            empty = send(app, environment(method, path, **{**SIGNED_IN, member: ""}))
            left_out = send(app, environment(method, path, leave_out=(member,), **SIGNED_IN))
            assert (left_out.status, left_out.content) == (empty.status, empty.content)


@pytest.mark.parametrize("extra", [1, 1000, BODY_LIMIT])
@pytest.mark.parametrize("path", [RUN, FILE, "/_mock/accounts"])
def test_bytes_after_the_content_length_are_not_read(app: App, path: str, extra: int) -> None:
    body = Input(RUN_BODY + b" " * extra)
    answer = send(app, environment("POST", path, body, CONTENT_LENGTH=str(len(RUN_BODY)), **SIGNED_IN))
    assert answer.status < 500
    assert body.taken <= len(RUN_BODY)


@pytest.mark.parametrize("path", [RUN, FILE, "/_mock/accounts"])
@pytest.mark.parametrize("stated", [True, False])
def test_oversized_body_is_read_only_up_to_the_limit(app: App, path: str, stated: bool) -> None:
    body = Input(b" " * (4 * BODY_LIMIT))
    framing: dict[str, Any] = {"CONTENT_LENGTH": str(4 * BODY_LIMIT)} if stated else CHUNKED
    answer = send(app, environment("POST", path, body, **framing, **SIGNED_IN))
    assert 400 <= answer.status < 500
    assert body.taken <= BODY_LIMIT + 1


@pytest.mark.parametrize(
    ("method", "path", "query"),
    [
        *(("GET", f"/s2s/v2.0/task/enhance/{text * 9_000}", "") for text in ("a", "/", "%2F", "..", "\xff", "\x00")),
        *(("GET", V1_RUN, f"task_id={text * 9_000}") for text in ("a", "%", "%2", "+", "&task_id=", ";", "=")),
        *(("GET", f"/{text * 9_000}", "") for text in ("a/", "/", "../", "s2s/", "ttl30/")),
        *(("GET", f"/ttl30/x{text * 10_000}", "X-Amz-SignedHeaders=" + "a;" * 10_000) for text in ("/", "%00")),
    ],
    ids=lambda value: quote(value[:40], safe="/%&=;"),
)
def test_the_work_for_an_endless_path_or_query_grows_with_its_length_only(
    app: App, method: str, path: str, query: str
) -> None:
    answer = send(app, environment(method, path, QUERY_STRING=query, **SIGNED_IN))
    assert 400 <= answer.status < 500
    assert answer.calls < 5_000 + 8 * (len(path) + len(query))


@pytest.mark.parametrize("path", [f"/{'x' * 60_000}", f"{RUN}/{'x' * 60_000}", f"/ttl30/{'x' * 60_000}"], ids=len)
def test_the_journal_is_bounded_in_bytes_not_only_in_requests(app: App, path: str) -> None:
    send(app, environment("GET", path, **SIGNED_IN))
    assert max(len(repr(entry)) for entry in app.mock.journal.entries) < MOST_JOURNALLED
