"""Chaos: rounds of load on places that the seed chooses, with one disaster after the other, and an audit at the end."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import httpx
from attrs import asdict, frozen

from tools.quality.chaos.clients.client import connections
from tools.quality.chaos.clients.load import load
from tools.quality.chaos.disasters import Disaster, Scene, possible
from tools.quality.chaos.served.places import Opened, Places
from tools.quality.chaos.served.server import GoneError, Server
from tools.quality.chaos.stage import Stage, Window, end, staged

ROUND_S = 150.0
"""How long a round takes at most, in s."""
SPEED = 20.0
"""How much faster than the machine's the mock's clock is: what is kept for half an hour is gone after 90 s."""
_PAUSE_S = 0.15
_CALM_S = (1.0, 4.0)
_WELL_WITHIN_S = 120.0
"""Much longer than any part of the mock may take to be well again, since the machine may be busy."""
_WELL_IN_A_ROW = 3


@frozen
class Round:
    """What happened in a round."""

    place: str
    seconds: float
    requests: int
    away: int
    """Requests that were answered 503, or not at all."""
    runs: int
    successes: int
    disasters: dict[str, int]
    left: dict[str, int]
    """Rows of each table at the end, and bytes without a name that the mock then deleted."""
    broken: list[str]

    def as_json(self) -> dict[str, Any]:
        """Returns the same as data."""
        return asdict(self)


def rounds(seconds: float, seed: int, keep: Path, tell: Callable[[Round], None]) -> list[Round]:
    """Plays rounds until the time is over or something broke. `tell` gets each as it ends; see `play`."""
    chance, until = Random(seed), time.monotonic() + seconds
    played: list[Round] = []
    with ExitStack() as stack:
        for opened, number in zip(_in_turn(Places(stack).kinds, chance), count(1), strict=False):
            left_s = until - time.monotonic()
            # A rest that is too short for disasters would show nothing.
            if played and (left_s < ROUND_S / 3 or played[-1].broken):
                return played
            played.append(play(opened, min(ROUND_S, left_s), f"{seed} {number}", keep))
            tell(played[-1])
    return played


def play(opened: Opened, seconds: float, seed: str, keep: Path | None = None) -> Round:
    """Plays one round. What lies on the disk after one that broke something is copied into the folder `keep`."""
    chance = Random(seed)
    with tempfile.TemporaryDirectory(prefix="youcam-chaos-") as folder, opened(Path(folder)) as place:
        with staged(place, SPEED) as stage:
            began, gone = time.monotonic(), list[str]()
            with load(stage.notes, stage.urls, chance.randrange(1 << 32), _PAUSE_S):
                try:
                    _strike(stage, began + seconds, chance)
                except (GoneError, httpx.HTTPError) as error:
                    gone.append(f"{type(error).__name__}: {error}")
            broken, left = (stage.broken(), {}) if gone else end(stage, orderly=False)
        broken, notes = [*gone, *broken], stage.notes
        if broken and keep:
            shutil.copytree(folder, keep, dirs_exist_ok=True)
        runs = [run for ledger in notes.ledgers for run in ledger.runs.values()]
        return Round(
            place.name,
            round(time.monotonic() - began, 1),
            notes.answers.total(),
            len(notes.troubles),
            len(runs),
            sum(run.ended == "success" for run in runs),
            dict(Counter(window.name for window in stage.windows)),
            dict(left),
            broken,
        )


def _in_turn(kinds: Sequence[Opened], chance: Random) -> Iterator[Opened]:
    while True:
        yield from chance.sample(kinds, len(kinds))


def _strike(stage: Stage, until: float, chance: Random) -> None:
    """Lets disasters happen until that time. Raises GoneError if a server is not well again afterwards."""
    scene = Scene(stage.place, stage.servers, stage.notes.clock)
    waiting: list[Disaster] = []
    can_happen = possible(stage.place)
    while not stage.notes.broken:
        time.sleep(chance.uniform(*_CALM_S))
        if time.monotonic() > until:
            return
        # Each comes once before one comes again, so that a short round has many.
        waiting = waiting or chance.sample(can_happen, len(can_happen))
        disaster = waiting.pop()
        began = time.monotonic()
        disaster.happen(scene, chance)
        for server in stage.servers:
            _wait_until_well(stage, server, disaster.name)
        stage.windows.append(Window(disaster.name, began, time.monotonic()))


def _wait_until_well(stage: Stage, server: Server, after: str) -> None:
    """Waits until all workers are there and some requests in a row are answered. Raises GoneError."""
    until, well = time.monotonic() + _WELL_WITHIN_S, 0
    with connections() as http:
        while well < _WELL_IN_A_ROW:
            answered = len(server.workers()) == stage.place.workers and _does_its_work(stage, server, http)
            well = well + 1 if answered else 0
            if time.monotonic() > until or server.process.poll() is not None:
                server.wait_until_well(within_s=0)
                raise GoneError(f"{_WELL_WITHIN_S:g} s after '{after}' the server was not well again")
            if not answered:
                time.sleep(0.1)


def _does_its_work(stage: Stage, server: Server, http: httpx.Client) -> bool:
    """Returns whether database and storage are there for a server."""
    signed_in = {"Authorization": f"Bearer {stage.notes.ledgers[0].api_key}"}
    new = {"content_type": "image/png", "file_name": "a.png", "file_size": 1}
    with contextlib.suppress(httpx.HTTPError):
        declared = http.post(f"{server.url}/s2s/v2.0/file", json={"files": [new]}, headers=signed_in)
        [link] = declared.raise_for_status().json()["data"]["files"][0]["requests"]
        put = http.build_request("PUT", link["url"], headers=link["headers"], content=b"1")
        return http.send(put).status_code == httpx.codes.OK
    return False
