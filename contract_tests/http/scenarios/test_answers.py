"""Texts and lengths of a scenario's answers, and how the caller of a scenario for one account is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

if TYPE_CHECKING:
    from contract_tests.conftest import Api

CREDIT = "/s2s/v1.0/client/credit"


def _scenario(api: Api, effect: dict[str, Any], **match: Any) -> None:
    assert api.control("POST", "/scenarios", {"match": match, "effect": effect}).status == 201


@pytest.mark.parametrize(
    ("status", "words"),
    [(503, "Service Unavailable"), (500, "Internal Server Error"), (429, "Too many requests"), (599, "Error")],
)
def test_a_status_without_a_body_has_the_text_of_http_or_of_the_service(api: Api, status: int, words: str) -> None:
    _scenario(api, {"status": status})
    response = api.app.test_client().get(CREDIT, headers={"Authorization": f"Bearer {api.bearer}"})
    assert (response.status_code, response.json) == (status, {"status": status, "error": words})


@pytest.mark.parametrize("status", [204, 304])
def test_a_status_without_a_body_has_none_even_when_one_is_asked_for(api: Api, status: int) -> None:
    _scenario(api, {"status": status, "body": {"a": 1}})
    response = api.app.test_client().get(CREDIT, headers={"Authorization": f"Bearer {api.bearer}"})
    assert (response.status_code, response.data) == (status, b"")


def test_an_answer_that_breaks_off_promises_its_whole_length(api: Api) -> None:
    whole = api.get(CREDIT).content
    _scenario(api, {"truncate": True})
    response = api.app.test_client().get(CREDIT, headers={"Authorization": f"Bearer {api.bearer}"}, buffered=False)
    parts = response.iter_encoded()
    assert next(parts) == whole[: len(whole) // 2]
    assert response.content_length == len(whole)
    with pytest.raises(ConnectionAbortedError, match=r"^a scenario ends the connection here$"):
        next(parts)


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer nobody", "nobody", "Bearer nobody {key}"])
def test_scenario_for_an_account_ignores_unknown_callers(api: Api, header: str | None) -> None:
    _scenario(api, {"status": 503}, api_key=api.bearer)
    headers = {} if header is None else {"Authorization": header.format(key=api.bearer)}
    assert api.call("GET", CREDIT, headers=headers, signed_in=False).status == 401


def test_an_account_is_known_by_its_key_and_by_its_access_tokens(api: Api) -> None:
    signed_in, other = api.sign_in(), api.account(5)
    _scenario(api, {"status": 429}, api_key=api.bearer)
    assert api.get(CREDIT).status == 429
    assert signed_in.get(CREDIT).status == 429
    assert other.get(CREDIT).status == 200


@pytest.mark.parametrize("key", ["<{}", "{}>", "<{}>"])
def test_a_bracket_on_either_side_of_the_key_is_explained(api: Api, key: str) -> None:
    answer = evolve(api, bearer=key.format(api.bearer)).get("/s2s/v2.0/credit/feature-cost")
    assert answer.status == 401
    assert "angle brackets" in answer.explain


def test_a_dropped_request_is_answered_by_nothing_and_kept_in_the_journal(api: Api) -> None:
    _scenario(api, {"drop": True}, path=CREDIT)
    with pytest.raises(ConnectionAbortedError):
        api.app.test_client().get(CREDIT, headers={"Authorization": f"Bearer {api.bearer}"})
    [request] = [each for each in api.control("GET", "/requests").body["requests"] if each["path"] == CREDIT]
    assert request["status"] == 0
    assert request["explain"].endswith(": drop True")


def test_the_journal_names_the_operation_that_a_status_stood_in_for(api: Api) -> None:
    _scenario(api, {"status": 401})
    api.get(CREDIT)
    entry = api.app.mock.journal.entries[-1]
    assert (entry.operation, entry.status) == ("get_units_v1_0", 401)


def test_a_part_of_an_answer_has_time_to_leave_before_the_connection_ends(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    monkeypatch.setattr(api.app.mock, "sleep", waits.append)
    _scenario(api, {"truncate": True})
    response = api.app.test_client().get(CREDIT, headers={"Authorization": f"Bearer {api.bearer}"}, buffered=False)
    parts = response.iter_encoded()
    next(parts)
    assert waits == []
    with pytest.raises(ConnectionAbortedError):
        next(parts)
    assert waits == [0.05]


def _asked(api: Api, method: str = "GET", path: str = CREDIT) -> Any:
    return api.app.test_client().open(path, method=method, headers={"Authorization": f"Bearer {api.bearer}"})


def test_a_status_comes_with_the_headers_of_the_scenario(api: Api) -> None:
    _scenario(api, {"status": 429, "headers": {"Retry-After": "3", "x-ratelimit-left": "0"}})
    answer = _asked(api)
    assert (answer.status_code, answer.headers["Retry-After"], answer.headers["X-RateLimit-Left"]) == (429, "3", "0")
    assert answer.json == {"status": 429, "error": "Too many requests"}


def test_headers_are_added_to_the_usual_answer(api: Api) -> None:
    whole = api.get(CREDIT)
    _scenario(api, {"headers": {"Retry-After": "3"}})
    answer = _asked(api)
    assert (answer.status_code, answer.data, answer.headers["Retry-After"]) == (200, whole.content, "3")
    assert answer.headers["x-mock-explain"].endswith(": headers {'Retry-After': '3'}")
    assert "x-request-id" in answer.headers


def test_a_header_takes_the_place_of_the_usual_one_of_its_name(api: Api) -> None:
    _scenario(api, {"headers": {"content-type": "text/html", "X-Request-Id": "5"}})
    answer = _asked(api)
    assert answer.headers.getlist("Content-Type") == ["text/html"]
    assert answer.headers.getlist("x-request-id") == ["5"]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/ttl30/1/2/x.png", 403), ("PUT", "/ttl30/1/2/x.png", 400), ("GET", "/nowhere", 404)],
)
def test_refusals_and_the_storage_have_the_headers_too(api: Api, method: str, path: str, status: int) -> None:
    _scenario(api, {"headers": {"Retry-After": "3"}}, path=path)
    answer = _asked(api, method, path)
    assert (answer.status_code, answer.headers["Retry-After"]) == (status, "3")
    assert "Retry-After" not in _asked(api, method).headers


def test_a_bodyless_status_has_its_headers(api: Api) -> None:
    _scenario(api, {"status": 304, "headers": {"ETag": '"5"'}})
    answer = _asked(api)
    assert (answer.status_code, answer.data, answer.headers["ETag"]) == (304, b"", '"5"')


def test_a_malformed_answer_may_have_headers(api: Api) -> None:
    _scenario(api, {"malformed": True, "headers": {"Retry-After": "3"}})
    answer = _asked(api)
    assert (answer.data[:2], answer.headers["Retry-After"]) == (b"{{", "3")
    assert int(answer.headers["Content-Length"]) == len(answer.data)
