"""Tells of requests, tasks, units and the clock as they come, by server-sent events (HTML standard)."""

from __future__ import annotations

from functools import partial

from youcam_mock.event_feed import MOST_STREAMS, TooManyStreamsError
from youcam_mock.http.checked_request import Content, ControlError, ControlRequest
from youcam_mock.http.control.watching.feeding import Feeding, hello

_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
"""Neither caches nor proxies may hold events back."""


def events(request: ControlRequest) -> Content:
    """A stream that does not end by itself. Raises ControlError when there are too many."""
    mock = request.mock
    try:
        stream = mock.feed.open(
            request.params.get("Last-Event-ID"), partial(hello, mock), lambda name: Feeding(mock, name).start()
        )
    except TooManyStreamsError:
        raise ControlError(503, f"{MOST_STREAMS} streams of events are open already: close one and ask again") from None
    return Content(stream, headers=_HEADERS, media="text/event-stream; charset=utf-8")
