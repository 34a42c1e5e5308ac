"""A service that gives scripted answers, and a clock that waits without taking time."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

import httpx

from youcam import YouCam
from youcam.timing import Clock

Answer = httpx.Response | Exception
DONE = {
    "status": 200,
    "data": {"task_status": "success", "error": None, "results": {"url": "http://s/r/output.jpg?s=1"}},
}
RUNNING = {"status": 200, "data": {"task_status": "running", "error": None, "results": None}}
STARTED = {"status": 200, "data": {"task_id": "a/b+c="}}
FILE = {
    "status": 200,
    "data": {
        "files": [
            {
                "file_id": "file+1",
                "requests": [
                    {"method": "PUT", "url": "http://s/put?sig=secret", "headers": {"Content-Type": "image/png"}}
                ],
            }
        ]
    },
}
PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)


class Stopped(Clock):
    """A clock that stands still except for waits, which it records in seconds."""

    def __init__(self, now_s: float = 1_700_000_000.0) -> None:
        self.at_s = now_s
        self.waits: list[float] = []

    def now_s(self) -> float:
        return self.at_s

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.at_s += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


class Scripted:
    """Answers by `METHOD path`. Each call takes the next scripted answer, and repeats the last one."""

    def __init__(self, **answers: Iterable[Answer | dict[str, Any]] | Answer | dict[str, Any]) -> None:
        self.requests: list[httpx.Request] = []
        self.clock = Stopped()
        self._answers: dict[str, list[Any]] = {}
        for name, answer in {"file": FILE, "put": {}, "run": STARTED, "check": DONE, **answers}.items():
            self._answers[name] = list(answer) if isinstance(answer, (list, tuple)) else [answer]

    def client(self, **options: Any) -> YouCam:
        """Returns a client that sends every request to this service."""
        who = {} if "client_id" in options else {"api_key": "key-1"}
        transport = httpx.MockTransport(self._answer)
        usual = {"base_url": "http://api", "rate": (), **who}
        return YouCam(transport=transport, clock=self.clock, **{**usual, **options})

    def sent(self, name: str) -> list[httpx.Request]:
        """Returns the requests of one kind."""
        return [request for request in self.requests if kind_of(request) == name]

    def bodies(self, name: str) -> list[Any]:
        """Returns the JSON bodies of the requests of one kind."""
        return [json.loads(request.content) for request in self.sent(name)]

    def _answer(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        queue = self._answers[kind_of(request)]
        answer = queue.pop(0) if len(queue) > 1 else queue[0]
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(200, json=answer) if isinstance(answer, dict) else _copy(answer)


def refused(status: int, code: str | None = None, error: str = "no", **headers: str) -> httpx.Response:
    """Returns a refusal as the service words it."""
    body = {"status": status, "error": error} | ({"error_code": code} if code else {})
    return httpx.Response(status, json=body, headers={name.replace("_", "-"): value for name, value in headers.items()})


def _copy(answer: httpx.Response) -> httpx.Response:
    return httpx.Response(answer.status_code, content=answer.content, headers=answer.headers)


_KINDS: tuple[tuple[str, Callable[[httpx.Request], bool]], ...] = (
    ("auth", lambda request: request.url.path.endswith("/client/auth")),
    ("put", lambda request: request.method == "PUT"),
    ("file", lambda request: "/file" in request.url.path and request.method == "POST"),
    ("delete", lambda request: request.url.path.endswith("/task/delete")),
    ("run", lambda request: "/task/" in request.url.path and request.method == "POST"),
    ("check", lambda request: "/task/" in request.url.path),
    ("history", lambda request: request.url.path.endswith("/history")),
    ("prices", lambda request: request.url.path.endswith("/feature-cost")),
    ("units", lambda request: request.url.path.endswith("/credit")),
)


def kind_of(request: httpx.Request) -> str:
    """Returns the kind of a request; `result` for a download."""
    return next((name for name, is_it in _KINDS if is_it(request)), "result")
