"""Host names in URLs, and the check that the mock may call them: only those that the operator named."""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import urlsplit


def is_allowed(url: str, hosts: Collection[str]) -> bool:
    """Returns whether the URL is HTTP or HTTPS on one of the hosts."""
    return host_of(url) in {name.lower() for name in hosts} and urlsplit(url).scheme in ("http", "https")


def origin(host: str, port: int) -> str:
    """Returns the origin of a server. `host` may be an IPv6 address, without brackets."""
    # RFC 6874: the zone of a link-local address follows an escaped percent sign.
    name = host.replace("%", "%25")
    return f"http://{f'[{name}]' if ':' in name else name}:{port}"


def host_of(url: str) -> str:
    """Returns the host that a URL names, in lower case; an empty string if there is none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
