"""Removes what only counts for a while: access tokens, attempts at webhooks, and the counts of rate limits."""

from __future__ import annotations

from youcam_mock.state import MockState
from youcam_mock.store import accounts, webhooks
from youcam_mock.store.retention import Times
from youcam_mock.store.sharing.clock_and_limits import forget_idle

_BATCH = 500


def remove_records(state: MockState, now_ms: int) -> None:
    """Removes such records whose time is over. Call it outside of a transaction. Raises OutageError."""
    profile = state.profile
    # A token that is too old is told from one that never was for as long again.
    since_ms = now_ms - 2 * 1000 * profile.access_token_s
    with state.database.transaction() as connection:
        accounts.remove_tokens(connection, since_ms)
    more = True
    while more:
        with state.database.transaction() as connection:
            more = webhooks.remove_deliveries(connection, now_ms - Times.of(profile).task, _BATCH)
    longest_s = max((window.seconds for window in (*profile.ip_windows, *profile.token_windows)), default=0)
    forget_idle(state.database, now_ms - round(1000 * longest_s), _BATCH)
