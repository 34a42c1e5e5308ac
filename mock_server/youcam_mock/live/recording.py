"""Recordings: a folder with a line of JSON for each exchange, and the bytes of files beside it, named by their hash.

The first line states form and version. The lines are in the order in which the exchanges ended.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urlsplit

import orjson
from attrs import field, frozen

FORM = "youcam-mock recording"
VERSION = 1
LINES = "exchanges.jsonl"
BODIES = "bodies"
HEADER: Mapping[str, Any] = {"form": FORM, "version": VERSION}
_FEW = 200
"""How much of a line is parsed to find out whether it is a header."""


class RecordingError(Exception):
    """Raised when a folder holds no recording that this version can read. The message says why, in one line."""


@frozen
class Body:
    """One side's body: its size in bytes, and its JSON, its text, the hash of its bytes, or why they were not kept.

    JSON and text are as they were sent, but for secrets.
    """

    size: int
    json: Any = None
    is_json: bool = False
    text: str | None = None
    sha256: str | None = None
    file: str | None = None
    """Where the bytes are in the folder, such as `bodies/HASH.png`."""
    left_out: str | None = None

    def line(self) -> dict[str, Any]:
        """Returns the body as a line holds it."""
        told: dict[str, Any] = {"size": self.size}
        if self.is_json:
            told["json"] = self.json
        for name in ("text", "sha256", "file", "left_out"):
            if (value := getattr(self, name)) is not None:
                told[name] = value
        return told

    @classmethod
    def read(cls, told: Mapping[str, Any] | None) -> Body | None:
        """Reads a body from a line. Raises TypeError and LookupError for anything else."""
        if told is None:
            return None
        known = {name: told.get(name) for name in ("json", "text", "sha256", "file", "left_out")}
        return cls(int(told["size"]), is_json="json" in told, **known)


@frozen
class Exchange:
    """A request and its answer, with secrets blanked."""

    at: str
    """When the request came, in UTC, as ISO 8601."""
    method: str
    url: str
    """As the upstream was called, whatever the program called."""
    status: int
    """HTTP status; 0 if no answer came."""
    request_headers: Mapping[str, str] = field(factory=dict)
    request: Body | None = None
    response_headers: Mapping[str, str] = field(factory=dict)
    response: Body | None = None
    took_ms: float = 0
    operation: str | None = None
    """operationId, for people who read the lines."""
    test: str | None = None
    """The test that was recorded; None without the plugin."""
    failed: str | None = None
    """Why no answer came."""
    number: int = field(default=0, eq=False)
    """The number of its line."""

    @property
    def parts(self) -> SplitResult:
        """The parts of the URL."""
        return urlsplit(self.url)

    @property
    def type(self) -> str:
        """The media type of the answer, without its parameters."""
        return self.response_headers.get("content-type", "").partition(";")[0].strip().lower()

    def line(self) -> bytes:
        """Returns the exchange as a line, without its end."""
        told: dict[str, Any] = {"at": self.at, "took_ms": round(self.took_ms, 1)}
        told |= {"test": self.test} if self.test else {}
        told |= {"method": self.method, "url": self.url, "operation": self.operation, "status": self.status}
        told |= {"failed": self.failed} if self.failed else {}
        told["request"] = _side(self.request_headers, self.request)
        told["response"] = _side(self.response_headers, self.response)
        return orjson.dumps(told)

    @classmethod
    def read(cls, told: Mapping[str, Any], number: int = 0) -> Exchange:
        """Reads an exchange from a parsed line. Raises TypeError and LookupError for anything else."""
        request, response = told["request"], told["response"]
        return cls(
            at=str(told["at"]),
            method=str(told["method"]),
            url=str(told["url"]),
            status=int(told["status"]),
            request_headers=dict(request["headers"]),
            request=Body.read(request.get("body")),
            response_headers=dict(response["headers"]),
            response=Body.read(response.get("body")),
            took_ms=float(told.get("took_ms", 0)),
            operation=told.get("operation"),
            test=told.get("test"),
            failed=told.get("failed"),
            number=number,
        )


def _side(headers: Mapping[str, str], body: Body | None) -> dict[str, Any]:
    return {"headers": dict(headers)} | ({} if body is None else {"body": body.line()})


@frozen
class Recording:
    """A folder that was read. `notes` say in a line each what was passed over."""

    folder: Path
    exchanges: tuple[Exchange, ...]
    notes: tuple[str, ...] = ()

    def json(self, body: Body | None) -> Any:
        """Returns a body as JSON; None if it is something else. A long one is read from its file."""
        if body is None or body.is_json or body.file is None:
            return body and body.json
        content = self.content(body)
        try:
            return None if content is None else orjson.loads(content)
        except orjson.JSONDecodeError:
            return None

    def content(self, body: Body) -> bytes | None:
        """Returns the bytes of a body that was kept as a file; None if they are gone, or not those that were kept."""
        path = body.file and within(self.folder, body.file)
        try:
            content = path.read_bytes() if path else None
        except OSError:
            return None
        return content if content is not None and hashlib.sha256(content).hexdigest() == body.sha256 else None

    def holds(self, body: Body) -> bool:
        """Returns whether the file of a body is there."""
        path = body.file and within(self.folder, body.file)
        return bool(path and path.is_file())


def within(folder: Path, name: str) -> Path | None:
    """Returns the path of a file of bodies; None for a name that leads elsewhere, since anybody may write a
    recording."""
    before, _, after = name.partition("/")
    return folder / BODIES / after if before == BODIES and after and Path(after).name == after else None


def read(folder: Path) -> Recording:
    """Reads a folder. Lines that are cut off or damaged are passed over, with a note. Raises RecordingError."""
    path = folder / LINES
    try:
        lines = path.read_bytes().split(b"\n")
    except FileNotFoundError:
        raise RecordingError(f"{folder}: holds no recording ({LINES} is missing); make one with `record`") from None
    except OSError as error:
        raise RecordingError(f"{path}: {error.strerror or error}") from None
    check_header(path, lines[0])
    exchanges, notes = [], []
    for number, line in enumerate(lines[1:], 2):
        if not line.strip():
            continue
        try:
            exchanges.append(Exchange.read(orjson.loads(line), number))
        except (ValueError, TypeError, LookupError, AttributeError):
            what = "is cut off" if number == len(lines) else "is damaged"
            notes.append(f"{path}: line {number} {what} and is passed over")
    return Recording(folder, tuple(exchanges), tuple(notes))


def check_header(path: Path, line: bytes) -> None:
    """Raises RecordingError unless the line is the header of a recording of this version."""
    try:
        header = orjson.loads(line)
        form, version = header["form"], header["version"]
    except (ValueError, TypeError, LookupError):
        form = version = None
    if form != FORM:
        raise RecordingError(f"{path}: is no recording of youcam-mock; its first line should be its header")
    if version != VERSION:
        raise RecordingError(
            f"{path}: is of version {str(version)[:_FEW]}, and this youcam-mock knows version {VERSION};"
            " use another folder, or the youcam-mock that made it"
        )
