"""Scenarios: which failures a test asks for, in which requests, and how often."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fnmatch import fnmatchcase
from typing import Any

from attrs import asdict, evolve, field, frozen

from youcam_mock.domain.scenarios.name_triggers import Trigger


@frozen
class Call:
    """A request, as far as scenarios tell requests apart."""

    method: str
    path: str
    operation: str | None
    feature: str | None
    is_run: bool
    api_key: Callable[[], str | None]
    """Returns the caller's API key. A function, since looking it up costs more than the other comparisons."""


@frozen(kw_only=True)
class Match:
    """The requests to which a scenario applies: those that agree with every given member. `path` is a glob."""

    operation: str | None = None
    feature: str | None = None
    method: str | None = None
    path: str | None = None
    api_key: str | None = None

    def fits(self, call: Call) -> bool:
        """Returns whether the scenario applies to this request."""
        return (
            self.operation in (None, call.operation)
            and self.feature in (None, call.feature)
            and (self.method is None or self.method.upper() == call.method)
            and (self.path is None or fnmatchcase(call.path, self.path))
            and (self.api_key is None or self.api_key == call.api_key())
        )


@frozen(kw_only=True)
class Effect:
    """What happens to a request. Several effects may be combined, such as a delay and a status."""

    engine_error: str | None = None
    """The task fails with that code."""
    error_message: str | None = None
    """The message of the failed task; None for the usual one."""
    free: bool = False
    """Allow a code that no feature has."""
    duration_ms: int | None = None
    """How long the task takes, on the mock's clock."""
    never: bool = False
    """The task does not end."""
    polls: int | None = None
    """The status check at which the task ends, whatever the clock says."""
    status: int | None = None
    """HTTP status of an answer that replaces the usual one. Nothing else is done."""
    body: Any = None
    """Body of that answer; None for the service's usual form."""
    headers: Mapping[str, str] = field(factory=dict)
    """Headers that are added to the answer or replace those of the same name."""
    delay_ms: int = 0
    """How much later the answer is sent, on the machine's clock."""
    drop: bool = False
    """The connection is closed without an answer. Nothing else is done."""
    truncate: bool = False
    """The request is carried out, but only half of the answer's body is sent."""
    malformed: bool = False
    """The request is carried out, but the answer's body is not JSON."""

    @property
    def trigger(self) -> Trigger | None:
        """What changes about a task; None if nothing does."""
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
        """The given members that only affect requests that start a task."""
        return [name for name in _FOR_RUNS if getattr(self, name) != _NOTHING[name]]

    @property
    def answers(self) -> bool:
        """Whether the effect replaces the answer, so that nothing else is done."""
        return self.status is not None or self.drop

    @property
    def is_for_runs(self) -> bool:
        """Whether the effect only affects requests that start a task."""
        return self == Effect(**{name: getattr(self, name) for name in _FOR_RUNS})

    def given(self) -> dict[str, Any]:
        """Returns the members that were given."""
        return {name: value for name, value in asdict(self).items() if value != _NOTHING[name]}


_NOTHING = asdict(Effect())
_FOR_RUNS = ("engine_error", "error_message", "free", "duration_ms", "never", "polls")


@frozen
class Scenario:
    """Effects on some requests, one effect for each request in turn."""

    id: str
    match: Match
    effects: tuple[Effect, ...]
    left: int | None = None
    """How many more requests it affects; None, with a single effect, for all that come."""
    after: int = 0
    """How many requests are let through first."""

    @property
    def effect(self) -> Effect:
        """The effect on the next request that is not let through."""
        return self.effects[self._turn]

    @property
    def rounds(self) -> int | None:
        """How many more rounds of all effects are left, including one that has begun; None for no limit."""
        return None if self.left is None else -(-self.left // len(self.effects))

    def fits(self, call: Call) -> bool:
        """Returns whether this request counts for the scenario."""
        return self.is_for(call) and self.match.fits(call)

    def is_for(self, call: Call) -> bool:
        """Returns whether the effect whose turn it is can affect this request."""
        return call.is_run or not self.effect.is_for_runs

    def counted(self) -> Scenario | None:
        """Returns the scenario after one more request; None when that was the last one."""
        if self.after:
            return evolve(self, after=self.after - 1)
        if self.left is None:
            return self
        return evolve(self, left=self.left - 1) if self.left > 1 else None

    @property
    def why(self) -> str:
        """Explains to the person who debugs why the answer is unusual."""
        name = f"{self.id}, {self._turn + 1} of {len(self.effects)}" if len(self.effects) > 1 else self.id
        return f"scenario {name}: {', '.join(f'{key} {value}' for key, value in self.effect.given().items())}"

    @property
    def _turn(self) -> int:
        return 0 if self.left is None else -self.left % len(self.effects)
