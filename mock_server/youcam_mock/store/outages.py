"""Outages: the database or the storage does not do its work, which is no defect of the mock."""

from __future__ import annotations

import logging
import time
from typing import ClassVar

from youcam_mock.domain.access.rate_limits import Limiter, Window

log = logging.getLogger("youcam_mock")

_ONE_A_MINUTE = Window(1, 60)
_MOST_WORDS = 300
"""Length in characters of a reason. Drivers append how to debug them."""


class OutageError(Exception):
    """Raised while a part of the state cannot be used. The message says why in one line.

    What was under way came to nothing. It works again as soon as that part does, without a restart.
    """

    what: ClassVar[str] = "the state"
    """What is away."""

    @property
    def told(self) -> str:
        """What is away and why, in one line."""
        return f"{self.what} is away: {self}"


class StoreError(OutageError):
    """Raised when the database cannot be opened or used."""

    what = "the database"


class BlobError(OutageError):
    """Raised when the storage of files cannot be opened or used."""

    what = "the storage"


class LostInputError(BlobError):
    """Raised when the storage has lost the bytes of an input. Nothing may stand in for them."""

    def __str__(self) -> str:
        return f"the bytes of an input are lost, {self.args[0]}"


class OutageLog:
    """Writes one line a minute about each part that is away, however many requests meet the outage."""

    def __init__(self) -> None:
        self._lines = Limiter((_ONE_A_MINUTE,))

    def tell(self, outage: OutageError) -> None:
        """Writes a line, unless the same part was told of within the last minute of the machine's time."""
        if self._lines.admit(outage.what, time.monotonic_ns() // 1_000_000) is None:
            log.error("%s; requests that need it are answered 503 until it is back", outage.told)


def in_one_line(error: BaseException) -> str:
    """Returns what an exception of a driver says, in one line and without its advice for debugging."""
    said = str(error).partition("Debug source")[0]
    return " ".join(said.split())[:_MOST_WORDS] or type(error).__name__
