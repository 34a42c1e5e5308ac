"""A strict WSGI server: it passes any environ to the app, and checks the answer against PEP 3333."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO, RawIOBase
from typing import Any

from attrs import define, field, frozen

_STATUS = re.compile(r"[1-5][0-9]{2} [ -~]+\Z")
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*\Z")
_OF_THE_CONNECTION = frozenset(
    ["connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "proxy-authenticate"]
)
_BODYLESS = (204, 304)


@frozen
class Answer:
    """A checked answer."""

    status: int
    headers: Mapping[str, str]
    """Headers by lower-case name."""
    content: bytes
    calls: int
    """How many Python and C functions were called meanwhile, a measure of the work on any machine."""


class Input(RawIOBase):
    """A request's body as it arrives. Reading past its end raises `error`, as on a connection that breaks."""

    def __init__(self, content: bytes, error: OSError | None = None) -> None:
        super().__init__()
        self._bytes = BytesIO(content)
        self._left = len(content)
        self._error = error

    @property
    def taken(self) -> int:
        """How many bytes were read."""
        return self._bytes.tell()

    def readable(self) -> bool:
        """Returns whether it is a stream that can be read."""
        return True

    def read(self, size: int | None = -1) -> bytes:
        """Reads at most that many bytes."""
        wanted = -1 if size is None else size
        if self._error is not None and (wanted < 0 or wanted > self._left):
            raise self._error
        found = self._bytes.read(wanted)
        self._left -= len(found)
        return found

    def readinto(self, buffer: Any) -> int:
        """Reads into a buffer."""
        found = self.read(min(len(buffer), self._left) or len(buffer))
        buffer[: len(found)] = found
        return len(found)


@define
class _Start:
    """`start_response` as PEP 3333 describes it."""

    status: str = ""
    headers: list[tuple[str, str]] = field(factory=list)

    def __call__(self, status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], object]:
        assert exc_info is not None or not self.status, "start_response was called twice"
        self.status, self.headers = status, headers
        return _no_writing


def _no_writing(_: bytes) -> object:
    raise AssertionError("write() is for old frameworks only")


def environment(
    method: str, path: str, body: bytes | Input = b"", leave_out: tuple[str, ...] = (), **members: Any
) -> dict[str, Any]:
    """Returns a WSGI environ: what a server would make, changed by `members`, without those in `leave_out`."""
    taken = body if isinstance(body, Input) else Input(body)
    length = {} if isinstance(body, Input) else {"CONTENT_LENGTH": str(len(body))}
    base = {
        "REQUEST_METHOD": method,
        "SCRIPT_NAME": "",
        "PATH_INFO": path,
        "QUERY_STRING": "",
        "REMOTE_ADDR": "127.0.0.1",
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": taken,
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
    return {name: value for name, value in {**base, **length, **members}.items() if name not in leave_out}


def send(app: Any, environ: dict[str, Any]) -> Answer:
    """Returns the app's answer. Fails if it raises, or if a server could not send what it returns."""
    start, method = _Start(), environ["REQUEST_METHOD"]
    with _counting() as calls:
        parts = app(environ, start)
        try:
            content = b"".join(_checked(parts))
        finally:
            if hasattr(parts, "close"):
                parts.close()
    status = _checked_status(start.status)
    headers = _checked_headers(start.headers)
    _check_length(method, status, headers, content)
    return Answer(status, headers, content, calls[0])


@contextmanager
def _counting() -> Iterator[list[int]]:
    calls = [0]

    def count(frame: Any, event: str, argument: Any) -> None:
        if event in ("call", "c_call"):
            calls[0] += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        yield calls
    finally:
        sys.setprofile(before)


def _checked(parts: Any) -> Iterator[bytes]:
    assert not isinstance(parts, (str, bytes)), "the answer should be a list of bytes"
    for part in parts:
        assert type(part) is bytes, f"a part of the answer is {type(part)}"
        yield part


def _checked_status(status: str) -> int:
    assert type(status) is str
    assert _STATUS.match(status), f"no status line: {status!r}"
    return int(status[:3])


def _checked_headers(headers: list[tuple[str, str]]) -> dict[str, str]:
    assert type(headers) is list
    for name, value in headers:
        assert type(name) is str
        assert type(value) is str
        assert _NAME.match(name), f"no header name: {name!r}"
        assert _VALUE.match(value), f"no header value: {name}: {value!r}"
        assert name.lower() not in _OF_THE_CONNECTION, f"{name} is the server's to say"
    names = [name.lower() for name, _ in headers]
    assert len(set(names)) == len(names), f"a header comes twice: {names}"
    return {name.lower(): value for name, value in headers}


def _check_length(method: str, status: int, headers: Mapping[str, str], content: bytes) -> None:
    if method == "HEAD" or status in _BODYLESS:
        assert content == b"", "an answer that has no body has one"
        return
    if "content-length" in headers:
        assert headers["content-length"] == str(len(content)), "Content-Length is not the body's"
    assert "content-type" in headers or not content, "a body has a type"
