"""Reports runs as they end, and sums them up."""

from __future__ import annotations

import json
import sys
from decimal import Decimal
from typing import Any

from attrs import define, field, frozen

from youcam.cli.failures import say
from youcam.cli.options import Options
from youcam.cli.tables import number
from youcam.errors import InvalidCredentials, ServiceUnreachable
from youcam.jobs import links

Record = dict[str, Any]
"""A run, as `--json` prints it."""
_OF_ALL = (InvalidCredentials, ServiceUnreachable)
"""What every other run would end with too."""


@frozen
class Ended:
    """How a run ended."""

    name: str
    record: Record
    error: Exception | None = None
    hint: str = ""
    """How to go on after the error."""
    units: Decimal | None = Decimal(0)
    """What it cost; None if that is unknown."""
    is_earlier: bool = False
    """Whether it was done before, so that there was nothing to do."""


@define
class Tally:
    """What runs have come to."""

    options: Options
    saved: int = 0
    earlier: int = 0
    failed: int = 0
    units: Decimal = Decimal(0)
    unpriced: int = 0
    over: bool = False
    """Whether a run ended with what every other one would end with too."""
    told: set[type[Exception]] = field(factory=set)

    def add(self, ended: Ended) -> None:
        """Prints the outcome of a run."""
        if ended.error is None:
            self.saved += not ended.is_earlier
            self.earlier += ended.is_earlier
            self.units += ended.units or 0
            self.unpriced += ended.units is None
        else:
            self.failed += 1
            self._complain(ended, ended.error)
        self._print(ended.record)

    def _complain(self, ended: Ended, error: Exception) -> None:
        if isinstance(error, _OF_ALL) and ended.record["task_id"] is None:
            self.over = True
            if type(error) not in self.told:
                say(error)
            self.told.add(type(error))
        else:
            say(error, ended.name, ended.hint)

    def _print(self, record: Record) -> None:
        """Prints the paths of the written files, or the results of a run without files."""
        if self.options.json:
            print(json.dumps(record), flush=True)
        elif "error" not in record:
            results = record.get("results")
            data = json.dumps(results, indent=2, ensure_ascii=False)
            print("\n".join(record["files"]) if results is None or links(results) else data, flush=True)

    def summarise(self, total: int, left_out: int) -> None:
        """Says how many runs ended in which way, and what they cost."""
        counts = {
            "saved": self.saved,
            "done before": self.earlier,
            "failed": self.failed,
            "not started": total - self.saved - self.earlier - self.failed,
            "of other types left out": left_out,
        }
        said = ", ".join(f"{count} {how}" for how, count in counts.items() if count or how == "saved")
        beside = f", and those of {self.unpriced} by the length of their videos" if self.unpriced else ""
        print(f"youcam: {said}; {number(self.units)} units{beside}", file=sys.stderr, flush=True)
