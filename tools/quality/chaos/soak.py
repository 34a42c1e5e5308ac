"""A soak: steady load on servers that nothing befalls. What they hold stays flat, and the books are exact."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

import httpx
from attrs import asdict, frozen

from tools.quality.chaos.clients.client import connections
from tools.quality.chaos.clients.load import load
from tools.quality.chaos.samples import BOUNDS, FOR_GOOD, ROWS, Bound, Sample, sampled, slope
from tools.quality.chaos.served.places import Places
from tools.quality.chaos.stage import KEPT_S, Stage, end, staged

SPEED = 120.0
"""How much faster than the machine's the mock's clock is: what is kept for half an hour is gone after 15 s."""
WARM_UP_S = 3 * KEPT_S / SPEED + 30
"""Until the first rows were removed, which are kept twice as long as files, and what is loaded late is loaded, in s."""
_PAUSE_S = 0.4
_AT_LEAST_S = 10.0
_ENDS = 10
_EMPTIES_EVERY_S = 1.0


@frozen
class Growth:
    """How a measure grew, and by how much it may have."""

    name: str
    first: float
    last: float
    growth: float
    """By its slope, which peaks at either end do not move."""
    most: float

    @property
    def is_flat(self) -> bool:
        """Whether it stayed within its bound."""
        return self.growth <= self.most


@frozen
class Soaked:
    """What a server did, and what it held."""

    place: str
    measured_s: float
    requests: int
    runs: int
    growths: list[Growth]
    left: dict[str, int]
    broken: list[str]

    def as_json(self) -> dict[str, Any]:
        """Returns the same as data."""
        return asdict(self)


def soak(seconds: float, seed: int, warm_up_s: float = WARM_UP_S) -> list[Soaked]:
    """Puts load on a server of one worker, and on one of two, at the same time."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="youcam-soak-")))
        places = Places(stack)
        opened = [places.folder(folder / "one"), places.folder_of_workers(folder / "two")]
        stages = [stack.enter_context(staged(stack.enter_context(place), SPEED)) for place in opened]
        with ExitStack() as work:
            samples = [work.enter_context(sampled(s.servers[0], s.place.folder / "state")) for s in stages]
            for number, stage in enumerate(stages):
                work.enter_context(load(stage.notes, stage.urls, seed + number, _PAUSE_S))
            began, until = time.monotonic(), time.monotonic() + max(seconds, warm_up_s + _AT_LEAST_S)
            while time.monotonic() < until:
                _empty_journals(stages)
        return [_soaked(stage, found, began + warm_up_s) for stage, found in zip(stages, samples, strict=True)]


def growths(samples: Sequence[Sample]) -> Iterator[Growth]:
    """Yields how each measure grew that has a bound."""
    for name in samples[-1].values if samples else ():
        if bound := _bound(name):
            yield _growth(name, [(each.at, each.values.get(name, 0.0)) for each in samples], bound)


def _empty_journals(stages: Sequence[Stage]) -> None:
    """Empties the journal of some worker of each server. It is bounded, but the load would take half an hour to fill
    it, and what leaks could not be seen beside it."""
    time.sleep(_EMPTIES_EVERY_S)
    with connections() as http:
        for stage in stages:
            # A server that does not answer is noted by its clients.
            with suppress(httpx.TransportError):
                http.delete(f"{stage.servers[0].url}/_mock/requests")


def _soaked(stage: Stage, samples: Sequence[Sample], since: float) -> Soaked:
    broken, left = end(stage, orderly=True)
    warm = [sample for sample in samples if sample.at >= since]
    grown = list(growths(warm))
    broken += [
        f"{each.name} grew by {each.growth:.1f}, from {each.first:.1f} to {each.last:.1f}; at most {each.most:.1f}"
        for each in grown
        if not each.is_flat
    ]
    runs = sum(len(ledger.runs) for ledger in stage.notes.ledgers)
    measured_s = round(warm[-1].at - warm[0].at, 1) if warm else 0.0
    broken += [] if warm else ["nothing was measured after the warm-up"]
    return Soaked(stage.place.name, measured_s, stage.notes.answers.total(), runs, grown, dict(left), broken)


def _bound(name: str) -> Bound | None:
    table = name.removeprefix("rows of ")
    return BOUNDS.get(name) or (None if table in FOR_GOOD else ROWS)


def _growth(name: str, values: Sequence[tuple[float, float]], bound: Bound) -> Growth:
    most = bound.part * statistics.median(value for _, value in values) + bound.more
    first, last = (statistics.median(value for _, value in some) for some in (values[:_ENDS], values[-_ENDS:]))
    return Growth(name, first, last, slope(values) * (values[-1][0] - values[0][0]), most)
