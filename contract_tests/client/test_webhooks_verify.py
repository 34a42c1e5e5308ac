"""`youcam.webhooks.verify` on messages of the mock's courier, and on others."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from threading import Thread
from typing import Any

import httpx
import pytest
from attrs import evolve, frozen
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from standardwebhooks import Webhook
from werkzeug.datastructures import Headers as FlaskHeaders
from werkzeug.serving import make_server
from werkzeug.wrappers import Request, Response

from youcam.errors import WebhookRefused, YouCamError
from youcam.webhooks import Event, verify
from youcam_mock import MockServer, Settings

SECRET = "whsec_" + base64.b64encode(bytes(range(26))).decode()
OTHER = "whsec_" + base64.b64encode(bytes(range(1, 26))).decode()
"""Secrets of other lengths, whose Base64 is padded differently."""
NOW_S = 1_767_225_600
BODY = b'{"created_at":1767225599,"data":{"task_id":"t1","task_status":"success"}}'


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
EVENT_LIKE = st.fixed_dictionaries(
    {},
    optional={
        "created_at": st.integers(0, NOW_S) | JSON,
        "data": st.fixed_dictionaries({"task_id": st.text() | JSON, "task_status": st.text() | JSON}) | JSON,
    },
)


@frozen
class Message:
    """A message as a receiver gets it."""

    headers: Mapping[str, str]
    body: bytes | str

    def verified(self, secret: str | list[str] = SECRET, **options: float) -> Event:
        return verify(self.headers, self.body, secret, **options)

    def refusal(self, secret: str | list[str] = SECRET, **options: float) -> str:
        """Returns the line with which it is refused."""
        with pytest.raises(WebhookRefused) as refused:
            self.verified(secret, **options)
        line = str(refused.value)
        assert len(line.splitlines()) == 1
        assert SECRET not in line
        return line

    def having(self, **headers: str) -> Message:
        changed = {name.replace("_", "-"): value for name, value in headers.items()}
        return evolve(self, headers={**self.headers, **changed})

    def without(self, name: str) -> Message:
        return evolve(self, headers={key: value for key, value in self.headers.items() if key != name})


@frozen
class Arrived:
    """What the courier sent over a socket after one run. `ended` tells how each task ended, by its id."""

    messages: list[Message]
    ended: dict[str, tuple[str, int]]


def signed(body: bytes = BODY, message_id: str = "msg_1", sent_s: int = NOW_S, secret: str = SECRET) -> Message:
    signature = Webhook(secret).sign(message_id, datetime.fromtimestamp(sent_s, UTC), body.decode())
    names = ("webhook-id", "webhook-timestamp", "webhook-signature")
    return Message(dict(zip(names, (message_id, str(sent_s), signature), strict=True)), body)


@pytest.fixture(scope="module")
def arrived() -> Iterator[Arrived]:
    """The webhooks of a successful and a failed task, as a receiver got them."""
    messages: list[Message] = []

    @Request.application
    def receiver(request: Request) -> Response:
        messages.append(Message(dict(request.headers), request.get_data()))
        return Response(status=204)

    hooks = make_server("127.0.0.1", 0, receiver, threaded=True)
    thread = Thread(target=hooks.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        with MockServer(Settings(port=0, clock="virtual", rate_limit=False, allow_hosts=("127.0.0.1",))) as server:
            ended = _run_two_tasks(server, f"http://127.0.0.1:{hooks.server_port}/hook")
        yield Arrived(messages, ended)
    finally:
        hooks.shutdown()
        thread.join()
        hooks.server_close()


def _run_two_tasks(server: MockServer, hook: str) -> dict[str, tuple[str, int]]:
    bearer = {"Authorization": f"Bearer {server.api_key}"}
    with httpx.Client(base_url=server.url, headers=bearer, trust_env=False, timeout=60) as client:
        client.post("/_mock/webhooks", json={"url": hook, "secret": SECRET}).raise_for_status()
        for name in ("photo.jpg", "error_no_face.jpg"):
            run = {"src_file_url": f"https://example.com/{name}", "scale": 2}
            client.post("/s2s/v2.0/task/enhance", json=run).raise_for_status()
        client.post("/_mock/clock/advance", json={"seconds": 60}).raise_for_status()
        tasks = client.get("/_mock/tasks").json()["tasks"]
    return {task["task_id"]: (task["state"], task["ready_ms"] // 1000) for task in tasks}


def test_message_of_the_courier_is_verified_and_read(arrived: Arrived) -> None:
    events = [message.verified() for message in arrived.messages]
    assert {event.task_id: (event.status, int(event.created_at.timestamp())) for event in events} == arrived.ended
    assert {event.status for event in events} == {"success", "error"}
    assert [event.id for event in events] == [message.headers["Webhook-Id"] for message in arrived.messages]
    assert [event.raw for event in events] == [json.loads(message.body) for message in arrived.messages]


def test_message_of_the_courier_is_refused_under_another_secret(arrived: Arrived) -> None:
    for message in arrived.messages:
        assert "no signature fits" in message.refusal(OTHER)


@given(data=st.data())
@settings(deadline=None)
def test_a_message_of_the_courier_with_any_byte_changed_is_refused(arrived: Arrived, data: st.DataObject) -> None:
    message = data.draw(st.sampled_from(arrived.messages))
    assert isinstance(message.body, bytes)
    at, value = data.draw(st.integers(0, len(message.body) - 1)), data.draw(st.integers(0, 255))
    assume(message.body[at] != value)
    tampered = message.body[:at] + bytes([value]) + message.body[at + 1 :]
    evolve(message, body=tampered).refusal()


@given(data=st.data())
@settings(deadline=None)
def test_a_message_with_any_signed_header_changed_is_refused(data: st.DataObject) -> None:
    message = signed()
    name = data.draw(st.sampled_from(["webhook-id", "webhook-timestamp", "webhook-signature"]))
    changed = data.draw(st.text(max_size=80) | st.integers(NOW_S - 300, NOW_S + 300).map(str))
    assume(changed.strip() != message.headers[name])
    assume(message.headers["webhook-signature"] not in changed.split(" "))
    evolve(message, headers={**message.headers, name: changed}).refusal(now_s=NOW_S)


@given(
    headers=st.dictionaries(
        st.sampled_from(["webhook-id", "webhook-timestamp", "webhook-signature", "Webhook-Id"]),
        st.text() | st.just(str(NOW_S)) | st.just("v1,AAAA"),
    ),
    body=st.binary() | st.text() | st.just(BODY),
)
def test_random_messages_raise_only_refusals(headers: dict[str, str], body: bytes | str) -> None:
    Message(headers, body).refusal(now_s=NOW_S)


@given(raw=JSON | EVENT_LIKE)
def test_any_signed_json_is_an_event_or_refused(raw: Any) -> None:
    body = json.dumps(raw).encode()
    try:
        event = signed(body).verified(now_s=NOW_S)
    except WebhookRefused as refused:
        assert "created_at or the data of a task" in str(refused)  # noqa: PT017 - either outcome is right
    else:
        assert (event.task_id, event.status) == (raw["data"]["task_id"], raw["data"]["task_status"])


def test_a_body_may_be_text() -> None:
    assert evolve(signed(), body=BODY.decode()).verified(now_s=NOW_S).task_id == "t1"


@pytest.mark.parametrize("kind", [dict, FlaskHeaders, httpx.Headers])
@pytest.mark.parametrize("case", [str.lower, str.upper, str.title])
def test_headers_are_found_in_any_case_and_in_the_types_of_frameworks(kind: Any, case: Any) -> None:
    message = signed()
    headers = kind({case(name): value for name, value in message.headers.items()})
    assert verify(headers, message.body, SECRET, now_s=NOW_S).id == "msg_1"


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
def test_a_missing_or_empty_header_is_named(name: str) -> None:
    assert f"the header {name} is missing" in signed().without(name).refusal(now_s=NOW_S)
    assert f"the header {name} is missing" in signed().having(**{name: " "}).refusal(now_s=NOW_S)


@pytest.mark.parametrize(
    ("off_s", "said"), [(301, "301 s old, and 300 s are allowed"), (-301, "301 s in the future, and 300 s are allowed")]
)
def test_a_message_more_than_five_minutes_off_is_refused(off_s: int, said: str) -> None:
    assert said in signed().refusal(now_s=NOW_S + off_s)
    assert signed().verified(now_s=NOW_S + off_s * 300 / 301)


def test_another_tolerance_may_be_chosen() -> None:
    assert "11 s old" in signed().refusal(now_s=NOW_S + 11, tolerance_s=10)
    assert "1 s old" in signed().refusal(now_s=NOW_S + 1, tolerance_s=0)
    assert signed().verified(now_s=NOW_S + 86_400, tolerance_s=86_400)


def test_default_time_is_that_of_the_machine() -> None:
    assert signed(sent_s=int(time.time())).verified()
    assert " s old" in signed(sent_s=int(time.time()) - 400).refusal()


@pytest.mark.parametrize("sent", ["soon", "-5", "1e9", "1767225600.5", "01767225600", "nan", "9" * 5000, "\u0661"])
def test_malformed_timestamp_is_refused(sent: str) -> None:
    refusal = signed().having(webhook_timestamp=sent).refusal(now_s=NOW_S)
    assert refusal == "webhook: the header webhook-timestamp is not a time in Unix seconds"


def test_any_of_several_secrets_may_fit() -> None:
    assert signed(secret=OTHER).verified([SECRET, OTHER], now_s=NOW_S)
    assert signed(secret=SECRET).verified([SECRET, OTHER], now_s=NOW_S)
    assert signed(secret=OTHER).refusal([SECRET], now_s=NOW_S) == (
        "webhook: no signature fits; is it the secret of this endpoint, and the body as it arrived, byte for byte?"
    )


def test_any_of_several_signatures_may_fit() -> None:
    mine, other = (signed(secret=each).headers["webhook-signature"] for each in (SECRET, OTHER))
    for before in (other, "v1a,bm90aGluZw==", "nonsense", "\xe9", "\ud800"):
        assert signed().having(webhook_signature=f"{before} {mine}").verified(now_s=NOW_S)


@pytest.mark.parametrize("version", ["v2,", "v1a,", "V1,", ""])
def test_a_signature_of_another_version_does_not_count(version: str) -> None:
    bare = signed().headers["webhook-signature"].removeprefix("v1,")
    assert "no signature fits" in signed().having(webhook_signature=version + bare).refusal(now_s=NOW_S)


@pytest.mark.parametrize("body", [b"", b"{", b"success", b"[" * 100_000])
def test_signed_body_that_is_not_json_is_refused(body: bytes) -> None:
    assert signed(body).refusal(now_s=NOW_S) == "webhook: the body is not JSON"


@pytest.mark.parametrize("body", [b"\xff\xfe", "\ud800"])
def test_a_body_that_is_not_utf_8_is_refused(body: bytes | str) -> None:
    refusal = evolve(signed(), body=body).refusal(now_s=NOW_S)
    assert refusal == "webhook: the body is not JSON, not even UTF-8"


def test_a_body_with_members_that_are_not_documented_is_taken() -> None:
    body = b'{"type":"x","created_at":1767225599,"data":{"task_id":"t1","task_status":"cancelled","more":[1]}}'
    event = signed(body).verified(now_s=NOW_S)
    assert (event.status, event.raw["type"]) == ("cancelled", "x")
    assert event.created_at == datetime(2025, 12, 31, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize("secret", [SECRET.removeprefix("whsec_"), f" {SECRET}\n"])
def test_a_secret_may_be_given_as_it_was_copied(secret: str) -> None:
    assert signed().verified(secret, now_s=NOW_S)


@pytest.mark.parametrize("secret", [SECRET, OTHER])
def test_the_padding_of_a_secret_may_be_missing(secret: str) -> None:
    assert secret.endswith("=")
    assert signed(secret=secret).verified(secret.rstrip("="), now_s=NOW_S)


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_****", "no secret", "whsec_\xe9", "whsec_A", []])
def test_malformed_secret_raises_value_error_and_not_a_refusal(secret: str | list[str]) -> None:
    with pytest.raises(ValueError, match=r"^secret: should be whsec_ and Base64, as it was shown when ") as mistake:
        signed().verified(secret, now_s=NOW_S)
    assert not isinstance(mistake.value, YouCamError)
    assert "\n" not in str(mistake.value)


def test_refusal_of_another_json_body_names_the_missing_members() -> None:
    words = "webhook: signed, but the body lacks created_at or the data of a task that ended"
    assert signed(b'{"type":"ping"}').refusal(now_s=NOW_S) == words
