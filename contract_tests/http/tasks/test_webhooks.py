from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import pytest
from attrs import define, evolve, field, frozen
from standardwebhooks import Webhook
from werkzeug.serving import make_server
from werkzeug.wrappers import Request, Response

from youcam_mock.domain.webhooks import secret_of
from youcam_mock.service.courier import Courier

if TYPE_CHECKING:
    from pathlib import Path

    from contract_tests.conftest import Api, MakeApi

URL = "http://hooks.test/youcam"
RETRIES_S = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]


@frozen
class Sent:
    url: str
    content: bytes
    headers: Mapping[str, str]
    at_ms: int

    @property
    def told(self) -> Any:
        return json.loads(self.content)["data"]


@define
class Receiver:
    """Acts as every receiver: answers with the given statuses in turn, and with 204 after those."""

    api: Api
    sent: list[Sent] = field(factory=list)
    answers: list[int | None] = field(factory=list)

    def __call__(self, url: str, content: bytes, headers: Mapping[str, str]) -> int | None:
        self.sent.append(Sent(url, content, headers, self.api.now_ms()))
        return self.answers.pop(0) if self.answers else 204


class Still(Courier):
    """A courier that delivers only when a test says so."""

    def start(self) -> None: ...


def receive(api: Api) -> Receiver:
    receiver = Receiver(api)
    api.app.mock.__dict__["_courier"] = Still(api.app.mock, receiver)
    return receiver


@pytest.fixture
def api(make_api: MakeApi) -> Api:
    return make_api(allow_hosts=("hooks.test",))


@pytest.fixture
def receiver(api: Api) -> Receiver:
    return receive(api)


def endpoint(api: Api, **body: str) -> dict[str, Any]:
    answer = api.control("POST", "/webhooks", {"url": URL, **body})
    assert answer.status == 201, answer
    created: dict[str, Any] = answer.body
    return created


def deliveries(api: Api, webhook: dict[str, Any]) -> list[dict[str, Any]]:
    answer = api.control("GET", f"/webhooks/{webhook['id']}/deliveries")
    assert answer.status == 200, answer
    found: list[dict[str, Any]] = answer.body["deliveries"]
    return found


def test_endpoint_gets_a_webhook_when_a_task_succeeds(api: Api, receiver: Receiver) -> None:
    endpoint(api)
    task_id = api.run_v2(src_file_url="u", scale=2)
    begin = api.now_ms()
    api.advance(60)
    (sent,) = receiver.sent
    ready_ms = api.control("GET", "/tasks").body["tasks"][0]["ready_ms"]
    assert begin < ready_ms < begin + 60_000
    assert sent.url == URL
    assert (
        sent.content
        == json.dumps(
            {"created_at": ready_ms // 1000, "data": {"task_id": task_id, "task_status": "success"}},
            separators=(",", ":"),
        ).encode()
    )


def test_webhook_about_a_failure_has_no_code(api: Api, receiver: Receiver) -> None:
    endpoint(api)
    task_id = api.run_v2(src_file_url="https://example.com/error_no_face.jpg", scale=2)
    api.advance(60)
    assert [sent.told for sent in receiver.sent] == [{"task_id": task_id, "task_status": "error"}]


def test_no_webhook_is_sent_before_the_task_ends(api: Api, receiver: Receiver) -> None:
    endpoint(api)
    api.run_v2(src_file_url="slow-30s.jpg", scale=2)
    api.advance(29.9)
    assert receiver.sent == []
    api.advance(0.1)
    assert len(receiver.sent) == 1


def test_a_message_tells_when_the_task_ended_and_not_when_it_was_run_or_the_message_was_sent(
    api: Api, receiver: Receiver
) -> None:
    run_ms = api.now_ms()
    api.run_v2(src_file_url="slow-30s.jpg", scale=2)
    api.advance(12)
    webhook = endpoint(api)
    receiver.answers = [500]
    api.advance(40)
    assert [json.loads(sent.content)["created_at"] for sent in receiver.sent] == [run_ms // 1000 + 30] * 2
    assert [delivery["at_ms"] for delivery in deliveries(api, webhook)] == [run_ms + 30_000, run_ms + 35_000]


def test_an_endpoint_is_told_of_tasks_that_end_after_it_was_set_up_whoever_looks_when(
    api: Api, receiver: Receiver
) -> None:
    ended = api.run_v2(src_file_url="slow-10s.jpg", scale=2)
    ends = api.run_v2(src_file_url="slow-30s.jpg", scale=2)
    api.advance(20)
    endpoint(api)
    api.check_v2(ended)
    api.advance(60)
    assert [sent.told["task_id"] for sent in receiver.sent] == [ends]


def test_no_webhook_is_sent_for_a_task_lost_before_its_end(api: Api, receiver: Receiver) -> None:
    endpoint(api)
    name = "slow-30s.png"
    declared = api.declare(name, 10, path="/s2s/v1.1/file/enhance")
    api.put(declared, b"0123456789")
    api.run_v1(declared["file_id"])
    api.advance(60)
    assert receiver.sent == []


def test_a_message_is_signed_as_standard_webhooks_says(
    api: Api, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    webhook = endpoint(api)
    monkeypatch.setattr(Webhook, "_Webhook__verify_timestamp", lambda _, text: _moment(text))
    api.run_v2(src_file_url="u", scale=2)
    api.advance(60)
    (sent,) = receiver.sent
    assert Webhook(webhook["secret"]).verify(sent.content, dict(sent.headers))["data"] == sent.told
    assert sent.headers["webhook-id"].startswith("msg_")
    assert sent.headers["content-type"] == "application/json"


def _moment(text: str) -> Any:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(int(text), UTC)


def test_the_timestamp_is_the_machine_s_since_receivers_compare_it_with_theirs(api: Api, receiver: Receiver) -> None:
    endpoint(api)
    api.run_v2(src_file_url="u", scale=2)
    api.advance(86_400)
    assert receiver.sent[0].headers["webhook-timestamp"] == str(api.system.ms // 1000)


def test_a_given_secret_is_kept_and_another_is_made_up(api: Api, receiver: Receiver) -> None:
    mine = secret_of(bytes(range(24)))
    assert endpoint(api, secret=mine)["secret"] == mine
    made = {endpoint(api)["secret"] for _ in range(2)}
    assert len(made) == 2
    assert all(secret.startswith("whsec_") for secret in made)


@pytest.mark.parametrize("secret", ["", "secret", "whsec_", "whsec_c2hvcnQ=", "whsec_****", secret_of(bytes(65))])
def test_a_secret_that_receivers_would_refuse_is_refused(api: Api, secret: str) -> None:
    answer = api.control("POST", "/webhooks", {"url": URL, "secret": secret})
    assert answer.status == 400
    assert "whsec_" in answer.body["error"]


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "https://example.com/",
        "ftp://hooks.test/",
        "hooks.test",
        "http://[",
        "http://hooks.test.evil.com/",
    ],
)
def test_webhooks_go_only_to_allowed_hosts(api: Api, url: str) -> None:
    answer = api.control("POST", "/webhooks", {"url": url})
    assert answer.status == 403
    assert "--allow-host" in answer.body["error"]
    assert api.control("GET", "/webhooks").body == {"webhooks": []}


@pytest.mark.parametrize(
    ("path", "why"),
    [
        (":99999/", "there is no port 99999"),
        (":0/", "there is no port 0"),
        ("/\t", "non-printable"),
        ("/\udc80" + "a", ""),
    ],
)
def test_an_address_that_nothing_can_be_sent_to_is_refused_when_it_is_made(api: Api, path: str, why: str) -> None:
    body = json.dumps({"url": f"http://hooks.test{path}"}).encode()
    answer = api.control("POST", "/webhooks", body)
    assert (answer.status, why in answer.body["error"]) == (400, True), answer
    assert api.control("GET", "/webhooks").body == {"webhooks": []}


@pytest.mark.parametrize("host", ["a..b", "a" * 64])
def test_a_host_that_cannot_be_looked_up_is_no_address(make_api: MakeApi, host: str) -> None:
    api = make_api(allow_hosts=(host,))
    assert api.control("POST", "/webhooks", {"url": f"http://{host}/"}).status == 400


@pytest.mark.parametrize("url", ["http://hooks.test:99999/", "http://hooks.test/\t", "http://hooks.test:x/"])
def test_an_address_of_an_earlier_version_that_nothing_can_be_sent_to_holds_nothing_up(api: Api, url: str) -> None:
    assert api.app.mock.courier.post(url, b"", {}) is None


def test_there_are_at_most_ten_endpoints(api: Api) -> None:
    made = [endpoint(api) for _ in range(10)]
    answer = api.control("POST", "/webhooks", {"url": URL})
    assert (answer.status, answer.body["error"]) == (409, "there are 10 endpoints already; delete one first")
    assert api.control("GET", "/webhooks").body == {"webhooks": made}
    assert api.control("DELETE", f"/webhooks/{made[0]['id']}").status == 204
    endpoint(api)


def test_each_endpoint_gets_its_own_webhook_id(api: Api, receiver: Receiver) -> None:
    both = [endpoint(api), endpoint(api)]
    api.run_v2(src_file_url="u", scale=2)
    api.advance(60)
    assert len(receiver.sent) == len({sent.headers["webhook-id"] for sent in receiver.sent}) == 2
    assert [len(deliveries(api, each)) for each in both] == [1, 1]


def test_endpoint_gets_webhooks_only_for_tasks_that_end_after_it_was_added(api: Api, receiver: Receiver) -> None:
    api.run_v2(src_file_url="u", scale=2)
    late = api.run_v2(src_file_url="slow-90s.jpg", scale=2)
    api.advance(60)
    endpoint(api)
    api.advance(60)
    assert [sent.told["task_id"] for sent in receiver.sent] == [late]


def test_removed_endpoint_gets_no_more_webhooks(api: Api, receiver: Receiver) -> None:
    receiver.answers = [None]
    webhook = endpoint(api)
    api.run_v2(src_file_url="u", scale=2)
    api.advance(6)
    assert api.control("DELETE", f"/webhooks/{webhook['id']}").status == 204
    api.advance(86_400)
    assert len(receiver.sent) == 1
    for method, path in (("DELETE", ""), ("GET", "/deliveries")):
        answer = api.control(method, f"/webhooks/{webhook['id']}{path}")
        assert (answer.status, answer.body["error"]) == (404, f"no webhook has the id '{webhook['id']}'")


@pytest.mark.parametrize("answer", [None, 199, 300, 404, 500])
def test_refused_webhook_is_retried_after_five_seconds(api: Api, receiver: Receiver, answer: int | None) -> None:
    receiver.answers = [answer]
    webhook = endpoint(api)
    api.run_v2(src_file_url="slow-1s.jpg", scale=2)
    begin = api.now_ms()
    api.advance(5.9)
    (first,) = deliveries(api, webhook)
    assert (first["at_ms"], first["attempt"], first["status"]) == (begin + 1000, 1, answer)
    assert first["next_ms"] == begin + 6000
    api.advance(0.1)
    second = deliveries(api, webhook)[1]
    assert second == {**first, "at_ms": begin + 6000, "attempt": 2, "status": 204, "next_ms": None}
    api.advance(10**6)
    assert len(receiver.sent) == 2
    assert len({sent.headers["webhook-id"] for sent in receiver.sent}) == 1
    assert len({sent.content for sent in receiver.sent}) == 1


def test_retries_keep_the_standard_schedule_and_end(api: Api, receiver: Receiver) -> None:
    receiver.answers = [500] * 20
    webhook = endpoint(api)
    api.run_v2(src_file_url="u", scale=2)
    api.advance(10 * 24 * 3600)
    made = deliveries(api, webhook)
    gaps = [(later["at_ms"] - made[i]["at_ms"]) // 1000 for i, later in enumerate(made[1:])]
    assert gaps == RETRIES_S
    assert [each["attempt"] for each in made] == list(range(1, 11))
    assert made[-1]["next_ms"] is None


def test_the_operator_may_choose_another_schedule(make_api: MakeApi) -> None:
    api = make_api(allow_hosts=("hooks.test",), rules={"webhook_retries_s": "1,2"})
    receiver = receive(api)
    receiver.answers = [500] * 20
    endpoint(api)
    api.run_v2(src_file_url="u", scale=2)
    api.advance(86_400)
    assert len(receiver.sent) == 3


def test_a_delivery_charges_the_task_at_its_own_time(api: Api, receiver: Receiver) -> None:
    endpoint(api)
    api.run_v2(src_file_url="u", scale=2)
    api.advance(60)
    assert api.balance() == 998


def test_setting_the_clock_delivers_too(api: Api, receiver: Receiver) -> None:
    endpoint(api)
    api.run_v2(src_file_url="u", scale=2)
    api.control("PUT", "/clock", {"now_ms": api.now_ms() + 60_000})
    assert len(receiver.sent) == 1


def test_a_reset_forgets_the_endpoints(api: Api, receiver: Receiver) -> None:
    endpoint(api)
    api.run_v2(src_file_url="u", scale=2)
    api.control("POST", "/reset")
    assert api.control("GET", "/webhooks").body == {"webhooks": []}
    api.advance(60)
    assert receiver.sent == []


def test_undelivered_webhooks_are_sent_after_a_restart(make_api: MakeApi, tmp_path: Path) -> None:
    chosen = {"data_dir": tmp_path, "workers": 2, "allow_hosts": ("hooks.test",)}
    first = make_api(**chosen)
    receive(first).answers = [None]
    webhook = endpoint(first)
    first.run_v2(src_file_url="u", scale=2)
    first.advance(6)
    second = evolve(first, app=make_api(first.system, **chosen).app)
    receiver = receive(second)
    second.advance(60)
    assert len(receiver.sent) == 1
    assert [each["attempt"] for each in deliveries(second, webhook)] == [1, 2]


def test_two_mocks_on_one_folder_send_each_message_once(make_api: MakeApi, tmp_path: Path) -> None:
    chosen = {"data_dir": tmp_path, "workers": 2, "allow_hosts": ("hooks.test",)}
    first = make_api(**chosen)
    second = evolve(first, app=make_api(first.system, **chosen).app)
    both = [receive(first), receive(second)]
    endpoint(first)
    for _ in range(3):
        second.run_v2(src_file_url="u", scale=2)
    first.advance(60)
    second.app.mock.read_clock()
    second.app.mock.courier.deliver_due()
    assert [len(receiver.sent) for receiver in both] == [3, 0]


def test_a_message_arrives_over_a_socket_by_itself(make_api: MakeApi) -> None:
    from threading import Event, Thread

    arrived: list[tuple[bytes, dict[str, str]]] = []
    done = Event()

    @Request.application
    def app(request: Request) -> Response:
        arrived.append((request.get_data(), dict(request.headers)))
        done.set()
        return Response(status=200)

    server = make_server("127.0.0.1", 0, app)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        api = make_api(allow_hosts=("127.0.0.1",), clock="real")
        webhook = endpoint(api, url=f"http://127.0.0.1:{server.server_port}/")
        api.run_v2(src_file_url="u", scale=2)
        api.system.ms += 60_000
        assert done.wait(10)
        api.app.mock.courier.stop()
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    content, headers = arrived[0]
    assert json.loads(content)["data"]["task_status"] == "success"
    assert headers["Webhook-Signature"].startswith("v1,")
    assert [each["status"] for each in deliveries(api, webhook)] == [200]


@pytest.mark.parametrize(
    ("url", "host"), [("http://hooks.test.evil.com:81/x", "hooks.test.evil.com"), ("http://[", "'http://['")]
)
def test_a_host_that_is_not_allowed_is_named_with_what_allows_it(api: Api, url: str, host: str) -> None:
    answer = api.control("POST", "/webhooks", {"url": url})
    assert answer.body["error"] == f"{host} may not be reached: start the mock with --allow-host {host}"


def test_refusal_of_a_secret_describes_a_valid_one(api: Api) -> None:
    answer = api.control("POST", "/webhooks", {"url": URL, "secret": "x"})
    assert answer.body["error"] == "secret: should be whsec_ and 24 to 64 bytes in Base64"


def _again(api: Api, webhook: dict[str, Any], webhook_id: str) -> Any:
    return api.control("POST", f"/webhooks/{webhook['id']}/deliveries/{webhook_id}/again")


def test_a_message_is_sent_again_under_its_id_and_signed_anew(
    api: Api, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    webhook = endpoint(api)
    monkeypatch.setattr(Webhook, "_Webhook__verify_timestamp", lambda _, text: _moment(text))
    api.finished_v2(api.run_v2(src_file_url="u", scale=1))
    api.advance(0)
    [first] = receiver.sent
    answer = _again(api, webhook, first.headers["webhook-id"])
    assert answer.status == 200
    assert [each["attempt"] for each in answer.body["deliveries"]] == [1, 2]
    assert answer.body["deliveries"] == deliveries(api, webhook)
    second = receiver.sent[1]
    assert (second.content, second.headers["webhook-id"]) == (first.content, first.headers["webhook-id"])
    Webhook(webhook["secret"]).verify(second.content, dict(second.headers))


def test_a_message_that_is_still_to_be_retried_is_sent_at_once_and_not_twice(api: Api, receiver: Receiver) -> None:
    webhook = endpoint(api)
    receiver.answers = [500]
    api.finished_v2(api.run_v2(src_file_url="u", scale=1))
    api.advance(0)
    _again(api, webhook, receiver.sent[0].headers["webhook-id"])
    assert [each["status"] for each in deliveries(api, webhook)] == [500, 204]
    api.advance(300_000)
    assert len(receiver.sent) == 2


def test_a_message_that_is_refused_again_is_retried_while_retries_are_left(api: Api, receiver: Receiver) -> None:
    webhook = endpoint(api)
    api.finished_v2(api.run_v2(src_file_url="u", scale=1))
    api.advance(0)
    receiver.answers = [500]
    _again(api, webhook, receiver.sent[0].headers["webhook-id"])
    assert deliveries(api, webhook)[-1]["next_ms"] == api.now_ms() + 1000 * RETRIES_S[1]


def test_a_delivery_shows_what_was_sent(api: Api, receiver: Receiver) -> None:
    webhook = endpoint(api)
    api.finished_v2(api.run_v2(src_file_url="u", scale=1))
    api.advance(0)
    assert deliveries(api, webhook)[0]["body"] == receiver.sent[0].content.decode()


def test_a_message_of_another_endpoint_is_not_sent_again(api: Api, receiver: Receiver) -> None:
    webhook, other = endpoint(api), endpoint(api)
    api.finished_v2(api.run_v2(src_file_url="u", scale=1))
    api.advance(0)
    webhook_id = deliveries(api, webhook)[0]["webhook_id"]
    answer = _again(api, other, webhook_id)
    assert (answer.status, answer.body["error"]) == (404, f"no message {webhook_id!r} was sent to that endpoint")
    assert _again(api, {"id": "nobody"}, webhook_id).body["error"] == "no webhook has the id 'nobody'"
    assert len(receiver.sent) == 2
