"""What befalls a mock under load. Each disaster is a class: where it can strike, and how it comes and goes."""

from __future__ import annotations

import os
import resource
import signal
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Protocol

from attrs import frozen

from tools.quality.chaos.clients.client import connections
from tools.quality.chaos.clients.ledger import ClockSeen
from tools.quality.chaos.served.gate import Gate
from tools.quality.chaos.served.places import Place
from tools.quality.chaos.served.server import Server

_HOUR_S = 3600
_RESPAWNED_S = 7


@frozen
class Scene:
    """What disasters strike."""

    place: Place
    servers: Sequence[Server]
    clock: ClockSeen

    def server(self, chance: Random) -> Server:
        """Returns any server."""
        return chance.choice(self.servers)


class Disaster(Protocol):
    """A disaster."""

    @property
    def name(self) -> str:
        """What the figures call it."""

    def strikes(self, place: Place) -> bool:
        """Returns whether it can happen there."""

    def happen(self, scene: Scene, chance: Random) -> None:
        """Happens, and is over afterwards. Raises GoneError if a server does not come back."""


class WorkerKilled:
    """`kill -9` of a worker."""

    name = "worker killed"

    def strikes(self, place: Place) -> bool:
        """It can happen anywhere."""
        return True

    def happen(self, scene: Scene, chance: Random) -> None:
        """Kills one. The server starts another."""
        workers = scene.server(chance).workers()
        if workers:
            os.kill(chance.choice(workers), signal.SIGKILL)
            # A worker that dies again right after its start ends the server.
            time.sleep(_RESPAWNED_S)


class ServerKilled:
    """`kill -9` of a server with all its processes, and a start on what they left."""

    name = "server killed"

    def strikes(self, place: Place) -> bool:
        """It can happen anywhere."""
        return True

    def happen(self, scene: Scene, chance: Random) -> None:
        """Kills one and starts it again."""
        server = scene.server(chance)
        server.kill()
        server.start()


class AllServersKilled:
    """`kill -9` of all servers at once."""

    name = "all servers killed"

    def strikes(self, place: Place) -> bool:
        """It can happen where there are several."""
        return place.servers > 1

    def happen(self, scene: Scene, chance: Random) -> None:
        """Kills all, and starts them again."""
        for server in scene.servers:
            server.kill()
        for server in scene.servers:
            server.start()


class ServerRestarted:
    """SIGTERM, a clean end, and a start."""

    name = "server restarted"

    def strikes(self, place: Place) -> bool:
        """It can happen anywhere."""
        return True

    def happen(self, scene: Scene, chance: Random) -> None:
        """Stops one and starts it again."""
        server = scene.server(chance)
        server.stop()
        server.start()


class ServerFrozen:
    """SIGSTOP, as of a machine that sleeps."""

    name = "server frozen"

    def strikes(self, place: Place) -> bool:
        """It can happen anywhere."""
        return True

    def happen(self, scene: Scene, chance: Random) -> None:
        """Stops all processes of one server for some seconds."""
        server = scene.server(chance)
        server.signal_all(signal.SIGSTOP)
        time.sleep(chance.uniform(0.5, 4))
        server.signal_all(signal.SIGCONT)


class DiskFull:
    """No file can grow beyond a size (RLIMIT_FSIZE): of the database's log, or of new files."""

    name = "disk full"

    def strikes(self, place: Place) -> bool:
        """It needs files."""
        return place.data_dir is not None

    def happen(self, scene: Scene, chance: Random) -> None:
        """Limits the workers of all servers for some seconds."""
        assert scene.place.data_dir
        log = scene.place.data_dir / "state.sqlite-wal"
        most = chance.choice((40, _size(log), _size(log) + chance.randrange(100_000)))
        before = {pid: resource.prlimit(pid, resource.RLIMIT_FSIZE) for s in scene.servers for pid in s.workers()}
        for pid, (_, hard) in before.items():
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (most, hard))
        time.sleep(chance.uniform(0.5, 4))
        for pid, limits in before.items():
            resource.prlimit(pid, resource.RLIMIT_FSIZE, limits)


class DatabaseLocked:
    """Another program writes into the SQLite file, and takes its time."""

    name = "database locked"

    def strikes(self, place: Place) -> bool:
        """It needs SQLite."""
        return place.database_url is None

    def happen(self, scene: Scene, chance: Random) -> None:
        """Holds the lock for some seconds."""
        assert scene.place.data_dir
        with closing(sqlite3.connect(scene.place.data_dir / "state.sqlite", isolation_level=None)) as other:
            other.execute("PRAGMA busy_timeout = 30000")
            other.execute("BEGIN IMMEDIATE")
            time.sleep(chance.uniform(0.5, 4))
            other.execute("ROLLBACK")


@frozen
class Away:
    """The database or the storage refuses connections, and breaks those that are open."""

    what: str

    @property
    def name(self) -> str:
        """What is away."""
        return f"{self.what} away"

    def strikes(self, place: Place) -> bool:
        """It needs a gate."""
        return _gate(place, self.what) is not None

    def happen(self, scene: Scene, chance: Random) -> None:
        """Shuts the gate for some seconds."""
        gate = _gate(scene.place, self.what)
        assert gate
        gate.shut()
        time.sleep(chance.uniform(0.5, 5))
        gate.open()


@frozen
class Hanging:
    """The database or the storage takes requests, and does not answer for some seconds."""

    what: str

    @property
    def name(self) -> str:
        """What hangs."""
        return f"{self.what} hangs"

    def strikes(self, place: Place) -> bool:
        """It needs a gate."""
        return _gate(place, self.what) is not None

    def happen(self, scene: Scene, chance: Random) -> None:
        """Holds everything back for some seconds."""
        gate = _gate(scene.place, self.what)
        assert gate
        gate.hang()
        time.sleep(chance.uniform(0.5, 8))
        gate.open()


@frozen
class Cut:
    """All connections to the database or the storage break at once."""

    what: str

    @property
    def name(self) -> str:
        """Whose connections break."""
        return f"{self.what} cut"

    def strikes(self, place: Place) -> bool:
        """It needs a gate."""
        return _gate(place, self.what) is not None

    def happen(self, scene: Scene, chance: Random) -> None:
        """Breaks them."""
        gate = _gate(scene.place, self.what)
        assert gate
        gate.cut()


class ClockJumps:
    """Somebody sets the clock: far ahead, so that much is over its time at once, or a little back."""

    name = "clock jumps"

    def strikes(self, place: Place) -> bool:
        """It can happen anywhere."""
        return True

    def happen(self, scene: Scene, chance: Random) -> None:
        """Sets it."""
        by_s = chance.choice((chance.uniform(1, 600), chance.uniform(600, 3 * _HOUR_S), -chance.uniform(1, 60)))
        url = f"{scene.server(chance).url}/_mock/clock"
        with connections() as http:
            before = http.get(url).raise_for_status().json()["now_ms"]
            scene.clock.see(before)
            # Noted first, since clients may meet the new time before this one knows that it holds.
            scene.clock.may_reach(before + round(by_s * 1000))
            scene.clock.went_back |= by_s < 0
            http.put(url, json={"now_ms": before + round(by_s * 1000)}).raise_for_status()
            scene.clock.see(http.get(url).raise_for_status().json()["now_ms"])


DISASTERS: tuple[Disaster, ...] = (
    WorkerKilled(),
    ServerKilled(),
    AllServersKilled(),
    ServerRestarted(),
    ServerFrozen(),
    DiskFull(),
    DatabaseLocked(),
    Away("database"),
    Hanging("database"),
    Cut("database"),
    Away("storage"),
    Hanging("storage"),
    ClockJumps(),
)


def possible(place: Place) -> list[Disaster]:
    """Returns what can happen at a place."""
    return [disaster for disaster in DISASTERS if disaster.strikes(place)]


def _gate(place: Place, what: str) -> Gate | None:
    gate: Gate | None = getattr(place, f"{what}_gate")
    return gate


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
