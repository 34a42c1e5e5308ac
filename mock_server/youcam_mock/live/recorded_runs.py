"""Reads the runs out of a recording: what was asked, on which bytes, and how it ended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qs, unquote

from attrs import define, field, frozen

from youcam_mock.contract import Contract
from youcam_mock.domain.media.inputs import references
from youcam_mock.domain.requests.pointers import at
from youcam_mock.domain.tasks import Failure
from youcam_mock.live.recording import Body, Exchange, Recording
from youcam_mock.live.run_identity import RunIdentity, identity
from youcam_mock.live.signed_urls import is_signed, is_url, place
from youcam_mock.operation import Operation
from youcam_mock.paths import Paths

ANSWERED = 200


@frozen
class RecordedRun:
    """A run, and how its task ended."""

    identity: RunIdentity
    line: int
    """The line of the run in the recording."""
    at: str
    ended: bool = False
    failure: Failure | None = None
    results: Any = None
    """The results of a success as the service showed them: in V2 all of them, in V1 those of the first action."""
    files: Mapping[str, Body | None] = field(factory=dict)
    """The files to which the results link, by link; None for one that nobody fetched."""


@frozen
class RecordedList:
    """A list of templates, styles or categories."""

    line: int
    body: Any


@define
class _Index:
    objects: dict[str, Body] = field(factory=dict)
    """What the storage held, by place."""
    places: dict[str, str] = field(factory=dict)
    """Where files lie, by file_id."""
    ends: dict[str, Any] = field(factory=dict)
    """The last status of each task that ended."""


class RecordedCalls:
    """The calls of a recording, sorted by what they were."""

    def __init__(self, recording: Recording, contract: Contract) -> None:
        self._recording = recording
        self._paths = Paths(contract.operations.values())
        self._called = [(one, *self._call(one)) for one in recording.exchanges]
        self._index = _Index()
        for exchange, operation, task_id in self._called:
            self._note(exchange, operation, task_id)

    def _call(self, exchange: Exchange) -> tuple[Operation | None, str]:
        """Returns the operation that was called, and the task that it asked about."""
        methods, params = self._paths.at(unquote(exchange.parts.path))
        asked = parse_qs(exchange.parts.query).get("task_id", [""])[0]
        return methods.get(exchange.method), params.get("task_id", asked)

    def _note(self, exchange: Exchange, operation: Operation | None, task_id: str) -> None:
        if operation is None:
            self._note_object(exchange)
        elif exchange.status != ANSWERED:
            return
        elif operation.kind == "create-file":
            self._note_files(self._recording.json(exchange.response))
        elif operation.kind == "check-task":
            self._note_status(operation, task_id, self._recording.json(exchange.response))

    def _note_object(self, exchange: Exchange) -> None:
        body = {"PUT": exchange.request, "GET": exchange.response}.get(exchange.method)
        if exchange.status == ANSWERED and body is not None and body.sha256:
            self._index.objects[place(exchange.url)] = body

    def _note_files(self, answer: Any) -> None:
        for file in at(answer, "/data/files") or at(answer, "/result/files") or ():
            url, file_id = at(file, "/requests/0/url"), at(file, "/file_id")
            if isinstance(url, str) and isinstance(file_id, str):
                self._index.places[file_id] = place(url)

    def _note_status(self, operation: Operation, task_id: str, answer: Any) -> None:
        status = at(answer, "/data") if operation.major == 2 else at(answer, "/result")
        if at(status, "/task_status" if operation.major == 2 else "/status") not in ("success", "error"):
            return
        self._index.ends[task_id] = status
        for file in at(status, "/results/0/data") or () if operation.major == 1 else ():
            url, file_id = at(file, "/url"), at(file, "/dst_id")
            if isinstance(url, str) and isinstance(file_id, str):
                self._index.places[file_id] = place(url)

    def runs(self) -> Iterator[RecordedRun]:
        """Yields the runs, oldest first."""
        for exchange, operation, _ in self._called:
            if operation is None or operation.kind != "run-task" or exchange.status != ANSWERED:
                continue
            body, answer = self._recording.json(exchange.request), self._recording.json(exchange.response)
            task_id = at(answer, "/data/task_id") or at(answer, "/result/task_id")
            try:
                found = identity(operation, body, *self._inputs(operation, body))
            except (TypeError, LookupError, AttributeError, ValueError):
                continue
            yield self._ended(RecordedRun(found, exchange.number, exchange.at), operation, task_id)

    def _inputs(self, operation: Operation, body: Any) -> tuple[Any, list[str | None]]:
        named = references(operation, body)
        places = [self._index.places.get(r.value) if r.kind == "file_id" else place(r.value) for r in named]
        objects = [self._index.objects.get(where) if where else None for where in places]
        return named, [body.sha256 if body else None for body in objects]

    def _ended(self, run: RecordedRun, operation: Operation, task_id: Any) -> RecordedRun:
        status = self._index.ends.get(task_id) if isinstance(task_id, str) else None
        if status is None:
            return run
        if code := at(status, "/error"):
            message = str(at(status, "/error_message") or "")
            failure = Failure(str(code), message, f"{message} (as recorded in line {run.line})".strip())
            return RecordedRun(run.identity, run.line, run.at, True, failure)
        results = at(status, "/results") if operation.major == 2 else at(status, "/results/0/data")
        if results is None:
            return run
        files = {link: self._index.objects.get(place(link)) for link in _links(results, self._index.objects)}
        return RecordedRun(run.identity, run.line, run.at, True, None, results, files)

    def lists(self) -> Iterator[tuple[Operation, dict[str, list[str]], RecordedList]]:
        """Yields the lists of ready-made looks with operation and query, oldest first."""
        for exchange, operation, _ in self._called:
            if operation is None or not operation.kind.startswith("list-") or exchange.status != ANSWERED:
                continue
            answer = self._recording.json(exchange.response)
            if answer is not None:
                yield operation, parse_qs(exchange.parts.query), RecordedList(exchange.number, answer)


def _links(value: Any, objects: Mapping[str, Body]) -> Iterator[str]:
    """Yields the links to files in results."""
    if isinstance(value, str):
        if is_signed(value) or (is_url(value) and place(value) in objects):
            yield value
    elif isinstance(value, (list, dict)):
        for member in value.values() if isinstance(value, dict) else value:
            yield from _links(member, objects)
