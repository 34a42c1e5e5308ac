"""Writes exchanges into a recording, blanked. When the disk is full, programs still get their answers."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import ParamSpec, TypeVar
from urllib.parse import unquote

from attrs import define, field

from youcam_mock.live.blanking import Blanker
from youcam_mock.live.record.answers import Headers
from youcam_mock.live.record.kept_bodies import body_of
from youcam_mock.live.record.recorder import BodyFile, Recorder
from youcam_mock.live.record.spending import Price
from youcam_mock.live.record.storage_links import Destination
from youcam_mock.live.recording import Body, Exchange
from youcam_mock.operation import Operation

_API, _CONTROL = "/s2s/", "/_mock/"
Given = ParamSpec("Given")
Done = TypeVar("Done")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@define
class Passing:
    """A request on its way through the proxy."""

    method: str
    destination: Destination
    proxy: str
    """The origin by which the program called the proxy."""
    headers: Headers
    operation: Operation | None
    at: str = field(factory=_now)
    started: float = field(factory=time.perf_counter)
    ended: float | None = None
    """When the answer was there; None until then."""
    sent: bytes | None = None
    """The body, if it was read whole."""
    upload: BodyFile | None = None
    """The body, if it passes in parts."""
    is_uploaded: bool = False
    """Whether all parts passed."""
    price: Price | None = None
    """What it may cost, if it is a paid run."""

    @property
    def path(self) -> str:
        """The path that is called, decoded."""
        return unquote(self.destination.target.partition("?")[0])

    @property
    def is_api(self) -> bool:
        """Whether this is a call of the API, whose bodies are JSON."""
        return not self.destination.is_storage and self.path.startswith(_API)

    @property
    def is_kept(self) -> bool:
        """Whether the exchange is recorded. The control API of a mock is no part of the service."""
        return self.destination.is_storage or not self.path.startswith(_CONTROL)


class ExchangeLog:
    """The recording of one proxy."""

    def __init__(self, recorder: Recorder, tell: Callable[[str], None]) -> None:
        """Takes what tells a line to people."""
        self.blanker = Blanker()
        self.test: str | None = None
        """The test that is running, for the lines of the recording."""
        self.broken: str | None = None
        """Why nothing can be recorded any more."""
        self._recorder = recorder
        self._tell = tell

    def body_file(self, passing: Passing) -> BodyFile:
        """Returns a file for a body that passes in parts."""
        return self._recorder.begin_body(passing.path, self.blanker.leaks)

    def body(self, content: bytes | None, headers: Headers) -> Body | None:
        """Keeps a body that was read whole."""
        return self.tried(body_of, content, headers, self._recorder, self.blanker) if content else None

    def add(
        self, passing: Passing, status: int, headers: Headers, body: Body | None, failed: str | None = None
    ) -> Exchange:
        """Adds an exchange, with the answer's headers and body; `failed` says why there is no answer."""
        blank = self.blanker
        exchange = Exchange(
            at=passing.at,
            method=passing.method,
            url=blank.text(passing.destination.url),
            status=status,
            request_headers=blank.headers(passing.headers),
            request=self._request_body(passing, failed),
            response_headers=blank.headers(headers),
            response=body,
            took_ms=((passing.ended or time.perf_counter()) - passing.started) * 1000,
            operation=passing.operation.id if passing.operation else None,
            test=self.test,
            failed=failed and blank.text(failed),
        )
        self.tried(self._recorder.add, exchange)
        return exchange

    def _request_body(self, passing: Passing, failed: str | None) -> Body | None:
        if passing.upload is None:
            return self.body(passing.sent, passing.headers)
        if failed:
            passing.upload.drop("no answer came")
        elif not passing.is_uploaded:
            passing.upload.drop("the upstream did not take all of it")
        return self.tried(passing.upload.end)

    def tried(self, write: Callable[Given, Done], *given: Given.args, **named: Given.kwargs) -> Done | None:
        """Calls what writes. After the first time that it cannot, `broken` says why."""
        try:
            return write(*given, **named)
        except OSError as error:
            if not self.broken:
                self.broken = f"cannot write into {self._recorder.folder}: {error.strerror or error}"
                self._tell(f"{self.broken}; nothing more is sent to the upstream")
            return None
