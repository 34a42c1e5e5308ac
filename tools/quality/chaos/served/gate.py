"""A gate before a database or a storage: while it is shut or hangs, that is away, though nothing happened to it."""

from __future__ import annotations

import contextlib
import socket
from threading import Event, Lock, Thread

_CHUNK = 1 << 16


class Gate:
    """Passes bytes on from a port of its own."""

    def __init__(self, host: str, port: int) -> None:
        """Opens the gate to an address."""
        self._to = (host, port)
        self._shut = False
        self._flowing = Event()
        self._flowing.set()
        self._open: set[socket.socket] = set()
        self._lock = Lock()
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port: int = self._listening.getsockname()[1]
        Thread(target=self._accept, daemon=True).start()

    def shut(self) -> None:
        """Breaks all connections, and lets none come in until `open`."""
        self._shut = True
        self.cut()

    def hang(self) -> None:
        """Holds everything back until `open`."""
        self._flowing.clear()

    def open(self) -> None:
        """Lets everything pass."""
        self._shut = False
        self._flowing.set()

    def cut(self) -> None:
        """Breaks all connections."""
        with self._lock:
            for each in self._open:
                _end(each)

    def close(self) -> None:
        """Ends it."""
        self.shut()
        self._listening.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                came, _ = self._listening.accept()
                Thread(target=self._connect, args=(came,), daemon=True).start()

    def _connect(self, came: socket.socket) -> None:
        self._flowing.wait()
        if self._shut:
            came.close()
            return
        try:
            onward = socket.create_connection(self._to)
        except OSError:
            came.close()
            return
        with self._lock:
            self._open |= {came, onward}
        back = Thread(target=self._pass, args=(onward, came), daemon=True)
        back.start()
        self._pass(came, onward)
        back.join()
        with self._lock:
            self._open -= {came, onward}
        came.close()
        onward.close()

    def _pass(self, source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while chunk := source.recv(_CHUNK):
                self._flowing.wait()
                target.sendall(chunk)
        _end(source)
        _end(target)


def _end(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
