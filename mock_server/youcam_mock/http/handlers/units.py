"""Balance, history and prices."""

from __future__ import annotations

import base64
from collections.abc import Sequence

from youcam_mock.domain import refusals
from youcam_mock.domain.refusals import RefusedError
from youcam_mock.domain.styles import page
from youcam_mock.domain.units import Bucket
from youcam_mock.http.exchange import Checked, Reply
from youcam_mock.service.books import books
from youcam_mock.service.settling import settle
from youcam_mock.store import accounts
from youcam_mock.store.accounts import HistoryRow


def get_units(request: Checked) -> Reply:
    """The buckets that hold units."""
    left = [bucket for bucket in _buckets(request) if bucket.amount > 0]
    return request.reply(
        [
            {
                "amount": int(bucket.amount),
                "amount_dec": float(bucket.amount),
                "expiry": bucket.expiry_ms,
                "id": bucket.id,
                "type": bucket.type,
            }
            for bucket in left
        ],
        key="results",
    )


def unit_history(request: Checked) -> Reply:
    """A page of what changed the balance, newest first."""
    settle(request.mock, request.account.id, request.now_ms)
    size, token = request.params["page_size"], first_page(request.params["starting_token"])
    if token is not None and not (token.isascii() and token.isdecimal() and len(token) <= 19 and int(token) < 2**63):
        raise RefusedError(refusals.INVALID_TOKEN)
    after = int(token) if token is not None else None
    with request.mock.database.transaction() as connection:
        rows = accounts.history_page(connection, request.account.id, after, size + 1)
    if rows is None:
        raise RefusedError(refusals.INVALID_TOKEN)
    next_token = str(rows[size - 1].id) if len(rows) > size else None
    return request.reply({"history": [_line(row) for row in rows[:size]], "next_token": next_token})


def feature_cost(request: Checked) -> Reply:
    """A page of prices, one for each `x-units` of the V2 runs."""
    skus = [
        {
            "amount": price.amount,
            "description": price.sku,
            "proc_unit": price.proc_unit,
            "run_task_url": request.link(operation.path),
            "unit": price.per,
        }
        for operation in request.mock.contract.of_kind("run-task")
        if operation.major == 2
        for price in operation.prices
    ]
    offset = offset_of(first_page(request.params["starting_token"]), len(skus))
    shown, next_offset = page(skus, offset, request.params["page_size"])
    return request.reply({"next_token": token_of(next_offset), "skus": shown}, key="result")


def first_page(token: str | None) -> str | None:
    """The token, or None for the first page: the documents say to start with `null`."""
    return None if token in (None, "", "null") else token


def offset_of(token: str | None, length: int) -> int:
    """Where a page begins. Tokens are as observed: `MjA` is 20 in Base64. Raises RefusedError."""
    if token is None:
        return 0
    for offset in range(1, length):
        if token_of(offset) == token:
            return offset
    raise RefusedError(refusals.INVALID_TOKEN)


def token_of(offset: int | None) -> str | None:
    """The token of the page that begins there."""
    return None if offset is None else base64.urlsafe_b64encode(str(offset).encode()).decode().rstrip("=")


def _buckets(request: Checked) -> Sequence[Bucket]:
    mock, account_id = request.mock, request.account.id
    with mock.database.transaction() as connection:
        found = books(mock, connection, account_id)
    if not found.is_due(request.now_ms):
        return found.buckets
    settle(mock, account_id, request.now_ms)
    with mock.database.transaction() as connection:
        return books(mock, connection, account_id).buckets


def _line(row: HistoryRow) -> dict[str, object]:
    entry = row.entry
    changes = [
        {"amount": int(change.amount), "amount_dec": float(change.amount), "id": change.bucket_id}
        for change in entry.changes
    ]
    info = {"credits": changes} | ({"dst_actions": list(entry.dst_actions)} if entry.dst_actions else {})
    return {
        "action": entry.action,
        "id": row.id,
        "info": info,
        "target_id": entry.target_id,
        "timestamp": entry.at_ms,
    }
