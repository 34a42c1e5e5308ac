"""An outage of the database or the storage is told as one, to callers and in the log, and passes by itself."""

from __future__ import annotations

import logging
import socket
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import obstore
import orjson
import pytest
from attrs import frozen
from obstore.exceptions import GenericError
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from contract_tests import wsgi_client
from contract_tests.conftest import local
from youcam_mock.http.control.watching.feeding import Feeding
from youcam_mock.http.request_log import RequestLine
from youcam_mock.service.courier import Courier
from youcam_mock.service.retention.sweeper import Sweeper
from youcam_mock.store import blobs
from youcam_mock.store.blobs import Blobs
from youcam_mock.store.database import Database
from youcam_mock.store.outages import BlobError, OutageError, OutageLog, StoreError

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture

CREDIT = "/s2s/v1.0/client/credit"
RUN = "/s2s/v2.0/task/enhance"
NO_SPACE = "Unable to write: No space left on device (os error 28)\n\nDebug source:\nGeneric {\n}"
Away = Callable[[], Any]


@frozen
class Told:
    """An answer to a request that met an outage. Nothing says that such an answer must fit the contract."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def body(self) -> Any:
        return orjson.loads(self.content)

    @property
    def explain(self) -> str:
        return self.headers["x-mock-explain"]


def ask(api: Api, method: str, path: str, body: Any = None, **headers: str) -> Told:
    content = body if isinstance(body, bytes) or body is None else orjson.dumps(body)
    headers |= {} if path.startswith("/ttl30") else {"Authorization": f"Bearer {api.bearer}"}
    answer = wsgi_client.send(api.app, wsgi_client.environ_of(method, path, content, None, headers))
    return Told(answer.status, answer.headers, answer.content)


def error_of_sqlite(code: int, message: str) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError(message)
    error.sqlite_errorcode = code
    return error


class Heard(OutageLog):
    """Lets a test wait until a thread has told of an outage."""

    def __init__(self) -> None:
        super().__init__()
        self.told = Event()

    def tell(self, outage: OutageError) -> None:
        super().tell(outage)
        self.told.set()


@contextmanager
def database_away(api: Api, code: int = sqlite3.SQLITE_IOERR, message: str = "disk I/O error") -> Iterator[None]:
    """Lets every statement fail as it does when the disk is gone."""

    def fails(*_: object) -> None:
        raise error_of_sqlite(code, message)

    def looks(*_: object) -> None:
        raise StoreError(message)

    database = api.app.mock.database
    engine = database.engine
    event.listen(engine, "do_execute", fails)
    try:
        # The look at a shared state goes past SQLAlchemy.
        with patch.object(database, "look", looks):
            yield
    finally:
        event.remove(engine, "do_execute", fails)


@contextmanager
def storage_away(api: Api, message: str = NO_SPACE) -> Iterator[None]:
    """Lets every request to the storage fail."""

    def fails(*_: object, **__: object) -> None:
        raise GenericError(message)

    _ = api.app.mock.blobs
    with pytest.MonkeyPatch.context() as patch:
        for name in ("put", "get", "head", "copy", "delete", "list"):
            patch.setattr(obstore, name, fails)
        yield


def outage_lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What was logged, if none of it is a traceback or the line of a request."""
    shown = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert not [record for record in shown if record.exc_info or isinstance(record.msg, RequestLine)]
    return [record.getMessage() for record in shown]


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", CREDIT, None),
        ("POST", RUN, {"src_file_url": "https://a.test/a.jpg", "scale": 1}),
        ("GET", f"{RUN}/x", None),
        ("POST", "/s2s/v2.0/task/delete", {"task_id": "x"}),
    ],
)
def test_a_database_that_is_away_is_a_503_in_the_form_of_the_api(
    api: Api, caplog: pytest.LogCaptureFixture, method: str, path: str, body: Any
) -> None:
    api.balance()
    # A signed-in caller is remembered; anybody else has to be looked up.
    api.app.mock.database.forget_all()
    with database_away(api):
        answers = [ask(api, method, path, body) for _ in range(3)]
    for answer in answers:
        assert (answer.status, answer.body) == (503, {"status": 503, "error": "Service Unavailable"})
        assert answer.headers["x-request-id"].isdecimal()
        assert answer.explain == (
            "the database is away: disk I/O error; send the request again once it is back (outage of the mock)"
        )
    assert outage_lines(caplog) == [
        "the database is away: disk I/O error; requests that need it are answered 503 until it is back"
    ]
    assert api.app.mock.journal.entries[-1].status == 503
    assert api.balance() == 1000


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (sqlite3.SQLITE_FULL, "database or disk is full"),
        (sqlite3.SQLITE_BUSY, "database is locked"),
        (sqlite3.SQLITE_READONLY | 1032, "attempt to write a readonly database"),
        (sqlite3.SQLITE_CORRUPT, "database disk image is malformed"),
    ],
)
def test_each_kind_of_outage_of_sqlite_is_told_in_its_words(api: Api, code: int, message: str) -> None:
    api.app.mock.database.forget_all()
    with database_away(api, code, message):
        answer = ask(api, "GET", CREDIT)
    assert (answer.status, message in answer.explain) == (503, True)


def test_a_wrong_statement_is_still_a_defect(api: Api) -> None:
    with pytest.raises(OperationalError), api.app.mock.database.transaction() as connection:
        connection.exec_driver_sql("SELECT * FROM nowhere")


def test_the_control_api_tells_an_outage_in_its_own_form(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    api.balance()
    with database_away(api):
        answer = ask(api, "GET", "/_mock/accounts")
    assert answer.status == 503
    assert answer.body["error"].startswith("the database is away: disk I/O error")
    assert len(outage_lines(caplog)) == 1
    assert api.control("GET", "/accounts").status == 200


def test_no_request_to_a_shared_state_is_answered_without_a_body(make_api: MakeApi, tmp_path: Path) -> None:
    api = make_api(data_dir=tmp_path, workers=2)
    api.balance()
    with database_away(api):
        answers = [ask(api, "GET", path) for path in (CREDIT, "/nowhere", "/ttl30/x", "/_mock/health", "/_mock/tasks")]
    assert [answer.status for answer in answers] == [503] * 5
    assert all(b"vailable" in answer.content or b"away" in answer.content for answer in answers)


def test_a_storage_that_is_away_is_told_by_each_request_that_needs_it(
    api: Api, picture: Picture, caplog: pytest.LogCaptureFixture
) -> None:
    file_id, declared = api.upload(picture()), api.declare("b.png", len(picture()))
    put = declared["requests"][0]
    done, other = (api.run_v2(src_file_id=file_id, scale=scale) for scale in (1, 2))
    url = api.finished_v2(done)["results"]["url"]
    api.app.mock.results.forget_tasks()
    with storage_away(api):
        upload = ask(api, "PUT", local(put["url"]), picture(), **put["headers"])
        download = ask(api, "GET", local(url))
        check = ask(api, "GET", f"{RUN}/{other}")
        reset = ask(api, "POST", "/_mock/reset")
    why = "the storage is away: Unable to write: No space left on device (os error 28); send the request again"
    for answer in (upload, download, check, reset):
        assert (answer.status, answer.explain.startswith(why) if answer is not reset else True) == (503, True)
    for answer in (upload, download, check):
        assert answer.body == {"status": 503, "error": "Service Unavailable"}
    assert reset.body["error"].startswith(why)
    assert len(outage_lines(caplog)) == 2
    assert api.balance() == 1000


def test_what_met_an_outage_is_done_by_the_next_request(api: Api, picture: Picture) -> None:
    declared = api.declare("b.png", len(picture()))
    put = declared["requests"][0]
    with storage_away(api):
        assert ask(api, "PUT", local(put["url"]), picture(), **put["headers"]).status == 503
    assert api.put(declared, picture()).status == 200
    task_id = api.run_v2(src_file_id=declared["file_id"], scale=1)
    api.advance(10)
    with storage_away(api):
        assert ask(api, "GET", f"{RUN}/{task_id}").status == 503
        assert ask(api, "GET", CREDIT).status == 503
    assert api.check_v2(task_id).body["data"]["task_status"] == "success"
    assert api.paid() == [task_id]
    assert api.balance() == 998


def test_a_full_disk_leaves_nothing_half_written(make_api: MakeApi, tmp_path: Path) -> None:
    api = make_api(data_dir=tmp_path)
    api.balance()
    turn = api.app.mock.database._turn
    assert turn is not None
    connection = turn.connection
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    connection.rollback()
    body = {"src_file_url": "https://a.test/" + 3000 * "a", "scale": 1}
    answers = [ask(api, "POST", RUN, body) for _ in range(12)]
    accepted = [answer for answer in answers if answer.status == 200]
    assert {answer.status for answer in answers} == {200, 503}
    assert "the database is away: database or disk is full" in answers[-1].explain
    assert ask(api, "GET", CREDIT).status == 200
    connection.exec_driver_sql("PRAGMA max_page_count = 100000")
    connection.rollback()
    assert len(api.control("GET", "/tasks").body["tasks"]) == len(accepted)
    api.advance(10)
    assert api.balance() == 1000 - 2 * len(accepted)


@pytest.mark.parametrize("is_over", [True, False])
def test_a_commit_that_fails_is_an_outage_and_leaves_nothing_open(
    make_api: MakeApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_over: bool
) -> None:
    api = make_api(data_dir=tmp_path)
    api.balance()
    dialect = api.app.mock.database.engine.dialect

    def fails(connection: Any) -> None:
        # SQLite itself rolls back after some failures, and after others not.
        if is_over:
            connection.rollback()
        raise error_of_sqlite(sqlite3.SQLITE_IOERR, "disk I/O error")

    with monkeypatch.context() as patched:
        patched.setattr(dialect, "do_commit", fails)
        answers = [ask(api, "POST", RUN, {"src_file_url": "https://a.test/a.jpg", "scale": 1}) for _ in range(2)]
    assert [answer.status for answer in answers] == [503, 503]
    assert api.control("GET", "/tasks").body["tasks"] == []
    api.run_v2(src_file_url="https://a.test/a.jpg", scale=1)
    api.advance(10)
    assert api.balance() == 998


def test_a_database_that_cannot_be_opened_is_told_and_tried_again(make_api: MakeApi, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    api = make_api(data_dir=tmp_path / "file" / "state")
    answer = ask(api, "GET", CREDIT)
    assert (answer.status, "cannot use the data folder" in answer.explain) == (503, True)
    (tmp_path / "file").unlink()
    assert api.balance() == 1000


def test_the_log_has_one_line_a_minute_for_each_part(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    log, now_s = OutageLog(), [1000]
    monkeypatch.setattr("youcam_mock.store.outages.time.monotonic_ns", lambda: now_s[0] * 10**9)
    for seconds in (0, 1, 58, 1):
        now_s[0] += seconds
        log.tell(StoreError("it is full"))
        log.tell(BlobError("it is gone"))
    database, storage = (f"the {part} is away" for part in ("database", "storage"))
    assert [line.partition(":")[0] for line in outage_lines(caplog)] == [database, storage, database, storage]


@pytest.mark.parametrize("background", [Courier, Sweeper])
def test_what_runs_in_the_background_says_it_in_the_same_line(
    api: Api, caplog: pytest.LogCaptureFixture, background: type[Courier] | type[Sweeper]
) -> None:
    api.balance()
    api.app.mock.database.forget_all()
    heard = api.app.mock.outages = Heard()
    with database_away(api):
        for _ in range(2):
            heard.told.clear()
            thread = background(api.app.mock)
            thread.start()
            assert heard.told.wait(60)
            thread.stop()
    assert len(outage_lines(caplog)) == 1


def test_events_say_it_in_the_same_line(
    api: Api, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def meets_it() -> None:
        raise StoreError("it is full")

    feed, wanted = api.app.mock.feed, iter((True, True, False))
    monkeypatch.setattr(feed, "goes_on", lambda _: next(wanted))
    monkeypatch.setattr(feed, "pause", lambda _: None)
    Feeding(api.app.mock, "x")._until_unwanted(meets_it)
    assert len(outage_lines(caplog)) == 1


def test_a_storage_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        for name, value in (("ENDPOINT", f"http://127.0.0.1:{silent.getsockname()[1]}"), ("ALLOW_HTTP", "true")):
            monkeypatch.setenv(f"AWS_{name}", value)
        for name in ("ACCESS_KEY_ID", "SECRET_ACCESS_KEY", "REGION"):
            monkeypatch.setenv(f"AWS_{name}", "x")
        monkeypatch.setattr(blobs, "_PATIENCE", {"timeout": "0.05s"})
        monkeypatch.setattr(blobs, "_RETRIED", {"max_retries": 1})
        stored = Blobs(url="s3://bucket")
        with pytest.raises(BlobError) as caught:
            stored.get("x")
    # Not a word of a client that may not speak HTTP: what the environment allows holds beside the deadline.
    assert "error sending request" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_storage_that_hangs_is_given_up_within_a_minute() -> None:
    assert blobs._PATIENCE == {"timeout": "15s", "connect_timeout": "5s"}
    assert {"max_retries": 3, "retry_timeout": timedelta(seconds=10)} == blobs._RETRIED


def test_an_outage_names_no_password(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(BlobError) as caught:
        Blobs(url="s3://key:hush@").open()
    assert "hush" not in str(caught.value)
    with pytest.raises(StoreError) as refused:
        Database("postgresql://mock:hush@127.0.0.1:1/x")
    assert "hush" not in str(refused.value)


@pytest.mark.parametrize("settings", [{}, {"any_bytes": True}])
def test_nothing_stands_in_for_an_input_that_the_storage_has_lost(
    make_api: MakeApi, picture: Picture, settings: dict[str, bool]
) -> None:
    api = make_api(**settings)
    task_id = api.run_v2(src_file_id=api.upload(picture()), scale=1)
    _lose_everything(api)
    failed = api.finished_v2(task_id)
    assert (failed["task_status"], failed["error"]) == ("error", "unknown_internal_error")
    assert "the bytes of an input are lost" in api.check_v2(task_id).explain
    assert api.balance() == 1000


def test_a_result_whose_input_was_lost_after_it_was_paid_is_an_outage(api: Api, picture: Picture) -> None:
    task_id = api.run_v2(src_file_id=api.upload(picture()), scale=1)
    url = api.finished_v2(task_id)["results"]["url"]
    _lose_everything(api)
    api.app.mock.results.forget_tasks()
    answer = ask(api, "GET", local(url))
    assert (answer.status, "the bytes of an input are lost" in answer.explain) == (503, True)


def _lose_everything(api: Api) -> None:
    api.app.mock.blobs.clear()
