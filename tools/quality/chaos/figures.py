"""Shows the figures of a run: as tables in the terminal, and as JSON for other tools."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from tools.build.bundle import OPENAPI
from tools.quality.chaos.rounds import Round
from tools.quality.chaos.soak import Growth, Soaked

FOLDER = OPENAPI.parent / ".chaos"
"""Where the figures of the last runs are kept."""
WIDTH = 140
"""Width of tables in characters if there is no terminal."""


def keep(name: str, figures: dict[str, Any], folder: Path) -> Path:
    """Writes figures into a file, and returns its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.json"
    path.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return path


def of_chaos(seed: int, played: Sequence[Round]) -> dict[str, Any]:
    """Returns the figures of a chaos run."""
    return {
        "seed": seed,
        "seconds": round(sum(each.seconds for each in played), 1),
        "requests": sum(each.requests for each in played),
        "disasters": sum(sum(each.disasters.values()) for each in played),
        "broken": [line for each in played for line in each.broken],
        "rounds": [each.as_json() for each in played],
    }


def of_soak(seed: int, soaked: Sequence[Soaked]) -> dict[str, Any]:
    """Returns the figures of a soak."""
    return {
        "seed": seed,
        "broken": [line for each in soaked for line in each.broken],
        "servers": [each.as_json() for each in soaked],
    }


def show_chaos(played: Sequence[Round]) -> None:
    """Prints a line for each round, and how often each disaster struck."""
    table = Table("round", "place", "seconds", "requests", "away", "runs", "paid", "disasters", "orphans", "broken")
    for number, each in enumerate(played, 1):
        disasters, orphans = sum(each.disasters.values()), each.left.get("orphans", "-")
        figures = (each.seconds, each.requests, each.away, each.runs, each.successes, disasters, orphans)
        table.add_row(str(number), each.place, *map(str, figures), str(len(each.broken)))
    struck = sum((Counter(each.disasters) for each in played), Counter[str]())
    disasters_table = Table("disaster", "times")
    for name, times in struck.most_common():
        disasters_table.add_row(name, str(times))
    _print(table, disasters_table)


def show_soak(soaked: Sequence[Soaked]) -> None:
    """Prints what was measured of each server."""
    for each in soaked:
        title = f"{each.place}: {each.requests} requests, {each.runs} runs, {each.measured_s:g} s measured"
        table = Table("", "at first", "at the end", "growth", "at most", "", title=title)
        for growth in each.growths:
            table.add_row(growth.name, *map(_figure, _of(growth)), "" if growth.is_flat else "grows")
        _print(table)


def _of(growth: Growth) -> tuple[float, float, float, float]:
    return growth.first, growth.last, growth.growth, growth.most


def _figure(value: float) -> str:
    return f"{value:,.1f}"


def _print(*tables: Table) -> None:
    console = Console()
    if not console.is_terminal:
        console = Console(width=WIDTH)
    for table in tables:
        console.print(table)
