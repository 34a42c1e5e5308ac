# Made from async_network.py by tools/build/layer/unasync.py; never edited.
"""Connections that end with the patience for a request."""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from typing import Any

import httpcore
import httpx

from youcam.patience import current

_PIECE = 64 << 10
"""Bytes that are written at a time, so that a peer that reads slowly cannot stretch one write without end."""


class TimedStream(httpcore.NetworkStream):
    """A connection on which each step takes no longer than what is left of the running patience."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Reads what has arrived. Raises ReadTimeout, also when the time was over before."""
        content = self._stream.read(max_bytes, _shorter(timeout, httpcore.ReadTimeout))
        _moved(len(content))
        return content

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Writes all of it. Raises WriteTimeout, also when the time was over before."""
        for start in range(0, len(buffer), _PIECE):
            piece = buffer[start : start + _PIECE]
            self._stream.write(piece, _shorter(timeout, httpcore.WriteTimeout))
            _moved(len(piece))

    def close(self) -> None:
        """Closes the connection."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Returns the encrypted connection. Raises ConnectTimeout and ConnectError."""
        left_s = _shorter(timeout, httpcore.ConnectTimeout)
        try:
            return TimedStream(self._stream.start_tls(ssl_context, server_hostname, left_s))
        except ValueError as error:
            raise httpcore.ConnectError(str(error)) from error

    def get_extra_info(self, info: str) -> Any:
        """Returns what the connection itself says."""
        return self._stream.get_extra_info(info)


class TimedNetwork(httpcore.NetworkBackend):
    """Opens such connections."""

    def __init__(self, network: httpcore.NetworkBackend) -> None:
        self._network = network

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connects. Raises ConnectTimeout and ConnectError."""
        left_s = _shorter(timeout, httpcore.ConnectTimeout)
        try:
            return TimedStream(
                self._network.connect_tcp(host, port, left_s, local_address, socket_options),
            )
        # What Python makes of a name or a port that none can be, such as one of 64 letters; httpcore lets it through.
        except (ValueError, OverflowError) as error:
            raise httpcore.ConnectError(str(error)) from error

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None
    ) -> httpcore.NetworkStream:
        """Connects to a socket of this machine. Raises ConnectTimeout and ConnectError."""
        left_s = _shorter(timeout, httpcore.ConnectTimeout)
        return TimedStream(self._network.connect_unix_socket(path, left_s, socket_options))

    def sleep(self, seconds: float) -> None:
        """Waits between two attempts to connect."""
        self._network.sleep(seconds)


def timed(http: httpx.Client) -> httpx.Client:
    """Lets the connections of a client end with the running patience. Returns the client."""
    # httpcore takes another network, but httpx does not hand it on; proxies have transports of their own.
    for transport in (http._transport, *http._mounts.values()):
        if isinstance(transport, httpx.HTTPTransport):
            pool = transport._pool
            if not isinstance(pool._network_backend, TimedNetwork):
                pool._network_backend = TimedNetwork(pool._network_backend)
    return http


def _shorter(timeout: float | None, late: type[httpcore.TimeoutException]) -> float | None:
    """Returns the shorter one of a timeout and what is left of the patience. Raises `late` if that is nothing."""
    patience = current()
    if patience is None:
        return timeout
    left_s = patience.remaining_s()
    if left_s <= 0:
        raise late("it took too long in all")
    return left_s if timeout is None else min(timeout, left_s)


def _moved(count: int) -> None:
    patience = current()
    if patience is not None:
        patience.moved(count)
