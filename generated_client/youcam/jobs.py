"""The steps of a run, from its files to its result, as flows."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from http import HTTPMethod
from typing import Any, Literal
from urllib.parse import quote

import httpx
from attrs import field, frozen

from youcam.answers import identifier, read, seconds, state_of, words
from youcam.errors import EXPLAIN, NoFile, TaskFailed, TaskNotFinished, TransferError
from youcam.features import Feature, meaning
from youcam.flow import Flow, paused
from youcam.session import Call, Session
from youcam.sources import FileId, Upload, UrlSource, opened
from youcam.storage import accepted, get_request, put_request

FIRST_PAUSE_S = 2.0
"""Seconds before the first check. Each further pause is longer by half."""
MOST_PAUSE_S = 5.0
"""The longest pause, well within the 10 s after which V1 drops a task that nobody checks."""
_quoted = partial(quote, safe="")


@frozen
class Status:
    """The state of a task when it was checked. `state` sums it up."""

    state: Literal["running", "success", "error"]
    error: str | None
    """The engine's code, such as error_no_face."""
    message: str
    """The engine's message, mostly empty."""
    poll_s: float
    """How many seconds the service asks to wait until the next check; 0 if it does not say (V2)."""
    raw: Mapping[str, Any] = field(repr=False)
    """The whole body."""
    hint: str = ""
    """Why it failed, as a mock explains it."""

    @property
    def results(self) -> Any:
        """The value of `results`; empty before the task has succeeded."""
        return state_of(self.raw).get("results")


def prepare(session: Session, feature: Feature, params: Mapping[str, Any]) -> Flow[dict[str, Any]]:
    """Uploads the files and returns the body of the run. Raises what `Session.call` does, TypeError for parameters that
    do not fit, TransferError, and OSError or ValueError for a file that cannot be used."""
    feature.check(params)
    files = yield from _files(session, feature, params)
    return feature.body(params, files)


def start(session: Session, feature: Feature, body: dict[str, Any]) -> Flow[str]:
    """Starts the task, which may be charged from here on, and returns its task_id. Raises what `Session.call` does."""
    if feature.is_v1:
        # Drawn once: with the same id the run may be sent again and is paid only once.
        body["request_id"] = secrets.randbelow(2**53)
    call = Call(HTTPMethod.POST, feature.path, body, repeatable=feature.is_v1, paid=True)
    return (yield from session.call(call, _task_id))


def upload(session: Session, file_path: str, uploads: Sequence[Upload]) -> Flow[list[FileId]]:
    """Declares the files in one request and uploads each. Returns their ids. Raises what `Session.call` does, and
    TransferError."""
    declared = [
        {"file_name": one.name, "content_type": one.content_type, "file_size": len(one.content)} for one in uploads
    ]
    call = Call(HTTPMethod.POST, file_path, {"files": declared})
    places = yield from session.call(call, partial(_places, uploads))
    for one, place in zip(
        uploads,
        places,
        strict=True,  # pragma: no mutate: there is one place for each file
    ):
        for put in place.requests:
            accepted(f"upload of {one.name}", (yield from session.transfer(put)))
    return [place.file_id for place in places]


def check(session: Session, feature: Feature, task_id: str) -> Flow[Status]:
    """Checks the task and returns its state. Raises TaskLost if the service does not know it any more."""
    if feature.is_v1:
        call = Call(HTTPMethod.GET, feature.path, query={"task_id": task_id})
    else:
        # An id may hold a slash, which must not end the path segment.
        call = Call(HTTPMethod.GET, f"{feature.path}/{_quoted(task_id)}")
    answer = yield from session.answer(call)
    return read(answer, partial(_status, hint=answer.headers.get(EXPLAIN, "")))


def wait(
    session: Session, feature: Feature, task_id: str, timeout: float, poll: float | None, first: float
) -> Flow[Status]:
    """Waits until the task has succeeded, and returns its status. Raises TaskFailed, TaskLost, TaskNotFinished."""
    until_s = session.clock.now_s() + timeout
    yield from paused(min(first, timeout))
    pause_s = FIRST_PAUSE_S
    while True:
        status = yield from check(session, feature, task_id)
        if status.state != "running":
            return finished(feature, task_id, status)
        pause_s = poll or max(status.poll_s, min(pause_s, MOST_PAUSE_S))
        # No check after the timeout, so that the caller gets control back in time.
        if session.clock.now_s() + pause_s > until_s:
            raise TaskNotFinished(feature.name, task_id, timeout)
        yield from paused(pause_s)
        pause_s *= 1.5


def finished(feature: Feature, task_id: str, status: Status) -> Status:
    """Returns the status if it is a success. Raises TaskFailed, TaskNotFinished."""
    if status.error is not None:
        raise TaskFailed(feature.name, task_id, status.error, meaning(status.error) or status.message, status.hint)
    if status.state == "running":
        raise TaskNotFinished(feature.name, task_id, 0)
    return status


def delete(session: Session, task_id: str) -> Flow[None]:
    """Deletes a task with its inputs and results. Units are not given back. Raises InvalidRequest while it runs."""
    yield from session.call(
        Call(HTTPMethod.POST, "/s2s/v2.0/task/delete", {"task_id": task_id}),
        lambda _: None,  # pragma: no mutate: its value is dropped
    )


def fetch(session: Session, feature: Feature, task_id: str, link: str, place: int) -> Flow[httpx.Response]:
    """Downloads a file and returns the answer with its body unread. An expired link is replaced by a fresh one. `place`
    counts the links of the task from 0. Raises what `Session.call` does, TransferError, and NoFile for a result without
    files."""
    if not link:
        raise NoFile(f"{feature.name} gives no file; see its data")
    answer = yield from session.transfer(get_request(link), stream=True)
    # The storage answers 403 to an expired link, and each check gives fresh ones.
    if answer.status_code == httpx.codes.FORBIDDEN:
        status = yield from check(session, feature, task_id)
        fresh = links(status.results)
        if place >= len(fresh):
            raise TransferError("download", answer.status_code, "expired", "and the task has no fresh link")
        answer = yield from session.transfer(get_request(fresh[place]), stream=True)
    return accepted("download", answer)


def links(results: Any) -> list[str]:
    """Returns every URL in a result, in order, each once."""
    # A stack, not recursion: the service decides how deep its answers nest.
    found: list[str] = []
    pending = [results]
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            pending.extend(reversed(node.values()))
        elif isinstance(node, list):
            pending.extend(reversed(node))
        elif isinstance(node, str) and node.startswith(("http://", "https://")):
            found.append(node)
    return list(dict.fromkeys(found))


def _files(session: Session, feature: Feature, params: Mapping[str, Any]) -> Flow[dict[str, tuple[str, list[str]]]]:
    """Returns for each input its pointer, and file_ids or URLs. All files are read before any is uploaded."""
    stated = {role: params[role] for role in feature.inputs if params.get(role) is not None}
    given = {role: _given(feature, role, value) for role, value in stated.items()}
    uploads: dict[str, list[Upload]] = {}
    for role, sources in given.items():
        uploads.setdefault(feature.inputs[role].file_path, []).extend(one for one in sources if isinstance(one, Upload))
    ids: dict[str, Iterator[FileId]] = {}
    for path, some in uploads.items():
        if some:
            ids[path] = iter((yield from upload(session, path, some)))
    files: dict[str, tuple[str, list[str]]] = {}
    for role, sources in given.items():
        place = feature.inputs[role]
        pointer = place.url if place.url and isinstance(sources[0], UrlSource) else place.file_id
        files[role] = (pointer, [_named(one, ids.get(place.file_path)) for one in sources])
    return files


def _named(source: Upload | UrlSource | FileId, ids: Iterator[FileId] | None) -> str:
    if isinstance(source, Upload) and ids:
        return next(ids)
    return source.url if isinstance(source, UrlSource) else str(source)


def _given(feature: Feature, role: str, value: Any) -> list[Upload | UrlSource | FileId]:
    place = feature.inputs[role]
    values = list(value) if isinstance(value, (list, tuple)) else [value]
    if not values or (len(values) > 1 and not place.listed):
        raise ValueError(f"{role}: {feature.name} takes {'at least one' if place.listed else 'one'}, not {len(values)}")
    sources = [opened(one, role) for one in values]
    linked = {isinstance(one, UrlSource) for one in sources}
    if len(linked) > 1:
        raise ValueError(f"{role}: either all are addresses or none is")
    if linked == {True} and not place.url:
        raise ValueError(f"{role}: {feature.name} takes no address; download it first")
    return sources


@frozen
class _Place:
    """Where the service takes a file."""

    file_id: FileId
    requests: Sequence[httpx.Request]


def _places(uploads: Sequence[Upload], body: Any) -> list[_Place]:
    """Reads the answer to a declaration. All of it is read before any file is sent."""
    return [
        _Place(FileId(identifier(file["file_id"])), [put_request(stated, one.content) for stated in file["requests"]])
        for one, file in zip(uploads, state_of(body)["files"], strict=True)
    ]


def _task_id(body: Any) -> str:
    return identifier(state_of(body)["task_id"])


def _status(body: Any, hint: str) -> Status:
    state = state_of(body)
    said = state.get("task_status", state.get("status"))
    return Status(
        # An unknown state counts as running: a client that gave up would lose sight of a paid task.
        state=said if said in ("success", "error") else "running",
        error=words(state.get("error")) or "unknown_internal_error" if said == "error" else None,
        message=words(state.get("error_message")),
        poll_s=seconds(state.get("polling_interval")),
        raw=body,
        hint=hint,
    )
