"""Work that waits until no request does: writing down what passed, and holding it to the contract."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from threading import Condition, Lock, Thread

Job = Callable[[], None]
_QUIET_S = 0.02
"""How long no request came when the work begins."""
_LATEST_S = 0.5
"""How long a job waits at most, however many requests come."""


class Deferred:
    """Does jobs one after the other, in the order in which they came, in a thread of its own."""

    def __init__(self) -> None:
        self._jobs: deque[tuple[float, Job]] = deque()
        self._changed = Condition()
        self._last_s = 0.0
        self._closed = False
        self._working = Lock()
        self._thread = Thread(target=self._run, name="youcam-mock deferred", daemon=True)
        self._thread.start()

    def __call__(self, job: Job) -> None:
        """Does a job later."""
        with self._changed:
            self._jobs.append((time.monotonic(), job))
            self._changed.notify()

    def busy(self) -> None:
        """Notes that a request came, which should not have to wait."""
        self._last_s = time.monotonic()

    def flush(self) -> None:
        """Does all jobs that have come so far."""
        with self._working:
            while job := self._next():
                job()

    def close(self) -> None:
        """Does all jobs, and ends the thread."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join()
        self.flush()

    def _next(self) -> Job | None:
        with self._changed:
            return self._jobs.popleft()[1] if self._jobs else None

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._jobs or self._closed)
                if self._closed:
                    return
                oldest_s = self._jobs[0][0]
            now_s = time.monotonic()
            if now_s - self._last_s >= _QUIET_S or now_s - oldest_s >= _LATEST_S:
                self.flush()
            else:
                time.sleep(_QUIET_S)
