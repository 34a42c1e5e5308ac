"""Webhooks: who is told that a task ended, in which words, and how often it is tried again.

Standard Webhooks: headers `webhook-id`, `-timestamp` and `-signature`; the body of the vendor's page on webhooks. The
page names no schedule, so retries are those that Standard Webhooks suggests.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence
from datetime import UTC, datetime

from attrs import frozen
from standardwebhooks import Webhook

MOST_ENDPOINTS = 10
_PREFIX = "whsec_"


@frozen
class Endpoint:
    """An address that is told. `secret`: `whsec_` and Base64."""

    id: str
    url: str
    secret: str
    created_ms: int


@frozen
class Message:
    """What one endpoint is to be told. `tried`: how often so far; `next_ms`: when it is tried again."""

    id: str
    """The webhook-id, the same at each attempt."""
    endpoint_id: str
    body: str
    tried: int
    next_ms: int

    def headers(self, endpoint: Endpoint, sent_ms: int) -> dict[str, str]:
        """Of one attempt. `sent_ms`: the time that the receiver's clock shows, which it compares."""
        sent = datetime.fromtimestamp(sent_ms / 1000, UTC)
        return {
            "content-type": "application/json",
            "webhook-id": self.id,
            "webhook-timestamp": str(sent_ms // 1000),
            "webhook-signature": Webhook(endpoint.secret).sign(self.id, sent, self.body),
        }


@frozen
class Delivery:
    """One attempt. `status`: of the receiver's answer, None when there was none; `next_ms`: None when it is over."""

    webhook_id: str
    at_ms: int
    attempt: int
    status: int | None
    next_ms: int | None


def body(task_id: str, succeeded: bool, ended_ms: int) -> str:
    """What an endpoint is told: that a task ended, and how; neither result nor error code."""
    told = {"task_id": task_id, "task_status": "success" if succeeded else "error"}
    return json.dumps({"created_at": ended_ms // 1000, "data": told}, separators=(",", ":"))


def attempted(message: Message, at_ms: int, status: int | None, retries_s: Sequence[int]) -> Delivery:
    """An attempt that the receiver answered with `status`. Anything but 2xx is tried again, as long as retries last."""
    taken = status is not None and 200 <= status < 300
    over = taken or message.tried >= len(retries_s)
    next_ms = None if over else at_ms + 1000 * retries_s[message.tried]
    return Delivery(message.id, at_ms, message.tried + 1, status, next_ms)


def is_secret(text: str) -> bool:
    """Whether it is a secret of 24 to 64 bytes, as Standard Webhooks asks for."""
    try:
        key = base64.b64decode(text.removeprefix(_PREFIX), validate=True)
    except (binascii.Error, ValueError):
        return False
    return text.startswith(_PREFIX) and 24 <= len(key) <= 64


def secret_of(key: bytes) -> str:
    """The secret that stands for a key."""
    return _PREFIX + base64.b64encode(key).decode()
