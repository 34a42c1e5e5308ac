"""Forces one order of two threads: one stops within its work, and another overtakes it or waits for a lock."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from threading import Event, Thread, current_thread
from typing import Any

from attrs import define, field

_DEADLOCK_S = 60
"""A guard, for threads that never come back. No test waits so long."""
Stop = Callable[[], None]
"""Called by a thread where it shall be overtaken."""


@define
class _Outcome:
    """What the work of a thread returned or raised."""

    value: Any = None


class StoppingDecimal(Decimal):
    """A number after whose comparison a thread stops."""

    stop: Stop

    def __gt__(self, other: Any) -> bool:
        found = super().__gt__(other)
        self.stop()
        return found


class NoLock:
    """In place of a lock or condition: nobody ever waits."""

    def __enter__(self) -> None: ...

    def __exit__(self, *_: object) -> None: ...

    def acquire(self) -> None:
        """Lets everybody in."""

    def release(self) -> None:
        """Keeps nobody out."""

    def notify_all(self) -> None:
        """Nobody is there."""


@define
class WatchedLock:
    """A lock or condition that tells when somebody has to wait for it."""

    lock: Any
    met: Event = field(factory=Event)

    def __enter__(self) -> None:
        self.acquire()

    def __exit__(self, *_: object) -> None:
        self.release()

    def acquire(self) -> None:
        """Tells if the lock is held, and waits for it."""
        if not self.lock.acquire(blocking=False):
            self.met.set()
            assert self.lock.acquire(timeout=_DEADLOCK_S), "the lock was never released"

    def release(self) -> None:
        """Lets the next one in."""
        self.lock.release()

    def notify_all(self) -> None:
        """Wakes those who wait for a condition."""
        self.lock.notify_all()


@define
class Race:
    """Two threads, of which the second overtakes the first unless a lock keeps it back."""

    locked: bool = True
    """Without, the lock is taken away: what it keeps whole must then break, or the test shows nothing."""
    _moved: Event = field(factory=Event, init=False)
    _reached: Event = field(factory=Event, init=False)
    _go: Event = field(factory=Event, init=False)
    _first: Thread | None = field(default=None, init=False)

    def watch(self, lock: Any) -> Any:
        """What to put in place of the lock."""
        return WatchedLock(lock, self._moved) if self.locked else NoLock()

    def stop(self) -> None:
        """Holds the first thread where it is, once, until the second has overtaken it or waits."""
        if current_thread() is self._first and not self._reached.is_set():
            self._reached.set()
            assert self._go.wait(_DEADLOCK_S), "the second thread neither came back nor waited for the lock"

    def before(self, owner: Any, name: str) -> None:
        """Stops before the method of that name does anything."""
        method = getattr(owner, name)

        def stopping(*args: Any, **kwargs: Any) -> Any:
            self.stop()
            return method(*args, **kwargs)

        setattr(owner, name, stopping)

    def after(self, owner: Any, name: str) -> None:
        """Stops in the method of that name once it has done its work, and before its caller knows."""
        method = getattr(owner, name)

        def stopping(*args: Any, **kwargs: Any) -> Any:
            result = method(*args, **kwargs)
            self.stop()
            return result

        setattr(owner, name, stopping)

    def run(self, first: Callable[[], Any], second: Callable[[], Any]) -> tuple[Any, Any]:
        """What each gave, or the exception that it raised."""
        outcomes = (_Outcome(), _Outcome())
        self._first = Thread(target=_working, args=(first, outcomes[0], self._reached), daemon=True)
        other = Thread(target=_working, args=(second, outcomes[1], self._moved), daemon=True)
        self._first.start()
        assert self._reached.wait(_DEADLOCK_S), "the first thread never came to where it stops"
        other.start()
        assert self._moved.wait(_DEADLOCK_S), "the second thread never came back"
        self._go.set()
        for thread in (self._first, other):
            thread.join(_DEADLOCK_S)
            assert not thread.is_alive(), "the two threads wait for each other"
        return outcomes[0].value, outcomes[1].value


def _working(work: Callable[[], Any], outcome: _Outcome, done: Event) -> None:
    try:
        outcome.value = work()
    except Exception as error:
        outcome.value = error
    finally:
        done.set()
