"""Exceptions that the client raises when the service refuses, and what they tell."""

from __future__ import annotations

import httpx
import pytest

from contract_tests.client.scripted import PNG, RUNNING, Scripted, refused
from youcam import FileId, YouCam, YouCamError, errors, features
from youcam_mock.contract import Contract, bundled

UPLOADED = FileId("file+1")


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (400, "CreditInsufficiency", errors.InsufficientUnits),
        (400, "InvalidTaskId", errors.TaskLost),
        (400, "InvalidParameters", errors.InvalidRequest),
        (400, "InvalidTemplate", errors.InvalidRequest),
        (400, "SomethingNew", errors.InvalidRequest),
        (400, None, errors.InvalidRequest),
        (401, "InvalidApiKey", errors.InvalidCredentials),
        (401, "SomethingNew", errors.InvalidCredentials),
        (404, None, errors.InvalidRequest),
        (429, None, errors.RateLimited),
        (500, "TaskTimeout", errors.ServiceError),
        (503, None, errors.ServiceError),
    ],
)
def test_each_refusal_has_its_exception(status: int, code: str | None, kind: type[errors.ApiError]) -> None:
    service = Scripted(units=refused(status, code, "Words of the service", x_request_id="r-1"))
    with pytest.raises(kind) as refusal:
        service.client().units()
    raised = refusal.value
    assert isinstance(raised, YouCamError)
    assert (raised.status, raised.error_code, raised.message) == (status, code, "Words of the service")
    assert raised.request_id == "r-1"
    assert "\n" not in str(raised)
    for said in (str(status), code or "", "Words of the service", "x-request-id r-1"):
        assert said in str(raised)


@pytest.mark.parametrize("content", [b"", b"<html>", b"[]", b"null", b"\xff", b'{"error": 7}'])
def test_an_answer_in_another_form_is_still_an_error_in_one_line(content: bytes) -> None:
    service = Scripted(units=httpx.Response(502, content=content))
    with pytest.raises(errors.ServiceError) as refusal:
        service.client().units()
    assert len(str(refusal.value).splitlines()) == 1


def test_successful_answer_without_json_is_an_error_of_the_service() -> None:
    with pytest.raises(errors.ServiceError, match="not JSON"):
        Scripted(units=httpx.Response(200, text="<html>")).client().units()


def test_the_explanation_of_a_mock_is_the_hint() -> None:
    service = Scripted(run=refused(400, "CreditInsufficiency", x_mock_explain="the balance is 3, the run costs 9"))
    with pytest.raises(errors.InsufficientUnits) as refusal:
        service.client().submit("enhance", image=UPLOADED, scale=2)
    assert refusal.value.hint == "the balance is 3, the run costs 9"


def test_a_failed_task_tells_its_code_and_what_it_means() -> None:
    failed = {"status": 200, "data": {"task_status": "error", "error": "error_no_face", "results": None}}
    with pytest.raises(errors.TaskFailed, match="failed with error_no_face: no face was found") as failure:
        Scripted(check=failed).client().task("skin-analysis", "t").wait()
    assert (failure.value.code, failure.value.task_id) == ("error_no_face", "t")
    assert failure.value.meaning.startswith("no face was found")


def test_a_mock_tells_why_a_task_failed_beside_what_the_code_means() -> None:
    failed = {"status": 200, "data": {"task_status": "error", "error": "error_no_face", "results": None}}
    explained = {"x-mock-explain": "the task failed with error_no_face: it is a landscape"}
    answer = httpx.Response(200, json=failed, headers=explained)
    with pytest.raises(errors.TaskFailed, match=r"^enhance failed with error_no_face: it is a landscape$") as failure:
        Scripted(check=answer).client().task("enhance", "t").result()
    assert failure.value.hint.endswith("it is a landscape")
    assert failure.value.meaning.startswith("no face was found")


def test_every_engine_error_of_the_contract_has_a_meaning() -> None:
    codes = {code for run in Contract.load(bundled()).of_kind("run-task") for code in run.facts["engine-errors"]}
    assert codes
    assert {code for code in codes if not features.meaning(code)} == set()


def test_failure_with_an_undocumented_code_is_reported_too() -> None:
    failed = {"status": 200, "data": {"task_status": "error", "error": "error_new", "error_message": "It broke"}}
    with pytest.raises(errors.TaskFailed, match="error_new: It broke"):
        Scripted(check=failed).client().task("enhance", "t").result()


def test_unknown_task_state_counts_as_running() -> None:
    queued = {"status": 200, "data": {"task_status": "queued", "results": None}}
    service = Scripted(check=[queued, RUNNING, queued])
    assert service.client().task("enhance", "t").status().state == "running"
    with pytest.raises(errors.TaskNotFinished):
        service.client().task("enhance", "t").result()


def test_an_unknown_feature_names_similar_ones() -> None:
    client = Scripted().client()
    with pytest.raises(errors.UnknownFeature, match="no feature 'enhanse'; did you mean enhance"):
        client.run("enhanse", image=PNG)


def test_parameters_that_do_not_fit_are_refused_before_anything_is_sent() -> None:
    service = Scripted()
    client = service.client()
    with pytest.raises(TypeError, match="enhance has no parameter 'scael'; did you mean scale"):
        client.run("enhance", image=PNG, scael=2)
    with pytest.raises(TypeError, match="enhance needs scale"):
        client.run("enhance", image=PNG)
    with pytest.raises(TypeError, match="enhance needs image"):
        client.run("enhance", scale=2, image=None)
    assert service.requests == []


def test_files_that_cannot_be_used_are_refused_before_anything_is_sent(tmp_path: object) -> None:
    service = Scripted()
    client = service.client()
    with pytest.raises(FileNotFoundError):
        client.run("enhance", image="no/such/file.jpg", scale=2)
    with pytest.raises(ValueError, match="the file is empty"):
        client.run("enhance", image=b"", scale=2)
    with pytest.raises(ValueError, match="not a JPEG, PNG"):
        client.run("enhance", image=b"plain text", scale=2)
    with pytest.raises(TypeError, match="image: int is not a path"):
        client.run("enhance", image=7, scale=2)
    with pytest.raises(ValueError, match=r"image: v1.0/enhance takes no address"):
        client.run("v1.0/enhance", image="https://example.com/a.jpg", scale=2)
    with pytest.raises(ValueError, match="image: enhance takes one, not 2"):
        client.run("enhance", image=[PNG, PNG], scale=2)
    with pytest.raises(ValueError, match="references: 2d-vto/ring takes at least one, not 0"):
        client.run("2d-vto/ring", image=PNG, references=[])
    with pytest.raises(ValueError, match="references: either all are addresses or none is"):
        client.run("2d-vto/ring", image=PNG, references=[PNG, "https://example.com/ring.png"])
    assert service.requests == []


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "who calls"),
        ({"client_id": "c"}, "who calls"),
        ({"api_key": "k", "secret_key": "s"}, "who calls"),
        ({"api_key": "k 1"}, "blanks"),
        ({"api_key": "k", "base_url": "localhost:8765"}, "base_url"),
        ({"api_key": "k", "base_url": "http://[::1"}, "base_url"),
    ],
)
def test_client_without_credentials_raises_at_once(
    given: dict[str, str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("API_KEY", "CLIENT_ID", "SECRET_KEY", "BASE_URL"):
        monkeypatch.delenv(f"YOUCAM_{name}", raising=False)
    with pytest.raises(ValueError, match=said):
        YouCam(**given)  # type: ignore[arg-type]


def test_client_takes_missing_credentials_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YOUCAM_API_KEY", "key-of-the-environment")
    monkeypatch.setenv("YOUCAM_BASE_URL", "http://127.0.0.1:8765/")
    client = YouCam()
    assert client.base_url == "http://127.0.0.1:8765"
    assert client.sign_in() == "key-of-the-environment"
