"""A validated request, and the answer to it."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import orjson
from attrs import field, frozen
from flask import Request, Response

from youcam_mock.domain.scenarios.name_triggers import Trigger
from youcam_mock.http.request_log import Meaning
from youcam_mock.operation import Operation

if TYPE_CHECKING:
    from youcam_mock.mock import Mock
    from youcam_mock.store.accounts import Account

Listed = TypeVar("Listed")
_MOST_DIGITS = 20
_UNSTATED = ""
_NO_HEADERS: Mapping[str, str] = {}


def stated_length(request: Request) -> int | None:
    """Returns how long a request says its body is; None if it does not give a number, which werkzeug would take for
    0."""
    text = request.environ.get("CONTENT_LENGTH", _UNSTATED)
    if not (text.isascii() and text.isdecimal()):
        return None
    # Python refuses to read very long numbers; they are over any limit.
    if len(text) > _MOST_DIGITS:  # pragma: no mutate: so many digits are over any limit too
        return sys.maxsize
    return int(text)


def empty(status: int = 200, headers: Mapping[str, str] = _NO_HEADERS) -> Response:
    """Returns an answer without a body and so without a type. Flask would call it HTML."""
    response = Response(b"", status, headers)
    del response.content_type
    return response


@frozen
class Reply:
    """A JSON answer. `explain` is for the journal, the console and x-mock-explain."""

    body: Any
    status: int = 200
    explain: str | None = None
    headers: Mapping[str, str] = _NO_HEADERS
    meaning: Meaning | None = None
    """What it tells who watches the terminal."""

    def response(self) -> Response:
        """Returns the Flask response. Members keep the order in which they were added, which is that of recorded
        answers."""
        if self.body is None:
            return empty(self.status, self.headers)
        content = orjson.dumps(self.body)
        return Response(content, self.status, self.headers, mimetype="application/json")


@frozen
class Content(Reply):
    """An answer that is no JSON. `body` is bytes, or an iterable of bytes that are sent as they come."""

    media: str = "application/octet-stream"

    def response(self) -> Response:
        """Returns the Flask response."""
        return Response(self.body, self.status, self.headers, content_type=self.media)


@frozen
class Checked:
    """A request that fits the contract, with its caller."""

    mock: Mock
    operation: Operation
    now_ms: int
    """When it arrived, on the mock's clock. Work that it causes does not count against the caller."""
    origin: str
    """The scheme and authority with which links begin."""
    params: Mapping[str, Any] = field(factory=dict)
    body: Any = None
    caller: Account | None = None
    steer: Trigger | None = None
    """What a scenario asks of the task."""

    @property
    def account(self) -> Account:
        """The account of the caller. Only for operations that need a bearer."""
        assert self.caller is not None
        return self.caller

    def reply(
        self, payload: Any, key: str | None = None, explain: str | None = None, meaning: Meaning | None = None
    ) -> Reply:
        """Returns a successful answer in the service's envelope: `data` in V2, `result` in V1, unless `key` is
        given."""
        envelope = {"status": 200, key or ("data" if self.operation.major == 2 else "result"): payload}
        return Reply(envelope, explain=explain, meaning=meaning)

    def link(self, path_and_query: str) -> str:
        """Returns the URL of a path on this mock."""
        return self.origin + path_and_query


class ControlError(Exception):
    """Raised for a control request that cannot be carried out."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.reply = Reply({"error": message}, status)


@frozen
class ControlRequest:
    """A control request that fits control.json."""

    mock: Mock
    params: Mapping[str, Any]
    body: Any
    origin: str = ""
    """The scheme and authority with which links begin."""
    content: bytes = field(default=b"", repr=False)
    """The body as it was sent, for operations that take a file."""


class Page(NamedTuple):
    """The requested part of a list. The plugin, which sets no limit, gets all of it."""

    limit: int | None
    after: int

    @classmethod
    def of(cls, request: ControlRequest) -> Page:
        """Reads the page from the query."""
        return cls(request.params.get("limit"), request.params.get("after") or 0)

    def cut(self, listed: Sequence[Listed]) -> Sequence[Listed]:
        """Returns that part of the list."""
        return listed[self.after :][: self.limit]
