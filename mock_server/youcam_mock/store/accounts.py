"""Stores accounts, their tokens, units and history."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from attrs import evolve, frozen
from sqlalchemy import Connection, Row, bindparam, delete, insert, or_, select, update

from youcam_mock.domain.ids import Ids
from youcam_mock.domain.units import Bucket, Change, Entry
from youcam_mock.store.tables import accounts, buckets, history, tokens


@frozen
class Account:
    """A customer, who has one API key and its units."""

    id: int
    api_key: str
    status: str
    """active, inactive or expired."""
    token_created_ms: int | None = None
    """When the access token of this request was given out; None if the request used the API key itself."""


@frozen
class HistoryRow:
    """A stored line of the history."""

    id: int
    entry: Entry


_ACCOUNT = (accounts.c.id, accounts.c.api_key, accounts.c.status)
_BY_KEY = select(*_ACCOUNT).where(accounts.c.api_key == bindparam("key"))
_BY_TOKEN = (
    select(*_ACCOUNT, tokens.c.created_ms).join_from(tokens, accounts).where(tokens.c.token == bindparam("token"))
)
_LOCK = (
    update(accounts)
    .where(accounts.c.id == bindparam("account"))
    .values(changes=accounts.c.changes + 1)
    .returning(accounts.c.changes, accounts.c.books, accounts.c.books_changes)
)
_BOOKS = select(accounts.c.books).where(
    accounts.c.id == bindparam("account"), accounts.c.books_changes == bindparam("changes")
)
_KEEP_BOOKS = update(accounts).where(accounts.c.id == bindparam("account"))
_BUCKETS = (
    select(buckets.c.id, buckets.c.type, buckets.c.amount, buckets.c.expiry_ms, buckets.c.obtained_ms)
    .where(buckets.c.account_id == bindparam("account"))
    .order_by(buckets.c.expiry_ms, buckets.c.obtained_ms, buckets.c.seq)
)
_SET_AMOUNT = update(buckets).where(buckets.c.id == bindparam("bucket")).values(amount=bindparam("left"))


def create(connection: Connection, api_key: str) -> Account:
    """Creates an active account without units. The key must be free."""
    result = connection.execute(insert(accounts).values(api_key=api_key, status="active"))
    assert result.inserted_primary_key is not None
    return Account(result.inserted_primary_key[0], api_key, "active")


def every(connection: Connection) -> list[Account]:
    """Returns all accounts, oldest first."""
    return [Account(*row) for row in connection.execute(select(*_ACCOUNT).order_by(accounts.c.id))]


def by_key(connection: Connection, api_key: str) -> Account | None:
    """Returns the account with that API key."""
    row = connection.execute(_BY_KEY, {"key": api_key}).first()
    return Account(*row) if row else None


def by_token(connection: Connection, token: str) -> Account | None:
    """Returns the account to which the access token was given."""
    row = connection.execute(_BY_TOKEN, {"token": token}).first()
    return Account(*row) if row else None


def add_token(connection: Connection, account_id: int, token: str, now_ms: int) -> None:
    """Stores an access token."""
    connection.execute(insert(tokens).values(token=token, account_id=account_id, created_ms=now_ms))


def remove_tokens(connection: Connection, before_ms: int) -> None:
    """Removes the access tokens that were given out before a time."""
    connection.execute(delete(tokens).where(tokens.c.created_ms < before_ms))


def set_status(connection: Connection, account: Account, status: str) -> Account:
    """Sets the status of the key: active, inactive or expired."""
    connection.execute(update(accounts).where(accounts.c.id == account.id).values(status=status))
    return evolve(account, status=status)


def private_key(connection: Connection, account_id: int) -> bytes | None:
    """Returns the account's RSA key as DER, if it has one. Other transactions wait until this one ends."""
    # Locked, so that two first sign-ins at once do not make two keys.
    return connection.scalar(select(accounts.c.private_key).where(accounts.c.id == account_id).with_for_update())


def set_private_key(connection: Connection, account_id: int, der: bytes) -> None:
    """Stores the account's RSA key."""
    connection.execute(update(accounts).where(accounts.c.id == account_id).values(private_key=der))


def lock(connection: Connection, account_id: int) -> int | None:
    """Makes other transactions on the account wait until this one ends, as whoever changes its books must.

    Returns how often they have changed, with this time; None on SQLite, where all transactions wait.
    """
    if connection.dialect.name == "sqlite":
        return None
    return lock_books(connection, account_id)[0]


def lock_books(connection: Connection, account_id: int) -> tuple[int, Any, int | None]:
    """Does the same, and returns with the number the books that were kept before, and after how many changes; None if
    none ever were. Not for SQLite."""
    changes, kept, kept_changes = connection.execute(_LOCK, {"account": account_id}).one()
    return changes, kept, kept_changes


def books(connection: Connection, account_id: int, changes: int) -> Any:
    """Returns what was kept of the account's books after so many changes; None if nothing was."""
    return connection.scalar(_BOOKS, {"account": account_id, "changes": changes})


def keep_books(connection: Connection, account_id: int, changes: int, books: Any) -> None:
    """Keeps the account's books as they are after so many changes, for servers that share them."""
    connection.execute(_KEEP_BOOKS, {"account": account_id, "books": books, "books_changes": changes})


def units(connection: Connection, account_id: int) -> list[Bucket]:
    """Returns the account's buckets, including empty ones, in the order in which they are spent."""
    return [Bucket(*row) for row in connection.execute(_BUCKETS, {"account": account_id})]


def add_bucket(connection: Connection, account_id: int, bucket: Bucket) -> None:
    """Stores a new bucket."""
    connection.execute(
        insert(buckets).values(
            id=bucket.id,
            account_id=account_id,
            type=bucket.type,
            amount=bucket.amount,
            expiry_ms=bucket.expiry_ms,
            obtained_ms=bucket.obtained_ms,
        )
    )


def set_amounts(connection: Connection, changed: Iterable[Bucket]) -> None:
    """Stores the amounts that are left in buckets."""
    rows = [{"bucket": bucket.id, "left": bucket.amount} for bucket in changed]
    if rows:
        connection.execute(_SET_AMOUNT, rows)


def add_history(connection: Connection, account_id: int, entries: Iterable[Entry], ids: Ids) -> None:
    """Stores lines of the history."""
    rows = [
        {
            "id": ids.number(),
            "account_id": account_id,
            "at_ms": entry.at_ms,
            "action": entry.action,
            "target_id": entry.target_id,
            "changes": [[change.bucket_id, str(change.amount)] for change in entry.changes],
            "dst_actions": list(entry.dst_actions),
        }
        for entry in entries
    ]
    if rows:
        connection.execute(insert(history), rows)


def history_page(connection: Connection, account_id: int, after: int | None, size: int) -> Sequence[HistoryRow] | None:
    """Lines from the newest, or those behind the line with the id `after`; None when there is no such line.

    As many as a page holds, and one more where it is not the last page.
    """
    query = select(history).where(history.c.account_id == account_id)
    if after is not None:
        last = connection.execute(query.where(history.c.id == after)).first()
        if last is None:
            return None
        # Several lines may share a moment, so that the order of insertion decides among them.
        older = (history.c.at_ms == last.at_ms) & (history.c.seq < last.seq)
        query = query.where(or_(history.c.at_ms < last.at_ms, older))
    query = query.order_by(history.c.at_ms.desc(), history.c.seq.desc()).limit(size + 1)
    return [_history_row(row) for row in connection.execute(query)]


def _history_row(row: Row[tuple[object, ...]]) -> HistoryRow:
    changes = tuple(Change(bucket, Decimal(amount)) for bucket, amount in row.changes)
    return HistoryRow(row.id, Entry(row.at_ms, row.action, row.target_id, changes, tuple(row.dst_actions)))
