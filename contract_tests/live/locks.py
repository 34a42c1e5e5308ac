"""The classes of the recorder and of the pages that hold a lock, in the one order of two threads that breaks each
without."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable, Iterator
from decimal import Decimal
from threading import Condition, Lock
from typing import Any

import click
import pytest

from contract_tests.interleaving import Race, Stop, StoppingDecimal
from youcam_mock.http.web.bearers import Bearers
from youcam_mock.live.blanking import Blanker
from youcam_mock.live.record import command, upstream
from youcam_mock.live.record.deferred import Deferred
from youcam_mock.live.record.proxy import Proxy
from youcam_mock.live.record.recorder import Recorder
from youcam_mock.live.record.result_files import ResultFiles
from youcam_mock.live.record.spending import Price, Spending, SpendingRefusedError
from youcam_mock.live.record.upstream import Upstream

LINK = "https://storage.test/ttl30/1/2/a.jpg?X-Amz-Signature=0"


class _StoppingSet(set[str]):
    stop: Stop

    def __or__(self, other: Any) -> Any:
        joined = set(self) | set(other)
        self.stop()
        return joined


def blanker(race: Race) -> object:
    """Two exchanges show a secret each."""
    blanks = Blanker()
    known = _StoppingSet()
    known.stop = race.stop
    blanks._known = known
    blanks._learning = race.watch(blanks._learning)
    race.run(lambda: blanks._learn(["the first secret"]), lambda: blanks._learn(["another secret"]))
    return blanks.leaks(b"the first secret") and blanks.leaks(b"another secret")


class _StoppingCount(int):
    stop: Stop

    def __add__(self, other: int) -> int:
        return self._stopped(int(self) + other)

    def __sub__(self, other: int) -> int:
        return self._stopped(int(self) - other)

    def _stopped(self, result: int) -> int:
        self.stop()
        return result


def _counting(race: Race, start: int) -> _StoppingCount:
    count = _StoppingCount(start)
    count.stop = race.stop
    return count


def proxy(race: Race) -> object:
    """Two requests are over; who waits for both must see it."""
    passing = Proxy.__new__(Proxy)
    passing._busy = _counting(race, 2)
    passing._idle = race.watch(Condition())
    race.run(passing._done, passing._done)
    return passing._busy == 0


def recorder(race: Race) -> object:
    """Two exchanges are added."""
    adding = Recorder.__new__(Recorder)
    adding.exchanges = _counting(race, 0)
    adding._writing = race.watch(Lock())
    adding._write = lambda line: None  # type: ignore[method-assign]
    line: Any = type("Line", (), {"line": lambda self: b"{}"})()
    race.run(lambda: adding.add(line), lambda: adding.add(line))
    return adding.exchanges == 2


def deferred_that_works(race: Race) -> object:
    """Two want all to be done that came so far: both wait for the job that is at work."""
    later, done = Deferred(), list[int]()

    def job() -> None:
        race.stop()
        done.append(1)

    def second() -> int:
        later.flush()
        return len(done)

    later._working = race.watch(later._working)
    later._jobs.append((0.0, job))
    found = race.run(later.flush, second)[1]
    later.close()
    return found == 1


class _StoppingJobs(deque[Any]):
    stop: Stop

    def __len__(self) -> int:
        found = super().__len__()
        self.stop()
        return found


def deferred_that_takes(race: Race) -> object:
    """Two take the last job."""
    later = Deferred()
    later.close()
    jobs = _StoppingJobs([(0.0, print)])
    jobs.stop = race.stop
    later._jobs = jobs
    later._changed = race.watch(later._changed)
    return set(race.run(later._next, later._next)) == {print, None}


def spending(race: Race) -> object:
    """Two runs are to cost more than the budget, together."""
    kept = Spending(Decimal(3))
    kept._deciding = race.watch(kept._deciding)
    units = StoppingDecimal(2)
    units.stop = race.stop
    _, second = race.run(lambda: kept.reserve(Price(units, "a")), lambda: kept.reserve(Price(Decimal(2), "b")))
    return isinstance(second, SpendingRefusedError) and kept.spent == 2


def console(race: Race) -> object:
    """A line comes while a person is asked."""
    shown: list[str] = []

    def confirm(*_: Any, **__: Any) -> bool:
        shown.append("asked")
        race.stop()
        shown.append("answered")
        return True

    told = command._Console()
    told._turn = race.watch(told._turn)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(click, "confirm", confirm)
        patch.setattr(click, "echo", lambda *_, **__: shown.append("told"))
        race.run(lambda: told.ask("all?"), lambda: told("a line"))
    return shown == ["asked", "answered", "told"]


def connections(race: Race) -> object:
    """Two requests go to one origin first."""

    def opened(origin: str) -> object:
        race.stop()
        return object()

    kept = Upstream()
    kept._opening = race.watch(kept._opening)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(upstream, "_opened", opened)
        first, second = race.run(lambda: kept._pool("http://a.test"), lambda: kept._pool("http://a.test"))
    return first is second


class _StoppingLinks(dict[str, str]):
    stop: Stop

    def items(self) -> Any:
        return self._items()

    def _items(self) -> Iterator[tuple[str, str]]:
        for item in super().items():
            yield item
            self.stop()


def result_files(race: Race) -> object:
    """A status comes while somebody asks which files are missing."""
    noted = ResultFiles()
    links = _StoppingLinks(first="a link")
    links.stop = race.stop
    noted._links = links
    noted._noting = race.watch(noted._noting)
    return race.run(noted.missing, lambda: noted.note_status({"data": {"results": [LINK]}}))[0] == ["a link"]


def bearers(race: Race) -> object:
    """Two open the page first: one token serves both."""
    numbers = itertools.count()
    made = Bearers.__new__(Bearers)
    made._token = None
    made._lock = race.watch(Lock())
    made._is_good = lambda token: True  # type: ignore[method-assign]
    made._new_token = lambda key: f"token {next(numbers)}"  # type: ignore[method-assign]
    race.after(made, "_new_token")
    first, second = race.run(lambda: made._access_token("key"), lambda: made._access_token("key"))
    return first == second


LIVE: tuple[Callable[[Race], object], ...] = (
    *(blanker, proxy, recorder, deferred_that_works, deferred_that_takes, spending),
    *(console, connections, result_files, bearers),
)
