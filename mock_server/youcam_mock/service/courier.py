"""Delivers webhooks, the only thing that the mock does in the background."""

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
from youcam_mock.store.outages import OutageError

log = logging.getLogger("youcam_mock")

Post = Callable[[str, bytes, Mapping[str, str]], int | None]
"""Sends a body with headers to a URL. Returns the status of the answer; None if there was none."""
_EVERY_S = 0.1
_ANSWERS_WITHIN_S = 15.0
# Longer than an attempt can take: after that, the process that claimed the message has surely died.
_CLAIMED_S = 60.0
_BATCH = 100
_AT_ONCE = 10


class Courier:
    """Delivers what is due on the mock's clock, from `start` until `stop`."""

    def __init__(self, state: MockState, post: Post | None = None) -> None:
        self.post = post or _post
        self._state = state
        self._turn = RLock()
        self._stopping = Event()
        self._thread: Thread | None = None

    def start(self) -> None:
        """Starts a thread that looks ten times a second for messages that are due."""
        with self._turn:
            if self._thread is None:
                self._thread = Thread(target=self._run, name="youcam-mock-webhooks", daemon=True)
                self._thread.start()

    def stop(self) -> None:
        """Stops the thread. Returns when no delivery is under way."""
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
            # Outcomes first: settling writes the messages that are delivered below.
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
        # Claims expire on the mock's clock, which may run much faster than the receiver answers.
        claimed_ms = round(_CLAIMED_S * 1000 * max(1, self._state.clock.state.speed))
        with self._state.database.transaction() as connection:
            return webhooks.claim(connection, now, now + claimed_ms, _BATCH)

    def _attempt(self, message: Message, endpoint: Endpoint | None, now: int) -> None:
        state, status = self._state, None
        if endpoint and is_allowed(endpoint.url, state.settings.allow_hosts):
            # Receivers compare the timestamp with the machine's clock, not with the mock's.
            headers = message.headers(endpoint, state.clock.system_ms())
            status = self.post(endpoint.url, message.body.encode(), headers)
        # Time that was skipped is played: each attempt happens at the moment at which it was due.
        at_ms = message.next_ms if state.clock.state.mode == "virtual" else now
        delivery = attempted(message, at_ms, status, state.profile.webhook_retries_s)
        with state.database.transaction() as connection:
            webhooks.record(connection, message, delivery)

    def _run(self) -> None:
        while not self._stopping.wait(_EVERY_S):
            try:
                self._state.read_clock()
                self.deliver_due()
            except OutageError as outage:
                self._state.outages.tell(outage)
            # The thread must outlive every defect: without it webhooks would stop without a word.
            except Exception:
                log.exception("defect in the mock: webhooks were not delivered; please report it")


def _post(url: str, content: bytes, headers: Mapping[str, str]) -> int | None:
    import httpx

    try:
        # No proxy of the environment: the operator allowed this host, and nothing else may see the message.
        return httpx.post(url, content=content, headers=headers, timeout=_ANSWERS_WITHIN_S, trust_env=False).status_code
    # An address that was stored by an earlier version may be none that can be sent to.
    except (httpx.HTTPError, httpx.InvalidURL, ValueError, OverflowError):
        return None
