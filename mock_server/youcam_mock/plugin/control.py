"""What a test holds in its hand: one mock, to be steered and looked at."""

from __future__ import annotations

from decimal import Decimal
from functools import cached_property
from math import inf
from typing import TYPE_CHECKING, Any, TypedDict

from youcam_mock.plugin.records import FileRecord, Spend, TaskRecord
from youcam_mock.plugin.scenario_methods import Steering, ask

if TYPE_CHECKING:
    import httpx

    from youcam_mock.http.app import App
    from youcam_mock.journal import Entry
    from youcam_mock.plugin.transport import MockTransport
    from youcam_mock.plugin.waiting import Timeline

URL = "http://youcam.mock"
"""Where clients in the process find the mock; nothing listens there."""
ANY = 0
"""Stands for every status."""


class Credentials(TypedDict, total=False):
    """An API key, or what signs in to V1."""

    api_key: str
    client_id: str
    secret_key: str


class MockControl(Steering):
    """A mock in this process. Its clock stands still unless a test, or a waiting client of the fixtures, moves it."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.url = URL
        """The base URL that clients of the fixtures are given."""
        self._spent_before = Spend()
        self._allowed: frozenset[int] = frozenset()
        self._private_key: bytes | None = None

    @property
    def api_key(self) -> str:
        """The first account's API key."""
        return self.app.mock.settings.api_key

    @property
    def credentials(self) -> Credentials:
        """What a client calls with: the API key, or in an edition that has no V2 what signs in to V1."""
        has_v2 = any(operation.major == 2 for operation in self.app.mock.contract.operations.values())
        return {"api_key": self.api_key} if has_v2 else {"client_id": self.api_key, "secret_key": self.secret_key}

    @property
    def secret_key(self) -> str:
        """The first account's secret key, for V1 sign-in. The same after a reset."""
        from youcam_mock.domain.access.signin import secret_key
        from youcam_mock.service.accounts import private_key
        from youcam_mock.store import accounts

        with self.app.mock.database.transaction() as connection:
            account = accounts.by_key(connection, self.api_key)
            assert account is not None
            if self._private_key and accounts.private_key(connection, account.id) is None:
                accounts.set_private_key(connection, account.id, self._private_key)
            self._private_key = private_key(connection, account.id)
        return secret_key(self._private_key)

    def transport(self) -> httpx.BaseTransport:
        """For httpx.Client(transport=...): brings every request to the mock without a socket, whatever its host."""
        return self._transport

    def async_transport(self) -> httpx.AsyncBaseTransport:
        """As `transport`, for httpx.AsyncClient."""
        return self._transport

    def grant(
        self,
        amount: float | Decimal,
        type: str | None = None,  # noqa: A002 - the API's word
        expires_in_s: float | None = None,
        action: str | None = None,
    ) -> None:
        """Gives units to the first account: pay-as-you-go ones that last a year, unless told otherwise.

        `action` is what the unit history calls it, such as `sign_up_gift` or `renew`; by default it goes by the type.
        Raises ValueError for what can be no amount.
        """
        body: dict[str, Any] = {"type": type or self.app.mock.profile.payg_type, "amount": float(amount)}
        if expires_in_s is not None:
            body["expiry"] = self.now_ms + round(expires_in_s * 1000)
        if action is not None:
            body["action"] = action
        ask(self.app.mock, "mock-grant-units", body, api_key=self.api_key)

    @property
    def units(self) -> Decimal:
        """What the first account can spend now. Tasks that still run have not been charged yet."""
        from youcam_mock.domain import units
        from youcam_mock.service.settling import settle
        from youcam_mock.store import accounts

        mock, now = self.app.mock, self.now_ms
        with mock.database.transaction() as connection:
            account = accounts.by_key(connection, self.api_key)
        assert account is not None
        settle(mock, account.id, now)
        with mock.database.transaction() as connection:
            return units.balance(accounts.units(connection, account.id), now)

    @property
    def now_ms(self) -> int:
        """Now, in Unix ms on the mock's clock."""
        return self.app.mock.clock.now_ms()

    def advance(self, seconds: float) -> None:
        """Lets that much time pass at once. Raises ValueError for a time that cannot pass."""
        if not 0 <= seconds < inf:
            raise ValueError(f"advance: {seconds} s cannot pass; time goes forward, and comes to no end")
        self.timeline.skip(seconds)

    @cached_property
    def timeline(self) -> Timeline:
        """The mock's clock, for those who wait on it."""
        from youcam_mock.plugin.waiting import Timeline

        return Timeline(self.app.mock)

    @property
    def requests(self) -> list[Entry]:
        """The requests that were answered since the last reset, oldest first; 10,000 at most. Each has both sides."""
        return list(self.app.mock.journal.entries)

    @property
    def tasks(self) -> list[TaskRecord]:
        """All tasks, oldest first."""
        return [TaskRecord(**task) for task in ask(self.app.mock, "mock-list-tasks")["tasks"]]

    @property
    def files(self) -> list[FileRecord]:
        """All uploads that were declared and not deleted, oldest first."""
        return [FileRecord(**file) for file in ask(self.app.mock, "mock-list-files")["files"]]

    @property
    def spend(self) -> Spend:
        """What tasks were charged since the last reset. Tasks that still run have not been charged yet."""
        shown = ask(self.app.mock, "mock-spend")
        by_feature = {feature: Decimal(str(units)) for feature, units in shown["by_feature"].items()}
        return Spend(Decimal(str(shown["units"])), by_feature, shown["tasks"])

    def reset(self) -> None:
        """Back to the start: state, clock, scenarios and journal. Snapshots stay."""
        self._spent_before += self.spend
        self.app.mock.reset()

    def start_over(self) -> None:
        """As `reset`, for another test."""
        self._spent_before = Spend()
        self._allowed = frozenset()
        self.app.mock.reset()

    def snapshot(self, name: str) -> None:
        """Keeps the whole state under a name, the clock too, for later tests as well. Raises ValueError for a name
        that none can have."""
        ask(self.app.mock, "mock-create-snapshot", {"name": name})

    def restore(self, name: str) -> None:
        """Puts that state back; the journal stays. Raises ValueError when there is no such snapshot."""
        spent = self.spend
        ask(self.app.mock, "mock-restore-snapshot", name=name)
        self._spent_before += spent + -self.spend

    def forget_snapshot(self, name: str) -> None:
        """Makes room for another, of which there are 100 at most. Raises ValueError when there is no such snapshot."""
        ask(self.app.mock, "mock-delete-snapshot", name=name)

    @property
    def snapshots(self) -> list[str]:
        """The names of all snapshots that tests of this process took of this mock, oldest first."""
        return [snapshot["name"] for snapshot in ask(self.app.mock, "mock-list-snapshots")["snapshots"]]

    def allow_refusals(self, *statuses: int) -> None:
        """Lets a strict test have requests refused: with these statuses, such as 404; without any, with whatever."""
        self._allowed |= set(statuses) or {ANY}

    def is_allowed(self, status: int) -> bool:
        """Whether a strict test may have a request refused with that status."""
        return bool(self._allowed & {status, ANY})

    def spent_in_all(self) -> Spend:
        """What tasks of this test were charged, before its resets too."""
        return self._spent_before + self.spend

    @cached_property
    def _transport(self) -> MockTransport:
        from youcam_mock.plugin.transport import MockTransport

        return MockTransport(self.app, self.timeline)
