"""The rules about an account in the plainest way: every event is played when its time comes, and none later.

Nothing here is taken from the server. Times in Unix ms, amounts in units.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from decimal import Decimal

from attrs import define, field, frozen

SECOND = 1000
HOUR = 3600 * SECOND
KEPT = 30 * 24 * HOUR
"""Uploads are kept for 30 days after they came, tasks and results for 30 days after their end. Their ids are known for
as long again."""
WINDOW = 10 * SECOND
"""A V1 task is lost if nobody polls it for longer than this."""
LINK = 2 * HOUR
FOREVER = 10**15
GONE: frozenset[str] = frozenset()

Line = tuple[str, int, tuple[tuple[int, Decimal], ...]]
"""A line of the history: the subject, the time, and the amount that it put into or took out of each bucket."""


@define
class Bucket:
    """The units of one grant."""

    id: int
    left: Decimal
    expiry: int
    obtained: int


@frozen
class Ending:
    """How a task will end by itself: between two moments, with an engine error or without.

    `secret`: nobody can know of the error before the engine has looked, so the price is spoken for meanwhile.
    """

    least: int
    most: int
    error: str | None = None
    secret: bool = False

    @property
    def is_known_to_fail(self) -> bool:
        """Whether the task costs nothing from the start."""
        return self.error is not None and not self.secret


@define
class Task:
    """A task. `polled` is the last check, or the run. `end` is when it ends; if no rule says it, the mock does."""

    id: str
    feature: str
    major: int
    price: Decimal
    run_at: int
    ending: Ending
    files: frozenset[str]
    request: int | None
    polled: int
    end: int
    open: bool = True
    seen: bool = False
    deleted: bool = False

    def states(self, now: int) -> frozenset[str]:
        """Returns the states that a check may answer; none if the task is gone or was never there."""
        lost = self.major == 1 and not self.seen and now > self.polled + WINDOW
        if self.deleted or lost or now > self.kept_until:
            return GONE
        end = "error" if self.ending.error else "success"
        early = frozenset({"running"} if now < self.ending.most and not self.seen else ())
        return early | frozenset({end} if now >= self.ending.least else ())

    def dropped(self, now: int) -> bool:
        """Returns whether the task was lost or expired before its engine finished."""
        lost_at = min(now, self.ending.least)
        is_lost = self.major == 1 and not self.seen and lost_at > self.polled + WINDOW
        return is_lost or lost_at > self.kept_until

    @property
    def kept_until(self) -> int:
        """Until when the task is kept: counted from its end, or from its run if it never ends."""
        return (self.end if self.end < FOREVER else self.run_at) + KEPT

    @property
    def known_until(self) -> int:
        """Until when the request that started the task finds it, whatever became of it."""
        return self.kept_until + KEPT

    def claim(self) -> tuple[int, Decimal] | None:
        """Returns the units that are reserved while it runs, and when they fall due."""
        return (self.ending.least, self.price) if self.open and not self.ending.is_known_to_fail else None


@define
class Account:
    """An account according to the rules. `uploads` has the upload time of each file on which it can run, `deleted` when
    the others were deleted."""

    now: int
    buckets: list[Bucket] = field(factory=list)
    tasks: dict[str, Task] = field(factory=dict)
    history: list[Line] = field(factory=list)
    uploads: dict[str, int] = field(factory=dict)
    deleted: dict[str, int] = field(factory=dict)

    def grant(self, bucket: Bucket) -> None:
        """Adds units."""
        self.buckets.append(bucket)
        self.history.append((f"order-{bucket.id}", self.now, ((bucket.id, bucket.left),)))

    def play(self, until: int) -> None:
        """Advances time: units lapse, engines finish. At the same moment a lapse comes before a charge."""
        lapses = [(b.expiry, 0, b) for b in self.buckets]
        ends = [(t.ending.least, 1, t) for t in self.tasks.values() if t.open]
        for at, _, event in sorted([*lapses, *ends], key=lambda e: e[:2]):
            if at <= until and isinstance(event, Task):
                self._end(event)
            elif at <= until and isinstance(event, Bucket) and event.left:
                self.history.append((str(event.id), at, ((event.id, -event.left),)))
                event.left = Decimal(0)
        self.now = until

    def run(self, task: Task) -> None:
        """Adds an accepted task."""
        self.tasks[task.id] = task
        self.play(self.now)

    def again(self, feature: str, files: frozenset[str], request: int) -> Task | None:
        """Returns the V1 task that the same request started before; None if it came to nothing and must be started
        anew."""
        for task in reversed(self.tasks.values()):
            if (task.major, task.feature, task.files, task.request) == (1, feature, files, request):
                gone = task.deleted or task.dropped(self.now) or self.now > task.known_until
                return None if gone else task
        return None

    def can_pay(self, at: int, price: Decimal) -> bool:
        """Returns whether all running tasks and one more charge can be paid when they fall due.

        A task that never ends will never be charged, but holds its price back.
        """
        claims = [t.claim() for t in self.tasks.values() if not t.dropped(self.now)]
        charges = [claim for claim in claims if claim]
        if self.balance() - sum(amount for _, amount in charges) < price:
            return False
        copy = Account(self.now, deepcopy(self.buckets))
        for due, amount in sorted(charge for charge in [*charges, (at, price)] if charge[0] < FOREVER):
            copy.play(due)
            if copy.balance() < amount:
                return False
            copy.spend("", due, amount)
        return True

    def balance(self) -> Decimal:
        """Returns the units that are left."""
        return sum((b.left for b in self.buckets), Decimal(0))

    def spend(self, target: str, at: int, amount: Decimal) -> None:
        """Spends the units that lapse first, and among those the ones obtained first."""
        taken = []
        for bucket in sorted(self.buckets, key=lambda b: (b.expiry, b.obtained)):
            part = min(amount, bucket.left)
            if part:
                taken.append((bucket.id, -part))
                bucket.left -= part
                amount -= part
        assert not amount, f"{amount} units short for {target}: the model let too many tasks run"
        self.history.append((target, at, tuple(taken)))

    def delete(self, task: Task) -> None:
        """Deletes a finished task with its files."""
        task.deleted = True
        for file_id in task.files & self.uploads.keys():
            self.deleted[file_id] = min(self.now, self.uploads.pop(file_id) + KEPT)

    def has(self, file_id: str) -> bool:
        """Returns whether the upload is still kept."""
        return file_id in self.uploads and self.now <= self.uploads[file_id] + KEPT

    def knows(self, file_id: str) -> bool:
        """Returns whether a run on the upload is accepted, though its file may be gone."""
        gone = self.uploads[file_id] + KEPT if file_id in self.uploads else self.deleted[file_id]
        return self.now <= gone + KEPT

    def moments(self) -> Iterator[int]:
        """Yields the moments at which something changes by itself."""
        yield from (b.expiry for b in self.buckets if b.left)
        yield from (uploaded + kept for uploaded in self.uploads.values() for kept in (KEPT, 2 * KEPT))
        yield from (deleted + KEPT for deleted in self.deleted.values())
        for task in self.tasks.values():
            yield from (task.ending.least, task.polled + WINDOW, task.kept_until, task.known_until)

    def _end(self, task: Task) -> None:
        task.open = False
        if not task.ending.error and not task.dropped(task.ending.least):
            self.spend(task.id, task.ending.least, task.price)
