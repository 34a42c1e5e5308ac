"""Remembers recent results, so that the same picture is processed only once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Lock

from attrs import evolve
from cachetools import LRUCache

from youcam_mock.engines.job import Engine, Job, Result

_KEPT_BYTES = 16 << 20
_KEPT_TASKS = 10_000
_OVERHEAD = 1000
"""About how many bytes a result or a file takes besides its content."""


class ResultCache:
    """Recent results by the engine's input: up to 16 MB of inputs and 16 MB of files, with what holds them.

    The same picture with the same parameters is processed only once, even if several accounts upload it.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._identities: LRUCache[bytes, bytes] = LRUCache(_KEPT_TASKS)
        self._results: LRUCache[bytes, tuple[Result, int]] = LRUCache(_KEPT_BYTES, getsizeof=lambda kept: kept[1])
        self._contents: LRUCache[tuple[bytes, str], bytes] = LRUCache(_KEPT_BYTES, getsizeof=_weight)

    def of_task(self, key: bytes) -> Result | None:
        """Returns the result of a task with these stored inputs, if it is still kept."""
        with self._lock:
            identity = self._identities.get(key)
            found = self._results.get(identity) if identity else None
        return found[0] if found else None

    def of_job(self, key: bytes, identity: bytes, job: Job, run: Engine) -> Result:
        """Returns the engine's result for the job, and remembers it for the task as well. Raises EngineError."""
        with self._lock:
            found = self._results.get(identity)
        result = found[0] if found else self._remembering(identity, run(job))
        weight = _OVERHEAD + sum(len(source.content) for source in job.sources)
        with self._lock:
            self._identities[key] = identity
            if weight <= _KEPT_BYTES:
                self._results[identity] = result, weight
        return result

    def forget_tasks(self) -> None:
        """Forgets which results belong to tasks. A new state may use the same names for something else."""
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
                if _weight(content) <= _KEPT_BYTES:
                    self._contents[key] = content
        return content


def _weight(content: bytes) -> int:
    return _OVERHEAD + len(content)
