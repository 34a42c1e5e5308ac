"""Running engines, on what a task was given when it was run."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any

import orjson
from cachetools import LRUCache

from youcam_mock.domain import inputs, videos
from youcam_mock.domain.inputs import Reference
from youcam_mock.domain.tasks import Input, Task
from youcam_mock.engines import sample_film
from youcam_mock.engines.job import EngineError, Job, Result, Source
from youcam_mock.engines.registry import engine

if TYPE_CHECKING:
    from youcam_mock.mock import Mock

Content = Callable[[str], bytes | None]
"""The bytes that are stored under a key."""
_KEPT_BYTES = 64 << 20


class Made:
    """The latest results of engines by task input and parameters, as many as weigh 64 MB with their inputs."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._results: LRUCache[bytes, tuple[Result, int]] = LRUCache(_KEPT_BYTES, getsizeof=lambda kept: kept[1])

    def get(self, key: bytes) -> Result | None:
        """The result of that key, if it is still kept."""
        with self._lock:
            found = self._results.get(key)
        return found[0] if found else None

    def keep(self, key: bytes, result: Result, weight: int) -> None:
        """Keeps a result, unless it is too heavy."""
        if weight <= _KEPT_BYTES:
            with self._lock:
                self._results[key] = result, weight

    def clear(self) -> None:
        """Keeps none."""
        with self._lock:
            self._results.clear()


def make(mock: Mock, task: Task, content: Content) -> Result:
    """What the engine makes of the task. Raises EngineError."""
    operation = mock.contract.operations[task.operation]
    facts: dict[str, Any] = operation.facts["result"]
    key = orjson.dumps([task.operation, [[file.name, file.blob] for file in task.inputs], task.body])
    found = mock.made.get(key)
    if found is None:
        job = _job(mock, task, {**facts, "example": mock.contract.example_of_result(operation)}, content)
        found = engine(facts["engine"])(job)
        mock.made.keep(key, found, 1 + sum(len(source.content) for source in job.sources))
    return found


def params_of(major: int, body: Any) -> dict[str, Any]:
    """The parameters of a run: a V2 body is flat, a V1 body keeps them in its first action and under `custom`."""
    if major != 1:
        return dict(body)
    payload = body["payload"]
    action = payload["actions"][0]
    extra = {"dst_actions": action["dst_actions"]} if "dst_actions" in action else {}
    # Of several forms of a body, one may not know these members, and then they may hold anything.
    known = [part for part in (action.get("params"), payload.get("custom")) if isinstance(part, dict)]
    return {name: value for part in (*known, extra) for name, value in part.items()}


def _job(mock: Mock, task: Task, facts: dict[str, Any], content: Content) -> Job:
    operation = mock.contract.operations[task.operation]
    references = inputs.references(operation, task.body)
    length_s = videos.named_length(operation, task.body) or sample_film.SECONDS
    sources = [_source(mock, r, file, content, length_s) for r, file in zip(references, task.inputs, strict=True)]
    return Job(tuple(sources), params_of(task.major, task.body), facts, mock.settings.watermark)


def _source(mock: Mock, reference: Reference, file: Input, content: Content, length_s: float) -> Source:
    as_video = inputs.is_video(reference.limits)
    found = content(file.blob) if file.blob else None
    if found is not None and (not mock.settings.any_bytes or _is_readable(found, as_video)):
        return Source(reference.role, file.name, found)
    if as_video:
        return Source(reference.role, sample_film.NAME, sample_film.sample_film(length_s))
    from youcam_mock.engines import sample_photo

    return Source(reference.role, *sample_photo.fitting(reference.role, reference.limits))


def _is_readable(content: bytes, as_video: bool) -> bool:
    from youcam_mock.engines.probe import probe_as

    try:
        probe_as(content, as_video)
    except EngineError:
        return False
    return True
