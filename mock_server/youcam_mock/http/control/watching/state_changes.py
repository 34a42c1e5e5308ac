"""What changed in the state since the last look: tasks, units and the clock."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from attrs import evolve
from sqlalchemy import Connection

from youcam_mock.domain import units
from youcam_mock.domain.tasks import State, Task
from youcam_mock.domain.units import Bucket
from youcam_mock.http.control import clock
from youcam_mock.http.control.accounts import bucket_json
from youcam_mock.http.control.tasks import listed
from youcam_mock.mock import Mock
from youcam_mock.service.available_units import available_units
from youcam_mock.service.settling import settle
from youcam_mock.store import accounts, tasks

_MOST_TASKS = 500
"""How many tasks are watched: the newest."""
_FINAL = (State.EXPIRED, State.DELETED)
Change = tuple[str, dict[str, Any]]
"""The name of an event, and what it tells."""


class StateChanges:
    """Knows what was told of a mock's state, and finds what is new."""

    def __init__(self, mock: Mock) -> None:
        """Takes the present state for known. Nothing is settled, so that it is quick."""
        self._mock = mock
        self._clock = mock.clock.state
        self._epoch = mock.epoch
        self._now = mock.clock.now_ms()
        self._tasks: dict[str, tuple[Task, State]] = {}
        self._place = 0
        self._next_due_ms: int | None = None
        with mock.database.transaction() as connection:
            self._keys = _keys(connection)
            self._buckets = self._read_buckets(connection)
            self._place, found = tasks.latest(connection, 0, _MOST_TASKS)
        for task in found:
            self._keep(task)

    @property
    def is_another_state(self) -> bool:
        """Whether a reset or a snapshot put another state in the place of the known one."""
        return self._epoch != self._mock.epoch

    def are_likely(self) -> bool:
        """Returns whether something may have changed because time went by, or in another process. Costs little."""
        mock = self._mock
        mock.read_clock()
        now, before = mock.clock.now_ms(), self._now
        if mock.settings.shared or self.is_another_state or mock.clock.state != self._clock:
            return True
        if now == before:
            return False
        self._now = now
        due = self._next_due_ms is not None and self._next_due_ms <= now
        return due or any(self._is_outdated(task, state) for task, state in self._tasks.values())

    def settle(self) -> None:
        """Writes what is due by now into the books. Engines may run for that."""
        mock = self._mock
        self._now = mock.clock.now_ms()
        with mock.database.transaction() as connection:
            due = [id_ for id_ in _keys(connection) if available_units(mock, connection, id_).is_due(self._now)]
        for account_id in due:
            settle(mock, account_id, self._now)

    def since(self, touched: Collection[str]) -> Iterator[Change]:
        """Yields what is new, as far as it is settled. `touched`: ids of the tasks that requests named meanwhile."""
        mock = self._mock
        if mock.clock.state != self._clock:
            self._clock = mock.clock.state
            yield "clock", clock.shown(mock)
        with mock.database.transaction() as connection:
            self._keys, known = _keys(connection), self._buckets
            self._buckets = self._read_buckets(connection)
            self._place, found = tasks.latest(connection, self._place, _MOST_TASKS)
            found = tasks.by_ids(connection, self._doubtful(touched) - {task.id for task in found}) + found
        for task in found:
            yield from self._news_of(task)
        for task in [task for task, state in self._tasks.values() if self._is_outdated(task, state)]:
            yield from self._news_of(task)
        for account_id, buckets in self._buckets.items():
            if known.get(account_id) != buckets:
                yield "units", self._shown_units(self._keys[account_id], buckets)

    def _read_buckets(self, connection: Connection) -> Mapping[int, tuple[Bucket, ...]]:
        found = {id_: available_units(self._mock, connection, id_) for id_ in self._keys}
        self._next_due_ms = min((each.next_due_ms for each in found.values() if each.next_due_ms), default=None)
        return {id_: each.buckets for id_, each in found.items()}

    def _doubtful(self, touched: Collection[str]) -> set[str]:
        """Returns the tasks that must be read again."""
        if self._mock.settings.shared:
            return {*touched, *self._tasks}
        profile = self._mock.profile
        open_ = [task for task, _ in self._tasks.values() if not task.settled]
        return {*touched, *(task.id for task in open_ if task.due_ms(profile) <= self._now)}

    def _news_of(self, task: Task) -> Iterator[Change]:
        _, before = self._tasks.get(task.id, (None, None))
        if self._keep(task) is not before:
            yield "task", listed(self._mock, task, self._keys[task.account_id], self._now)

    def _keep(self, task: Task) -> State:
        state = task.state_at(self._now, self._mock.profile)
        if task.id not in self._tasks and len(self._tasks) >= _MOST_TASKS:
            del self._tasks[next(iter(self._tasks))]
        # Bodies and results are large, and nobody asks for them here.
        self._tasks[task.id] = (evolve(task, body=None, result=None, inputs=()), state)
        return state

    def _is_outdated(self, task: Task, state: State) -> bool:
        return state not in _FINAL and task.state_at(self._now, self._mock.profile) is not state

    def _shown_units(self, api_key: str, buckets: Collection[Bucket]) -> dict[str, Any]:
        return {
            "api_key": api_key,
            "balance": float(units.balance(buckets, self._now)),
            "units": [bucket_json(bucket) for bucket in buckets],
        }


def _keys(connection: Connection) -> dict[int, str]:
    return {account.id: account.api_key for account in accounts.every(connection)}
