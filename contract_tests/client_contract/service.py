"""A service in the client's own process, which records what it gets and answers as it is told."""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping
from typing import Any

import httpx

from contract_tests.client.scripted import Stopped
from youcam import YouCam
from youcam.features import Feature
from youcam.tasks import Task

TASK_ID = "a/b+c=ü"


class Service:
    """Accepts every file and every run."""

    def __init__(self) -> None:
        self.declared: list[tuple[str, Any]] = []
        """Path and body of each request that declares files."""
        self.stored: dict[str, bytes] = {}
        """Uploaded bytes by file_id."""
        self.runs: list[tuple[str, Any]] = []
        """Path and body of each other POST."""
        self.answer: Any = None
        """The answer to every GET."""
        self._numbers = itertools.count()
        transport = httpx.MockTransport(self._answered)
        self.client = YouCam(api_key="key-1", base_url="http://api", rate=(), transport=transport, clock=Stopped())

    def forget(self) -> None:
        """Forgets all recorded requests."""
        self.declared.clear()
        self.stored.clear()
        self.runs.clear()

    def task(self, details: Feature) -> Task[Any]:
        """Returns a task of the feature, whose state is that of `answer`."""
        return self.client.task(details.name, TASK_ID)

    def _answered(self, request: httpx.Request) -> httpx.Response:
        content = request.read()
        path = request.url.path
        if request.method == "GET":
            return httpx.Response(200, content=json.dumps(self.answer).encode())
        if request.method == "PUT":
            self.stored[request.url.params["id"]] = content
            return httpx.Response(200)
        body = json.loads(content)
        if "/file" in path:
            self.declared.append((path, body))
            return _said(path, {"files": [self._file(file) for file in body["files"]]})
        self.runs.append((path, body))
        return _said(path, {"task_id": TASK_ID})

    def _file(self, file: Mapping[str, Any]) -> dict[str, Any]:
        file_id = f"file+{next(self._numbers)}/{file['file_name']}"
        address = str(httpx.URL("http://s/put", params={"id": file_id}))
        headers = {"Content-Type": file["content_type"]}
        return {"file_id": file_id, "requests": [{"method": "PUT", "url": address, "headers": headers}]}


def _said(path: str, what: Any) -> httpx.Response:
    return httpx.Response(200, json={"status": 200, "result" if path.startswith("/s2s/v1.") else "data": what})
