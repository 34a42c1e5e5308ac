"""Which members and headers of answers are compared by value, and which only by their form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen


@frozen
class Likeness:
    """How answers are compared, as `answers` of `openapi/probes.yaml` states it."""

    own: frozenset[str]
    """Members whose values are the account's own, or new with each answer."""
    texts: frozenset[str]
    """Members whose values are for people to read."""
    codes: frozenset[str]
    """Members that name a kind of refusal, or pointers to them."""
    ignored: frozenset[str]
    """Members that are not compared."""
    optional: frozenset[str]
    """Members that an answer may have or not, by what the account did."""
    ignored_headers: frozenset[str]
    own_headers: frozenset[str]

    @classmethod
    def read(cls, entry: Mapping[str, Any]) -> Likeness:
        """Reads the entry of the bundle."""
        headers = entry["headers"]
        members = {name: frozenset(entry[name]) for name in ("own", "texts", "codes", "ignored", "optional")}
        return cls(**members, ignored_headers=frozenset(headers["ignored"]), own_headers=frozenset(headers["own"]))
