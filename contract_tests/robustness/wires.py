"""Badly behaved clients, with sockets of their own."""

from __future__ import annotations

import gc
import http.client
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from attrs import frozen

PATIENCE_S = 20
"""How long a server may take for what it should do at once: much longer than a busy machine needs."""
HEALTH = b"GET /_mock/health HTTP/1.1\r\nHost: localhost\r\n\r\n"


@frozen
class Wire:
    """A connection of which this side controls every byte."""

    socket: socket.socket

    def send(self, content: bytes) -> None:
        """Sends as much as the other side still accepts."""
        try:
            self.socket.sendall(content)
        except OSError:
            return

    def send_singly(self, content: bytes) -> None:
        """Sends one byte at a time, each in a packet of its own."""
        for place in range(len(content)):
            self.send(content[place : place + 1])

    def half_close(self) -> None:
        """Ends the sending half of the connection."""
        try:
            self.socket.shutdown(socket.SHUT_WR)
        except OSError:
            return

    def reset(self) -> None:
        """Resets the connection, like a client that crashes."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
        self.socket.close()

    def statuses(self, number: int) -> list[int]:
        """Returns the statuses of that many answers; fewer if the connection ends before."""
        found: list[int] = []
        stream = self.socket.makefile("rb")
        try:
            while len(found) < number and (line := stream.readline()):
                found.append(int(line.split()[1]))
                headers = http.client.parse_headers(stream)
                stream.read(int(headers.get("content-length", "0")))
        except OSError:
            return found
        finally:
            stream.close()
        return found

    def rest(self) -> bytes:
        """Returns everything that comes until the other side closes."""
        parts: list[bytes] = []
        try:
            while part := self.socket.recv(65_536):
                parts.append(part)
        except ConnectionError:
            pass
        return b"".join(parts)


@contextmanager
def wire(url: str) -> Iterator[Wire]:
    """Opens a connection to the server, without delays on this side."""
    parts = urlsplit(url)
    assert parts.hostname is not None
    with socket.create_connection((parts.hostname, parts.port), PATIENCE_S) as opened:
        opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        yield Wire(opened)


def is_well(url: str) -> bool:
    """Returns whether the server answers another client at once."""
    with wire(url) as other:
        other.send(HEALTH)
        return other.statuses(1) == [200]


@frozen
class Held:
    """The threads and file descriptors of a process."""

    threads: int
    files: int

    def within(self, other: Held, more: int) -> bool:
        """Returns whether it has at most a few more than another."""
        return self.threads <= other.threads + more and self.files <= other.files + more


@contextmanager
def older_objects_set_aside() -> Iterator[None]:
    """Keeps what other tests made from the garbage collector, which would look through all of it at each count."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def held(pid: int | None = None) -> Held:
    """Returns the resources of a process, or of this one. Objects that wait for the garbage collector do not count."""
    if pid is None:
        gc.collect()
        return Held(threading.active_count(), sum(1 for _ in Path("/proc/self/fd").iterdir()))
    return Held(*(len(list(Path(f"/proc/{pid}/{kind}").iterdir())) for kind in ("task", "fd")))


def eventually(condition: Callable[[], bool], within_s: float = PATIENCE_S) -> bool:
    """Returns whether the condition becomes true while a server may still be tidying up."""
    until = time.monotonic() + within_s
    while not condition():
        if time.monotonic() > until:
            return False
        threading.Event().wait(0.01)
    return True
