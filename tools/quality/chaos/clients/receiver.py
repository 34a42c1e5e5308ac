"""Receives webhooks, and now and then says that it could not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from threading import Thread

from tools.quality.chaos.clients.ledger import Notes

_FAILS_EACH = 20


@contextmanager
def receiver(notes: Notes) -> Iterator[str]:
    """Runs a receiver that notes how tasks ended. Yields its URL."""
    number = count(1)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            promised = int(self.headers["content-length"])
            content = self.rfile.read(promised)
            if len(content) < promised:
                # The server was killed while it sent: it sends again.
                return
            data = json.loads(content)["data"]
            task_id, state = data["task_id"], data["task_status"]
            before = notes.webhooks.setdefault(task_id, state)
            if before != state:
                notes.broken.append(f"webhooks told of {task_id} that it was {before}, and later {state}")
            self.send_response(500 if next(number) % _FAILS_EACH == 0 else 204)
            self.end_headers()

        def log_request(self, *_: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()
