"""The body of a webhook, its signature, and its retries."""

from __future__ import annotations

import base64
from datetime import UTC, datetime

import pytest
from standardwebhooks import Webhook

from youcam_mock.domain.webhooks import Delivery, Endpoint, Message, attempted, body, is_secret, secret_of

NOW = 1_767_225_600_999
SECRET = "whsec_a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s="
ENDPOINT = Endpoint("e", "http://127.0.0.1/hook", SECRET, 0)
RETRIES = (5, 300)


def _secret(length: int) -> str:
    return "whsec_" + base64.b64encode(b"k" * length).decode()


def _message(tried: int = 0) -> Message:
    return Message("msg_1", "e", body("task-é", True, NOW), tried, 0)


@pytest.mark.parametrize(("succeeded", "status"), [(True, "success"), (False, "error")])
def test_a_webhook_tells_the_task_and_how_it_ended_and_no_more(succeeded: bool, status: str) -> None:
    told = '{"created_at":1767225600,"data":{"task_id":"t","task_status":"%s"}}'
    assert body("t", succeeded, NOW) == told % status


def test_an_attempt_has_the_headers_of_standard_webhooks() -> None:
    headers = _message().headers(ENDPOINT, NOW)
    assert headers.pop("webhook-signature").startswith("v1,")
    assert headers == {
        "content-type": "application/json",
        "webhook-id": "msg_1",
        "webhook-timestamp": "1767225600",
    }


@pytest.mark.usefixtures("taipei")
def test_a_receiver_computes_the_same_signature_whatever_the_zone_of_the_machine() -> None:
    message = _message()
    expected = Webhook(SECRET).sign(message.id, datetime.fromtimestamp(1_767_225_600, UTC), message.body)
    assert message.headers(ENDPOINT, NOW)["webhook-signature"] == expected


def test_a_signature_under_another_secret_is_another() -> None:
    other = Endpoint("e", ENDPOINT.url, secret_of(b"x" * 32), 0)
    one, two = (_message().headers(each, NOW)["webhook-signature"] for each in (ENDPOINT, other))
    assert one != two


@pytest.mark.parametrize(
    ("status", "tried", "next_ms"),
    [
        (200, 0, None),
        (204, 0, None),
        (299, 1, None),
        (199, 0, NOW + 5_000),
        (300, 0, NOW + 5_000),
        (404, 0, NOW + 5_000),
        (500, 1, NOW + 300_000),
        (None, 0, NOW + 5_000),
        (None, 1, NOW + 300_000),
        (500, 2, None),
        (500, 3, None),
        (200, 2, None),
    ],
)
def test_an_attempt_without_2xx_is_made_again_as_long_as_retries_last(
    status: int | None, tried: int, next_ms: int | None
) -> None:
    message = _message(tried)
    delivery = Delivery("msg_1", NOW, tried + 1, status, next_ms, message.body)
    assert attempted(message, NOW, status, RETRIES) == delivery


def test_without_retries_one_attempt_is_made() -> None:
    assert attempted(_message(), NOW, 500, ()).next_ms is None


@pytest.mark.parametrize(
    ("text", "good"),
    [
        (_secret(24), True),
        (_secret(64), True),
        (_secret(23), False),
        (_secret(65), False),
        (SECRET.removeprefix("whsec_"), False),
        (SECRET + "\n", False),
        ("whsec_" + "*" * 32, False),
        ("whsec_é" + "a" * 31, False),
        ("whsec_whsec_" + "a" * 32, False),
        ("", False),
    ],
)
def test_a_secret_is_24_to_64_bytes_in_base64_after_its_prefix(text: str, good: bool) -> None:
    assert is_secret(text) is good


def test_a_key_is_written_as_its_secret() -> None:
    assert "whsec_" + base64.b64encode(b"k" * 32).decode() == SECRET
