"""Delivers webhooks: the only thing in the mock that happens by itself."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from threading import Event, RLock, Thread
from typing import TYPE_CHECKING

from youcam_mock.domain.hosts import is_allowed
from youcam_mock.domain.webhooks import Endpoint, Message, attempted
from youcam_mock.service.settling import settle
from youcam_mock.service.webhooks import endpoints
from youcam_mock.store import tasks, webhooks

if TYPE_CHECKING:
    from youcam_mock.mock import Mock

log = logging.getLogger("youcam_mock")

Post = Callable[[str, bytes, Mapping[str, str]], int | None]
"""Sends a body with headers to a URL. Gives the status of the answer; None when there was none."""
_EVERY_S = 0.1
_ANSWERS_WITHIN_S = 15.0
_CLAIMED_S = 60.0
_BATCH = 100
_AT_ONCE = 10


class Courier:
    """Delivers what is due on the mock's clock, once `start` was called, until `stop`."""

    def __init__(self, mock: Mock, post: Post | None = None) -> None:
        self.post = post or _post
        self._mock = mock
        self._turn = RLock()
        self._stopping = Event()
        self._thread: Thread | None = None

    def start(self) -> None:
        """Looks ten times a second from now on whether something is due."""
        with self._turn:
            if self._thread is None:
                self._thread = Thread(target=self._run, name="youcam-mock-webhooks", daemon=True)
                self._thread.start()

    def stop(self) -> None:
        """Comes back when nothing is on its way any more."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()

    def deliver_due(self) -> None:
        """Makes every attempt that is due by now, retries included."""
        mock = self._mock
        known = {endpoint.id: endpoint for endpoint in endpoints(mock)}
        if not known:
            return
        with self._turn:
            now = mock.clock.now_ms()
            self._settle(now)
            while due := self._claim(now):
                with ThreadPoolExecutor(_AT_ONCE) as pool:
                    list(pool.map(lambda message: self._attempt(message, known.get(message.endpoint_id), now), due))

    def _settle(self, now: int) -> None:
        with self._mock.database.transaction() as connection:
            accounts = tasks.accounts_with_due(connection, now)
        for account_id in accounts:
            settle(self._mock, account_id, now)

    def _claim(self, now: int) -> list[Message]:
        claimed_ms = round(_CLAIMED_S * 1000 * max(1, self._mock.clock.state.speed))
        with self._mock.database.transaction() as connection:
            return webhooks.claim(connection, now, now + claimed_ms, _BATCH)

    def _attempt(self, message: Message, endpoint: Endpoint | None, now: int) -> None:
        mock, status = self._mock, None
        if endpoint and is_allowed(endpoint.url, mock.settings.allow_hosts):
            headers = message.headers(endpoint, mock.clock.system_ms())
            status = self.post(endpoint.url, message.body.encode(), headers)
        # Time that was skipped is played: each attempt happens when it would have.
        at_ms = message.next_ms if mock.clock.state.mode == "virtual" else now
        delivery = attempted(message, at_ms, status, mock.profile.webhook_retries_s)
        with mock.database.transaction() as connection:
            webhooks.record(connection, message, delivery)

    def _run(self) -> None:
        while not self._stopping.wait(_EVERY_S):
            try:
                self._mock.read_clock()
                self.deliver_due()
            except Exception:
                log.exception("defect in the mock: webhooks were not delivered; please report it")


def _post(url: str, content: bytes, headers: Mapping[str, str]) -> int | None:
    import httpx

    try:
        return httpx.post(url, content=content, headers=headers, timeout=_ANSWERS_WITHIN_S, trust_env=False).status_code
    except httpx.HTTPError:
        return None
