"""Outcomes that a test asks for by the name of what it uploads: `error_no_face.jpg`, `slow-30s.jpg`, `never.jpg`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from attrs import frozen

_SLOW = re.compile(r"slow-(\d{1,7})s\Z")
_COUNTED = re.compile(r"(.+)-([1-9])\Z")


@frozen
class Trigger:
    """What the name of an input changes about the task: the code with which it fails, or its duration."""

    error: str | None = None
    """The code with which the task fails."""
    takes_ms: int | None = None
    never: bool = False
    """The task never ends."""
    source: str = "the name of the input"
    choice: int = 1
    """Which of the contract's messages for the code is used, counted from 1."""
    message: str = ""
    """The message of the failed task, instead of the contract's."""
    polls: int | None = None
    """The status check at which the task ends, while no clock ends it."""

    @property
    def is_timeless(self) -> bool:
        """Whether no clock ends the task."""
        return self.polls is not None or (self.never and self.error is None)


def trigger(names: Iterable[str], codes: Collection[str]) -> Trigger | None:
    """Returns the wish of the first name that expresses one, otherwise None. `codes` are the feature's engine
    errors."""
    for name in names:
        last = _path(name).rstrip("/").rpartition("/")[2]
        stem = last.rpartition(".")[0] or last
        slow = _SLOW.match(stem)
        if failing := _failing(stem, codes):
            return failing
        if slow:
            return Trigger(takes_ms=int(slow[1]) * 1000)
        if stem == "never":
            return Trigger(never=True)
    return None


def _failing(stem: str, codes: Collection[str]) -> Trigger | None:
    counted = _COUNTED.match(stem)
    code, choice = (counted[1], int(counted[2])) if counted else (stem, 1)
    bare = code.removeprefix("error_")
    # Pictures are often called 2.jpg, so that a numeric code has to be asked for as error_2.jpg.
    if bare.isdecimal() and bare in codes:
        return Trigger(error=bare, choice=choice) if bare != code else None
    return Trigger(error=code, choice=choice) if code in codes or code.startswith("error_") else None


def _path(name: str) -> str:
    """Returns the path of a URL, however broken the URL is, or a file's name as it is."""
    scheme, separator, rest = name.partition("://")
    return rest.partition("?")[0].partition("#")[0] if separator else scheme
