"""Makes links that lead through the proxy of links to the upstream and its storage, and the other way round.

A pre-signed link is good for the host, the path, the headers and the query that were signed. So a link through the
proxy keeps path and query to the letter, and names scheme and host before them:
`http://127.0.0.1:8766/_storage/https/storage.example.com/a/b.png?X-Amz-Signature=...`. Links to the upstream itself
only change their origin.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from urllib.parse import urlsplit

from attrs import frozen

from youcam_mock.live.signed_urls import is_signed

PREFIX = "/_storage/"
_STRING = re.compile(rb'(?<!\\)"https?:(?:[^"\\]|\\.)*"', re.IGNORECASE)
"""Matches strings of JSON that may be links. A quote within a string has a backslash before it."""


@frozen
class Destination:
    """Where a request goes: an origin, and path and query exactly as they are sent."""

    origin: str
    target: str
    is_storage: bool = False

    @property
    def url(self) -> str:
        """The whole URL."""
        return self.origin + self.target


class StorageLinks:
    """The links of one upstream. Hosts are those of the links that it gave out: the proxy leads nowhere else."""

    def __init__(self, upstream: str) -> None:
        self.upstream = upstream
        self._origins: set[str] = set()

    def destination(self, target: str) -> Destination | None:
        """Returns where a request to the proxy goes; None if it names a host of which no answer spoke."""
        if not target.startswith(PREFIX):
            return Destination(self.upstream, target)
        scheme, _, rest = target.removeprefix(PREFIX).partition("/")
        host, slash, path = rest.partition("/")
        origin = f"{scheme}://{host}"
        return Destination(origin, slash + path, is_storage=True) if origin in self._origins else None

    def to_proxy(self, url: str, proxy: str) -> str | None:
        """Returns the link through the proxy at that origin; None for a URL that needs none."""
        origin, target = divided(url)
        if origin == self.upstream:
            return proxy + target
        if not origin or not is_signed(url):
            return None
        self._origins.add(origin)
        return f"{proxy}{PREFIX}{origin.replace('://', '/', 1)}{target}"

    def to_upstream(self, url: str, proxy: str) -> str | None:
        """Returns the link that one through the proxy stands for; None for any other URL."""
        origin, target = divided(url)
        if origin != proxy:
            return None
        found = self.destination(target)
        return found.url if found else None

    def answer(self, content: bytes, proxy: str) -> bytes:
        """Returns a JSON answer with links through the proxy. All else stays to the byte."""
        return _rewritten(content, lambda url: self.to_proxy(url, proxy))

    def request(self, content: bytes, proxy: str) -> bytes:
        """Returns a JSON request with the upstream's links. All else stays to the byte."""
        return _rewritten(content, lambda url: self.to_upstream(url, proxy))


def divided(url: str) -> tuple[str, str]:
    """Returns the origin of a URL, and all behind it as it stands; no origin for what is no URL."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "", url
    if parts.scheme not in ("http", "https") or not parts.netloc or "@" in parts.netloc:
        return "", url
    return f"{parts.scheme}://{parts.netloc}", url[len(parts.scheme) + len("://") + len(parts.netloc) :]


def _rewritten(content: bytes, other: Callable[[str], str | None]) -> bytes:
    def replaced(found: re.Match[bytes]) -> bytes:
        try:
            text = json.loads(found[0])
        except ValueError:
            return found[0]
        link = other(text)
        return found[0] if link is None else json.dumps(link, ensure_ascii=False).encode()

    return _STRING.sub(replaced, content)
