"""A flow is a job as a generator: it yields what it needs from outside, a request or a pause, and gets the answer.

So each job is written once, and run by `run` or by `run_async`.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeAlias, TypeVar

import httpx
from attrs import frozen

from youcam.timing import Clock

T = TypeVar("T")


@frozen
class Send:
    """A request. `stream` leaves the body of a success unread."""

    request: httpx.Request
    stream: bool = False


@frozen
class Pause:
    """Seconds to wait."""

    seconds: float


Flow: TypeAlias = Generator[Send | Pause, httpx.Response | None, T]


def sent(request: httpx.Request, stream: bool = False) -> Flow[httpx.Response]:
    """The answer to a request. Raises httpx.TransportError."""
    response = yield Send(request, stream)
    assert response is not None
    return response


def paused(seconds: float) -> Flow[None]:
    """Waits, if there is anything to wait for."""
    if seconds > 0:
        yield Pause(seconds)


def run(flow: Flow[T], http: httpx.Client, clock: Clock) -> T:
    """What the flow returns. Raises what it raises."""
    answer: httpx.Response | httpx.TransportError | None = None
    while True:
        step = _next(flow, answer)
        if isinstance(step, _Done):
            return step.value  # type: ignore[no-any-return]
        answer = None
        if isinstance(step, Pause):
            clock.sleep(step.seconds)
            continue
        try:
            answer = http.send(step.request, auth=None, stream=step.stream, follow_redirects=False)
            if not answer.is_success:
                answer.read()
        except httpx.TransportError as error:
            answer = error


async def run_async(flow: Flow[T], http: httpx.AsyncClient, clock: Clock) -> T:
    """As `run`."""
    answer: httpx.Response | httpx.TransportError | None = None
    while True:
        step = _next(flow, answer)
        if isinstance(step, _Done):
            return step.value  # type: ignore[no-any-return]
        answer = None
        if isinstance(step, Pause):
            await clock.sleep_async(step.seconds)
            continue
        try:
            answer = await http.send(step.request, auth=None, stream=step.stream, follow_redirects=False)
            if not answer.is_success:
                await answer.aread()
        except httpx.TransportError as error:
            answer = error


@frozen
class _Done:
    value: Any


def _next(flow: Flow[Any], answer: httpx.Response | httpx.TransportError | None) -> Send | Pause | _Done:
    try:
        return flow.throw(answer) if isinstance(answer, httpx.TransportError) else flow.send(answer)
    except StopIteration as end:
        return _Done(end.value)
