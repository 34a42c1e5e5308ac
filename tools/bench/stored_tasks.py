"""Measures what stored tasks cost: the same requests to a mock with few tasks in its data folder and to one with many.

Both are called in this process, in turns, without a server, so that nothing but the mock is measured.
"""

from __future__ import annotations

import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

from attrs import frozen
from sqlalchemy import Connection, func, insert, literal, select
from werkzeug.test import run_wsgi_app

from youcam_mock.http.app import App, create_app
from youcam_mock.settings import Settings
from youcam_mock.store.tables import tasks

FEW = 10
_REQUESTS = 60
_RUN = "/s2s/v2.0/task/enhance"
_BODY = json.dumps({"src_file_url": "https://example.com/selfie.jpg", "scale": 2}).encode()


@frozen
class Folder:
    """A mock whose data folder holds that many tasks of its first account."""

    app: App
    task_ids: Sequence[str]

    def call(self, method: str, path: str, body: bytes = b"") -> Any:
        """Returns the JSON of an answer. Raises RuntimeError for any status but 200."""
        environ = {
            "REQUEST_METHOD": method,
            "PATH_INFO": path,
            "QUERY_STRING": "",
            "CONTENT_LENGTH": str(len(body)),
            "HTTP_AUTHORIZATION": f"Bearer {self.app.mock.settings.api_key}",
            "REMOTE_ADDR": "127.0.0.1",
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "80",
            "wsgi.url_scheme": "http",
            "wsgi.input": BytesIO(body),
        }
        answer, status, _ = run_wsgi_app(self.app, environ)
        content = b"".join(answer)
        if not status.startswith("200"):
            raise RuntimeError(f"{method} {path} was answered with {status}: {content!r}")
        return json.loads(content)


def rows(stored: int, turns: int) -> list[tuple[str, str, str]]:
    """Returns name, figures and ratio of each kind of request. `stored` is the number of tasks of the fuller folder,
    `turns` the rounds for both."""
    chance = random.Random(1)
    loads: dict[str, Callable[[Folder], Any]] = {
        "GET status": lambda folder: folder.call("GET", f"{_RUN}/{chance.choice(folder.task_ids)}"),
        "GET credit": lambda folder: folder.call("GET", "/s2s/v1.0/client/credit"),
        "POST task": lambda folder: folder.call("POST", _RUN, _BODY),
    }
    with ExitStack() as stack:
        few, many = (stack.enter_context(_filled(size)) for size in (FEW, stored))
        return [(name, *_compared(load, few, many, turns)) for name, load in loads.items()]


def _compared(load: Callable[[Folder], Any], few: Folder, many: Folder, turns: int) -> tuple[str, str]:
    times_us = [(_turn_us(load, few), _turn_us(load, many)) for _ in range(turns)]
    ratio = statistics.median(loaded / plain for plain, loaded in times_us)
    plain_us, loaded_us = (statistics.median(turn[side] for turn in times_us) for side in (0, 1))
    return f"{plain_us:.0f} us, {loaded_us:.0f} us", f"{ratio:.2f}"


def _turn_us(load: Callable[[Folder], Any], folder: Folder) -> float:
    """Returns the median time of a request, so that a disk that is busy now and then does not count."""
    times = []
    for _ in range(_REQUESTS):
        began = time.perf_counter()
        load(folder)
        times.append(time.perf_counter() - began)
    return statistics.median(times) * 1e6


@contextmanager
def _filled(size: int) -> Iterator[Folder]:
    """Creates a mock with that many finished tasks, in a folder that is removed at the end."""
    with tempfile.TemporaryDirectory(prefix="youcam-bench-") as name:
        app = create_app(Settings(data_dir=Path(name), clock="virtual", rate_limit=False, units=10**9))
        try:
            folder = Folder(app, [])
            task_id = folder.call("POST", _RUN, _BODY)["data"]["task_id"]
            app.mock.clock.advance(60)
            app.mock.write_clock()
            folder.call("GET", f"{_RUN}/{task_id}")
            with app.mock.database.transaction() as connection:
                ids = _copy(connection, task_id, size - 1)
            yield Folder(app, [task_id, *ids])
        finally:
            app.mock.close()


def _copy(connection: Connection, task_id: str, copies: int) -> list[str]:
    """Stores that many copies of a task, and returns the ids of a few hundred, spread over all of them."""
    counted = select(literal(1).label("number")).cte("counted", recursive=True)
    counted = counted.union_all(select(counted.c.number + 1).where(counted.c.number < copies))
    others = [column for column in tasks.c if column.name not in ("seq", "id")]
    new_id = func.printf("%0107d", counted.c.number)  # as long as the service's
    copied = select(new_id, *others).select_from(tasks.join(counted, tasks.c.id == task_id))
    connection.execute(insert(tasks).from_select(["id", *(column.name for column in others)], copied))
    steps = max(1, copies // 500)
    return list(connection.scalars(select(tasks.c.id).where(tasks.c.seq % steps == 0).limit(500)))
