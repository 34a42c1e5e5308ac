"""Running engines, on what a task was given when it was run."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any

import orjson
from attrs import evolve
from cachetools import LRUCache

from youcam_mock.domain import inputs, videos
from youcam_mock.domain.inputs import Reference
from youcam_mock.domain.tasks import Input, Task
from youcam_mock.engines import sample_film
from youcam_mock.engines.job import Engine, EngineError, Job, Result, Source
from youcam_mock.engines.registry import engine
from youcam_mock.operation import Operation

if TYPE_CHECKING:
    from youcam_mock.mock import Mock

Content = Callable[[str], bytes | None]
"""The bytes that are stored under a key."""
_KEPT_BYTES = 64 << 20
_KEPT_TASKS = 10_000


class Made:
    """What engines made lately, by what they were given: 64 MB of inputs, and 64 MB of files.

    The same picture with the same parameters is worked on once, whoever uploads it and however often.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._identities: LRUCache[bytes, bytes] = LRUCache(_KEPT_TASKS)
        self._results: LRUCache[bytes, tuple[Result, int]] = LRUCache(_KEPT_BYTES, getsizeof=lambda kept: kept[1])
        self._contents: LRUCache[tuple[bytes, str], bytes] = LRUCache(_KEPT_BYTES, getsizeof=len)

    def of_task(self, key: bytes) -> Result | None:
        """The result of a task with these stored inputs, if it is still kept."""
        with self._lock:
            identity = self._identities.get(key)
            found = self._results.get(identity) if identity else None
        return found[0] if found else None

    def of_job(self, key: bytes, identity: bytes, job: Job, run: Engine) -> Result:
        """What the engine makes of the job, remembered for the task as well. Raises EngineError."""
        with self._lock:
            found = self._results.get(identity)
        result = found[0] if found else self._remembering(identity, run(job))
        weight = 1 + sum(len(source.content) for source in job.sources)
        with self._lock:
            self._identities[key] = identity
            if weight <= _KEPT_BYTES:
                self._results[identity] = result, weight
        return result

    def forget_tasks(self) -> None:
        """For a state that begins anew: its names may come again, and mean something else."""
        with self._lock:
            self._identities.clear()

    def _remembering(self, identity: bytes, result: Result) -> Result:
        files = [
            evolve(file, render=partial(self._rendered, (identity, file.name), file.render)) for file in result.files
        ]
        return evolve(result, files=tuple(files))

    def _rendered(self, key: tuple[bytes, str], render: Callable[[], bytes]) -> bytes:
        with self._lock:
            content = self._contents.get(key)
        if content is None:
            content = render()
            with self._lock:
                if len(content) <= _KEPT_BYTES:
                    self._contents[key] = content
        return content


def make(mock: Mock, task: Task, content: Content) -> Result:
    """What the engine makes of the task. Raises EngineError."""
    operation = mock.contract.operations[task.operation]
    facts: dict[str, Any] = operation.facts["result"]
    key = orjson.dumps([task.operation, [[file.name, file.blob] for file in task.inputs], task.body])
    found = mock.made.of_task(key)
    if found is None:
        example = mock.contract.example_of_result(operation)
        job = _job(mock, task, {**facts, "example": example, **_of_template(mock, operation, task.body)}, content)
        ids = [reference.value for reference in inputs.references(operation, task.body)]
        found = mock.made.of_job(key, _identity(job, ids), job, engine(facts["engine"]))
    return found


def _identity(job: Job, ids: Sequence[str]) -> bytes:
    """Tells jobs apart by all that matters to an engine. `ids` are what the parameters call the sources, in order."""
    digests = [hashlib.sha256(source.content).hexdigest() for source in job.sources]
    params = _renamed(dict(job.params), dict(zip(ids, digests, strict=True)))
    sources = [[source.role, source.name, digest] for source, digest in zip(job.sources, digests, strict=True)]
    return hashlib.sha256(orjson.dumps([params, dict(job.facts), job.watermark, sources])).digest()


def _renamed(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _renamed(member, names) for key, member in value.items()}
    if isinstance(value, list):
        return [_renamed(member, names) for member in value]
    return names.get(value, value) if isinstance(value, str) else value


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


def _of_template(mock: Mock, operation: Operation, body: Any) -> dict[str, Any]:
    """What a V2 template says of itself that matters to an engine."""
    looks = mock.catalogue(operation)
    if looks is None or operation.major == 1 or not looks.facts.get("keep_users_color"):
        return {}
    style = looks.by_slug.get(str(body.get("template_id")))
    return {"keeps_colour": style.keeps_colour} if style else {}


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
