"""How schemathesis reaches the app in these tests: in process, with less work for each case than its own way."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from attrs import frozen
from schemathesis.transport.wsgi import WSGITransport
from werkzeug.test import Client

from contract_tests import wsgi_client

_PLAIN = {"method", "path", "headers", "query_string", "data", "json"}
_FORMS = ("multipart/", "application/x-www-form-urlencoded")
_SOCKET_SETTINGS = ("max_redirects", "verify", "cert", "proxies")
_send = WSGITransport.send


def send(self: WSGITransport, case: Any, *, session: Any = None, **kwargs: Any) -> Any:
    """Sends a case. The ignored_auth probe has settings for sockets, which would be passed on to werkzeug."""
    for name in _SOCKET_SETTINGS:
        kwargs.pop(name, None)
    return _send(self, case, session=session, **kwargs)


@frozen
class _Answer:
    """An answer as schemathesis reads it."""

    status_code: int
    headers: Sequence[tuple[str, str]]
    content: bytes

    @property
    def content_type(self) -> str | None:
        """The Content-Type."""
        return next((value for name, value in self.headers if name.lower() == "content-type"), None)

    @property
    def response(self) -> Sequence[bytes]:
        """The parts of the body, as they are read of events."""
        return [self.content]

    def get_data(self) -> bytes:
        """Returns the body."""
        return self.content

    def close(self) -> None:
        """Does nothing: the whole body is there."""


class PlainClient(Client):
    """Werkzeug's client, but what is neither a form nor has cookies goes to the app without it."""

    def open(self, *args: Any, **data: Any) -> Any:
        """Sends a request."""
        headers = data.get("headers", {})
        kind = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
        if args or not data.keys() <= _PLAIN or self._cookies or kind.startswith(_FORMS):
            return super().open(*args, **data)
        content = data.get("data")
        if "json" in data:
            content = json.dumps(data["json"])
            headers = headers if kind else {**headers, "Content-Type": "application/json"}
        content = content.encode() if isinstance(content, str) else content
        environ = wsgi_client.environ_of(data["method"], data["path"], content, data.get("query_string"), headers)
        answer = wsgi_client.send(self.application, environ)
        return _Answer(answer.status, answer.pairs, answer.content)
