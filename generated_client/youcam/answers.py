"""Reads the answers of the service, which may be anything: what is not as the contract says is a ServiceError."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import httpx

from youcam.errors import EXPLAIN, REQUEST_ID, UNCLEAR, ApiError, ServiceError, named

T = TypeVar("T")
NOT_AS_PROMISED = (
    *(LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError),
    httpx.InvalidURL,
)
"""What Python and httpx raise over a value of another type or form than expected."""
_HALF_A_SIGN = re.compile(rb"\\u[dD][89a-fA-F]")


def body_of(response: httpx.Response, paid: bool = False) -> Any:
    """Returns the JSON of a successful answer. Raises ApiError; `paid` decides what its hint advises after a
    failure."""
    if not response.is_success:
        error = error_of(response, paid)
        error.unclear = paid and isinstance(error, ServiceError)
        raise error
    try:
        return _json(response)
    except ValueError:
        raise unreadable("the answer is not JSON", response, paid) from None


def read(response: httpx.Response, reading: Callable[[Any], T], paid: bool = False) -> T:
    """Returns what `reading` makes of the JSON of a successful answer. Raises ApiError, also when it is not as the
    contract says."""
    body = body_of(response, paid)
    try:
        return reading(body)
    except NOT_AS_PROMISED as error:
        raise unreadable(f"the answer is not as the contract says: {shortly(error)}", response, paid) from error


def unreadable(what: str, response: httpx.Response, paid: bool) -> ServiceError:
    """Returns the error for a successful answer that tells nothing."""
    known_as, hint = response.headers.get(REQUEST_ID), UNCLEAR if paid else ""
    error = ServiceError(response.status_code, None, what, known_as, hint)
    error.unclear = paid
    return error


def error_of(response: httpx.Response, paid: bool = False) -> ApiError:
    """The exception for a refusal."""
    said = _members(response)
    code = said.get("error_code")
    code = code if isinstance(code, str) else None
    kind, hint = named(response.status_code, code)
    if response.status_code >= 500:
        kind, hint = ServiceError, UNCLEAR if paid else "try again later"
    message = words(said.get("error")) or words(said.get("message")) or response.reason_phrase or "no words"
    why = response.headers.get(EXPLAIN, hint)
    return kind(response.status_code, code, message, response.headers.get(REQUEST_ID), why)


def state_of(body: Any) -> Mapping[str, Any]:
    """Returns the relevant part of an answer, which V1 calls `result` and V2 `data`. Raises TypeError."""
    state = body.get("data") or body.get("result") or {}
    if not isinstance(state, Mapping):
        raise TypeError(f"an object was expected, not {type(state).__name__}")
    return state


def words(value: Any) -> str:
    """Returns a text or a number as text; an empty string for anything else."""
    return str(value) if isinstance(value, (str, int, float)) and value is not False else ""


def identifier(value: Any) -> str:
    """Returns an id, which is a text or a number. Raises ValueError for anything else, and for an empty text."""
    if isinstance(value, bool) or not isinstance(value, (str, int)) or value == "":
        raise ValueError(f"an id was expected, not {type(value).__name__}")
    return str(value)


def seconds(milliseconds: Any) -> float:
    """Returns seconds; 0 for what is no time."""
    # Never an error: for its sake a task that was paid for would be lost.
    try:
        found = float(milliseconds or 0) / 1000
    except (TypeError, ValueError, OverflowError):
        return 0.0
    return max(found, 0.0) if math.isfinite(found) else 0.0


def shortly(error: Exception) -> str:
    """Returns the kind and the first words of an exception."""
    return f"{type(error).__name__}: {error}"[:200]


def _members(response: httpx.Response) -> Mapping[str, Any]:
    """Returns the members of the JSON object; none if it is something else."""
    try:
        body = _json(response)
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def _json(response: httpx.Response) -> Any:
    """Raises ValueError."""
    content = response.content
    try:
        found = json.loads(content)
        # Half a surrogate pair cannot be printed, saved or sent back.
        if _HALF_A_SIGN.search(content):
            found = json.loads(json.dumps(found, ensure_ascii=False).encode(errors="replace"))
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    return found
