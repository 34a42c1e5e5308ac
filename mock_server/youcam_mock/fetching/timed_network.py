"""Connections on which everything together may take so long, and no longer."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterable
from typing import Any

import httpcore


class TimedNetwork(httpcore.NetworkBackend):
    """Opens connections that end together, so many seconds from now.

    A timeout of httpcore is one of a single read: a server that sends a byte now and then never runs into it.
    """

    def __init__(self, within_s: float) -> None:
        self._until_s = time.monotonic() + within_s
        self._network = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connects. Raises httpcore.ConnectError, httpcore.ConnectTimeout."""
        left_s = self._left_s(httpcore.ConnectTimeout)
        return _TimedStream(self._network.connect_tcp(host, port, left_s, local_address, socket_options), self._left_s)

    def _left_s(self, late: type[httpcore.TimeoutException]) -> float:
        left_s = self._until_s - time.monotonic()
        if left_s <= 0:
            raise late("the time for the whole is over")
        return left_s


class _TimedStream(httpcore.NetworkStream):
    """A connection. The timeouts that it is given do not count."""

    def __init__(self, stream: httpcore.NetworkStream, left_s: Any) -> None:
        self._stream = stream
        self._left_s = left_s

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._left_s(httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._left_s(httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left_s = self._left_s(httpcore.ConnectTimeout)
        return _TimedStream(self._stream.start_tls(ssl_context, server_hostname, left_s), self._left_s)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
