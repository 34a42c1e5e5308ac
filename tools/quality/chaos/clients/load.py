"""Puts a mixed load on servers: some accounts, each used by several clients at a time."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from decimal import Decimal
from random import Random
from threading import Thread

import httpx

from tools.quality.chaos.clients.client import Client, connections
from tools.quality.chaos.clients.flows import FLOWS
from tools.quality.chaos.clients.ledger import Ledger, Notes

_ACCOUNTS = 4
_CLIENTS_EACH = 2
_GRANTED = Decimal(400)
"""Units of each account at first, so few that some runs are refused."""
_CLOCK_EVERY_S = 0.5
_AWAY_S = 0.2
"""How long a client waits when it got no answer."""


def open_accounts(notes: Notes, url: str, webhooks: str) -> None:
    """Makes the accounts, and an endpoint for webhooks."""
    with connections() as http:
        http.post(f"{url}/_mock/webhooks", json={"url": webhooks}).raise_for_status()
        for _ in range(_ACCOUNTS):
            units = [{"type": "ApiPaygToken", "amount": float(_GRANTED)}]
            made = http.post(f"{url}/_mock/accounts", json={"units": units}).raise_for_status().json()
            ledger = Ledger(made["api_key"], made["secret_key"], grants={made["units"][0]["id"]: _GRANTED})
            notes.ledgers.append(ledger)
        look_at_clock(notes, http, url)


def look_at_clock(notes: Notes, http: httpx.Client, url: str) -> None:
    """Takes note of the mock's clock. Raises httpx.TransportError, or HTTPStatusError while the database is away."""
    notes.clock.see(http.get(f"{url}/_mock/clock").raise_for_status().json()["now_ms"])


@contextmanager
def load(notes: Notes, urls: Sequence[str], seed: int, pause_s: float) -> Iterator[None]:
    """Lets clients work until the end of the block. Each pauses for that long between two flows, on average."""
    chances = [Random(f"{seed} {number}") for number in range(_ACCOUNTS * _CLIENTS_EACH)]
    clients = [
        Thread(target=_work, args=(notes, notes.ledgers[number % _ACCOUNTS], urls, chance, pause_s), daemon=True)
        for number, chance in enumerate(chances)
    ]
    threads = [*clients, Thread(target=_watch_clock, args=(notes, urls), daemon=True)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        notes.over.set()
        for thread in threads:
            thread.join()


def _work(notes: Notes, ledger: Ledger, urls: Sequence[str], chance: Random, pause_s: float) -> None:
    weights, flows = zip(*FLOWS, strict=True)
    with Client(notes, ledger, lambda: chance.choice(urls), ledger.api_key) as client:
        while not notes.over.wait(chance.uniform(0, 2 * pause_s)):
            [flow] = chance.choices(flows, weights)
            before = len(notes.troubles)
            try:
                flow(client, chance)
            # An answer that a client cannot read is the mock's mistake, and the others must go on.
            except Exception as error:
                notes.broken.append(f"{flow.__name__}: {type(error).__name__}: {error}")
            if len(notes.troubles) > before:
                notes.over.wait(_AWAY_S)


def _watch_clock(notes: Notes, urls: Sequence[str]) -> None:
    with connections() as http:
        while not notes.over.wait(_CLOCK_EVERY_S):
            with contextlib.suppress(httpx.HTTPError):
                look_at_clock(notes, http, urls[0])
