from __future__ import annotations

import itertools
from threading import Event, Thread
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from youcam_mock.journal import PATH_LIMIT, Entry, Journal

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
    path = f"/s2s/v2.0/task/enhance/{'x' * 3000}"[:PATH_LIMIT]
    assert (record.levelname, record.getMessage()) == ("WARNING", f"GET {path} 400: {answer.explain}")


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
