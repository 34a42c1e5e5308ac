"""The object that a test gets: one mock, to be steered and inspected."""

from __future__ import annotations

from decimal import Decimal
from functools import cached_property
from math import inf
from typing import TYPE_CHECKING, Any, TypedDict

from youcam_mock.plugin.records import FileRecord, Spend, TaskRecord
from youcam_mock.plugin.scenario_methods import ScenarioMethods, ask

if TYPE_CHECKING:
    import httpx

    from youcam_mock.http.app import App
    from youcam_mock.journal import Entry
    from youcam_mock.plugin.transport import MockTransport
    from youcam_mock.plugin.waiting import Timeline

URL = "http://youcam.mock"
"""The base URL for clients in this process. Nothing listens there."""
ANY = 0
"""Allows refusals with every status."""


class Credentials(TypedDict, total=False):
    """An API key, or the pair that signs in to V1."""

    api_key: str
    client_id: str
    secret_key: str


class MockControl(ScenarioMethods):
    """A mock in this process. Its clock stands still until a test, or a waiting client of the fixtures, advances it."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.url = URL
        """The base URL of the fixtures' clients."""
        self._spent_before = Spend()
        self._allowed: frozenset[int] = frozenset()

    @property
    def api_key(self) -> str:
        """The first account's API key."""
        return self.app.mock.settings.api_key

    @property
    def credentials(self) -> Credentials:
        """The credentials for a client: the API key, or in an edition without V2 those for V1 sign-in."""
        has_v2 = any(operation.major == 2 for operation in self.app.mock.contract.operations.values())
        return {"api_key": self.api_key} if has_v2 else {"client_id": self.api_key, "secret_key": self.secret_key}

    @property
    def secret_key(self) -> str:
        """The first account's secret key, for V1 sign-in. It stays the same after a reset."""
        from youcam_mock.service.accounts import secret_key

        return secret_key(self.app.mock)

    def transport(self) -> httpx.BaseTransport:
        """Returns a transport for httpx.Client, which brings every request to the mock without a socket, whatever its
        host."""
        return self._transport

    def async_transport(self) -> httpx.AsyncBaseTransport:
        """Returns the same transport for httpx.AsyncClient."""
        return self._transport

    def grant(
        self,
        amount: float | Decimal,
        type: str | None = None,  # noqa: A002 - the API's word
        expires_in_s: float | None = None,
        action: str | None = None,
    ) -> None:
        """Grants units to the first account: by default pay-as-you-go units that last a year.

        `action` is the name in the unit history, such as `sign_up_gift` or `renew`; the default depends on the type.
        Raises ValueError for an impossible amount.
        """
        body: dict[str, Any] = {"type": type or self.app.mock.profile.payg_type, "amount": float(amount)}
        if expires_in_s is not None:
            body["expiry"] = self.now_ms + round(expires_in_s * 1000)
        if action is not None:
            body["action"] = action
        ask(self.app.mock, "mock-grant-units", body, api_key=self.api_key)

    @property
    def units(self) -> Decimal:
        """The units that the first account can spend now. Tasks that still run have not been charged yet."""
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
        """The present time in Unix ms on the mock's clock."""
        return self.app.mock.clock.now_ms()

    def advance(self, seconds: float) -> None:
        """Advances the clock. Raises ValueError for a time that is negative or infinite."""
        if not 0 <= seconds < inf:
            raise ValueError(f"advance: {seconds} s cannot pass; it should be 0 or more, and finite")
        self.timeline.skip(seconds)

    @cached_property
    def timeline(self) -> Timeline:
        """Waiting on the mock's clock, for the fixtures' clients."""
        from youcam_mock.plugin.waiting import Timeline

        return Timeline(self.app.mock)

    @property
    def requests(self) -> list[Entry]:
        """The requests that were answered since the last reset, oldest first, at most 10,000. Each has both sides."""
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
        """The units that tasks were charged since the last reset. Tasks that still run have not been charged yet."""
        shown = ask(self.app.mock, "mock-spend")
        by_feature = {feature: Decimal(str(units)) for feature, units in shown["by_feature"].items()}
        return Spend(Decimal(str(shown["units"])), by_feature, shown["tasks"])

    def reset(self) -> None:
        """Resets state, clock, scenarios and journal to the start. Snapshots stay."""
        # The report at the end of the run counts what was spent before a reset too.
        self._spent_before += self.spend
        self.app.mock.reset()

    def start_over(self) -> None:
        """Resets the mock for another test, and forgets what this one spent and allowed."""
        self._spent_before = Spend()
        self._allowed = frozenset()
        self.timeline.start_over()
        self.app.mock.reset()

    def snapshot(self, name: str) -> None:
        """Keeps the whole state, including the clock, under a name. It stays for later tests. Raises ValueError for an
        impossible name."""
        ask(self.app.mock, "mock-create-snapshot", {"name": name})

    def restore(self, name: str) -> None:
        """Restores a snapshot. The journal stays. Raises ValueError if there is none of that name."""
        spent = self.spend
        ask(self.app.mock, "mock-restore-snapshot", name=name)
        # The snapshot's own charges are not charges of this test.
        self._spent_before += spent + -self.spend

    def forget_snapshot(self, name: str) -> None:
        """Deletes a snapshot, as there may be at most 100. Raises ValueError if there is none of that name."""
        ask(self.app.mock, "mock-delete-snapshot", name=name)

    @property
    def snapshots(self) -> list[str]:
        """The names of all snapshots that tests of this process took of this mock, oldest first."""
        return [snapshot["name"] for snapshot in ask(self.app.mock, "mock-list-snapshots")["snapshots"]]

    def allow_refusals(self, *statuses: int) -> None:
        """Allows a strict test to have requests refused with these statuses, such as 404; without any, with every
        status."""
        self._allowed |= set(statuses) or {ANY}

    def is_allowed(self, status: int) -> bool:
        """Returns whether a strict test may have a request refused with that status."""
        return bool(self._allowed & {status, ANY})

    def spent_in_all(self) -> Spend:
        """Returns what tasks of this test were charged, including those before a reset."""
        return self._spent_before + self.spend

    @cached_property
    def _transport(self) -> MockTransport:
        from youcam_mock.plugin.transport import MockTransport

        return MockTransport(self.app, self.timeline)
