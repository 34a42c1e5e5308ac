"""What the clients of a run were told, and what they cannot know: the other side of the mock's books."""

from __future__ import annotations

import hashlib
import time
from collections import Counter, deque
from decimal import Decimal
from threading import Event, Lock

from attrs import define, field, frozen

SLACK_MS = 60_000
"""How much earlier than its clock says the mock may be late or early by these accounts, in ms of its clock."""
_LOOKS_BACK_S = 3.0


@define
class ToldFile:
    """A file_id that was given out, with the bytes that were sent to its link."""

    file_id: str
    digest: str
    since_ms: int
    uploaded: bool = False
    deleting: bool = False
    """Whether the deletion of a task with this input was asked for."""


@define
class ToldRun:
    """A task that was accepted."""

    task_id: str
    version: int
    price: Decimal
    since_ms: int
    """The mock accepted it at this time of its clock, or later."""
    polled_ms: int
    """The mock answered the last status check at this time, or later."""
    file: ToldFile | None = None
    """Its input, if that was an upload."""
    ended: str | None = None
    """success or error, once an answer said so."""
    deleting: bool = False
    """Whether its deletion was asked for, answered or not."""
    digest: str | None = None
    """Of the bytes of its result, once they were downloaded."""
    dst_id: str | None = None
    """Its result as an input of other tasks (V1)."""
    of: ToldRun | None = None
    """The task whose result is its input."""


@define
class Ledger:
    """The account that clients of one API key keep. `unclear` runs and grants got no answer that says what became of
    them."""

    api_key: str
    secret_key: str
    runs: dict[str, ToldRun] = field(factory=dict)
    files: dict[str, ToldFile] = field(factory=dict)
    grants: dict[int, Decimal] = field(factory=dict)
    unclear_runs: list[str] = field(factory=list)
    unclear_grants: list[Decimal] = field(factory=list)


@define
class ClockSeen:
    """The mock's clock as it was seen from outside, in ms. It lies between two sightings, unless it was set back."""

    highest_ms: int = 0
    went_back: bool = False
    """Whether it was set back: what had ended may then go on again."""
    _seen: deque[tuple[float, int]] = field(factory=lambda: deque(maxlen=600))

    def see(self, now_ms: int) -> None:
        """Takes note of what the clock shows."""
        self._seen.append((time.monotonic(), now_ms))
        self.may_reach(now_ms)

    def may_reach(self, now_ms: int) -> None:
        """Takes note that the clock is about to show this time."""
        self.highest_ms = max(self.highest_ms, now_ms)

    def least_ms(self, began: float) -> int:
        """Returns a time before which nothing happened that a request did which began then (monotonic, s)."""
        seen = list(self._seen)
        late = [now_ms for at, now_ms in seen if at >= began - _LOOKS_BACK_S]
        early = [now_ms for at, now_ms in seen if at < began - _LOOKS_BACK_S]
        return min([*late, *early[-1:]], default=0)


@frozen
class Trouble:
    """A request that got no answer, or a 503: nothing wrong while something is away, and wrong at any other time.
    Times are of the monotonic clock."""

    began: float
    ended: float
    what: str


@define
class Notes:
    """What all clients of a run note together."""

    kept_ms: int
    """How long the mock keeps files, tasks and results, on its clock."""
    window_ms: int
    """How long a V1 task may go without a status check."""
    link_ms: int
    """How long links are good."""
    clock: ClockSeen = field(factory=ClockSeen)
    ledgers: list[Ledger] = field(factory=list)
    answers: Counter[int] = field(factory=Counter)
    troubles: list[Trouble] = field(factory=list)
    broken: list[str] = field(factory=list)
    """What an answer broke, in one line each."""
    webhooks: dict[str, str] = field(factory=dict)
    """How tasks ended by the webhooks that came."""
    over: Event = field(factory=Event)
    _lock: Lock = field(factory=Lock)

    def count(self, status: int) -> None:
        """Counts an answer."""
        with self._lock:
            self.answers[status] += 1

    def is_over(self, since_ms: int, times: int = 1) -> bool:
        """Returns whether the time may be over that the mock keeps things, so many times."""
        return since_ms + times * self.kept_ms < self.clock.highest_ms + SLACK_MS

    def link_may_be_old(self, since_ms: int) -> bool:
        """Returns whether a link may be too old that was given out then."""
        return since_ms + self.link_ms < self.clock.highest_ms + SLACK_MS

    def may_be_gone(self, run: ToldRun) -> bool:
        """Returns whether the mock may say that it has no such task."""
        lost = run.version == 1 and run.polled_ms + self.window_ms < self.clock.highest_ms + SLACK_MS
        return run.deleting or lost or self.is_over(run.since_ms)


def digest(content: bytes) -> str:
    """Returns what stands for some bytes."""
    return hashlib.sha256(content).hexdigest()
