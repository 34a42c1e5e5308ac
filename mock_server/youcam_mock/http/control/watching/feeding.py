"""Feeds the events of a mock: one thread tells of requests, another of what they and the clock changed.

Two, because the second runs the engines of tasks that are due, and requests must be told at once.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable
from threading import Thread
from typing import Any

import orjson

from youcam_mock.http.control import clock
from youcam_mock.http.control.journal import listed
from youcam_mock.http.control.watching.state_changes import StateChanges
from youcam_mock.mock import Mock
from youcam_mock.store.outages import OutageError

log = logging.getLogger("youcam_mock")

_BATCH_S = 0.05
"""How long requests are gathered before they are told."""
_MOST_REQUESTS = 200
"""How many are told of one batch. When there are more, all who watch load the list again."""
_LOOKS_EVERY_S = 0.5
_REST, _LONGEST_REST_S = 30, 3.0
"""How many times longer than it took the next look at the state is put off, so that looking stays cheap."""


class Feeding:
    """The two threads, from the first reader of events until some time after the last."""

    def __init__(self, mock: Mock, name: str) -> None:
        """Takes the present for known: events tell of what comes after it."""
        self._mock = mock
        self._name = name
        self._newest = mock.journal.newest
        self._changes = StateChanges(mock)
        self._touched: deque[str] = deque()

    def start(self) -> list[Thread]:
        """Starts the threads, and returns them."""
        threads = [
            Thread(target=self._until_unwanted, args=(work,), name="youcam-mock-events", daemon=True)
            for work in (self._tell_requests, self._tell_changes)
        ]
        for thread in threads:
            thread.start()
        return threads

    def _until_unwanted(self, work: Callable[[], None]) -> None:
        while self._mock.feed.goes_on(self._name):
            try:
                work()
            except OutageError as outage:
                self._mock.outages.tell(outage)
                self._mock.feed.pause(_LOOKS_EVERY_S)
            # The thread must outlive every defect: without it the pages would stand still without a word.
            except Exception:
                log.exception("defect in the mock: an event was not told; please report it")
                self._mock.feed.pause(_LOOKS_EVERY_S)

    def _tell_requests(self) -> None:
        journal, feed = self._mock.journal, self._mock.feed
        if not journal.wait(self._newest, _LOOKS_EVERY_S):
            return
        feed.pause(_BATCH_S)
        before, found = self._newest, journal.after(self._newest, _MOST_REQUESTS)
        if not found:
            return
        self._newest = found[-1].id
        self._touched.extend(entry.task for entry in found if entry.task)
        if found[0].id > before + 1 and len(found) == _MOST_REQUESTS:
            feed.greet()
            feed.pause(_LOOKS_EVERY_S)
        else:
            feed.tell("request", *(orjson.dumps(listed(self._mock, entry)) for entry in found))
        feed.poked.set()

    def _tell_changes(self) -> None:
        feed = self._mock.feed
        poked = feed.poked.wait(_LOOKS_EVERY_S)
        # Not after a wait in vain: what poked since then would be forgotten.
        if poked:
            feed.poked.clear()
        if not self._changes.are_likely() and not poked:
            return
        touched = {self._touched.popleft() for _ in range(len(self._touched))}
        self._changes.settle()
        # Engines are not counted: their work would be done for the next check of the task otherwise.
        started = time.thread_time()
        if self._changes.is_another_state:
            self._changes = StateChanges(self._mock)
            feed.greet()
        else:
            for name, told in self._changes.since(touched):
                feed.tell(name, orjson.dumps(told))
        rest_s = _REST * (time.thread_time() - started)
        feed.pause(min(max(_LOOKS_EVERY_S, rest_s), _LONGEST_REST_S))


def hello(mock: Mock, resumed: bool) -> bytes:
    """Returns the data of the event with which a stream begins."""
    told: dict[str, Any] = {"resumed": resumed, "last_request": mock.journal.newest, "clock": clock.shown(mock)}
    return orjson.dumps(told)
