"""Creates accounts, grants units and makes the keys of accounts."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import frozen
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from sqlalchemy import Connection

from youcam_mock.domain import units
from youcam_mock.domain.access import signin
from youcam_mock.domain.units import Bucket, Change, Entry
from youcam_mock.service.available_units import forget
from youcam_mock.service.settling import settle
from youcam_mock.state import MockState
from youcam_mock.store import accounts
from youcam_mock.store.accounts import Account
from youcam_mock.store.database import lock_name

if TYPE_CHECKING:
    from youcam_mock.store.database import Database

YEAR_MS = 365 * 24 * 3600 * 1000


class KeyTakenError(Exception):
    """Raised when another account has that API key."""


@frozen
class Grant:
    """Units to give: their type and amount, and when they lapse (Unix ms; None: in a year).

    `action` is the name in the history (View unit history); None names it by the type.
    """

    type: str
    amount: Decimal
    expiry_ms: int | None = None
    action: str | None = None

    @property
    def listed_as(self) -> str:
        """The name of the grant in the history."""
        return self.action or ("subscription_credits" if "Subs" in self.type else "permanent_credits")


def ensure_first_account(state: MockState, database: Database) -> None:
    """Creates the account of the settings, unless the state has it already."""
    settings = state.settings
    with database.transaction() as connection:
        grants = [Grant(state.profile.payg_type, units.exact(settings.units))] if settings.units else []
        with suppress(KeyTakenError):
            open_account(state, connection, settings.api_key, grants)


def open_account(state: MockState, connection: Connection, api_key: str, grants: list[Grant]) -> Account:
    """Creates an account with units. Raises KeyTakenError."""
    # Two servers that make the account at once would both find the key free.
    lock_name(connection, f"api_key {api_key}")
    if accounts.by_key(connection, api_key) is not None:
        raise KeyTakenError(api_key)
    account = accounts.create(connection, api_key)
    for grant in grants:
        _add_bucket(state, connection, account.id, grant)
    return account


def grant_units(state: MockState, account_id: int, grant: Grant) -> Bucket:
    """Adds a bucket, with its line in the history. What was due before is paid from older buckets."""
    settle(state, account_id, state.clock.now_ms())
    with state.database.transaction() as connection:
        accounts.lock(connection, account_id)
        bucket = _add_bucket(state, connection, account_id, grant)
        forget(state, account_id)
    return bucket


def _add_bucket(state: MockState, connection: Connection, account_id: int, grant: Grant) -> Bucket:
    now = state.clock.now_ms()
    expiry = now + YEAR_MS if grant.expiry_ms is None else grant.expiry_ms
    bucket = Bucket(state.ids.number(), grant.type, grant.amount, expiry, now)
    accounts.add_bucket(connection, account_id, bucket)
    entry = Entry(now, grant.listed_as, f"order-{bucket.id}", (Change(bucket.id, bucket.amount),))
    accounts.add_history(connection, account_id, [entry], state.ids)
    return bucket


def secret_key(state: MockState) -> str:
    """Returns the first account's secret key, for V1 sign-in."""
    with state.database.transaction() as connection:
        account = accounts.by_key(connection, state.settings.api_key)
        assert account is not None
        return signin.secret_key(private_key(state, connection, account))


def private_key(state: MockState, connection: Connection, account: Account) -> bytes:
    """Returns the account's RSA key (DER), which is made when it is first asked for.

    That of the first account stays the same in a process: a reset drops the account with its key, but a client may hold
    it already.
    """
    # Making a key takes some milliseconds, and only clients that sign in need one.
    der = accounts.private_key(connection, account.id)
    is_first = account.api_key == state.settings.api_key
    if der is None:
        der = (state.first_private_key if is_first else None) or _made_key()
        accounts.set_private_key(connection, account.id, der)
    if is_first:
        state.first_private_key = der
    return der


def _made_key() -> bytes:
    return rsa.generate_private_key(65537, signin.KEY_BITS).private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
