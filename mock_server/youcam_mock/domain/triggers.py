"""What a test asks for by the name of what it uploads: `error_no_face.jpg`, `slow-30s.jpg`, `never.jpg`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from attrs import frozen

_SLOW = re.compile(r"slow-(\d{1,7})s\Z")


@frozen
class Trigger:
    """What the name of an input changes about the task: the code it fails with, or how long it takes (ms)."""

    error: str | None = None
    takes_ms: int | None = None
    never: bool = False
    """The task is running for as long as anyone asks."""
    source: str = "the name of the input"
    message: str = ""
    """What the task says beside the code."""
    polls: int | None = None
    """The task ends at that status check, and no clock ends it before."""

    @property
    def is_timeless(self) -> bool:
        """Whether no clock ends the task."""
        return self.polls is not None or (self.never and self.error is None)


def trigger(names: Iterable[str], codes: Collection[str]) -> Trigger | None:
    """What the first telling name asks for; None when none of them is. `codes`: the feature's engine errors."""
    for name in names:
        last = _path(name).rstrip("/").rpartition("/")[2]
        stem = last.rpartition(".")[0] or last
        slow = _SLOW.match(stem)
        if stem in codes or stem.startswith("error_"):
            return Trigger(error=stem)
        if slow:
            return Trigger(takes_ms=int(slow[1]) * 1000)
        if stem == "never":
            return Trigger(never=True)
    return None


def _path(name: str) -> str:
    """Of a URL its path, however broken the URL is; a file's name as it stands."""
    scheme, separator, rest = name.partition("://")
    return rest.partition("?")[0].partition("#")[0] if separator else scheme
