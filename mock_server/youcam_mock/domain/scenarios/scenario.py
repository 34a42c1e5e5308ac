"""Scenarios: what a test wants to go wrong, for which requests, and how often."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fnmatch import fnmatchcase
from typing import Any

from attrs import asdict, evolve, field, frozen

from youcam_mock.domain.scenarios.name_triggers import Trigger


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
    error_message: str | None = None
    """What the task says beside the code; None for what it always says."""
    free: bool = False
    """The code may be one that no feature has."""
    duration_ms: int | None = None
    """How long the task takes, on the mock's clock."""
    never: bool = False
    """The task does not end."""
    polls: int | None = None
    """The status check at which the task ends, whatever the clock says."""
    status: int | None = None
    """HTTP status in place of the answer; nothing else is done."""
    body: Any = None
    """Of that answer; None for the service's form."""
    headers: Mapping[str, str] = field(factory=dict)
    """Of the answer, that one or the usual one; they take the place of others of the same names."""
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
        if not self.for_runs:
            return None
        return Trigger(
            self.engine_error,
            self.duration_ms,
            self.never,
            "a scenario",
            message=self.error_message or "",
            polls=self.polls,
        )

    @property
    def for_runs(self) -> list[str]:
        """The members that mean nothing to requests that start no task."""
        return [name for name in _FOR_RUNS if getattr(self, name) != _NOTHING[name]]

    @property
    def answers(self) -> bool:
        """Whether it stands in for the answer, and nothing else is done."""
        return self.status is not None or self.drop

    @property
    def is_for_runs(self) -> bool:
        """Whether it means nothing to requests that start no task."""
        return self == Effect(**{name: getattr(self, name) for name in _FOR_RUNS})

    def given(self) -> dict[str, Any]:
        """As it was asked for."""
        return {name: value for name, value in asdict(self).items() if value != _NOTHING[name]}


_NOTHING = asdict(Effect())
_FOR_RUNS = ("engine_error", "error_message", "free", "duration_ms", "never", "polls")


@frozen
class Scenario:
    """Effects on some requests, each on one in turn."""

    id: str
    match: Match
    effects: tuple[Effect, ...]
    left: int | None = None
    """On how many more requests; None, with one effect, for all that come."""
    after: int = 0
    """How many requests pass before."""

    @property
    def effect(self) -> Effect:
        """On the next request that does not pass."""
        return self.effects[self._turn]

    @property
    def rounds(self) -> int | None:
        """How often all effects are still to have their turn, a round that has begun included; None without end."""
        return None if self.left is None else -(-self.left // len(self.effects))

    def fits(self, call: Call) -> bool:
        """Whether this request meets it, or passes."""
        return self.is_for(call) and self.match.fits(call)

    def is_for(self, call: Call) -> bool:
        """Whether the effect whose turn it is means anything to this request."""
        return call.is_run or not self.effect.is_for_runs

    def counted(self) -> Scenario | None:
        """What is left of it when one more request has met it, or passed; None when that was the last."""
        if self.after:
            return evolve(self, after=self.after - 1)
        if self.left is None:
            return self
        return evolve(self, left=self.left - 1) if self.left > 1 else None

    @property
    def why(self) -> str:
        """For the person who wonders about the answer."""
        name = f"{self.id}, {self._turn + 1} of {len(self.effects)}" if len(self.effects) > 1 else self.id
        return f"scenario {name}: {', '.join(f'{key} {value}' for key, value in self.effect.given().items())}"

    @property
    def _turn(self) -> int:
        return 0 if self.left is None else -self.left % len(self.effects)
