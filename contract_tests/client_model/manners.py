"""Rules about which requests a client may or must repeat, and when it may sign in, checked against what it sent."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field

from contract_tests.client_model.wire import Sent

ATTEMPTS = 4
_TENTHS = 10
_MOST_TENTHS = 20 * _TENTHS
TOKEN_MS = 7_200_000
EARLY_MS = 300_000

Key = tuple[str, str, bytes]


@define
class _Series:
    """The attempts at one request so far. `renewed` says that a token was refused and renewed."""

    attempts: int = 0
    renewed: bool = False


@define
class Manners:
    """The rules for one client. All its requests share 20 retries, and each success gives back a tenth of one."""

    signs_in: bool
    tenths: int = _MOST_TENTHS
    token_at: int | None = None
    """When it requested the access token that it holds (Unix ms)."""
    _asked_at: int = field(default=0, init=False)
    _open: dict[Key, _Series] = field(factory=dict, init=False)

    def hold(self, trace: Sequence[Sent]) -> None:
        """Fails if a request was sent once too often, or given up too early."""
        ended: set[Key] = set()
        for sent in trace:
            series = self._open.pop(sent.key, None)
            assert series or sent.key not in ended or sent.kind != "run", f"sent again, though it may be paid: {sent}"
            self._bearer(sent, is_first=series is None)
            self._after(sent, series or _Series())
            ended.add(sent.key)
        assert not self._open, f"given up too early: {trace[-1]}"

    def _after(self, sent: Sent, series: _Series) -> None:
        series.attempts += 1
        if sent.status == 200:
            self.tenths = min(_MOST_TENTHS, self.tenths + 1)
        elif sent.status == 401 and self.signs_in and sent.kind != "auth" and not series.renewed:
            self.token_at = None
            self._open[sent.key] = _Series(renewed=True)
        elif _worth_repeating(sent) and series.attempts < ATTEMPTS and self.tenths >= _TENTHS:
            self.tenths -= _TENTHS
            self._open[sent.key] = series
        if sent.kind == "auth" and not sent.is_read and sent.key not in self._open:
            # A client that cannot sign in cannot repeat what was refused for the old token.
            self._open.clear()

    def _bearer(self, sent: Sent, is_first: bool) -> None:
        if sent.kind in ("put", "get"):
            assert not sent.bearer, "the storage refuses requests with a bearer"
        elif sent.kind == "auth":
            self._asked_at = sent.at if is_first else self._asked_at
            is_due = self.token_at is None or self._asked_at - self.token_at >= TOKEN_MS - EARLY_MS
            assert self.signs_in, "signed in without need"
            assert is_due, "signed in again without need"
            self.token_at = self._asked_at if sent.is_read else None
        elif self.signs_in:
            assert self.token_at is not None, "sent without signing in"
            assert sent.at - self.token_at <= TOKEN_MS, "sent with a token that has expired"


def _worth_repeating(sent: Sent) -> bool:
    """Returns whether a failed request may be repeated: a paid run without a request_id only if the service certainly
    did nothing."""
    if sent.status == 429:
        return True
    failed = sent.status is None or sent.status >= 500
    return failed and not (sent.kind == "run" and not sent.is_v1)
