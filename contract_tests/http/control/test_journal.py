from __future__ import annotations

import itertools
import tracemalloc
from threading import Event, Thread
from typing import TYPE_CHECKING

import orjson
import pytest
from attrs import evolve

from youcam_mock.journal import BODY_LIMIT, FORGOTTEN, Entry, Exchange, Journal

if TYPE_CHECKING:
    from contract_tests.conftest import Api, Picture


def _entries(api: Api) -> list[Entry]:
    return list(api.app.mock.journal.entries)


def test_the_journal_holds_every_request_with_its_operation_and_answer(api: Api) -> None:
    task_id = api.run_v2(src_file_url="u", scale=1)
    api.advance(1)
    api.check_v2(task_id)
    api.get("/s2s/v2.0/nothing")
    entries = _entries(api)
    assert [(entry.method, entry.operation, entry.status) for entry in entries] == [
        ("POST", "run_task_enhance_v2_0", 200),
        ("GET", "check_task_enhance_v2_0", 200),
        ("GET", None, 404),
    ]
    assert [entry.at_ms for entry in entries] == [api.now_ms() - 1000, api.now_ms(), api.now_ms()]
    assert len({entry.id for entry in entries}) == 3
    assert entries[1].path == f"/s2s/v2.0/task/enhance/{task_id}"


def test_a_refusal_is_explained_in_the_journal_as_in_its_header(api: Api) -> None:
    answer = api.check_v2("nope")
    assert _entries(api)[-1].explain == answer.explain


def test_a_failed_task_is_explained_though_its_answer_is_200(api: Api) -> None:
    task_id = api.run_v2(src_file_id=api.upload(b"no picture"), scale=1)
    api.finished_v2(task_id)
    entry = _entries(api)[-1]
    assert entry.status == 200
    assert "error_decode_image" in (entry.explain or "")


def test_uploads_and_downloads_are_in_the_journal(api: Api, picture: Picture) -> None:
    task_id = api.run_v2(src_file_id=api.upload(picture()), scale=1)
    api.download(api.finished_v2(task_id)["results"]["url"])
    entries = [(entry.method, entry.status) for entry in _entries(api) if entry.path.startswith("/ttl30/")]
    assert entries == [("PUT", 200), ("GET", 200)]


def test_neither_journal_nor_log_holds_a_secret(api: Api, picture: Picture, caplog: pytest.LogCaptureFixture) -> None:
    token, id_token = api.sign_in(), api.id_token()
    declared = api.declare("a.png", len(picture()))
    signature = declared["requests"][0]["url"].rpartition("=")[2]
    api.put(declared, b"of another length", **{"Content-Length": None})
    api.put(declared, picture(), Authorization=f"Bearer {api.bearer}")
    for caller in (token, evolve(api, bearer="a-key-with-a-typo"), evolve(api, bearer=f"<{api.bearer}>")):
        caller.get("/s2s/v2.0/task/enhance/nope")
    api.call("POST", "/s2s/v1.0/client/auth", {"client_id": "nobody", "id_token": id_token}, signed_in=False)
    shown = caplog.text + "".join(str(entry) for entry in _entries(api))
    assert shown
    for secret in (api.bearer, token.bearer, id_token, signature, "a-key-with-a-typo"):
        assert secret not in shown


def test_the_log_says_of_an_answer_that_needs_words_what_the_header_says(
    api: Api, caplog: pytest.LogCaptureFixture
) -> None:
    api.balance()
    answer = api.get(f"/s2s/v2.0/task/enhance/{'x' * 3000}")
    [record] = caplog.records
    assert record.levelname == "WARNING"
    assert record.getMessage().startswith("GET /s2s/v2.0/task/enhance/xxx")
    assert record.getMessage().endswith(f" ms: {answer.explain}")


def test_the_journal_has_how_long_an_answer_took(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = itertools.count(1.0, 0.25)
    monkeypatch.setattr("time.perf_counter", lambda: next(ticks))
    api.get("/s2s/v1.0/client/credit")
    monkeypatch.undo()
    assert _entries(api)[-1].duration_ms == 250


def test_a_reset_empties_the_journal(api: Api) -> None:
    api.balance()
    api.control("POST", "/reset")
    assert _entries(api) == []


def test_the_journal_never_grows_past_its_size() -> None:
    journal = Journal(3)
    for number in range(5):
        journal.add(number, "GET", "/", None, 200, None, 1.23456)
    assert [entry.id for entry in journal.entries] == [3, 4, 5]
    assert journal.entries[0].duration_ms == 1.235


def _add(journal: Journal, sent: bytes, answered: bytes = b"", **headers: str) -> Entry:
    exchange = Exchange("", tuple(headers), tuple(headers.values()), sent or None, (), answered or None)
    journal.add(0, "POST", "/", None, 200, None, 1, exchange=exchange)
    return journal.entries[-1]


def test_the_bytes_that_the_journal_holds_are_bounded_and_the_oldest_go_first() -> None:
    journal = Journal(held_bytes=90_000)
    for number in range(20):
        _add(journal, b"%05d" % number * 2000, b"x" * 5000, HTTP_X=str(number))
    entries = journal.entries
    assert len(entries) == 20
    kept = [entry for entry in entries if entry.body]
    assert [entry.id for entry in kept] == [16, 17, 18, 19, 20]
    assert all(entry.response_body and entry.headers for entry in kept)
    oldest = entries[0]
    assert (oldest.body, oldest.response_body, oldest.json, len(oldest.headers)) == (None, None, None, 0)
    assert oldest.exchange is not None
    for body, size in ((oldest.exchange.request_body, 10_000), (oldest.exchange.response_body, 5000)):
        assert body is not None
        assert (body.size, body.left_out) == (size, FORGOTTEN)


def test_long_bodies_do_not_push_short_ones_out() -> None:
    journal, long = Journal(held_bytes=4 * BODY_LIMIT), b"x" * (BODY_LIMIT + 1)
    for _ in range(10):
        _add(journal, b"{}", long)
    assert [entry.json for entry in journal.entries] == [{}] * 10
    assert [entry.response_body is not None for entry in journal.entries] == [False] * 7 + [True] * 3


def test_a_body_that_is_longer_than_all_room_is_not_held() -> None:
    journal = Journal(held_bytes=2 * BODY_LIMIT)
    _add(journal, b"x" * (2 * BODY_LIMIT + 1))
    _add(journal, b"y" * (BODY_LIMIT + 1))
    assert [entry.body is None for entry in journal.entries] == [True, False]


def test_endless_headers_are_bounded_too() -> None:
    journal = Journal(held_bytes=100_000)
    for _ in range(20):
        _add(journal, b"", HTTP_X="x" * 30_000)
    assert [len(entry.headers) for entry in journal.entries[-4:]] == [0, 1, 1, 1]


def test_cleared_journal_entries_take_no_room() -> None:
    journal = Journal(held_bytes=50_000)
    for _ in range(3):
        _add(journal, b"x" * 40_000)
        assert journal.entries[-1].body
        journal.clear()
    assert journal.entries == ()


def test_the_journal_copies_nothing_of_what_it_is_given() -> None:
    sent, journal = b"x" * 1000, Journal()
    assert _add(journal, sent).body is sent


def test_an_answer_takes_no_more_room_than_its_bytes() -> None:
    journal = Journal()
    tracemalloc.start()
    try:
        for number in range(300):
            _add(journal, b"", orjson.dumps({"number": number}))
        taken, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert taken < 300 * 2500


def test_an_entry_reads_json_and_headers_when_it_is_asked() -> None:
    entry = _add(Journal(), b'{"scale": 2}', b"<Error/>", HTTP_X_MINE="\xfcber\udcff", CONTENT_TYPE="text/plain")
    assert (entry.json, entry.response_json, entry.response_body) == ({"scale": 2}, None, b"<Error/>")
    assert dict(entry.headers) == {"x-mine": "\xfcber?", "content-type": "text/plain"}
    assert entry.headers["Content-Type"] == "text/plain"
    assert entry.response_headers == {}


def test_the_journal_can_be_read_while_requests_are_answered() -> None:
    journal, begun, enough = Journal(100), Event(), Event()

    def answer() -> None:
        while not enough.is_set():
            journal.add(0, "GET", "/", None, 200, None, 1)
            begun.set()

    thread = Thread(target=answer)
    thread.start()
    try:
        assert begun.wait(10)
        for _ in range(2000):
            ids = [entry.id for entry in reversed(journal.entries)]
            assert ids == list(range(ids[0], ids[0] - len(ids), -1))
    finally:
        enough.set()
        thread.join()
