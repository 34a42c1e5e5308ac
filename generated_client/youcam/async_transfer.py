"""Sends a request and reads its answer, within bounds of time and size; `youcam.transfer` is made from it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import httpx

from youcam.bodies import Body
from youcam.defaults import ANSWER_BYTES
from youcam.flow import AS_IS, Send
from youcam.patience import Patience


async def answered(http: httpx.AsyncClient, step: Send) -> httpx.Response:
    """Returns the answer to a request, with its body read unless it is asked for as a stream. Raises
    httpx.TransportError, also for an answer that takes too long, is too large or cannot be decoded."""
    patience = Patience(step.timeout_s, step.rate)
    try:
        with patience.running():
            answer = await http.send(step.request, auth=AS_IS, stream=True)
    except httpx.TransportError:
        raise
    except httpx.RequestError as error:
        raise httpx.RemoteProtocolError(str(error)) from error
    if step.stream and answer.is_success:
        return answer
    try:
        content = b"".join([part async for part in parts(answer, ANSWER_BYTES, patience)])
    finally:
        await answer.aclose()
    return _whole(answer, content)


async def parts(answer: httpx.Response, most: int, patience: Patience) -> AsyncIterator[bytes]:
    """Yields the decoded body as it arrives, at most that many bytes. Raises httpx.TransportError."""
    if answer.is_stream_consumed:
        # A transport of a test may hand out an answer that was read already.
        yield answer.content
        return
    body = Body(answer.headers.get("Content-Encoding", ""), most)
    stream: Any = answer.aiter_raw()
    async with aclosing(stream) as chunks:
        while True:
            # The time in which the caller does something with a part is not the other side's.
            with patience.running():
                chunk = await anext(chunks, None)
            if chunk is None:
                break
            for part in body.parts(chunk):
                yield part
    body.end()


def _whole(answer: httpx.Response, content: bytes) -> httpx.Response:
    """Returns the answer with its body, which is decoded by now."""
    headers = [(name, value) for name, value in answer.headers.raw if name.lower() not in _OF_THE_WIRE]
    return httpx.Response(
        answer.status_code, headers=headers, content=content, request=answer.request, extensions=answer.extensions
    )


_OF_THE_WIRE = (b"content-encoding", b"content-length", b"transfer-encoding")
