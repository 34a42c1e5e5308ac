# Made from async_tasks.py by tools/build/layer/unasync.py; never edited.
"""A task that was started, to wait for, check or delete."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from attrs import field, frozen

from youcam import jobs
from youcam.costs import Booking
from youcam.defaults import WAIT_S
from youcam.errors import TaskFailed, YouCamError
from youcam.features import Feature
from youcam.flow import Flow
from youcam.results import Result
from youcam.session import Session

D_co = TypeVar("D_co", covariant=True)


@frozen
class Task(Generic[D_co]):
    """A task that was started. `id` is its id at the service.

    `details` are the facts of its feature, `session` the account that it runs for, `booking` what budgets set aside.
    """

    id: str
    details: Feature = field(repr=False)
    session: Session = field(repr=False)
    drive: Callable[[Flow[Any]], Any] = field(repr=False)
    """Runs a flow as the client that started the task does."""
    booking: Booking = field(factory=Booking, repr=False)

    @property
    def feature(self) -> str:
        """The name of its feature, such as enhance."""
        return self.details.name

    def status(self) -> jobs.Status:
        """Checks the task and returns its state. Raises TaskLost if the service does not know it any more."""
        status: jobs.Status = self.drive(jobs.check(self.session, self.details, self.id))
        if status.state == "error":
            self.booking.release()
        return status

    def wait(self, timeout: float = WAIT_S, poll: float | None = None, first: float = 0) -> Result[D_co]:
        """Waits for the task, at most `timeout` s, and returns its result.

        `poll` is the time between two checks, in s; without it, what the service asks for, or a growing pause.
        `first` is the time before the first check. Raises TaskFailed, TaskLost, TaskNotFinished.
        """
        return Result(self, self.drive(self._waited(timeout, poll, first)))

    def result(self) -> Result[D_co]:
        """Returns the task's result, if it has one by now. Raises TaskFailed, TaskLost, TaskNotFinished."""
        return Result(self, jobs.finished(self.details, self.id, self.status()))

    def delete(self) -> None:
        """Deletes the task with its inputs and results. Units are not given back. Raises InvalidRequest while it
        runs."""
        self.drive(jobs.delete(self.session, self.id))

    def _waited(self, timeout: float, poll: float | None, first: float) -> Flow[jobs.Status]:
        try:
            return (yield from jobs.wait(self.session, self.details, self.id, timeout, poll, first))
        except YouCamError as error:
            if isinstance(error, TaskFailed):
                self.booking.release()
            error.add_note(f"the task is {self.id} of {self.feature}")
            raise
