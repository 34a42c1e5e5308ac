"""Delivers webhooks: the only thing in the mock that happens by itself."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from threading import Event, RLock, Thread

from youcam_mock.domain.access.allowed_hosts import is_allowed
from youcam_mock.domain.webhooks import Endpoint, Message, attempted
from youcam_mock.service.settling import settle
from youcam_mock.service.webhooks import endpoints
from youcam_mock.state import MockState
from youcam_mock.store import tasks, webhooks

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

    def __init__(self, state: MockState, post: Post | None = None) -> None:
        self.post = post or _post
        self._state = state
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
        state = self._state
        known = {endpoint.id: endpoint for endpoint in endpoints(state)}
        if not known:
            return
        with self._turn:
            now = state.clock.now_ms()
            self._settle(now)
            while due := self._claim(now):
                with ThreadPoolExecutor(_AT_ONCE) as pool:
                    list(pool.map(lambda message: self._attempt(message, known.get(message.endpoint_id), now), due))

    def _settle(self, now: int) -> None:
        with self._state.database.transaction() as connection:
            accounts = tasks.accounts_with_due(connection, now)
        for account_id in accounts:
            settle(self._state, account_id, now)

    def _claim(self, now: int) -> list[Message]:
        claimed_ms = round(_CLAIMED_S * 1000 * max(1, self._state.clock.state.speed))
        with self._state.database.transaction() as connection:
            return webhooks.claim(connection, now, now + claimed_ms, _BATCH)

    def _attempt(self, message: Message, endpoint: Endpoint | None, now: int) -> None:
        state, status = self._state, None
        if endpoint and is_allowed(endpoint.url, state.settings.allow_hosts):
            headers = message.headers(endpoint, state.clock.system_ms())
            status = self.post(endpoint.url, message.body.encode(), headers)
        # Time that was skipped is played: each attempt happens when it would have.
        at_ms = message.next_ms if state.clock.state.mode == "virtual" else now
        delivery = attempted(message, at_ms, status, state.profile.webhook_retries_s)
        with state.database.transaction() as connection:
            webhooks.record(connection, message, delivery)

    def _run(self) -> None:
        while not self._stopping.wait(_EVERY_S):
            try:
                self._state.read_clock()
                self.deliver_due()
            except Exception:
                log.exception("defect in the mock: webhooks were not delivered; please report it")


def _post(url: str, content: bytes, headers: Mapping[str, str]) -> int | None:
    import httpx

    try:
        return httpx.post(url, content=content, headers=headers, timeout=_ANSWERS_WITHIN_S, trust_env=False).status_code
    except httpx.HTTPError:
        return None
