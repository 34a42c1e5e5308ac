"""Clients that use a server until it is killed, and remember what it answered."""

from __future__ import annotations

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import Any
from urllib.parse import quote

import httpx
from attrs import define, field, frozen

from contract_tests.conftest import picture_of
from contract_tests.robustness.environs import KEY
from contract_tests.robustness.served import Served

_THREADS = 4
_ENDED = ("success", "error")


@define
class Told:
    """What the answers with status 200 said. Requests in flight when the server was killed are not in it."""

    tasks: set[str] = field(factory=set)
    """V2 tasks that were accepted."""
    v1_tasks: set[str] = field(factory=set)
    ended: dict[str, Any] = field(factory=dict)
    """The `data` of tasks that had ended, without their links, which are signed anew each time."""
    sent: dict[str, bytes] = field(factory=dict)
    """Bytes that were or may have been uploaded, by file_id."""
    uploaded: set[str] = field(factory=set)
    results: dict[str, bytes] = field(factory=dict)
    """Results that were downloaded, by task."""
    deleting: set[str] = field(factory=set)
    """Tasks whose deletion was requested, answered or not."""
    deleted: set[str] = field(factory=set)
    answers: int = 0


@frozen
class Clients:
    """Some clients of one account, in threads, each with its own plan."""

    server: Served
    told: Told
    virtual: bool
    lock: Lock = field(factory=Lock)

    def until_killed(self, seed: int, after: int) -> None:
        """Works until that many answers have come, and then kills the server in the middle of other answers."""
        last = self.told.answers + after
        with ThreadPoolExecutor(_THREADS) as pool:
            list(pool.map(lambda number: self._work(random.Random(f"{seed} {number}"), last), range(_THREADS)))

    def _work(self, chance: random.Random, last: int) -> None:
        actions: list[Callable[[httpx.Client, random.Random], None]] = [
            *(self._run_on_url, self._upload_and_run, self._upload_and_run, self._run_v1, self._look, self._look),
            *(self._delete, self._pass_time, self._pass_time, self._units),
        ]
        headers = {"Authorization": f"Bearer {KEY}"}
        hooks: dict[str, list[Callable[..., Any]]] = {"response": [lambda answer: self._count(answer, last)]}
        with httpx.Client(base_url=self.server.url, headers=headers, event_hooks=hooks, timeout=60) as http:
            try:
                while self.told.answers < last:
                    chance.choice(actions)(http, chance)
            except (httpx.TransportError, httpx.StreamError):
                return

    def _count(self, answer: httpx.Response, last: int) -> None:
        assert answer.status_code < 500, answer.text
        with self.lock:
            self.told.answers += 1
            if self.told.answers == last:
                self.server.kill()

    def _accepted(self, http: httpx.Client, feature: str, tasks: set[str], body: Any) -> None:
        answer = http.post(f"/s2s/{feature}", json=body)
        if answer.status_code == 200:
            reply = answer.json()
            tasks.add((reply.get("data") or reply["result"])["task_id"])

    def _run_on_url(self, http: httpx.Client, chance: random.Random) -> None:
        name = chance.choice(["slow-0s", "slow-1s", "error_no_face", "never"])
        body = {"src_file_url": f"https://a.test/{name}.jpg", "scale": 2}
        self._accepted(http, "v2.0/task/enhance", self.told.tasks, body)

    def _run_v1(self, http: httpx.Client, chance: random.Random) -> None:
        file_id = self._upload(http, chance, "v1.1")
        payload = {"file_sets": {"src_ids": [file_id]}, "actions": [{"id": 0, "params": {"scale": 2}}]}
        body = {"request_id": chance.randrange(5), "payload": payload}
        self._accepted(http, "v1.0/task/enhance", self.told.v1_tasks, body)

    def _upload_and_run(self, http: httpx.Client, chance: random.Random) -> None:
        file_id = self._upload(http, chance, "v2.0")
        self._accepted(http, "v2.0/task/enhance", self.told.tasks, {"src_file_id": file_id, "scale": 2})

    def _upload(self, http: httpx.Client, chance: random.Random, version: str) -> str:
        content = picture_of(8, 8, f"#{chance.randrange(1 << 24):06x}")
        name = chance.choice(["slow-0s.png", "a.png"])
        new = {"content_type": "image/png", "file_name": name, "file_size": len(content)}
        path = "/s2s/v2.0/file" if version == "v2.0" else f"/s2s/{version}/file/enhance"
        reply = http.post(path, json={"files": [new]}).raise_for_status().json()
        [file] = (reply.get("data") or reply["result"])["files"]
        file_id: str = file["file_id"]
        self.told.sent[file_id] = content
        request = file["requests"][0]
        put = httpx.Request("PUT", request["url"], headers=request["headers"], content=content)
        if http.send(put).status_code == 200:
            self.told.uploaded.add(file_id)
        return file_id

    def _look(self, http: httpx.Client, chance: random.Random) -> None:
        task_id = self._any_task(chance)
        if task_id is None:
            return
        answer = http.get(f"/s2s/v2.0/task/enhance/{quote(task_id, safe='')}")
        data = answer.json().get("data", {})
        if data.get("task_status") not in _ENDED:
            return
        self.told.ended[task_id] = ended(data)
        if data["task_status"] == "success" and chance.random() < 0.5:
            found = http.send(httpx.Request("GET", data["results"]["url"]))
            if found.status_code == 200:
                self.told.results[task_id] = found.content

    def _delete(self, http: httpx.Client, chance: random.Random) -> None:
        task_id = self._any_task(chance)
        if task_id is None or task_id not in self.told.ended:
            return
        self.told.deleting.add(task_id)
        if http.post("/s2s/v2.0/task/delete", json={"task_id": task_id}).status_code == 200:
            self.told.deleted.add(task_id)

    def _pass_time(self, http: httpx.Client, chance: random.Random) -> None:
        if self.virtual:
            http.post("/_mock/clock/advance", json={"seconds": chance.choice([0.1, 1, 6])})

    def _units(self, http: httpx.Client, _: random.Random) -> None:
        http.get("/s2s/v1.0/client/credit").raise_for_status()

    def _any_task(self, chance: random.Random) -> str | None:
        with self.lock:
            return chance.choice(sorted(self.told.tasks)) if self.told.tasks else None


def ended(data: Any) -> tuple[str, str | None]:
    """Returns how a task ended: its status and error code."""
    return data["task_status"], data["error"]
