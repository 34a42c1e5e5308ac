"""Three clients of two accounts on one mock: steps about time, units, prices and budgets."""

from __future__ import annotations

import random
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

from attrs import define, field
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from contract_tests.client_model.callers import Way
from contract_tests.client_model.follower import Follower, OrderOf
from contract_tests.client_model.manners import EARLY_MS, TOKEN_MS, Manners
from contract_tests.client_model.outcomes import Done
from contract_tests.client_model.purse import Purse
from contract_tests.client_model.trouble import PATIENCE_S, Trouble
from contract_tests.client_model.wire import Wire
from contract_tests.conftest import Api
from contract_tests.model.model import FOREVER, SECOND, Account, Bucket
from youcam.errors import YouCamError
from youcam.timing import Retries
from youcam_mock import MockControl
from youcam_mock.plugin.clock import MockClock

WHO = st.sampled_from((0, 0, 1, 1, 2))
"""Clients by API key, by V1 sign-in to the same account, and by the API key of another."""
BY_KEY, SIGNED_IN, OF_ANOTHER = 0, 1, 2
YEAR = 365 * 24 * 3600
_FLEETING = 12
"""Number of grants that lapse soon, so that the history has more than one page."""


@define(eq=False)
class Caller:
    """A client, its account, and what it has sent."""

    owner: int
    client: Any
    wire: Wire
    manners: Manners
    purses: list[Purse] = field(factory=list)

    @property
    def purse(self) -> Purse | None:
        """The open budget, if there is one."""
        return self.purses[-1] if self.purses and self.purses[-1].open else None


class World(RuleBasedStateMachine):
    """All steps except those with tasks."""

    way: Way
    api: Api
    """A caller of the mock that all sequences share. It is reset for each."""
    mock: MockControl
    folder: Path

    def __init__(self) -> None:
        super().__init__()
        self.api.control("POST", "/reset")
        self.many_came = False
        apis = (self.api, self.api.account())
        start = self.api.now_ms()
        self.books = Follower(apis, (Account(start), Account(start)))
        signs_in = {"client_id": self.mock.api_key, "secret_key": self.mock.secret_key}
        self.callers = (
            self._caller(0, api_key=apis[0].bearer),
            self._caller(0, **signs_in),
            self._caller(1, api_key=apis[1].bearer),
        )

        for seconds, amount in ((YEAR, 12.25), (61, 9)):
            self.units_come_in(0, amount, seconds)
            self.units_come_in(1, amount, seconds)

    @property
    def now(self) -> int:
        """The time on the mock's clock (Unix ms)."""
        return self.mock.now_ms

    @rule(seconds=st.sampled_from((0.5, 1, 3, 6, 9, 20)))
    def some_seconds_pass(self, seconds: float) -> None:
        self._pass(round(seconds * SECOND))

    @rule(which=st.integers(0, 4), off=st.sampled_from((-1, 0, 1)))
    def time_passes_until_something_happens(self, which: int, off: int) -> None:
        moments = [moment for account in self.books.accounts for moment in account.moments()]
        coming = sorted({m + off for m in moments if self.now < m + off and m < FOREVER})
        if coming:
            self._pass(coming[which % len(coming)] - self.now)

    @precondition(lambda self: any(end > self.now + 1 for end in self._ends()))
    @rule(off=st.sampled_from((-1, 0, 1)))
    def time_passes_until_what_was_given_out_ends(self, off: int) -> None:
        self._pass(min(end for end in self._ends() if end > self.now + 1) + off - self.now)

    @rule(owner=st.sampled_from((0, 0, 1)), amount=st.sampled_from((0.5, 2, 9)), seconds=st.sampled_from((4, 30, YEAR)))
    def units_come_in(self, owner: int, amount: float, seconds: int) -> None:
        bucket_id = self.books.apis[owner].grant(amount, seconds)
        bucket = Bucket(bucket_id, Decimal(str(amount)), self.now + seconds * SECOND, self.now)
        self.books.accounts[owner].grant(bucket)

    @precondition(lambda self: not self.many_came)
    @rule()
    def units_come_in_that_soon_lapse(self) -> None:
        self.many_came = True
        for _ in range(_FLEETING):
            self.units_come_in(0, 0.25, 1)

    def _do(
        self,
        who: int,
        act: Callable[[Any], Any],
        trouble: Trouble | None = None,
        order_of: OrderOf | None = None,
    ) -> Done:
        """Runs a step of a client, and replays to the model what it sent."""
        caller, began, value, error = self.callers[who], self.now, None, None
        before = len(caller.wire.sent)
        if trouble:
            trouble.begin(self.api)
        try:
            value = self.way.got(act(caller.client))
        except YouCamError as raised:
            error = raised
        if trouble:
            trouble.end(self.api)
        trace = caller.wire.sent[before:]
        caller.manners.hold(trace)
        self.books.follow(caller.owner, trace, trouble, order_of)
        self.books.play(self.now)
        return Done(began, value, error, trace)

    def _pass(self, ms: int) -> None:
        self.api.advance(ms / SECOND)
        self.books.play(self.now)

    def _ends(self) -> list[int]:
        """Returns when URLs and access tokens end, and when a client should get another token."""
        tokens = [caller.manners.token_at for caller in self.callers if caller.manners.token_at is not None]
        ends = [link.good_until for link in self.books.links.values()]
        return [*ends, *(t + TOKEN_MS for t in tokens), *(t + TOKEN_MS - EARLY_MS for t in tokens)]

    def _caller(self, owner: int, **credentials: str) -> Caller:
        wire = Wire(self.mock.transport(), lambda: self.mock.now_ms)
        client = self.way.client(
            **credentials,
            base_url=self.mock.url,
            rate=(),
            retries=Retries(random=random.Random(0)),
            timeout=PATIENCE_S,
            transport=wire,
            clock=MockClock(self.mock.timeline),
        )
        return Caller(owner, client, wire, Manners("client_id" in credentials))
