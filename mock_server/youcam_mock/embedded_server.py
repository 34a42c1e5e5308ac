"""Serves a mock on a real socket in this process, for tests and for programs that embed it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from threading import Thread
from types import TracebackType
from typing import TYPE_CHECKING

from werkzeug.serving import WSGIRequestHandler, make_server

from youcam_mock.domain.access.allowed_hosts import origin
from youcam_mock.domain.clock import Clock
from youcam_mock.http.app import App, create_app
from youcam_mock.settings import Settings

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication, WSGIEnvironment

_STOPS_WITHIN_S = 0.02


class _QuietHandler(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    """Head and body of an answer are written apart, and the body must not wait until the client confirms the head."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Logs nothing, since the journal has every request."""

    def connection_dropped(self, error: BaseException, environ: WSGIEnvironment | None = None) -> None:
        """Closes the connection after an answer that a scenario cut short. It would otherwise be kept for the next
        request."""
        self.close_connection = True


@contextmanager
def served(
    app: WSGIApplication, host: str = "127.0.0.1", port: int = 0, stops_within_s: float = _STOPS_WITHIN_S
) -> Iterator[str]:
    """Serves an app on a real socket, with a thread for each connection, until the `with` ends. Yields its origin."""
    server = make_server(host, port, app, threaded=True, request_handler=_QuietHandler)
    thread = Thread(target=server.serve_forever, args=(stops_within_s,), name="youcam-mock", daemon=True)
    thread.start()
    try:
        yield origin(host, server.server_port)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class MockServer:
    """A server that runs inside a `with` block. Port 0 picks a free one."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings(port=0)
        self.app: App = create_app(self.settings)
        self._until_exit = ExitStack()
        self._url: str | None = None

    def __enter__(self) -> MockServer:
        self._until_exit.callback(self.app.mock.close)
        self._url = self._until_exit.enter_context(served(self.app, self.settings.host, self.settings.port))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._until_exit.close()

    @property
    def url(self) -> str:
        """The origin of the server, such as http://127.0.0.1:49152."""
        assert self._url is not None, "the server runs only inside `with`"
        return self._url

    @property
    def api_key(self) -> str:
        """The first account's API key."""
        return self.settings.api_key

    @property
    def secret_key(self) -> str:
        """The first account's secret key, for V1 sign-in."""
        from youcam_mock.service.accounts import secret_key

        return secret_key(self.app.mock)

    @property
    def clock(self) -> Clock:
        """The mock's clock."""
        return self.app.mock.clock
