"""The events that a page listens to: which come, with what, and from where a stream goes on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import Mock

import httpx
import orjson
import pytest
from attrs import define

from contract_tests import wsgi_client
from contract_tests.conftest import Api, MakeApi, Picture
from youcam_mock import event_feed
from youcam_mock.embedded_server import MockServer
from youcam_mock.event_feed import MOST_STREAMS, EventFeed
from youcam_mock.http.control.watching import feeding


@define
class Event:
    """One event of a stream."""

    id: str
    name: str
    data: Any


@define
class Listener:
    """A reader of a stream. Each wait for an event ends the test when none comes."""

    parts: Iterator[bytes]
    waiting: list[Event]

    def next(self) -> Event:
        """Returns the next event."""
        silent = 0
        while not self.waiting:
            part = next(self.parts)
            silent += part.startswith(b":")
            assert silent < 4, "nothing is told"
            self.waiting += _events(part)
        return self.waiting.pop(0)

    def first(self, name: str, **members: Any) -> Any:
        """Returns the data of the next event of that name with these members, past all others."""
        while True:
            event = self.next()
            if event.name == name and members.items() <= event.data.items():
                return event.data


def _events(part: bytes) -> list[Event]:
    found = []
    for block in part.decode().split("\n\n"):
        fields = dict(line.split(": ", 1) for line in block.splitlines() if not line.startswith(":"))
        if fields:
            found.append(Event(fields["id"], fields["event"], orjson.loads(fields["data"])))
    return found


@contextmanager
def listening(api: Api, last_id: str | None = None) -> Iterator[Listener]:
    """Opens a stream, and closes it as a server does when the client is gone."""
    headers = {} if last_id is None else {"Last-Event-ID": last_id}
    started: list[Any] = []

    def start(*given: Any) -> Any:
        started.extend(given)

    environ = wsgi_client.environ_of("GET", "/_mock/events", headers=headers)
    _let_an_earlier_feeding_end(api.app.mock.feed)
    parts: Any = api.app(environ, start)
    status, pairs = started
    assert status.startswith("200")
    assert dict(pairs)["Content-Type"] == "text/event-stream; charset=utf-8"
    assert dict(pairs)["Cache-Control"] == "no-store"
    try:
        yield Listener(iter(parts), [])
    finally:
        parts.close()


def _let_an_earlier_feeding_end(feed: EventFeed) -> None:
    """Mocks are used for many tests, and what fed the events of the last one would tell of the reset between."""
    if not feed._streams:
        for thread in feed._threads:
            thread.join(60)


@pytest.fixture(autouse=True)
def _short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeding, "_LOOKS_EVERY_S", 0.05)
    monkeypatch.setattr(event_feed, "_LINGERS_S", 0)


def test_a_stream_begins_with_a_greeting_that_names_the_newest_request_and_the_clock(api: Api) -> None:
    api.balance()
    with listening(api) as listener:
        hello = listener.next()
    newest = api.control("GET", "/requests").body["requests"][-1]["id"]
    clock = api.control("GET", "/clock").body
    assert hello.name == "hello"
    assert hello.data == {"resumed": False, "last_request": newest, "clock": clock}


def test_a_request_is_told_as_it_is_listed(api: Api) -> None:
    with listening(api) as listener:
        task_id = api.run_v2(src_file_url="u", scale=1)
        told = listener.first("request")
    [listed] = api.control("GET", "/requests").body["requests"]
    assert told == listed
    assert (told["task"], told["units"], told["feature"]) == (task_id, 2, "enhance")


def test_requests_of_the_control_api_are_not_told(api: Api) -> None:
    with listening(api) as listener:
        api.control("GET", "/tasks")
        api.get("/s2s/v2.0/nothing")
        assert listener.first("request")["status"] == 404


def test_a_task_is_told_when_it_is_run_and_when_it_ends_as_it_is_listed(api: Api) -> None:
    with listening(api) as listener:
        task_id = api.run_v2(src_file_url="u", scale=1)
        assert listener.first("task", task_id=task_id)["state"] == "running"
        api.advance(10)
        told = listener.first("task", task_id=task_id)
    assert told == api.control("GET", "/tasks").body["tasks"][0]
    assert (told["state"], told["charged"]) == ("success", 2)


def test_a_task_that_ends_by_a_running_clock_is_told_though_nobody_asks(api: Api) -> None:
    api.control("PUT", "/clock", {"mode": "real"})
    task_id = api.run_v2(src_file_url="u", scale=1)
    with listening(api) as listener:
        listener.next()
        api.system.ms += 60_000
        assert listener.first("task", task_id=task_id)["state"] == "success"


def test_a_v1_task_that_nobody_polls_is_told_to_be_lost(api: Api, picture: Picture) -> None:
    task_id = api.run_v1(api.upload(picture()), scale=1)
    with listening(api) as listener:
        api.advance(3600)
        assert listener.first("task", task_id=task_id)["state"] == "lost"


def test_a_deleted_task_is_told(api: Api) -> None:
    task_id = api.run_v2(src_file_url="u", scale=1)
    api.finished_v2(task_id)
    with listening(api) as listener:
        api.post("/s2s/v2.0/task/delete", {"task_id": task_id})
        assert listener.first("task", task_id=task_id)["state"] == "deleted"


def test_an_account_whose_units_change_is_told(api: Api) -> None:
    with listening(api) as listener:
        api.grant(5)
        granted = listener.first("units", api_key=api.bearer)
        assert granted["units"] == api.control("GET", "/accounts").body["accounts"][0]["units"]
        assert granted["balance"] == float(api.balance())
        api.finished_v2(api.run_v2(src_file_url="u", scale=1))
        assert listener.first("units", api_key=api.bearer)["balance"] == granted["balance"] - 2


def test_a_new_account_is_told(api: Api) -> None:
    with listening(api) as listener:
        api.control("POST", "/accounts", {"api_key": "another", "units": [{"type": "ApiPaygToken", "amount": 7}]})
        assert listener.first("units", api_key="another")["balance"] == 7


def test_the_clock_is_told_when_it_is_set_or_advanced_by_whomever(api: Api) -> None:
    with listening(api) as listener:
        answer = api.control("POST", "/clock/advance", {"seconds": 5})
        assert listener.first("clock") == answer.body
        api.app.mock.clock.advance(5)
        assert listener.first("clock") == api.control("GET", "/clock").body


def test_a_clock_that_merely_runs_is_not_told(api: Api) -> None:
    api.control("PUT", "/clock", {"mode": "real"})
    with listening(api) as listener:
        listener.next()
        api.system.ms += 1000
        api.grant(1)
        assert listener.next().name == "units"


@pytest.mark.parametrize("change", ["reset", "snapshot"])
def test_a_greeting_comes_again_when_another_state_takes_the_place_of_this_one(api: Api, change: str) -> None:
    api.control("POST", "/snapshots", {"name": "before"})
    with listening(api) as listener:
        listener.next()
        if change == "reset":
            api.control("POST", "/reset")
        else:
            api.control("PUT", "/snapshots/before")
        assert listener.first("hello")["resumed"] is False
        task_id = api.run_v2(src_file_url="u", scale=1)
        assert listener.first("task")["task_id"] == task_id


def test_a_stream_goes_on_behind_the_last_event_that_was_read(api: Api) -> None:
    with listening(api) as listener:
        with listening(api) as other:
            api.get("/first")
            while (read := other.next()).name != "request":
                pass
        api.get("/second")
        listener.first("request", path="/second")
        with listening(api, read.id) as other:
            assert other.next().data["resumed"] is True
            assert other.first("request")["path"] == "/second"


@pytest.mark.parametrize("last_id", ["", "-", "x-1", "nonsense", "{begin}-999", "{begin}-x", "{begin}--1", "{begin}-"])
def test_an_id_that_was_never_given_out_begins_a_stream_anew(api: Api, last_id: str) -> None:
    with listening(api) as listener:
        begin = listener.next().id.partition("-")[0]
        with listening(api, last_id.replace("{begin}", begin)) as other:
            assert other.next().data["resumed"] is False


def test_one_stream_too_many_is_refused_and_there_is_room_when_one_is_closed(api: Api) -> None:
    with listening(api), ExitStack() as others:
        for _ in range(MOST_STREAMS - 2):
            others.enter_context(listening(api))
        with listening(api):
            answer = api.control("GET", "/events")
        assert answer.status == 503
        assert answer.body["error"] == "32 streams of events are open already: close one and ask again"
        with listening(api) as listener:
            assert listener.next().name == "hello"


def test_a_head_request_holds_no_stream(api: Api) -> None:
    for _ in range(MOST_STREAMS + 1):
        environ = wsgi_client.environ_of("HEAD", "/_mock/events")
        assert wsgi_client.send(api.app, environ).status == 200


def _feed() -> EventFeed:
    """A feed that somebody reads and nobody feeds."""
    return EventFeed()


def test_a_stream_that_hears_nothing_sends_a_comment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_feed, "_HEARTBEAT_S", 0.01)
    stream = _feed().open(None, lambda _: b"{}", lambda _: ())
    next(stream)
    assert next(stream) == b": still here\n\n"


def test_a_reader_that_falls_behind_is_greeted_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    feed = _feed()
    stream = feed.open(None, lambda resumed: b"%d" % resumed, lambda _: ())
    next(stream)
    for number in range(1001):
        feed.tell("request", b"%d" % number)
    [event] = _events(next(stream))
    assert (event.name, event.id.partition("-")[2]) == ("hello", "1001")
    feed.tell("request", b"7")
    assert [event.data for event in _events(next(stream))] == [7]


def test_readers_are_woken_once_for_events_that_are_told_together(monkeypatch: pytest.MonkeyPatch) -> None:
    feed = _feed()
    stream = feed.open(None, lambda _: b"{}", lambda _: ())
    next(stream)
    woken = Mock(wraps=feed._moved.notify_all)
    monkeypatch.setattr(feed._moved, "notify_all", woken)
    feed.tell("request", b"1", b"2")
    assert woken.call_count == 1
    assert [event.data for event in _events(next(stream))] == [1, 2]


def test_what_pokes_right_after_a_wait_in_vain_is_not_forgotten(make_api: MakeApi) -> None:
    class Late(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            found = self.is_set()
            self.set()
            return found

    mock = make_api().app.mock
    mock.feed.poked = Late()
    feeding.Feeding(mock, "")._tell_changes()
    assert mock.feed.poked.is_set()


def test_a_closed_feed_ends_its_streams_and_opens_none(monkeypatch: pytest.MonkeyPatch) -> None:
    feed = _feed()
    stream = feed.open(None, lambda _: b"{}", lambda _: ())
    next(stream)
    ended: list[bytes] = []
    reader = threading.Thread(target=lambda: ended.extend(stream), daemon=True)
    reader.start()
    feed.close()
    reader.join(60)
    assert not reader.is_alive()
    assert ended == []
    assert len(list(feed.open(None, lambda _: b"{}", lambda _: ()))) == 1


def test_nobody_feeds_when_the_last_reader_is_gone(api: Api) -> None:
    with listening(api) as listener:
        listener.next()
        threads = api.app.mock.feed._threads
        assert len(threads) == 2
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()
    with listening(api) as listener:
        api.get("/nothing")
        assert listener.first("request")["path"] == "/nothing"


def test_more_requests_than_are_told_at_once_are_greeted_instead(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeding, "_MOST_REQUESTS", 3)
    with listening(api) as listener:
        listener.next()
        for _ in range(50):
            api.app.mock.journal.add(0, "GET", "/x", None, 200, None, 1)
        assert listener.first("hello")["last_request"] > 0


def test_a_mock_with_shared_state_tells_what_another_process_changed(make_api: MakeApi, tmp_path: Any) -> None:
    api, other = make_api(data_dir=tmp_path, workers=2), make_api(data_dir=tmp_path, workers=2)
    with listening(api) as listener:
        listener.next()
        task_id = other.run_v2(src_file_url="u", scale=1)
        assert listener.first("task", task_id=task_id)["state"] == "running"
        other.advance(10)
        assert listener.first("task", task_id=task_id)["state"] == "success"


def test_an_open_stream_ends_whole_when_a_server_in_the_program_stops() -> None:
    with ExitStack() as until_exit:
        server = until_exit.enter_context(MockServer())
        client = httpx.Client(timeout=60)
        stream = client.send(client.build_request("GET", f"{server.url}/_mock/events"), stream=True)
        parts = stream.iter_bytes()
        assert b"event: hello" in next(parts)
        until_exit.close()
        assert [part for part in parts if not part.startswith(b":")] == []
        client.close()
