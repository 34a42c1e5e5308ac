"""A call is a request of the REST API: its units, tasks, scenarios, limits and explanations hold."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

import pytest
from attrs import evolve
from mcp.types import CallToolResult

from contract_tests.conftest import Api, MakeApi, picture_of
from contract_tests.http.mcp.conftest import Session, talk
from youcam_mock.http.mcp.server import EXPLAIN

ENHANCE = "AI-Photo-Enhance"
STATUS = "Get-Running-Task-Status"
RUN = "/s2s/v2.0/task/enhance"


def _request(name: str = "a.jpg", **more: Any) -> dict[str, Any]:
    return {"src_file_url": f"https://example.com/{name}", "scale": 2, **more}


def _called(api: Api, tool: str = ENHANCE, key: str | None = None, **arguments: Any) -> CallToolResult:
    answer: CallToolResult = talk(api, "creators", lambda session: session.call(tool, **arguments), key=key)
    return answer


def _result(api: Api, tool: str = ENHANCE, key: str | None = None, **arguments: Any) -> Any:
    return talk(api, "creators", lambda session: session.result(tool, **arguments), key=key)


def test_a_run_waits_for_its_end_and_returns_the_body_of_the_check(api: Api) -> None:
    began = api.now_ms()
    result = _result(api, request=_request())
    assert result["data"]["task_status"] == "success"
    assert api.download(result["data"]["results"]["url"]).status == 200
    # 3 to 6 seconds, and a check every other second.
    assert 3000 <= api.now_ms() - began <= 8000
    assert api.balance() == 998


def test_both_protocols_are_spoken(api: Api) -> None:
    for mode in ("legacy", "2026-07-28"):
        result = talk(api, "creators", lambda session: session.result(ENHANCE, request=_request()), mode=mode)
        assert result["data"]["task_status"] == "success"


def test_without_polling_a_run_returns_the_id_of_its_task(api: Api) -> None:
    async def said(session: Session) -> tuple[Any, Any, Any]:
        begun = await session.result(ENHANCE, request=_request(), polling=False)
        ask = {"task_id": begun["data"]["task_id"], "task_type": ENHANCE}
        return begun, await session.result(STATUS, **ask, polling=False), await session.result(STATUS, **ask)

    begun, running, ended = talk(api, "creators", said)
    assert list(begun["data"]) == ["task_id"]
    assert running["data"]["task_status"] == "running"
    assert ended["data"]["task_status"] == "success"


def test_a_run_that_takes_too_long_returns_its_id_to_ask_again(limited: Api) -> None:
    result = _result(limited, request=_request("never.jpg"))
    assert result["data"]["task_status"] == "running"
    again = _result(limited, STATUS, task_id=result["data"]["task_id"], task_type=ENHANCE, polling=False)
    assert again["data"] == {key: value for key, value in result["data"].items() if key != "task_id"}


@pytest.mark.parametrize("edition", ["2025-07", "2026-02", "2026-08", "2026-10"])
def test_a_tool_waits_five_minutes_in_every_edition(make_api: MakeApi, edition: str) -> None:
    """An edition before the newest has the servers only by a rule, and V1's has no tool that waits."""
    api = make_api(profile=edition, rules={"mcp_served": "true"})
    began = api.now_ms()
    if edition != "2025-07":
        assert _result(api, request=_request("never.jpg"))["data"]["task_status"] == "running"
        assert 300_000 <= api.now_ms() - began <= 302_000
    assert api.app.mock.profile.mcp_polling_s == 300


def test_a_failed_task_is_returned_as_the_check_tells_it(api: Api) -> None:
    answer = _called(api, request=_request("error_download_image.jpg"))
    assert not answer.is_error
    data = answer.structured_content["result"]["data"]
    assert (data["task_status"], data["error"]) == ("error", "error_download_image")
    assert answer.meta is not None
    assert answer.meta[EXPLAIN]
    assert api.balance() == 1000


def test_what_may_be_left_out_may_be_null(api: Api) -> None:
    request = {"src_file_url": "https://example.com/a.jpg", "intensity": None, "src_file_id": None}
    result = _result(api, "AI-Photo-Background-Blur", request=request)
    assert result["data"]["task_status"] == "success"


def test_underscores_may_stand_for_hyphens(api: Api) -> None:
    assert _result(api, "AI_Photo_Enhance", request=_request())["data"]["task_status"] == "success"


@pytest.mark.parametrize("key", ["", "wrong-key", "<key>"])
@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        (ENHANCE, {"request": _request()}),
        ("AI-Avatar-Generator-Templates", {}),
        ("Get-Upload-API-Info", {"task_type": ENHANCE}),
        ("File-Upload", {}),
    ],
)
def test_every_tool_needs_a_key(api: Api, key: str, tool: str, arguments: Mapping[str, Any]) -> None:
    refused = (
        evolve(api, bearer=key).try_v2(**_request()) if key else api.call("POST", RUN, _request(), signed_in=False)
    )
    result = _result(api, tool, key=key, **arguments)
    assert list(result) == ["error_message", "request_id"]
    assert result["error_message"] == refused.body["error"]
    assert api.control("GET", "/tasks").body["tasks"] == []


def test_a_refused_run_is_told_in_the_words_of_the_rest_api_and_explained(api: Api) -> None:
    answer = _called(api, request=_request(scale=3))
    refused = api.try_v2(**_request(scale=3))
    result = answer.structured_content["result"]
    assert result["error_message"] == refused.body["error"]
    assert result["request_id"].isdecimal()
    assert answer.meta is not None
    assert answer.meta[EXPLAIN] == refused.explain
    assert not answer.is_error


@pytest.mark.parametrize("scale", [10**30, -(10**30), 1e300, "2", [2], {}, True])
def test_a_number_of_any_size_and_a_value_of_any_type_is_refused_by_the_rest_api(api: Api, scale: Any) -> None:
    assert list(_result(api, request=_request(scale=scale))) == ["error_message", "request_id"]


def test_units_that_are_short_are_told(api: Api) -> None:
    poor = api.account(1)
    refused = poor.try_v2(**_request())
    assert _result(poor, request=_request())["error_message"] == refused.body["error"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({}, "request"),
        (_request(), "src_file_url"),
        ({"request": _request(), "more": 1}, "more"),
        ({"request": "here"}, "request"),
        ({"request": [1]}, "request"),
        ({"request": _request(), "polling": "yes"}, "polling"),
        ({"request": None}, "request"),
    ],
)
def test_arguments_of_another_form_are_an_error_that_names_them(
    api: Api, arguments: Mapping[str, Any], said: str
) -> None:
    answer = _called(api, **arguments)
    assert answer.is_error
    assert said in str(answer.content)
    assert api.control("GET", "/tasks").body["tasks"] == []


@pytest.mark.parametrize(
    ("tool", "arguments", "said"),
    [
        ("AI-Photo-Enhancer", {}, "did you mean AI-Photo-Enhance"),
        ("AI-Smile", {}, "Unknown tool"),
        (STATUS, {"task_id": "", "task_type": ENHANCE}, "task_id"),
        (STATUS, {"task_id": "x", "task_type": "AI-Sleep"}, "task_type"),
        (STATUS, {"task_id": "x", "task_type": ENHANCE, "is_preprocess": True}, "no detection"),
        ("upload_file", {"files": [], "task_type": ENHANCE}, "files"),
        ("upload_file", {"files": [{"content": "AAAA"}], "task_type": ENHANCE}, "name"),
        ("upload_file", {"files": [{"name": "a.png"}], "task_type": ENHANCE}, "content"),
        ("upload_file", {"files": [{"name": "a.png", "content": "*"}], "task_type": ENHANCE}, "Base64"),
        ("upload_file", {"files": [{"name": "a.png", "content": "AAAA"}], "task_type": "x"}, "task_type"),
        ("Get-Feature-Cost", {"request": {"page_size": 21}}, "page_size"),
        ("AI-Avatar-Generator-Templates", {"page": 2}, "page"),
    ],
)
def test_a_wrong_call_is_an_error_that_says_what_was_wrong(
    api: Api, tool: str, arguments: dict[str, Any], said: str
) -> None:
    answer = _called(api, tool, **arguments)
    assert answer.is_error
    assert said in str(answer.content)


def test_a_task_id_that_no_run_gave_out_is_told(api: Api) -> None:
    result = _result(api, STATUS, task_id="../../x?y=/é", task_type=ENHANCE)
    assert "task id" in result["error_message"].lower()


def test_uploaded_files_are_inputs(api: Api) -> None:
    async def said(session: Session) -> Any:
        content = base64.b64encode(picture_of()).decode()
        files = [{"name": "a.png", "content": f"data:image/png;base64,{content}"}]
        [file] = await session.result("upload_file", files=files, task_type=ENHANCE)
        return await session.result(ENHANCE, request={"src_file_id": file["file_id"], "scale": 1})

    assert talk(api, "creators", said)["data"]["task_status"] == "success"


def test_the_upload_by_rest_is_told_with_its_endpoint(api: Api) -> None:
    info = _result(api, "Get-Upload-API-Info", task_type=ENHANCE)
    assert info["endpoint"] == "http://localhost/s2s/v2.0/file/enhance"
    assert api.post(info["endpoint"].removeprefix("http://localhost"), info["body"]).status == 200


def test_a_list_of_templates_is_whole(api: Api) -> None:
    result = _result(api, "AI-Photo-Background-Change-Templates")
    assert len(result["data"]["templates"]) == 84
    assert result["data"]["next_token"] is None


def test_names_of_patterns_are_those_that_the_mock_accepts(api: Api) -> None:
    def listing(session: Session) -> Any:
        return session.result("AI-Makeup-Virtual-Try-On-Pattern-Name")

    patterns = talk(api, "fashion", listing)["data"]["patterns"]
    run = api.app.mock.contract.operations["run_task_makeup_vto_v2_0"]
    for category, names in patterns.items():
        for name in names:
            effects = [{"category": category, "pattern": {"name": name}}]
            failing = [each.why for each in run.failings if "patterns" in each.why]
            assert failing
            assert not [
                each for each in run.failings if each.why in failing and each.when.accepts({"effects": effects})
            ]


def test_a_page_of_prices_leads_to_the_next(api: Api) -> None:
    first = _result(api, "Get-Feature-Cost", request={"page_size": 2})["result"]
    following = {"page_size": 2, "starting_token": first["next_token"]}
    second = _result(api, "Get-Feature-Cost", request=following)["result"]
    assert len(first["skus"]) == len(second["skus"]) == 2
    assert first["skus"] != second["skus"]


def test_scenarios_of_the_api_reach_a_tool(api: Api) -> None:
    runs = {"match": {"feature": "enhance", "method": "POST"}, "times": 1}
    effects: tuple[Mapping[str, Any], ...] = {"status": 503}, {"malformed": True}, {"drop": True}, {"truncate": True}
    for effect in effects:
        assert api.control("POST", "/scenarios", {**runs, "effect": effect}).status == 201
        assert _result(api, request=_request())["error_message"]
    fails = {**runs, "effect": {"engine_error": "exceed_max_filesize"}}
    assert api.control("POST", "/scenarios", fails).status == 201
    assert _result(api, request=_request())["data"]["error"] == "exceed_max_filesize"


def test_the_journal_has_the_message_and_the_requests_of_the_tool(api: Api) -> None:
    _called(api, request=_request())
    entries = api.control("GET", "/requests", None).body["requests"]
    assert "run_task_enhance_v2_0" in [entry["operation"] for entry in entries]
    assert "/mcp/creators" in [entry["path"] for entry in entries]


def test_a_run_counts_against_the_limits_of_its_caller(make_api: MakeApi) -> None:
    api = make_api(rate_limit=True, rules={"token_windows": "2/300"})
    for _ in range(2):
        assert "task_id" in _result(api, request=_request(), polling=False)["data"]
    assert "too many" in _result(api, request=_request(), polling=False)["error_message"].lower()
