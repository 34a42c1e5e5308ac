"""The output of commands: JSON for programs, tables for people."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from youcam.cli.options import Options

_UNLIMITED = 10_000


def show(options: Options, data: Any, heads: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Prints the data as JSON if requested, or else the rows as a table."""
    if options.json:
        print(json.dumps(data))
        return
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*heads, box=box.SIMPLE_HEAD if any(heads) else None, show_header=any(heads), show_edge=False)
    for column in table.columns:
        column.overflow = "fold"
    for row in rows:
        table.add_row(*(Text(_cell(value)) for value in row))
    # In a pipe no line is wrapped, so that grep and cut see whole rows.
    console = Console(width=None if sys.stdout.isatty() else _UNLIMITED)
    with console.capture() as capture:
        console.print(table)
    print("\n".join(line.rstrip() for line in capture.get().splitlines()))


def _cell(value: Any) -> str:
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    return "" if value is None else str(value)


def moment(unix_ms: Any) -> str:
    """Returns local time to the minute, or the number itself if no calendar has it."""
    try:
        return datetime.fromtimestamp(unix_ms / 1000).strftime("%Y-%m-%d %H:%M")
    except (TypeError, ValueError, OverflowError, OSError):
        return str(unix_ms)


def number(units: Any) -> int | float:
    """Returns whole units without a decimal point."""
    return int(units) if units == int(units) else float(units)
