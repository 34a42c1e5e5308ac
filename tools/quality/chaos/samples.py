"""Measures what a server holds while it works, and says whether it stays flat."""

from __future__ import annotations

import contextlib
import sqlite3
import statistics
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from itertools import combinations
from pathlib import Path
from threading import Event, Thread

from attrs import frozen

from tools.quality.chaos.served.server import Server

_EVERY_S = 2.0
_MOST_PAIRS = 20_000
_MB = 1 << 20
_LINE_BYTES = 420
"""What a line of the history takes on the disk, with its share of three indexes, in bytes (measured)."""


@frozen
class Sample:
    """Some measures at a time (monotonic, s)."""

    at: float
    values: Mapping[str, float]


@frozen
class Bound:
    """How much a measure may grow from the end of the warm-up to the end: a part of its median, and so much more."""

    part: float
    more: float
    why: str


BOUNDS = {
    "memory": Bound(0.03, 10.0, "MB a worker; the caches of the last 10,000 tasks fill, at some 2 KB for each"),
    "descriptors": Bound(0.0, 6.0, "connections that are open at the moment, as there are clients"),
    "threads": Bound(0.0, 6.0, "granian ends a thread half a minute after its last answer"),
    "disk": Bound(0.1, 1.0, "MB, without the history; the log of SQLite and its free pages"),
}
ROWS = Bound(0.2, 25.0, "rows; the load is random, and a sweep comes every ten seconds")
"""For each table whose rows go."""
FOR_GOOD = {
    "history": "the books of an account are kept for good (the handbook's page on state)",
    "buckets": "a grant is a line of the books",
}
"""Tables that may grow; the audit says whether each of their rows should be there."""


@contextmanager
def sampled(server: Server, folder: Path) -> Iterator[list[Sample]]:
    """Measures a server and its data folder until the end of the block."""
    found: list[Sample] = []
    over = Event()

    def work() -> None:
        while not over.wait(_EVERY_S):
            with contextlib.suppress(OSError, sqlite3.OperationalError, statistics.StatisticsError):
                found.append(Sample(time.monotonic(), {**_held(server), **_stored(folder)}))

    thread = Thread(target=work, daemon=True)
    thread.start()
    try:
        yield found
    finally:
        over.set()
        thread.join()


def slope(samples: Sequence[tuple[float, float]]) -> float:
    """Returns the growth a second, as the median of that between any two samples (Theil and Sen): a peak does not
    move it."""
    thinned = samples[:: 1 + int(len(samples) ** 2 / 2 / _MOST_PAIRS)]
    pairs = [(later - value) / (at_later - at) for (at, value), (at_later, later) in combinations(thinned, 2)]
    return statistics.median(pairs) if pairs else 0.0


def _held(server: Server) -> dict[str, float]:
    processes = [Path("/proc") / str(pid) for pid in server.workers()]
    return {
        "memory": statistics.mean(_rss_kb(process) for process in processes) / 1024,
        "descriptors": sum(len(list((process / "fd").iterdir())) for process in processes),
        "threads": sum(len(list((process / "task").iterdir())) for process in processes),
    }


def _rss_kb(process: Path) -> int:
    lines = (process / "status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


def _stored(folder: Path) -> dict[str, float]:
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    with closing(sqlite3.connect(f"file:{folder / 'state.sqlite'}?mode=ro", uri=True)) as state:
        tables = [name for (name,) in state.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = {name: state.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}
    disk = (sum(sizes) - _LINE_BYTES * rows["history"]) / _MB
    return {"disk": disk} | {f"rows of {name}": float(number) for name, number in rows.items()}
