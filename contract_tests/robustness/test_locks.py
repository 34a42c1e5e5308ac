"""Every class that holds a lock, in the one order of two threads that breaks it without.

Each test runs twice: with the lock, which keeps things whole; and without, which must break them.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
import pytest
from attrs import evolve
from cachetools import LRUCache
from rich.progress import Progress
from werkzeug.exceptions import RequestTimeout

import youcam
import youcam_mock
from contract_tests.conftest import MakeApi
from contract_tests.interleaving import Race, Stop, StoppingDecimal
from contract_tests.live.locks import LIVE
from youcam.cli import progress
from youcam.costs import Budget
from youcam.errors import BudgetExceeded
from youcam.timing import Pace, RetryBudget, Window
from youcam_mock.domain.access import rate_limits
from youcam_mock.domain.access.rate_limits import Limiter
from youcam_mock.domain.clock import Clock
from youcam_mock.domain.tasks import Failure, Task
from youcam_mock.engines.fair_turns import FairTurns
from youcam_mock.engines.people.eyes import networks
from youcam_mock.engines.people.eyes.networks import Network
from youcam_mock.engines.result_cache import ResultCache
from youcam_mock.event_feed import EventFeed
from youcam_mock.journal import Journal
from youcam_mock.plugin.waiting import Timeline
from youcam_mock.serve.slow_bodies import ANY_BODY_S, SlowBodies
from youcam_mock.service import courier, settling
from youcam_mock.service.courier import Courier
from youcam_mock.settings import Settings
from youcam_mock.state import MockState
from youcam_mock.store.blobs import Blobs
from youcam_mock.store.database import Database
from youcam_mock.store.opening.connecting import sqlite_url
from youcam_mock.store.sharing.together import Together

Tried = Callable[[Race], object]
"""Lets two threads race; tells whether all is as it should be."""


def limiter(race: Race) -> object:
    """Two requests come when there is room for one."""
    limits = Limiter((rate_limits.Window(1, 60),))
    limits.admit("a", 0)
    limits._lock = race.watch(limits._lock)
    race.after(limits, "_blocked")
    answers = race.run(lambda: limits.admit("a", 60_000), lambda: limits.admit("a", 60_000))
    return [answer is None for answer in answers] == [True, False]


class _StoppingCache(LRUCache[bytes, bytes]):
    stop: Stop

    def __contains__(self, key: object) -> bool:
        found = super().__contains__(key)
        self.stop()
        return found


def result_cache(race: Race) -> object:
    """A result is looked up while all tasks are forgotten."""
    cache = ResultCache()
    cache._identities = identities = _StoppingCache(10)
    identities.stop = lambda: None
    identities[b"task"] = b"job"
    identities.stop = race.stop
    cache._lock = race.watch(cache._lock)
    return race.run(lambda: cache.of_task(b"task"), cache.forget_tasks) == (None, None)


def state(race: Race) -> object:
    """The limits are made when two requests need them first."""
    mock = MockState(Settings())
    mock._opening = race.watch(mock._opening)
    race.after(mock, "_make_limits")
    first, second = race.run(lambda: mock.limits, lambda: mock.limits)
    return first is second is mock.limits


def clock(race: Race) -> object:
    """The clock is advanced by two requests."""
    mock = MockState(Settings(clock="virtual"))
    mock._moving = race.watch(mock._moving)
    before = mock.clock.now_ms()

    def move(clock: Clock) -> None:
        stood = clock.state
        race.stop()
        clock.state = evolve(stood, mock_ms=stood.mock_ms + 1000)

    race.run(lambda: mock.move_clock(move), lambda: mock.move_clock(move))
    return mock.clock.now_ms() - before == 2000


def blobs(race: Race) -> object:
    """The storage is opened when two requests need it first."""
    stored = Blobs(None, None)
    stored._opening = race.watch(stored._opening)
    race.after(stored, "_open")
    first, second = race.run(lambda: stored._store, lambda: stored._store)
    stored.close()
    return first is second


def database(race: Race) -> object:
    """A transaction begins while another runs, and that one comes to nothing."""
    opened = Database(sqlite_url(None))
    assert opened._turn
    opened._turn.lock = race.watch(opened._turn.lock)

    def given_up() -> None:
        with opened.transaction() as connection:
            connection.exec_driver_sql("INSERT INTO meta (key, value) VALUES ('x', 'first')")
            race.stop()
            raise ValueError("given up")

    def kept() -> None:
        with opened.transaction() as connection:
            connection.exec_driver_sql("INSERT INTO meta (key, value) VALUES ('x', 'second')")

    race.run(given_up, kept)
    with opened.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT value FROM meta WHERE key = 'x'").all()
    opened.close()
    return [row[0] for row in rows] == ["second"]


def together(race: Race) -> object:
    """A thread asks whether another one works already, when a second asks."""

    class Stopping(Together[int, int]):
        @property
        def _works(self) -> bool:
            found: bool = vars(self)["works"]
            race.stop()
            return found

        @_works.setter
        def _works(self, works: bool) -> None:
            vars(self)["works"] = works

    asked = Stopping(lambda asks: asks)
    asked._lock = race.watch(asked._lock)
    # Nobody works in the end: who asks next would wait for ever.
    return (*race.run(lambda: asked(1), lambda: asked(2)), vars(asked)["works"]) == (1, 2, False)


def fair_turns(race: Race) -> object:
    """Two requests of an account ask when it may have one turn."""
    turns = FairTurns(2)
    turns._lock = race.watch(turns._lock)
    race.after(turns, "_may_begin")
    first, second = race.run(lambda: turns._ask("a"), lambda: turns._ask("a"))
    return (first is None, second is None) == (True, False)


class _StoppingWaits(dict[Any, None]):
    stop: Stop

    def __delitem__(self, wait: Any, /) -> None:
        self.stop()
        super().__delitem__(wait)


def slow_bodies(race: Race) -> object:
    """A body comes to its end while it is given up."""
    times, ended = [0.0], list[str]()
    bodies = SlowBodies(lambda: times[0])
    bodies._waits = waits = _StoppingWaits()
    waits.stop = race.stop
    waiting = bodies.waiting(lambda: ended.append("ended"))
    waiting.__enter__()
    times[0] = ANY_BODY_S
    bodies._lock = race.watch(bodies._lock)
    first, second = race.run(bodies.end_late, lambda: waiting.__exit__(None, None, None))
    return first is None and isinstance(second, RequestTimeout) and ended == ["ended"]


class _StoppingRows(deque[Any]):
    stop: Stop

    def append(self, row: Any, /) -> None:
        self.stop()
        super().append(row)


def journal(race: Race) -> object:
    """Two requests are written down."""
    kept = Journal()
    kept._rows = rows = _StoppingRows()
    rows.stop = race.stop
    kept._lock = race.watch(kept._lock)

    def add() -> None:
        kept.add(0, "GET", "/", None, 200, None, 1.0)

    race.run(add, add)
    return [entry.id for entry in kept.entries] == [1, 2]


def event_feed(race: Race) -> object:
    """Two events are told."""
    feed = EventFeed()
    feed._ring = rows = _StoppingRows()
    rows.stop = race.stop
    feed._moved = race.watch(feed._moved)
    race.run(lambda: feed.tell("clock", b"1"), lambda: feed.tell("clock", b"2"))
    return [event.splitlines()[0] for event in rows] == [b"id: -1", b"id: -2"]


def budget(race: Race) -> object:
    """Two runs are to cost more than is left, together."""
    kept = Budget(Decimal(3))
    kept._lock = race.watch(kept._lock)
    price = StoppingDecimal(2)
    price.stop = race.stop
    _, second = race.run(lambda: kept.set_aside("a", price), lambda: kept.set_aside("b", Decimal(2)))
    return isinstance(second, BudgetExceeded) and kept.spent == 2


def pace(race: Race) -> object:
    """Two requests book their turn."""
    booked = Pace([Window(1, 1)])
    booked.turn(0)
    booked._lock = race.watch(booked._lock)
    race.after(booked, "_free")
    first, second = race.run(lambda: booked.turn(0), lambda: booked.turn(0))
    return second - first >= 1


class _StoppingInt(int):
    stop: Stop

    def __ge__(self, other: Any) -> bool:
        found = super().__ge__(other)
        self.stop()
        return found


def retry_budget(race: Race) -> object:
    """Two requests want the last further attempt."""
    kept = RetryBudget(1)
    tenths = _StoppingInt(10)
    tenths.stop = race.stop
    kept._tenths = tenths
    kept._lock = race.watch(kept._lock)
    return race.run(kept.take, kept.take) == (True, False)


def rows_of_progress(race: Race) -> object:
    """Two threads tell where the run of one name is; a row that is lost stays on the screen."""
    shown: list[Progress] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(progress, "Lock", lambda: race.watch(Lock()))
        patch.setattr(Progress, "start", lambda self: shown.append(self))
        with progress._rows(2) as tell:
            race.after(shown[0], "add_task")
            race.run(lambda: tell("a.jpg", "running"), lambda: tell("a.jpg", "running"))
            tell("a.jpg", None)
            return len(shown[0].tasks) == 1


def turn_of_an_account(race: Race, make_api: MakeApi) -> object:
    """Two requests want to know how a task ended: its engine runs once."""
    api = make_api()
    task_id = api.run_v2(src_file_url="https://a.test/slow-0s.jpg", scale=1)
    decided: list[str] = []

    def outcome(state: MockState, task: Task) -> Failure | None:
        decided.append(task.id)
        race.stop()
        return found(state, task)

    found = settling.outcome
    with pytest.MonkeyPatch.context() as patch:
        turn = race.watch(api.app.mock.turn(1))
        patch.setattr(api.app.mock, "turn", lambda _: turn)
        patch.setattr(settling, "outcome", outcome)
        race.run(lambda: api.check_v2(task_id), lambda: api.check_v2(task_id))
    return len(decided) == 1


def timeline_of_the_plugin(race: Race, make_api: MakeApi) -> object:
    """Two threads let a second pass each."""
    mock = make_api().app.mock
    timeline, begin = Timeline(mock), mock.clock.now_ms()
    timeline._changed = race.watch(timeline._changed)
    race.before(timeline, "_move_to")
    race.run(lambda: timeline.skip(1), lambda: timeline.skip(1))
    return mock.clock.now_ms() == begin + 2000


def courier_that_starts(race: Race, make_api: MakeApi) -> object:
    """Two requests start the courier."""
    sent = Courier(make_api().app.mock)
    sent._turn = race.watch(sent._turn)
    started: list[object] = []

    class Counted:
        def __init__(self, **_: object) -> None:
            race.stop()

        def start(self) -> None:
            started.append(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(courier, "Thread", Counted)
        race.run(sent.start, sent.start)
    return len(started) == 1


def courier_that_delivers(race: Race, make_api: MakeApi) -> object:
    """One who asks for delivery comes back when all has arrived, that which others carry too."""
    api = make_api(allow_hosts=("hooks.test",))
    arrived: list[str] = []

    def post(url: str, *_: object) -> int:
        arrived.append(url)
        return 204

    sent = Courier(api.app.mock, post)
    api.app.mock.__dict__["_courier"] = sent
    sent.start = lambda: None  # type: ignore[method-assign]
    assert api.control("POST", "/webhooks", {"url": "http://hooks.test/"}).status == 201
    api.run_v2(src_file_url="https://a.test/slow-0s.jpg", scale=1)
    sent._turn = race.watch(sent._turn)
    race.after(sent, "_claim")

    def second() -> int:
        sent.deliver_due()
        return len(arrived)

    return race.run(sent.deliver_due, second)[1] == 1


class _Net:
    """Gives back what it was given last."""

    def setInput(self, values: Any) -> None:  # noqa: N802  The name is OpenCV's.
        self.values = values

    def forward(self, names: tuple[str, ...]) -> list[Any]:
        return [self.values for _ in names]


def network(race: Race) -> object:
    """Two pictures are looked at by one network."""
    net = _Net()
    race.after(net, "setInput")
    black, white = (np.full((4, 4, 3), level, np.uint8) for level in (0, 255))
    looks = Network("a.tflite", 4)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(networks, "_ONE_AT_A_TIME", race.watch(networks._ONE_AT_A_TIME))
        patch.setattr(networks, "_loaded", lambda file: (net, ("seen",)))
        seen = race.run(lambda: looks.run(black), lambda: looks.run(white))
    return [float(outputs["seen"].mean()) for outputs in seen] == [0, 1]


PURE: tuple[Tried, ...] = (
    *(
        limiter,
        result_cache,
        state,
        clock,
        blobs,
        database,
        together,
        journal,
        event_feed,
        network,
        fair_turns,
        slow_bodies,
    ),
    *(budget, pace, retry_budget, rows_of_progress),
    *LIVE,
)
HELD = {
    "youcam/cli/progress.py": 1,
    "youcam/costs.py": 1,
    "youcam/timing.py": 2,
    "youcam_mock/domain/access/rate_limits.py": 1,
    "youcam_mock/engines/fair_turns.py": 1,
    "youcam_mock/engines/people/eyes/networks.py": 1,
    "youcam_mock/engines/result_cache.py": 1,
    "youcam_mock/event_feed.py": 1,
    "youcam_mock/http/web/bearers.py": 1,
    "youcam_mock/journal.py": 1,
    "youcam_mock/live/blanking.py": 1,
    "youcam_mock/live/record/command.py": 1,
    "youcam_mock/live/record/deferred.py": 2,
    "youcam_mock/live/record/proxy.py": 1,
    "youcam_mock/live/record/recorder.py": 1,
    "youcam_mock/live/record/result_files.py": 1,
    "youcam_mock/live/record/spending.py": 1,
    "youcam_mock/live/record/upstream.py": 1,
    "youcam_mock/plugin/waiting.py": 1,
    "youcam_mock/serve/slow_bodies.py": 1,
    "youcam_mock/service/courier.py": 1,
    "youcam_mock/state.py": 3,
    "youcam_mock/store/blobs.py": 1,
    "youcam_mock/store/database.py": 1,
    # The second is the gate of a thread that waits: that it does, store/test_together.py tests.
    "youcam_mock/store/sharing/together.py": 2,
}
"""How many locks each module makes. Each is tried here."""


@pytest.mark.parametrize("tried", PURE)
def test_a_lock_keeps_whole_what_breaks_without_it(tried: Tried) -> None:
    assert tried(Race())
    assert not tried(Race(locked=False))


@pytest.mark.parametrize(
    "tried", [courier_that_starts, courier_that_delivers, timeline_of_the_plugin, turn_of_an_account]
)
def test_a_lock_of_a_mock_keeps_whole_what_breaks_without_it(
    tried: Callable[[Race, MakeApi], object], make_api: MakeApi
) -> None:
    assert tried(Race(), make_api)
    assert not tried(Race(locked=False), make_api)


def test_every_lock_is_tried() -> None:
    found = {}
    for package in (youcam, youcam_mock):
        root = Path(str(package.__file__)).parent
        for path in root.rglob("*.py"):
            made = re.findall(r"\b(?:R?Lock|Condition|Semaphore)\(\)", path.read_text(encoding="utf-8"))
            if made:
                found[str(path.relative_to(root.parent))] = len(made)
    assert found == HELD
