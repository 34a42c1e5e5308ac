"""A task. Its state is a function of stored events and the clock.

Rules: V1 tasks are lost when they are not polled for 10 s (Check an AI task status); results are kept for a while
(File Retention Period); a task is paid when its engine succeeds, never on an error (Quick start guide).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Any

from attrs import evolve, frozen

from youcam_mock.domain.clock import END_MS
from youcam_mock.domain.engine_errors import explained
from youcam_mock.domain.profile import Profile


class State(StrEnum):
    """The state of a task. Clients only ever see the first three."""

    RUNNING = "running"
    SUCCESS = "success"
    ERROR = "error"
    LOST = "lost"
    EXPIRED = "expired"
    DELETED = "deleted"


@frozen
class Failure:
    """Why the engine failed: its code and its message."""

    code: str
    message: str = ""
    why: str = ""
    """What the mock knows beyond that. The service would not say it."""

    @property
    def explanation(self) -> str:
        """The reason in one line, for the person who debugs."""
        return explained(self.code, self.message, self.why)

    def worded(self, messages: Mapping[str, Sequence[str]], choice: int = 1) -> Failure:
        """Returns the failure with a message for its code, unless it has one: the message number `choice`, or else the
        last."""
        known = messages.get(self.code)
        return evolve(self, message=known[min(choice, len(known)) - 1]) if known and not self.message else self


@frozen
class Input:
    """An input file as it was when the task was run. Later uploads do not change it."""

    name: str
    blob: str | None
    """Where its bytes are stored; None if the built-in sample takes its place."""


@frozen
class Task:
    """A task as stored. Times in Unix ms on the mock's clock; `cost` in units."""

    id: str
    account_id: int
    operation: str
    """operationId of the run."""
    feature: str
    major: int
    created_ms: int
    ready_ms: int
    """When the engine finishes."""
    polled_ms: int
    """The time of the last status check, or of the run."""
    cost: Decimal
    body: Any = None
    """The request body of the run."""
    inputs: tuple[Input, ...] = ()
    """In the order of the contract."""
    failure: Failure | None = None
    settled: bool = False
    """Whether the outcome is known and, on success, paid."""
    seen: bool = False
    """Whether a client has read that the task ended."""
    deleted: bool = False
    result: Any = None
    """The engine's result; None until a client asks for it."""
    polls: int | None = None
    """How many status checks the task still waits for, while no clock ends it; None if it does not wait for checks."""
    cleared: bool = False
    """Whether its request, its inputs and its result were removed, since its time is over."""

    def polled(self, now_ms: int) -> Task:
        """Returns the task after a status check. The last check that it waited for ends it."""
        if not self.polls:
            return self
        return evolve(self, polls=self.polls - 1, ready_ms=now_ms if self.polls == 1 else self.ready_ms)

    def deadline_ms(self, profile: Profile) -> int | None:
        """Returns when the task is lost unless it is polled before; None if it cannot be lost."""
        if self.major != 1 or self.seen:
            return None
        return self.polled_ms + round(profile.v1_poll_window_s * 1000)

    @property
    def ends(self) -> bool:
        """Whether the engine finishes at a time that is known."""
        return self.ready_ms <= END_MS

    def dropped(self, profile: Profile) -> bool:
        """Returns whether the task is gone, or will be without another poll, before its engine finishes. It then costs
        nothing."""
        return self._gone_ms(profile) < self.ready_ms

    def window_s(self, profile: Profile) -> float:
        """Returns how many seconds after its last poll the task is lost."""
        return profile.v1_kept_after_end_s if self.seen else profile.v1_poll_window_s

    def _put_away(self, now_ms: int, profile: Profile) -> bool:
        window_s = profile.v1_kept_after_end_s
        return bool(self.major == 1 and self.seen and window_s and now_ms > self.polled_ms + window_s * 1000)

    def due_ms(self, profile: Profile) -> int:
        """Returns when the outcome is decided: when the engine finishes, or when nobody can ask for the task any
        more."""
        return min(self.ready_ms, self._gone_ms(profile) + 1)

    def _gone_ms(self, profile: Profile) -> int:
        """Returns the last moment at which the task can be asked for, unless it is polled before."""
        deadline, kept = self.deadline_ms(profile), self._kept_ms(profile)
        return kept if deadline is None else min(deadline, kept)

    @property
    def kept_from_ms(self) -> int:
        """The moment from which the time is counted for which the task is kept: its completion.

        A task that never ends counts from its run. One that waits for status checks is kept until they come.
        """
        return self.ready_ms if self.ends or self.polls is not None else self.created_ms

    def _kept_ms(self, profile: Profile) -> int:
        return self.kept_from_ms + profile.result_kept_s * 1000

    def state_at(self, now_ms: int, profile: Profile) -> State:
        """Returns the state of the task. A task that is ready but not settled counts as running."""
        if self.deleted:
            return State.DELETED
        deadline = self.deadline_ms(profile)
        if (deadline is not None and now_ms > deadline) or self._put_away(now_ms, profile):
            return State.LOST
        if self.cleared or now_ms > self._kept_ms(profile):
            return State.EXPIRED
        if now_ms < self.ready_ms or not self.settled:
            return State.RUNNING
        return State.ERROR if self.failure else State.SUCCESS
