"""Two accounts of one mock, steps without tasks, and the model against which every answer is checked."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, precondition, rule

from contract_tests.conftest import Api
from contract_tests.model.calls import ENHANCE_V2, Upload
from contract_tests.model.model import FOREVER, HOUR, SECOND, Account, Bucket, Line

OFF = {"inactive": "InactiveApiKey", "expired": "ExpiredApiKey"}
YEAR = 365 * 24 * 3600
WHOSE = st.sampled_from((0, 0, 0, 1))


class World(RuleBasedStateMachine):
    """Steps about time, units, keys and tokens."""

    tokens: Bundle[tuple[Api, int]] = Bundle("tokens")

    caller: Api
    """A caller of the mock that all sequences share. It is reset for each."""

    def __init__(self) -> None:
        super().__init__()
        self.caller.control("POST", "/reset")
        self.apis = (self.caller, self.caller.account())
        self.accounts = (Account(self.caller.now_ms()), Account(self.caller.now_ms()))
        self.ends: list[int] = []
        self.signed_in: list[tuple[Api, int]] = []
        # These steps make RSA keys, which take longer than all other steps together: one such step for each sequence.
        self.keys_used = False

    @property
    def now(self) -> int:
        """The time on the mock's clock (Unix ms)."""
        return self.accounts[0].now

    @initialize()
    def begin_with_units_of_every_kind(self) -> None:
        for seconds in (YEAR, 61, 60):
            self.units_come_in(0, 2.25, seconds)
            self.units_come_in(1, 9, seconds)
            self._pass(SECOND)

    @rule(seconds=st.sampled_from((0.5, 1, 3, 6, 9, 20)))
    def some_seconds_pass(self, seconds: float) -> None:
        self._pass(round(seconds * SECOND))

    @rule(which=st.integers(0, 4), off=st.sampled_from((-1, 0, 1)))
    def time_passes_until_something_happens(self, which: int, off: int) -> None:
        moments = [moment for account in self.accounts for moment in account.moments()]
        coming = sorted({m + off for m in moments if self.now < m + off and m < FOREVER})
        if coming:
            self._pass(coming[which % len(coming)] - self.now)

    @precondition(lambda self: any(end > self.now + 1 for end in self.ends))
    @rule(off=st.sampled_from((-1, 0, 1)))
    def time_passes_until_what_was_given_out_ends(self, off: int) -> None:
        self._pass(min(end for end in self.ends if end > self.now + 1) + off - self.now)

    @rule(owner=WHOSE, amount=st.sampled_from((0.5, 2, 9)), seconds=st.sampled_from((1, 4, 10, 30, YEAR)))
    def units_come_in(self, owner: int, amount: float, seconds: int) -> None:
        bucket_id = self.apis[owner].grant(amount, seconds)
        self.accounts[owner].grant(Bucket(bucket_id, Decimal(str(amount)), self.now + seconds * SECOND, self.now))

    @rule(owner=WHOSE)
    def the_balance_is_looked_at(self, owner: int) -> None:
        shown = {bucket["id"]: Decimal(str(bucket["amount_dec"])) for bucket in self.apis[owner].units()}
        assert shown == {bucket.id: bucket.left for bucket in self.accounts[owner].buckets if bucket.left}
        assert all(amount > 0 for amount in shown.values())

    @rule(owner=WHOSE)
    def the_history_tells_every_change(self, owner: int) -> None:
        lines = [_line(said) for said in self.apis[owner].history()]
        assert sorted(lines) == sorted(self.accounts[owner].history)
        assert sum((amount for *_, changes in lines for _, amount in changes), Decimal(0)) == self.apis[owner].balance()

    @precondition(lambda self: not self.keys_used)
    @rule(target=tokens, owner=WHOSE)
    def someone_signs_in(self, owner: int) -> tuple[Api, int]:
        self.keys_used = True
        self.ends.append(self.now + 2 * HOUR)
        self.signed_in.append((self.apis[owner].sign_in(), self.ends[-1]))
        return self.signed_in[-1]

    @rule(token=tokens)
    def a_token_lasts_two_hours(self, token: tuple[Api, int]) -> None:
        answer = token[0].get("/s2s/v1.0/client/credit")
        assert (answer.status, answer.code) == ((401, "InvalidAccessToken") if self.now > token[1] else (200, None))

    @precondition(lambda self: not self.keys_used)
    @rule(owner=WHOSE, status=st.sampled_from(sorted(OFF)))
    def a_key_that_is_off_opens_nothing(self, owner: int, status: str) -> None:
        self.keys_used, api = True, self.apis[owner]
        api.control("PATCH", f"/accounts/{api.bearer}", {"status": status})
        answers = [api.get("/s2s/v1.0/client/credit"), ENHANCE_V2.run(api, Upload("slow-1s"), 0)]
        assert [(answer.status, answer.code) for answer in answers] == [(401, OFF[status])] * 2
        api.control("PATCH", f"/accounts/{api.bearer}", {"status": "active"})

    def everything_adds_up(self) -> None:
        """Checks balance and history of both accounts, and that others cannot read them."""
        for owner in (0, 1):
            self.the_balance_is_looked_at(owner)
            self.the_history_tells_every_change(owner)
        for token in self.signed_in:
            self.a_token_lasts_two_hours(token)

    def _pass(self, ms: int) -> None:
        self.apis[0].advance(ms / SECOND)
        for account in self.accounts:
            account.play(account.now + ms)


def _line(said: dict[str, Any]) -> Line:
    changes = ((change["id"], Decimal(str(change["amount_dec"]))) for change in said["info"]["credits"])
    return said["target_id"], said["timestamp"], tuple(changes)
