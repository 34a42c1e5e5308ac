"""Calls the upstream, and the storages that its links name."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import ip_address
from threading import Lock
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from youcam_mock.live.record.answers import Headers
from youcam_mock.live.record.incoming import HOP_BY_HOP
from youcam_mock.live.record.storage_links import Destination

WITHIN_S = 60.0
"""How many seconds the upstream may keep silent."""
_CONNECTS_WITHIN_S = 10.0
_PORTS = {"http": 80, "https": 443}
_MADE_HERE = frozenset({"accept-encoding"})


class UpstreamError(ValueError):
    """Raised for an address that is none of a service. The message says what it should be, in one line."""


def origin(url: str) -> str:
    """Returns the origin of an upstream as links to it begin. Raises UpstreamError."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise UpstreamError(f"upstream {url!r}: {error}") from None
    if parts.username or parts.password:
        raise UpstreamError("upstream: holds a name or password; keys belong into the requests of your program")
    if parts.scheme not in _PORTS or not parts.hostname or parts.path.strip("/") or parts.query or parts.fragment:
        raise UpstreamError(f"upstream {url!r}: should be an origin such as https://yce-api-01.makeupar.com")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{host}" + (f":{port}" if port and port != _PORTS[parts.scheme] else "")


class Upstream:
    """The connections of one proxy."""

    def __init__(self, transport: httpx.BaseTransport | None = None, within_s: float = WITHIN_S) -> None:
        """Takes what stands in for the connections."""
        self._within_s = within_s
        self._timeout = httpx.Timeout(within_s, connect=_CONNECTS_WITHIN_S).as_dict()
        self._given = transport
        self._opened: dict[str, httpx.BaseTransport] = {}
        self._opening = Lock()

    def send(self, method: str, to: Destination, headers: Headers, content: bytes | Iterator[bytes]) -> httpx.Response:
        """Returns the answer, whose body is still to be read. Raises httpx.HTTPError and httpx.InvalidURL."""
        dropped = _MADE_HERE | ({"content-length"} if isinstance(content, bytes) else set())
        own = [(name, value) for name, value in headers if name not in dropped]
        # The answer must be readable here. The program is on this machine, and needs no compression.
        own.append(("accept-encoding", "identity"))
        # Without the target httpx would write the URL anew, and a signature would no longer fit.
        more: dict[str, Any] = {"target": to.target.encode("latin-1"), "timeout": self._timeout}
        request = httpx.Request(method, to.url, headers=own, content=content or None, extensions=more)
        # A transport alone follows no redirects, keeps no cookies, and costs half of what a client does.
        return self._transport(to.origin).handle_request(request)

    def _transport(self, origin_: str) -> httpx.BaseTransport:
        if self._given:
            return self._given
        with self._opening:
            if origin_ not in self._opened:
                self._opened[origin_] = httpx.HTTPTransport(proxy=_proxy_of_environment(origin_))
            return self._opened[origin_]

    def why_silent(self, error: Exception) -> str | None:
        """Returns why no answer came if the upstream was too slow; None for another reason."""
        return f"no answer within {self._within_s:g} s" if isinstance(error, httpx.TimeoutException) else None

    def close(self) -> None:
        """Closes the connections."""
        for transport in self._opened.values():
            transport.close()


def headers_of(response: httpx.Response) -> Headers:
    """Returns the headers that are meant for the program, in lower case."""
    pairs = ((name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in response.headers.raw)
    return [(name, value) for name, value in pairs if name not in HOP_BY_HOP]


def _proxy_of_environment(url: str) -> str | None:
    """Returns the proxy through which the machine reaches a host; None for hosts that it reaches directly."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    direct = _is_loopback(host) or proxy_bypass(parts.netloc)
    return None if direct else getproxies().get(parts.scheme)


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
