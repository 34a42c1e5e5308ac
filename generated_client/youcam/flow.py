"""Flows: jobs as generators. A flow yields what it needs from outside, a request or a pause, and gets the answer.

Each job is therefore written once, and run by either client.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeAlias, TypeVar

import httpx
from attrs import frozen

AS_IS = httpx.Auth()
"""Sends a request with the headers that it has. Otherwise httpx would use a user in its URL as credentials."""
T = TypeVar("T")


@frozen
class Send:
    """A request, which may take `timeout_s` in all, and longer for each byte that moves, at `rate` a second. `stream`
    leaves the body of a success unread."""

    request: httpx.Request
    timeout_s: float
    rate: float
    stream: bool


@frozen
class Pause:
    """A number of seconds to wait."""

    seconds: float


Flow: TypeAlias = Generator[Send | Pause, httpx.Response | None, T]


def sent(send: Send) -> Flow[httpx.Response]:
    """Returns the answer to a request. Raises httpx.TransportError."""
    response = yield send
    assert response is not None
    return response


def paused(seconds: float) -> Flow[None]:
    """Waits, unless the time is 0."""
    if seconds > 0:
        yield Pause(seconds)


@frozen
class Done:
    """The end of a flow, with its return value."""

    value: Any


def advance(flow: Flow[Any], answer: httpx.Response | httpx.TransportError | None) -> Send | Pause | Done:
    """Returns what the flow needs next, after the answer to what it needed last. Raises what the flow raises."""
    try:
        return flow.throw(answer) if isinstance(answer, httpx.TransportError) else flow.send(answer)
    except StopIteration as end:
        return Done(end.value)
