"""Sets a stage: servers on an empty place, with accounts and a receiver of webhooks. And takes the audit at the end."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import timedelta

import httpx
from attrs import define, field, frozen

from tools.quality.chaos.audit import audit
from tools.quality.chaos.clients.client import Client, connections
from tools.quality.chaos.clients.flows import check
from tools.quality.chaos.clients.ledger import Notes, Trouble
from tools.quality.chaos.clients.load import open_accounts
from tools.quality.chaos.clients.receiver import receiver
from tools.quality.chaos.served.places import Place
from tools.quality.chaos.served.server import GoneError, Server
from tools.quality.chaos.stored import read

KEPT_S = 1800
"""How long files, tasks and results are kept, on the mock's clock."""
_WINDOW_S = 600
_LINK_S = 1200
_RULES = {
    "file_kept_s": KEPT_S,
    "result_kept_s": KEPT_S,
    "result_file_kept_s": KEPT_S,
    "link_s": _LINK_S,
    "access_token_s": 900,
    "v1_poll_window_s": _WINDOW_S,
    "ip_windows": "20000/60",
    "token_windows": "20000/60",
}
"""Short times, so that everything comes to its end within a run; and limits that count, but refuse nobody."""
_SWEEP_S = 15
"""A sweep begins every ten seconds."""
_CHECKED = 150
"""Tasks of each account that are asked for once more at the end."""


@frozen
class Window:
    """The time of a disaster, until the servers were well again (monotonic, s)."""

    name: str
    began: float
    ended: float


@define
class Stage:
    """Servers on a place, and what their clients note."""

    place: Place
    servers: Sequence[Server]
    notes: Notes
    windows: list[Window] = field(factory=list)

    @property
    def urls(self) -> list[str]:
        """Returns the origins of the servers."""
        return [server.url for server in self.servers]

    def broken(self) -> list[str]:
        """Returns what answers, troubles and consoles showed so far, in one line each."""
        troubles = [trouble for trouble in self.notes.troubles if not self._is_excused(trouble)]
        defects = [f"a console says: {line}" for server in self.servers for line in server.defects()]
        return [*self.notes.broken, *(f"while nothing was away: {trouble.what}" for trouble in troubles), *defects]

    def _is_excused(self, trouble: Trouble) -> bool:
        return any(trouble.began <= window.ended and trouble.ended >= window.began for window in self.windows)


@contextmanager
def staged(place: Place, speed: float) -> Iterator[Stage]:
    """Starts the servers of a place, whose clock is that much faster. Raises GoneError."""
    place.folder.mkdir(parents=True, exist_ok=True)
    notes = Notes(KEPT_S * 1000, _WINDOW_S * 1000, _LINK_S * 1000)
    rules = [part for name, value in _RULES.items() for part in ("--rule", f"{name}={value}")]
    options = [*place.options, *rules, "--clock", f"x{speed:g}", "--no-faces", "--quiet", "--allow-host", "127.0.0.1"]
    servers = [Server(options, place.folder / f"console-{n}.txt", place.environment) for n in range(place.servers)]
    with ExitStack() as stack:
        url = stack.enter_context(receiver(notes))
        for server in servers:
            stack.callback(server.close)
            server.start()
        open_accounts(notes, servers[0].url, url)
        yield Stage(place, servers, notes)


def end(stage: Stage, orderly: bool) -> tuple[list[str], Mapping[str, int]]:
    """Stops the clock and the servers, and audits what they leave. Returns what is broken, and figures.

    After an orderly run no bytes may be left that nothing names. Otherwise the mock may first delete those.
    """
    try:
        _look_once_more(stage, orderly)
        for server in stage.servers:
            server.stop()
    except (GoneError, httpx.HTTPError) as error:
        return [*stage.broken(), f"{error}"], {}
    orphans = 0 if orderly else _tidied(stage.place)
    stored = read(stage.place)
    broken = [*stage.broken(), *audit(stored, stage.notes)]
    return broken, {"orphans": orphans} | {table: len(rows) for table, rows in stored.tables.items()}


def _look_once_more(stage: Stage, orderly: bool) -> None:
    """Holds the clock, and asks for the tasks that clients know, so that all that is due is in the books."""
    [url, *_] = stage.urls
    with connections() as http:
        stopped = http.put(f"{url}/_mock/clock", json={"mode": "virtual"}).raise_for_status().json()
        stage.notes.clock.see(stopped["now_ms"])
        for ledger in stage.notes.ledgers:
            with Client(stage.notes, ledger, lambda: url, ledger.api_key) as client:
                known = [run for run in ledger.runs.values() if not run.deleting]
                for run in known[-_CHECKED:]:
                    check(client, run, download=True)
        http.get(f"{url}/_mock/spend").raise_for_status()
    if orderly:
        # A sweep that the end of its server cuts off leaves bytes, as documented.
        time.sleep(_SWEEP_S)


def _tidied(place: Place) -> int:
    """Lets the mock delete the bytes that nothing names. Returns how many paths had some."""
    from youcam_mock.mock import Mock
    from youcam_mock.service.retention.orphans import delete_orphans

    mock = Mock(place.settings())
    try:
        return delete_orphans(mock, timedelta(0))
    finally:
        mock.close()
