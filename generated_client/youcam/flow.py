"""A flow is a job as a generator: it yields what it needs from outside, a request or a pause, and gets the answer.

So each job is written once, and carried out by either client.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeAlias, TypeVar

import httpx
from attrs import frozen

AS_IS = httpx.Auth()
"""Sends a request with the headers that it has: without, httpx takes a user in its address for who calls."""
T = TypeVar("T")


@frozen
class Send:
    """A request. `stream` leaves the body of a success unread."""

    request: httpx.Request
    stream: bool


@frozen
class Pause:
    """Seconds to wait."""

    seconds: float


Flow: TypeAlias = Generator[Send | Pause, httpx.Response | None, T]


def sent(request: httpx.Request, stream: bool) -> Flow[httpx.Response]:
    """The answer to a request. Raises httpx.TransportError."""
    response = yield Send(request, stream)
    assert response is not None
    return response


def paused(seconds: float) -> Flow[None]:
    """Waits, if there is anything to wait for."""
    if seconds > 0:
        yield Pause(seconds)


@frozen
class Done:
    """The end of a flow, and what it returns."""

    value: Any


def advance(flow: Flow[Any], answer: httpx.Response | httpx.TransportError | None) -> Send | Pause | Done:
    """What the flow needs next, after the answer to what it needed last. Raises what the flow raises."""
    try:
        return flow.throw(answer) if isinstance(answer, httpx.TransportError) else flow.send(answer)
    except StopIteration as end:
        return Done(end.value)
