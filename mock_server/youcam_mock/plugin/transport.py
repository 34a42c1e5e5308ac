"""Brings requests of httpx to the mock without a socket."""

from __future__ import annotations

import sys
import time
from collections.abc import AsyncIterator, Iterable, Iterator
from io import BytesIO
from threading import local
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

import httpx
from werkzeug.test import run_wsgi_app

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

    from youcam_mock.http.app import App
    from youcam_mock.plugin.waiting import Timeline

_PORTS = {"http": 80, "https": 443}


class MockTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers every request from the mock, whatever its host, in the thread that sends it.

    What a scenario does to a connection is raised as httpx would: a cut one as RemoteProtocolError; a delay as
    ReadTimeout when it is longer than the client waits, and else as time that passes on the mock's clock.
    """

    def __init__(self, app: App, timeline: Timeline) -> None:
        self._timeline = timeline
        self._delays = _Delays()
        self._app = app
        app.mock.sleep = self._delays.sleep

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Returns the mock's answer. Raises RemoteProtocolError and ReadTimeout if a scenario asks for them."""
        request.read()
        self._timeline.at_work()
        delays = self._delays.begin()
        try:
            answer, status, headers = run_wsgi_app(self._app, _environ(request))
            delay_s = sum(delays)
            body = _Body(*_read(answer))
        except ConnectionAbortedError:
            self._wait(request, sum(delays))
            raise httpx.RemoteProtocolError("Server disconnected without sending a response.") from None
        finally:
            self._delays.end()
        self._wait(request, delay_s)
        return httpx.Response(int(status.partition(" ")[0]), headers=headers.to_wsgi_list(), stream=body)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Returns the mock's answer, like `handle_request`."""
        await request.aread()
        return self.handle_request(request)

    def _wait(self, request: httpx.Request, delay_s: float) -> None:
        patience_s = request.extensions.get("timeout", {}).get("read")
        if patience_s is not None and delay_s > patience_s:
            self._timeline.skip(patience_s)
            raise httpx.ReadTimeout("timed out")
        if delay_s:
            self._timeline.skip(delay_s)


class _Delays:
    """Records the delays of requests that come through this transport. Other requests really wait."""

    def __init__(self) -> None:
        # One list for each thread, since several threads send requests at once.
        self._local = local()

    def begin(self) -> list[float]:
        noted: list[float] = []
        self._local.noted = noted
        return noted

    def end(self) -> None:
        self._local.noted = None

    def sleep(self, seconds: float) -> None:
        noted: list[float] | None = getattr(self._local, "noted", None)
        if noted is None:
            time.sleep(seconds)
        else:
            noted.append(seconds)


def _environ(request: httpx.Request) -> WSGIEnvironment:
    """Returns the request as a WSGI environ, whose text stands for bytes as if they were Latin-1 (PEP 3333)."""
    path, _, query = request.url.raw_path.partition(b"?")
    named = {
        f"HTTP_{name.upper().replace(b'-', b'_').decode('latin-1')}": value.decode("latin-1")
        for name, value in request.headers.raw
    }
    for name in ("CONTENT_TYPE", "CONTENT_LENGTH"):
        if (value := named.pop(f"HTTP_{name}", None)) is not None:
            named[name] = value
    return {
        "REQUEST_METHOD": request.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(path).decode("latin-1"),
        "QUERY_STRING": query.decode("latin-1"),
        "SERVER_NAME": request.url.host,
        "SERVER_PORT": str(request.url.port or _PORTS[request.url.scheme]),
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": request.url.scheme,
        "wsgi.input": BytesIO(request.content),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
        **named,
    }


def _read(answer: Iterable[bytes]) -> tuple[list[bytes], bool]:
    """Returns the parts of a body that arrive, and whether those are all. Raises ConnectionAbortedError if none
    arrives."""
    parts: list[bytes] = []
    try:
        parts.extend(answer)
    except ConnectionAbortedError:
        if not parts:
            raise
        return parts, False
    finally:
        # PEP 3333 demands it, also after an error.
        getattr(answer, "close", lambda: None)()
    return parts, True


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, parts: list[bytes], whole: bool) -> None:
        self._parts = parts
        self._whole = whole

    def __iter__(self) -> Iterator[bytes]:
        yield from self._parts
        if not self._whole:
            raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part
