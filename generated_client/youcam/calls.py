# Made from async_calls.py by tools/build/layer/unasync.py; never edited.
"""The calls of a client, of any feature by name and of one as a method."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from youcam.defaults import CONCURRENCY, WAIT_S

if TYPE_CHECKING:
    from decimal import Decimal

    from youcam.mapping import Outcome
    from youcam.results import Result
    from youcam.tasks import Task

J_contra = TypeVar("J_contra", bound=Mapping[str, Any], contravariant=True)
D_co = TypeVar("D_co", covariant=True)


class Calls(ABC):
    """Calls of a feature that is named at run time. A method of `features` does the same, and knows its parameters."""

    def run(self, feature: str, /, *, timeout: float = WAIT_S, **params: Any) -> Result[Any]:
        """Uploads the files, starts the task, waits for its end and returns its result.

        A file is a path, an address, bytes, an open binary file, or what `upload` returned. `timeout` is in seconds,
        counted from the start of the task.

        Raises UnknownFeature, and TypeError for parameters that do not fit, before anything is sent; OSError or
        ValueError for a file that cannot be used; TransferError when the storage refuses it; InvalidRequest,
        InsufficientUnits, InvalidCredentials, RateLimited or ServiceError (all ApiError) when the service refuses;
        BudgetExceeded; ServiceUnreachable; RunUnclear when a run was sent and its answer lost; TaskFailed when the
        engine fails, which costs nothing; TaskLost; TaskNotFinished when the time is up, and the task goes on.
        """
        return self._run(feature, params, timeout)

    def submit(self, feature: str, /, **params: Any) -> Task[Any]:
        """Uploads the files, starts the task and returns it without waiting; `wait` on it gives the result.

        Raises what `run` does before the task has started. A V1 task that nobody checks for 10 s is lost.
        """
        return self._submit(feature, params)

    def map(
        self,
        feature: str,
        jobs: Iterable[Mapping[str, Any]],
        /,
        *,
        concurrency: int = CONCURRENCY,
        timeout: float = WAIT_S,
    ) -> Iterator[Outcome[Result[Any]]]:
        """Runs the feature once for each job, `concurrency` of them at a time; a job is the parameters of one run.

        Yields an outcome for each, with its job, and either its result or the error that it ended with: what `run`
        raises for one job is in its outcome and does not stop the others. `timeout` is in seconds, for each job.
        Raises UnknownFeature.
        """
        return self._map(feature, jobs, concurrency, timeout)

    def cost(self, feature: str, /, *, seconds: float | None = None, **params: Any) -> Decimal:
        """What a run with these parameters costs, in units, by the price list of the contract. Sends nothing.

        `seconds` is the length of the video, for features that charge by it; they raise ValueError without it. Raises
        UnknownFeature, and TypeError for parameters that do not fit.
        """
        return self._cost(feature, params, seconds)

    @abstractmethod
    def _run(self, feature: str, params: Mapping[str, Any], timeout: float) -> Result[Any]:
        """The result of a run."""

    @abstractmethod
    def _submit(self, feature: str, params: Mapping[str, Any]) -> Task[Any]:
        """The task that was started."""

    @abstractmethod
    def _map(
        self, feature: str, jobs: Iterable[Mapping[str, Any]], concurrency: int, timeout: float
    ) -> Iterator[Outcome[Result[Any]]]:
        """The outcomes."""

    @abstractmethod
    def _cost(self, feature: str, params: Mapping[str, Any], seconds: float | None) -> Decimal:
        """Units."""


class Method(Generic[J_contra, D_co]):
    """A feature as a method: call it, or start, price or repeat it. Its class says which parameters it takes.

    A parameter that is None is left out of the request.
    """

    def __init__(self, calls: Calls, feature: str) -> None:
        self._calls = calls
        self.feature = feature
        """The name of the feature for `run`."""

    def __repr__(self) -> str:
        return f"<{self.feature} of {self._calls!r}>"

    def map(
        self, jobs: Iterable[J_contra], /, *, concurrency: int = CONCURRENCY, timeout: float = WAIT_S
    ) -> Iterator[Outcome[Result[D_co]]]:
        """Runs the feature once for each job, `concurrency` of them at a time; a job is the parameters of one run.

        Yields an outcome for each, with its job, and either its result or the error that it ended with. `timeout` is in
        seconds, for each job.
        """
        return self._calls.map(self.feature, jobs, concurrency=concurrency, timeout=timeout)

    def _run(self, timeout: float, /, **params: Any) -> Result[D_co]:
        return self._calls.run(self.feature, timeout=timeout, **_given(params))

    def _submit(self, /, **params: Any) -> Task[D_co]:
        return self._calls.submit(self.feature, **_given(params))

    def _cost(self, seconds: float | None, /, **params: Any) -> Decimal:
        return self._calls.cost(self.feature, seconds=seconds, **_given(params))


def _given(params: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in params.items() if value is not None}
