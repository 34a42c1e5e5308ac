"""What the client's errors say, and what they hold."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from youcam import errors


@pytest.mark.parametrize(
    ("code", "message", "words"),
    [
        (None, None, "the upload was refused with HTTP 403"),
        ("NoSuchKey", None, "the upload was refused with HTTP 403: NoSuchKey"),
        ("NoSuchKey", "There is none.", "the upload was refused with HTTP 403: NoSuchKey: There is none."),
        (None, "There is none.", "the upload was refused with HTTP 403: There is none."),
    ],
)
def test_a_refusal_of_the_storage_says_what_the_storage_said(code: str | None, message: str | None, words: str) -> None:
    error = errors.TransferError("the upload was", 403, code, message)
    assert (str(error), error.status, error.code) == (words, 403, code)


@pytest.mark.parametrize(
    ("status", "body", "kind", "code"),
    [
        (400, {"error_code": "CreditInsufficiency"}, errors.InsufficientUnits, "CreditInsufficiency"),
        (400, {"error_code": 5}, errors.InvalidRequest, None),
        (400, {"error_code": ["InvalidTaskId"]}, errors.InvalidRequest, None),
        (400, ["no object"], errors.InvalidRequest, None),
        (401, {}, errors.InvalidCredentials, None),
        (429, {}, errors.RateLimited, None),
        (499, {}, errors.InvalidRequest, None),
        (500, {"error_code": "InvalidTaskId"}, errors.ServiceError, "InvalidTaskId"),
    ],
)
def test_a_refusal_is_named_by_its_code_and_then_by_its_status(
    status: int, body: Any, kind: type[errors.ApiError], code: str | None
) -> None:
    error = errors.error_of(httpx.Response(status, json=body))
    assert (type(error), error.status, error.error_code) == (kind, status, code)


@pytest.mark.parametrize(("paid", "advice"), [(True, "may have started"), (False, "try again later")])
def test_after_a_failure_of_the_service_a_paid_run_is_looked_for_first(paid: bool, advice: str) -> None:
    assert advice in str(errors.error_of(httpx.Response(503), paid))


def test_without_a_word_on_it_a_request_is_not_paid_for() -> None:
    assert "try again later" in str(errors.error_of(httpx.Response(503, text="<html>")))
