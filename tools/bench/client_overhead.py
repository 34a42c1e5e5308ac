"""Measures `YouCam.run` and the same five requests with httpx alone, on the same mock."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from io import BytesIO
from typing import Any

import httpx
from PIL import Image

from youcam import YouCam
from youcam.timing import Clock

OPTIONS = ("--clock", "x20000", "--rule", "link_s=10000000")
"""Options of the server: tasks take less than a request, and links still outlast a slow machine."""
_PATIENCE_S = 60


class _NoWait(Clock):
    def sleep(self, seconds: float) -> None:
        """Ignores waiting, which both ways have in common."""


def rows(url: str, key: str, runs: int) -> list[tuple[str, str, str]]:
    """Returns rows for the table: each way that many times, alternately, on a mock with OPTIONS and no rate limit."""
    photo = _photo()
    with (
        httpx.Client(base_url=url, headers={"Authorization": f"Bearer {key}"}, timeout=_PATIENCE_S) as raw,
        httpx.Client(timeout=_PATIENCE_S) as storage,
        YouCam(key, base_url=url, rate=(), clock=_NoWait()) as client,
    ):
        ways: list[Callable[[], object]] = [
            lambda: _by_hand(raw, storage, photo),
            lambda: client.run("enhance", image=photo, scale=1).bytes,
        ]
        for way in ways:
            way()
        turns = [[_ms(way) for way in ways] for _ in range(runs)]
    alone, beside = (statistics.median(times) for times in zip(*turns, strict=True))
    ratio = statistics.median(mine / theirs for theirs, mine in turns)
    return [
        ("five requests by httpx", f"{alone:.1f} ms", "1.00"),
        ("YouCam.run and its bytes", f"{beside:.1f} ms", f"{ratio:.2f}"),
    ]


def _by_hand(raw: httpx.Client, storage: httpx.Client, photo: bytes) -> bytes:
    new = {"file_name": "image.jpg", "content_type": "image/jpeg", "file_size": len(photo)}
    file = _json(raw.post("/s2s/v2.0/file", json={"files": [new]}))["data"]["files"][0]
    put = file["requests"][0]
    storage.put(put["url"], content=photo, headers=put["headers"]).raise_for_status()
    run = {"src_file_id": file["file_id"], "scale": 1}
    task_id = _json(raw.post("/s2s/v2.0/task/enhance", json=run))["data"]["task_id"]
    state: Any = {}
    # The mock's clock moves by whole milliseconds of the machine, within which a quick one comes back too early.
    while not state.get("results"):
        state = _json(raw.get(f"/s2s/v2.0/task/enhance/{task_id}"))["data"]
    return storage.get(state["results"]["url"]).raise_for_status().content


def _json(response: httpx.Response) -> Any:
    return response.raise_for_status().json()


def _ms(way: Callable[[], object]) -> float:
    began = time.perf_counter()
    way()
    return (time.perf_counter() - began) * 1000


def _photo() -> bytes:
    target = BytesIO()
    Image.linear_gradient("L").convert("RGB").save(target, "JPEG")
    return target.getvalue()
