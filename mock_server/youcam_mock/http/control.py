"""The control API: one function for each kind of operation in control.json."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from youcam_mock._version import __version__
from youcam_mock.domain.clock import NotVirtualError
from youcam_mock.http import hooks, inspection, request_details, snapshots, steering
from youcam_mock.http.exchange import ControlError, ControlRequest, Page, Reply

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from youcam_mock.mock import Mock
    from youcam_mock.service.accounts import Grant
    from youcam_mock.store.accounts import Account


def health(request: ControlRequest) -> Reply:
    """Reports that the mock is up, with its version, profile and clock."""
    mock = request.mock
    return Reply(
        {
            "status": "ok",
            "version": __version__,
            "profile": mock.profile.name,
            "operations": len(mock.contract.operations),
            "clock": _clock(mock),
        }
    )


def reset(request: ControlRequest) -> Reply:
    """Resets state and clock to what they were at the start."""
    request.mock.reset()
    return Reply(None, 204)


def get_clock(request: ControlRequest) -> Reply:
    """Shows the clock."""
    return Reply(_clock(request.mock))


def set_clock(request: ControlRequest) -> Reply:
    """Changes mode, time or speed of the clock."""
    body = request.body
    request.mock.clock.change(body.get("mode"), body.get("now_ms"), body.get("speed"))
    request.mock.write_clock()
    request.mock.courier.deliver_due()
    return Reply(_clock(request.mock))


def advance_clock(request: ControlRequest) -> Reply:
    """Advances a virtual clock. Raises ControlError if the clock is not virtual."""
    try:
        request.mock.clock.advance(request.body["seconds"])
    except NotVirtualError:
        mode = request.mock.clock.state.mode
        raise ControlError(409, f"the clock is {mode}; only a virtual one can be advanced") from None
    request.mock.write_clock()
    request.mock.courier.deliver_due()
    return Reply(_clock(request.mock))


def list_accounts(request: ControlRequest) -> Reply:
    """Lists all accounts, settled up to now."""
    from youcam_mock.store import accounts

    with request.mock.database.transaction() as connection:
        found = Page.of(request).cut(accounts.every(connection))
    return Reply({"accounts": [_account(request.mock, account) for account in found]})


def create_account(request: ControlRequest) -> Reply:
    """Creates an account with units. Raises ControlError if the key is taken."""
    from youcam_mock.service.accounts import KeyTakenError, open_account

    mock = request.mock
    key = request.body.get("api_key") or mock.ids.api_key()
    try:
        with mock.database.transaction() as connection:
            account = open_account(mock, connection, key, [_grant(g) for g in request.body.get("units", ())])
    except KeyTakenError:
        raise ControlError(409, f"an account has the api_key {key!r} already") from None
    return Reply(_account(mock, account), 201)


def change_account(request: ControlRequest) -> Reply:
    """Changes the status of a key. Raises ControlError for an unknown key."""
    from youcam_mock.store import accounts

    with request.mock.database.transaction() as connection:
        account = accounts.set_status(connection, _require(request, connection), request.body["status"])
        # The account is remembered under its key and under each of its tokens.
        request.mock.database.forget_all()
    return Reply(_account(request.mock, account))


def grant_units(request: ControlRequest) -> Reply:
    """Adds a bucket of units. Raises ControlError for an unknown key."""
    from youcam_mock.service import accounts as service

    with request.mock.database.transaction() as connection:
        account = _require(request, connection)
    bucket = service.grant_units(request.mock, account.id, _grant(request.body))
    return Reply(_bucket(bucket), 201)


KINDS: Mapping[str, Callable[[ControlRequest], Reply]] = {
    "mock-health": health,
    "mock-reset": reset,
    "mock-get-clock": get_clock,
    "mock-set-clock": set_clock,
    "mock-advance-clock": advance_clock,
    "mock-list-accounts": list_accounts,
    "mock-create-account": create_account,
    "mock-change-account": change_account,
    "mock-grant-units": grant_units,
    "mock-list-requests": inspection.list_requests,
    "mock-clear-requests": inspection.clear_requests,
    "mock-get-request": request_details.get_request,
    "mock-list-tasks": inspection.list_tasks,
    "mock-list-files": inspection.list_files,
    "mock-spend": inspection.spend,
    "mock-list-scenarios": steering.list_scenarios,
    "mock-create-scenario": steering.create_scenario,
    "mock-clear-scenarios": steering.clear_scenarios,
    "mock-delete-scenario": steering.delete_scenario,
    "mock-list-webhooks": hooks.list_webhooks,
    "mock-create-webhook": hooks.create_webhook,
    "mock-delete-webhook": hooks.delete_webhook,
    "mock-list-deliveries": hooks.list_deliveries,
    "mock-list-snapshots": snapshots.list_snapshots,
    "mock-create-snapshot": snapshots.create_snapshot,
    "mock-restore-snapshot": snapshots.restore_snapshot,
    "mock-delete-snapshot": snapshots.delete_snapshot,
}


def _clock(mock: Mock) -> dict[str, Any]:
    state = mock.clock.state
    return {"mode": state.mode, "now_ms": mock.clock.now_ms(), "speed": state.speed}


def _account(mock: Mock, account: Account) -> dict[str, Any]:
    from youcam_mock.domain.signin import secret_key
    from youcam_mock.service.accounts import private_key
    from youcam_mock.service.settling import settle
    from youcam_mock.store import accounts

    settle(mock, account.id, mock.clock.now_ms())
    with mock.database.transaction() as connection:
        der = private_key(connection, account.id)
        buckets = accounts.units(connection, account.id)
    return {
        "api_key": account.api_key,
        "secret_key": secret_key(der),
        "status": account.status,
        "units": [_bucket(bucket) for bucket in buckets],
    }


def _bucket(bucket: Any) -> dict[str, Any]:
    return {
        "id": bucket.id,
        "type": bucket.type,
        "amount": float(bucket.amount),
        "expiry": bucket.expiry_ms,
        "obtained": bucket.obtained_ms,
    }


def _grant(body: dict[str, Any]) -> Grant:
    from youcam_mock.domain.units import exact
    from youcam_mock.service.accounts import Grant

    amount: Decimal = exact(body["amount"])
    return Grant(body["type"], amount, body.get("expiry"), body.get("action"))


def _require(request: ControlRequest, connection: Connection) -> Account:
    from youcam_mock.store import accounts

    account = accounts.by_key(connection, request.params["api_key"])
    if account is None:
        raise ControlError(404, f"no account has the api_key {request.params['api_key']!r}")
    return account
