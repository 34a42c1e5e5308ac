"""Services to compare with: mocks whose contract, rules and answers may be changed, reached without a socket."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from email.utils import formatdate
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import orjson
from attrs import define, field, frozen
from werkzeug.test import run_wsgi_app

from youcam_mock.contract import bundled
from youcam_mock.domain.profile import NEWEST
from youcam_mock.http.app import App, create_app
from youcam_mock.live.compare.command import run
from youcam_mock.live.compare.pace import Pace
from youcam_mock.service.accounts import secret_key
from youcam_mock.settings import Settings

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

Json = dict[str, Any]
API_KEY = "key-of-the-service-4711"
ORIGIN = "https://service.invalid"
_PATH = "PATH_INFO"


@define
class Reply:
    """An answer that may be changed. `body` is the parsed JSON, or bytes."""

    method: str
    path: str
    status: int
    headers: dict[str, str]
    body: Any


Edit = Callable[[Reply], None]


@frozen
class Changed:
    """A WSGI app that changes the answers of another, and tells its time as servers do."""

    app: App
    edits: Iterable[Edit]
    seen: list[httpx.Headers] = field(factory=list)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answers a WSGI request."""
        parts, status, headers = run_wsgi_app(self.app, environ)
        content = b"".join(parts)
        is_json = headers.get("Content-Type") == "application/json" and content
        reply = Reply(
            environ["REQUEST_METHOD"],
            environ[_PATH],
            int(status.split()[0]),
            {name.lower(): value for name, value in headers.items()},
            orjson.loads(content) if is_json else content,
        )
        for edit in self.edits:
            edit(reply)
        body = reply.body if isinstance(reply.body, bytes) else orjson.dumps(reply.body)
        now_s = self.app.mock.clock.now_ms() / 1000
        own = {**reply.headers, "content-length": str(len(body)), "date": formatdate(now_s, usegmt=True)}
        start_response(f"{reply.status} Told", list(own.items()))
        return [body]


@frozen
class Service:
    """A service, and how to compare with it."""

    app: App
    transport: httpx.BaseTransport
    rests: list[float] = field(factory=list)
    """How long was waited, each time, in seconds."""

    def options(self, **changes: Any) -> Json:
        """Returns the options of the command for this service."""
        usual = {
            "upstream": ORIGIN,
            "api_key": API_KEY,
            "client_id": API_KEY,
            "secret_key": secret_key(self.app.mock),
            "profile": None,
            "editions": False,
            "only": (),
            "spend": 0,
            "rate": 1.0,
            "json_file": None,
            "page_file": None,
        }
        return usual | changes

    def compare(self, folder: Path, **changes: Any) -> tuple[int, Json]:
        """Compares. Returns the exit code and the JSON document."""
        path = folder / "found.json"
        code = run(self.options(json_file=path, **changes), self.transport, Pace(0, self._sleep, lambda: 0.0))
        return code, json.loads(path.read_text(encoding="utf-8"))

    def _sleep(self, seconds: float) -> None:
        self.rests.append(seconds)
        self.app.mock.clock.advance(seconds)


def changed_contract(folder: Path, changes: Iterable[Callable[[Json], None]]) -> Path:
    """Returns a bundle with changes."""
    document = copy.deepcopy(json.loads(bundled().read_text(encoding="utf-8")))
    for change in changes:
        change(document)
    path = folder / "youcam.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


@contextmanager
def service(
    edits: Iterable[Edit] = (),
    rules: Mapping[str, str] | None = None,
    contract: Path | None = None,
    edition: str = NEWEST,
) -> Iterator[Service]:
    """Yields a service with virtual time, whose ids differ from those of the mock that is compared with it."""
    settings = Settings(
        profile=edition,
        rules=rules or {},
        clock="virtual",
        rate_limit=False,
        api_key=API_KEY,
        contract=contract,
        seed=7,
    )
    app = create_app(settings)
    try:
        yield Service(app, httpx.WSGITransport(Changed(app, list(edits))))
    finally:
        app.mock.close()
