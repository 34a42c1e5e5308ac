"""A real service as commands reach it: its address is checked, answers are bounded, redirects are not followed."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
from attrs import frozen

MOST_BYTES = 8 << 20
"""Bytes of an answer that are read. The longest answer that is compared has some ten thousand."""
PATIENCE_S = 30.0
"""How long a connection and each part of an answer may take; the service was seen to take over 10 s to connect."""
_HOST = re.compile(r"(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(?::\d+)?")
_WHOLE_S = 120.0
"""How long a whole answer may take."""


class UpstreamError(Exception):
    """Raised when a service cannot be used. The message says why in one line, without a key."""


@frozen
class Received:
    """An answer as it came. `cut` says that it has more bytes than were read."""

    status: int
    headers: httpx.Headers
    content: bytes
    cut: bool = False


def origin_of(url: str) -> str:
    """Returns the origin of a service. Raises UpstreamError for any other text."""
    # What comes after `?` or before `@` may be a key.
    named = "" if "@" in url else f" {url.partition('?')[0][:200]!r}"
    wrong = UpstreamError(f"--upstream{named}: should be an origin alone, such as https://yce-api-01.makeupar.com")
    try:
        parsed = httpx.URL(url.strip().rstrip("/"))
    except httpx.InvalidURL:
        raise wrong from None
    more = parsed.userinfo or parsed.query or parsed.fragment or parsed.path not in ("", "/")
    host = parsed.netloc.decode("ascii")
    if parsed.scheme not in ("http", "https") or more or not _HOST.fullmatch(host):
        raise wrong
    return f"{parsed.scheme}://{host}"


@contextmanager
def opened(transport: httpx.BaseTransport | None = None) -> Iterator[httpx.Client]:
    """Yields a client that follows no redirect, since a key would go along."""
    with httpx.Client(transport=transport, timeout=PATIENCE_S, follow_redirects=False) as client:
        yield client


def receive(client: httpx.Client, request: httpx.Request) -> Received:
    """Sends a request once and reads at most MOST_BYTES of its answer. Raises UpstreamError if there is none."""
    until, content = time.monotonic() + _WHOLE_S, bytearray()
    host = request.url.netloc.decode("ascii")
    try:
        answer = client.send(request, stream=True)
        try:
            for part in answer.iter_bytes():
                content += part
                if len(content) > MOST_BYTES:
                    return Received(answer.status_code, answer.headers, bytes(content[:MOST_BYTES]), cut=True)
                if time.monotonic() > until:
                    raise UpstreamError(f"{host}: its answer takes longer than {_WHOLE_S:g} s")
        finally:
            answer.close()
    except httpx.TimeoutException:
        raise UpstreamError(f"{host}: no answer within {PATIENCE_S:g} s") from None
    # The messages of other errors may quote a header, and so a key.
    except (httpx.ConnectError, httpx.UnsupportedProtocol) as error:
        raise UpstreamError(f"{host}: cannot connect: {' '.join(str(error).split())[:200]}") from None
    except httpx.DecodingError:
        raise UpstreamError(f"{host}: its answer is damaged: the Content-Encoding is not that of the body") from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise UpstreamError(f"{host}: the connection broke off ({type(error).__name__})") from None
    return Received(answer.status_code, answer.headers, bytes(content))
