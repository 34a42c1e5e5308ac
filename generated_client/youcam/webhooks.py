"""Webhooks: checks that a message comes from the service, and reads it.

Messages are signed as Standard Webhooks says: headers `webhook-id`, `webhook-timestamp` and `webhook-signature`, and a
secret that begins with `whsec_`. The body is that of the vendor's page on webhooks.
"""

from __future__ import annotations

import base64
import hmac
import json
import re
import time
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Protocol

from attrs import field, frozen
from attrs.validators import instance_of
from standardwebhooks import Webhook

from youcam.errors import WebhookRefused

TOLERANCE_S = 300.0
"""How many seconds a message's time may be off, as the libraries of Standard Webhooks allow."""
_UNIX_S = re.compile(r"[1-9][0-9]{0,10}\Z")


class Headers(Protocol):
    """The headers of a request: a dict, or the type that Flask, Django, Starlette or httpx have for them."""

    def items(self) -> Iterable[tuple[str, str]]:
        """Returns names, in upper or lower case, with their values."""


@frozen
class Event:
    """The end of a task. The message has neither the result nor the error code: check the task for them."""

    id: str
    """The webhook-id. It is the same when a message is sent again, which shows what was handled already."""
    task_id: str = field(validator=instance_of(str))
    status: str = field(validator=instance_of(str))
    """`success` or `error`."""
    created_at: datetime
    """When the task ended, in UTC."""
    raw: Mapping[str, Any] = field(repr=False)
    """The whole body."""


def verify(
    headers: Headers,
    body: bytes | str,
    secret: str | Sequence[str],
    *,
    tolerance_s: float = TOLERANCE_S,
    now_s: float | None = None,
) -> Event:
    """Returns the content of a webhook message, after checking that the service sent it.

    `body` is the request's body as it arrived: JSON that was parsed and written again has other bytes. `secret` is the
    endpoint's, `whsec_` and Base64; give the old and the new one while you change it. `now_s` is the time in Unix
    seconds, the machine's when absent. Answer a refused message with 400, and a repeated one like the first.

    Raises WebhookRefused, in one line, when a header is missing, the time is more than `tolerance_s` seconds off, no
    signature fits, or the body is not what the service sends. Raises ValueError when a secret is malformed.
    """
    keys = _keys(secret)
    found = {name.lower(): value for name, value in headers.items()}
    message_id, sent, signatures = (_header(found, f"webhook-{part}") for part in ("id", "timestamp", "signature"))
    # An old message may be a recorded one that somebody sends again.
    sent_at = _time(sent, time.time() if now_s is None else now_s, tolerance_s)
    try:
        text = body if isinstance(body, str) else body.decode()
        (text + message_id).encode()
    except UnicodeError:
        raise WebhookRefused("webhook: the body is not JSON, not even UTF-8") from None
    # Several keys and several signatures, since a secret is replaced while messages are under way.
    if not any(_fits(signatures, Webhook(key).sign(message_id, sent_at, text)) for key in keys):
        raise WebhookRefused(
            "webhook: no signature fits; is it the secret of this endpoint, and the body as it arrived, byte for byte?"
        )
    return _event(message_id, text)


def _keys(secret: str | Sequence[str]) -> list[bytes]:
    encoded = [each.strip().removeprefix("whsec_") for each in ([secret] if isinstance(secret, str) else secret)]
    try:
        keys = [base64.b64decode(each + "=" * (-len(each) % 4), validate=True) for each in encoded]
    except ValueError:
        keys = []
    if not all(keys) or not keys:
        raise ValueError("secret: should be whsec_ and Base64, as it was shown when the endpoint was set up")
    return keys


def _header(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name, "").strip()
    if not value:
        raise WebhookRefused(f"webhook: the header {name} is missing")
    return value


def _time(sent: str, now_s: float, tolerance_s: float) -> datetime:
    if not _UNIX_S.match(sent):
        raise WebhookRefused("webhook: the header webhook-timestamp is not a time in Unix seconds")
    age_s = now_s - int(sent)
    if age_s > tolerance_s:
        raise _off(f"{age_s:.0f} s old", tolerance_s)
    if age_s < -tolerance_s:
        raise _off(f"{abs(age_s):.0f} s in the future", tolerance_s)
    return datetime.fromtimestamp(
        int(sent),
        UTC,  # pragma: no mutate: a time without a zone is the machine's, and so the same moment
    )


def _off(off: str, tolerance_s: float) -> WebhookRefused:
    return WebhookRefused(f"webhook: the message is {off}, and {tolerance_s:g} s are allowed; is this clock right?")


def _fits(signatures: str, expected: str) -> bool:
    # Compared in constant time, so that a signature cannot be guessed byte by byte.
    return any(hmac.compare_digest(each.encode(errors="replace"), expected.encode()) for each in signatures.split())


def _event(message_id: str, text: str) -> Event:
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError):
        raise WebhookRefused("webhook: the body is not JSON") from None
    try:
        data, created_at = raw["data"], datetime.fromtimestamp(raw["created_at"], UTC)
        return Event(message_id, data["task_id"], data["task_status"], created_at, raw)
    except (LookupError, TypeError, ValueError, OverflowError, OSError):
        raise WebhookRefused(
            "webhook: signed, but the body lacks created_at or the data of a task that ended"
        ) from None
