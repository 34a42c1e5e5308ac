"""Scenarios: what a test wants to go wrong, for which requests, and how often."""

from __future__ import annotations

from collections.abc import Callable
from fnmatch import fnmatchcase
from typing import Any

from attrs import fields, frozen

from youcam_mock.domain.triggers import Trigger


@frozen
class Call:
    """A request, as far as a scenario can tell one from another."""

    method: str
    path: str
    operation: str | None
    feature: str | None
    is_run: bool
    api_key: Callable[[], str | None]
    """Looks the caller up, which costs more than the rest."""


@frozen(kw_only=True)
class Match:
    """The requests that a scenario is for: those that agree with all that is given. `path` is a glob."""

    operation: str | None = None
    feature: str | None = None
    method: str | None = None
    path: str | None = None
    api_key: str | None = None

    def fits(self, call: Call) -> bool:
        """Whether the scenario is for this request."""
        return (
            self.operation in (None, call.operation)
            and self.feature in (None, call.feature)
            and (self.method is None or self.method.upper() == call.method)
            and (self.path is None or fnmatchcase(call.path, self.path))
            and (self.api_key is None or self.api_key == call.api_key())
        )


@frozen(kw_only=True)
class Effect:
    """What happens to a request. Several may come together, such as a delay and a status."""

    engine_error: str | None = None
    """The task fails with that code."""
    duration_ms: int | None = None
    """How long the task takes, on the mock's clock."""
    never: bool = False
    """The task does not end."""
    status: int | None = None
    """HTTP status in place of the answer; nothing else is done."""
    body: Any = None
    """Of that answer; None for the service's form."""
    delay_ms: int = 0
    """How much later the answer comes, on the machine's clock."""
    drop: bool = False
    """The connection is closed unanswered; nothing else is done."""
    truncate: bool = False
    """The request is carried out, and half of the answer's body sent."""
    malformed: bool = False
    """The request is carried out, and the answer's body is not JSON."""

    @property
    def trigger(self) -> Trigger | None:
        """What changes about a task; None when nothing does."""
        if self.engine_error is None and self.duration_ms is None and not self.never:
            return None
        return Trigger(self.engine_error, self.duration_ms, self.never, "a scenario")

    @property
    def answers(self) -> bool:
        """Whether it stands in for the answer, and nothing else is done."""
        return self.status is not None or self.drop

    @property
    def is_for_runs(self) -> bool:
        """Whether it means nothing to requests that start no task."""
        rest = Effect(engine_error=self.engine_error, duration_ms=self.duration_ms, never=self.never)
        return self == rest

    def given(self) -> dict[str, Any]:
        """As it was asked for."""
        return {each.name: value for each in fields(Effect) if (value := getattr(self, each.name)) != each.default}


@frozen
class Scenario:
    """An effect on some requests. `left`: on how many more; None for all that come."""

    id: str
    match: Match
    effect: Effect
    left: int | None

    def fits(self, call: Call) -> bool:
        """Whether this request meets it."""
        return (call.is_run or not self.effect.is_for_runs) and self.match.fits(call)

    @property
    def why(self) -> str:
        """For the person who wonders about the answer."""
        return f"scenario {self.id}: {', '.join(f'{name} {value}' for name, value in self.effect.given().items())}"
