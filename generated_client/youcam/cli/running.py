"""Runs jobs, several at a time. Each is reported when it ends, and an interruption names every task that is paid
for."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable, Sequence
from itertools import takewhile
from threading import Event
from typing import Any

from attrs import frozen

from youcam import Result, Task
from youcam.cli.codes import INTERRUPTED
from youcam.cli.failures import described, say
from youcam.cli.options import Options
from youcam.cli.outputs import Place
from youcam.cli.progress import Stages, stages
from youcam.errors import TaskFailed, TaskLost, YouCamError
from youcam.jobs import FIRST_PAUSE_S, links
from youcam.mapping import mapped
from youcam.timing import Clock

Record = dict[str, Any]
"""A run, as `--json` prints it."""


class RunInterruptedError(YouCamError):
    """Raised when the user pressed Ctrl+C. Tasks that were started continue at the service."""

    def __init__(self) -> None:
        super().__init__("interrupted")


class Stoppable(Clock):
    """The machine's clock. Its waiting ends at once when the process is interrupted, and a second interrupt ends
    everything."""

    def __init__(self) -> None:
        self._stop = Event()
        signal.signal(signal.SIGINT, self._interrupted)

    @property
    def stopped(self) -> bool:
        """Whether the process was interrupted."""
        return self._stop.is_set()

    def sleep(self, seconds: float) -> None:
        """Waits. Raises RunInterruptedError."""
        if self._stop.wait(seconds):
            raise RunInterruptedError

    def _interrupted(self, *_: object) -> None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        self._stop.set()


@frozen
class Job:
    """One run: its feature and parameters, its name, the place of its files, and how it is started."""

    feature: str
    image: str | list[str] | None
    name: str
    place: Place
    start: Callable[[], Task[Any]]
    timeout: float
    """The longest wait in seconds."""
    poll: float | None
    """Seconds between two checks; None for what the service asks."""

    def run(self, tell: Stages) -> Record:
        """Starts the run, waits for it and saves its files. Reports and records a failure."""
        record: Record = {"feature": self.feature, "image": self.image, "task_id": None}
        try:
            tell(self.name, "uploading")
            task = self.start()
            record["task_id"] = task.id
            tell(self.name, f"running {task.id}")
            result: Result[Any] = task.wait(
                self.timeout, self.poll, first=FIRST_PAUSE_S if self.poll is None else self.poll
            )
            tell(self.name, "saving")
            record |= {"files": [str(path) for path in self.place.save(result)], "results": result.raw}
        except Exception as error:
            record["error"] = described(error)
            say(error, self.name, self._hint(record["task_id"], error))
        finally:
            tell(self.name, None)
        return record

    def _hint(self, task_id: str | None, error: Exception) -> str:
        # The task may be paid for, so that the user must be able to find it again.
        if task_id is None or isinstance(error, (TaskFailed, TaskLost)):
            return ""
        return f"; go on with: youcam task wait {self.feature} {'-- ' * task_id.startswith('-')}{task_id}"


def work(options: Options, clock: Stoppable, jobs: Sequence[Job], concurrency: int) -> int:
    """Runs all jobs, and prints the outcome of each. Returns the exit code."""
    with stages(options.quiet, len(jobs)) as tell:
        begun = ({"job": job} for job in takewhile(lambda _: not clock.stopped, jobs))
        outcomes = mapped(lambda one: one["job"].run(tell), begun, concurrency)
        succeeded = [_printed(options, outcome.unwrap()) for outcome in outcomes]
    return INTERRUPTED if clock.stopped else int(not all(succeeded))


def _printed(options: Options, record: Record) -> bool:
    """Prints the paths of the written files, or the results of a run without files. Returns whether it succeeded."""
    if options.json:
        print(json.dumps(record), flush=True)
    elif "error" not in record:
        data = json.dumps(record["results"], indent=2, ensure_ascii=False)
        print("\n".join(record["files"]) if links(record["results"]) else data, flush=True)
    return "error" not in record
