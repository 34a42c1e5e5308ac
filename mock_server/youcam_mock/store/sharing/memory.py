"""What a process remembers of the state, for as long as it surely holds."""

from __future__ import annotations

from collections.abc import Hashable
from threading import local
from typing import Any, Literal, TypeVar

from attrs import frozen

_MOST = 10_000
Key = TypeVar("Key", bound=Hashable)


@frozen(eq=False)
class Kind:
    """Values that are remembered together. A kind equals only itself, which makes it quick to find."""

    name: str
    holds: Literal["always", "until told", "alone"]
    """How long a value holds: always, as what is in a file; until a change is announced, which is for what seldom
    changes; or while no other process can change it."""


class Memory:
    """Values by kind and key.

    Processes that share a state announce changes by a new version of the state. A request takes a look at the version
    when it begins, and sees values of that version only, so that what one process changed is known to the requests that
    reach another one afterwards.
    """

    def __init__(self, shared: bool) -> None:
        self._shared = shared
        self._fixed: dict[tuple[Kind, Hashable], object] = {}
        self._values: dict[tuple[bytes | None, Kind, Hashable], object] = {}
        self._latest: bytes | None = None
        self._looked = local()

    def look(self, version: bytes | None) -> None:
        """Takes note of the version that the state has, for this thread."""
        self._looked.version = version
        if version != self._latest:
            # Forgetting is always safe: a thread with an older version reads again.
            self._latest = version
            self._values.clear()

    def keep(self, kind: Kind, key: Hashable, value: object) -> None:
        """Remembers a value."""
        if kind.holds == "always":
            _add(self._fixed, (kind, key), value)
        elif not self._shared or (kind.holds == "until told" and self._version is not None):
            _add(self._values, (self._version, kind, key), value)

    def get(self, kind: Kind, key: Hashable) -> Any:
        """Returns a remembered value; None if there is none."""
        if kind.holds == "always":
            return self._fixed.get((kind, key))
        return self._values.get((self._version, kind, key))

    def drop(self, kind: Kind, key: Hashable) -> None:
        """Forgets a value that changes."""
        self._values.pop((self._version, kind, key), None)

    def clear(self) -> None:
        """Forgets all values that may change."""
        self._values.clear()

    @property
    def _version(self) -> bytes | None:
        """The version that this thread has looked at last; None if it has not, or if the state is not shared."""
        return getattr(self._looked, "version", None) if self._shared else None


def _add(values: dict[Key, object], key: Key, value: object) -> None:
    if len(values) >= _MOST:
        # So many entries are rare, so that no order of use has to be kept.
        values.clear()
    values[key] = value
