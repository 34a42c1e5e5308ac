"""Serves the proxy on loopback, with connections that stay open: a new one for each call would cost more than all
else."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

HOST = "127.0.0.1"
_THREADS = 64
"""How many requests may be on their way at once."""
_SILENT_S = 120
"""How many seconds a program may keep silent in the middle of a request."""
_NOTICES_WITHIN_S = 0.05
"""How soon the server notices that it was stopped, in seconds."""


class PortTakenError(Exception):
    """Raised when the port is not free. The message says so in one line."""


def require_free(port: int) -> None:
    """Raises PortTakenError unless somebody can listen on the port."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise PortTakenError(
                f"cannot listen on {HOST} port {port}: {error.strerror}; choose another with --port"
            ) from error


@contextmanager
def served(app: WSGIApplication, port: int = 0, ends_within_s: int = 10) -> Iterator[str]:
    """Serves an app until the `with` ends. Yields its origin. Requests on their way at the end are still answered,
    unless they take longer than `ends_within_s`."""
    from cheroot.wsgi import Server

    class QuietServer(Server):
        def error_log(self, msg: str = "", level: int = 20, traceback: bool = False) -> None:
            """Says nothing of connections that programs break off. The app tells what matters."""

    server = QuietServer((HOST, port), app, numthreads=_THREADS, timeout=_SILENT_S, shutdown_timeout=ends_within_s)
    server.expiration_interval = _NOTICES_WITHIN_S
    server.prepare()
    thread = Thread(target=server.serve, name="youcam-mock record", daemon=True)
    thread.start()
    try:
        yield f"http://{HOST}:{server.bind_addr[1]}"
    finally:
        server.stop()
        thread.join()
