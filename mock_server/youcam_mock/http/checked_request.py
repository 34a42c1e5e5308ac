"""A request that was checked, and the answer to it."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import orjson
from attrs import field, frozen
from flask import Request, Response

from youcam_mock.domain.scenarios.name_triggers import Trigger
from youcam_mock.operation import Operation

if TYPE_CHECKING:
    from youcam_mock.mock import Mock
    from youcam_mock.store.accounts import Account

Listed = TypeVar("Listed")
_MOST_DIGITS = 20
_UNSTATED = ""
_NO_HEADERS: Mapping[str, str] = {}


def stated_length(request: Request) -> int | None:
    """How many bytes a request says its body has; None when it names no number, which the library takes for 0."""
    text = request.environ.get("CONTENT_LENGTH", _UNSTATED)
    if not (text.isascii() and text.isdecimal()):
        return None
    # Python refuses to read very long numbers; they are over any limit.
    if len(text) > _MOST_DIGITS:  # pragma: no mutate: so many digits are over any limit too
        return sys.maxsize
    return int(text)


def empty(status: int = 200, headers: Mapping[str, str] = _NO_HEADERS) -> Response:
    """An answer without a body, and so of no type; Flask would call it HTML."""
    response = Response(b"", status, headers)
    del response.content_type
    return response


@frozen
class Reply:
    """An answer in JSON. `explain` is for the journal, the console and x-mock-explain."""

    body: Any
    status: int = 200
    explain: str | None = None
    headers: Mapping[str, str] = _NO_HEADERS

    def response(self) -> Response:
        """As Flask sends it. Members come in the order in which they were put together, which is that of captures."""
        if self.body is None:
            return empty(self.status, self.headers)
        content = orjson.dumps(self.body)
        return Response(content, self.status, self.headers, mimetype="application/json")


@frozen
class Checked:
    """A request that fits the contract, with who sent it."""

    mock: Mock
    operation: Operation
    now_ms: int
    """When it arrived, on the mock's clock: work that it causes does not count against its sender."""
    origin: str
    """Scheme and authority that links should begin with."""
    params: Mapping[str, Any] = field(factory=dict)
    body: Any = None
    caller: Account | None = None
    steer: Trigger | None = None
    """What a scenario wants of the task."""

    @property
    def account(self) -> Account:
        """Who sent it; only for operations that need a bearer."""
        assert self.caller is not None
        return self.caller

    def reply(self, payload: Any, key: str | None = None) -> Reply:
        """A success in the service's envelope: `data` in V2, `result` in V1, unless another key is named."""
        return Reply({"status": 200, key or ("data" if self.operation.major == 2 else "result"): payload})

    def link(self, path_and_query: str) -> str:
        """An address for a path on this mock."""
        return self.origin + path_and_query


class ControlError(Exception):
    """A control request that cannot be carried out."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.reply = Reply({"error": message}, status)


@frozen
class ControlRequest:
    """A control request that fits control.json."""

    mock: Mock
    params: Mapping[str, Any]
    body: Any


class Page(NamedTuple):
    """The part of a list that is asked for. The plugin, which names none, gets all."""

    limit: int | None
    after: int

    @classmethod
    def of(cls, request: ControlRequest) -> Page:
        """As its query says."""
        return cls(request.params.get("limit"), request.params.get("after") or 0)

    def cut(self, listed: Sequence[Listed]) -> Sequence[Listed]:
        """That part."""
        return listed[self.after :][: self.limit]
