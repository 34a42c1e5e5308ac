"""The line of a request for who watches the terminal: what was called, what came of it, and what that meant."""

from __future__ import annotations

import logging
from decimal import Decimal
from typing import NamedTuple
from urllib.parse import quote

from attrs import frozen

log = logging.getLogger("youcam_mock.requests")
"""Refusals are warnings, all else is information."""
_MOST_PATH = 300
"""Length in characters of a path. The longest of the API, with a task id, has 170."""
_MOST_WORDS = 2000
_PLAIN = "/:@!$&'()*+,;=-._~"
"""What may stand in a path as it is, besides letters and digits."""
TOLD = "youcam_mock.told"
"""The key in the environ of a request whose failure the log tells of by another line."""
NO_ANSWER = 0
"""The status of a connection that was closed without an answer."""


class Meaning(NamedTuple):
    """What a request did, in a few words, and the task and the units in question."""

    words: str
    task: str | None = None
    units: float | None = None


@frozen
class RequestLine:
    """What is told of a request. All of its text is printable: bytes of a caller make no line and no colour."""

    method: str
    path: str
    """As in a URL, so that it has no spaces."""
    operation: str | None
    status: int
    ms: float
    explain: str | None = None
    meaning: Meaning | None = None

    @property
    def words(self) -> str:
        """What the request meant, and why it was refused; may be empty."""
        return "; ".join(filter(None, (self.meaning and printable(self.meaning.words), self.explain)))

    def __str__(self) -> str:
        words = self.words
        return f"{self.method} {self.path} {self.status} {self.ms:.1f} ms{': ' if words else ''}{words}"


def write(
    method: str,
    path: str,
    status: int,
    ms: float,
    operation: str | None = None,
    explain: str | None = None,
    meaning: Meaning | None = None,
    told: bool = False,
) -> None:
    """Writes the line of a request, if anybody reads it. `ms`: how long the answer took, on the machine's clock. A
    refusal that is `told` by another line is no warning."""
    refused = status >= 400 or status == NO_ANSWER
    level = logging.WARNING if refused and not told else logging.INFO
    if log.isEnabledFor(level):
        why = printable(explain[:_MOST_WORDS]) if explain else None
        log.log(level, RequestLine(_in_url(method), _in_url(path), operation, status, ms, why, meaning))


def cost(amount: Decimal) -> str:
    """Returns units in words, such as `2 units`."""
    return f"{float(amount):g} unit{'' if amount == 1 else 's'}"


def printable(text: str) -> str:
    """Returns a text in one line, with escapes for what moves the cursor, changes colours or the direction."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def _in_url(text: str) -> str:
    shown = quote(text[:_MOST_PATH], _PLAIN, errors="replace")
    return shown if len(text) <= _MOST_PATH else f"{shown}..."
