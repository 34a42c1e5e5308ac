"""How the client treats the service: what it repeats and what never, how fast it sends, and with which headers."""

from __future__ import annotations

import base64
import json
import logging
import random
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from contract_tests.client.scripted import DONE, PNG, RUNNING, STARTED, Scripted, Stopped, refused
from youcam import FileId, YouCam, errors
from youcam.timing import DOCUMENTED, Pace, Retries, RetryBudget, Window

UPLOADED = FileId("file+1")
BUSY = httpx.Response(503, json={"status": 503, "error": "busy"})
LOST = httpx.ReadTimeout("no answer")


PRIVATE = rsa.generate_private_key(public_exponent=65537, key_size=1024)
SECRET_KEY = base64.b64encode(
    PRIVATE.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
).decode()
TOKEN = {"status": 200, "result": {"access_token": "token-1"}}
V1_STARTED = {"status": 200, "result": {"task_id": "t"}}
V1_DONE = {"status": 200, "result": {"status": "success", "polling_interval": 300, "results": []}}
V1_RUNNING = {"status": 200, "result": {"status": "running", "polling_interval": 7000, "results": []}}


def _v1(**answers: Any) -> Scripted:
    return Scripted(**{"auth": TOKEN, "run": V1_STARTED, "check": V1_DONE, **answers})


def _signed_in(service: Scripted) -> YouCam:
    return service.client(client_id="client-1", secret_key=SECRET_KEY)


@pytest.mark.parametrize("trouble", [BUSY, refused(429), LOST, httpx.ConnectError("down")])
def test_a_check_is_sent_again_after_any_trouble(trouble: httpx.Response | Exception) -> None:
    service = Scripted(check=[trouble, trouble, DONE])
    assert service.client().run("enhance", image=UPLOADED, scale=2).url.startswith("http://s/")
    assert len(service.sent("check")) == 3


@pytest.mark.parametrize("answer", [BUSY, httpx.Response(500, text="<html>")])
def test_a_paid_run_that_the_service_failed_on_is_not_sent_again(answer: httpx.Response) -> None:
    service = Scripted(run=answer)
    with pytest.raises(errors.ServiceError, match="may have started"):
        service.client().run("enhance", image=UPLOADED, scale=2)
    assert len(service.sent("run")) == 1


def test_paid_run_whose_answer_was_lost_is_not_repeated_and_raises_run_unclear() -> None:
    service = Scripted(run=LOST)
    with pytest.raises(errors.RunUnclear, match="may have started"):
        service.client().run("enhance", image=UPLOADED, scale=2)
    assert len(service.sent("run")) == 1


@pytest.mark.parametrize("trouble", [refused(429), httpx.ConnectError("down"), httpx.ConnectTimeout("slow")])
def test_paid_run_that_certainly_did_not_start_is_sent_again(trouble: httpx.Response | Exception) -> None:
    service = Scripted(run=[trouble, STARTED])
    service.client().submit("enhance", image=UPLOADED, scale=2)
    assert len(service.sent("run")) == 2


@pytest.mark.parametrize("trouble", [BUSY, LOST, httpx.RemoteProtocolError("cut")])
def test_a_v1_run_is_sent_again_with_the_same_request_id(trouble: httpx.Response | Exception) -> None:
    service = _v1(run=[trouble, V1_STARTED])
    _signed_in(service).submit("v1.0/enhance", image=UPLOADED, scale=2)
    first, second = service.bodies("run")
    assert first == second
    assert first["request_id"] >= 0


def test_two_v1_runs_have_two_request_ids() -> None:
    service = _v1()
    client = _signed_in(service)
    for _ in range(2):
        client.submit("v1.0/enhance", image=UPLOADED, scale=2)
    first, second = service.bodies("run")
    assert first["request_id"] != second["request_id"]


def test_a_request_is_tried_as_often_as_it_is_allowed_and_no_more() -> None:
    service = Scripted(check=BUSY)
    with pytest.raises(errors.ServiceError, match="busy"):
        service.client(retries=Retries(attempts=3)).task("enhance", "t").status()
    assert len(service.sent("check")) == 3


def test_a_refusal_that_will_stay_is_not_tried_again() -> None:
    service = Scripted(check=refused(400, "InvalidTaskId", "Invalid Task Id"))
    with pytest.raises(errors.TaskLost):
        service.client().task("enhance", "t").status()
    assert len(service.sent("check")) == 1


def test_pauses_before_retries_grow_and_have_full_jitter() -> None:
    retries = Retries(first_s=1, most_s=5, random=random.Random(7))
    for attempt, most in ((1, 1), (2, 2), (3, 4), (4, 5), (9, 5)):
        drawn = [retries.pause_s(attempt) for _ in range(200)]
        assert 0 <= min(drawn) < 0.2 * most
        assert 0.8 * most < max(drawn) <= most


def test_a_failing_service_uses_up_the_retries_that_all_requests_share() -> None:
    service = Scripted(check=BUSY)
    client = service.client()
    for _ in range(12):
        with pytest.raises(errors.ServiceError):
            client.task("enhance", "t").status()
    assert len(service.sent("check")) == 12 + 20


def test_successes_give_retries_back() -> None:
    budget = RetryBudget(most=1)
    assert budget.take()
    assert not budget.take()
    for _ in range(10):
        budget.refund()
    assert budget.take()


def test_unreachable_service_raises_its_own_error() -> None:
    service = Scripted(units=httpx.ConnectError("refused"))
    with pytest.raises(errors.ServiceUnreachable, match=r"^GET api/s2s/v1.0/client/credit: refused$"):
        service.client().units()


def test_v2_waits_two_seconds_first_and_then_longer_each_time() -> None:
    service = Scripted(check=[*[RUNNING] * 6, DONE])
    service.client().run("enhance", image=UPLOADED, scale=2)
    assert service.clock.waits == [2.0, 2.0, 3.0, 4.5, 5.0, 5.0, 5.0]


def test_v1_waits_as_long_as_the_service_asks() -> None:
    service = _v1(check=[V1_RUNNING, V1_DONE])
    _signed_in(service).submit("v1.0/enhance", image=UPLOADED, scale=2).wait()
    assert service.clock.waits == [7.0]


def test_v1_is_never_left_unpolled_for_10_s() -> None:
    hasty = {"status": 200, "result": {"status": "running", "polling_interval": 300, "results": []}}
    service = _v1(check=[*[hasty] * 20, V1_DONE])
    _signed_in(service).submit("v1.0/enhance", image=UPLOADED, scale=2).wait()
    assert max(service.clock.waits) <= 5


def test_a_poll_interval_of_the_caller_is_kept_to() -> None:
    service = Scripted(check=[RUNNING, RUNNING, DONE])
    service.client().task("enhance", "t").wait(poll=0.25)
    assert service.clock.waits == [0.25, 0.25]


def test_waiting_ends_when_its_time_is_up_and_names_the_task() -> None:
    service = Scripted(check=RUNNING)
    with pytest.raises(errors.TaskNotFinished, match="after 20 s; wait again for task a/b"):
        service.client().run("enhance", image=UPLOADED, scale=2, timeout=20)
    assert sum(service.clock.waits) <= 20


def test_trouble_while_waiting_names_the_task_that_was_paid_for() -> None:
    service = Scripted(check=refused(401, "ExpiredApiKey"))
    with pytest.raises(errors.InvalidCredentials) as refusal:
        service.client().run("enhance", image=UPLOADED, scale=2)
    assert refusal.value.__notes__ == ["the task is a/b+c= of enhance"]


def test_a_run_whose_sign_in_failed_takes_nothing_of_a_budget() -> None:
    service = _v1(auth=refused(500))
    client = _signed_in(service)
    with client.budget(2) as budget, pytest.raises(errors.ServiceError) as failure:
        client.submit("v1.0/enhance", image=UPLOADED, scale=1)
    assert not service.sent("run")
    assert not failure.value.unclear
    assert budget.left == 2


def test_a_v1_run_whose_answers_were_lost_is_unclear_whatever_came_last() -> None:
    for last in (LOST, refused(429), refused(400, "InvalidParameters")):
        client = _signed_in(_v1(run=[LOST, last]))
        with client.budget(2) as budget, pytest.raises(errors.RunUnclear) as failure:
            client.submit("v1.0/enhance", image=UPLOADED, scale=1)
        assert failure.value.unclear
        assert budget.left == 0


EXPIRED = refused(401, "InvalidAccessToken", "Invalid access token")


def test_a_v1_run_that_was_cut_and_then_met_an_old_token_signs_in_and_is_sent_under_its_request_id() -> None:
    service = _v1(run=[LOST, EXPIRED, V1_STARTED])
    client = _signed_in(service)
    with client.budget(2) as budget:
        assert client.submit("v1.0/enhance", image=UPLOADED, scale=1).id == "t"
    assert len(service.sent("auth")) == 2
    assert len({body["request_id"] for body in service.bodies("run")}) == 1
    assert len(service.bodies("run")) == 3
    assert budget.left < 2


@pytest.mark.parametrize(
    ("run", "auth"),
    [
        ([LOST, EXPIRED, EXPIRED], TOKEN),
        ([LOST, EXPIRED, refused(400, "InvalidParameters")], TOKEN),
        ([LOST, EXPIRED], [TOKEN, refused(401, "InvalidAuthentication")]),
        ([LOST, EXPIRED], [TOKEN, httpx.ConnectError("down")]),
    ],
)
def test_such_a_run_stays_unclear_when_the_new_sign_in_does_not_help(run: Any, auth: Any) -> None:
    client = _signed_in(_v1(run=run, auth=auth))
    with client.budget(2) as budget, pytest.raises(errors.RunUnclear, match="may have started") as failure:
        client.submit("v1.0/enhance", image=UPLOADED, scale=1)
    assert failure.value.unclear
    assert budget.left < 2


def test_a_run_that_only_met_an_old_token_is_refused_as_the_sign_in_is() -> None:
    client = _signed_in(_v1(run=EXPIRED, auth=[TOKEN, refused(401, "InvalidAuthentication")]))
    with client.budget(2) as budget, pytest.raises(errors.InvalidCredentials):
        client.submit("v1.0/enhance", image=UPLOADED, scale=1)
    assert budget.left == 2


def test_an_upload_sends_exactly_the_signed_headers_and_no_bearer() -> None:
    service = Scripted()
    service.client().upload(PNG)
    [put] = service.sent("put")
    added_by_http = {"host", "content-length"}
    assert set(put.headers) - added_by_http == {"content-type"}
    assert put.content == PNG


def test_a_download_carries_no_header_of_the_account() -> None:
    service = Scripted(result=httpx.Response(200, content=b"photo"))
    assert service.client().run("enhance", image=UPLOADED, scale=2).bytes == b"photo"
    [get] = service.sent("result")
    assert set(get.headers) == {"host"}


def test_task_ids_are_url_encoded() -> None:
    service = Scripted()
    service.client().task("enhance", "a/b+c=").status()
    [check] = service.sent("check")
    assert check.url.raw_path == b"/s2s/v2.0/task/enhance/a%2Fb%2Bc%3D"


def test_v1_task_ids_are_url_encoded_in_the_query() -> None:
    service = _v1()
    _signed_in(service).task("v1.0/enhance", "a/b+c=").status()
    [check] = service.sent("check")
    assert check.url.query == b"task_id=a%2Fb%2Bc%3D"


def test_every_request_has_timeouts() -> None:
    service = Scripted(result=httpx.Response(200, content=b"photo"))
    assert service.client(timeout=12).run("enhance", image=PNG, scale=2).bytes
    assert {tuple(request.extensions["timeout"].values()) for request in service.requests} == {(12.0,) * 4}


def test_a_v1_client_signs_in_once_for_many_calls() -> None:
    service = _v1()
    client = _signed_in(service)
    for _ in range(3):
        client.task("v1.0/enhance", "t").status()
    assert len(service.sent("auth")) == 1
    assert {check.headers["authorization"] for check in service.sent("check")} == {"Bearer token-1"}
    assert "authorization" not in service.sent("auth")[0].headers


def test_a_token_is_renewed_before_its_two_hours_are_over() -> None:
    service = _v1()
    client = _signed_in(service)
    client.sign_in()
    service.clock.at_s += 2 * 3600 - 301
    client.sign_in()
    assert len(service.sent("auth")) == 1
    service.clock.at_s += 2
    client.sign_in()
    assert len(service.sent("auth")) == 2


def test_a_token_that_is_refused_is_renewed_once() -> None:
    refusal = refused(401, "InvalidAccessToken", "Invalid access token")
    service = _v1(check=[refusal, V1_DONE])
    _signed_in(service).task("v1.0/enhance", "t").status()
    assert len(service.sent("auth")) == 2
    hopeless = _v1(check=refusal)
    with pytest.raises(errors.InvalidCredentials, match="sign in again"):
        _signed_in(hopeless).task("v1.0/enhance", "t").status()
    assert len(hopeless.sent("check")) == 2


def test_a_sign_in_that_is_refused_is_not_tried_again() -> None:
    service = _v1(auth=refused(401, "InvalidAuthentication", "Authentication failed"))
    with pytest.raises(errors.InvalidCredentials, match="clock"):
        _signed_in(service).units()
    assert len(service.requests) == 1


def test_requests_keep_to_the_documented_rate() -> None:
    clock = Stopped(0)
    pace = Pace(DOCUMENTED)
    times = []
    for _ in range(600):
        clock.sleep(pace.turn(clock.now_s()))
        times.append(clock.now_s())
    for window in DOCUMENTED:
        assert all(
            later - earlier >= window.seconds for earlier, later in zip(times, times[window.limit :], strict=False)
        )


def test_rate_limit_does_not_delay_requests_within_it() -> None:
    pace = Pace([Window(5, 1)])
    assert [pace.turn(100.0) for _ in range(5)] == [0.0] * 5
    assert pace.turn(102.0) == 0.0


def test_uploads_and_downloads_take_nothing_of_the_rate() -> None:
    service = Scripted(result=httpx.Response(200, content=b"photo"))
    client = service.client(rate=[Window(3, 60)])
    assert client.run("enhance", image=PNG, scale=2).bytes
    assert service.clock.waits == [2.0]


def test_the_log_holds_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    service = _v1(file={"status": 200, "result": Scripted()._answers["file"][0]["data"]})
    with caplog.at_level(logging.DEBUG, logger="youcam"):
        client = _signed_in(service)
        client.submit("v1.0/enhance", image=PNG, scale=2).wait()
    assert "POST /s2s/v1.0/task/enhance: 200" in caplog.text
    for secret in ("token-1", SECRET_KEY, "sig=secret", json.loads(service.sent("auth")[0].content)["id_token"]):
        assert secret not in caplog.text
    assert SECRET_KEY not in repr(client._session)
    assert "token-1" not in repr(client._session)


@pytest.mark.parametrize("lost", [httpx.ReadError("gone"), httpx.Response(500)])
def test_files_are_sent_and_fetched_again_when_that_fails(lost: httpx.Response | Exception) -> None:
    service = Scripted(put=[lost, {}], result=[lost, httpx.Response(200, content=PNG)])
    assert service.client().run("enhance", image=PNG, scale=1).bytes == PNG
    assert (len(service.sent("put")), len(service.sent("result"))) == (2, 2)


def test_the_request_id_of_a_v1_run_is_drawn_from_all_that_json_holds_exactly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secrets.randbelow", lambda most: most - 1)
    service = _v1()
    service.client().submit("v1.0/enhance", image=UPLOADED, scale=1)
    assert service.bodies("run")[0]["request_id"] == 2**53 - 1


def test_an_upload_whose_answers_are_lost_may_be_made_again(caplog: pytest.LogCaptureFixture) -> None:
    service = Scripted(put=httpx.ReadError("gone"))
    with caplog.at_level(logging.DEBUG, "youcam"), pytest.raises(errors.ServiceUnreachable) as lost:
        service.client().upload(PNG)
    assert not isinstance(lost.value, errors.RunUnclear)
    assert [record.getMessage() for record in caplog.records if record.name == "youcam"] == [
        "POST /s2s/v2.0/file: 200",
        *["PUT /put: ReadError"] * len(service.sent("put")),
    ]


def test_every_request_says_who_asks_and_for_what() -> None:
    service = Scripted()
    service.client().task("enhance", "t").status()
    headers = service.requests[0].headers
    assert (headers["User-Agent"], headers["Accept"]) == ("youcam-python", "application/json")


def test_a_user_in_the_address_does_not_replace_the_bearer() -> None:
    service = Scripted()
    service.client(base_url="http://user:secret@api").task("enhance", "t").status()
    assert service.requests[0].headers["Authorization"] == "Bearer key-1"


def test_a_redirect_is_not_followed_and_no_other_host_sees_the_key() -> None:
    service = Scripted(check=httpx.Response(302, headers={"Location": "http://elsewhere/"}))
    with pytest.raises(errors.ApiError) as refused:
        service.client().task("enhance", "t").status()
    assert refused.value.status == 302
    assert [request.url.host for request in service.requests] == ["api"]


@pytest.mark.parametrize("last", [None, ""])
def test_a_list_ends_where_no_further_page_is_named(last: str | None) -> None:
    service = Scripted(check={"status": 200, "data": {"templates": [], "next_token": last}})
    assert list(service.client().templates("hair-style")) == []
    assert len(service.requests) == 1


def test_v1_signs_in_with_its_id_and_the_time_and_again_five_minutes_before_the_token_ends() -> None:
    service = _v1()
    task = _signed_in(service).task("v1.0/enhance", "t")
    for wait_s in (0, 6899, 1):
        service.clock.at_s += wait_s
        task.status()
    proofs = service.bodies("auth")
    assert [set(proof) for proof in proofs] == [{"client_id", "id_token"}] * 2
    assert [request.method for request in service.sent("auth")] == ["POST", "POST"]
    said = [PRIVATE.decrypt(base64.b64decode(proof["id_token"]), PKCS1v15()) for proof in proofs]
    assert said == [b"client_id=client-1&timestamp=1700000000000", b"client_id=client-1&timestamp=1700006900000"]
    assert {proof["client_id"] for proof in proofs} == {"client-1"}
