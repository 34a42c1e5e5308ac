"""Runs jobs, several at a time. Each is reported when it ends, and an interruption names every task that is paid
for."""

from __future__ import annotations

import signal
from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import takewhile
from threading import Event
from typing import Any

from attrs import frozen

from youcam import Result, Task
from youcam.cli.codes import INTERRUPTED
from youcam.cli.failures import described
from youcam.cli.journal import Journal
from youcam.cli.options import Options
from youcam.cli.outputs import Place
from youcam.cli.progress import Stages, stages
from youcam.cli.tally import Ended, Record, Tally
from youcam.errors import TaskFailed, TaskLost, YouCamError
from youcam.jobs import FIRST_PAUSE_S
from youcam.mapping import mapped
from youcam.timing import Clock


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
class Kept:
    """A run of a folder, in the journal."""

    journal: Journal
    identity: Callable[[], str]
    """Tells the run from all others. Raises OSError for a file that cannot be read."""
    resume: Callable[[str], Task[Any]]
    """Returns the task of that id."""
    again: bool = False
    """Whether it is run even if it was done or started before."""


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
    units: Decimal | None = None
    """What it costs; None if that is unknown."""
    kept: Kept | None = None

    def run(self, tell: Stages) -> Ended:
        """Starts the run, waits for it and saves its files, or goes on where an earlier process ended."""
        record: Record = {"feature": self.feature, "image": self.image, "task_id": None}
        try:
            return self._run(record, tell)
        except Exception as error:
            hint = self._hint(record["task_id"], error)
            return Ended(self.name, record | {"error": described(error)}, error, hint)
        finally:
            tell(self.name, None)

    def _run(self, record: Record, tell: Stages) -> Ended:
        if self.kept is None:
            return Ended(self.name, self._saved(self._begun(record, tell), record, tell), units=self.units)
        run, journal = self.kept.identity(), self.kept.journal
        task_id, files = (None, None) if self.kept.again else (journal.task(run), journal.saved(run))
        if files is not None:
            done = {"task_id": task_id, "files": [str(path) for path in files], "earlier": True}
            return Ended(self.name, record | done, is_earlier=True)
        try:
            if task_id is not None:
                return Ended(self.name, self._noted(self.kept.resume(task_id), run, record, tell))
        except TaskLost:
            # Its result is gone, so that only another run gives one.
            pass
        task = self._begun(record, tell)
        journal.started(run, task.id)
        return Ended(self.name, self._noted(task, run, record, tell), units=self.units)

    def _begun(self, record: Record, tell: Stages) -> Task[Any]:
        tell(self.name, "uploading")
        task = self.start()
        record["task_id"] = task.id
        return task

    def _noted(self, task: Task[Any], run: str, record: Record, tell: Stages) -> Record:
        assert self.kept is not None
        record["task_id"] = task.id
        try:
            done = self._saved(task, record, tell)
        except (TaskFailed, TaskLost) as error:
            self.kept.journal.failed(run, type(error).__name__)
            raise
        self.kept.journal.done(run, done["files"])
        return done

    def _saved(self, task: Task[Any], record: Record, tell: Stages) -> Record:
        tell(self.name, "running")
        first = FIRST_PAUSE_S if self.poll is None else self.poll
        result: Result[Any] = task.wait(self.timeout, self.poll, first=first)
        tell(self.name, "saving")
        return record | {"files": [str(path) for path in self.place.save(result)], "results": result.raw}

    def _hint(self, task_id: str | None, error: Exception) -> str:
        """Returns how to go on with a task that failed here only: it may be paid for."""
        if task_id is None or isinstance(error, (TaskFailed, TaskLost)):
            return ""
        if self.kept is not None:
            return "; the same command goes on with it"
        return f"; go on with: youcam task wait {self.feature} {'-- ' * task_id.startswith('-')}{task_id}"


def work(options: Options, clock: Stoppable, jobs: Sequence[Job], concurrency: int, left_out: int = 0) -> int:
    """Runs all jobs, and prints the outcome of each. `left_out` counts files of other types. Returns the exit code."""
    tally = Tally(options)
    with stages(options.quiet, len(jobs)) as tell:
        begun = ({"job": job} for job in takewhile(lambda _: not (clock.stopped or tally.over), jobs))
        for outcome in mapped(lambda one: one["job"].run(tell), begun, concurrency):
            tally.add(outcome.unwrap())
    if not options.quiet and (len(jobs) > 1 or left_out):
        tally.summarise(len(jobs), left_out)
    return INTERRUPTED if clock.stopped else int(tally.saved + tally.earlier < len(jobs))
