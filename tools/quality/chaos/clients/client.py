"""One client: its requests, and whether their answers may be."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, Self

import httpx
from attrs import define, field

from tools.quality.chaos.clients.ledger import Ledger, Notes, ToldRun, Trouble

_PATIENCE_S = 45.0
"""Longer than the mock takes to say that a part of it is away (the handbook's page on state)."""


def connections() -> httpx.Client:
    """Returns a client that opens a connection for each request: one that died with its server troubles no later
    request."""
    return httpx.Client(timeout=_PATIENCE_S, limits=httpx.Limits(max_keepalive_connections=0), trust_env=False)


@define
class Client:
    """Sends requests as one account, to any of its servers."""

    notes: Notes
    ledger: Ledger
    pick: Callable[[], str]
    """Returns the origin of a server."""
    bearer: str
    http: httpx.Client = field(factory=connections)
    began: float = 0.0
    """When the last request began (monotonic, s)."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.http.close()

    def ask(
        self, method: str, path: str, body: Any = None, query: Mapping[str, Any] | None = None
    ) -> httpx.Response | None:
        """Sends JSON. Returns the answer; None if there was none, or only that something is away."""
        url = path if path.startswith("http") else self.pick() + path
        headers = {} if path.startswith("/_mock") else {"Authorization": f"Bearer {self.bearer}"}
        answer = self.send(self.http.build_request(method, url, json=body, params=query, headers=headers))
        if answer is not None and answer.status_code == httpx.codes.UNAUTHORIZED:
            # The access token is too old; the API key never is.
            self.bearer = self.ledger.api_key
        return answer

    def send(self, request: httpx.Request) -> httpx.Response | None:
        """Sends a request. Returns as `ask` does."""
        self.began = time.monotonic()
        try:
            answer = self.http.send(request)
        except httpx.TransportError as error:
            self._trouble(f"{request.method} {request.url.path}: {type(error).__name__}")
            return None
        self.notes.count(answer.status_code)
        if answer.status_code == httpx.codes.SERVICE_UNAVAILABLE:
            told = answer.headers.get("x-mock-explain", answer.text)
            if " is away: " not in told or not answer.content:
                self.breaks(f"{request.method} {request.url.path} was answered 503 without the part that is away")
            self._trouble(f"{request.method} {request.url.path}: 503, {told}")
            return None
        if answer.status_code >= 500:
            self.breaks(f"{request.method} {request.url.path} was answered {answer.status_code}")
            return None
        return answer

    def least_ms(self) -> int:
        """Returns a time of the mock's clock that was not later than the last answer."""
        return self.notes.clock.least_ms(self.began)

    def breaks(self, what: str) -> None:
        """Notes an answer that may not be."""
        self.notes.broken.append(what)

    def gone(self, run: ToldRun, answer: httpx.Response) -> None:
        """Notes an answer that says there is no such task, unless that may be."""
        if not self.notes.may_be_gone(run):
            why = answer.headers.get("x-mock-explain", answer.text[:200])
            self.breaks(f"the task {run.task_id} that was accepted is gone: {answer.status_code}, {why}")

    def _trouble(self, what: str) -> None:
        self.notes.troubles.append(Trouble(self.began, time.monotonic(), what))
