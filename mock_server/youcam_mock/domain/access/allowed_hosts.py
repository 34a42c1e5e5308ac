"""Hosts as addresses name them, and which of them the mock may speak to: those that the operator named."""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import urlsplit


def is_allowed(url: str, hosts: Collection[str]) -> bool:
    """Whether the URL is HTTP or HTTPS on one of the hosts."""
    return host_of(url) in {name.lower() for name in hosts} and urlsplit(url).scheme in ("http", "https")


def origin(host: str, port: int) -> str:
    """Of a server on that host, an IPv6 address without brackets."""
    name = host.replace("%", "%25")
    return f"http://{f'[{name}]' if ':' in name else name}:{port}"


def host_of(url: str) -> str:
    """The host that a URL names, in lower case; nothing when it names none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
