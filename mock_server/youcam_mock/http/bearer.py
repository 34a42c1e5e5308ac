"""Identifies the caller by an API key or a V1 access token. V1 and V2 paths accept both (as observed)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Request

from youcam_mock.domain.requests import refusals
from youcam_mock.domain.requests.refusals import RefusedError
from youcam_mock.operation import Operation
from youcam_mock.store.sharing.memory import Kind

if TYPE_CHECKING:
    from youcam_mock.mock import Mock
    from youcam_mock.store.accounts import Account

KIND = Kind("caller", "until told")
_ELSEWHERE = ("X-Api-Key", "Api-Key", "Apikey", "X-Access-Token", "Access-Token", "Token", "X-Auth-Token")
"""Headers in which other services expect a key."""


def token_of(operation: Operation, request: Request) -> str:
    """Returns the bearer in the Authorization header. Raises RefusedError if it is malformed."""
    v1 = operation.security == "v1"
    header: str | None = request.environ.get("HTTP_AUTHORIZATION")
    if not header:
        place = next((f"the header {name}" for name in _ELSEWHERE if name in request.headers), None)
        if place:
            raise RefusedError(refusals.BEARER_ELSEWHERE_V1 if v1 else refusals.BEARER_ELSEWHERE_V2, place=place)
        raise RefusedError(refusals.NO_BEARER_V1 if v1 else refusals.NO_BEARER_V2)
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "bearer" or not token or token != token.strip():
        raise RefusedError(refusals.NO_PREFIX_V1 if v1 else refusals.NO_PREFIX_V2)
    return token


def identify(mock: Mock, operation: Operation, token: str, now_ms: int) -> Account:
    """Returns the active account of a bearer. Raises RefusedError."""
    account = account_of(mock, token)
    if account is None:
        raise RefusedError(_unknown(operation, token))
    if not mock.profile.bearers_cross:
        _require_own_bearer(operation, account)
    if account.status != "active":
        raise RefusedError(refusals.EXPIRED_KEY if account.status == "expired" else refusals.INACTIVE_KEY)
    if account.token_created_ms is not None:
        age_s = (now_ms - account.token_created_ms) / 1000
        limit_s = mock.profile.access_token_s
        if age_s > limit_s:
            raise RefusedError(refusals.EXPIRED_TOKEN, age_s=int(age_s), limit_s=limit_s)
    return account


def account_of(mock: Mock, token: str) -> Account | None:
    """Returns the account of a bearer, even if it is inactive or its token has expired."""
    remembered: Account | None = mock.database.remembered(KIND, token)
    return remembered or _look_up(mock, token)


def _look_up(mock: Mock, token: str) -> Account | None:
    from youcam_mock.store import accounts

    with mock.database.transaction() as connection:
        account = accounts.by_key(connection, token) or accounts.by_token(connection, token)
        if account is not None:
            mock.database.remember(KIND, token, account)
    return account


def _require_own_bearer(operation: Operation, account: Account) -> None:
    """Raises RefusedError unless a V1 path got an access token and a V2 path an API key, as the documents ask."""
    is_key = account.token_created_ms is None
    if operation.security == "v1" and is_key:
        raise RefusedError(refusals.KEY_FOR_TOKEN)
    if operation.security == "v2" and not is_key:
        raise RefusedError(refusals.TOKEN_FOR_KEY)


def _unknown(operation: Operation, token: str) -> refusals.Refusal:
    v1 = operation.security == "v1"
    if "<" in token or ">" in token:
        return refusals.ANGLE_BRACKETS_V1 if v1 else refusals.ANGLE_BRACKETS_V2
    return refusals.UNKNOWN_TOKEN if v1 else refusals.UNKNOWN_KEY
