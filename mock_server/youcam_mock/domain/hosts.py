"""Which hosts the mock may speak to: those that the operator named, and no other."""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import urlsplit


def is_allowed(url: str, hosts: Collection[str]) -> bool:
    """Whether the URL is HTTP or HTTPS on one of the hosts."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and host.lower() in {name.lower() for name in hosts}
