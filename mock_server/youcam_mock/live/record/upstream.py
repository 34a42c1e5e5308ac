"""Calls the upstream, and the storages that its links name.

It stands on httpcore, the engine below httpx: a call costs half as much, and a target goes out to the letter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from youcam_mock.live.record.answers import Headers, SilentError
from youcam_mock.live.record.incoming import HOP_BY_HOP
from youcam_mock.live.record.storage_links import Destination

if TYPE_CHECKING:
    import httpcore

WITHIN_S = 60.0
"""How many seconds the upstream may keep silent."""
_CONNECTS_WITHIN_S = 10.0
_PORTS = {"http": 80, "https": 443}
_MADE_HERE = frozenset({"accept-encoding"})
_PLAIN = ("", "identity")


class UpstreamError(ValueError):
    """Raised for an address that is none of a service. The message says what it should be, in one line."""


class Pool(Protocol):
    """What sends requests: a pool of httpcore, or what stands in for one."""

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Returns the answer, whose body is still to be read."""

    def close(self) -> None:
        """Closes the connections."""


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


class Answer:
    """An answer of the upstream, whose body arrives in parts."""

    def __init__(self, response: httpcore.Response, within_s: float) -> None:
        self._response = response
        self._within_s = within_s
        self.status: int = response.status
        pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers]
        self.given: Headers = [(name, value) for name, value in pairs if name.lower() not in HOP_BY_HOP]
        """The headers that are meant for the program, as they came."""
        self.headers: Headers = [(name.lower(), value) for name, value in self.given]
        """The same with names in lower case."""

    @property
    def line(self) -> str:
        """The status as in a status line."""
        reason: bytes = self._response.extensions.get("reason_phrase", b"")
        return f"{self.status} {reason.decode('latin-1') or 'Unknown'}"

    def header(self, name: str) -> str:
        """Returns a header; an empty string if there is none."""
        return dict(self.headers).get(name, "")

    @property
    def is_plain(self) -> bool:
        """Whether the body is not compressed. It should not be, since that was not asked for."""
        return self.header("content-encoding").lower() in _PLAIN

    def parts(self) -> Iterator[bytes]:
        """Yields the parts of the body. Raises SilentError if it breaks off."""
        with _silent(self._within_s):
            yield from self._response.iter_stream()

    def close(self) -> None:
        """Ends the answer. A connection on which it was not read to its end is closed."""
        self._response.close()


class Upstream:
    """The connections of one proxy."""

    def __init__(self, pool: Pool | None = None, within_s: float = WITHIN_S) -> None:
        """Takes what stands in for the connections."""
        self._within_s = within_s
        self._timeout = {"connect": _CONNECTS_WITHIN_S, "read": within_s, "write": within_s, "pool": within_s}
        self._given = pool
        self._opened: dict[str, Pool] = {}
        self._opening = Lock()

    def send(self, method: str, to: Destination, headers: Headers, content: bytes | Iterable[bytes]) -> Answer:
        """Returns the answer. A redirect is an answer too, and never followed with a key. Raises SilentError."""
        import httpcore

        parts = urlsplit(to.origin)
        dropped = _MADE_HERE | ({"content-length"} if isinstance(content, bytes) else set())
        own = [(name, value) for name, value in headers if name not in dropped]
        # The answer must be readable here. The program is on this machine, and needs no compression.
        own += [("host", parts.netloc), ("accept-encoding", "identity"), *_framing(method, own, content)]
        encoded = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in own]
        with _silent(self._within_s):
            url = httpcore.URL(scheme=parts.scheme, host=parts.hostname or "", port=parts.port, target=to.target)
            request = httpcore.Request(method, url, headers=encoded, content=content, extensions=self._extensions)
            return Answer(self._pool(to.origin).handle_request(request), self._within_s)

    @property
    def _extensions(self) -> dict[str, Any]:
        return {"timeout": self._timeout}

    def _pool(self, origin_: str) -> Pool:
        if self._given:
            return self._given
        with self._opening:
            if origin_ not in self._opened:
                self._opened[origin_] = _opened(origin_)
            return self._opened[origin_]

    def close(self) -> None:
        """Closes the connections."""
        for pool in self._opened.values():
            pool.close()


def _framing(method: str, headers: Headers, content: bytes | Iterable[bytes]) -> Headers:
    """Returns the headers that say where the body ends."""
    if isinstance(content, bytes):
        return [("content-length", str(len(content)))] if content or method in ("POST", "PUT", "PATCH") else []
    return [] if "content-length" in dict(headers) else [("transfer-encoding", "chunked")]


@contextmanager
def _silent(within_s: float) -> Iterator[None]:
    """Turns errors of httpcore into SilentError."""
    import httpcore

    try:
        yield
    except httpcore.TimeoutException as error:
        raise SilentError(f"no answer within {within_s:g} s", is_slow=True) from error
    except httpcore.ConnectError as error:
        raise SilentError(_reason(error), is_unsent=True) from error
    except (
        httpcore.NetworkError,
        httpcore.ProtocolError,
        httpcore.ProxyError,
        httpcore.UnsupportedProtocol,
        UnicodeError,
    ) as error:
        raise SilentError(_reason(error)) from error


def _reason(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__


def _opened(url: str) -> Pool:
    import httpcore
    import httpx

    # By httpx's context the certificates of SSL_CERT_FILE count too.
    context = httpx.create_ssl_context() if url.startswith("https:") else None
    proxy = _proxy_of_environment(url)
    if proxy:
        return httpcore.HTTPProxy(proxy, ssl_context=context)
    return httpcore.ConnectionPool(ssl_context=context)


def _proxy_of_environment(url: str) -> str | None:
    """Returns the proxy through which the machine reaches a host; None for hosts that it reaches directly."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    direct = _is_loopback(host) or proxy_bypass(parts.netloc)
    proxy = None if direct else getproxies().get(parts.scheme)
    return proxy if proxy and "//" in proxy else proxy and f"http://{proxy}"


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
