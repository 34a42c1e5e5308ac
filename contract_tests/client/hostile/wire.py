"""A server that sends bytes as it is told, slowly or wrong, on a real socket."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

from attrs import field, frozen

STEP_S = 0.02
"""Seconds between two bytes of a slow server: long enough for the client to see each alone."""
_STEPS = 1500
Handle = Callable[["Line"], None]


@frozen
class Line:
    """One connection, as the server sees it. Ends with the test."""

    socket: socket.socket
    over: Event = field(repr=False)

    def request(self) -> bytes:
        """Returns the head of the request, and what came of its body with it."""
        head = b""
        while b"\r\n\r\n" not in head and (more := self.socket.recv(65536)):
            head += more
        return head

    def send(self, content: bytes) -> None:
        """Sends bytes at once."""
        self.socket.sendall(content)

    def drip(self, byte: bytes) -> None:
        """Sends a byte again and again, until the client hangs up, and for half a minute if it does not."""
        for _ in range(_STEPS):
            if self.over.wait(STEP_S):
                return
            self.socket.sendall(byte)


@contextmanager
def serving(handle: Handle) -> Iterator[str]:
    """Yields the address of a server that treats every connection so."""
    over = Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threads: list[Thread] = []

        def treat(connection: socket.socket) -> None:
            with connection:
                try:
                    handle(Line(connection, over))
                except OSError:
                    return

        def accept() -> None:
            while not over.is_set():
                connection, _ = listener.accept()
                threads.append(Thread(target=treat, args=(connection,), daemon=True))
                threads[-1].start()

        accepting = Thread(target=accept, daemon=True)
        accepting.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            over.set()
            # Wakes the thread that waits for a connection.
            socket.create_connection(listener.getsockname()).close()
            for thread in (accepting, *threads):
                thread.join(10)
