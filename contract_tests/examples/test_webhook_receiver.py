"""The example that receives webhooks, run as a program of its own, with messages from a mock."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from attrs import frozen
from standardwebhooks import Webhook

from contract_tests.examples.conftest import EXAMPLES, WITHIN_S, Mock, started

APP = [sys.executable, str(EXAMPLES / "webhook_receiver" / "app.py")]
SECRET = "whsec_" + "c2VjcmV0" * 4
OLD_SECRET = "whsec_" + "b2xkb2xk" * 4


@frozen
class Receiver:
    """The running example."""

    process: subprocess.Popen[str]
    url: str

    def said(self, task_id: str) -> str:
        """The next line that it printed of a task. Asked for after an answer, it is there."""
        assert self.process.stdout is not None
        return next(line for line in self.process.stdout if line.startswith(f"{task_id}: "))

    def told(self, webhook_id: str, body: str, signed_body: str | None = None) -> httpx.Response:
        """Returns the answer to a message. `signed_body` is the body for the signature, if it is another."""
        now = datetime.fromtimestamp(int(time.time()), UTC)
        headers = {
            "webhook-id": webhook_id,
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": Webhook(SECRET).sign(webhook_id, now, signed_body or body),
        }
        return httpx.post(self.url, content=body, headers=headers, trust_env=False, timeout=WITHIN_S)


@pytest.fixture(scope="module")
def shared_mock() -> Iterator[Mock]:
    with ExitStack() as stack:
        yield started(stack, clock="virtual", allow_hosts=("127.0.0.1",))


@pytest.fixture
def mock(shared_mock: Mock) -> Mock:
    """A mock at its start, which knows no task."""
    shared_mock.http.post("/_mock/reset").raise_for_status()
    return shared_mock


@pytest.fixture(scope="module")
def start(shared_mock: Mock) -> Iterator[Callable[[str], Receiver]]:
    """Starts the example on a free port, with a secret or several."""
    with ExitStack() as stack:

        def start(secrets: str) -> Receiver:
            env = {**os.environ, "PORT": "0", "YOUCAM_WEBHOOK_SECRET": secrets, "YOUCAM_BASE_URL": shared_mock.url}
            process = subprocess.Popen(
                APP, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**env, "NO_PROXY": "127.0.0.1"}
            )
            stack.enter_context(process)
            stack.callback(process.kill)
            assert process.stderr is not None
            said = []
            for line in process.stderr:
                said.append(line)
                if "Running on " in line:
                    break
            else:
                pytest.fail(f"the example did not start: {said}")
            return Receiver(process, said[-1].split("Running on ")[1].strip() + "/hook")

        yield start


@pytest.fixture(scope="module")
def receiver(start: Callable[[str], Receiver]) -> Receiver:
    return start(SECRET)


def _run(mock: Mock, name: str = "photo.jpg") -> str:
    body = {"src_file_url": f"https://example.com/{name}", "scale": 2}
    task_id: str = mock.http.post("/s2s/v2.0/task/enhance", json=body).raise_for_status().json()["data"]["task_id"]
    return task_id


def _end(mock: Mock, receiver: Receiver) -> list[dict[str, Any]]:
    """Adds the endpoint, lets running tasks end, and delivers. Returns the deliveries."""
    endpoint = mock.control("POST", "/webhooks", {"url": receiver.url, "secret": SECRET})
    mock.control("POST", "/clock/advance", {"seconds": 60})
    made: list[dict[str, Any]] = mock.control("GET", f"/webhooks/{endpoint['id']}/deliveries")["deliveries"]
    return made


def test_a_message_of_the_mock_is_taken_and_its_task_looked_at(mock: Mock, receiver: Receiver) -> None:
    task_id = _run(mock)
    assert [each["status"] for each in _end(mock, receiver)] == [204]
    line = receiver.said(task_id)
    assert line.startswith(f"{task_id}: success, {mock.url}/")
    result = httpx.get(line.split(", ")[1].strip(), trust_env=False)
    assert result.content.startswith((b"\x89PNG", b"\xff\xd8"))


def test_error_of_a_failed_task_is_looked_up(mock: Mock, receiver: Receiver) -> None:
    task_id = _run(mock, "error_decode_image.jpg")
    assert [each["status"] for each in _end(mock, receiver)] == [204]
    assert receiver.said(task_id) == f"{task_id}: error, error_decode_image\n"


def test_a_message_that_cannot_be_looked_at_now_is_asked_for_again(mock: Mock, receiver: Receiver) -> None:
    task_id = _run(mock)
    mock.scenario({"status": 503, "body": {"status": 503, "error": "later"}}, operation="check_task_enhance_v2_0")
    assert [each["status"] for each in _end(mock, receiver)] == [503, 204]
    assert receiver.said(task_id).startswith(f"{task_id}: the document has no status 503 here")
    assert receiver.said(task_id).startswith(f"{task_id}: success")


def test_tampered_message_is_answered_with_400_and_ignored(mock: Mock, receiver: Receiver) -> None:
    body = '{"created_at":1767225600,"data":{"task_id":"t1","task_status":"error"}}'
    answer = receiver.told("msg_tampered", body.replace("error", "success"), signed_body=body)
    assert answer.status_code == 400
    assert "no signature fits" in answer.text
    assert "/s2s/v2.0/task/enhance/t1" not in [each["path"] for each in mock.control("GET", "/requests")["requests"]]


@pytest.mark.parametrize("body", ["", "{}", "x" * 60_000])
def test_every_other_message_is_answered_with_400(receiver: Receiver, body: str) -> None:
    assert httpx.post(receiver.url, content=body, trust_env=False).status_code == 400
    assert receiver.told("msg_no_event", body).status_code == 400


def test_a_message_that_comes_twice_is_looked_at_once(mock: Mock, receiver: Receiver) -> None:
    task_id = _run(mock)
    body = f'{{"created_at":1767225600,"data":{{"task_id":"{task_id}","task_status":"success"}}}}'
    assert [receiver.told("msg_twice", body).status_code for _ in range(2)] == [204, 204]
    checks = [each for each in mock.control("GET", "/requests")["requests"] if each["path"].endswith(task_id)]
    assert len(checks) == 1


@pytest.mark.usefixtures("mock")
def test_message_about_an_unknown_task_is_accepted_and_ignored(receiver: Receiver) -> None:
    body = '{"created_at":1767225600,"data":{"task_id":"t1","task_status":"success"}}'
    assert receiver.told("msg_of_another", body).status_code == 204
    assert receiver.said("t1") == "t1: no task of ours\n"


def test_several_secrets_are_taken_while_one_is_replaced(mock: Mock, start: Callable[[str], Receiver]) -> None:
    _run(mock)
    assert [each["status"] for each in _end(mock, start(f"{OLD_SECRET} {SECRET}"))] == [204]


@pytest.mark.parametrize("secrets", ["", "whsec_", "not Base64!"])
def test_malformed_webhook_secret_is_reported_in_one_line_at_the_start(secrets: str) -> None:
    env = {**os.environ, "PORT": "0", "YOUCAM_WEBHOOK_SECRET": secrets}
    ended = subprocess.run(APP, capture_output=True, text=True, env=env, timeout=WITHIN_S)
    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert line.startswith("app.py: YOUCAM_WEBHOOK_SECRET: ")
