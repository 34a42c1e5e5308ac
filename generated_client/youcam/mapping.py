"""Many runs at a time, and the outcome of each."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import frozen

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


@frozen
class Outcome(Generic[R_co]):
    """The result of a job, or the error with which it ended."""

    job: Mapping[str, Any]
    """The parameters of the run."""
    result: R_co | None = None
    error: Exception | None = None

    def unwrap(self) -> R_co:
        """Returns the result. Raises the error."""
        if self.result is None:
            raise self.error or LookupError("no result")
        return self.result


Job = Mapping[str, Any]


def mapped(run: Callable[[Job], R], jobs: Iterable[Job], concurrency: int) -> Iterator[Outcome[R]]:
    """Yields outcomes in the order of the jobs. No more jobs are taken than run at a time."""
    from concurrent.futures import ThreadPoolExecutor

    def outcome(job: Job) -> Outcome[R]:
        try:
            return Outcome(job, run(job))
        except Exception as error:
            return Outcome(job, error=error)

    with ThreadPoolExecutor(concurrency) as threads:
        started: deque[Future[Outcome[R]]] = deque()
        # Taking jobs one by one lets `jobs` be an endless iterator, whose results are handled as they come.
        for job in jobs:
            started.append(threads.submit(outcome, job))
            if len(started) == concurrency:
                yield started.popleft().result()
        while started:
            yield started.popleft().result()


async def mapped_async(
    run: Callable[[Job], Awaitable[R]], jobs: Iterable[Job], concurrency: int
) -> AsyncIterator[Outcome[R]]:
    """Yields outcomes like `mapped`. Jobs that still run when the iteration ends early are cancelled."""
    import asyncio

    async def outcome(job: Job) -> Outcome[R]:
        try:
            return Outcome(job, await run(job))
        except Exception as error:
            return Outcome(job, error=error)

    started: deque[asyncio.Task[Outcome[R]]] = deque()
    try:
        for job in jobs:
            started.append(asyncio.create_task(outcome(job)))
            if len(started) == concurrency:
                yield await started.popleft()
        while started:
            yield await started.popleft()
    finally:
        for task in started:
            task.cancel()
