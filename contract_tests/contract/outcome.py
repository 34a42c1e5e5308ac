"""The results of a schemathesis run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from attrs import define, field, frozen
from schemathesis.engine import events
from schemathesis.generation.case import Case

from youcam_mock import Settings

Watch = Callable[[str, Case[Any]], None]


@frozen
class Breach:
    """A failed check: the operation, the message, and a request that shows it, as a curl line."""

    check: str
    operation: str
    message: str
    curl: str

    def __str__(self) -> str:
        return f"{self.check} of {self.operation}: {self.message}\n{self.curl}"


@define
class Tried:
    """What was tried on an operation: cases by phase, and by check how often it ran and how often it failed."""

    cases: Counter[str] = field(factory=Counter)
    checks: Counter[str] = field(factory=Counter)
    failed: Counter[str] = field(factory=Counter)


@define
class Outcome:
    """The results of a schemathesis run. `watch` is called with each case."""

    names: dict[str, str]
    """The operationId for each label."""
    watch: Watch | None = None
    breaches: list[Breach] = field(factory=list)
    errors: list[str] = field(factory=list)
    operations: dict[str, Tried] = field(factory=dict)

    @property
    def phases(self) -> Counter[str]:
        """Cases by phase."""
        return sum((tried.cases for tried in self.operations.values()), Counter())

    @property
    def checks(self) -> set[str]:
        """The checks that ran."""
        return {check for tried in self.operations.values() for check in tried.checks}

    def take(self, event: events.EngineEvent) -> None:
        """Processes an event of the run."""
        if isinstance(event, events.ScenarioFinished):
            self._take_cases(event)
        elif isinstance(event, events.NonFatalError):
            self.errors.append(event.info.format())
        elif isinstance(event, events.FatalError):
            self.errors.append(repr(event.exception))

    def _take_cases(self, event: events.ScenarioFinished) -> None:
        recorder = event.recorder
        for case_id, node in recorder.cases.items():
            name = self.names[node.value.operation.label]
            tried = self.operations.setdefault(name, Tried())
            tried.cases[event.phase.value] += 1
            if self.watch is not None:
                self.watch(name, node.value)
            for check in recorder.checks.get(case_id, ()):
                tried.checks[check.name] += 1
                if check.failure_info is not None:
                    tried.failed[check.name] += 1
                    failure = check.failure_info.failure
                    curl = _runnable(node.value.as_curl_command())
                    self.breaches.append(Breach(check.name, name, f"{failure.title}: {failure.message}", curl))

    def shortest_breaches(self) -> list[Breach]:
        """Returns the breach with the shortest request for each check and operation."""
        shortest: dict[tuple[str, str], Breach] = {}
        for breach in sorted(self.breaches, key=lambda breach: len(breach.curl)):
            shortest.setdefault((breach.check, breach.operation), breach)
        return list(shortest.values())


def _runnable(curl: str) -> str:
    """Returns the curl line for a mock that `make serve` runs."""
    settings = Settings()
    served = curl.replace("http://localhost/", f"http://{settings.host}:{settings.port}/")
    return served.replace("[Filtered]", f"Bearer {settings.api_key}")
