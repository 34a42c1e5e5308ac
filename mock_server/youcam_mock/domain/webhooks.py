"""Webhooks: which addresses learn that a task ended, in which words, and how often delivery is retried.

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
    """An address that receives webhooks. `secret` is `whsec_` and Base64."""

    id: str
    url: str
    secret: str
    created_ms: int


@frozen
class Message:
    """A message for one endpoint. `tried` counts the attempts so far; `next_ms` is the time of the next one."""

    id: str
    """The webhook-id, which stays the same for all attempts."""
    endpoint_id: str
    body: str
    tried: int
    next_ms: int

    def headers(self, endpoint: Endpoint, sent_ms: int) -> dict[str, str]:
        """Returns the headers of one attempt. `sent_ms` is the time of the receiver's clock, which compares it."""
        sent = datetime.fromtimestamp(sent_ms / 1000, UTC)
        return {
            "content-type": "application/json",
            "webhook-id": self.id,
            "webhook-timestamp": str(sent_ms // 1000),
            "webhook-signature": Webhook(endpoint.secret).sign(self.id, sent, self.body),
        }


@frozen
class Delivery:
    """An attempt. `status` is the receiver's answer, None if there was none; `next_ms` is None if there is no next
    attempt."""

    webhook_id: str
    at_ms: int
    attempt: int
    status: int | None
    next_ms: int | None
    body: str | None = None
    """What was sent; None in state of earlier versions."""


def body(task_id: str, succeeded: bool, ended_ms: int) -> str:
    """Returns the body of a message: that a task ended, and how. It has neither result nor error code."""
    told = {"task_id": task_id, "task_status": "success" if succeeded else "error"}
    return json.dumps({"created_at": ended_ms // 1000, "data": told}, separators=(",", ":"))


def attempted(message: Message, at_ms: int, status: int | None, retries_s: Sequence[int]) -> Delivery:
    """Returns an attempt that was answered with `status`. Anything but 2xx is retried while retries are left."""
    taken = status is not None and 200 <= status < 300
    over = taken or message.tried >= len(retries_s)
    next_ms = None if over else at_ms + 1000 * retries_s[message.tried]
    return Delivery(message.id, at_ms, message.tried + 1, status, next_ms, message.body)


def is_secret(text: str) -> bool:
    """Returns whether the text is a secret of 24 to 64 bytes, as Standard Webhooks asks."""
    try:
        key = base64.b64decode(text.removeprefix(_PREFIX), validate=True)
    except (binascii.Error, ValueError):
        return False
    return text.startswith(_PREFIX) and 24 <= len(key) <= 64


def secret_of(key: bytes) -> str:
    """Returns the secret that stands for a key."""
    return _PREFIX + base64.b64encode(key).decode()
