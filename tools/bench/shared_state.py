"""Measures what state costs that outlives its server, or that servers share, beside state in memory.

64 clients send to each place in turns: the speed of the machine varies, but the ratios should not.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

from attrs import frozen

from tools.bench.load import Load, Measured, measure

CLIENTS = 64
_MEMORY = "memory"
_URL = "postgresql://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/$PGDATABASE"
Start = Callable[[Sequence[str]], AbstractContextManager[str]]
"""Starts a server with these options. Gives its origin."""
Loads = Callable[[str], Mapping[str, Load]]
"""Returns the loads for a server, by their names."""


@frozen
class Turn:
    """What all servers of one place did together."""

    rate: float
    p50_ms: float
    p99_ms: float
    failed: int


def rows(start: Start, loads: Loads, rounds: int, seconds: float) -> Iterator[tuple[str, str, str, str]]:
    """Yields place and load, figures, the ratio to memory, and p99 beside the median."""
    with ExitStack() as stack:
        places = _places(stack, start)
        # Starts go on for a moment after the first answer.
        time.sleep(1)
        for name in loads(""):
            turns: dict[str, list[Turn]] = {place: [] for place in places}
            for _ in range(rounds):
                for place, origins in places.items():
                    turns[place].append(_turn([loads(origin)[name] for origin in origins], seconds))
            for place, measured in turns.items():
                pairs = zip(measured, turns[_MEMORY], strict=True)
                ratio = statistics.median(here.rate / there.rate for here, there in pairs)
                tail = statistics.median(turn.p99_ms / turn.p50_ms for turn in measured)
                yield f"{name}, {place}", _figures(measured), f"{ratio:.2f}", f"{tail:.1f}"


def _places(stack: ExitStack, start: Start) -> dict[str, list[str]]:
    """Starts the servers of each place. Returns their origins."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    places: dict[str, list[list[str]]] = {_MEMORY: [[]], "data folder": [["--data-dir", str(folder / "state")]]}
    if shutil.which("pg_virtualenv"):
        options = [["--data-dir", str(folder / "files"), "--database-url", stack.enter_context(postgres())]]
        places |= {"PostgreSQL": options, "PostgreSQL, two servers": options * 2}
    return {place: [stack.enter_context(start(options)) for options in servers] for place, servers in places.items()}


@contextmanager
def postgres() -> Iterator[str]:
    """Runs a PostgreSQL with its usual options. Yields its URL."""
    process = subprocess.Popen(
        ["pg_virtualenv", "-t", "-o", "max_connections=300", "sh", "-c", f'echo "URL {_URL}"; cat'],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdin
    assert process.stdout
    try:
        yield next(line.split()[1] for line in process.stdout if line.startswith("URL "))
    finally:
        # Its command ends with its input, and the server with its command.
        process.stdin.close()
        process.stdout.read()
        process.wait()


def _turn(loads: Sequence[Load], seconds: float) -> Turn:
    with ThreadPoolExecutor(len(loads)) as pool:
        done: list[Measured] = list(pool.map(lambda load: measure(load, seconds, CLIENTS // len(loads)), loads))
    return Turn(
        sum(each.rate for each in done),
        statistics.mean(each.p50_ms for each in done),
        max(each.p99_ms for each in done),
        sum(each.failed for each in done),
    )


def _figures(turns: Sequence[Turn]) -> str:
    rate, p50, p99 = (statistics.median(getattr(turn, name) for turn in turns) for name in ("rate", "p50_ms", "p99_ms"))
    failed = sum(turn.failed for turn in turns)
    text = f"{rate:.0f}/s, p50 {p50:.1f} ms, p99 {p99:.1f} ms"
    return f"{text}; {failed} not answered with 200" if failed else text
