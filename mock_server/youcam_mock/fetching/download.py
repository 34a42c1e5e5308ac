"""Fetches the content of a URL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from youcam_mock.domain.media.inputs import MOST_BYTES

if TYPE_CHECKING:
    import httpcore

WITHIN_S = 10.0
"""How long a fetch may take, from the connection to the last byte."""
_PLAIN = b"identity"


def fetch_url(url: str, within_s: float = WITHIN_S) -> bytes | None:
    """Returns the content of a URL; None if there is none, more than MOST_BYTES, or not all of it in time.

    It follows no redirect, and takes nothing that is encoded: a few bytes may stand for gigabytes.
    """
    import httpcore
    import httpx

    from youcam_mock.fetching.timed_network import TimedNetwork

    failures = (
        *(httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError, httpcore.UnsupportedProtocol),
        *(httpx.InvalidURL, UnicodeError),
    )
    try:
        # What httpx makes of an address: the host as ASCII, and the path with what HTTP cannot carry escaped.
        told = httpx.URL(url)
        target = httpcore.URL(scheme=told.raw_scheme, host=told.raw_host, port=told.port, target=told.raw_path)
        # A redirect could lead away from the hosts that the operator allowed; so could a proxy of the environment.
        with httpcore.ConnectionPool(network_backend=TimedNetwork(within_s)) as pool:
            return _fetched(pool, target, told.netloc)
    except failures:
        return None


def _fetched(pool: httpcore.ConnectionPool, target: httpcore.URL, host: bytes) -> bytes | None:
    headers = [(b"Host", host), (b"Accept", b"*/*"), (b"Accept-Encoding", _PLAIN)]
    with pool.stream("GET", target, headers=headers) as response:
        if response.status != 200 or any(_is_encoding(*header) for header in response.headers):
            return None
        content = bytearray()
        for part in response.iter_stream():
            content += part
            if len(content) > MOST_BYTES:
                return None
        return bytes(content)


def _is_encoding(name: bytes, value: bytes) -> bool:
    return name.lower() == b"content-encoding" and value.strip().lower() not in (b"", _PLAIN)
