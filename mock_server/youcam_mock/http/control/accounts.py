"""Lists, opens and changes accounts, and gives them units."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from youcam_mock.http.checked_request import ControlError, ControlRequest, Page, Reply
from youcam_mock.mock import Mock

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from youcam_mock.domain.units import Bucket
    from youcam_mock.service.accounts import Grant
    from youcam_mock.store.accounts import Account


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
    return Reply(bucket_json(bucket), 201)


def _account(mock: Mock, account: Account) -> dict[str, Any]:
    from youcam_mock.domain.access.signin import secret_key
    from youcam_mock.service.accounts import private_key
    from youcam_mock.service.settling import settle
    from youcam_mock.store import accounts

    settle(mock, account.id, mock.clock.now_ms())
    with mock.database.transaction() as connection:
        der = private_key(mock, connection, account)
        buckets = accounts.units(connection, account.id)
    return {
        "api_key": account.api_key,
        "secret_key": secret_key(der),
        "status": account.status,
        "units": [bucket_json(bucket) for bucket in buckets],
    }


def bucket_json(bucket: Bucket) -> dict[str, Any]:
    """A bucket of units as it is listed."""
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
