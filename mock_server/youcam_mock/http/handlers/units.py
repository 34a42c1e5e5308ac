"""Shows balance, history and prices."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from youcam_mock.domain.requests import refusals
from youcam_mock.domain.requests.refusals import RefusedError
from youcam_mock.domain.styles import page
from youcam_mock.domain.units import Bucket
from youcam_mock.http.checked_request import Checked, Reply
from youcam_mock.service.available_units import known_units
from youcam_mock.service.settling import settle
from youcam_mock.store import accounts
from youcam_mock.store.accounts import HistoryRow

Row = dict[str, Any]
_MOST_DIGITS = 19
"""Digits of an id. Python refuses to read very long numbers."""


def get_units(request: Checked) -> Reply:
    """Returns the buckets that hold units."""
    left = [bucket for bucket in _buckets(request) if bucket.amount > 0]
    return request.reply(
        [
            {"id": bucket.id, "type": bucket.type, **_amount(request, bucket.amount), "expiry": bucket.expiry_ms}
            for bucket in left
        ],
        key="results",
    )


def unit_history(request: Checked) -> Reply:
    """Returns a page of the changes of the balance, newest first."""
    settle(request.mock, request.account.id, request.now_ms)
    size, token = request.params["page_size"], first_page(request.params["starting_token"])
    if token is not None and not (
        token.isascii() and token.isdecimal() and len(token) <= _MOST_DIGITS and int(token) < 2**63
    ):
        raise RefusedError(refusals.INVALID_TOKEN)
    after = int(token) if token is not None else None
    with request.mock.database.transaction() as connection:
        # One row more than the page shows whether there is a next one.
        rows = accounts.history_page(connection, request.account.id, after, size)
    if rows is None:
        raise RefusedError(refusals.INVALID_TOKEN)
    next_token = str(rows[size - 1].id) if len(rows) > size else None
    return request.reply({"next_token": next_token, "history": [_line(request, row) for row in rows[:size]]})


def feature_cost(request: Checked) -> Reply:
    """Returns a page of prices: the recorded list, followed by the V2 runs that it lacks."""
    groups = [*_recorded_prices(request), *_stated_prices(request)]
    rows = [row for group in groups for row in group]
    tokens = _tokens_of(groups)
    wanted = first_page(request.params["starting_token"])
    if wanted is not None and wanted not in tokens[1:]:
        raise RefusedError(refusals.INVALID_TOKEN)
    shown, next_offset = page(rows, tokens.index(wanted) if wanted else 0, request.params["page_size"])
    token = None if next_offset is None else tokens[next_offset]
    return request.reply({"skus": shown, "next_token": token}, key="result")


def _recorded_prices(request: Checked) -> list[list[Row]]:
    """Returns the recorded rows of the operations that the edition has."""
    groups = request.operation.facts["price-list"]["groups"]
    paths = {run.path for run in request.mock.contract.of_kind("run-task")}
    return [[_row(request, group["path"], *row) for row in group["rows"]] for group in groups if group["path"] in paths]


def _stated_prices(request: Checked) -> list[list[Row]]:
    recorded = {group["path"] for group in request.operation.facts["price-list"]["groups"]}
    # Later minor versions are second paths to features that the list already has.
    runs = [run for run in request.mock.contract.of_kind("run-task") if run.version.startswith("v2")]
    return [
        [_row(request, run.path, p.sku, p.amount, p.per, p.proc_unit) for p in run.prices]
        for run in runs
        if run.path not in recorded
    ]


def _row(request: Checked, path: str, description: str, amount: float, unit: str, proc_unit: int) -> Row:
    url = request.link(path)
    return {
        "description": description,
        "amount": amount,
        "unit": unit,
        "proc_unit": proc_unit,
        "run_task_url": url,
    }


def _tokens_of(groups: Sequence[Sequence[Row]]) -> list[str]:
    """Returns the token of the page that begins with each row: `group:rows before it in the group` in Base64."""
    places = [f"{number}:{before}" for number, group in enumerate(groups) for before in range(len(group))]
    return [_encoded(place) for place in places]


def first_page(token: str | None) -> str | None:
    """Returns the token, or None for the first page, which the documents ask for by `null`."""
    return None if token in (None, "", "null") else token


def offset_of(token: str | None, length: int) -> int:
    """Returns the offset of a page. Tokens are as observed: `MjA` is 20 in Base64. Raises RefusedError."""
    if token is None:
        return 0
    # Tokens are compared, not decoded: any other spelling of the same number is refused.
    for offset in range(1, length):
        if token_of(offset) == token:
            return offset
    raise RefusedError(refusals.INVALID_TOKEN)


def token_of(offset: int | None) -> str | None:
    """Returns the token of the page that begins at an offset."""
    return None if offset is None else _encoded(str(offset))


def _encoded(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode().replace("=", "")


def _buckets(request: Checked) -> Sequence[Bucket]:
    mock, account_id = request.mock, request.account.id
    found = known_units(mock, account_id)
    # The books suffice while nothing is due, which saves a settlement for each poll of the balance.
    if not found.is_due(request.now_ms):
        return found.buckets
    settle(mock, account_id, request.now_ms)
    return known_units(mock, account_id).buckets


def _amount(request: Checked, amount: Decimal) -> dict[str, object]:
    exact = {"amount_dec": float(amount)} if request.mock.profile.exact_amounts else {}
    return {"amount": int(amount), **exact}


def _line(request: Checked, row: HistoryRow) -> dict[str, object]:
    entry = row.entry
    changes = [{"id": change.bucket_id, **_amount(request, change.amount)} for change in entry.changes]
    info = {"credits": changes} | ({"dst_actions": list(entry.dst_actions)} if entry.dst_actions else {})
    return {
        "id": row.id,
        "timestamp": entry.at_ms,
        "action": entry.action,
        "target_id": entry.target_id,
        "info": info,
    }
