"""Writes the log in a thread of its own, so that a console that nobody reads holds up no answer."""

from __future__ import annotations

import logging
from multiprocessing.util import Finalize
from queue import Full, Queue
from threading import Thread

_ROOM = 10_000
"""How many lines wait for the console."""
_LAST_WORDS_S = 1
"""How long the end of a process waits for them."""


class LogQueue(logging.Handler):
    """A handler that hands records to another one. Records for which there is no room are dropped and counted."""

    def __init__(self, target: logging.Handler, room: int = _ROOM) -> None:
        super().__init__()
        self._target = target
        self._waiting: Queue[logging.LogRecord] = Queue(room)
        # Each number has one writer: threads that log hold the handler's lock.
        self._dropped = self._told = 0
        Thread(target=self._write, name="youcam-mock-log", daemon=True).start()
        # A worker ends without what `atexit` and `logging` do at the end of a program.
        Finalize(None, self.flush, exitpriority=0)

    def emit(self, record: logging.LogRecord) -> None:
        """Takes a record, in no time."""
        try:
            self._waiting.put_nowait(record)
        except Full:
            self._dropped += 1

    def flush(self) -> None:
        """Waits until all lines are written, but no longer than a second."""
        with self._waiting.all_tasks_done:
            self._waiting.all_tasks_done.wait_for(lambda: not self._waiting.unfinished_tasks, _LAST_WORDS_S)

    def _write(self) -> None:
        while True:
            record = self._waiting.get()
            try:
                self._target.handle(record)
                self._tell_dropped()
            finally:
                self._waiting.task_done()

    def _tell_dropped(self) -> None:
        dropped = self._dropped - self._told
        if dropped:
            self._told += dropped
            text = f"{dropped} lines of the log were dropped, since nobody read them"
            self._target.handle(logging.LogRecord("youcam_mock", logging.WARNING, __file__, 0, text, None, None))
